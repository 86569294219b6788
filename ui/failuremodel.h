#pragma once

#include "fix.h"
#include "input/inputlist.h"
#include "outcome.h"
#include "remembered.h"
#include "types.h"

#include <QAbstractItemModel>
#include <QHash>

namespace quintet {

/// What failed, in groups by cause: the groups at the top, their files below. Lines of lists that
/// could not be read are a group too, without a retry.
class FailureModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { WhatColumn, WhereColumn, FixColumn, RetryColumn, ColumnCount };
    enum Role {
        IdsRole = Qt::UserRole, ///< QList<DownloadId>: what a retry of this row is for.
        UrlsRole,               ///< QStringList of it.
        FixRole,                ///< int(Fix): what fits the cause.
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// How many files failed; unreadable lines are not among them.
    int count() const { return int(m_groupById.size()); }
    QList<DownloadId> ids() const;

    /// Adds the failed ones; of the others it forgets earlier failures.
    void apply(const QList<Outcome>& outcomes);
    void add(const QList<InputProblem>& problems);

    /// Adds those that failed in an earlier run.
    void restore(const QList<Remembered>& downloads);

    /// Those were removed, or are tried again.
    void forget(const QList<DownloadId>& ids);

    /// The unreadable lines were seen.
    void forgetProblems();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void countChanged(int count);

private:
    struct File {
        DownloadId id = 0; ///< 0: an unreadable line.
        QString name;
        QString where;
        QString sentence;
        QString remedy;
        QString url;
        Fix fix = Fix::None;
    };
    struct Group {
        quintptr serial; ///< What the indexes of its files carry: rows of groups change.
        QString key;
        QString title;
        QList<File> files;
    };

    static QString storyOf(const File& file);
    static QString storyOf(const Group& group);
    int groupRow(quintptr serial) const;
    void put(const QString& key, const QString& title, const QList<File>& files);
    void forgetOne(DownloadId id);
    QVariant groupData(const Group& group, int column, int role) const;
    QVariant fileData(const File& file, int column, int role) const;

    QList<Group> m_groups;
    quintptr m_lastSerial = 0;
    QHash<DownloadId, QString> m_groupById; ///< The group's key.
};

} // namespace quintet
