#include "failuremodel.h"

#include "colors.h"
#include "format.h"
#include "icons.h"
#include "notewords.h"
#include "plan/filename.h"
#include "redact.h"

#include <QSet>

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr kTop = 0;

/// Forgetting more than this one by one costs more than telling of everything anew.
constexpr qsizetype kMostSingle = 64;

/// So many files of a group are asked whether they tell the same.
constexpr qsizetype kMostCompared = 64;

Outcome outcomeOf(const Snapshot& stands) {
    Outcome outcome;
    outcome.id = stands.id;
    outcome.batch = stands.batch;
    outcome.state = stands.state;
    outcome.url = stands.url;
    outcome.source = stands.source;
    outcome.path = stands.path;
    outcome.size = stands.size;
    outcome.error = stands.error;
    return outcome;
}

} // namespace

QList<DownloadId> FailureModel::ids() const {
    QList<DownloadId> ids;
    ids.reserve(count());
    for (const Group& group : m_groups) {
        for (const File& file : group.files)
            ids.append(file.id);
    }
    return ids;
}

void FailureModel::restore(const QList<Remembered>& downloads) {
    QList<Outcome> failures;
    for (const Remembered& it : downloads) {
        if (it.snapshot.state == State::Failed)
            failures.append(outcomeOf(it.snapshot));
    }
    apply(failures);
}

void FailureModel::apply(const QList<Outcome>& outcomes) {
    QList<DownloadId> again;
    for (const Outcome& outcome : outcomes) {
        if (m_groupById.contains(outcome.id))
            again.append(outcome.id);
    }
    forget(again);
    // Gathered first: one by one, each would move the view.
    QStringList titles;
    QHash<QString, QList<File>> files;
    for (const Outcome& outcome : outcomes) {
        if (outcome.state != State::Failed)
            continue;
        const Error error = outcome.error.value_or(Error{});
        const QString title = titleOf(error);
        if (!files.contains(title))
            titles.append(title);
        files[title].append({outcome.id, error, outcome.url, outcome.path});
    }
    for (const QString& title : std::as_const(titles))
        put(title, files.value(title));
    if (!titles.isEmpty())
        emit countChanged(count());
}

/// What explainHere() calls it in brief depends on nothing else.
QString FailureModel::titleOf(const Error& error) {
    const quint64 key =
        quint64(error.kind) << 33 | quint64(error.passing) << 32 | quint64(quint32(error.status));
    QString& title = m_titles[key];
    if (title.isEmpty()) {
        title = explainHere(error, {}).brief;
        if (error.kind == ErrorKind::HttpStatus && error.status > 0)
            title = tr("%1 (%2)").arg(title).arg(error.status);
    }
    return title;
}

void FailureModel::put(const QString& title, const QList<File>& files) {
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& group) {
        return group.title == title && !holdsProblems(group);
    });
    const bool isNew = found == m_groups.end();
    const quintptr serial = isNew ? ++m_lastSerial : found->serial;
    for (const File& file : files)
        m_groupById.insert(file.id, serial);
    if (isNew) {
        const int row = int(m_groups.size());
        beginInsertRows({}, row, row);
        m_groups.append({serial, title, files, {}});
        endInsertRows();
        return;
    }
    const QModelIndex group = index(int(found - m_groups.begin()), 0);
    const int row = int(found->files.size());
    beginInsertRows(group, row, row + int(files.size()) - 1);
    found->files += files;
    found->story.clear();
    endInsertRows();
    emit dataChanged(group, group.siblingAtColumn(ColumnCount - 1));
}

void FailureModel::add(const QList<InputProblem>& problems) {
    if (problems.isEmpty())
        return;
    const int row = groupRow(kProblems);
    if (row < m_groups.size()) {
        const QModelIndex group = index(row, 0);
        const int first = int(m_problems.size());
        beginInsertRows(group, first, first + int(problems.size()) - 1);
        m_problems += problems;
        endInsertRows();
        emit dataChanged(group, group.siblingAtColumn(ColumnCount - 1));
        return;
    }
    beginInsertRows({}, row, row);
    m_problems = problems;
    m_groups.append({kProblems, tr("Not understood"), {}, {}});
    endInsertRows();
}

