#pragma once

#include "types.h"

#include <QHash>
#include <QString>

#include <functional>
#include <map>
#include <optional>

namespace quintet {

/// The downloads that wait for their turn, in list order. Pure. Cost follows the number of hosts,
/// not of downloads, so that 300,000 files of a host that said "later" don't slow the others.
class Queue {
public:
    /// Appends `id`, whose first connection goes to `host`.
    void append(DownloadId id, const QString& host);

    /// Puts `id` back to the place it had; does nothing if it never had one.
    void putBack(DownloadId id);

    void remove(DownloadId id);

    /// Takes the first one whose host `mayStart`; nothing if there is none.
    std::optional<DownloadId> takeNext(const std::function<bool(const QString& host)>& mayStart);

    /// Forgets the place that putBack() would use.
    void forget(DownloadId id);

    bool isEmpty() const { return m_hosts.empty(); }
    bool contains(DownloadId id) const;

private:
    struct Place {
        quint64 number = 0;
        QString host;
    };

    quint64 m_next = 1;
    QHash<DownloadId, Place> m_places;
    std::map<QString, std::map<quint64, DownloadId>> m_hosts;
};

} // namespace quintet
