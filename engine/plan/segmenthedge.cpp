// What a SegmentMap does about owners that others would have to wait for.
#include "plan/segmentmap.h"

#include <algorithm>
#include <limits>

namespace quintet {

namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();
/// From a request to its first byte, s, as long as nothing better is known.
constexpr double kStart = 0.1;
/// Who has not begun after this long is late.
constexpr qint64 kLateMs = 1'000;
/// Who is silent for so long while others are not is given up.
constexpr qint64 kSilentMs = 5'000;
/// Before this nobody is called slow.
constexpr qint64 kMeasuredMs = 1'500;
constexpr qint64 kComparedMs = 1'000;
/// And not before as many waits for an answer: until then TCP may still be starting slowly.
constexpr double kSlowStarts = 10;
/// Longer ones, s, are the server's time to think, and no reason to bear with it.
constexpr double kLongestWait = 0.6;
/// How many times faster the others have to be, or the source that could be read from instead.
constexpr double kFarBelow = 8;
constexpr double kBelow = 3;
/// Less than this isn't worth a new connection, s.
constexpr double kWorthwhile = 1;

} // namespace

/// What a connection makes, judging by those that are or were there.
double SegmentMap::expected(qint64 now) const {
    double best = m_lately;
    for (const Segment& segment : m_segments) {
        if (!segment.isDone())
            best = std::max(best, segment.measuredRate(now).value_or(0));
    }
    return best;
}

SegmentMap::Owner SegmentMap::slowest(qint64 now) const {
    if (!m_split || m_size < 0)
        return 0;
    const double theirs = expected(now);
    Owner found = 0;
    double latest = 0;
    for (auto it = m_segments.cbegin(); it != m_segments.cend(); ++it) {
        const qint64 rest = it->end - it->position;
        if (rest <= 0 || rest > kLargestHedge || it->twin != 0)
            continue;
        const auto rate = it->measuredRate(now);
        const bool late = it->position == it->begin && now - it->since >= kLateMs;
        if (!rate && !late)
            continue;
        const double own = rate.value_or(0) > 0 ? double(rest) / *rate : kNever;
        const double other = theirs > 0 ? kStart + double(rest) / theirs : kStart;
        if (own > 2 * other && own > latest) {
            found = it.key();
            latest = own;
        }
    }
    return found;
}

std::optional<Range> SegmentMap::hedge(Owner owner, qint64 now) {
    release(owner);
    const Owner victim = slowest(now);
    if (victim == 0)
        return std::nullopt;
    const Range rest = assigned(victim);
    assign(owner, rest, now);
    m_segments[owner].twin = victim;
    m_segments[victim].twin = owner;
    return rest;
}

QList<SegmentMap::Owner> SegmentMap::overtaken() const {
    QList<Owner> owners;
    for (auto it = m_segments.cbegin(); it != m_segments.cend(); ++it) {
        if (!it->isDone() && m_received.contains({it->position, it->end}))
            owners.append(it.key());
    }
    return owners;
}

SegmentMap::Owner SegmentMap::laggard(qint64 now,
                                      const std::function<double(Owner)>& alternative) const {
    double sum = 0;
    for (const Segment& segment : m_segments)
        sum += segment.isDone() ? 0 : segment.measuredRate(now).value_or(0);
    const double left = double(m_size - m_received.bytes());
    if (m_size < 0 || !(sum > 0))
        return 0; // Nobody does well: it isn't this one's fault.
    const double wait = std::min(m_wait, kLongestWait);
    const auto patience = std::max(kMeasuredMs, qint64(kSlowStarts * 1000 * wait));
    for (auto it = m_segments.cbegin(); it != m_segments.cend(); ++it) {
        const auto rate = it->measuredRate(now);
        if (it->isDone() || it->twin != 0 || !rate)
            continue;
        const double others = sum - *rate;
        if (now - it->heard >= kSilentMs && others > 0)
            return it.key();
        const qint64 measured = it->position > it->begin ? now - it->since : 0;
        if (left / sum < kWorthwhile || *rate <= 0)
            continue;
        const double instead = alternative(it.key());
        if (measured >= kComparedMs && instead > *rate * kBelow)
            return it.key();
        const double mean = m_segments.size() > 1 ? others / double(m_segments.size() - 1) : 0;
        if (measured >= patience && mean > *rate * kFarBelow)
            return it.key();
    }
    return 0;
}

} // namespace quintet
