#pragma once

#include "batchrecord.h"
#include "commentary.h"
#include "events.h"
#include "standardoutput.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace quintet {

class Engine;

/// One run of the engine over a list: collects how each file ends, and tells it on the way.
class BatchRun : public QObject {
    Q_OBJECT

public:
    BatchRun(const Options& options, BatchTable entries, Commentary& commentary,
             StandardOutput& output, QObject* parent = nullptr);
    ~BatchRun() override;

    /// finished() follows, in the event loop.
    void start();

    /// Cancels what has not ended; finished() follows within 2 s, whatever hangs.
    void stop();

    /// The engine did not end in time: destroying it could hang.
    bool isHanging() const { return m_hanging; }

    const BatchRecord& record() const { return m_record; }
    const Summary& summary() const { return m_summary; }

signals:
    /// The file at `place` ended, other than by stop().
    void fileEnded(qsizetype place);
    void finished();

private:
    void changed(const QList<Snapshot>& snapshots);
    void ended(const QList<Outcome>& outcomes);
    void noted(const QList<Note>& notes);
    void endOne(const Outcome& outcome);
    Outcome lastWord(const Snapshot& last) const;
    void cancelRest();
    void cancelRenamed();
    void finish();
    bool isKnown(DownloadId id) const;
    bool hasEnded(DownloadId id) const;

    const Options& m_options;
    BatchRecord m_record;
    Commentary& m_commentary;
    StandardOutput& m_output;
    Events m_events;
    QHash<DownloadId, Snapshot> m_under; ///< The last word on those that have not ended.
    Summary m_summary;
    QElapsedTimer m_clock;
    QTimer m_patience;
    std::unique_ptr<Engine> m_engine;
    bool m_finished = false;
    bool m_hanging = false;
};

} // namespace quintet
