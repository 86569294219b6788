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
    int selectedCount() const;

    /// Which columns can be seen, as checkable actions; the name always can.
    void addColumnsTo(QMenu& menu);

signals:
    void selectionMoved();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& other) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void letGo();
    void reselect();
    void tellMoved();
    void mark(const QItemSelection& selection, bool on);
    void chooseColumn(int column, bool shown);
    void layOut();

    /// Gives the name what the other columns leave.
    void fit();

    DownloadFilter& m_filter;
    DownloadId m_current = 0; ///< 0: none.
    int m_told = 0;           ///< How many were selected by the last selectionMoved().
    bool m_fitting = false;
    QSet<int> m_hidden; ///< By choice; a narrow window may hide more.
    QSet<int> m_wanted; ///< By choice: no window is too narrow for them.
};

} // namespace quintet
