#include "savedqueue.h"

#include "batches.h"
#include "downloadmodel.h"
#include "engine.h"
#include "mainwindow.h"
#include "newsline.h"
#include "residentmemory.h"

#include <QStandardPaths>
#include <QThreadPool>

#include <chrono>
#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// So many go to the engine at once.
constexpr qsizetype kPortion = 1'000;
constexpr qsizetype kMany = 10'000;

QString databasePath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           u"/downloads.sqlite"_s;
}

} // namespace

SavedQueue::SavedQueue(Engine& engine, const NewsLine& news, MainWindow& window)
    : m_engine(engine)
    , m_window(window)
    , m_database(databasePath()) {
    connect(&window, &MainWindow::addRequested, this, [this](const QList<Request>& requests) {
        m_database.add(requests);
        for (const Request& request : requests)
            m_atEngine.insert(request.id);
    });
    connect(&window, &MainWindow::removeRequested, this, [this](const QList<DownloadId>& ids) {
        m_database.remove(ids);
        for (const DownloadId id : ids)
            m_atEngine.remove(id);
    });
    // Its files are added in the same turn, and so stand in the same commit.
    connect(&news, &NewsLine::expanded, this, [this](DownloadId folder) {
        m_database.remove({folder});
        m_atEngine.remove(folder);
    });
    connect(&window, &MainWindow::cancelRequested, this, [this](const QList<DownloadId>& ids) {
        for (const DownloadId id : ids)
            m_cancelled.insert(id);
    });
    connect(&window.batches(), &Batches::named, &m_database, &DownloadDatabase::name);
    connect(&window.batches(), &Batches::forgotten, &m_database, &DownloadDatabase::forget);
    connect(&window, &MainWindow::retryRequested, this, &SavedQueue::retry);
    connect(&news, &NewsLine::changed, this, &SavedQueue::record);
    connect(&news, &NewsLine::ended, this, &SavedQueue::recordEnds);
    connect(&m_database, &DownloadDatabase::loaded, this, &SavedQueue::restore);
    connect(&window, &MainWindow::amendRequested, this, &SavedQueue::amend);
    connect(&m_database, &DownloadDatabase::fetched, this, &SavedQueue::hand);
    connect(&m_database, &DownloadDatabase::troubled, &window, &MainWindow::tell);
    connect(&m_database, &DownloadDatabase::closed, this, &SavedQueue::closed);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_window.tell(tr("The disk with the list of downloads doesn't answer; what is added now is "
                         "not kept."));
        disconnect(&m_database, nullptr, nullptr, nullptr);
        connect(&m_database, &DownloadDatabase::closed, this, &SavedQueue::closed);
        m_database.abandon();
        m_window.restore({}, false);
        becomeReady();
    });
}

void SavedQueue::open() {
    m_window.awaitRestore();
    m_patience.start(10s);
    m_database.load();
}

void SavedQueue::restore(const QList<Remembered>& downloads, const QList<Request>& unfinished,
                         const QList<Batch>& batches) {
    m_patience.stop();
    m_untidy = downloads.size() >= kMany;
    m_window.batches().restore(batches);
    // The engine tells of nothing before its row is there.
    connect(
        &m_window, &MainWindow::restored, this, [this, unfinished] { giveBack(unfinished); },
        Qt::SingleShotConnection);
    m_window.restore(downloads, !MainWindow::goesOnAtStart());
}

void SavedQueue::giveBack(const QList<Request>& unfinished) {
    const bool pauses = !MainWindow::goesOnAtStart();
    m_turns.begin([this, unfinished, pauses, done = qsizetype(0)]() mutable {
        QList<Request> some = unfinished.mid(done, kPortion);
        for (Request& request : some) {
            request.paused = request.paused || pauses;
            m_atEngine.insert(request.id);
            if (!request.paused && request.place != 0)
                m_asKept.insert(request.id, request.place);
        }
        if (!some.isEmpty())
            m_engine.add(some);
        done += kPortion;
        if (done < unfinished.size())
            return true;
        tidyUp();
        return false;
    });
    becomeReady();
}

/// A long list was read, handed on and told of: all of that in pieces that nobody needs now.
void SavedQueue::tidyUp() {
    if (m_asKept.isEmpty() && std::exchange(m_untidy, false))
        QThreadPool::globalInstance()->start([] { returnFreedMemory(); });
}

void SavedQueue::becomeReady() {
    if (!std::exchange(m_ready, true))
        emit ready();
}

void SavedQueue::retry(const QList<DownloadId>& ids) {
    m_turns.begin([this, ids, done = qsizetype(0)]() mutable {
        retrySome(ids.mid(done, kPortion));
        done += kPortion;
        return done < ids.size();
    });
}

void SavedQueue::retrySome(const QList<DownloadId>& ids) {
    QList<DownloadId> known;
    QList<DownloadId> old;
    for (const DownloadId id : ids) {
        m_cancelled.remove(id);
        (m_atEngine.contains(id) ? known : old).append(id);
        m_atEngine.insert(id);
    }
    if (!known.isEmpty())
        m_engine.retry(known);
    if (!old.isEmpty())
        m_database.fetch(old);
}

/// What was only history goes to the engine.
void SavedQueue::hand(const QList<Request>& requests) {
    QList<Request> complete = requests;
    for (Request& request : complete)
        request.credentials = m_logins.take(request.id);
    m_engine.add(complete);
}

void SavedQueue::amend(const QList<DownloadId>& ids, const Amendment& amendment) {
    m_database.amend(ids, amendment);
    QList<DownloadId> known;
    for (const DownloadId id : ids) {
        if (m_atEngine.contains(id))
            known.append(id);
        else if (amendment.credentials)
            m_logins.insert(id, *amendment.credentials);
    }
    if (!known.isEmpty())
        m_engine.amend(known, amendment);
}

/// Whether the disk has it so: what is given back to the engine at start is told of once.
bool SavedQueue::isAsKept(const Snapshot& snapshot) {
    const auto kept = m_asKept.constFind(snapshot.id);
    if (kept == m_asKept.cend())
        return false;
    const qint64 place = *kept;
    m_asKept.erase(kept);
    return snapshot.state == State::Queued && snapshot.place == place;
}

void SavedQueue::record(const QList<Snapshot>& snapshots) {
    QList<Snapshot> news;
    news.reserve(snapshots.size());
    for (const Snapshot& snapshot : snapshots) {
        const bool meant =
            !m_holding || snapshot.state != State::Cancelled || m_cancelled.contains(snapshot.id);
        if (meant && !isAsKept(snapshot))
            news.append(snapshot);
    }
    if (!news.isEmpty())
        m_database.apply(news);
    tidyUp();
}

void SavedQueue::recordEnds(const QList<Outcome>& outcomes) {
    // The window's rows have both by now: what the engine said before, and how it ended.
    QList<Snapshot> ends;
    for (const Outcome& outcome : outcomes) {
        if (const int row = m_window.model().rowOf(outcome.id); row >= 0)
            ends.append(m_window.model().at(row));
    }
    record(ends);
}

void SavedQueue::close() {
    m_database.close();
}

} // namespace quintet
