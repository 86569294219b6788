#pragma once

#include "outcome.h"
#include "snapshot.h"

#include <QMap>
#include <QStringList>

namespace quintet {

/// What the terminal shows while a run goes on: a bar for each file under way and a line for all.
/// Pure text from values: time is an argument, ms.
class Progress {
public:
    /// `bars`: a line for each file as well.
    Progress(int files, bool bars)
        : m_files(files)
        , m_bars(bars) {}

    void update(const Snapshot& snapshot, qint64 now);
    void ended(const Outcome& outcome);

    /// At most `height` lines of less than `width` columns; the last is that of all files.
    QStringList lines(int width, int height, qint64 now) const;

private:
    struct Bar {
        State state = State::Queued;
        QString name;
        qint64 size = -1;
        qint64 received = 0;
        qint64 rate = 0;
        qint64 retryAt = -1;
    };

    QString barLine(const Bar& bar, int width, qint64 now) const;
    QString totalLine(int width) const;
    qint64 expectedBytes(bool* exact) const;

    int m_files;
    bool m_bars;
    int m_completed = 0;
    int m_skipped = 0;
    int m_failed = 0;
    qint64 m_doneBytes = 0;
    QMap<DownloadId, Bar> m_under; ///< Those under way, by their place in the input.
};

} // namespace quintet
