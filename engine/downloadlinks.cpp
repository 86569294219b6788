// A Download's connections: how many, from which source, and who is let go.
#include "download.h"
#include "ftp/ftplister.h"
#include "ftp/ftptransfer.h"
#include "http/answer.h"
#include "http/httptransfer.h"
#include "plan/state.h"
#include "redact.h"

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// A rate isn't learned from less, bytes.
constexpr qint64 kTelling = 256 * 1024;
/// A faster source has to show that it can bear one more before it gets another.
constexpr qint64 kReplaceMs = 240;

bool isFtp(const QUrl& url) {
    return url.scheme() == "ftp"_L1 || url.scheme() == "ftps"_L1;
}

} // namespace

SourceSelector::Terms Download::terms(qint64 now) const {
    const qint64 left = m_map.size() < 0 ? kOpenEnd : m_map.size() - m_map.bytesReceived();
    return {m_tools.hosts, m_tools.rates, now, splits(), left};
}

int Download::wanted(qint64 now) const {
    const bool open = isActive(m_state) || m_state == State::Waiting;
    if (!open || now < m_notBefore || !m_reservedHost.isEmpty())
        return 0;
    if (m_links.empty())
        return m_map.isComplete() ? 0 : m_cached.used ? 1 : m_sources.room(1, terms(now));
    if (!isSplittable())
        return 0;
    const int more = m_growth.allowed(splits()) - connections();
    if (more <= 0)
        return 0;
    int useful = m_map.worthwhile(more, now);
    if (useful < more && m_map.isWorthHedging(now))
        ++useful;
    return useful > 0 ? m_sources.room(useful, terms(now)) : 0;
}

/// The sources of up to `connections` more, which count as open from now on.
QList<int> Download::choose(int connections, qint64 now) {
    QList<int> chosen;
    while (chosen.size() < connections) {
        // What is in the cache needs none of them.
        const auto next = m_cached.used ? std::optional(0) : m_sources.next(terms(now));
        if (!next)
            break;
        ++m_sources[*next].open;
        m_tools.hosts.opened(hostKey(m_sources[*next].address()));
        chosen.append(*next);
    }
    return chosen;
}

void Download::open(int connections) {
    dropReservation();
    const qint64 now = m_tools.clock.now();
    const QList<int> sources = choose(connections, now);
    if (sources.isEmpty())
        return finishIfWhole();
    if (m_state == State::Waiting)
        become(State::Starting);
    QList<SegmentMap::Owner> owners;
    for (qsizetype i = 0; i < sources.size(); ++i)
        owners.append(++m_lastOwner);
    QList<Range> ranges;
    if (m_links.empty() && !isSplittable()) {
        if (const auto range = m_map.takeMissing(owners.first(), now))
            ranges.append(*range);
    } else {
        ranges = m_map.share(owners, now);
        if (ranges.size() < owners.size()) {
            if (const auto again = m_map.hedge(owners[ranges.size()], now))
                ranges.append(*again);
        }
        syncEnds();
    }
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (i < ranges.size()) {
            launch(owners[i], ranges[i], sources[i]);
        } else {
            --m_sources[sources[i]].open;
            m_tools.hosts.closed(hostKey(m_sources[sources[i]].address()));
        }
    }
    finishIfWhole();
}

void Download::launch(SegmentMap::Owner owner, Range range, int source) {
    const SourceSelector::Source& from = m_sources[source];
    Link link = m_cached.used            ? fromCache(range)
                : isFtpFolder(m_request) ? intoFolder(from)
                : from.url.isLocalFile() ? fromDisk(from, range)
                : isFtp(from.url)        ? overFtp(from, range)
                                         : overHttp(from, range);
    link.owner = owner;
    link.source = source;
    link.begin = range.begin;
    link.host = hostKey(from.address());
    m_links.push_back(link);
    if (!m_cached.used)
        m_effort.mostAtOnce = qMax(m_effort.mostAtOnce, connections());
    link.transfer->start();
}

/// What was given for one host is not for its mirrors elsewhere.
static bool mayShowLogin(const QUrl& source, const Request& request) {
    return sameOrigin(source, request.sources.first());
}

Credentials Download::credentialsFor(const QUrl& source) const {
    if (mayShowLogin(source, m_request)) {
        if (!m_request.credentials.isEmpty())
            return m_request.credentials;
        if (!m_tools.settings.credentials.isEmpty())
            return m_tools.settings.credentials;
    }
    return m_tools.logins.value(originOf(source));
}

Link Download::overFtp(const SourceSelector::Source& source, Range range) {
    FtpOrder order;
    order.url = source.url;
    order.range = range;
    if (m_probe) {
        order.total = m_probe->total;
        order.ask = isResumable();
        if (order.ask)
            order.validator = source.validator;
    }
    order.credentials = credentialsFor(order.url);
    Link link;
    link.asked = order.ask;
    link.transfer = new FtpTransfer(m_tools.ftp, order, *this, *this, this);
    return link;
}

