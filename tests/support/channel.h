#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

class QTcpSocket;

namespace quintet::test {

struct Security;

/// One accepted TCP connection, blocking, on the thread that made it. Every wait ends soon after
/// `stop` was set, or the peer has gone.
class Channel {
public:
    Channel(qintptr descriptor, const std::atomic<bool>& stop);
    ~Channel();

    /// The server's side of the handshake. False: the client refused, left, or never began.
    bool secure(const Security& security);
    QString secureError() const;

    /// Up to and with the first empty line; empty when the peer left or `limit` was reached first.
    QByteArray readHead(qsizetype limit = 4 * 1024 * 1024);
    /// Exactly so many bytes, less only when the peer has left.
    QByteArray read(qint64 size);
    /// What is there, waiting for at least one byte; empty: the peer has left.
    QByteArray readSome();
    /// What is there, or comes within so many ms.
    QByteArray take(int ms);
    int readByte(); ///< 0 when the peer has left.

    /// True when all of it went to the network.
    bool send(const QByteArray& bytes);
    /// A pause; false when it ended early because nobody listens any more.
    bool wait(int ms);
    /// Waits while `condition` holds; false as above.
    bool waitWhile(const std::function<bool()>& condition);
    /// Until the peer leaves or the origin ends.
    void stall();

    bool peerGone() const;
    bool isStopped() const { return m_stop; }
    void finish(); ///< A clean end: close_notify under TLS, FIN.
    void drop();   ///< FIN without a close_notify.
    void reset();  ///< RST, once the peer has what was sent before.

    QTcpSocket& socket() { return *m_socket; }

private:
    bool pump(int ms);

    const std::atomic<bool>& m_stop;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_input;
};

} // namespace quintet::test
