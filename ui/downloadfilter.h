#pragma once

#include "arrangement.h"

#include <QAbstractProxyModel>

#include <atomic>
#include <memory>

namespace quintet {

class DownloadModel;

/// Which rows the table shows, and in what order. A change costs what changed; the whole is
/// searched and ordered in another thread where there are many rows, and the rows stay as they
/// are until that is done.
class DownloadFilter : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit DownloadFilter(QObject* parent = nullptr);
    ~DownloadFilter() override;

    /// A DownloadModel, which outlives it.
    void setSourceModel(QAbstractItemModel* model) override;
    DownloadModel* source() const { return m_model; }

    Category category() const { return m_criteria.category; }
    /// `batch`: only that one's; 0: of all.
    void choose(Category category, quint64 batch = 0);

    /// Only rows with every word of `text` in their name or URL.
    void setSearch(const QString& text);

    /// Rows are being searched or ordered.
    bool isBusy() const { return m_busy; }

    /// Of the model.
    int sourceRow(int place) const { return m_rows[place]; }
    /// Where that row is shown; -1: it isn't.
    int placeOf(int row) const { return m_places.value(row, -1); }

    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// All rows may be elsewhere by rearranged(); a selection of many is not to be carried along
    /// row by row.
    void rearranging();
    void rearranged();

private:
    /// Rows that come in together, before `place`.
    struct Group {
        int place;
        QList<int> rows;
    };

    void rearrange();
    void takeAnswer(int turn, const QList<int>& rows);
    void show(QList<int> rows);
    void permute(const QList<int>& rows);
    void update(const QList<int>& rows);
    void addRows(int first, int last);
    void dropRows(int first, int last);
    void forgetRows(int first, int last);
    void relocate(const QList<int>& places);
    bool isOfCategory(int row) const;
    bool accepts(int row) const;
    RowKey keyOf(int row) const;
    QList<RowKey> keysOf(const QList<int>& rows) const;
    int placeFor(const RowKey& key, const QList<int>& rows) const;
    bool isMisplaced(int row) const;
    QList<Group> groupsFor(const QList<int>& rows) const;
    void tellChanged(const QList<int>& rows);
    void takeOut(const QList<int>& rows);
    void putIn(const QList<Group>& groups);
    QList<int> merged(const QList<int>& out, const QList<int>& in) const;
    void reindex(int from = 0);

    DownloadModel* m_model = nullptr;
    Criteria m_criteria;
    QList<int> m_rows;   ///< Of the model, as they are shown.
    QList<int> m_places; ///< Of each of the model's rows; -1: it isn't shown.
    std::shared_ptr<std::atomic<int>> m_turn = std::make_shared<std::atomic<int>>(0);
    bool m_busy = false;
    QList<int> m_touched; ///< Rows that changed while it was busy.
};

} // namespace quintet
