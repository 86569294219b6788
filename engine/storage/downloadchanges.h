#pragma once

#include "amendment.h"
#include "namedbatch.h"
#include "snapshot.h"

#include <QHash>
#include <QList>

#include <map>

namespace quintet {

/// What became of one download since the last commit, the latest of each.
struct DownloadChange {
    std::optional<Request> added;
    std::optional<Snapshot> stands;
    std::optional<Amendment> amended;
    qint64 addedMs = 0; ///< When that was, since the epoch.
    qint64 endedMs = 0; ///< 0: it has not.
    bool removed = false;
};

/// What is not yet on disk. By id, so that rows are written in the order they were added; however
/// long the disk can't be written, it grows no larger than the queue.
using DownloadChanges = std::map<DownloadId, DownloadChange>;

/// Batches with their names; nothing: forgotten.
using BatchChanges = std::map<quint64, std::optional<Batch>>;

} // namespace quintet