Link Download::overHttp(const SourceSelector::Source& source, Range range) {
    HttpOrder order;
    order.trusted = source.url;
    order.url = source.address();
    order.range = range;
    if (m_probe) {
        order.total = m_probe->total;
        order.ask = isResumable();
        if (order.ask)
            order.validator = source.validator;
    }
    order.credentials = credentialsFor(order.trusted);
    if (mayShowLogin(order.trusted, m_request))
        order.headers = m_tools.settings.headers + m_request.headers;
    if (!m_probe)
        order.unless = cachedValidator(source.url);
    order.digests = checksumPolicy() != ChecksumPolicy::None;
    if (m_request.digest) {
        order.algorithm = m_request.digest->algorithm;
        order.wantedDigest = order.algorithm + "=10";
    } else if (checksumPolicy() == ChecksumPolicy::Auto) {
        order.wantedDigest = "sha-512=3, sha-256=10";
    }
    order.page = mayBePage();

    Link link;
    link.asked = order.ask;
    link.redirectEnd = order.url != order.trusted;
    link.transfer = new HttpTransfer(m_tools.http, order, *this, *this, this);
    return link;
}

void Download::syncEnds() {
    // An answer to a plain GET goes on to the file's end: whoever reads it can be cut at any byte.
    for (const Link& link : m_links)
        link.transfer->setEnd(m_map.assigned(link.owner).end);
}

Link* Download::find(const Transfer& transfer) {
    const auto link = std::find_if(m_links.begin(), m_links.end(), [&](const Link& candidate) {
        return candidate.transfer == &transfer;
    });
    return link == m_links.end() ? nullptr : &*link;
}

Link Download::takeOut(const Transfer& transfer) {
    const auto link = std::find_if(m_links.begin(), m_links.end(), [&](const Link& candidate) {
        return candidate.transfer == &transfer;
    });
    Q_ASSERT(link != m_links.end());
    const Link taken = *link;
    m_links.erase(link);
    --m_sources[taken.source].open;
    m_tools.hosts.closed(taken.host);
    taken.transfer->deleteLater();
    return taken;
}

void Download::stopLink(SegmentMap::Owner owner) {
    const auto link = std::find_if(m_links.begin(), m_links.end(),
                                   [&](const Link& each) { return each.owner == owner; });
    m_map.release(owner);
    if (link == m_links.end())
        return;
    link->transfer->stop();
    takeOut(*link->transfer);
}

void Download::stopLinks() {
    while (!m_links.empty())
        stopLink(m_links.front().owner);
    dropReservation();
}

void Download::dropReservation() {
    if (!m_reservedHost.isEmpty())
        m_tools.hosts.closed(std::exchange(m_reservedHost, QString()));
}

void Download::grow(qint64 now) {
    if (m_growth.allowed(splits()) >= splits() && m_growth.isSettled())
        return;
    QList<Growth::Reading> readings;
    for (const Link& link : m_links)
        readings.append({link.owner, link.bytes});
    if (!m_growth.observe(readings, splits(), now))
        return;
    if (m_growth.isHeld())
        note(Note::Kind::Slower,
             u"%1 connections: more didn't make it faster"_s.arg(m_growth.allowed(splits())));
    else
        emit connectionsChanged();
}

void Download::learnRates(qint64 now) {
    if (m_tools.http.isLimited() || isLimited() || m_sources.size() < 2)
        return;
    for (const Link& link : m_links) {
        if (link.bytes >= kTelling)
            m_tools.rates.learn(link.host, m_map.rate(link.owner, now));
    }
}

/// A connection that the others would have to wait for is let go; the next one may have more luck,
/// or another source.
void Download::replaceLaggard(qint64 now) {
    if (m_tools.http.isLimited() || isLimited() || m_state != State::Running || !isSplittable() ||
        m_effort.replaced >= 2 * splits() || now - m_effort.replacedAt < kReplaceMs)
        return;
    const auto next = m_sources.next(terms(now));
    const SegmentMap::Owner owner = m_map.laggard(now, [&](SegmentMap::Owner slow) {
        const auto link = std::find_if(m_links.begin(), m_links.end(),
                                       [&](const Link& each) { return each.owner == slow; });
        const bool elsewhere = next && link != m_links.end() && *next != link->source;
        return elsewhere ? m_tools.rates.rate(hostKey(m_sources[*next].address())) : 0.0;
    });
    const auto link = std::find_if(m_links.begin(), m_links.end(),
                                   [&](const Link& each) { return each.owner == owner; });
    if (link == m_links.end())
        return;
    ++m_effort.replaced;
    m_effort.replacedAt = now;
    note(Note::Kind::Slower, u"a connection was too slow for the others and was replaced: %1"_s.arg(
                                 shown(m_sources[link->source].url)));
    if (m_map.rate(owner, now) <= 0 && hasOtherThan(link->source))
        m_sources[link->source].restsUntil = now + m_tools.settings.retryWait;
    stopLink(owner);
    emit connectionsChanged();
}

} // namespace quintet
