#include "http/tunnel.h"

#include "http/tunnelpath.h"
#include "net/peeruser.h"

#include <QTcpServer>

namespace quintet {

using namespace Qt::StringLiterals;

Tunnel::Tunnel() {
    m_thread.setObjectName(u"tunnel"_s);
    m_orders.moveToThread(&m_thread);
    m_thread.start();
}

Tunnel::~Tunnel() {
    m_orders.call([this] { qDeleteAll(m_servers); });
    m_thread.quit();
    m_thread.wait();
}

quint16 Tunnel::portTo(const TunnelTarget& target) {
    for (const auto& [known, port] : m_ports) {
        if (known == target)
            return port;
    }
    quint16 port = 0;
    m_orders.call([&] { port = listen(target); });
    if (port != 0)
        m_ports.append({target, port});
    return port;
}

/// In the tunnel's thread.
quint16 Tunnel::listen(const TunnelTarget& target) {
    auto* server = new QTcpServer;
    m_servers.append(server);
    server->setProxy(QNetworkProxy::NoProxy);
    if (!server->listen(QHostAddress::LocalHost))
        return 0;
    const quint16 port = server->serverPort();
    const auto failed = [this, port](const Error& error) {
        const std::lock_guard lock(m_mutex);
        m_faults.insert(port, error);
    };
    QObject::connect(server, &QTcpServer::newConnection, server, [server, target, failed] {
        while (QTcpSocket* client = server->nextPendingConnection()) {
            if (isOfSameUser(*client))
                new TunnelPath(client, target, failed, server);
            else
                delete client;
        }
    });
    return port;
}

std::optional<Error> Tunnel::takeFault(quint16 port) {
    const std::lock_guard lock(m_mutex);
    const auto fault = m_faults.constFind(port);
    if (fault == m_faults.cend())
        return std::nullopt;
    const Error error = *fault;
    m_faults.erase(fault);
    return error;
}

} // namespace quintet
