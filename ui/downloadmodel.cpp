#include "downloadmodel.h"

#include "format.h"
#include "icons.h"
#include "plan/filename.h"
#include "plan/state.h"
#include "redact.h"
#include "statewords.h"

#include <QElapsedTimer>

#include <algorithm>
#include <memory>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// Each removed span moves all rows after it: removing what moves more rows is told as a reset.
constexpr qint64 kMostMoves = 1'000'000;

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

qint64 timeLeft(const Snapshot& snapshot) {
    if (snapshot.size < 0 || snapshot.rate <= 0 || !isActive(snapshot.state))
        return -1;
    return qint64(double(std::max<qint64>(0, snapshot.size - snapshot.received)) * 1000 /
                  double(snapshot.rate));
}

QString hostOf(const Snapshot& snapshot) {
    return cleaned((snapshot.source.isEmpty() ? snapshot.url : snapshot.source).host());
}

/// How far it is, from 0 to 1; unknown ones come first.
double part(const Snapshot& snapshot) {
    if (isEnd(snapshot.state) && snapshot.state != State::Failed &&
        snapshot.state != State::Cancelled)
        return 1;
    return snapshot.size > 0 ? double(snapshot.received) / double(snapshot.size) : -1;
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
        rows.append({std::move(snapshot), -1, now});
    }
    append(rows);
}

void DownloadModel::restore(const QList<Remembered>& downloads) {
    QList<Row> rows;
    rows.reserve(downloads.size());
    for (const Remembered& it : downloads)
        rows.append({it.snapshot, -1, it.addedMs});
    append(rows);
    m_moved = true;
    settleOrder();
}

void DownloadModel::append(const QList<Row>& rows) {
    if (rows.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows += rows;
    for (const Row& row : rows)
        m_tally.add(row.snapshot.state, 0);
    reindex(first);
    endInsertRows();
    emit tallied(m_tally);
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
        m_tally.add(at(rows.last()).state, at(rows.last()).rate, -1);
    }
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QList<std::pair<int, int>> spans;
    forEachSpan(rows, [&](int first, int last) { spans.prepend({first, last}); });
    if (spans.size() * m_rows.size() > kMostMoves) {
        beginResetModel();
        m_rows.removeIf([&](const Row& row) { return !m_rowById.contains(row.snapshot.id); });
        reindex(0);
        endResetModel();
    } else {
        for (auto [first, last] : spans) {
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            reindex(first);
            endRemoveRows();
        }
    }
    watchWaiting();
    emit tallied(m_tally);
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
    settleOrder();
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
    m_tally.add(old.snapshot.state, old.snapshot.rate, -1);
    m_tally.add(snapshot.state, snapshot.rate);
    const bool waits = snapshot.state == State::Waiting && snapshot.retryInMs >= 0;
    if (waits)
        m_waiting.insert(snapshot.id);
    else if (old.retryAt >= 0)
        m_waiting.remove(snapshot.id);
    old.retryAt = waits ? m_clock() + snapshot.retryInMs : -1;
    old.snapshot = snapshot;
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
    watchWaiting();
    emit tallied(m_tally);
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
    const bool number = section >= SizeColumn && section <= TimeLeftColumn;
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
        return column == NameColumn    ? QVariant(icon(u"file"_s, Tone::Queued))
               : column == StateColumn ? QVariant(stateIcon(row.snapshot.state))
                                       : QVariant();
    case SortRole:
        return sortKey(row, column);
    case IdRole:
        return row.snapshot.id;
    case StateRole:
        return int(row.snapshot.state);
    case ProgressRole:
        return QVariant::fromValue(ProgressView{row.snapshot.state, row.snapshot.size,
                                                row.snapshot.received, row.snapshot.segments});
    case SearchRole:
        return QString(row.snapshot.name + u'\n' + row.snapshot.url.toString());
    default:
        return {};
    }
}

QString DownloadModel::text(const Row& row, int column) const {
    const Snapshot& snapshot = row.snapshot;
    switch (column) {
    case NameColumn:
        return snapshot.name;
    case ProgressColumn:
        return isEnd(snapshot.state) && snapshot.state != State::Failed
                   ? QString()
                   : Format().percent(snapshot.received, snapshot.size);
    case SizeColumn:
        return Format().size(snapshot.size);
    case SpeedColumn:
        return isActive(snapshot.state) ? Format().rate(snapshot.rate) : Format::unknown();
    case TimeLeftColumn:
        return Format().duration(timeLeft(snapshot));
    case StateColumn:
        return stateWords(snapshot, retryIn(row), QDateTime::currentDateTime());
    default:
        return hostOf(snapshot);
    }
}

QString DownloadModel::spoken(const Row& row, int column) const {
    const Snapshot& snapshot = row.snapshot;
    QString value = text(row, column);
    if (column == ProgressColumn) {
        if (part(snapshot) >= 1)
            value = tr("finished");
        else if (snapshot.size < 0)
            value = tr("%1, size unknown").arg(Format().size(snapshot.received));
        else
            value = Format().percent(snapshot.received, snapshot.size);
    } else if (value == Format::unknown()) {
        value = column == SizeColumn ? tr("unknown") : tr("none");
    }
    //: A column's title and what stands there, for screen readers: "Progress: 62 %".
    return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), value);
}

QString DownloadModel::toolTip(const Row& row, int column) const {
    const Snapshot& snapshot = row.snapshot;
    switch (column) {
    case NameColumn:
        return snapshot.path.isEmpty() ? snapshot.name : cleaned(snapshot.path, 2000);
    case ProgressColumn:
        return spoken(row, column);
    case StateColumn:
        return stateStory(snapshot);
    case SourceColumn:
        return shown(snapshot.source.isEmpty() ? snapshot.url : snapshot.source);
    default:
        return {};
    }
}

QVariant DownloadModel::sortKey(const Row& row, int column) const {
    const Snapshot& snapshot = row.snapshot;
    switch (column) {
    case NameColumn:
        return snapshot.name;
    case ProgressColumn:
        return part(snapshot);
    case SizeColumn:
        return snapshot.size;
    case SpeedColumn:
        return snapshot.rate;
    case TimeLeftColumn: {
        // Those without an end in sight come last.
        const qint64 left = timeLeft(snapshot);
        return left < 0 ? std::numeric_limits<qint64>::max() : left;
    }
    case StateColumn:
        return int(snapshot.state);
    default:
        return hostOf(snapshot);
    }
}

} // namespace quintet
