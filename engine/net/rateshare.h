#pragma once

#include "clock.h"
#include "plan/ratelimiter.h"

namespace quintet {

/// The rate limit as transfers meet it: each gets an even share. Lives in the engine thread.
class RateShare {
public:
    explicit RateShare(const Clock& clock)
        : m_clock(clock) {}

    /// Bytes a second; 0: no limit.
    void setRate(qint64 rate) { m_limiter.setRate(rate, m_clock.now()); }
    bool isLimited() const { return m_limiter.isLimited(); }

    /// How many of `wanted` bytes a transfer may read now.
    qint64 allowance(qint64 wanted);
    void spent(qint64 bytes) { m_limiter.spent(bytes); }

    /// How much a connection may hold in memory before TCP slows its sender down, bytes.
    qint64 readBuffer() const;

    void readerStarted() { ++m_readers; }
    void readerEnded() { --m_readers; }

private:
    const Clock& m_clock;
    RateLimiter m_limiter;
    int m_readers = 0;
};

} // namespace quintet
