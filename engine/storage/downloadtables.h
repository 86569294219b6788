#pragma once

#include "downloadchanges.h"
#include "remembered.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace quintet {

/// The download database: one SQLite file, and one connection to it that no other process shares.
/// Lives in the database thread. No call says more than that it failed, and why.
class DownloadTables {
public:
    enum class Fault {
        None,
        Damaged,  ///< It is no database, or not a whole one.
        Newer,    ///< A later version of the program made it.
        InUse,    ///< Another process has it open, maybe on another machine.
        Full,     ///< There is no space for it.
        Unusable, ///< It can't be opened, read or written.
    };
    /// A row as it lies there.
    using Row = QVariantList;

    explicit DownloadTables(const QString& path);
    ~DownloadTables();

    /// Makes it where there is none, mode 0600, its folder as well.
    Fault open();
    void close();

    /// How every download stands, in the order they were added, and the requests of those that have
    /// not ended. One whose login was not kept can't go on, and has failed instead. Rows that make
    /// no sense are passed over.
    Fault load(QList<Remembered>& downloads, QList<Request>& unfinished);

    /// In the order they were made; those that can be read.
    QList<Batch> batches();

    /// Those of `ids` that are there. The name an earlier run gave the file is kept, so that what
    /// it left is found.
    Fault requests(const QList<DownloadId>& ids, QList<Request>& found);

    /// All of it, or nothing.
    Fault write(const DownloadChanges& changes, const BatchChanges& batches);

    /// Whatever can still be read of a damaged one, from both ends.
    QList<Row> salvage();
    Fault fill(const QList<Row>& rows, const QList<Batch>& batches);

private:
    QSqlQuery& prepared(const QString& statement);
    Fault run(const QString& statement);
    Fault exec(QSqlQuery& query, const QVariantList& values);
    Fault arrange();
    Fault addPlace();
    Fault make(int found);
    Fault nameBatches();
    Fault writeBatch(quint64 id, const std::optional<Batch>& batch);
    Fault writeOne(DownloadId id, const DownloadChange& change);
    Fault insert(const Request& request, qint64 addedMs);
    Fault update(DownloadId id, const Snapshot& stands, qint64 endedMs);
    Fault amend(DownloadId id, const Amendment& amendment);
    Fault fault(const QSqlQuery& query) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, QSqlQuery> m_prepared;
};

} // namespace quintet
