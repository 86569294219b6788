#include "plan/hostlimits.h"

#include <algorithm>
#include <limits>

namespace quintet {

static constexpr qint64 kGrowMs = 30'000;
static constexpr qint64 kPushMs = 1'000;

static int defaultPort(const QString& scheme) {
    if (scheme == QLatin1String("https"))
        return 443;
    if (scheme == QLatin1String("ftp"))
        return 21;
    if (scheme == QLatin1String("ftps"))
        return 990;
    return 80;
}

QString hostKey(const QUrl& url) {
    const QString scheme = url.scheme().toLower();
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.contains(u':') && !host.startsWith(u'['))
        host = u'[' + host + u']';
    return scheme + QLatin1String("://") + host + u':' +
           QString::number(url.port(defaultPort(scheme)));
}

HostLimits::HostLimits(int maxPerHost)
    : m_most(std::max(maxPerHost, 1)) {}

void HostLimits::setMaxPerHost(int most) {
    m_most = std::max(most, 1);
}

int HostLimits::room(const QString& host, qint64 now) const {
    if (blockedUntil(host, now) > 0)
        return 0;
    return std::max(limit(host, now) - open(host), 0);
}

qint64 HostLimits::blockedUntil(const QString& host, qint64 now) const {
    const auto it = m_hosts.constFind(host);
    return it != m_hosts.cend() && it->blockedUntil > now ? it->blockedUntil : 0;
}

void HostLimits::opened(const QString& host) {
    ++m_hosts[host].open;
}

void HostLimits::closed(const QString& host) {
    const auto it = m_hosts.find(host);
    if (it == m_hosts.end())
        return;
    it->open = std::max(it->open - 1, 0);
    if (it->open == 0 && it->cap == 0 && it->blockedUntil == 0)
        m_hosts.erase(it);
}

void HostLimits::pushedBack(const QString& host, qint64 now, qint64 retryAfterMs) {
    const int before = limit(host, now);
    Host& entry = m_hosts[host];
    if (entry.cap == 0 || now - entry.pushedAt >= kPushMs) {
        entry.cap = std::clamp(entry.open / 2, 1, before);
        entry.pushedAt = now;
    }
    if (retryAfterMs >= 0) {
        const qint64 most = std::numeric_limits<qint64>::max() - std::max<qint64>(now, 0);
        entry.blockedUntil = std::max(entry.blockedUntil, now + std::min(retryAfterMs, most));
    }
}

void HostLimits::recall(const QString& host, int cap, qint64 now) {
    Host& entry = m_hosts[host];
    if (entry.cap == 0 && cap > 0) {
        entry.cap = std::min(cap, m_most);
        entry.pushedAt = now;
    }
}

QHash<QString, int> HostLimits::caps(qint64 now) const {
    QHash<QString, int> caps;
    for (auto it = m_hosts.cbegin(); it != m_hosts.cend(); ++it) {
        if (it->cap > 0 && limit(it.key(), now) < m_most)
            caps.insert(it.key(), limit(it.key(), now));
    }
    return caps;
}

int HostLimits::open(const QString& host) const {
    const auto it = m_hosts.constFind(host);
    return it != m_hosts.cend() ? it->open : 0;
}

int HostLimits::limit(const QString& host, qint64 now) const {
    const auto it = m_hosts.constFind(host);
    if (it == m_hosts.cend() || it->cap == 0)
        return m_most;
    const qint64 grown = it->cap + std::max<qint64>(now - it->pushedAt, 0) / kGrowMs;
    return int(std::min<qint64>(grown, m_most));
}

} // namespace quintet
