#include "downloadmodel.h"

#include "fileicons.h"
#include "icons.h"
#include "plan/filename.h"
#include "plan/state.h"
#include "redact.h"

#include <QElapsedTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// Each removed span moves all rows after it: removing what moves more rows is told as a reset.
constexpr qint64 kMostMoves = 200'000;

constexpr qsizetype kMany = 1'000;

DownloadModel::Clock steadyClock() {
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return timer->elapsed(); };
}

/// Calls `span(first, last)` for each run of neighbours; `rows` are in order, each once.
template <class Span>
void forEachSpan(const QList<int>& rows, const Span& span) {
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype last = i;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        span(rows[i], rows[last]);
        i = last + 1;
    }
}

/// Whether both read the same in every column.
bool looksLike(const Snapshot& a, const Snapshot& b) {
    return a.state == b.state && a.received == b.received && a.size == b.size && a.rate == b.rate &&
           a.connections == b.connections && a.retryInMs == b.retryInMs && a.error == b.error &&
           a.segments == b.segments && a.name == b.name && a.path == b.path && a.url == b.url &&
           a.source == b.source;
}

} // namespace

DownloadModel::DownloadModel(QObject* parent)
    : DownloadModel(steadyClock(), parent) {}

DownloadModel::DownloadModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock) {
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &DownloadModel::countedDown);
}

void DownloadModel::add(const QList<Request>& requests) {
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<Row> rows;
    rows.reserve(requests.size());
    for (const Request& request : requests) {
        Snapshot snapshot;
        snapshot.id = request.id;
        snapshot.batch = request.batch;
        snapshot.state = request.paused ? State::Paused : State::Queued;
        snapshot.url = request.sources.value(0);
        snapshot.name =
            request.fileName.isEmpty() ? provisionalName(snapshot.url) : cleaned(request.fileName);
        snapshot.size = request.size;
        const bool same = !rows.isEmpty() && rows.last().folder == request.directory;
        // Thousands share a folder: one string for all.
        rows.append({std::move(snapshot), -1, now, same ? rows.last().folder : request.directory});
    }
    append(std::move(rows));
}

void DownloadModel::restore(const QList<Remembered>& downloads) {
    QList<Row> rows;
    rows.reserve(downloads.size());
    for (const Remembered& it : downloads) {
        const bool same = !rows.isEmpty() && rows.last().folder == it.directory;
        rows.append({it.snapshot, -1, it.addedMs, same ? rows.last().folder : it.directory});
    }
    append(std::move(rows));
    m_moved = true;
}

void DownloadModel::expect(qsizetype rows) {
    // Else room grows by itself, by half of what there is: each single one would move all rows.
    if (rows < kMany)
        return;
    m_rows.reserve(m_rows.size() + rows);
    m_rowById.reserve(m_rows.size() + rows);
    m_idsByUrl.reserve(m_rows.size() + rows);
}

void DownloadModel::append(QList<Row> rows) {
    if (rows.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    for (Row& row : rows) {
        count(row);
        m_idsByUrl.insert(qHash(row.snapshot.url), row.snapshot.id);
        m_rows.append(std::move(row));
    }
    reindex(first);
    endInsertRows();
    tell();
}

void DownloadModel::remove(const QList<DownloadId>& ids) {
    QList<int> rows;
    for (DownloadId id : ids) {
        const auto found = m_rowById.constFind(id);
        if (found == m_rowById.cend())
            continue;
        rows.append(*found);
        m_rowById.erase(found);
        m_waiting.remove(id);
        setSelected(rows.last(), false);
        count(m_rows[rows.last()], -1);
        m_idsByUrl.remove(qHash(at(rows.last()).url), id);
    }
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QList<std::pair<int, int>> spans;
    forEachSpan(rows, [&](int first, int last) { spans.prepend({first, last}); });
    if (spans.size() * m_rows.size() > kMostMoves) {
        removeScattered(rows);
    } else {
        for (auto [first, last] : spans) {
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            reindex(first);
            endRemoveRows();
        }
    }
    watchWaiting();
    tell();
}

void DownloadModel::removeScattered(const QList<int>& rows) {
    beginResetModel();
    QList<int> places(m_rows.size(), 0);
    for (const int row : rows)
        places[row] = -1;
    qsizetype kept = 0;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (places[row] < 0)
            continue;
        if (kept != row)
            m_rows[kept] = std::move(m_rows[row]);
        places[row] = int(kept++);
    }
    m_rows.resize(kept);
    reindex(rows.first());
    endResetModel();
    emit relocated(places);
}

void DownloadModel::setSelected(int row, bool on) {
    Row& it = m_rows[row];
    if (std::exchange(it.selected, on) == on)
        return;
    const int sign = on ? 1 : -1;
    m_selected.add(it.snapshot.state, it.snapshot.rate, sign);
    m_selectedPaths += it.snapshot.path.isEmpty() ? 0 : sign;
}

void DownloadModel::count(const Row& row, int sign) {
    const Snapshot& snapshot = row.snapshot;
    m_tally.add(snapshot.state, snapshot.rate, sign);
    if (row.selected) {
        m_selected.add(snapshot.state, snapshot.rate, sign);
        m_selectedPaths += snapshot.path.isEmpty() ? 0 : sign;
    }
    if (snapshot.batch == 0)
        return;
    m_tallies[snapshot.batch].add(snapshot.state, snapshot.rate, sign);
    m_recounted.insert(snapshot.batch);
}

