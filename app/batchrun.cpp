#include "batchrun.h"

#include "engine.h"
#include "plan/nameclaims.h"
#include "plan/state.h"
#include "redact.h"

#include <algorithm>
#include <chrono>

namespace quintet {

using namespace std::chrono_literals;

BatchRun::BatchRun(const Options& options, BatchTable entries, Commentary& commentary,
                   StandardOutput& output, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_record(std::move(entries))
    , m_commentary(commentary)
    , m_output(output) {
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
    return id > 0 && id <= static_cast<DownloadId>(m_record.size());
}

bool BatchRun::hasEnded(DownloadId id) const {
    return m_record.hasEnded(static_cast<qsizetype>(id) - 1);
}

void BatchRun::start() {
    m_clock.start();
    const BatchTable& entries = m_record.entries();
    m_commentary.started(static_cast<int>(entries.size()));
    for (qsizetype place = 0; place < entries.size(); ++place) {
        if (entries.isRefused(place))
            endOne(*entries.at(place).refusal);
    }
    if (m_summary.files() == entries.size()) {
        QMetaObject::invokeMethod(this, &BatchRun::finish, Qt::QueuedConnection);
        return;
    }
    m_engine = std::make_unique<Engine>(m_options.settings);
    connect(m_engine.get(), &Engine::changed, this, &BatchRun::changed);
    connect(m_engine.get(), &Engine::ended, this, &BatchRun::ended);
    connect(m_engine.get(), &Engine::noted, this, &BatchRun::noted);
    connect(m_engine.get(), &Engine::stopped, this, &BatchRun::finish);
    m_engine->addMany(entries.requests());
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
            const QString url = m_record.entries().url(static_cast<qsizetype>(snapshot.id) - 1);
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
        const BatchEntry entry = m_record.entries().at(static_cast<qsizetype>(note.id) - 1);
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
    if (m_summary.files() == m_record.size())
        stop();
}

void BatchRun::endOne(const Outcome& outcome) {
    const qsizetype place = static_cast<qsizetype>(outcome.id) - 1;
    const BatchTable& entries = m_record.entries();
    ReportEntry ending;
    ending.url = entries.url(place);
    ending.message = entries.message(place);
    ending.outcome = outcome;
    ending.outcome.warnings = entries.warnings(place) + outcome.warnings;
    // Only a receipt says it.
    if (m_options.receiptFile.isEmpty())
        ending.outcome.validator = {};
    m_under.remove(outcome.id);
    m_summary.count(outcome);
    m_commentary.ended(ending);
    if (m_options.json)
        m_output.write(m_events.ended(ending));
    m_record.end(place, ending.outcome);
    if (outcome.state != State::Cancelled)
        emit fileEnded(place);
}

/// What is known of one the engine could not tell about in time.
Outcome BatchRun::lastWord(const Snapshot& last) const {
    Outcome outcome;
    outcome.id = last.id;
    outcome.state = State::Cancelled;
    outcome.url = m_record.entries().request(static_cast<qsizetype>(last.id) - 1).firstSource();
    outcome.source = last.source;
    outcome.path = last.path;
    outcome.size = last.size;
    outcome.received = last.received;
    outcome.connections = last.connections;
    outcome.attempts = last.attempts;
    return outcome;
}

/// The engine gave names over the whole list, and can't be asked any more which ones. The wanted
/// name of such a file is another one's.
void BatchRun::cancelRenamed() {
    NameClaims names;
    QHash<QByteArray, QString> given;
    for (const QString& path : m_options.settings.reservedPaths)
        names.claim(path);
    const BatchTable& entries = m_record.entries();
    for (qsizetype place = 0; place < entries.size(); ++place) {
        const QString wanted = entries.request(place).wantedPath();
        if (wanted.isEmpty() || entries.isRefused(place))
            continue;
        QString& path = given[entries.request(place).address() + '\n' + wanted.toUtf8()];
        if (path.isEmpty())
            path = names.claim(wanted);
        if (path == wanted || m_record.hasEnded(place))
            continue;
        Snapshot last;
        last.id = static_cast<DownloadId>(place) + 1;
        last.path = path;
        endOne(lastWord(last));
    }
}

/// Those that were not begun need nothing of their own, in the record or in words.
void BatchRun::cancelRest() {
    QList<DownloadId> under = m_under.keys();
    std::sort(under.begin(), under.end());
    for (const DownloadId id : std::as_const(under))
        endOne(lastWord(m_under.value(id)));
    if (m_hanging)
        cancelRenamed();
    const auto left = static_cast<int>(m_record.size() - m_summary.files());
    if (left == 0)
        return;
    m_summary.cancelled += left;
    m_commentary.leftOut(left);
    for (qsizetype place = 0; m_options.json && place < m_record.size(); ++place) {
        if (!m_record.hasEnded(place))
            m_output.write(m_events.ended(m_record.ending(place)));
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
