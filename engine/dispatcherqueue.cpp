// The Dispatcher's queue as a whole: its order, and whether anything of it is fetched.
#include "dispatcher.h"
#include "plan/state.h"

namespace quintet {

void Dispatcher::move(const QList<DownloadId>& ids, Move where) {
    const QList<DownloadId> moved = m_queue.move(ids, where);
    for (const DownloadId id : moved)
        touch(id, true);
    pumpSoon();
}

void Dispatcher::hold(bool on) {
    if (m_stopping || std::exchange(m_held, on) == on)
        return;
    if (on) {
        const QList<DownloadId> active = m_active;
        for (const DownloadId id : active) {
            Entry* entry = find(id);
            if (!entry || !entry->live || entry->state == State::Finishing)
                continue;
            entry->live->pause();
            // It may have ended by that.
            entry = find(id);
            if (!entry || entry->state != State::Paused)
                continue;
            setState(*entry, State::Queued);
            m_queue.putBack(id);
        }
    }
    pumpSoon();
}

} // namespace quintet
