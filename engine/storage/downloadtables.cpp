#include "downloadtables.h"

#include "downloadrow.h"
#include "plan/state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>
#include <atomic>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// 1 had no names of batches; 2 had each row's address in its request as well, which is read still.
constexpr int kVersion = 3;

/// Each has a connection of its own, and the names of all are known to the whole program.
std::atomic<int> s_connections = 0;

// SQLite's result codes, without their extensions.
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kNoDatabase = 26;

} // namespace

DownloadTables::DownloadTables(const QString& path)
    : m_path(path)
    , m_connection(u"downloads %1"_s.arg(s_connections++)) {}

DownloadTables::~DownloadTables() {
    close();
}

DownloadTables::Fault DownloadTables::open() {
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFile::exists(m_path)) {
        QDir().mkpath(folder);
        QFile file(m_path);
        // What SQLite adds beside it gets the same permissions.
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return Fault::Unusable;
    }
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!m_database.open())
        return Fault::Unusable;
    return arrange();
}

DownloadTables::Fault DownloadTables::arrange() {
    // Exclusive before anything else: then the log needs no shared memory, which network file
    // systems don't have.
    static const QStringList kFirst{u"PRAGMA locking_mode = EXCLUSIVE"_s,
                                    u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                    u"BEGIN EXCLUSIVE"_s, u"COMMIT"_s};
    for (const QString& statement : kFirst) {
        if (const Fault fault = run(statement); fault != Fault::None)
            return fault;
    }
    QSqlQuery version(m_database);
    if (!version.exec(u"PRAGMA user_version"_s) || !version.next())
        return fault(version);
    const int found = version.value(0).toInt();
    version.finish();
    if (found == kVersion)
        return addPlace();
    if (found > kVersion)
        return Fault::Newer;
    Fault fault = run(u"BEGIN"_s);
    if (fault == Fault::None)
        fault = make(found);
    if (fault == Fault::None)
        fault = run(u"COMMIT"_s);
    return fault;
}

/// The tables as they are now, with what an earlier version, `found`, has in them; 0: it is new.
DownloadTables::Fault DownloadTables::make(int found) {
    static const QStringList kTables{
        u"CREATE TABLE IF NOT EXISTS download (id INTEGER PRIMARY KEY, batch INTEGER NOT NULL, "
        "state TEXT NOT NULL, url TEXT NOT NULL, name TEXT NOT NULL, path TEXT NOT NULL, "
        "source TEXT NOT NULL, size INTEGER NOT NULL, received INTEGER NOT NULL, "
        "added INTEGER NOT NULL, ended INTEGER NOT NULL, error TEXT, request TEXT NOT NULL, "
        "place INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE TABLE IF NOT EXISTS batch (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "
        "added INTEGER NOT NULL)"_s,
        u"PRAGMA user_version = %1"_s.arg(kVersion),
    };
    for (const QString& statement : kTables) {
        if (const Fault fault = run(statement); fault != Fault::None)
            return fault;
    }
    if (const Fault fault = addPlace(); fault != Fault::None)
        return fault;
    return found == 1 ? nameBatches() : Fault::None;
}

/// The first ones had no places; a program that knows none passes over them.
DownloadTables::Fault DownloadTables::addPlace() {
    const QSqlRecord columns = m_database.record(u"download"_s);
    if (columns.isEmpty() || columns.contains(u"place"_s))
        return Fault::None;
    return run(u"ALTER TABLE download ADD COLUMN place INTEGER NOT NULL DEFAULT 0"_s);
}

