#pragma once

#include "mailbox.h"
#include "net/approach.h"
#include "result.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QThread>
#include <QUrl>

#include <memory>
#include <mutex>

namespace quintet {

/// Where a Tunnel leads.
struct TunnelTarget {
    QString host;
    quint16 port = 0;
    Way way; ///< Its proxy is socks5:// or none.
    qint64 connectTimeout = 0;

    bool operator==(const TunnelTarget&) const = default;
};

/// Ports on loopback, each of which leads to one server: from a certain local address, or through a
/// SOCKS proxy. QNetworkAccessManager can't be told the former, and through Qt's own SOCKS engine a
/// bounded read buffer stalls (6.4) while that engine fills memory without a bound. So it connects
/// to such a port instead; on Linux nobody else may. All bytes go through a thread of its own, with
/// bounded buffers. Made, used and ended in the engine thread.
class Tunnel {
public:
    Tunnel();
    ~Tunnel();
    Q_DISABLE_COPY_MOVE(Tunnel)

    /// The port that leads to `target`; 0: none could be had.
    quint16 portTo(const TunnelTarget& target);

    /// Why a connection to `port` ended before it led anywhere; the last such cause, once.
    std::optional<Error> takeFault(quint16 port);

private:
    quint16 listen(const TunnelTarget& target);

    QThread m_thread;
    Mailbox m_orders;          ///< To m_thread.
    QList<QObject*> m_servers; ///< Only there; the sockets stand below them.
    QList<std::pair<TunnelTarget, quint16>> m_ports;
    std::mutex m_mutex; ///< For what follows.
    QHash<quint16, Error> m_faults;
};

} // namespace quintet
