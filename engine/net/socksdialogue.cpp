#include "net/socksdialogue.h"

#include <QHostAddress>
#include <QUrl>
#include <QtEndian>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 255;

Unexpected<Error> fault(const QString& detail, ErrorKind kind = ErrorKind::Proxy) {
    return Unexpected{Error{kind, detail}};
}

QByteArray withLength(const QByteArray& text) {
    return char(text.size()) + text;
}

/// RFC 1928, 6.
QString meaningOf(quint8 code) {
    switch (code) {
    case 1:
        return u"it has a fault of its own"_s;
    case 2:
        return u"it doesn't allow this connection"_s;
    case 3:
        return u"the network can't be reached from it"_s;
    case 4:
        return u"the host can't be reached from it"_s;
    case 5:
        return u"the host refused its connection"_s;
    case 6:
        return u"the way to the host is too long"_s;
    case 7:
        return u"it doesn't make connections"_s;
    case 8:
        return u"it doesn't know addresses of this kind"_s;
    default:
        return u"it answered with code %1"_s.arg(code);
    }
}

} // namespace

SocksDialogue::SocksDialogue(const QString& host, quint16 port, const QString& user,
                             const QString& password)
    : m_host(host)
    , m_port(port)
    , m_user(user.toUtf8())
    , m_password(password.toUtf8()) {}

Result<QByteArray> SocksDialogue::hello() {
    if (QUrl::toAce(m_host).size() > kLongest)
        return fault(u"the host's name is longer than a SOCKS proxy takes"_s);
    if (m_user.size() > kLongest || m_password.size() > kLongest)
        return fault(u"the proxy's user or password is longer than SOCKS takes"_s);
    return m_user.isEmpty() ? QByteArray("\5\1\0", 3) : QByteArray("\5\2\0\2", 4);
}

Result<QByteArray> SocksDialogue::heard(const QByteArray& bytes) {
    m_heard += bytes;
    QByteArray next;
    // What comes in one piece may be more than one answer.
    for (Stage was = Stage::Open; was != m_stage;) {
        was = m_stage;
        const auto said = answer();
        if (!said)
            return said;
        next += *said;
    }
    return next;
}

Result<QByteArray> SocksDialogue::answer() {
    switch (m_stage) {
    case Stage::Method:
        return methodChosen();
    case Stage::Login:
        return loggedIn();
    case Stage::Answer:
        return answered();
    case Stage::Open:
        break;
    }
    return QByteArray();
}

Result<QByteArray> SocksDialogue::methodChosen() {
    if (!m_heard.isEmpty() && m_heard[0] != 5)
        return fault(u"it doesn't speak SOCKS 5"_s);
    if (m_heard.size() < 2)
        return QByteArray();
    const auto method = quint8(m_heard[1]);
    m_heard.remove(0, 2);
    if (method == 0) {
        m_stage = Stage::Answer;
        return order();
    }
    if (method != 2 || m_user.isEmpty())
        return fault(u"it wants a login"_s);
    m_stage = Stage::Login;
    return QByteArray('\1' + withLength(m_user) + withLength(m_password));
}

Result<QByteArray> SocksDialogue::loggedIn() {
    if (m_heard.size() < 2)
        return QByteArray();
    if (m_heard[1] != 0)
        return fault(u"it refused the login"_s);
    m_heard.remove(0, 2);
    m_stage = Stage::Answer;
    return order();
}

Result<QByteArray> SocksDialogue::answered() {
    if (!m_heard.isEmpty() && m_heard[0] != 5)
        return fault(u"it doesn't speak SOCKS 5"_s);
    if (m_heard.size() >= 2 && m_heard[1] != 0)
        return fault(meaningOf(quint8(m_heard[1])));
    if (m_heard.size() < 5)
        return QByteArray();
    const int kind = m_heard[3];
    const qsizetype place = kind == 1 ? 4 : kind == 4 ? 16 : 1 + quint8(m_heard[4]);
    if (m_heard.size() < 4 + place + 2)
        return QByteArray();
    m_heard.remove(0, 4 + place + 2);
    m_stage = Stage::Open;
    return QByteArray();
}

QByteArray SocksDialogue::order() const {
    QByteArray order("\5\1\0", 3);
    const QHostAddress address(m_host);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        QByteArray bytes(4, Qt::Uninitialized);
        qToBigEndian(address.toIPv4Address(), bytes.data());
        order += '\1' + bytes;
    } else if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR six = address.toIPv6Address();
        order += '\4' + QByteArray(reinterpret_cast<const char*>(six.c), 16);
    } else {
        order += '\3' + withLength(QUrl::toAce(m_host));
    }
    QByteArray port(2, Qt::Uninitialized);
    qToBigEndian(m_port, port.data());
    return QByteArray(order + port);
}

} // namespace quintet
