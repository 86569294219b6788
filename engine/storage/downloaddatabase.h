#pragma once

#include "amendment.h"
#include "mailbox.h"
#include "namedbatch.h"
#include "remembered.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace quintet {

class DownloadRecorder;

/// The queue and its history on disk, so that they survive whatever ends the program. What happens
/// is written as it happens: a kill or a power cut loses 100 ms. Addresses are kept with their
/// queries, which they are useless without; user names, passwords and headers like Cookie are not.
///
/// Calls may come from the thread that made it, return at once, and are carried out in order by a
/// thread of its own. Signals arrive in the caller's.
class DownloadDatabase : public QObject {
    Q_OBJECT

public:
    /// `path`: of the SQLite file; made where there is none.
    explicit DownloadDatabase(const QString& path, QObject* parent = nullptr);
    ~DownloadDatabase() override;

    /// loaded() follows, always. Before anything else is called.
    void load();

    void add(const QList<Request>& requests);
    void apply(const QList<Snapshot>& snapshots);
    void remove(const QList<DownloadId>& ids);
    void amend(const QList<DownloadId>& ids, const Amendment& amendment);

    /// From now on the batch is called so.
    void name(const Batch& batch);

    /// It has no downloads any more.
    void forget(quint64 batch);

    /// fetched() follows, with the requests of those of `ids` that are known.
    void fetch(const QList<DownloadId>& ids);

    /// The disk answered too late: what is told from now on belongs to a list that this file
    /// doesn't have, and is not written.
    void abandon() { m_abandoned = true; }

    /// Writes what there is; closed() follows.
    void close();

signals:
    /// What there was when it was opened, in the order it was added, the requests of what had not
    /// ended, and the batches they were added in.
    void loaded(const QList<quintet::Remembered>& downloads,
                const QList<quintet::Request>& unfinished, const QList<quintet::Batch>& batches);
    void fetched(const QList<quintet::Request>& requests);

    /// It is damaged, or can't be written: one sentence, once.
    void troubled(const QString& sentence);
    void closed();

private:
    template <class... Taken, class... Given>
    void post(void (DownloadRecorder::*verb)(Taken...), const Given&... given);

    QThread m_thread;
    Mailbox m_orders; ///< To the database thread.
    Mailbox m_news;   ///< From it.
    std::unique_ptr<DownloadRecorder> m_recorder;
    bool m_abandoned = false;
};

} // namespace quintet
