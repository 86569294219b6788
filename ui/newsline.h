#pragma once

#include "note.h"
#include "outcome.h"
#include "snapshot.h"
#include "turns.h"

namespace quintet {

/// What the engine tells, as it tells it and in that order, but never so much at once that the
/// window would be seen to wait: what concerns thousands comes in portions.
class NewsLine : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void takeChanged(const QList<Snapshot>& snapshots);
    void takeEnded(const QList<Outcome>& outcomes);
    void takeNoted(const QList<Note>& notes);
    void takeExpanded(DownloadId id, const QList<Request>& files);

    /// Tells all there still is.
    void finish() { m_turns.finish(); }

signals:
    /// As Engine has them.
    void changed(const QList<quintet::Snapshot>& snapshots);
    void ended(const QList<quintet::Outcome>& outcomes);
    void noted(const QList<quintet::Note>& notes);
    void expanded(quintet::DownloadId id, const QList<quintet::Request>& files);

private:
    template <class Told>
    void pass(const QList<Told>& news, void (NewsLine::*signal)(const QList<Told>&));

    Turns m_turns;
};

} // namespace quintet
