#include "newsline.h"

namespace quintet {

namespace {

constexpr qsizetype kPortion = 400;

} // namespace

template <class Told>
void NewsLine::pass(const QList<Told>& news, void (NewsLine::*signal)(const QList<Told>&)) {
    if (m_turns.isIdle() && news.size() <= kPortion) {
        emit(this->*signal)(news);
        return;
    }
    m_turns.begin([this, news, signal, told = qsizetype(0)]() mutable {
        emit(this->*signal)(news.mid(told, kPortion));
        told += kPortion;
        return told < news.size();
    });
}

void NewsLine::takeChanged(const QList<Snapshot>& snapshots) {
    pass(snapshots, &NewsLine::changed);
}

void NewsLine::takeEnded(const QList<Outcome>& outcomes) {
    pass(outcomes, &NewsLine::ended);
}

void NewsLine::takeNoted(const QList<Note>& notes) {
    pass(notes, &NewsLine::noted);
}

void NewsLine::takeExpanded(DownloadId id, const QList<Request>& files) {
    if (m_turns.isIdle()) {
        emit expanded(id, files);
        return;
    }
    m_turns.begin([this, id, files] {
        emit expanded(id, files);
        return false;
    });
}

} // namespace quintet
