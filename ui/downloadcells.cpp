// What stands in the cells of the table.
#include "downloadmodel.h"
#include "format.h"
#include "plan/state.h"
#include "redact.h"
#include "statewords.h"

#include <QDir>

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

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
    case ConnectionsColumn:
        return snapshot.connections > 0 ? Format().count(snapshot.connections) : Format::unknown();
    case AddedColumn:
        return Format().moment(row.addedMs, QDateTime::currentDateTime());
    case FolderColumn:
        return cleaned(QDir::toNativeSeparators(folderOf(row)), 1000);
    default:
        return hostOf(snapshot);
    }
}

QString DownloadModel::folderOf(const Row& row) {
    const QString& path = row.snapshot.path;
    return path.isEmpty() ? row.folder : path.left(std::max<qsizetype>(1, path.lastIndexOf(u'/')));
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
    case FolderColumn:
        return text(row, column);
    case AddedColumn:
        return row.addedMs > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.addedMs))
                               : QString();
    case SourceColumn:
        return shown(snapshot.source.isEmpty() ? snapshot.url : snapshot.source);
    default:
        return {};
    }
}

RowKey DownloadModel::key(int row, const Criteria& criteria) const {
    const Row& it = m_rows[row];
    RowKey key;
    key.row = row;
    if (criteria.column >= 0)
        fillSortKey(key, it, criteria.column);
    if (!criteria.words.isEmpty()) {
        key.name = it.snapshot.name;
        key.url = it.snapshot.url;
    }
    return key;
}

void DownloadModel::fillSortKey(RowKey& key, const Row& row, int column) const {
    const Snapshot& snapshot = row.snapshot;
    switch (column) {
    case NameColumn:
        key.text = snapshot.name;
        break;
    case ProgressColumn:
        key.number = qint64(part(snapshot) * 1e9);
        break;
    case SizeColumn:
        key.number = snapshot.size;
        break;
    case SpeedColumn:
        key.number = snapshot.rate;
        break;
    case TimeLeftColumn:
        // Those without an end in sight come last.
        key.number = timeLeft(snapshot);
        if (key.number < 0)
            key.number = std::numeric_limits<qint64>::max();
        break;
    case StateColumn:
        key.number = int(snapshot.state);
        break;
    case ConnectionsColumn:
        key.number = snapshot.connections;
        break;
    case AddedColumn:
        key.number = row.addedMs;
        break;
    case FolderColumn:
        key.text = folderOf(row);
        break;
    default:
        key.source = snapshot.source.isEmpty() ? snapshot.url : snapshot.source;
    }
}

} // namespace quintet
