#pragma once

#include "preview.h"

#include <QAbstractTableModel>

namespace quintet {

/// Files that may be downloaded, with what their servers say of them, each to be left out by its
/// check box.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, SizeColumn, SourceColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    /// Of those that are wanted.
    struct Sum {
        qsizetype wanted = 0;
        qint64 bytes = 0;
        qsizetype unknown = 0; ///< The size is not known, or not yet.
        qsizetype failed = 0;  ///< Those can't be had as it seems.
        qsizetype asked = 0;   ///< Of all: those that were answered.

        bool operator==(const Sum&) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Their ids are others than those of earlier ones; answers to these are passed over from now
    /// on.
    void show(const QList<Request>& requests);

    /// The next of them to be asked about, at most `most`; none where all were.
    QList<Request> next(qsizetype most);
    void apply(const Preview& preview);

    /// In their order, without the ids.
    QList<Request> wanted() const;
    const Sum& sum() const { return m_sum; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void summed();

private:
    enum class Stage { Waiting, Asked, Answered, Untold };
    struct Row {
        Stage stage = Stage::Waiting;
        bool wanted = true;
        qint64 size = -1;
        QString name;  ///< Empty: what the address says.
        QString brief; ///< Why it can't be had; empty: it can.
        QString story;
    };

    void count(const Row& row, int sign);
    QString text(int row, int column) const;
    QVariant sortKey(int row, int column) const;

    QList<Request> m_requests; ///< One for each row, shared with whoever gave them.
    QList<Row> m_rows;
    DownloadId m_first = 1; ///< Of the first row.
    qsizetype m_next = 0;   ///< Rows before it were asked about.
    Sum m_sum;
};

} // namespace quintet
