#pragma once

#include "error.h"
#include "types.h"

#include <QMetaType>

namespace quintet {

/// Where a download stands. Which changes are allowed: plan/state.h.
enum class State {
    Queued,
    Starting,  ///< The first request is under way.
    Running,   ///< Bytes arrive.
    Waiting,   ///< To be tried again at Snapshot::retryInMs.
    Finishing, ///< All bytes are here: sync, checksum, rename.
    Paused,
    Completed,
    Skipped,
    Failed,
    Cancelled,
};

/// One segment as the progress cell draws it.
struct SegmentView {
    Range range;         ///< What is received, from `range.begin` on.
    bool active = false; ///< A connection is at work at its end.

    bool operator==(const SegmentView&) const = default;
};

/// How a download stands at one moment: a value, safe to keep and to compare.
struct Snapshot {
    DownloadId id = 0;
    quint64 batch = 0;
    State state = State::Queued;
    QString name; ///< The file's name; from the URL until the server has answered.
    QString path; ///< Absolute; empty while unknown.
    QUrl url;     ///< What was asked for.
    QUrl source;  ///< Where it really comes from, after redirects; empty while unknown.
    qint64 size = -1;
    qint64 received = 0; ///< Bytes of the file that are here, from 0 to size.
    qint64 rate = 0;     ///< Bytes a second, over the last few seconds.
    qint64 place = 0;    ///< In the queue: smaller ones come first; 0: it never stood there.
    qint64 limit = 0;    ///< Its own, bytes a second; 0: none.
    int connections = 0;
    int attempts = 0;
    qint64 retryInMs = -1; ///< While Waiting: how long still, when the snapshot was taken.
    std::optional<Error> error;
    QList<SegmentView> segments; ///< Only while it is Running or Paused.
};

} // namespace quintet

Q_DECLARE_METATYPE(quintet::Snapshot)
