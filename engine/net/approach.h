#pragma once

#include "error.h"
#include "net/socksdialogue.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <optional>

class QTcpSocket;

namespace quintet {

/// By which way a socket gets to its host.
struct Way {
    QUrl proxy;               ///< http:// (CONNECT) or socks5://, with its login; empty: none.
    QList<QHostAddress> from; ///< Local addresses to connect from, one of a family; empty: any.

    bool operator==(const Way&) const = default;
};

/// Connects a socket to its host: from a certain local address, or by way of a proxy. SOCKS is
/// spoken here, since through Qt's own engine a bounded read buffer stalls (6.4). Until arrived()
/// what comes in belongs to this.
class Approach : public QObject {
    Q_OBJECT

public:
    Approach(QTcpSocket& socket, const Way& way, QObject* parent = nullptr);

    /// `host`: an address, or a name where there is a proxy, which looks it up. Can be called again
    /// once it failed.
    void begin(const QString& host, quint16 port);

    bool isProxied() const { return !m_way.proxy.isEmpty(); }

    /// What the host itself said right behind the proxy's last word, once.
    QByteArray takeRest() { return std::exchange(m_rest, {}); }

signals:
    void arrived();
    void failed(const quintet::Error& error);

private:
    void connectTo(const QString& host, quint16 port);
    void connectFrom(const QList<QHostAddress>& addresses, quint16 port);
    void connected();
    void heardProxy();
    void socketFailed();
    void fail(const Error& error);

    QTcpSocket& m_socket;
    const Way m_way;
    std::optional<SocksDialogue> m_dialogue;
    QByteArray m_rest;
    bool m_active = false;
};

} // namespace quintet
