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
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< What a column is ordered by.
        IdRole,                  ///< DownloadId.
        StateRole,               ///< int(State).
        ProgressRole,            ///< ProgressView.
        SearchRole,              ///< What the search looks at.
    };
    /// Monotonic milliseconds.
    using Clock = std::function<qint64()>;

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

    /// A second passed for those that count down; only their text changed.
    void countedDown();

private:
    struct Row {
        Snapshot snapshot;
        qint64 retryAt = -1; ///< By the model's clock.
        qint64 addedMs = 0;
    };

    void append(const QList<Row>& rows);
    bool replace(int row, const Snapshot& snapshot);
    void settleOrder();
    void announce(QList<int> rows);
    void reindex(int from);
    void watchWaiting();
    qint64 retryIn(const Row& row) const;
    QString text(const Row& row, int column) const;
    QString spoken(const Row& row, int column) const;
    QString toolTip(const Row& row, int column) const;
    QVariant sortKey(const Row& row, int column) const;

    Clock m_clock;
    QList<Row> m_rows;
    QHash<DownloadId, int> m_rowById;
    QSet<DownloadId> m_waiting;
    Tally m_tally;
    QTimer m_countdown;
    bool m_moved = false; ///< Rows that wait were moved within the queue.
};

} // namespace quintet
