#include "ftp/controllink.h"

#include "ftp/keepalive.h"
#include "ftp/session.h"
#include "net/socketerror.h"
#include "net/tls.h"
#include "redact.h"

#include <QSslError>
#include <QSslSocket>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kControlBuffer = 64 * 1024;
/// An address that doesn't answer is left for the next one after this.
constexpr qint64 kPerAddressMs = 5000;

} // namespace

FtpControlLink::FtpControlLink(FtpSession& session, const FtpPlace& place, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_place(place)
    , m_socket(new QSslSocket(this))
    , m_approach(*m_socket, way()) {
    m_socket->setReadBufferSize(kControlBuffer);
    connect(&m_approach, &Approach::arrived, this, &FtpControlLink::connected);
    connect(&m_approach, &Approach::failed, this, &FtpControlLink::unreached);
    connect(m_socket, &QSslSocket::encrypted, this, &FtpControlLink::encrypted);
    connect(m_socket, &QAbstractSocket::errorOccurred, this, &FtpControlLink::socketFailed);
    connect(m_socket, &QIODevice::readyRead, this, [this] {
        if (m_at == At::Open)
            emit came();
    });
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        if (!errors.isEmpty())
            m_tlsFault = cleaned(errors.first().errorString());
    });
}

FtpControlLink::~FtpControlLink() {
    abort();
}

bool FtpControlLink::isImplicit() const {
    return m_place.url.scheme() == "ftps"_L1;
}

quint16 FtpControlLink::port() const {
    return static_cast<quint16>(m_place.url.port(isImplicit() ? 990 : 21));
}

void FtpControlLink::enter(At at) {
    m_at = at;
    m_since = m_session.now();
}

void FtpControlLink::fail(const Error& error) {
    enter(At::Failed);
    m_socket->disconnect(this);
    m_socket->abort();
    emit failed(error);
}

void FtpControlLink::open() {
    if (!m_place.proxy.isEmpty()) {
        enter(At::Connecting);
        m_approach.begin(m_place.url.host(), port());
        return;
    }
    enter(At::Resolving);
    m_session.resolver().resolve(
        m_place.url.host(), m_session.settings().family, this,
        [this](const Result<Resolver::Addresses>& addresses) { resolved(addresses); });
}

void FtpControlLink::resolved(const Result<Resolver::Addresses>& addresses) {
    if (m_at != At::Resolving)
        return;
    if (!addresses) {
        fail(addresses.error());
        return;
    }
    m_addresses = *addresses;
    enter(At::Connecting);
    connectNext();
}

void FtpControlLink::connectNext() {
    if (m_at != At::Connecting || m_nextAddress >= m_addresses.size())
        return;
    m_addressSince = m_session.now();
    m_approach.begin(m_addresses[m_nextAddress++].toString(), port());
}

void FtpControlLink::connected() {
    if (m_at != At::Connecting)
        return;
    m_rest = m_approach.takeRest();
    keepAlive(m_socket->socketDescriptor());
    if (isImplicit()) {
        startTls();
        return;
    }
    enter(At::Open);
    emit opened();
    if (m_at == At::Open && !m_rest.isEmpty())
        emit came();
}

void FtpControlLink::unreached(const Error& error) {
    if (m_at == At::Connecting && m_nextAddress < m_addresses.size())
        QMetaObject::invokeMethod(this, &FtpControlLink::connectNext, Qt::QueuedConnection);
    else
        fail(error);
}

void FtpControlLink::startTls() {
    if (m_socket->bytesAvailable() > 0 || !m_rest.isEmpty()) {
        // Whoever is on the way could have put it there (CVE-2021-22947).
        fail({ErrorKind::Tls, u"the server sent something unencrypted before TLS began"_s});
        return;
    }
    enter(At::Securing);
    m_socket->setSslConfiguration(m_session.tls());
    m_socket->setPeerVerifyName(m_place.url.host());
    if (m_session.settings().tls.insecure)
        m_socket->ignoreSslErrors();
    m_socket->startClientEncryption();
}

void FtpControlLink::encrypted() {
    if (m_at != At::Securing)
        return;
    if (!m_session.settings().tls.insecure &&
        !isForAddress(m_socket->peerCertificate(), m_place.url.host())) {
        fail({ErrorKind::Tls, u"the certificate is not for this address"_s});
        return;
    }
    enter(At::Open);
    if (isImplicit())
        emit opened();
    else
        emit secured();
    if (m_at == At::Open && m_socket->bytesAvailable() > 0)
        emit came();
}

void FtpControlLink::socketFailed() {
    const QAbstractSocket::SocketError code = m_socket->error();
    if (m_at != At::Securing && m_at != At::Open)
        return; // The approach tells.
    if (m_at == At::Open && m_socket->bytesAvailable() > 0)
        emit came(); // Its last words may say why.
    if (m_at == At::Failed)
        return;
    const QString during = m_at == At::Securing  ? u"the TLS handshake"_s
                           : m_awaited.isEmpty() ? u"saying more"_s
                                                 : m_awaited;
    Error error = socketError(code, m_socket->errorString(), during);
    if (m_at == At::Securing) {
        error.kind = ErrorKind::Tls;
        if (!m_tlsFault.isEmpty())
            error.detail = m_tlsFault;
    }
    fail(error);
}

void FtpControlLink::tick(qint64 now) {
    const qint64 limit = m_session.settings().connectTimeout;
    const bool waits = m_at == At::Resolving || m_at == At::Connecting || m_at == At::Securing;
    if (waits && limit > 0 && now - m_since > limit) {
        const QString what = m_at == At::Resolving    ? u"the name was not resolved within %1 s"_s
                             : m_at == At::Connecting ? u"no connection within %1 s"_s
                                                      : u"no TLS within %1 s"_s;
        Error error{ErrorKind::Timeout, what.arg(double(limit) / 1000.0)};
        if (m_at == At::Connecting && !m_place.proxy.isEmpty()) {
            error.kind = ErrorKind::Proxy;
            error.passing = true;
        }
        fail(error);
        return;
    }
    const bool more = m_nextAddress < m_addresses.size();
    if (m_at == At::Connecting && more && now - m_addressSince > kPerAddressMs) {
        m_socket->abort();
        connectNext();
    }
}

bool FtpControlLink::isOpen() const {
    return m_at == At::Open && m_socket->state() == QAbstractSocket::ConnectedState;
}

QByteArray FtpControlLink::readAll() {
    return m_at == At::Open ? std::exchange(m_rest, {}) + m_socket->readAll() : QByteArray();
}

void FtpControlLink::write(const QByteArray& bytes) {
    m_socket->write(bytes);
}

void FtpControlLink::abort() {
    m_at = At::Failed;
    m_socket->disconnect(this);
    m_socket->abort();
}

void FtpControlLink::close() {
    m_at = At::Failed;
    m_socket->disconnect(this);
    connect(m_socket, &QAbstractSocket::disconnected, this, &FtpControlLink::closed);
    m_socket->disconnectFromHost();
}

QSslConfiguration FtpControlLink::tls() const {
    return m_socket->sslConfiguration();
}

QString FtpControlLink::dataHost() const {
    return m_place.proxy.isEmpty() ? m_socket->peerAddress().toString() : m_place.url.host();
}

bool FtpControlLink::isOverIPv6() const {
    if (!m_place.proxy.isEmpty())
        return false;
    bool four = false;
    m_socket->peerAddress().toIPv4Address(&four); // Mapped into IPv6 as well.
    return !four;
}

Way FtpControlLink::way() const {
    return {m_place.proxy, m_session.from()};
}

} // namespace quintet
