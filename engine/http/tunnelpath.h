#pragma once

#include "http/tunnel.h"
#include "net/approach.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace quintet {

/// One connection through a Tunnel: connects to the far side, by way of a proxy where there is one,
/// then carries bytes both ways, with no more of them in memory than a buffer each. Lives in the
/// tunnel's thread and deletes itself when both sides have closed.
class TunnelPath : public QObject {
    Q_OBJECT

public:
    /// Takes `client` over. `failed` is called at most once, when the far side can't be reached.
    TunnelPath(QTcpSocket* client, const TunnelTarget& target,
               std::function<void(const Error&)> failed, QObject* parent);

private:
    enum class Stage { Connecting, Open, Ended };

    void open();
    void carry(QTcpSocket& from, QTcpSocket& to);
    void closed(QTcpSocket& from, QTcpSocket& to);
    void fail(const Error& error);
    void end();

    QTcpSocket* m_client;
    QTcpSocket* m_far;
    Approach m_approach; ///< Of m_far.
    const std::function<void(const Error&)> m_failed;
    QTimer m_patience;
    Stage m_stage = Stage::Connecting;
};

} // namespace quintet
