#pragma once

#include "snapshot.h"

#include <QHash>
#include <QList>

namespace quintet {

/// How a batch ended: how many of its files are here, and how many failed.
struct BatchEnd {
    quint64 batch = 0;
    int here = 0;
    int failed = 0;
    QString name; ///< Of the last file that ended.

    bool operator==(const BatchEnd&) const = default;
};

/// Notices when the last download of a batch has ended. Pure. Those that are paused have not; a
/// batch of which some are tried again ends again, and tells of those only.
class BatchWatch {
public:
    /// What ended by these.
    QList<BatchEnd> apply(const QList<Snapshot>& snapshots);

    /// They are gone; their batch says nothing of them.
    void remove(const QList<DownloadId>& ids);

private:
    struct Batch {
        int open = 0;
        BatchEnd end;
    };

    QHash<quint64, Batch> m_batches;
    QHash<DownloadId, quint64> m_open; ///< The batch of each that has not ended.
};

} // namespace quintet
