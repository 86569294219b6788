#include "http/tunnelpath.h"

#include "redact.h"

#include <QHostInfo>
#include <QNetworkProxy>

namespace quintet {

using namespace Qt::StringLiterals;

static constexpr qint64 kBuffer = 256 * 1024;

TunnelPath::TunnelPath(QTcpSocket* client, const TunnelTarget& target,
                       std::function<void(const Error&)> failed, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_far(new QTcpSocket(this))
    , m_target(target)
    , m_failed(std::move(failed)) {
    m_client->setParent(this);
    m_far->setProxy(QNetworkProxy::NoProxy);
    for (QTcpSocket* socket : {m_client, m_far})
        socket->setReadBufferSize(kBuffer);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_client, &QIODevice::readyRead, this, [this] { carry(*m_client, *m_far); });
    connect(m_client, &QIODevice::bytesWritten, this, [this] { carry(*m_far, *m_client); });
    connect(m_client, &QAbstractSocket::disconnected, this, [this] { closed(*m_client, *m_far); });
    connect(m_far, &QIODevice::bytesWritten, this, [this] { carry(*m_client, *m_far); });
    connect(m_far, &QIODevice::readyRead, this, [this] {
        if (m_stage == Stage::Dialogue)
            heardProxy();
        carry(*m_far, *m_client);
    });
    connect(m_far, &QAbstractSocket::connected, this, &TunnelPath::connected);
    connect(m_far, &QAbstractSocket::disconnected, this, [this] { closed(*m_far, *m_client); });
    connect(m_far, &QAbstractSocket::errorOccurred, this, &TunnelPath::farFailed);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        Error error{m_target.proxy.isEmpty() ? ErrorKind::Timeout : ErrorKind::Proxy,
                    u"no connection within %1 s"_s.arg(double(m_target.connectTimeout) / 1000)};
        error.passing = true;
        fail(error);
    });
    if (m_target.connectTimeout > 0)
        m_patience.start(int(m_target.connectTimeout));
    start();
}

void TunnelPath::start() {
    const bool proxied = !m_target.proxy.isEmpty();
    const QString host = proxied ? m_target.proxy.host() : m_target.host;
    const auto port = quint16(proxied ? m_target.proxy.port(1080) : m_target.port);
    if (m_target.from.isEmpty()) {
        m_far->connectToHost(host, port);
        return;
    }
    if (const QHostAddress literal(host); !literal.isNull()) {
        connectTo({literal}, port);
        return;
    }
    QHostInfo::lookupHost(host, this, [this, port](const QHostInfo& info) {
        if (m_stage == Stage::Connecting)
            connectTo(info.addresses(), port);
    });
}

void TunnelPath::connectTo(const QList<QHostAddress>& addresses, quint16 port) {
    for (const QHostAddress& address : addresses) {
        for (const QHostAddress& local : m_target.from) {
            if (local.protocol() != address.protocol())
                continue;
            if (m_far->bind(local, 0))
                m_far->connectToHost(address, port);
            else
                fail({ErrorKind::Connect, u"%1 can't be used: %2"_s.arg(
                                              local.toString(), cleaned(m_far->errorString()))});
            return;
        }
    }
    fail({ErrorKind::Connect, u"the network interface has no address of the host's kind"_s});
}

void TunnelPath::connected() {
    m_far->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_target.proxy.isEmpty()) {
        open();
        return;
    }
    m_stage = Stage::Dialogue;
    m_dialogue.emplace(m_target.host, m_target.port, m_target.proxy.userName(QUrl::FullyDecoded),
                       m_target.proxy.password(QUrl::FullyDecoded));
    const auto hello = m_dialogue->hello();
    if (hello)
        m_far->write(*hello);
    else
        fail(hello.error());
}

void TunnelPath::heardProxy() {
    const auto next = m_dialogue->heard(m_far->readAll());
    if (!next) {
        fail(next.error());
        return;
    }
    m_far->write(*next);
    if (!m_dialogue->isOpen())
        return;
    m_client->write(m_dialogue->rest());
    open();
}

void TunnelPath::open() {
    m_stage = Stage::Open;
    m_patience.stop();
    carry(*m_client, *m_far);
}

void TunnelPath::farFailed() {
    if (m_stage >= Stage::Open)
        return;
    const bool proxied = !m_target.proxy.isEmpty();
    const bool passing = m_far->error() != QAbstractSocket::HostNotFoundError;
    Error error{proxied ? ErrorKind::Proxy : ErrorKind::Connect, cleaned(m_far->errorString())};
    if (m_stage == Stage::Dialogue)
        error.detail = u"it closed the connection"_s;
    error.passing = passing;
    fail(error);
}

void TunnelPath::carry(QTcpSocket& from, QTcpSocket& to) {
    if (m_stage != Stage::Open)
        return;
    const qint64 room = kBuffer - to.bytesToWrite();
    if (room > 0 && from.bytesAvailable() > 0)
        to.write(from.read(room));
}

/// What `from` said last still goes to `to`.
void TunnelPath::closed(QTcpSocket& from, QTcpSocket& to) {
    if (m_stage == Stage::Open && from.bytesAvailable() > 0)
        to.write(from.readAll());
    end();
}

void TunnelPath::fail(const Error& error) {
    if (m_stage < Stage::Open)
        m_failed(error);
    end();
}

void TunnelPath::end() {
    if (m_stage == Stage::Ended)
        return;
    m_stage = Stage::Ended;
    m_patience.stop();
    bool open = false;
    for (QTcpSocket* socket : {m_client, m_far}) {
        connect(socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
        socket->disconnectFromHost();
        open = open || socket->state() != QAbstractSocket::UnconnectedState;
    }
    if (!open)
        deleteLater();
}

} // namespace quintet
