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
        FixRole,                ///< int(Fix): what fits the cause.
        StoryRole,              ///< What happened and what can be done, in sentences.
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

    /// The addresses behind `ids` in the group or file at `index`.
    QStringList urlsAt(const QModelIndex& index) const;

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
    /// A failure; its words are made when they are looked at.
    struct File {
        DownloadId id = 0;
        Error error;
        QUrl url;
        QString path;
    };
    struct Group {
        quintptr serial; ///< What the indexes of its files carry: rows of groups change.
        QString title;
        QList<File> files;
        mutable QString story; ///< Of all of them; empty: to be made.
    };

    static QString storyOf(const File& file);
    static const QString& storyOf(const Group& group);
    QString titleOf(const Error& error);
    bool holdsProblems(const Group& group) const { return group.serial == kProblems; }
    qsizetype sizeOf(const Group& group) const;
    int groupRow(quintptr serial) const;
    void put(const QString& title, const QList<File>& files);
    void forgetOne(DownloadId id);
    QVariant groupData(const Group& group, int column, int role) const;
    QVariant fileData(const File& file, int column, int role) const;
    QVariant problemData(const InputProblem& problem, int column, int role) const;

    /// The indexes of groups carry 0, those of unreadable lines this, those of files another.
    static constexpr quintptr kProblems = 1;

    QList<Group> m_groups;
    QList<InputProblem> m_problems;
    quintptr m_lastSerial = kProblems;
    QHash<DownloadId, quintptr> m_groupById;
    QHash<quint64, QString> m_titles; ///< By what makes them, since there are only a few.
};

} // namespace quintet
