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
    const Place found{number, &*m_names.insert(host).first};
    m_places.insert(id, found);
    insert(found, id);
    m_first = std::min(m_first, number - 1);
    m_next = std::max(m_next, number + 1);
}

void Queue::putBack(DownloadId id) {
    const auto place = m_places.constFind(id);
    if (place != m_places.cend())
        insert(*place, id);
}

void Queue::remove(DownloadId id) {
    const auto place = m_places.constFind(id);
    if (place != m_places.cend())
        erase(*place);
}

void Queue::insert(const Place& place, DownloadId id) {
    WaitingLine& line = m_hosts[*place.host];
    if (!line.isEmpty())
        m_fronts.erase({line.first().number, place.host});
    line.insert(place.number, id);
    m_fronts.insert({line.first().number, place.host});
}

void Queue::erase(const Place& place) {
    const auto host = m_hosts.find(*place.host);
    if (host == m_hosts.end())
        return;
    WaitingLine& line = host->second;
    m_fronts.erase({line.first().number, place.host});
    line.remove(place.number);
    if (line.isEmpty())
        m_hosts.erase(host);
    else
        m_fronts.insert({line.first().number, place.host});
}

std::optional<DownloadId>
Queue::takeNext(const std::function<bool(const QString& host)>& mayStart) {
    const auto front = std::find_if(m_fronts.cbegin(), m_fronts.cend(),
                                    [&](const Front& each) { return mayStart(*each.host); });
    if (front == m_fronts.cend())
        return std::nullopt;
    const auto [number, id] = m_hosts[*front->host].first();
    erase({number, front->host});
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
