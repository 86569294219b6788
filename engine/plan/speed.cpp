#include "plan/speed.h"

#include <algorithm>

namespace quintet {

void Speed::start(qint64 now) {
    m_bytes.fill(0);
    m_start = now;
    m_slot = 0;
}

void Speed::add(qint64 bytes, qint64 now) {
    // A clock that goes back counts into the newest slot.
    const qint64 slot = std::max((now - m_start) / kSlotMs, m_slot);
    if (slot - m_slot >= kSlots)
        m_bytes.fill(0);
    else
        for (qint64 passed = m_slot + 1; passed <= slot; ++passed)
            m_bytes[size_t(passed % kSlots)] = 0;
    m_slot = slot;
    m_bytes[size_t(slot % kSlots)] += bytes;
}

double Speed::over(int count, qint64 now) const {
    const qint64 elapsed = std::max(now - m_start, m_slot * kSlotMs);
    if (elapsed < 50)
        return 0;
    const qint64 window = (count - 1) * kSlotMs;
    const qint64 oldest = std::max<qint64>(elapsed / kSlotMs - count + 1, 0);
    double sum = 0;
    for (qint64 i = oldest; i <= m_slot; ++i)
        sum += double(m_bytes[size_t(i % kSlots)]);
    // Of the oldest slot counts what the window still covers, so that the rate doesn't jump.
    if (elapsed > window && oldest <= m_slot)
        sum -= double(m_bytes[size_t(oldest % kSlots)]) * double(elapsed % kSlotMs) / kSlotMs;
    return sum * 1000 / double(std::min(elapsed, window));
}

} // namespace quintet
