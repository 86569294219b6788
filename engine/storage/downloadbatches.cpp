// The batches' names in the download database.
#include "downloadtables.h"
#include "redact.h"

#include <QSqlError>
#include <QUrl>

namespace quintet {

using namespace Qt::StringLiterals;

/// Those of downloads that no name is known for are called by their first address' host: those of
/// the first version, and what a damaged database lost.
DownloadTables::Fault DownloadTables::nameBatches() {
    QSqlQuery rows(m_database);
    rows.setForwardOnly(true);
    // With MIN, SQLite takes the other columns from the row that has it.
    if (!rows.exec(u"SELECT batch, url, added, MIN(id) FROM download WHERE batch > 0 AND batch NOT "
                   "IN (SELECT id FROM batch) GROUP BY batch"_s))
        return fault(rows);
    QList<Batch> nameless;
    while (rows.next()) {
        const QUrl url = QUrl::fromEncoded(rows.value(1).toString().toLatin1());
        nameless.append(
            {rows.value(0).toULongLong(), cleaned(url.host()), rows.value(2).toLongLong()});
    }
    rows.finish();
    for (const Batch& batch : std::as_const(nameless)) {
        if (const Fault fault = writeBatch(batch.id, batch); fault != Fault::None)
            return fault;
    }
    return Fault::None;
}

QList<Batch> DownloadTables::batches() {
    QList<Batch> found;
    if (!m_database.isOpen())
        return found;
    QSqlQuery rows(m_database);
    rows.setForwardOnly(true);
    rows.exec(u"SELECT id, name, added FROM batch ORDER BY id"_s);
    while (rows.next())
        found.append({rows.value(0).toULongLong(), cleaned(rows.value(1).toString()),
                      rows.value(2).toLongLong()});
    return found;
}

DownloadTables::Fault DownloadTables::writeBatch(quint64 id, const std::optional<Batch>& batch) {
    if (!batch)
        return exec(prepared(u"DELETE FROM batch WHERE id = ?"_s), {qint64(id)});
    const QString name = batch->name.isNull() ? u""_s : batch->name;
    return exec(prepared(u"INSERT OR REPLACE INTO batch (id, name, added) VALUES (?, ?, ?)"_s),
                {qint64(id), name, batch->addedMs});
}

} // namespace quintet
