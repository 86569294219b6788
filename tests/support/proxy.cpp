#include "proxy.h"

#include "listener.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QtEndian>

namespace quintet::test {

namespace {

constexpr int kSliceMs = 2;

/// Both ways, until one side closes.
void relay(Channel& client, QTcpSocket& server) {
    for (;;) {
        const QByteArray up = client.take(kSliceMs);
        if (!up.isEmpty())
            server.write(up);
        while (server.bytesToWrite() > 0 && server.waitForBytesWritten(1000))
            continue;
        server.waitForReadyRead(kSliceMs);
        const QByteArray down = server.readAll();
        if (!down.isEmpty() && !client.send(down))
            return;
        if (client.peerGone() || client.isStopped())
            return;
        if (server.state() != QAbstractSocket::ConnectedState && server.bytesAvailable() == 0)
            return client.finish();
    }
}

QByteArray statusLine(const char* status) {
    return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Length: 0\r\nConnection: close\r\n";
}

/// What goes on to the server: in origin form, with nothing that is between client and proxy.
QByteArray forwarded(const Seen& request, const QUrl& target) {
    QByteArray head =
        request.method + ' ' +
        target.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment) +
        " HTTP/1.1\r\n";
    for (const Field& field : request.fields) {
        if (!field.name.toLower().startsWith("proxy-") && field.name.toLower() != "connection")
            head += field.name + ": " + field.value + "\r\n";
    }
    return head += "Connection: close\r\n\r\n";
}

QByteArray socksReply(char code) {
    return QByteArray("\x05", 1) + code + QByteArray("\x00\x01\x00\x00\x00\x00\x00\x00", 8);
}

/// The address of a SOCKS request (RFC 1928, 5), as "host" with its kind.
std::pair<QByteArray, QByteArray> readAddress(Channel& channel, char type) {
    switch (type) {
    case 1: {
        const QByteArray bytes = channel.read(4);
        const QHostAddress address(qFromBigEndian<quint32>(bytes.leftJustified(4).constData()));
        return {address.toString().toLatin1(), "ipv4"};
    }
    case 4: {
        const QByteArray bytes = channel.read(16).leftJustified(16);
        const QHostAddress address(reinterpret_cast<const quint8*>(bytes.constData()));
        return {address.toString().toLatin1(), "ipv6"};
    }
    default: {
        const QByteArray length = channel.read(1);
        return {channel.read(length.isEmpty() ? 0 : static_cast<quint8>(length[0])), "name"};
    }
    }
}

} // namespace

Proxy::Proxy(const ProxyManner& manner)
    : m_manner(manner)
    , m_listener(std::make_unique<Listener>([this](Channel& channel) { converse(channel); })) {}

Proxy::~Proxy() {
    m_listener->stop();
}

QUrl Proxy::url() const {
    QUrl url;
    url.setScheme(m_manner.kind == ProxyManner::Kind::Http ? QStringLiteral("http")
                                                           : QStringLiteral("socks5"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    return url;
}

quint16 Proxy::port() const {
    return m_listener->port();
}

void Proxy::converse(Channel& channel) {
    const int connection = m_ledger.connected();
    if (m_manner.kind == ProxyManner::Kind::Http)
        converseHttp(channel, connection);
    else
        converseSocks(channel, connection);
    m_ledger.disconnected();
}

/// True: the mood has dealt with the request.
bool Proxy::answerMood(Channel& channel, const QByteArray& forbidden, const QByteArray& unable) {
    switch (m_manner.mood) {
    case ProxyManner::Mood::Helpful:
    case ProxyManner::Mood::Abandons:
        return false;
    case ProxyManner::Mood::Forbids:
        channel.send(forbidden);
        break;
    case ProxyManner::Mood::Unable:
        channel.send(unable);
        break;
    case ProxyManner::Mood::Babbles:
        channel.send("220 mail.test ESMTP\r\n\r\n");
        break;
    case ProxyManner::Mood::Silent:
        channel.stall();
        break;
    case ProxyManner::Mood::Leaves:
        break;
    }
    channel.finish();
    return true;
}

void Proxy::connectThrough(Channel& channel, quint16 port, const QByteArray& toClient,
                           const QByteArray& toServer) {
    QTcpSocket server;
    server.setProxy(QNetworkProxy::NoProxy);
    server.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!server.waitForConnected(5000)) {
        channel.send(m_manner.kind == ProxyManner::Kind::Http
                         ? statusLine("502 Bad Gateway") + "\r\n"
                         : socksReply(5));
        return channel.finish();
    }
    channel.send(toClient);
    if (m_manner.mood == ProxyManner::Mood::Abandons)
        return channel.finish();
    server.write(toServer);
    relay(channel, server);
}

void Proxy::converseHttp(Channel& channel, int connection) {
    for (;;) {
        auto request = parseRequest(channel.readHead());
        if (!request)
            return channel.finish();
        request->connection = connection;
        const qsizetype index = m_ledger.began(*request);
        m_ledger.ended(index);
        if (m_manner.login && !m_manner.login->admits(request->field("Proxy-Authorization"),
                                                      request->method, request->target)) {
            m_ledger.answered(index, 407);
            channel.send("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n"
                         "Proxy-Authenticate: " +
                         m_manner.login->challenge() + "\r\n\r\n");
            continue;
        }
        if (answerMood(channel, statusLine("403 Forbidden") + "\r\n",
                       statusLine("502 Bad Gateway") + "\r\n"))
            return;
        m_ledger.answered(index, 200);
        if (request->method == "CONNECT") {
            const quint16 port = request->target.split(':').last().toUShort();
            return connectThrough(channel, port, "HTTP/1.1 200 Connection established\r\n\r\n", {});
        }
        const QUrl target = QUrl::fromEncoded(request->target);
        return connectThrough(channel, static_cast<quint16>(target.port(80)), {},
                              forwarded(*request, target));
    }
}

void Proxy::converseSocks(Channel& channel, int connection) {
    Seen request;
    request.connection = connection;
    request.method = "SOCKS";
    const QByteArray greeting = channel.read(2);
    if (greeting.size() < 2 || greeting[0] != 5)
        return channel.finish();
    channel.read(static_cast<quint8>(greeting[1]));
    channel.send(m_manner.login ? QByteArray("\x05\x02", 2) : QByteArray("\x05\x00", 2));
    if (m_manner.login) { // RFC 1929
        channel.read(1);
        const QByteArray user = channel.read(channel.readByte());
        const QByteArray password = channel.read(channel.readByte());
        request.fields.append(Field{"User", user});
        const bool isFine = user == m_manner.login->user && password == m_manner.login->password;
        channel.send(isFine ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
        if (!isFine) {
            m_ledger.ended(m_ledger.began(request));
            return channel.finish();
        }
    }
    const QByteArray command = channel.read(4);
    if (command.size() < 4)
        return channel.finish();
    const auto [host, kind] = readAddress(channel, command[3]);
    const quint16 port = static_cast<quint16>(channel.readByte() << 8 | channel.readByte());
    request.target = host + ':' + QByteArray::number(port);
    request.fields.append(Field{"Address-Type", kind});
    m_ledger.ended(m_ledger.began(request));
    if (!answerMood(channel, socksReply(2), socksReply(5)))
        connectThrough(channel, port, socksReply(0), {});
}

} // namespace quintet::test
