#pragma once

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
        SortRole = Qt::UserRole, ///< What a column is ordered by.
        IdRole,                  ///< DownloadId.
        StateRole,               ///< int(State).
        BatchRole,               ///< quint64, 0: none.
        ProgressRole,            ///< ProgressView.
        SearchRole,              ///< What the search looks at.
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

    /// Adds rows for what an earlier run left.
    void restore(const QList<Remembered>& downloads);

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

    /// A second passed for those that count down; only their text changed.
    void countedDown();

private:
    struct Row {
        Snapshot snapshot;
        qint64 retryAt = -1; ///< By the model's clock.
        qint64 addedMs = 0;
        QString folder; ///< Until its path is known.
    };

    void append(const QList<Row>& rows);
    bool replace(int row, const Snapshot& snapshot);
    void settleOrder();
    void announce(QList<int> rows);
    void count(const Snapshot& snapshot, int sign = 1);
    void tell();
    void reindex(int from);
    void watchWaiting();
    qint64 retryIn(const Row& row) const;
    static QString folderOf(const Row& row);
    QString text(const Row& row, int column) const;
    QString spoken(const Row& row, int column) const;
    QString toolTip(const Row& row, int column) const;
    QVariant sortKey(const Row& row, int column) const;

    Clock m_clock;
    QList<Row> m_rows;
    QHash<DownloadId, int> m_rowById;
    QSet<DownloadId> m_waiting;
    Tally m_tally;
    QHash<quint64, Tally> m_tallies;
    QSet<quint64> m_recounted; ///< Batches, since tell().
    QTimer m_countdown;
    bool m_moved = false; ///< Rows that wait were moved within the queue.
};

} // namespace quintet