void DownloadTables::close() {
    m_prepared.clear();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

DownloadTables::Fault DownloadTables::fault(const QSqlQuery& query) const {
    bool known = false;
    const int code = query.lastError().nativeErrorCode().toInt(&known) & 0xff;
    if (!known || code == 0)
        return Fault::Unusable;
    switch (code) {
    case kBusy:
    case kLocked:
        return Fault::InUse;
    case kCorrupt:
    case kNoDatabase:
        return Fault::Damaged;
    case kFull:
        return Fault::Full;
    default:
        return Fault::Unusable;
    }
}

DownloadTables::Fault DownloadTables::run(const QString& statement) {
    QSqlQuery query(m_database);
    return query.exec(statement) ? Fault::None : fault(query);
}

DownloadTables::Fault DownloadTables::exec(QSqlQuery& query, const QVariantList& values) {
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    return query.exec() ? Fault::None : fault(query);
}

QSqlQuery& DownloadTables::prepared(const QString& statement) {
    auto found = m_prepared.find(statement);
    if (found == m_prepared.end()) {
        found = m_prepared.insert(statement, QSqlQuery(m_database));
        found->setForwardOnly(true);
        found->prepare(statement);
    }
    return *found;
}

DownloadTables::Fault DownloadTables::load(QList<Remembered>& downloads,
                                           QList<Request>& unfinished) {
    QSqlQuery rows(m_database);
    rows.setForwardOnly(true);
    // Lists that grow take up to three times the room meanwhile.
    if (rows.exec(u"SELECT count(*), count(*) FILTER (WHERE ended = 0) FROM download"_s) &&
        rows.next()) {
        downloads.reserve(rows.value(0).toLongLong());
        unfinished.reserve(rows.value(1).toLongLong());
    }
    if (!rows.exec(u"SELECT %1 FROM download ORDER BY id"_s.arg(DownloadRow::columns())))
        return fault(rows);
    AskedFor asked;
    while (rows.next()) {
        const DownloadRow row(rows, asked);
        std::optional<Remembered> it = row.remembered();
        if (!it)
            continue;
        if (!isEnd(it->snapshot.state)) {
            std::optional<Request> request = row.request(*it);
            if (!request)
                continue;
            request->place = it->snapshot.state == State::Queued ? it->snapshot.place : 0;
            if (const std::optional<Error> missing = row.missing()) {
                it->snapshot.state = State::Failed;
                it->snapshot.error = missing;
            } else {
                it->directory = request->directory;
                unfinished += std::move(*request);
            }
        }
        downloads += std::move(*it);
    }
    // Those without a place come behind the others, in the order they were added.
    const auto comesFirst = [](const Request& a, const Request& b) {
        return a.place != 0 && (b.place == 0 || a.place < b.place);
    };
    // Mostly they are so already, and moving all of them takes its time.
    if (!std::is_sorted(unfinished.cbegin(), unfinished.cend(), comesFirst))
        std::stable_sort(unfinished.begin(), unfinished.end(), comesFirst);
    return rows.lastError().isValid() ? fault(rows) : Fault::None;
}

DownloadTables::Fault DownloadTables::requests(const QList<DownloadId>& ids,
                                               QList<Request>& found) {
    QSqlQuery& query =
        prepared(u"SELECT %1 FROM download WHERE id = ?"_s.arg(DownloadRow::columns()));
    AskedFor asked;
    for (const DownloadId id : ids) {
        if (const Fault fault = exec(query, {qint64(id)}); fault != Fault::None)
            return fault;
        if (!query.next())
            continue;
        const DownloadRow row(query, asked);
        const std::optional<Remembered> it = row.remembered();
        if (const auto request = it ? row.request(*it) : std::nullopt)
            found += *request;
    }
    query.finish();
    return Fault::None;
}

DownloadTables::Fault DownloadTables::write(const DownloadChanges& changes,
                                            const BatchChanges& batches) {
    Fault fault = run(u"BEGIN"_s);
    for (auto it = changes.cbegin(); it != changes.cend() && fault == Fault::None; ++it)
        fault = writeOne(it->first, it->second);
    for (auto it = batches.cbegin(); it != batches.cend() && fault == Fault::None; ++it)
        fault = writeBatch(it->first, it->second);
    if (fault == Fault::None)
        fault = run(u"COMMIT"_s);
    if (fault != Fault::None)
        static_cast<void>(run(u"ROLLBACK"_s));
    return fault;
}

DownloadTables::Fault DownloadTables::writeOne(DownloadId id, const DownloadChange& change) {
    if (change.removed) {
        return exec(prepared(u"DELETE FROM download WHERE id = ?"_s), {qint64(id)});
    }
    Fault fault = Fault::None;
    if (change.added)
        fault = insert(*change.added, change.addedMs);
    if (fault == Fault::None && change.stands)
        fault = update(id, *change.stands, change.endedMs);
    if (fault == Fault::None && change.amended)
        fault = amend(id, *change.amended);
    return fault;
}

DownloadTables::Fault DownloadTables::insert(const Request& request, qint64 addedMs) {
    QSqlQuery& query = prepared(
        u"INSERT OR REPLACE INTO download (%1) VALUES (?, ?, ?, ?, ?, '', '', ?, 0, ?, 0, NULL, ?, 0)"_s
            .arg(DownloadRow::columns()));
    return exec(query, DownloadRow::valuesOf(request, addedMs));
}

DownloadTables::Fault DownloadTables::update(DownloadId id, const Snapshot& stands,
                                             qint64 endedMs) {
    QSqlQuery& query =
        prepared(u"UPDATE download SET state = ?, name = ?, path = ?, source = ?, size = ?, "
                 "received = ?, ended = ?, error = ?, place = ? WHERE id = ?"_s);
    return exec(query, DownloadRow::valuesOf(stands, endedMs) + QVariantList{qint64(id)});
}

DownloadTables::Fault DownloadTables::amend(DownloadId id, const Amendment& amendment) {
    QSqlQuery& query = prepared(u"SELECT url, request FROM download WHERE id = ?"_s);
    if (const Fault fault = exec(query, {qint64(id)}); fault != Fault::None)
        return fault;
    const bool there = query.next();
    const QVariant url = there ? query.value(0) : QVariant();
    const QVariant text = there ? query.value(1) : QVariant();
    query.finish();
    const QVariantList values = DownloadRow::amended(url, text, amendment);
    if (values.isEmpty())
        return Fault::None;
    const bool moves = DownloadRow::isElsewhere(url, text, amendment);
    return exec(prepared(u"UPDATE download SET url = ?, request = ?%1 WHERE id = ?"_s.arg(
                    moves ? u", path = '', received = 0"_s : QString())),
                values + QVariantList{qint64(id)});
}

QList<DownloadTables::Row> DownloadTables::salvage() {
    QList<Row> found;
    if (!m_database.isOpen())
        return found;
    QSet<qint64> seen;
    for (const QString& order : {u"ASC"_s, u"DESC"_s}) {
        QSqlQuery rows(m_database);
        rows.setForwardOnly(true);
        rows.exec(u"SELECT %1 FROM download ORDER BY id %2"_s.arg(DownloadRow::columns(), order));
        while (rows.next()) {
            Row row;
            for (int i = 0; i < rows.record().count(); ++i)
                row += rows.value(i);
            if (seen.contains(row[0].toLongLong()))
                break;
            seen += row[0].toLongLong();
            found += row;
        }
    }
    return found;
}

DownloadTables::Fault DownloadTables::fill(const QList<Row>& rows, const QList<Batch>& batches) {
    Fault fault = run(u"BEGIN"_s);
    for (const Row& row : rows) {
        QSqlQuery& query = prepared(
            u"INSERT OR IGNORE INTO download (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
                .arg(DownloadRow::columns()));
        // One that doesn't fit is no reason to lose the others.
        static_cast<void>(exec(query, row));
    }
    for (const Batch& batch : batches)
        static_cast<void>(writeBatch(batch.id, batch));
    if (fault == Fault::None)
        fault = nameBatches();
    if (fault == Fault::None)
        fault = run(u"COMMIT"_s);
    return fault;
}

} // namespace quintet
