#include "plan/queue.h"

#include <algorithm>

namespace quintet {

static constexpr qint64 kFarthest = qint64(1) << 60;

void Queue::append(DownloadId id, const QString& host, qint64 place) {
    remove(id);
    // Kept places may be anything: two the same would lose one of them.
    const auto there = m_hosts.find(host);
    const bool taken = there != m_hosts.end() && there->second.has(place);
    const bool kept = place != 0 && place > -kFarthest && place < kFarthest && !taken;
    const qint64 number = kept ? place : m_next;
    m_places.insert(id, {number, &*m_names.insert(host).first});
    m_hosts[host].insert(number, id);
    m_first = std::min(m_first, number - 1);
    m_next = std::max(m_next, number + 1);
}

void Queue::putBack(DownloadId id) {
    const auto place = m_places.constFind(id);
    if (place != m_places.cend())
        m_hosts[*place->host].insert(place->number, id);
}

void Queue::remove(DownloadId id) {
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return;
    const auto host = m_hosts.find(*place->host);
    if (host == m_hosts.end())
        return;
    host->second.remove(place->number);
    if (host->second.isEmpty())
        m_hosts.erase(host);
}

std::optional<DownloadId>
Queue::takeNext(const std::function<bool(const QString& host)>& mayStart) {
    auto first = m_hosts.end();
    for (auto host = m_hosts.begin(); host != m_hosts.end(); ++host) {
        const bool earlier =
            first == m_hosts.end() || host->second.first().number < first->second.first().number;
        if (earlier && mayStart(host->first))
            first = host;
    }
    if (first == m_hosts.end())
        return std::nullopt;
    const auto [number, id] = first->second.first();
    first->second.remove(number);
    if (first->second.isEmpty())
        m_hosts.erase(first);
    return id;
}

void Queue::forget(DownloadId id) {
    remove(id);
    m_places.remove(id);
}

bool Queue::contains(DownloadId id) const {
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return false;
    const auto host = m_hosts.find(*place->host);
    return host != m_hosts.end() && host->second.has(place->number);
}

} // namespace quintet
