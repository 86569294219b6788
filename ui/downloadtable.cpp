#include "downloadtable.h"

#include "downloadfilter.h"
#include "downloadmodel.h"
#include "format.h"
#include "numberdelegate.h"
#include "progressdelegate.h"
#include "statedelegate.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// Names are unreadable in less.
constexpr int kNarrowestName = 280;

/// More runs of selected rows than this take too long to paint.
constexpr qsizetype kMostRuns = 1'000;

/// A date with as many digits as any.
constexpr qint64 kLongAgo = 1'575'000'000'000;

/// A time left with as many digits as any, 23 h 59 min.
constexpr qint64 kLongWait = 23LL * 3'600'000 + 59 * 60'000;

constexpr QLatin1String kHidden("window/hiddenColumns");
constexpr QLatin1String kWanted("window/wantedColumns");

/// What a narrow window does without, in this order, before it does without a name.
constexpr std::array kLeast{DownloadModel::FolderColumn,   DownloadModel::AddedColumn,
                            DownloadModel::SourceColumn,   DownloadModel::ConnectionsColumn,
                            DownloadModel::TimeLeftColumn, DownloadModel::SpeedColumn};

/// What only some people look at, until they say otherwise.
QVariantList usuallyHidden() {
    return {DownloadModel::ConnectionsColumn, DownloadModel::AddedColumn,
            DownloadModel::FolderColumn};
}

QSet<int> columnsIn(const QVariant& kept) {
    QSet<int> columns;
    const QVariantList list = kept.toList();
    for (const QVariant& column : list)
        columns.insert(column.toInt());
    return columns;
}

QVariantList listOf(const QSet<int>& columns) {
    QVariantList list;
    for (const int column : columns)
        list.append(column);
    return list;
}

} // namespace

DownloadTable::DownloadTable(DownloadFilter& filter, QWidget* parent)
    : QTableView(parent)
    , m_filter(filter) {
    setModel(&filter);
    connect(&filter, &DownloadFilter::rearranging, this, &DownloadTable::letGo);
    connect(&filter, &DownloadFilter::rearranged, this, &DownloadTable::reselect);
    setAccessibleName(tr("Downloads"));
    setItemDelegateForColumn(DownloadModel::ProgressColumn, new ProgressDelegate(this));
    setItemDelegateForColumn(DownloadModel::StateColumn, new StateDelegate(this));
    auto* numbers = new NumberDelegate(this);
    for (int column = 0; column < DownloadModel::ColumnCount; ++column) {
        if (DownloadModel::isNumber(column))
            setItemDelegateForColumn(column, numbers);
    }
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setTextElideMode(Qt::ElideMiddle);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setIconSize(QSize(16, 16));
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(48);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    m_hidden = columnsIn(QSettings().value(kHidden, usuallyHidden()));
    m_wanted = columnsIn(QSettings().value(kWanted));
    m_hidden.remove(DownloadModel::NameColumn);
    layOut();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addColumnsTo(*menu);
        menu->popup(horizontalHeader()->mapToGlobal(place));
    });
    connect(header, &QHeaderView::sectionResized, this, &DownloadTable::fit);
}

void DownloadTable::layOut() {
    const QFontMetrics metrics = fontMetrics();
    verticalHeader()->setDefaultSectionSize(qMax(28, metrics.height() + 12));
    const auto room = [&](const QString& widest) { return metrics.horizontalAdvance(widest) + 20; };
    QHeaderView* header = horizontalHeader();
    const Format format;
    header->resizeSection(DownloadModel::ProgressColumn, room(format.percent(1, 1)) + 84);
    header->resizeSection(DownloadModel::SizeColumn, room(format.size(99'900'000)));
    header->resizeSection(DownloadModel::SpeedColumn, room(format.rate(99'900'000)));
    header->resizeSection(DownloadModel::TimeLeftColumn, room(format.duration(kLongWait)));
    header->resizeSection(DownloadModel::StateColumn,
                          room(QCoreApplication::translate("quintet", "Not on the server")) + 32);
    header->resizeSection(DownloadModel::SourceColumn, room(u"data.example.org"_s));
    header->resizeSection(
        DownloadModel::ConnectionsColumn,
        room(model()->headerData(DownloadModel::ConnectionsColumn, Qt::Horizontal).toString()) +
            16);
    header->resizeSection(DownloadModel::AddedColumn,
                          room(Format().moment(kLongAgo, QDateTime::currentDateTime()) + u"00"_s));
    header->resizeSection(DownloadModel::FolderColumn, room(u"/home/somebody/Downloads"_s));
    header->setSectionResizeMode(DownloadModel::NameColumn, QHeaderView::Fixed);
    // In some languages a title needs more room than what stands below it.
    for (int column = 0; column < DownloadModel::ColumnCount; ++column) {
        const int needed = header->sectionSizeHint(column);
        if (column != DownloadModel::NameColumn && header->sectionSize(column) < needed)
            header->resizeSection(column, needed);
    }
    fit();
}

