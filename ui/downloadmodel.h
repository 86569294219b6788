#pragma once

#include "arrangement.h"
#include "outcome.h"
#include "remembered.h"
#include "segmentbar.h"
#include "snapshot.h"
#include "tally.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>

namespace quintet {

/// The table's rows: one for each download, in the order they were added. Rows are values and are
/// found by id, so that a change costs what changed, whatever the number of rows.
class DownloadModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        ProgressColumn,
        SizeColumn,
        SpeedColumn,
        TimeLeftColumn,
        StateColumn,
        SourceColumn,
        ConnectionsColumn,
        AddedColumn,
        FolderColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole, ///< DownloadId.
        StateRole,             ///< int(State).
        BatchRole,             ///< quint64, 0: none.
        ProgressRole,          ///< ProgressView.
    };
    /// Monotonic milliseconds.
    using Clock = std::function<qint64()>;

    /// Whether a column has numbers, which stand under each other.
    static bool isNumber(int column) {
        return (column >= SizeColumn && column <= TimeLeftColumn) || column == ConnectionsColumn ||
               column == AddedColumn;
    }

    explicit DownloadModel(QObject* parent = nullptr);
    DownloadModel(const Clock& clock, QObject* parent = nullptr);

    /// Adds a row for each request, before the engine has said anything about it.
    void add(const QList<Request>& requests);
    void remove(const QList<DownloadId>& ids);

    /// Adds rows for what an earlier run left; settle() once all are there.
    void restore(const QList<Remembered>& downloads);

    /// So many rows are about to be added: of thousands, room is made for no more than these.
    void expect(qsizetype rows);

    /// Has the rows that wait stand as they do in the queue; each other row keeps its place.
    void settle();

    /// -1 where there is no such row.
    int rowOf(DownloadId id) const { return m_rowById.value(id, -1); }
    const Snapshot& at(int row) const { return m_rows[row].snapshot; }
    const Tally& tally() const { return m_tally; }

    /// Of one batch.
    Tally tallyOf(quint64 batch) const { return m_tallies.value(batch); }

    /// When it was added, ms since the epoch.
    qint64 addedMs(int row) const { return m_rows[row].addedMs; }

    /// Where its file goes; empty where that isn't known any more.
    QString folder(int row) const { return folderOf(m_rows[row]); }

    /// What order and search look at.
    RowKey key(int row, const Criteria& criteria) const;

    /// The rows whose URL is `url`, in no order.
    QList<int> rowsOf(const QUrl& url) const;

    /// The rows that are selected are counted here, so that nobody has to look through all of them.
    void setSelected(int row, bool on);
    bool isSelected(int row) const { return m_rows[row].selected; }
    const Tally& selected() const { return m_selected; }

    /// How many of them have a file's path.
    int selectedPaths() const { return m_selectedPaths; }

    /// Every download for which `wanted` is true, in the order of the rows.
    QList<DownloadId> idsWhere(const std::function<bool(const Snapshot&)>& wanted) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

public slots:
    /// Takes what changed. Ids without a row were removed meanwhile and are passed over.
    void apply(const QList<quintet::Snapshot>& snapshots);
    void apply(const QList<quintet::Outcome>& outcomes);

signals:
    /// The counts or the speed of all together are others now; at most once a call.
    void tallied(const quintet::Tally& tally);

    /// As tallied(), of these batches; those without downloads are gone.
    void batchesTallied(const QList<quint64>& batches);

    /// With dataChanged(), of all rows that changed at once: in order, each once.
    void rowsChanged(const QList<int>& rows);

    /// With modelReset() or layoutChanged(): where each row went; -1: it is gone.
    void relocated(const QList<int>& places);

    /// A second passed for those that count down; only their text changed.
    void countedDown();

private:
    struct Row {
        Snapshot snapshot;
        qint64 retryAt = -1; ///< By the model's clock.
        qint64 addedMs = 0;
        QString folder; ///< Until its path is known.
        bool selected = false;
    };

    void append(QList<Row> rows);
    void removeScattered(const QList<int>& rows);
    bool replace(int row, const Snapshot& snapshot);
    void announce(QList<int> rows);
    void count(const Row& row, int sign = 1);
    void tell();
    void reindex(int from);
    void watchWaiting();
    qint64 retryIn(const Row& row) const;
    static QString folderOf(const Row& row);
    QString text(const Row& row, int column) const;
    QString spoken(const Row& row, int column) const;
    QString toolTip(const Row& row, int column) const;
    void fillSortKey(RowKey& key, const Row& row, int column) const;

    Clock m_clock;
    QList<Row> m_rows;
    QHash<DownloadId, int> m_rowById;
    QMultiHash<size_t, DownloadId> m_idsByUrl; ///< By the hash of the URL.
    QSet<DownloadId> m_waiting;
    Tally m_tally;
    Tally m_selected;
    int m_selectedPaths = 0;
    QHash<quint64, Tally> m_tallies;
    QSet<quint64> m_recounted; ///< Batches, since tell().
    QTimer m_countdown;
    bool m_moved = false; ///< Rows that wait were moved within the queue.
};

} // namespace quintet
