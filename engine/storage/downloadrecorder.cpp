#include "downloadrecorder.h"

#include "plan/state.h"
#include "residentmemory.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSoonMs = 60; ///< With what lies before and after it, within 100 ms.
constexpr int kProgressMs = 5'000;
constexpr int kAgainMs = 5'000;
constexpr std::size_t kMostAtOnce = 4'000;
constexpr std::size_t kMany = 10'000;

/// Whether losing what tells both apart would be more than a number a few seconds old.
bool counts(const Snapshot& a, const Snapshot& b) {
    return a.state != b.state || a.path != b.path || a.name != b.name || a.size != b.size ||
           a.source != b.source || a.error != b.error || a.place != b.place;
}

/// Moves it out of the way, with what SQLite left beside it; the new name, empty: it can't be.
QString putAside(const QString& path) {
    const QFileInfo file(path);
    const QString stem = file.absolutePath() + u'/' + file.completeBaseName() + u"-damaged-"_s +
                         QDateTime::currentDateTime().toString(u"yyyyMMdd-hhmmss"_s);
    QString aside = stem + u".sqlite"_s;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = stem + u'-' + QString::number(i) + u".sqlite"_s;
    if (!QFile::rename(path, aside))
        return {};
    for (const QString& beside : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (!QFile::rename(path + beside, aside + beside))
            QFile::remove(path + beside);
    }
    return aside;
}

} // namespace

DownloadRecorder::DownloadRecorder(const QString& path)
    : m_path(path)
    , m_tables(path) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DownloadRecorder::commit);
}

void DownloadRecorder::load() {
    QList<Remembered> downloads;
    QList<Request> unfinished;
    Fault fault = m_tables.open();
    if (fault == Fault::None)
        fault = m_tables.load(downloads, unfinished);
    if (fault == Fault::Damaged) {
        downloads.clear();
        unfinished.clear();
        fault = renew();
        if (fault == Fault::None)
            fault = m_tables.load(downloads, unfinished);
    }
    m_open = fault == Fault::None;
    const QList<Batch> batches = m_open ? batchesOf(downloads) : QList<Batch>();
    if (!m_open) {
        tell(fault);
        m_tables.close();
        m_changes.clear();
        m_batches.clear();
    }
    emit loaded(downloads, unfinished, batches);
}

/// Those of `downloads`; the others are forgotten: their last download went, and the program ended
/// before they could follow.
QList<Batch> DownloadRecorder::batchesOf(const QList<Remembered>& downloads) {
    QSet<quint64> used;
    for (const Remembered& it : downloads)
        used.insert(it.snapshot.batch);
    QList<Batch> batches;
    const QList<Batch> kept = m_tables.batches();
    for (const Batch& batch : kept) {
        if (used.contains(batch.id))
            batches.append(batch);
        else
            forget(batch.id);
    }
    return batches;
}

/// A new database with what can still be read of the old one.
DownloadRecorder::Fault DownloadRecorder::renew() {
    const QList<DownloadTables::Row> rows = m_tables.salvage();
    const QList<Batch> batches = m_tables.batches();
    m_tables.close();
    const QString aside = putAside(m_path);
    if (aside.isEmpty())
        return Fault::Unusable;
    emit troubled(rows.isEmpty()
                      ? tr("The list of downloads was damaged; it was put aside as %1.").arg(aside)
                      : tr("The list of downloads was damaged; %1 of it could be read, and the "
                           "rest was put aside as %2.")
                            .arg(rows.size())
                            .arg(aside));
    const Fault fault = m_tables.open();
    return fault == Fault::None ? m_tables.fill(rows, batches) : fault;
}

void DownloadRecorder::add(const QList<Request>& requests) {
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const Request& request : requests) {
        m_changes[request.id].added = request;
        m_changes[request.id].addedMs = now;
    }
    // Of a long list no more lies in memory, and is lost with it, than has to.
    // While the disk takes nothing, trying with each of them would only take time.
    if (m_changes.size() >= kMostAtOnce && m_told == Fault::None)
        return commit();
    soon(kSoonMs);
}

