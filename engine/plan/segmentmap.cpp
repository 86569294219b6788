#include "plan/segmentmap.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace quintet {

/// Without a byte for this long an owner stands still; as long as Speed looks back.
static constexpr qint64 kStillMs = 3'000;

std::optional<double> SegmentMap::Segment::measuredRate(qint64 now) const {
    const double rate = position > begin ? speed.recentRate(now) : 0;
    if (rate > 0 || now - since >= kStillMs)
        return rate;
    return std::nullopt;
}

void SegmentMap::setSize(qint64 size) {
    m_size = size < 0 ? -1 : size;
    if (m_size < 0)
        return;
    for (Segment& segment : m_segments) {
        segment.end = std::min(segment.end, m_size);
        segment.position = std::min(segment.position, segment.end);
        segment.begin = std::min(segment.begin, segment.position);
    }
    lost({m_size, kOpenEnd});
}

RangeSet SegmentMap::receivedOrAssigned() const {
    RangeSet set = m_received;
    for (const Segment& segment : m_segments)
        set.add({segment.position, segment.end});
    return set;
}

QList<Range> SegmentMap::missing() const {
    return receivedOrAssigned().gaps({0, m_size < 0 ? kOpenEnd : m_size});
}

void SegmentMap::assign(Owner owner, Range range, qint64 now) {
    Segment segment;
    segment.begin = segment.position = range.begin;
    segment.end = range.end;
    segment.given = segment.since = segment.heard = now;
    m_segments.insert(owner, segment);
    const auto busy = std::count_if(m_segments.cbegin(), m_segments.cend(),
                                    [](const Segment& each) { return !each.isDone(); });
    m_split = m_split || busy > 1;
}

std::optional<Range> SegmentMap::takeMissing(Owner owner, qint64 now) {
    release(owner);
    const QList<Range> gaps = missing();
    if (gaps.isEmpty())
        return std::nullopt;
    assign(owner, gaps.first(), now);
    return gaps.first();
}

/// Everything that is to be read, as it would be shared among so many newcomers: what is missing
/// first, largest first.
QList<Portion> SegmentMap::portions(int newcomers, qint64 now) const {
    QList<Portion> result;
    for (const Range& gap : missing())
        result.append({0, gap, std::nullopt, 0, 0});
    std::stable_sort(result.begin(), result.end(), [](const Portion& a, const Portion& b) {
        return a.rest.size() > b.rest.size();
    });
    if (newcomers <= result.size()) {
        result.resize(std::max(newcomers, 0));
        return result;
    }
    const int left = newcomers - int(result.size());
    for (auto it = m_segments.cbegin(); it != m_segments.cend(); ++it)
        if (!it->isDone() && it->twin == 0)
            result.append({it.key(),
                           {it->position, it->end},
                           it->measuredRate(now),
                           0,
                           double(now - it->given) / 1000});

    const bool first = !m_split && result.size() == 1;
    const bool tooSmall = first && result.first().rest.size() < kSmallestSplit;
    const bool open = std::any_of(result.cbegin(), result.cend(),
                                  [](const Portion& portion) { return portion.rest.isOpen(); });
    if (!tooSmall && !open)
        distribute(result, left, newcomer(result));
    return result;
}

Newcomer SegmentMap::newcomer(const QList<Portion>& portions) const {
    return Newcomer::after(m_wait, expectedRate(portions));
}

QList<Range> SegmentMap::share(const QList<Owner>& owners, qint64 now) {
    for (const Owner owner : owners)
        release(owner);
    const QList<Portion> plan = portions(int(owners.size()), now);
    const Newcomer each = newcomer(plan);
    QList<Range> given;
    QList<Range> later;
    for (const Portion& portion : plan) {
        const qint64 piece = portion.piece(portion.newcomers, each);
        qint64 begin = portion.rest.end - piece * portion.newcomers;
        if (portion.owner != 0)
            m_segments[portion.owner].end = begin;
        else
            given.append({portion.rest.begin, begin});
        for (int i = 0; i < portion.newcomers; ++i, begin += piece)
            later.append({begin, begin + piece});
    }
    given.append(later);
    for (qsizetype i = 0; i < given.size(); ++i)
        assign(owners[i], given[i], now);
    return given;
}

