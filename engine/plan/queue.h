#pragma once

#include "plan/waitingline.h"
#include "types.h"

#include <QHash>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace quintet {

/// The downloads that wait for their turn, in list order. Pure. Who is next costs no more with a
/// million of them, or with 100,000 hosts: only the hosts that said "later" are looked at in vain,
/// however many files they have.
class Queue {
public:
    /// So many more are about to come.
    void reserve(qsizetype downloads) { m_places.reserve(m_places.size() + downloads); }

    /// Appends `id`, whose first connection goes to `host`; at the place it had in an earlier run
    /// where that is not 0.
    void append(DownloadId id, const QString& host, qint64 place = 0);

    /// Puts `id` back to the place it had; does nothing if it never had one.
    void putBack(DownloadId id);

    void remove(DownloadId id);

    /// Takes the first one whose host `mayStart`; nothing if there is none.
    std::optional<DownloadId> takeNext(const std::function<bool(const QString& host)>& mayStart);

    /// Moves those of `ids` that wait, which keep their order among themselves. Returns whose place
    /// is another now.
    QList<DownloadId> move(const QList<DownloadId>& ids, Move where);

    /// Smaller ones come first; 0: it has none.
    qint64 place(DownloadId id) const { return m_places.value(id).number; }

    /// Forgets the place that putBack() would use.
    void forget(DownloadId id);

    bool isEmpty() const { return m_hosts.empty(); }
    bool contains(DownloadId id) const;

private:
    struct Place {
        qint64 number = 0;
        const QString* host = nullptr; ///< One of m_names.
    };

    /// A host where somebody waits, by the number of its first.
    struct Front {
        qint64 number = 0;
        const QString* host = nullptr; ///< One of m_names.

        bool operator<(const Front& other) const {
            return std::tie(number, *host) < std::tie(other.number, *other.host);
        }
    };

    void insert(const Place& place, DownloadId id);
    void erase(const Place& place);
    QList<DownloadId> inOrder(const QList<DownloadId>& ids) const;
    std::optional<DownloadId> next(qint64 number, bool before) const;
    void setNumber(DownloadId id, qint64 number);
    void exchange(DownloadId a, DownloadId b);

    qint64 m_first = -1; ///< The next number before all others.
    qint64 m_next = 1;   ///< And behind them.
    QHash<DownloadId, Place> m_places;
    std::set<QString> m_names;              ///< Of all hosts there ever were.
    std::map<QString, WaitingLine> m_hosts; ///< Where somebody waits.
    std::set<Front> m_fronts;               ///< One for each of those.
};

} // namespace quintet
