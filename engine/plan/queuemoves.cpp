// The Queue's moves: who of those that wait comes before whom.
#include "plan/queue.h"

#include <QSet>

#include <algorithm>

namespace quintet {

QList<DownloadId> Queue::move(const QList<DownloadId>& ids, Move where) {
    QList<DownloadId> moved = inOrder(ids);
    QList<DownloadId> others;
    QSet<DownloadId> changed(moved.cbegin(), moved.cend());
    // Whoever is moved up comes after those before it, and the other way round.
    if (where == Move::Top || where == Move::Down)
        std::reverse(moved.begin(), moved.end());
    std::optional<DownloadId> edge;
    for (const DownloadId id : std::as_const(moved)) {
        if (where == Move::Top) {
            setNumber(id, m_first--);
            continue;
        }
        if (where == Move::Bottom) {
            setNumber(id, m_next++);
            continue;
        }
        const auto neighbour = next(place(id), where == Move::Up);
        // A block that stands at the end already stays as it is.
        if (!neighbour || neighbour == edge) {
            edge = id;
            continue;
        }
        exchange(id, *neighbour);
        if (!changed.contains(*neighbour)) {
            changed.insert(*neighbour);
            others.append(*neighbour);
        }
    }
    return moved + others;
}

QList<DownloadId> Queue::inOrder(const QList<DownloadId>& ids) const {
    QList<DownloadId> waiting;
    for (const DownloadId id : ids) {
        if (contains(id))
            waiting.append(id);
    }
    std::sort(waiting.begin(), waiting.end(),
              [this](DownloadId a, DownloadId b) { return place(a) < place(b); });
    waiting.erase(std::unique(waiting.begin(), waiting.end()), waiting.end());
    return waiting;
}

/// Who stands next to `number`, of whatever host.
std::optional<DownloadId> Queue::next(qint64 number, bool before) const {
    std::optional<DownloadId> found;
    qint64 nearest = 0;
    for (const auto& [host, line] : m_hosts) {
        const auto there = before ? line.before(number) : line.behind(number);
        if (!there)
            continue;
        if (!found || (before ? there->number > nearest : there->number < nearest)) {
            found = there->id;
            nearest = there->number;
        }
    }
    return found;
}

void Queue::setNumber(DownloadId id, qint64 number) {
    Place& place = m_places[id];
    erase(place);
    place.number = number;
    insert(place, id);
}

void Queue::exchange(DownloadId a, DownloadId b) {
    Place& one = m_places[a];
    Place& other = m_places[b];
    erase(one);
    erase(other);
    std::swap(one.number, other.number);
    insert(one, a);
    insert(other, b);
}

} // namespace quintet