int SegmentMap::worthwhile(int most, qint64 now) const {
    int served = 0;
    for (const Portion& portion : portions(most, now))
        served += portion.newcomers + (portion.owner == 0 ? 1 : 0);
    return served;
}

Range SegmentMap::assigned(Owner owner) const {
    const auto it = m_segments.constFind(owner);
    if (it == m_segments.cend() || it->isDone())
        return {};
    return {it->position, it->end};
}

void SegmentMap::received(Owner owner, qint64 bytes, qint64 now) {
    const auto it = m_segments.find(owner);
    if (it == m_segments.end() || it->isDone() || bytes <= 0)
        return;
    const qint64 taken = std::min(bytes, it->end - it->position);
    if (it->position == it->begin) {
        const double wait = double(now - it->since) / 1000;
        m_wait = m_wait < 0 ? wait : (m_wait + wait) / 2;
        it->since = now;
        it->speed.start(now);
    } else {
        it->speed.add(taken, now);
    }
    it->heard = now;
    m_received.add({it->position, it->position + taken});
    it->position += taken;
    if (it->isDone() && it->speed.recentRate(now) > 0)
        m_lately = it->speed.recentRate(now);
}

void SegmentMap::release(Owner owner) {
    const auto twin = m_segments.find(m_segments.take(owner).twin);
    if (twin != m_segments.end())
        twin->twin = 0;
}

bool SegmentMap::claimRest(Owner owner) {
    const auto it = m_segments.constFind(owner);
    if (it == m_segments.cend() || !m_received.contains({0, it->position}))
        return false;
    Segment segment = *it;
    segment.end = m_size < 0 ? kOpenEnd : m_size;
    segment.twin = 0;
    lost({segment.position, kOpenEnd});
    m_segments = {{owner, segment}};
    return true;
}

void SegmentMap::extend(Owner owner) {
    const auto it = m_segments.find(owner);
    if (it == m_segments.end() || it->isDone())
        return;
    for (const Range& gap : missing()) {
        if (gap.begin == it->end)
            it->end = gap.end;
    }
}

void SegmentMap::lost(Range range) {
    m_received.remove(range);
    m_written.remove(range);
    m_durable.remove(range);
}

void SegmentMap::restore(const RangeSet& ranges) {
    Q_ASSERT(m_segments.isEmpty());
    m_received = m_written = m_durable = ranges;
    if (m_size >= 0)
        lost({m_size, kOpenEnd});
}

void SegmentMap::reset() {
    *this = SegmentMap();
}

/// Adds to `set` what of `range` is in `whole`; `set` is part of `whole` before and after.
static void addWithin(RangeSet& set, const RangeSet& whole, Range range) {
    set.add(range);
    for (const Range& gap : whole.gaps(range))
        set.remove(gap);
}

void SegmentMap::written(Range range) {
    addWithin(m_written, m_received, range);
}

void SegmentMap::durable(Range range) {
    addWithin(m_durable, m_written, range);
}

bool SegmentMap::isComplete() const {
    return m_size >= 0 && m_received.contains({0, m_size});
}

bool SegmentMap::isWritten() const {
    return m_size >= 0 && m_written.contains({0, m_size});
}

bool SegmentMap::hasMissing() const {
    return !missing().isEmpty();
}

double SegmentMap::rate(Owner owner, qint64 now) const {
    const auto it = m_segments.constFind(owner);
    return it != m_segments.cend() ? it->measuredRate(now).value_or(0) : 0;
}

qint64 SegmentMap::age(Owner owner, qint64 now) const {
    const auto it = m_segments.constFind(owner);
    return it != m_segments.cend() ? now - it->given : 0;
}

QList<SegmentView> SegmentMap::view() const {
    // A position is the end of what is received, or stands alone; only that of an owner whose twin
    // is ahead is inside.
    QSet<qint64> positions;
    for (const Segment& segment : m_segments)
        if (!segment.isDone() && !m_received.contains({segment.position, segment.position + 1}))
            positions.insert(segment.position);
    QList<SegmentView> result;
    for (const Range& range : m_received.ranges())
        result.append({range, positions.remove(range.end)});
    for (const qint64 position : std::as_const(positions))
        result.append({{position, position}, true});
    std::sort(result.begin(), result.end(), [](const SegmentView& a, const SegmentView& b) {
        return a.range.begin < b.range.begin;
    });
    return result;
}

} // namespace quintet