qsizetype FailureModel::sizeOf(const Group& group) const {
    return holdsProblems(group) ? m_problems.size() : group.files.size();
}

void FailureModel::forget(const QList<DownloadId>& ids) {
    QSet<DownloadId> known;
    for (DownloadId id : ids) {
        if (m_groupById.contains(id))
            known.insert(id);
    }
    if (known.isEmpty())
        return;
    if (known.size() <= kMostSingle) {
        for (DownloadId id : std::as_const(known))
            forgetOne(id);
    } else {
        beginResetModel();
        const bool all = known.size() == m_groupById.size();
        for (Group& group : m_groups) {
            if (all)
                group.files.clear();
            else
                group.files.removeIf([&](const File& file) { return known.contains(file.id); });
            group.story.clear();
        }
        m_groups.removeIf([this](const Group& group) { return sizeOf(group) == 0; });
        if (all)
            m_groupById.clear();
        for (DownloadId id : std::as_const(known))
            m_groupById.remove(id);
        endResetModel();
    }
    emit countChanged(count());
}

void FailureModel::forgetOne(DownloadId id) {
    const quintptr serial = m_groupById.take(id);
    for (int top = 0; top < m_groups.size(); ++top) {
        Group& group = m_groups[top];
        if (group.serial != serial)
            continue;
        const auto file = std::find_if(group.files.cbegin(), group.files.cend(),
                                       [id](const File& other) { return other.id == id; });
        const int row = int(file - group.files.cbegin());
        const bool last = group.files.size() == 1;
        beginRemoveRows(last ? QModelIndex() : index(top, 0), last ? top : row, last ? top : row);
        if (last)
            m_groups.removeAt(top);
        else
            group.files.removeAt(row);
        if (!last)
            group.story.clear();
        endRemoveRows();
        if (!last)
            emit dataChanged(index(top, 0), index(top, ColumnCount - 1));
        return;
    }
}

void FailureModel::forgetProblems() {
    const int row = groupRow(kProblems);
    if (row == m_groups.size())
        return;
    beginRemoveRows({}, row, row);
    m_groups.removeAt(row);
    m_problems.clear();
    endRemoveRows();
}

int FailureModel::groupRow(quintptr serial) const {
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(),
                                    [&](const Group& group) { return group.serial == serial; });
    return int(found - m_groups.cbegin());
}

QModelIndex FailureModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups[parent.row()].serial : kTop);
}

QModelIndex FailureModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == kTop)
        return {};
    return createIndex(groupRow(index.internalId()), 0, kTop);
}

int FailureModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != kTop || parent.column() != 0)
        return 0;
    return int(sizeOf(m_groups[parent.row()]));
}

int FailureModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant FailureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What failed");
    case WhereColumn:
        return tr("Where");
    case FixColumn:
        return tr("What helps");
    default:
        return tr("Retry");
    }
}

QVariant FailureModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == kTop)
        return groupData(m_groups[index.row()], index.column(), role);
    if (index.internalId() == kProblems)
        return problemData(m_problems[index.row()], index.column(), role);
    const Group& group = m_groups[groupRow(index.internalId())];
    return fileData(group.files[index.row()], index.column(), role);
}

QString FailureModel::storyOf(const File& file) {
    const Explanation words = explainHere(file.error, file.url, file.path);
    return QString(words.sentence + u' ' + words.remedy).trimmed();
}

/// The whole of it where it is the same for all, else what can be done.
const QString& FailureModel::storyOf(const Group& group) {
    if (!group.story.isEmpty() || group.files.isEmpty())
        return group.story;
    const QString first = storyOf(group.files.first());
    const auto end = group.files.cbegin() + qMin(kMostCompared, group.files.size());
    const bool same = std::all_of(group.files.cbegin(), end,
                                  [&](const File& file) { return storyOf(file) == first; });
    group.story = same ? first : explainHere(group.files.first().error, {}).remedy;
    return group.story;
}

