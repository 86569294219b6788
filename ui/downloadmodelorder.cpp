// The order of the DownloadModel's rows.
#include "downloadmodel.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace quintet {

void DownloadModel::reindex(int from) {
    for (int row = from; row < m_rows.size(); ++row)
        m_rowById[m_rows[row].snapshot.id] = row;
}

void DownloadModel::settle() {
    if (!std::exchange(m_moved, false))
        return;
    QList<int> waits;
    bool inOrder = true;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (at(row).state != State::Queued || at(row).place == 0)
            continue;
        inOrder = inOrder && (waits.isEmpty() || at(waits.last()).place <= at(row).place);
        waits.append(row);
    }
    if (inOrder)
        return;
    QList<int> order = waits;
    std::stable_sort(order.begin(), order.end(),
                     [this](int a, int b) { return at(a).place < at(b).place; });
    // Mostly a few were moved: what stands before and behind stays.
    while (order.last() == waits.last()) {
        order.removeLast();
        waits.removeLast();
    }
    const auto [from, at] = std::mismatch(order.cbegin(), order.cend(), waits.cbegin());
    waits.erase(waits.cbegin(), at);
    order.erase(order.cbegin(), from);
    emit layoutAboutToBeChanged();
    QList<int> places(m_rows.size());
    std::iota(places.begin(), places.end(), 0);
    QList<Row> moved;
    moved.reserve(order.size());
    for (const int row : std::as_const(order))
        moved.append(std::move(m_rows[row]));
    for (qsizetype i = 0; i < order.size(); ++i) {
        m_rows[waits[i]] = std::move(moved[i]);
        places[order[i]] = waits[i];
    }
    reindex(waits.first());
    const QModelIndexList old = persistentIndexList();
    QModelIndexList now;
    for (const QModelIndex& it : old)
        now.append(index(places[it.row()], it.column()));
    changePersistentIndexList(old, now);
    emit layoutChanged();
    emit relocated(places);
}

} // namespace quintet
