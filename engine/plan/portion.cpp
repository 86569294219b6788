#include "plan/portion.h"

#include "plan/segmentmap.h"

#include <algorithm>
#include <limits>

namespace quintet {

/// Who is done sooner than this, s, isn't helped by a new request.
static constexpr double kSoon = 0.25;

static double rateOf(const Portion& portion, double expected) {
    return expected > 0 ? portion.rate.value_or(expected) : 1;
}

/// What the owner keeps at least: what it is about to read.
static qint64 leastKept(const Portion& portion) {
    return qint64(std::clamp(portion.rate.value_or(0) / 4, 16.0 * 1024, 1024.0 * 1024));
}

qint64 Portion::piece(int sharers, double expected) const {
    if (sharers <= 0)
        return 0;
    const double own = rateOf(*this, expected);
    const double theirs = expected > 0 ? expected : 1;
    const auto together = qint64(double(rest.size()) * theirs / (own + sharers * theirs));
    return std::min(together, (rest.size() - leastKept(*this)) / sharers);
}

double Portion::finish(int sharers, double expected) const {
    const double own = rateOf(*this, expected);
    const double sum = own + sharers * (expected > 0 ? expected : 1);
    return sum > 0 ? double(rest.size()) / sum : std::numeric_limits<double>::infinity();
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

int distribute(QList<Portion>& portions, int newcomers) {
    const double expected = expectedRate(portions);
    for (int placed = 0; placed < newcomers; ++placed) {
        Portion* last = nullptr;
        double latest = 0;
        for (Portion& portion : portions) {
            const double finish = portion.finish(portion.newcomers, expected);
            if (portion.piece(portion.newcomers + 1, expected) < SegmentMap::kSmallestPiece ||
                (expected > 0 && portion.rate && finish < kSoon))
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
