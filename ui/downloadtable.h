#pragma once

#include "types.h"

#include <QSet>
#include <QTableView>

class QMenu;

namespace quintet {

class DownloadFilter;

/// The table of downloads: its columns, its delegates, and which downloads are selected.
class DownloadTable : public QTableView {
    Q_OBJECT

public:
    explicit DownloadTable(DownloadFilter& filter, QWidget* parent = nullptr);

    /// In the order they are shown.
    QList<DownloadId> selectedIds() const;

    /// Which columns can be seen, as checkable actions; the name always can.
    void addColumnsTo(QMenu& menu);

signals:
    void selectionMoved();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& other) override;

private:
    void chooseColumn(int column, bool shown);
    void layOut();

    /// Gives the name what the other columns leave.
    void fit();

    bool m_fitting = false;
    QSet<int> m_hidden; ///< By choice; a narrow window may hide more.
    QSet<int> m_wanted; ///< By choice: no window is too narrow for them.
};

} // namespace quintet