void DownloadModel::tell() {
    emit tallied(m_tally);
    const QSet<quint64> recounted = std::exchange(m_recounted, {});
    for (const quint64 batch : recounted) {
        if (m_tallies[batch].count(Category::All) == 0)
            m_tallies.remove(batch);
    }
    if (!recounted.isEmpty())
        emit batchesTallied(QList<quint64>(recounted.cbegin(), recounted.cend()));
}

QList<int> DownloadModel::rowsOf(const QUrl& url) const {
    QList<int> rows;
    const auto [begin, end] = m_idsByUrl.equal_range(qHash(url));
    for (auto it = begin; it != end; ++it) {
        if (const int row = rowOf(*it); row >= 0 && at(row).url == url)
            rows.append(row);
    }
    return rows;
}

QList<DownloadId>
DownloadModel::idsWhere(const std::function<bool(const Snapshot&)>& wanted) const {
    QList<DownloadId> ids;
    for (const Row& row : m_rows) {
        if (wanted(row.snapshot))
            ids.append(row.snapshot.id);
    }
    return ids;
}

void DownloadModel::apply(const QList<Snapshot>& snapshots) {
    QList<int> changed;
    for (const Snapshot& snapshot : snapshots) {
        const int row = rowOf(snapshot.id);
        if (row >= 0 && replace(row, snapshot))
            changed.append(row);
    }
    announce(std::move(changed));
    settle();
}

void DownloadModel::apply(const QList<Outcome>& outcomes) {
    QList<int> changed;
    for (const Outcome& outcome : outcomes) {
        const int row = rowOf(outcome.id);
        if (row < 0)
            continue;
        Snapshot snapshot = at(row);
        snapshot.state = outcome.state;
        snapshot.error = outcome.error;
        snapshot.rate = 0;
        snapshot.connections = 0;
        snapshot.retryInMs = -1;
        snapshot.segments.clear();
        if (!outcome.source.isEmpty())
            snapshot.source = outcome.source;
        if (!outcome.path.isEmpty()) {
            snapshot.path = outcome.path;
            snapshot.name = cleaned(outcome.path.section(u'/', -1));
        }
        if (outcome.size >= 0)
            snapshot.size = outcome.size;
        if (outcome.state == State::Completed)
            snapshot.received = snapshot.size;
        if (replace(row, snapshot))
            changed.append(row);
    }
    announce(std::move(changed));
}

bool DownloadModel::replace(int row, const Snapshot& snapshot) {
    Row& old = m_rows[row];
    m_moved = m_moved || (old.snapshot.place != 0 && old.snapshot.place != snapshot.place &&
                          old.snapshot.state == State::Queued && snapshot.state == State::Queued);
    old.snapshot.place = snapshot.place;
    old.snapshot.limit = snapshot.limit;
    if (looksLike(old.snapshot, snapshot))
        return false;
    count(old, -1);
    if (old.snapshot.url != snapshot.url) {
        m_idsByUrl.remove(qHash(old.snapshot.url), snapshot.id);
        m_idsByUrl.insert(qHash(snapshot.url), snapshot.id);
    }
    const bool waits = snapshot.state == State::Waiting && snapshot.retryInMs >= 0;
    if (waits)
        m_waiting.insert(snapshot.id);
    else if (old.retryAt >= 0)
        m_waiting.remove(snapshot.id);
    old.retryAt = waits ? m_clock() + snapshot.retryInMs : -1;
    old.snapshot = snapshot;
    count(old);
    return true;
}

void DownloadModel::announce(QList<int> rows) {
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    forEachSpan(rows, [this](int first, int last) {
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    });
    emit rowsChanged(rows);
    watchWaiting();
    tell();
}

void DownloadModel::watchWaiting() {
    if (m_waiting.isEmpty())
        m_countdown.stop();
    else if (!m_countdown.isActive())
        m_countdown.start();
}

qint64 DownloadModel::retryIn(const Row& row) const {
    return row.retryAt < 0 ? -1 : std::max<qint64>(0, row.retryAt - m_clock());
}

int DownloadModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DownloadModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DownloadModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool number = isNumber(section);
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ProgressColumn:
        return tr("Progress");
    case SizeColumn:
        return tr("Size");
    case SpeedColumn:
        return tr("Speed");
    case TimeLeftColumn:
        return tr("Time left");
    case StateColumn:
        return tr("State");
    case ConnectionsColumn:
        return tr("Connections");
    case AddedColumn:
        return tr("Added");
    case FolderColumn:
        return tr("Folder");
    default:
        return tr("Source");
    }
}

QVariant DownloadModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::ToolTipRole:
        // Escaped, since a name that looks like HTML would be shown as such.
        return toolTip(row, column).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::DecorationRole:
        return column == NameColumn    ? QVariant(fileIcon(row.snapshot.name))
               : column == StateColumn ? QVariant(stateIcon(row.snapshot.state))
                                       : QVariant();
    case IdRole:
        return row.snapshot.id;
    case StateRole:
        return int(row.snapshot.state);
    case BatchRole:
        return row.snapshot.batch;
    case ProgressRole:
        return QVariant::fromValue(ProgressView{row.snapshot.state, row.snapshot.size,
                                                row.snapshot.received, row.snapshot.segments});
    default:
        return {};
    }
}

} // namespace quintet
