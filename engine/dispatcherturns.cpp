// The Dispatcher's turns: who gets a connection now, and when the caller hears of it.
#include "dispatcher.h"
#include "openfiles.h"
#include "plan/state.h"

#include <algorithm>

namespace quintet {

namespace {

constexpr int kProgressMs = 250;
/// Files that wait for a retry hold no connection, but what they have so far, in an open file and
/// its state.
int mostWaiting() {
    return std::clamp(mostOpenFiles() / 8, 1, 200);
}

/// Files whose bytes are here and wait for the disk; just as open.
int mostFinishing() {
    return std::clamp(mostOpenFiles() / 6, 1, 512);
}

} // namespace

void Dispatcher::pumpSoon() {
    if (std::exchange(m_pumpPending, true))
        return;
    QMetaObject::invokeMethod(this, &Dispatcher::pump, Qt::QueuedConnection);
}

void Dispatcher::pump() {
    m_pumpPending = false;
    if (m_stopping)
        return;
    const qint64 now = m_clock.now();
    if (!m_held) {
        giveConnections(now);
        startFiles(now);
        giveConnections(now);
    }
    const bool waits = !m_held && !m_queue.isEmpty();
    const bool busy = !m_active.isEmpty() || waits || m_inquirer.isBusy();
    if (busy && !m_ticker.isActive())
        m_ticker.start();
    else if (!busy)
        m_ticker.stop();
    if (isLimited()) {
        if (!m_feeder.isActive())
            m_feeder.start();
    } else {
        m_feeder.stop();
    }
}

/// Whether anything at work may have to wait for its share.
bool Dispatcher::isLimited() const {
    return std::any_of(m_active.cbegin(), m_active.cend(), [this](DownloadId id) {
        const auto found = m_entries.find(id);
        return m_http.isLimited() ||
               (found != m_entries.end() && found->second.live && found->second.live->isLimited());
    });
}

void Dispatcher::startFiles(qint64 now) {
    int fetching = 0;
    int waiting = 0;
    int finishing = 0;
    for (const DownloadId id : std::as_const(m_active)) {
        const State state = find(id)->state;
        fetching += isActive(state);
        waiting += state == State::Waiting;
        finishing += state == State::Finishing;
    }
    const auto mayStart = [this, now](const QString& host) { return m_hosts.room(host, now) > 0; };
    while (fetching < m_settings.maxConn && waiting < mostWaiting() &&
           finishing < mostFinishing()) {
        const auto id = m_queue.takeNext(mayStart);
        if (!id)
            break;
        Entry* entry = find(*id);
        makeLive(*entry);
        m_active.append(*id);
        entry->live->start();
        // It may have ended at once.
        entry = find(*id);
        fetching += entry && isActive(entry->state);
    }
}

void Dispatcher::giveConnections(qint64 now) {
    int fetching = 0;
    for (const DownloadId id : std::as_const(m_active))
        fetching += isActive(find(id)->state);
    const QList<DownloadId> active = m_active;
    for (const DownloadId id : active) {
        Entry* entry = find(id);
        if (!entry || !entry->live)
            continue;
        const bool comesBack = entry->state == State::Waiting;
        if (comesBack && fetching >= m_settings.maxConn)
            continue;
        const int wanted = entry->live->wanted(now);
        if (wanted <= 0)
            continue;
        entry->live->open(wanted);
        fetching += comesBack;
    }
}

void Dispatcher::tick() {
    const qint64 now = m_clock.now();
    m_inquirer.tick(now);
    const QList<DownloadId> active = m_active;
    for (const DownloadId id : active) {
        Entry* entry = find(id);
        if (entry && entry->live)
            entry->live->tick(now);
        entry = find(id);
        // The one that is looked at has a graph that goes on.
        if (entry && (entry->state == State::Waiting || id == m_watched))
            touch(id, false);
    }
    pump();
    // With this wake-up, rather than by one of its own in a moment.
    if (!m_dirty.isEmpty() && now - m_flushedAt >= kProgressMs / 2) {
        m_flusher.stop();
        flush();
    }
}

void Dispatcher::readMore() {
    const QList<DownloadId> active = m_active;
    const qsizetype count = active.size();
    if (count == 0)
        return;
    // Another one is first each time, so that what is left over goes round.
    m_firstFed = (m_firstFed + 1) % count;
    for (qsizetype i = 0; i < count; ++i) {
        Entry* entry = find(active[(m_firstFed + i) % count]);
        if (entry && entry->live)
            entry->live->readMore();
    }
}

void Dispatcher::touch(DownloadId id, bool atOnce) {
    m_dirty.insert(id);
    const qint64 due = m_flushedAt + kProgressMs - m_clock.now();
    const int wait = atOnce ? 0 : static_cast<int>(std::max<qint64>(0, due));
    if (!m_flusher.isActive() || m_flusher.remainingTime() > wait)
        m_flusher.start(wait);
}

void Dispatcher::flush() {
    m_flushedAt = m_clock.now();
    tellWatched();
    QList<Snapshot> snapshots;
    snapshots.reserve(m_dirty.size());
    for (const DownloadId id : std::exchange(m_dirty, {})) {
        const Entry* entry = find(id);
        if (!entry)
            continue;
        const bool gone = !entry->live && isEnd(entry->state) && m_farewells.contains(id);
        snapshots.append(gone ? m_farewells.value(id) : snapshotOf(*entry));
    }
    m_farewells.clear();
    forgetEnded();
    std::sort(snapshots.begin(), snapshots.end(),
              [](const Snapshot& a, const Snapshot& b) { return a.id < b.id; });
    if (!m_notes.isEmpty())
        emit noted(std::exchange(m_notes, {}));
    if (!snapshots.isEmpty())
        emit changed(snapshots);
    if (!m_outcomes.isEmpty())
        emit ended(std::exchange(m_outcomes, {}));
}

} // namespace quintet
