#include "batchrun.h"

#include "engine.h"
#include "plan/state.h"
#include "redact.h"

#include <chrono>

namespace quintet {

using namespace std::chrono_literals;

BatchRun::BatchRun(const Options& options, QList<BatchEntry> entries, Commentary& commentary,
                   StandardOutput& output, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_entries(std::move(entries))
    , m_commentary(commentary)
    , m_output(output) {
    m_endings.resize(m_entries.size());
    m_patience.setSingleShot(true);
    m_patience.setInterval(2s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_hanging = true;
        finish();
    });
}

BatchRun::~BatchRun() {
    // A thread that hangs in a dead disk or resolver would hold up the end of the program.
    if (m_hanging)
        static_cast<void>(m_engine.release());
}

bool BatchRun::isKnown(DownloadId id) const {
    return id > 0 && id <= static_cast<DownloadId>(m_entries.size());
}

bool BatchRun::hasEnded(DownloadId id) const {
    return m_endings.at(static_cast<qsizetype>(id) - 1).outcome.id != 0;
}

void BatchRun::start() {
    m_clock.start();
    m_commentary.started(static_cast<int>(m_entries.size()));
    QList<Request> requests;
    requests.reserve(m_entries.size());
    for (const BatchEntry& entry : std::as_const(m_entries)) {
        if (entry.refusal)
            endOne(*entry.refusal);
        else
            requests += entry.request;
    }
    if (requests.isEmpty()) {
        QMetaObject::invokeMethod(this, &BatchRun::finish, Qt::QueuedConnection);
        return;
    }
    m_engine = std::make_unique<Engine>(m_options.settings);
    connect(m_engine.get(), &Engine::changed, this, &BatchRun::changed);
    connect(m_engine.get(), &Engine::ended, this, &BatchRun::ended);
    connect(m_engine.get(), &Engine::noted, this, &BatchRun::noted);
    connect(m_engine.get(), &Engine::stopped, this, &BatchRun::finish);
    m_engine->add(requests);
}

void BatchRun::stop() {
    if (m_finished || m_patience.isActive())
        return;
    m_patience.start();
    if (m_engine)
        m_engine->stop();
}

void BatchRun::changed(const QList<Snapshot>& snapshots) {
    for (const Snapshot& snapshot : snapshots) {
        if (!isKnown(snapshot.id) || hasEnded(snapshot.id) || isEnd(snapshot.state))
            continue;
        m_under.insert(snapshot.id, snapshot);
        m_commentary.changed(snapshot);
        if (m_options.json) {
            const QString& url = m_entries.at(static_cast<qsizetype>(snapshot.id) - 1).url;
            m_output.write(m_events.changed(snapshot, url, m_clock.elapsed()));
        }
    }
}

void BatchRun::noted(const QList<Note>& notes) {
    for (const Note& note : notes) {
        if (note.id == 0)
            m_commentary.noted(note, {}, {});
        if (!isKnown(note.id) || hasEnded(note.id))
            continue;
        const BatchEntry& entry = m_entries.at(static_cast<qsizetype>(note.id) - 1);
        ReportEntry sofar;
        sofar.outcome.url = entry.request.sources.value(0);
        sofar.outcome.error = note.error;
        m_commentary.noted(note, entry.url, sofar.sentence());
        if (m_options.json)
            m_output.write(m_events.noted(note, entry.url, sofar.sentence()));
    }
}

void BatchRun::ended(const QList<Outcome>& outcomes) {
    for (const Outcome& outcome : outcomes) {
        if (isKnown(outcome.id) && !hasEnded(outcome.id))
            endOne(outcome);
    }
    // An engine that can't end (a dead disk) is noticed before it is destroyed.
    if (m_summary.files() == m_entries.size())
        stop();
}

void BatchRun::endOne(const Outcome& outcome) {
    const qsizetype place = static_cast<qsizetype>(outcome.id) - 1;
    const BatchEntry& entry = m_entries.at(place);
    ReportEntry ending;
    ending.url = entry.url;
    ending.message = entry.message;
    ending.outcome = outcome;
    ending.outcome.warnings = entry.warnings + outcome.warnings;
    m_under.remove(outcome.id);
    m_summary.count(outcome);
    m_commentary.ended(ending);
    if (m_options.json)
        m_output.write(m_events.ended(ending));
    m_endings[place] = std::move(ending);
    if (outcome.state != State::Cancelled)
        emit fileEnded(place);
}

/// Those the engine could not tell about in time.
void BatchRun::cancelRest() {
    for (const BatchEntry& entry : std::as_const(m_entries)) {
        if (hasEnded(entry.request.id))
            continue;
        const Snapshot last = m_under.value(entry.request.id);
        Outcome outcome;
        outcome.id = entry.request.id;
        outcome.state = State::Cancelled;
        outcome.url = entry.request.sources.value(0);
        outcome.source = last.source;
        outcome.path = last.path;
        outcome.size = last.size;
        outcome.received = last.received;
        outcome.connections = last.connections;
        outcome.attempts = last.attempts;
        endOne(outcome);
    }
}

void BatchRun::finish() {
    if (m_finished)
        return;
    m_finished = true;
    m_patience.stop();
    cancelRest();
    m_summary.elapsedMs = m_clock.elapsed();
    m_commentary.finished(m_summary);
    if (m_options.json)
        m_output.write(Events::summary(m_summary));
    emit finished();
}

} // namespace quintet
