#include "previewmodel.h"

#include "fileicons.h"
#include "format.h"
#include "ftp/ftplister.h"
#include "notewords.h"
#include "plan/filename.h"
#include "redact.h"

namespace quintet {

void PreviewModel::show(const QList<Request>& requests) {
    beginResetModel();
    m_first += DownloadId(m_rows.size());
    m_requests = requests;
    m_rows.clear();
    m_rows.reserve(requests.size());
    m_next = 0;
    m_sum = {};
    for (const Request& request : requests) {
        Row row;
        row.size = request.size;
        count(row, 1);
        m_rows.append(std::move(row));
    }
    endResetModel();
    emit summed();
}

QList<Request> PreviewModel::next(qsizetype most) {
    QList<Request> requests;
    for (; m_next < m_rows.size() && requests.size() < most; ++m_next) {
        Row& row = m_rows[m_next];
        // A folder has no size: what is in it shows once it is added.
        if (isFtpExpandable(m_requests.at(m_next).sources.value(0)))
            row.stage = Stage::Untold;
        if (row.stage != Stage::Waiting)
            continue;
        row.stage = Stage::Asked;
        requests.append(m_requests.at(m_next));
        requests.last().id = m_first + DownloadId(m_next);
    }
    return requests;
}

void PreviewModel::count(const Row& row, int sign) {
    m_sum.asked += row.stage == Stage::Answered ? sign : 0;
    if (!row.wanted)
        return;
    m_sum.wanted += sign;
    if (!row.brief.isEmpty())
        m_sum.failed += sign;
    else if (row.size < 0)
        m_sum.unknown += sign;
    else
        m_sum.bytes += sign * row.size;
}

void PreviewModel::apply(const Preview& preview) {
    const qsizetype at = qsizetype(preview.id) - qsizetype(m_first);
    if (preview.id < m_first || at >= m_rows.size())
        return;
    Row& row = m_rows[at];
    count(row, -1);
    row.stage = Stage::Answered;
    if (const PreviewSource* best = preview.best()) {
        if (best->size >= 0)
            row.size = best->size;
        if (m_requests.at(at).fileName.isEmpty() && !best->fileName.isEmpty())
            row.name = best->fileName;
    } else if (const PreviewSource first = preview.sources.value(0); first.error) {
        const Explanation why = explainHere(*first.error, first.url);
        row.brief = why.brief;
        row.story = why.sentence;
    }
    count(row, 1);
    emit dataChanged(index(int(at), 0), index(int(at), ColumnCount - 1));
    emit summed();
}

QList<Request> PreviewModel::wanted() const {
    // All of them are not copied.
    if (m_sum.wanted == m_rows.size())
        return m_requests;
    QList<Request> requests;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].wanted)
            requests.append(m_requests[row]);
    }
    return requests;
}

int PreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PreviewModel::text(int row, int column) const {
    const Row& it = m_rows[row];
    const Request& request = m_requests[row];
    switch (column) {
    case NameColumn:
        return !it.name.isEmpty()           ? it.name
               : request.fileName.isEmpty() ? provisionalName(request.sources.value(0))
                                            : cleaned(request.fileName, 1000);
    case SizeColumn:
        if (!it.brief.isEmpty())
            return it.brief;
        return it.size < 0 && it.stage == Stage::Asked ? tr("asking…") : Format().size(it.size);
    default:
        return cleaned(request.sources.value(0).host());
    }
}

QVariant PreviewModel::sortKey(int row, int column) const {
    if (column == SizeColumn)
        return m_rows[row].brief.isEmpty() ? m_rows[row].size : qint64(-2);
    return text(row, column);
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case SortRole:
        return sortKey(index.row(), column);
    case Qt::AccessibleTextRole:
        //: A column's title and what stands there, for screen readers: "Size: 1.2 MB".
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(index.row(), column));
    case Qt::ToolTipRole:
        return (column == SizeColumn && !row.story.isEmpty()
                    ? row.story
                    : shown(m_requests[index.row()].sources.value(0)))
            .toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::CheckStateRole:
        return column == NameColumn ? QVariant(row.wanted ? Qt::Checked : Qt::Unchecked)
                                    : QVariant();
    case Qt::DecorationRole:
        return column == NameColumn ? QVariant(fileIcon(text(index.row(), NameColumn)))
                                    : QVariant();
    default:
        return {};
    }
}

bool PreviewModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        index.column() != NameColumn)
        return false;
    Row& row = m_rows[index.row()];
    count(row, -1);
    row.wanted = value.toInt() == Qt::Checked;
    count(row, 1);
    emit dataChanged(index, index);
    emit summed();
    return true;
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable
                                                           : flags;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return section == NameColumn ? tr("Name") : section == SizeColumn ? tr("Size") : tr("Source");
}

} // namespace quintet
