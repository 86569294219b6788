#include "downloadtable.h"

#include "downloadfilter.h"
#include "downloadmodel.h"
#include "numberdelegate.h"
#include "progressdelegate.h"

#include <QEvent>
#include <QHeaderView>

namespace quintet {

namespace {

/// Gives the name what the other columns leave, and never less than it needs to be read.
class Header : public QHeaderView {
public:
    explicit Header(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
        setSectionsClickable(true);
        setSectionsMovable(true);
        setHighlightSections(false);
        setStretchLastSection(false);
        setSortIndicatorClearable(true);
        setMinimumSectionSize(48);
        setAccessibleName(QObject::tr("Columns"));
    }
};

} // namespace

DownloadTable::DownloadTable(DownloadFilter& filter, QWidget* parent) : QTableView(parent) {
    setHorizontalHeader(new Header(this));
    setModel(&filter);
    setAccessibleName(tr("Downloads"));
    setItemDelegateForColumn(DownloadModel::ProgressColumn, new ProgressDelegate(this));
    auto* numbers = new NumberDelegate(this);
    for (int column : {DownloadModel::SizeColumn, DownloadModel::SpeedColumn,
                       DownloadModel::TimeLeftColumn})
        setItemDelegateForColumn(column, numbers);
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
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    layOut();
}

void DownloadTable::layOut() {
    const QFontMetrics metrics = fontMetrics();
    verticalHeader()->setDefaultSectionSize(qMax(28, metrics.height() + 12));
    const int letter = metrics.averageCharWidth();
    QHeaderView* header = horizontalHeader();
    header->resizeSection(DownloadModel::ProgressColumn, letter * 10 + 110);
    header->resizeSection(DownloadModel::SizeColumn, letter * 11);
    header->resizeSection(DownloadModel::SpeedColumn, letter * 12);
    header->resizeSection(DownloadModel::TimeLeftColumn, letter * 13);
    header->resizeSection(DownloadModel::StateColumn, letter * 22 + 24);
    header->resizeSection(DownloadModel::SourceColumn, letter * 18);
    header->setSectionResizeMode(DownloadModel::NameColumn, QHeaderView::Stretch);
}

QList<DownloadId> DownloadTable::selectedIds() const {
    QList<DownloadId> ids;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange& range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(model()->index(row, 0).data(DownloadModel::IdRole).value<DownloadId>());
    }
    return ids;
}

void DownloadTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void DownloadTable::selectionChanged(const QItemSelection& selected, const QItemSelection& other) {
    QTableView::selectionChanged(selected, other);
    emit selectionMoved();
}

} // namespace quintet