QVariant FailureModel::groupData(const Group& group, int column, int role) const {
    const QString counted = u"%1 · %2"_s.arg(group.title, Format().count(sizeOf(group)));
    const bool retryable = !holdsProblems(group);
    const Fix fix = group.files.isEmpty() ? Fix::None : fixFor(group.files.first().error);
    const QString story = retryable ? storyOf(group) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return column == WhatColumn    ? counted
               : column == WhereColumn ? story
               : column == FixColumn   ? fixName(fix)
               : retryable             ? tr("Retry")
                                       : QString();
    case Qt::AccessibleTextRole:
        return column == WhatColumn    ? counted
               : column == WhereColumn ? story
               : column == FixColumn   ? fixName(fix)
               : retryable             ? tr("Retry all: %1").arg(counted)
                                       : QString();
    case FixRole:
        return int(fix);
    case StoryRole:
        return story;
    case Qt::ToolTipRole:
        return column >= FixColumn ? QString() : story.toHtmlEscaped();
    case Qt::DecorationRole:
        return column == WhatColumn ? QVariant(icon(u"failed"_s, Tone::Failed)) : QVariant();
    case IdsRole: {
        QList<DownloadId> ids;
        ids.reserve(group.files.size());
        for (const File& file : group.files)
            ids.append(file.id);
        return QVariant::fromValue(ids);
    }
    default:
        return {};
    }
}

QStringList FailureModel::urlsAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == kProblems)
        return {};
    const bool isGroup = index.internalId() == kTop;
    const Group& group = m_groups[isGroup ? index.row() : groupRow(index.internalId())];
    const QList<File> files = isGroup ? group.files : QList<File>{group.files[index.row()]};
    QStringList urls;
    for (const File& file : files)
        urls.append(file.url.toString(QUrl::FullyEncoded));
    return urls;
}

QVariant FailureModel::fileData(const File& file, int column, int role) const {
    const QString name =
        file.path.isEmpty() ? provisionalName(file.url) : cleaned(file.path.section(u'/', -1));
    switch (role) {
    case Qt::DisplayRole:
        return column == WhatColumn    ? name
               : column == WhereColumn ? shown(file.url)
               : column == FixColumn   ? fixName(fixFor(file.error))
                                       : tr("Retry");
    case Qt::AccessibleTextRole:
        return column == WhatColumn    ? QString(name % u". "_s % storyOf(file))
               : column == WhereColumn ? shown(file.url)
               : column == FixColumn   ? fixName(fixFor(file.error))
                                       : tr("Retry %1").arg(name);
    case FixRole:
        return int(fixFor(file.error));
    case StoryRole:
        return storyOf(file);
    case Qt::ToolTipRole:
        return column >= FixColumn ? QString() : storyOf(file).toHtmlEscaped();
    case IdsRole:
        return QVariant::fromValue(QList<DownloadId>{file.id});
    default:
        return {};
    }
}

QVariant FailureModel::problemData(const InputProblem& problem, int column, int role) const {
    const QString place = problem.line > 0
                              ? tr("%1, line %2").arg(cleaned(problem.list)).arg(problem.line)
                              : cleaned(problem.list);
    const QString why = inWords(problem.message);
    const QString where =
        problem.text == problem.list ? why : QString(problem.text % u" — "_s % why);
    switch (role) {
    case Qt::DisplayRole:
        return column == WhatColumn ? place : column == WhereColumn ? where : QString();
    case Qt::AccessibleTextRole:
        return column == WhatColumn    ? QString(place % u". "_s % why)
               : column == WhereColumn ? where
                                       : QString();
    case FixRole:
        return int(Fix::None);
    case StoryRole:
        return why;
    case Qt::ToolTipRole:
        return column >= FixColumn ? QString() : why.toHtmlEscaped();
    case IdsRole:
        return QVariant::fromValue(QList<DownloadId>());
    default:
        return {};
    }
}

} // namespace quintet
