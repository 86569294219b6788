// What the DownloadFilter makes of rows that changed, came or went.
#include "downloadfilter.h"
#include "downloadmodel.h"

#include <algorithm>
#include <vector>

namespace quintet {

namespace {

/// Telling of more runs of rows one by one costs more than telling of everything anew.
constexpr qsizetype kMostRuns = 20;

/// Finding the places of more one by one costs more than ordering all of them.
constexpr qsizetype kMostMerged = 600;

/// Calls `run(first, last)` for each run of neighbours; `places` are in order.
template <class Run>
void forEachRun(const QList<int>& places, const Run& run) {
    for (qsizetype i = 0; i < places.size();) {
        qsizetype last = i;
        while (last + 1 < places.size() && places[last + 1] == places[last] + 1)
            ++last;
        run(places[i], places[last]);
        i = last + 1;
    }
}

qsizetype runsIn(const QList<int>& places) {
    qsizetype runs = 0;
    forEachRun(places, [&](int, int) { ++runs; });
    return runs;
}

} // namespace

/// In order, each once.
void DownloadFilter::update(const QList<int>& rows) {
    QList<int> coming;
    QList<int> going;
    QList<int> staying;
    for (const int row : rows) {
        const bool here = m_places[row] >= 0;
        if (m_busy ? here : here && accepts(row))
            staying.append(row);
        else if (m_busy)
            continue;
        else if (here)
            going.append(row);
        else if (accepts(row))
            coming.append(row);
    }
    tellChanged(staying);
    if (m_busy) {
        m_touched += rows;
        return;
    }
    // One that stands right between two that changed as well may be wrong with them: all go.
    const bool moves =
        m_criteria.column >= 0 &&
        std::any_of(staying.cbegin(), staying.cend(), [this](int row) { return isMisplaced(row); });
    if (coming.isEmpty() && going.isEmpty() && !moves)
        return;
    const qsizetype many = coming.size() + (moves ? staying.size() : 0);
    if (m_criteria.column >= 0 && many > kMostMerged)
        return rearrange();
    if (moves && coming.isEmpty() && going.isEmpty())
        return permute(merged(staying, staying));
    if (!moves) {
        QList<int> places;
        for (const int row : std::as_const(going))
            places.append(m_places[row]);
        std::sort(places.begin(), places.end());
        const QList<Group> groups = groupsFor(coming);
        if (runsIn(places) + groups.size() <= kMostRuns) {
            takeOut(going);
            // Their places are others now.
            return putIn(going.isEmpty() ? groups : groupsFor(coming));
        }
    }
    show(merged(moves ? going + staying : going, moves ? coming + staying : coming));
}

void DownloadFilter::tellChanged(const QList<int>& rows) {
    QList<int> places;
    places.reserve(rows.size());
    for (const int row : rows)
        places.append(m_places[row]);
    std::sort(places.begin(), places.end());
    forEachRun(places, [this](int first, int last) {
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    });
}

RowKey DownloadFilter::keyOf(int row) const {
    RowKey key = m_model->key(row, m_criteria);
    prepare(key);
    return key;
}

/// In order.
QList<RowKey> DownloadFilter::keysOf(const QList<int>& rows) const {
    QList<RowKey> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.append(keyOf(row));
    if (m_criteria.column >= 0) {
        std::sort(keys.begin(), keys.end(), [this](const RowKey& a, const RowKey& b) {
            return comesBefore(a, b, m_criteria.order);
        });
    }
    return keys;
}

/// Before which of `rows`, which are in order, it belongs.
int DownloadFilter::placeFor(const RowKey& key, const QList<int>& rows) const {
    if (m_criteria.column < 0)
        return int(std::lower_bound(rows.cbegin(), rows.cend(), key.row) - rows.cbegin());
    const auto found = std::partition_point(rows.cbegin(), rows.cend(), [&](int row) {
        return comesBefore(keyOf(row), key, m_criteria.order);
    });
    return int(found - rows.cbegin());
}

bool DownloadFilter::isMisplaced(int row) const {
    const int place = m_places[row];
    const RowKey key = keyOf(row);
    return (place > 0 && !comesBefore(keyOf(m_rows[place - 1]), key, m_criteria.order)) ||
           (place + 1 < m_rows.size() &&
            !comesBefore(key, keyOf(m_rows[place + 1]), m_criteria.order));
}

QList<DownloadFilter::Group> DownloadFilter::groupsFor(const QList<int>& rows) const {
    QList<Group> groups;
    const QList<RowKey> keys = keysOf(rows);
    for (const RowKey& key : keys) {
        const int place = placeFor(key, m_rows);
        if (groups.isEmpty() || groups.last().place != place)
            groups.append(Group{place, {}});
        groups.last().rows.append(key.row);
    }
    return groups;
}

void DownloadFilter::takeOut(const QList<int>& rows) {
    QList<int> places;
    for (const int row : rows)
        places.append(m_places[row]);
    std::sort(places.begin(), places.end());
    QList<std::pair<int, int>> runs;
    forEachRun(places, [&](int first, int last) { runs.prepend({first, last}); });
    for (const auto& [first, last] : std::as_const(runs)) {
        beginRemoveRows({}, first, last);
        for (int place = first; place <= last; ++place)
            m_places[m_rows[place]] = -1;
        m_rows.remove(first, last - first + 1);
        reindex(first);
        endRemoveRows();
    }
}

void DownloadFilter::putIn(const QList<Group>& groups) {
    // From the last one, so that the places of those before stay what they are.
    for (auto group = groups.crbegin(); group != groups.crend(); ++group) {
        const int count = int(group->rows.size());
        beginInsertRows({}, group->place, group->place + count - 1);
        if (group->place == m_rows.size()) {
            m_rows += group->rows;
        } else {
            m_rows.insert(group->place, count, -1);
            std::copy(group->rows.cbegin(), group->rows.cend(), m_rows.begin() + group->place);
        }
        reindex(group->place);
        endInsertRows();
    }
}

/// The rows without `out` and with `in`.
QList<int> DownloadFilter::merged(const QList<int>& out, const QList<int>& in) const {
    std::vector<bool> goes(std::size_t(m_places.size()));
    for (const int row : out)
        goes[std::size_t(row)] = true;
    QList<int> rest;
    rest.reserve(m_rows.size());
    for (const int row : m_rows) {
        if (!goes[std::size_t(row)])
            rest.append(row);
    }
    QList<int> rows;
    rows.reserve(rest.size() + in.size());
    qsizetype taken = 0;
    const QList<RowKey> keys = keysOf(in);
    for (const RowKey& key : keys) {
        const int place = placeFor(key, rest);
        for (; taken < place; ++taken)
            rows.append(rest[taken]);
        rows.append(key.row);
    }
    for (; taken < rest.size(); ++taken)
        rows.append(rest[taken]);
    return rows;
}

/// The same rows in another order.
void DownloadFilter::permute(const QList<int>& rows) {
    emit rearranging();
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QList<int> of;
    for (const QModelIndex& it : old)
        of.append(m_rows[it.row()]);
    m_rows = rows;
    reindex();
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i)
        now.append(createIndex(m_places[of[i]], old[i].column()));
    changePersistentIndexList(old, now);
    emit layoutChanged({}, VerticalSortHint);
    emit rearranged();
}

} // namespace quintet