void DownloadTable::fit() {
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < DownloadModel::ColumnCount; ++column)
        header->setSectionHidden(column, m_hidden.contains(column));
    int room =
        viewport()->width() + header->sectionSize(DownloadModel::NameColumn) - header->length();
    for (int column : kLeast) {
        if (room >= kNarrowestName)
            break;
        if (m_hidden.contains(column) || m_wanted.contains(column))
            continue;
        room += header->sectionSize(column);
        header->setSectionHidden(column, true);
    }
    header->resizeSection(DownloadModel::NameColumn, qMax(kNarrowestName, room));
}

void DownloadTable::addColumnsTo(QMenu& menu) {
    for (int column = 0; column < DownloadModel::ColumnCount; ++column) {
        QAction* action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column));
        action->setEnabled(column != DownloadModel::NameColumn);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { chooseColumn(column, shown); });
    }
}

void DownloadTable::chooseColumn(int column, bool shown) {
    (shown ? m_hidden : m_wanted).remove(column);
    (shown ? m_wanted : m_hidden).insert(column);
    fit();
    QSettings().setValue(kHidden, listOf(m_hidden));
    QSettings().setValue(kWanted, listOf(m_wanted));
}

void DownloadTable::resizeEvent(QResizeEvent* event) {
    // First, or a scroll bar would flash up for columns that are about to shrink.
    fit();
    QTableView::resizeEvent(event);
}

QList<DownloadId> DownloadTable::selectedIds() const {
    QList<DownloadId> ids;
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const auto& a, const auto& b) { return a.top() < b.top(); });
    const DownloadModel& source = *m_filter.source();
    for (const QItemSelectionRange& range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(source.at(m_filter.sourceRow(row)).id);
    }
    return ids;
}

int DownloadTable::selectedCount() const {
    return m_filter.source()->selected().count(Category::All);
}

/// The model knows what is selected, whatever becomes of the order.
void DownloadTable::letGo() {
    const QSignalBlocker quiet(selectionModel());
    selectionModel()->clear();
}

void DownloadTable::reselect() {
    DownloadModel& source = *m_filter.source();
    const QSignalBlocker quiet(selectionModel());
    if (selectedCount() > 0) {
        QItemSelection chosen;
        const int last = model()->columnCount() - 1;
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (!source.isSelected(m_filter.sourceRow(row)))
                continue;
            const int first = row;
            while (row + 1 < model()->rowCount() && source.isSelected(m_filter.sourceRow(row + 1)))
                ++row;
            chosen.append({model()->index(first, 0), model()->index(row, last)});
        }
        if (chosen.size() > kMostRuns)
            chosen.clear();
        for (int row = 0; row < source.rowCount(); ++row) {
            if (chosen.isEmpty() || m_filter.placeOf(row) < 0)
                source.setSelected(row, false);
        }
        selectionModel()->select(chosen, QItemSelectionModel::Select);
    }
    if (const int row = source.rowOf(m_current); row >= 0 && m_filter.placeOf(row) >= 0)
        selectionModel()->setCurrentIndex(model()->index(m_filter.placeOf(row), 0),
                                          QItemSelectionModel::NoUpdate);
    if (selectedCount() != m_told)
        tellMoved();
}

void DownloadTable::tellMoved() {
    m_told = selectedCount();
    emit selectionMoved();
}

void DownloadTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    m_current = current.isValid() ? m_filter.source()->at(m_filter.sourceRow(current.row())).id : 0;
}

void DownloadTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void DownloadTable::mark(const QItemSelection& selection, bool on) {
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_filter.source()->setSelected(m_filter.sourceRow(row), on);
    }
}

void DownloadTable::selectionChanged(const QItemSelection& selected, const QItemSelection& other) {
    QTableView::selectionChanged(selected, other);
    mark(other, false);
    mark(selected, true);
    tellMoved();
}

} // namespace quintet
