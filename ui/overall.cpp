#include "overall.h"

#include "plan/state.h"
#include "tally.h"

#include <algorithm>

namespace quintet {

void Overall::take(DownloadId id) {
    const Part old = m_parts.take(id);
    m_done -= double(old.done);
    m_busy -= old.busy;
}

void Overall::apply(const QList<Snapshot>& snapshots) {
    for (const Snapshot& it : snapshots) {
        const bool ended = isEnd(it.state);
        // History is no part of it.
        if (ended && !m_parts.contains(it.id))
            continue;
        take(it.id);
        Part part;
        part.busy = isBusy(it.state);
        if (ended)
            part.done = 1;
        else if (it.size > 0)
            part.done = std::clamp(float(double(it.received) / double(it.size)), 0.0F, 1.0F);
        m_parts.insert(it.id, part);
        m_done += double(part.done);
        m_busy += part.busy;
    }
    // What is still paused counts again once it goes on.
    if (m_busy > 0)
        return;
    m_parts.clear();
    m_done = 0;
}

void Overall::remove(const QList<DownloadId>& ids) {
    for (const DownloadId id : ids)
        take(id);
    if (m_parts.isEmpty())
        m_done = 0;
}

std::optional<int> Overall::percent() const {
    if (m_busy == 0)
        return {};
    // What was rounded on the way is put right.
    return std::clamp(int(m_done * 100 / double(m_parts.size()) + 1e-6), 0, 99);
}

} // namespace quintet
