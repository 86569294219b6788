#include "plan/ratelimiter.h"

#include <algorithm>
#include <limits>

namespace quintet {

static double capacity(qint64 rate) {
    return std::max(double(rate) / 10, 1024.0);
}

void RateLimiter::setRate(qint64 bytesPerSecond, qint64 now) {
    const qint64 wanted = std::max<qint64>(bytesPerSecond, 0);
    if (wanted == m_rate)
        return;
    if (m_rate == 0) {
        m_tokens = capacity(wanted);
    } else {
        available(now);
        // A debt takes the time it would have taken at the old rate.
        m_tokens = m_tokens < 0 ? m_tokens * (double(wanted) / double(m_rate))
                                : std::min(m_tokens, capacity(wanted));
    }
    m_rate = wanted;
    m_at = now;
}

qint64 RateLimiter::available(qint64 now) {
    if (m_rate == 0)
        return std::numeric_limits<qint64>::max();
    if (now > m_at) {
        m_tokens =
            std::min(m_tokens + double(m_rate) * double(now - m_at) / 1000, capacity(m_rate));
        m_at = now;
    }
    return qint64(std::max(m_tokens, 0.0));
}

void RateLimiter::spent(qint64 bytes) {
    if (m_rate > 0)
        m_tokens -= double(bytes);
}

} // namespace quintet
