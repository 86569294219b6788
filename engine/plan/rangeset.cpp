#include "plan/rangeset.h"

#include <algorithm>

namespace quintet {

void RangeSet::add(Range range) {
    if (range.isEmpty())
        return;
    // The first that touches `range`, then one past the last that does.
    const auto first = std::partition_point(m_ranges.begin(), m_ranges.end(),
                                            [&](const Range& r) { return r.end < range.begin; });
    const auto last = std::partition_point(first, m_ranges.end(),
                                           [&](const Range& r) { return r.begin <= range.end; });
    if (first == last) {
        m_ranges.insert(first, range);
        return;
    }
    *first = {std::min(first->begin, range.begin), std::max((last - 1)->end, range.end)};
    m_ranges.erase(first + 1, last);
}

void RangeSet::remove(Range range) {
    if (range.isEmpty())
        return;
    const auto first = std::partition_point(m_ranges.begin(), m_ranges.end(),
                                            [&](const Range& r) { return r.end <= range.begin; });
    const auto last = std::partition_point(first, m_ranges.end(),
                                           [&](const Range& r) { return r.begin < range.end; });
    if (first == last)
        return;
    const Range before{first->begin, range.begin};
    const Range after{range.end, (last - 1)->end};
    auto place = m_ranges.erase(first, last);
    if (!after.isEmpty())
        place = m_ranges.insert(place, after);
    if (!before.isEmpty())
        m_ranges.insert(place, before);
}

bool RangeSet::contains(Range range) const {
    if (range.isEmpty())
        return true;
    const auto candidate = std::partition_point(
        m_ranges.begin(), m_ranges.end(), [&](const Range& r) { return r.end <= range.begin; });
    return candidate != m_ranges.end() && candidate->begin <= range.begin &&
           candidate->end >= range.end;
}

qint64 RangeSet::bytes() const {
    qint64 sum = 0;
    for (const Range& range : m_ranges)
        sum += range.size();
    return sum;
}

QList<Range> RangeSet::gaps(Range whole) const {
    QList<Range> result;
    qint64 position = whole.begin;
    for (const Range& range : m_ranges) {
        if (range.end <= position)
            continue;
        if (range.begin >= whole.end)
            break;
        if (range.begin > position)
            result.append({position, range.begin});
        position = range.end;
    }
    if (position < whole.end)
        result.append({position, whole.end});
    return result;
}

} // namespace quintet
