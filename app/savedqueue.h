#pragma once

#include "outcome.h"
#include "storage/downloaddatabase.h"
#include "turns.h"

#include <QSet>
#include <QTimer>

namespace quintet {

class Engine;
class MainWindow;
class NewsLine;

/// Keeps the window's queue from one start to the next: records what happens, gives window and
/// engine back what there was, and hands old downloads to the engine when they are tried again.
/// History that only stands in the table never reaches the engine.
class SavedQueue : public QObject {
    Q_OBJECT

public:
    /// All outlive it. `news`: what the engine tells; made after the window was connected to it.
    SavedQueue(Engine& engine, const NewsLine& news, MainWindow& window);

    /// ready() follows, whatever the disk does.
    void open();

    /// The engine is about to be stopped: what that cancels is not cancelled by the user.
    void hold() { m_holding = true; }

    /// closed() follows once all is written.
    void close();

    void retry(const QList<DownloadId>& ids);
    void amend(const QList<DownloadId>& ids, const Amendment& amendment);

signals:
    void ready();
    void closed();

private:
    void restore(const QList<Remembered>& downloads, const QList<Request>& unfinished,
                 const QList<Batch>& batches);
    void giveBack(const QList<Request>& unfinished);
    bool isAsKept(const Snapshot& snapshot);
    void record(const QList<Snapshot>& snapshots);
    void recordEnds(const QList<Outcome>& outcomes);
    void hand(const QList<Request>& requests);
    void retrySome(const QList<DownloadId>& ids);
    void becomeReady();
    void tidyUp();

    Engine& m_engine;
    MainWindow& m_window;
    DownloadDatabase m_database;
    QSet<DownloadId> m_atEngine;             ///< What the engine knows.
    QHash<DownloadId, qint64> m_asKept;      ///< Their places, until the engine tells of them.
    QSet<DownloadId> m_cancelled;            ///< By the user.
    QHash<DownloadId, Credentials> m_logins; ///< For what the engine doesn't know yet.
    QTimer m_patience;
    Turns m_turns;         ///< What goes to the engine.
    bool m_untidy = false; ///< The restored list is in memory in pieces of others.
    bool m_ready = false;
    bool m_holding = false;
};

} // namespace quintet
