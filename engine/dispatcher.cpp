#include "dispatcher.h"

#include "plan/filename.h"
#include "plan/state.h"

#include <QFileInfo>

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMs = 250;
constexpr int kFeedMs = 20;
constexpr int kStopMs = 1500;

} // namespace

Dispatcher::Dispatcher(const Settings& settings)
    : m_settings(settings)
    , m_hosts(settings.maxPerHost)
    , m_memory(settings.learnedFile, m_rates, m_hosts)
    , m_cache(m_writer)
    , m_http(settings, m_clock)
    , m_ftp(settings, m_clock, m_http.access().resolver(), m_http.rate(), m_http.netrc())
    , m_tools{m_clock, m_http,  m_ftp,   m_writer,   m_hosts,
              m_rates, m_names, m_cache, m_settings, m_logins}
    , m_inquirer(m_tools) {
    m_ticker.setInterval(kTickMs);
    m_feeder.setInterval(kFeedMs);
    m_feeder.setTimerType(Qt::PreciseTimer);
    m_flusher.setSingleShot(true);
    m_stopper.setSingleShot(true);
    connect(&m_ticker, &QTimer::timeout, this, &Dispatcher::tick);
    connect(&m_feeder, &QTimer::timeout, this, &Dispatcher::readMore);
    connect(&m_flusher, &QTimer::timeout, this, &Dispatcher::flush);
    connect(&m_stopper, &QTimer::timeout, this, [this] {
        flush();
        emit stopped();
    });
    connect(&m_inquirer, &Inquirer::answered, this, &Dispatcher::previewed);
    connect(&m_writer, &FileWriter::drained, this, &Dispatcher::readMore);
    for (const QString& path : settings.reservedPaths)
        m_names.claim(path);
    m_memory.recall(m_clock.now());
    tellComplaints();
}

void Dispatcher::tellComplaints() {
    QStringList complaints = m_http.takeComplaints() + m_ftp.takeComplaints();
    complaints.removeDuplicates(); // Both speak of the interface.
    for (const QString& complaint : std::as_const(complaints)) {
        Note note;
        note.text = complaint;
        m_notes.append(note);
    }
    if (!m_notes.isEmpty())
        m_flusher.start(0);
}

Dispatcher::~Dispatcher() {
    // Downloads use the tools when they go.
    m_gone.clear();
    for (auto& [id, entry] : m_entries)
        entry.live.reset();
    m_memory.keep(m_clock.now());
}

