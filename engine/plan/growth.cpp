#include "plan/growth.h"

#include <algorithm>

namespace quintet {

/// Below this share of what they made before, connections have become slower.
static constexpr double kSlower = 0.75;
/// From this share on, all together have become faster.
static constexpr double kFaster = 1.1;

qint64 Growth::sinceMark(const Reading& reading) const {
    for (const Reading& mark : m_marks) {
        if (mark.owner == reading.owner)
            return reading.bytes - mark.bytes;
    }
    return -1;
}

void Growth::answered(qint64 wait) {
    if (m_steppedAt < 0)
        m_allowed = wait >= kFarMs ? kFirstFar : kFirst;
}

/// Whether all that this step allows are there and at work, and for how long the same ones.
bool Growth::isInForce(const QList<Reading>& readings, int most, qint64 now) {
    const bool isFull = readings.size() >= allowed(most);
    const bool isSilent = std::any_of(readings.cbegin(), readings.cend(),
                                      [](const Reading& each) { return each.bytes <= 0; });
    if (!isFull || (isSilent && now - m_steppedAt < kSilentMs)) {
        m_since = -1;
        return false;
    }
    const bool isSame = m_since >= 0 && readings.size() == m_marks.size() &&
                        std::all_of(readings.cbegin(), readings.cend(),
                                    [this](const Reading& each) { return sinceMark(each) >= 0; });
    if (!isSame) {
        m_since = now;
        m_marks = readings;
    }
    return now - m_since >= kStepMs;
}

bool Growth::helped(const QList<Reading>& readings, double rate, double ms) const {
    if (!m_before || rate >= m_before->rate * kFaster)
        return true;
    qint64 theirs = 0;
    for (const Owner owner : m_before->owners) {
        const auto it = std::find_if(readings.cbegin(), readings.cend(),
                                     [=](const Reading& each) { return each.owner == owner; });
        if (it == readings.cend())
            return true; // It can't be told any more.
        theirs += sinceMark(*it);
    }
    return double(theirs) / ms > m_before->rate * kSlower;
}

bool Growth::observe(const QList<Reading>& readings, int most, qint64 now) {
    if (m_steppedAt < 0)
        m_steppedAt = now;
    if (now < m_heldUntil)
        return false;
    m_heldUntil = 0;
    if ((m_allowed >= most && !m_before) || !isInForce(readings, most, now))
        return false;
    const double ms = double(now - m_since);
    qint64 sum = 0;
    for (const Reading& reading : readings)
        sum += sinceMark(reading);
    const double rate = double(sum) / ms;
    if (!helped(readings, rate, ms)) {
        if (now - m_since < kSureMs)
            return false;
        m_allowed = int(m_before->owners.size());
        m_heldUntil = now + kHoldMs;
        m_before.reset();
        m_since = -1;
        return true;
    }
    m_before.reset();
    if (m_allowed >= most)
        return false;
    Step step{rate, {}};
    for (const Reading& reading : readings)
        step.owners.append(reading.owner);
    m_before = step;
    m_allowed = std::min(2 * std::max<int>(m_allowed, int(readings.size())), most);
    m_steppedAt = now;
    m_since = -1;
    return true;
}

} // namespace quintet
