#pragma once

#include "note.h"
#include "report.h"
#include "snapshot.h"

#include <QHash>
#include <QSet>

namespace quintet {

/// The events of --json: what happened becomes JSON lines, each with its line feed. Pure: time is
/// an argument, ms. For every file: one start, then any number of progress and retry, one done.
class Events {
public:
    /// A file's progress is told at most this often.
    static constexpr qint64 kProgressEvery = 250;

    /// Start and progress; empty where nothing is to be told. `url` is for people.
    QByteArray changed(const Snapshot& snapshot, const QString& url, qint64 now);

    /// Retry, where `note` is one.
    QByteArray noted(const Note& note, const QString& url, const QString& sentence);

    /// Done, behind a start if there was none yet.
    QByteArray ended(const ReportEntry& entry);

    static QByteArray summary(const Summary& summary);

private:
    struct Told {
        qint64 at = 0;
        qint64 received = -1;
        qint64 size = -1;
    };

    QByteArray start(DownloadId n, const QString& url);

    QSet<DownloadId> m_done;
    QHash<DownloadId, Told> m_running;
};

} // namespace quintet
