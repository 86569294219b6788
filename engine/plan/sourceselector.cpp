#include "plan/sourceselector.h"

#include <algorithm>
#include <limits>

namespace quintet {

/// Rates within this share of the best are alike.
static constexpr double kAlike = 0.7;
/// Whoever was slower than this share of the best isn't worth a connection to try it.
static constexpr double kHopeless = 0.1;

void SourceSelector::reset(const QList<QUrl>& urls, bool inOrder) {
    m_sources.clear();
    m_order.clear();
    m_inOrder = inOrder;
    for (const QUrl& url : urls) {
        m_order.append(size());
        m_sources.append(Source());
        m_sources.last().url = url;
    }
}

bool SourceSelector::add(const QUrl& url, bool isReserve) {
    const auto isKnown = [&](const Source& source) {
        return source.url == url || source.end == url;
    };
    if (size() >= kMost || std::any_of(m_sources.cbegin(), m_sources.cend(), isKnown))
        return false;
    m_order.append(size());
    Source source;
    source.url = url;
    source.isReserve = isReserve;
    m_sources.append(source);
    return true;
}

/// The usable ones: reserves only where there are no others.
bool SourceSelector::isInReach(int index) const {
    const Source& source = m_sources[index];
    if (!source.isUsable())
        return false;
    return !source.isReserve ||
           std::none_of(m_sources.cbegin(), m_sources.cend(),
                        [](const Source& other) { return !other.isReserve && other.isUsable(); });
}

int SourceSelector::lead(qint64 now) const {
    int resting = -1;
    for (const int index : m_order) {
        if (!isInReach(index))
            continue;
        const Source& source = m_sources[index];
        if (source.restsUntil <= now)
            return index;
        if (resting < 0 || source.restsUntil < m_sources[resting].restsUntil)
            resting = index;
    }
    return resting;
}

bool SourceSelector::mayOpen(int index, const Terms& terms) const {
    const Source& source = m_sources[index];
    return isInReach(index) && source.restsUntil <= terms.now &&
           (source.most == 0 || source.open < source.most) &&
           terms.hosts.room(hostKey(source.address()), terms.now) > 0;
}

std::optional<int> SourceSelector::next(const Terms& terms) const {
    QList<int> free;
    bool anyMet = false;
    int trying = 0;
    for (const int index : m_order) {
        const Source& source = m_sources[index];
        anyMet = anyMet || (source.standing == Standing::Met && source.open > 0);
        trying += source.standing == Standing::Untried && source.open > 0;
        if (mayOpen(index, terms))
            free.append(index);
    }
    if (free.isEmpty())
        return std::nullopt;
    if (m_inOrder) {
        const int first = lead(terms.now);
        const bool isAsked =
            first >= 0 && !anyMet && m_sources[first].standing == Standing::Untried && trying > 0;
        return free.contains(first) && !isAsked ? std::optional(first) : std::nullopt;
    }
    double best = 0;
    for (const int index : std::as_const(free))
        best = std::max(best, terms.rates.rate(hostKey(m_sources[index].address())));
    if (!anyMet)
        return trying > 0 ? std::nullopt : std::optional(free.first());

    const auto rateOf = [&](int index) {
        const double known = terms.rates.rate(hostKey(m_sources[index].address()));
        return known > 0 ? known : best;
    };
    const bool mayTry = trying < std::max(terms.splits / 2, 1) && terms.left >= kWorthJoining;
    std::optional<int> chosen;
    for (const int index : std::as_const(free)) {
        const Source& source = m_sources[index];
        if (source.standing == Standing::Untried) {
            if (mayTry && source.open == 0 && rateOf(index) >= best * kHopeless)
                return index;
            continue;
        }
        if (rateOf(index) < best * kAlike && source.standing == Standing::Met)
            continue;
        if (!chosen || source.open < m_sources[*chosen].open)
            chosen = index;
    }
    if (!chosen) {
        // The fast ones are all taken: a slow one that is known, then one that is not.
        for (const int index : std::as_const(free)) {
            const bool better = !chosen || rateOf(index) > rateOf(*chosen);
            if (m_sources[index].standing == Standing::Met && better)
                chosen = index;
        }
    }
    return chosen;
}

int SourceSelector::room(int most, const Terms& terms) const {
    if (!next(terms))
        return 0;
    QHash<QString, int> hosts;
    qint64 sum = 0;
    for (const int index : m_order) {
        if (!mayOpen(index, terms) || (m_inOrder && index != lead(terms.now)))
            continue;
        const Source& source = m_sources[index];
        const QString host = hostKey(source.address());
        int& left =
            hosts.insert(host, hosts.value(host, terms.hosts.room(host, terms.now))).value();
        const bool isMet = source.standing == Standing::Met;
        const int own = source.most > 0 ? source.most - source.open : left;
        const int taken = std::min(isMet ? own : std::min(own, 1), left);
        left -= taken;
        sum += taken;
    }
    return int(std::min<qint64>(sum, most));
}

qint64 SourceSelector::restsUntil(qint64 now) const {
    const int index = lead(now);
    return index < 0 || m_sources[index].restsUntil <= now ? 0 : m_sources[index].restsUntil;
}

bool SourceSelector::hasFresh(int index) const {
    for (int i = 0; i < size(); ++i) {
        if (i != index && m_sources[i].isUsable() && m_sources[i].failures == 0)
            return true;
    }
    return false;
}

bool SourceSelector::reviveOthers() {
    bool any = false;
    for (Source& source : m_sources) {
        if (source.standing != Standing::Other)
            continue;
        source.standing = Standing::Untried;
        source.validator = {};
        any = true;
    }
    return any;
}

void SourceSelector::prefer(int index) {
    if (m_order.removeOne(index))
        m_order.prepend(index);
}

void SourceSelector::oneAtATime(int last) {
    m_inOrder = true;
    if (m_order.removeOne(last))
        m_order.append(last);
}

void SourceSelector::forgetFile() {
    for (Source& source : m_sources) {
        if (source.standing == Standing::Met)
            source.standing = Standing::Untried;
        source.validator = {};
        source.end.clear();
    }
}

} // namespace quintet
