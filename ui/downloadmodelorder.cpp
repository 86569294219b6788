// The order of the DownloadModel's rows.
#include "downloadmodel.h"

#include <algorithm>

namespace quintet {

void DownloadModel::reindex(int from) {
    for (int row = from; row < m_rows.size(); ++row)
        m_rowById[m_rows[row].snapshot.id] = row;
}

/// Has the rows that wait stand as they do in the queue; each other row keeps its place.
void DownloadModel::settleOrder() {
    if (!std::exchange(m_moved, false))
        return;
    QList<int> places;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (at(row).state == State::Queued && at(row).place != 0)
            places.append(row);
    }
    QList<int> order = places;
    std::stable_sort(order.begin(), order.end(),
                     [this](int a, int b) { return at(a).place < at(b).place; });
    if (order == places)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList old = persistentIndexList();
    QList<DownloadId> ids;
    for (const QModelIndex& index : old)
        ids.append(at(index.row()).id);
    const QList<Row> rows = m_rows;
    for (qsizetype i = 0; i < order.size(); ++i)
        m_rows[places[i]] = rows[order[i]];
    reindex(places.first());
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i)
        now.append(index(rowOf(ids[i]), old[i].column()));
    changePersistentIndexList(old, now);
    emit layoutChanged();
}

} // namespace quintet