void DownloadRecorder::apply(const QList<Snapshot>& snapshots) {
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    bool urgent = false;
    for (const Snapshot& snapshot : snapshots) {
        const auto before = m_atWork.constFind(snapshot.id);
        urgent = urgent || before == m_atWork.cend() || counts(*before, snapshot);
        const bool ended = isEnd(snapshot.state);
        if (isActive(snapshot.state) || snapshot.state == State::Waiting)
            m_atWork.insert(snapshot.id, snapshot);
        else
            m_atWork.remove(snapshot.id);
        DownloadChange& change = m_changes[snapshot.id];
        change.stands = snapshot;
        change.endedMs = ended ? now : 0;
    }
    if (m_changes.size() >= kMostAtOnce && m_told == Fault::None)
        return commit();
    soon(urgent ? kSoonMs : kProgressMs);
}

void DownloadRecorder::remove(const QList<DownloadId>& ids) {
    for (const DownloadId id : ids) {
        m_atWork.remove(id);
        m_changes[id] = {};
        m_changes[id].removed = true;
    }
    soon(kSoonMs);
}

void DownloadRecorder::name(const Batch& batch) {
    m_batches[batch.id] = batch;
    soon(kSoonMs);
}

void DownloadRecorder::forget(quint64 batch) {
    m_batches[batch] = {};
    soon(kSoonMs);
}

void DownloadRecorder::amend(const QList<DownloadId>& ids, const Amendment& amendment) {
    // What happens later to it is apart from this.
    commit();
    for (const DownloadId id : ids)
        m_changes[id].amended = amendment;
    soon(kSoonMs);
}

void DownloadRecorder::fetch(const QList<DownloadId>& ids) {
    commit();
    QList<Request> found;
    if (m_open) {
        if (const Fault fault = m_tables.requests(ids, found); fault != Fault::None)
            tell(fault);
    }
    emit fetched(found);
}

void DownloadRecorder::close() {
    commit();
    m_timer.stop();
    m_open = false;
    m_tables.close();
}

void DownloadRecorder::soon(int ms) {
    if (!m_timer.isActive() || m_timer.remainingTime() > ms)
        m_timer.start(ms);
}

void DownloadRecorder::commit() {
    m_timer.stop();
    if (!m_open) {
        m_changes.clear();
        m_batches.clear();
    }
    if (m_changes.empty() && m_batches.empty())
        return;
    const std::size_t count = m_changes.size();
    Fault fault = m_tables.write(m_changes, m_batches);
    if (fault == Fault::Damaged) {
        fault = renew();
        if (fault == Fault::None)
            fault = m_tables.write(m_changes, m_batches);
    }
    tell(fault);
    if (fault == Fault::None) {
        m_changes.clear();
        m_batches.clear();
        m_written += count;
        // A long list was read, handed on and kept: all of that in pieces that nobody needs now.
        if (count < kMostAtOnce && std::exchange(m_written, 0) >= kMany)
            returnFreedMemory();
    } else {
        soon(kAgainMs);
    }
}

/// Once for each trouble, until it is over.
void DownloadRecorder::tell(Fault fault) {
    if (std::exchange(m_told, fault) == fault)
        return;
    switch (fault) {
    case Fault::None:
        return;
    case Fault::Newer:
        emit troubled(tr("A newer Quintet made the list of downloads; it is left as it is, and "
                         "what is added now is not kept."));
        return;
    case Fault::InUse:
        emit troubled(tr("Another Quintet has the list of downloads open, maybe on another "
                         "machine; what is added here is not kept."));
        return;
    case Fault::Full:
        emit troubled(
            tr("There is no space to keep the list of downloads (%1); free some.").arg(m_path));
        return;
    case Fault::Damaged:
    case Fault::Unusable:
        emit troubled(tr("The list of downloads can't be kept: check the file %1.").arg(m_path));
        return;
    }
}

} // namespace quintet
