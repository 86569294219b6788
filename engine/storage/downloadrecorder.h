#pragma once

#include "downloadtables.h"

#include <QObject>
#include <QTimer>

namespace quintet {

/// Gathers what happens to the downloads and commits it: what counts within 100 ms, mere progress
/// with it or every few seconds. Lives in the database thread.
class DownloadRecorder : public QObject {
    Q_OBJECT

public:
    explicit DownloadRecorder(const QString& path);

    /// Opens the database; a damaged one is put aside, with all that can still be read of it taken
    /// over into a new one.
    void load();

    void add(const QList<Request>& requests);
    void apply(const QList<Snapshot>& snapshots);
    void remove(const QList<DownloadId>& ids);
    void name(const Batch& batch);
    void forget(quint64 batch);
    void amend(const QList<DownloadId>& ids, const Amendment& amendment);
    void fetch(const QList<DownloadId>& ids);

    /// Commits what there is, and lets go of the file.
    void close();

signals:
    void loaded(const QList<quintet::Remembered>& downloads,
                const QList<quintet::Request>& unfinished, const QList<quintet::Batch>& batches);
    void fetched(const QList<quintet::Request>& requests);

    /// Something people should know: one sentence.
    void troubled(const QString& sentence);

private:
    using Fault = DownloadTables::Fault;

    Fault renew();
    QList<Batch> batchesOf(const QList<Remembered>& downloads);
    void soon(int ms);
    void commit();
    void tell(Fault fault);

    QString m_path;
    DownloadTables m_tables;
    DownloadChanges m_changes;
    BatchChanges m_batches;
    /// How those that are stood when they were last noticed; what is said of others always counts.
    QHash<DownloadId, Snapshot> m_atWork;
    QTimer m_timer;
    std::size_t m_written = 0; ///< Downloads, without a break.
    Fault m_told = Fault::None;
    bool m_open = false;
};

} // namespace quintet
