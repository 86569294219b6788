#pragma once

#include "note.h"
#include "outcome.h"
#include "snapshot.h"

#include <QHash>
#include <QList>

namespace quintet {

/// What happened to one download in this run, for Details.
struct Story {
    struct Event {
        qint64 atMs = 0; ///< Since the epoch.
        QString text;
    };
    struct Measurement {
        qint64 atMs = 0;
        qint64 rate = 0; ///< Bytes a second.
    };

    QList<Event> events;
    QList<Measurement> speeds; ///< In order; old ones further apart.
};

/// The stories of the downloads something happened to lately; bounded, however many there are.
class Chronicle {
public:
    static constexpr int kMostStories = 2'000;
    static constexpr int kMostEvents = 200;
    static constexpr int kMostSpeeds = 400;

    void add(const QList<Note>& notes, qint64 nowMs);
    void add(const QList<Outcome>& outcomes, qint64 nowMs);

    /// Takes the speeds of those at work.
    void add(const QList<Snapshot>& snapshots, qint64 nowMs);
    void forget(const QList<DownloadId>& ids);

    Story of(DownloadId id) const { return m_stories.value(id); }

private:
    Story& story(DownloadId id);
    void addEvent(DownloadId id, qint64 nowMs, const QString& text);

    QHash<DownloadId, Story> m_stories;
    QList<DownloadId> m_order; ///< As they began.
};

} // namespace quintet