Dispatcher::Entry* Dispatcher::find(DownloadId id) {
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

void Dispatcher::preview(const QList<Request>& requests) {
    m_inquirer.ask(requests);
    pumpSoon();
}

void Dispatcher::setState(Entry& entry, State state) {
    entry.state = state;
    touch(entry.id(), true);
}

void Dispatcher::makeLive(Entry& entry) {
    if (entry.live)
        return;
    const DownloadId id = entry.id();
    entry.live = std::make_unique<Download>(entry.request.request(), entry.path(), m_tools);
    entry.live->setLimit(entry.request.rest().limitRate);
    Download* live = entry.live.get();
    connect(live, &Download::stateChanged, this, [this, id] { liveChanged(id); });
    connect(live, &Download::progressed, this, [this, id] { touch(id, false); });
    connect(live, &Download::connectionsChanged, this, &Dispatcher::pumpSoon);
    connect(live, &Download::expanded, this,
            [this, id](const QList<Request>& files) { giveWay(id, files); });
    connect(live, &Download::noted, this, [this](const Note& note) {
        m_notes.append(note);
        touch(note.id, true);
    });
}

void Dispatcher::liveChanged(DownloadId id) {
    Entry* entry = find(id);
    if (!entry || !entry->live)
        return;
    setState(*entry, entry->live->state());
    pumpSoon();
    if (!isEnd(entry->state)) {
        if (entry->state == State::Paused)
            m_active.removeOne(id);
        return;
    }
    m_active.removeOne(id);
    finishEntry(*entry, entry->live->outcome());
}

/// A folder is gone, and its files are the caller's to add.
void Dispatcher::giveWay(DownloadId id, const QList<Request>& files) {
    Entry* entry = find(id);
    if (!entry)
        return;
    letGo(*entry);
    const QList<DownloadId> twins =
        entry->extra ? std::exchange(entry->extra->same, {}) : QList<DownloadId>();
    for (const DownloadId same : twins) {
        if (Entry* twin = find(same)) {
            twin->more().first = 0;
            enqueue(*twin);
        }
    }
    entry->state = State::Cancelled; // Ended, but nobody is told so.
    remove({id});
    flush();
    emit expanded(id, files);
    checkStopped();
    pumpSoon();
}

void Dispatcher::finishEntry(Entry& entry, const Outcome& outcome) {
    Outcome told = outcome;
    if (entry.extra && entry.extra->renamed)
        told.warnings.prepend(u"renamed to %1: another file of this run has its name"_s.arg(
            QFileInfo(entry.path()).fileName()));
    entry.setPath(told.path);
    m_outcomes.append(told);
    giveSame(entry, told);
    if (entry.live && (entry.brief || told.state != State::Failed)) {
        if (entry.id() == m_watched)
            emit detailed(detailOf(entry));
        if (!entry.brief)
            m_farewells.insert(entry.id(), snapshotOf(entry));
        letGo(entry);
    } else if (entry.live) {
        m_failed.append(entry.id());
        packOldFailures();
    }
    if (entry.brief)
        m_over.append(entry.id());
    checkStopped();
}

void Dispatcher::letGo(Entry& entry) {
    // It may be in the middle of a call of its own.
    m_gone.push_back(std::move(entry.live));
    QMetaObject::invokeMethod(
        this, [this] { m_gone.clear(); }, Qt::QueuedConnection);
}

/// For snapshots to come, when no Download tells of it any more.
void Dispatcher::keepFailure(Entry& entry, const Outcome& outcome) {
    if (outcome.error)
        entry.more().failure = std::make_unique<Failure>(
            Failure{*outcome.error, outcome.source, outcome.size, outcome.attempts});
}

/// The last ones that failed stay whole, for those who look at their details.
void Dispatcher::packOldFailures() {
    constexpr qsizetype kMostWhole = 200;
    while (m_failed.size() > kMostWhole) {
        const DownloadId id = m_failed.takeFirst();
        Entry* entry = find(id);
        if (!entry || !entry->live || id == m_watched || entry->state != State::Failed ||
            !entry->live->isBlank())
            continue;
        keepFailure(*entry, entry->live->outcome());
        letGo(*entry);
    }
}

void Dispatcher::giveSame(Entry& entry, const Outcome& outcome) {
    if (!entry.extra)
        return;
    for (const DownloadId id : std::exchange(entry.extra->same, {})) {
        Entry* twin = find(id);
        if (!twin)
            continue;
        twin->more().first = 0;
        twin->setPath(outcome.path);
        keepFailure(*twin, outcome);
        Outcome same = outcome;
        same.id = id;
        same.batch = twin->request.rest().batch;
        same.received = 0;
        setState(*twin, outcome.state);
        m_outcomes.append(same);
        if (twin->brief)
            m_over.append(id);
    }
}

Outcome Dispatcher::outcomeOf(const Entry& entry) const {
    Outcome outcome;
    if (entry.live) {
        outcome = entry.live->outcome();
        outcome.state = entry.state;
        return outcome;
    }
    outcome.id = entry.id();
    outcome.batch = entry.request.rest().batch;
    outcome.state = entry.state;
    outcome.url = entry.request.firstSource();
    outcome.path = entry.path();
    return outcome;
}

Snapshot Dispatcher::snapshotOf(const Entry& entry) const {
    if (entry.live) {
        Snapshot snapshot = entry.live->snapshot();
        snapshot.state = entry.state;
        snapshot.place = m_queue.place(snapshot.id);
        snapshot.limit = entry.request.rest().limitRate;
        return snapshot;
    }
    const Request& rest = entry.request.rest();
    Snapshot snapshot;
    snapshot.id = entry.id();
    snapshot.batch = rest.batch;
    snapshot.place = m_queue.place(snapshot.id);
    snapshot.limit = rest.limitRate;
    snapshot.state = entry.state;
    snapshot.url = entry.request.firstSource();
    snapshot.path = entry.path();
    snapshot.name = snapshot.path.isEmpty() ? provisionalName(snapshot.url)
                                            : QFileInfo(snapshot.path).fileName();
    snapshot.size = rest.size;
    if (entry.state == State::Failed && entry.extra && entry.extra->failure) {
        const Failure& failure = *entry.extra->failure;
        snapshot.error = failure.error;
        snapshot.source = failure.source;
        snapshot.size = std::max(snapshot.size, failure.size);
        snapshot.attempts = failure.attempts;
    }
    if (const Entry* first =
            entry.first() ? const_cast<Dispatcher*>(this)->find(entry.first()) : nullptr;
        first && first->live) {
        snapshot = first->live->snapshot();
        snapshot.id = entry.id();
        snapshot.batch = rest.batch;
        snapshot.connections = 0;
        snapshot.rate = 0;
    }
    return snapshot;
}

void Dispatcher::pause(const QList<DownloadId>& ids) {
    for (const DownloadId id : ids) {
        Entry* entry = find(id);
        if (!entry || entry->first() || isEnd(entry->state) || entry->state == State::Finishing ||
            entry->state == State::Paused)
            continue;
        m_queue.remove(id);
        if (entry->live && entry->state != State::Queued)
            entry->live->pause();
        else
            setState(*entry, State::Paused);
    }
    pumpSoon();
}

void Dispatcher::resume(const QList<DownloadId>& ids) {
    for (const DownloadId id : ids) {
        Entry* entry = find(id);
        if (entry && entry->state == State::Paused)
            enqueue(*entry);
    }
    pumpSoon();
}

void Dispatcher::retry(const QList<DownloadId>& ids) {
    for (const DownloadId id : ids) {
        Entry* entry = find(id);
        if (!entry || (entry->state != State::Failed && entry->state != State::Cancelled))
            continue;
        if (entry->state == State::Cancelled)
            entry->live.reset();
        enqueue(*entry);
    }
    pumpSoon();
}

void Dispatcher::cancel(const QList<DownloadId>& ids) {
    for (const DownloadId id : ids) {
        Entry* entry = find(id);
        if (!entry || isEnd(entry->state))
            continue;
        m_queue.remove(id);
        if (Entry* first = find(entry->first())) {
            first->more().same.removeOne(id);
            entry->more().first = 0;
        }
        const bool wasPaused = entry->live && entry->live->state() == State::Paused;
        if (entry->live && (entry->state != State::Queued || wasPaused)) {
            entry->live->cancel(m_stopping);
            continue;
        }
        setState(*entry, State::Cancelled);
        Outcome outcome = outcomeOf(*entry);
        outcome.state = State::Cancelled; // Its Download may still be where it failed.
        outcome.error.reset();
        finishEntry(*entry, outcome);
    }
    pumpSoon();
}

void Dispatcher::remove(const QList<DownloadId>& ids) {
    cancel(ids);
    for (const DownloadId id : ids) {
        Entry* entry = find(id);
        if (!entry)
            continue;
        m_queue.forget(id);
        m_active.removeOne(id);
        m_dirty.remove(id);
        if (const QString path = entry->path(); !path.isEmpty())
            m_names.release(path);
        m_entries.erase(id);
    }
}

void Dispatcher::setSettings(const Settings& settings) {
    m_settings = settings;
    m_hosts.setMaxPerHost(settings.maxPerHost);
    m_http.setSettings(settings);
    m_ftp.setSettings(settings);
    tellComplaints();
    if (settings.limitRate == 0)
        m_feeder.stop();
    pumpSoon();
    readMore();
}

void Dispatcher::stop() {
    if (m_stopping)
        return;
    m_stopping = true;
    m_inquirer.stop();
    m_stopper.start(kStopMs);
    QList<DownloadId> open;
    for (const auto& [id, entry] : m_entries) {
        if (!isEnd(entry.state) && entry.state != State::Finishing && !mayGoUntold(entry))
            open.append(id);
    }
    std::sort(open.begin(), open.end());
    cancel(open);
    checkStopped();
}

void Dispatcher::checkStopped() {
    if (!m_stopping || !m_stopper.isActive() || !m_active.isEmpty())
        return;
    m_stopper.start(0);
}

} // namespace quintet
