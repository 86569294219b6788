#include "chronicle.h"

#include "format.h"
#include "notewords.h"

#include <QCoreApplication>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quintet::Chronicle)

public:
    static QString of(const Outcome& outcome) {
        const Format format;
        switch (outcome.state) {
        case State::Completed:
            return outcome.checksum && outcome.checksum->verified
                       ? tr("Done: %1 in %2, checksum compared")
                             .arg(format.size(outcome.size), format.duration(outcome.elapsedMs))
                       : tr("Done: %1 in %2")
                             .arg(format.size(outcome.size), format.duration(outcome.elapsedMs));
        case State::Skipped:
            return tr("Was there already");
        case State::Cancelled:
            return tr("Cancelled");
        default:
            return outcome.error ? explainHere(*outcome.error, outcome.url, outcome.path).sentence
                                 : tr("Failed");
        }
    }
};

/// Every other of the older half is enough once there are many.
void thin(QList<Story::Measurement>& speeds) {
    QList<Story::Measurement> kept;
    for (qsizetype i = 0; i < speeds.size(); ++i) {
        if (i % 2 == 0 || i >= speeds.size() / 2)
            kept.append(speeds[i]);
    }
    speeds = kept;
}

} // namespace

Story& Chronicle::story(DownloadId id) {
    const auto found = m_stories.find(id);
    if (found != m_stories.end())
        return *found;
    while (m_order.size() >= kMostStories)
        m_stories.remove(m_order.takeFirst());
    m_order.append(id);
    return m_stories[id];
}

void Chronicle::addEvent(DownloadId id, qint64 nowMs, const QString& text) {
    QList<Story::Event>& events = story(id).events;
    events.append({nowMs, text});
    if (events.size() > kMostEvents)
        events.removeFirst();
}

void Chronicle::add(const QList<Note>& notes, qint64 nowMs) {
    for (const Note& note : notes) {
        if (note.id != 0)
            addEvent(note.id, nowMs, inWords(note));
    }
}

void Chronicle::add(const QList<Outcome>& outcomes, qint64 nowMs) {
    for (const Outcome& outcome : outcomes) {
        for (const QString& warning : outcome.warnings) {
            const QList<Story::Event> events = of(outcome.id).events;
            const QString words = inWords(warning);
            const bool told = std::any_of(events.cbegin(), events.cend(),
                                          [&](const auto& it) { return it.text == words; });
            if (!told)
                addEvent(outcome.id, nowMs, words);
        }
        addEvent(outcome.id, nowMs, Words::of(outcome));
    }
}

void Chronicle::add(const QList<Snapshot>& snapshots, qint64 nowMs) {
    for (const Snapshot& snapshot : snapshots) {
        if (snapshot.state != State::Running)
            continue;
        QList<Story::Measurement>& speeds = story(snapshot.id).speeds;
        speeds.append({nowMs, snapshot.rate});
        if (speeds.size() > kMostSpeeds)
            thin(speeds);
    }
}

void Chronicle::forget(const QList<DownloadId>& ids) {
    for (const DownloadId id : ids)
        m_stories.remove(id);
    m_order.removeIf([this](DownloadId id) { return !m_stories.contains(id); });
}

} // namespace quintet
