#include "net/rateshare.h"

namespace quintet {

namespace {

constexpr qint64 kReadBuffer = 512 * 1024;
constexpr qint64 kSmallestReadBuffer = 16 * 1024;
constexpr qint64 kSmallestShare = 512;

} // namespace

qint64 RateShare::allowance(qint64 wanted) {
    if (!m_limiter.isLimited() || wanted <= 0)
        return wanted;
    const qint64 there = m_limiter.available(m_clock.now());
    if (there <= 0)
        return 0;
    const qint64 share = qMax(there / qMax(1, m_readers), qMin(there, kSmallestShare));
    return qMin(wanted, share);
}

qint64 RateShare::readBuffer() const {
    if (!m_limiter.isLimited())
        return kReadBuffer;
    return qBound(kSmallestReadBuffer, m_limiter.rate() / 4, kReadBuffer);
}

} // namespace quintet
