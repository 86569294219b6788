#include "batchwatch.h"

#include "plan/state.h"

namespace quintet {

QList<BatchEnd> BatchWatch::apply(const QList<Snapshot>& snapshots) {
    QList<BatchEnd> ended;
    for (const Snapshot& it : snapshots) {
        const bool known = m_open.contains(it.id);
        if (!isEnd(it.state)) {
            if (!known) {
                m_open.insert(it.id, it.batch);
                ++m_batches[it.batch].open;
            }
            continue;
        }
        if (!known)
            continue;
        m_open.remove(it.id);
        Batch& batch = m_batches[it.batch];
        batch.end.batch = it.batch;
        batch.end.here += it.state == State::Completed || it.state == State::Skipped;
        batch.end.failed += it.state == State::Failed;
        batch.end.name = it.name;
        if (--batch.open > 0)
            continue;
        // What was cancelled is nothing to tell of.
        if (batch.end.here + batch.end.failed > 0)
            ended.append(batch.end);
        m_batches.remove(it.batch);
    }
    return ended;
}

void BatchWatch::remove(const QList<DownloadId>& ids) {
    for (const DownloadId id : ids) {
        if (!m_open.contains(id))
            continue;
        const quint64 batch = m_open.take(id);
        if (--m_batches[batch].open <= 0)
            m_batches.remove(batch);
    }
}

} // namespace quintet
