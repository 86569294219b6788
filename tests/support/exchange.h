#pragma once

#include "behaviour.h"
#include "channel.h"
#include "seen.h"

namespace quintet::test {

class Ledger;

/// One request and what is made of it; what a script works with. On the connection's thread.
class Exchange {
public:
    Exchange(Channel& channel, Ledger& ledger, const Seen& request, qsizetype index);
    ~Exchange();
    Q_DISABLE_COPY_MOVE(Exchange)

    const Seen& request() const { return m_request; }

    /// Plays `behaviour`.
    void answer(const Behaviour& behaviour, const Body& resource);

    /// Raw bytes, counted as none of the body's. As all of these: false when nobody listens.
    bool send(const QByteArray& bytes);
    /// A status line and fields, with the empty line.
    bool sendHead(int status, const Fields& fields = {});
    bool sendBody(const QByteArray& bytes);
    bool wait(int ms);
    bool waitFor(const GatePtr& gate);
    void stall(); ///< Until the client leaves, or the origin ends.

    void finish(); ///< Closes.
    void drop();   ///< Closes without a close_notify.
    void reset();  ///< RST.
    /// Asks for a close with the next request's arrival.
    void becomeStale() { m_stale = true; }

    bool isStale() const { return m_stale; }
    Channel& channel() { return m_channel; }

private:
    void sendPaced(const struct Reply& reply, const Behaviour& behaviour);
    void sendEnding(const Behaviour& behaviour);

    Channel& m_channel;
    Ledger& m_ledger;
    Seen m_request;
    qsizetype m_index;
    bool m_stale = false;
};

} // namespace quintet::test
