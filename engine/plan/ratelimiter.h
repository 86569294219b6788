#pragma once

#include <QtGlobal>

namespace quintet {

/// Shares a rate of bytes a second among all downloads: a token bucket. Pure: time is an argument,
/// ms. Holds at most 100 ms of tokens (at least 1 KiB), so that no burst is longer.
class RateLimiter {
public:
    /// Bytes a second; 0: no limit.
    void setRate(qint64 bytesPerSecond, qint64 now);
    bool isLimited() const { return m_rate > 0; }
    qint64 rate() const { return m_rate; }

    /// How many bytes may be read now, all together.
    qint64 available(qint64 now);

    /// `bytes` were read; they may be more than were available (a debt).
    void spent(qint64 bytes);

private:
    qint64 m_rate = 0;
    double m_tokens = 0;
    qint64 m_at = 0;
};

} // namespace quintet
