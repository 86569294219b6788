#include "http/tunnelpath.h"

namespace quintet {

using namespace Qt::StringLiterals;

static constexpr qint64 kBuffer = 256 * 1024;

TunnelPath::TunnelPath(QTcpSocket* client, const TunnelTarget& target,
                       std::function<void(const Error&)> failed, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_far(new QTcpSocket(this))
    , m_approach(*m_far, target.way)
    , m_failed(std::move(failed)) {
    m_client->setParent(this);
    for (QTcpSocket* socket : {m_client, m_far})
        socket->setReadBufferSize(kBuffer);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_client, &QIODevice::readyRead, this, [this] { carry(*m_client, *m_far); });
    connect(m_client, &QIODevice::bytesWritten, this, [this] { carry(*m_far, *m_client); });
    connect(m_client, &QAbstractSocket::disconnected, this, [this] { closed(*m_client, *m_far); });
    connect(m_far, &QIODevice::bytesWritten, this, [this] { carry(*m_client, *m_far); });
    connect(m_far, &QIODevice::readyRead, this, [this] { carry(*m_far, *m_client); });
    connect(m_far, &QAbstractSocket::disconnected, this, [this] { closed(*m_far, *m_client); });
    connect(&m_approach, &Approach::arrived, this, &TunnelPath::open);
    connect(&m_approach, &Approach::failed, this, &TunnelPath::fail);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this, limit = target.connectTimeout] {
        Error error{m_approach.isProxied() ? ErrorKind::Proxy : ErrorKind::Timeout,
                    u"no connection within %1 s"_s.arg(double(limit) / 1000)};
        error.passing = true;
        fail(error);
    });
    if (target.connectTimeout > 0)
        m_patience.start(int(target.connectTimeout));
    m_approach.begin(target.host, target.port);
}

void TunnelPath::open() {
    m_stage = Stage::Open;
    m_patience.stop();
    m_client->write(m_approach.takeRest());
    carry(*m_client, *m_far);
    carry(*m_far, *m_client);
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
    if (m_stage == Stage::Connecting)
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
