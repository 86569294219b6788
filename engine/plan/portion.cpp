#include "plan/portion.h"

#include "plan/segmentmap.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quintet {

/// Who is done sooner than this, s, isn't helped by a new request.
static constexpr double kSoon = 0.25;

/// What a connection may send at once before it has heard of any receipt, bytes (RFC 6928).
static constexpr double kFirstWindow = 10 * 1448;
/// Longer round trips, s, are the server's time to think.
static constexpr double kLongestRoundTrip = 0.3;

Newcomer Newcomer::after(double wait, double rate) {
    const double roundTrip = std::clamp(wait / 2, 0.0, kLongestRoundTrip);
    const double window = rate * roundTrip;
    // As many doublings as it takes; the last round trip is at the full rate already.
    const double doublings = window > kFirstWindow ? std::log2(window / kFirstWindow) : 0;
    if (rate <= 0)
        return {};
    return {rate, std::max(0.0, wait) + roundTrip * std::max(0.0, doublings - 1)};
}

static double rateOf(const Newcomer& each) {
    return each.rate > 0 ? each.rate : 1;
}

/// What is left of an owner's own start, s.
static double delayOf(const Portion& portion, const Newcomer& each) {
    return each.rate > 0 ? std::max(0.0, each.delay - portion.age) : 0;
}

/// An owner that is about to start will be as fast as others.
static double rateOf(const Portion& portion, const Newcomer& each) {
    if (each.rate <= 0)
        return 1;
    const double rate = portion.rate.value_or(each.rate);
    return delayOf(portion, each) > 0 ? std::max(rate, each.rate) : rate;
}

/// What the owner keeps at least: what it is about to read.
static qint64 leastKept(const Portion& portion) {
    return qint64(std::clamp(portion.rate.value_or(0) / 4, 16.0 * 1024, 1024.0 * 1024));
}

qint64 Portion::piece(int sharers, const Newcomer& each) const {
    if (sharers <= 0)
        return 0;
    const double busy = finish(sharers, each) - std::max(0.0, each.delay);
    const auto together = qint64(std::max(0.0, busy) * rateOf(each));
    return std::min(together, (rest.size() - leastKept(*this)) / sharers);
}

double Portion::finish(int sharers, const Newcomer& each) const {
    const double own = rateOf(*this, each);
    const double theirs = sharers * rateOf(each);
    if (own + theirs <= 0)
        return std::numeric_limits<double>::infinity();
    const double waiting = own * delayOf(*this, each) + theirs * each.delay;
    return (double(rest.size()) + waiting) / (own + theirs);
}

bool Portion::gains(const Newcomer& another) const {
    if (piece(newcomers + 1, another) < SegmentMap::kSmallestPiece)
        return false;
    if (another.rate <= 0)
        return true;
    // Rates that still grow make everything look longer than it will be: there has to be a gain
    // that bears that.
    const double alone = finish(newcomers, another);
    return alone >= kSoon && alone - finish(newcomers + 1, another) >= another.delay / 2;
}

double expectedRate(const QList<Portion>& portions) {
    double sum = 0;
    int known = 0;
    for (const Portion& portion : portions) {
        if (portion.rate.value_or(0) > 0) {
            sum += *portion.rate;
            ++known;
        }
    }
    return known > 0 ? sum / known : 0;
}

int distribute(QList<Portion>& portions, int newcomers, const Newcomer& each) {
    for (int placed = 0; placed < newcomers; ++placed) {
        Portion* last = nullptr;
        double latest = 0;
        for (Portion& portion : portions) {
            const double finish = portion.finish(portion.newcomers, each);
            if (!portion.gains(each))
                continue;
            if (last &&
                (finish < latest || (finish == latest && portion.rest.size() <= last->rest.size())))
                continue;
            last = &portion;
            latest = finish;
        }
        if (!last)
            return placed;
        ++last->newcomers;
    }
    return std::max(newcomers, 0);
}

} // namespace quintet
