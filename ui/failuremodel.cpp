#include "failuremodel.h"

#include "colors.h"
#include "explain.h"
#include "format.h"
#include "icons.h"
#include "plan/filename.h"
#include "redact.h"

#include <QSet>

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// The indexes of groups carry this, those of files the serial of their group.
constexpr quintptr kTop = 0;

/// Forgetting more than this one by one costs more than telling of everything anew.
constexpr qsizetype kMostSingle = 64;

/// So many files of a group are asked whether they tell the same.
constexpr qsizetype kMostCompared = 64;

QString nameOf(const Outcome& outcome) {
    return outcome.path.isEmpty() ? provisionalName(outcome.url)
                                  : cleaned(outcome.path.section(u'/', -1));
}

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
    for (const Group& group : m_groups) {
        for (const File& file : group.files) {
            if (file.id != 0)
                ids.append(file.id);
        }
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
        const Explanation words = explain(error, outcome.url, outcome.path);
        const QString title = error.kind == ErrorKind::HttpStatus && error.status > 0
                                  ? tr("%1 (%2)").arg(words.brief).arg(error.status)
                                  : words.brief;
        if (!files.contains(title))
            titles.append(title);
        files[title].append({outcome.id, nameOf(outcome), shown(outcome.url), words.sentence,
                             words.remedy, outcome.url.toString(QUrl::FullyEncoded),
                             fixFor(error)});
        m_groupById.insert(outcome.id, title);
    }
    for (const QString& title : std::as_const(titles))
        put(title, title, files.value(title));
    if (!titles.isEmpty())
        emit countChanged(count());
}

void FailureModel::add(const QList<InputProblem>& problems) {
    QList<File> lines;
    for (const InputProblem& problem : problems) {
        const QString place = problem.line > 0
                                  ? tr("%1, line %2").arg(cleaned(problem.list)).arg(problem.line)
                                  : cleaned(problem.list);
        lines.append({0, place, problem.text, problem.message, {}, {}, Fix::None});
    }
    if (!lines.isEmpty())
        put(QString(), tr("Not understood"), lines);
}

void FailureModel::put(const QString& key, const QString& title, const QList<File>& files) {
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&](const Group& group) { return group.key == key; });
    if (found == m_groups.end()) {
        const int row = int(m_groups.size());
        beginInsertRows({}, row, row);
        m_groups.append({++m_lastSerial, key, title, files});
        endInsertRows();
        return;
    }
    const QModelIndex group = index(int(found - m_groups.begin()), 0);
    const int row = int(found->files.size());
    beginInsertRows(group, row, row + int(files.size()) - 1);
    found->files += files;
    endInsertRows();
    emit dataChanged(group, group.siblingAtColumn(ColumnCount - 1));
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
        for (Group& group : m_groups)
            group.files.removeIf([&](const File& file) { return known.contains(file.id); });
        m_groups.removeIf([](const Group& group) { return group.files.isEmpty(); });
        m_groupById.removeIf([&](const auto& entry) { return known.contains(entry.key()); });
        endResetModel();
    }
    emit countChanged(count());
}

void FailureModel::forgetOne(DownloadId id) {
    const QString key = m_groupById.take(id);
    for (int top = 0; top < m_groups.size(); ++top) {
        Group& group = m_groups[top];
        if (group.key != key)
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
        endRemoveRows();
        if (!last)
            emit dataChanged(index(top, 0), index(top, ColumnCount - 1));
        return;
    }
}

void FailureModel::forgetProblems() {
    for (int top = 0; top < m_groups.size(); ++top) {
        if (!m_groups[top].key.isEmpty())
            continue;
        beginRemoveRows({}, top, top);
        m_groups.removeAt(top);
        endRemoveRows();
        return;
    }
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
    return int(m_groups[parent.row()].files.size());
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
    const Group& group = m_groups[groupRow(index.internalId())];
    return fileData(group.files[index.row()], index.column(), role);
}

QString FailureModel::storyOf(const File& file) {
    return QString(file.sentence + u' ' + file.remedy).trimmed();
}

/// The whole of it where it is the same for all, else what can be done.
QString FailureModel::storyOf(const Group& group) {
    const auto end = group.files.cbegin() + qMin(kMostCompared, group.files.size());
    const bool same = std::all_of(group.files.cbegin(), end, [&](const File& file) {
        return file.sentence == group.files.first().sentence;
    });
    return same ? storyOf(group.files.first()) : group.files.first().remedy;
}

QVariant FailureModel::groupData(const Group& group, int column, int role) const {
    const QString counted = u"%1 · %2"_s.arg(group.title, Format().count(group.files.size()));
    const bool retryable = !group.key.isEmpty();
    const Fix fix = group.files.isEmpty() ? Fix::None : group.files.first().fix;
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
    case Qt::ToolTipRole:
        return column >= FixColumn ? QString() : story.toHtmlEscaped();
    case Qt::DecorationRole:
        return column == WhatColumn ? QVariant(icon(u"failed"_s, Tone::Failed)) : QVariant();
    case IdsRole:
    case UrlsRole: {
        QList<DownloadId> ids;
        QStringList urls;
        for (const File& file : group.files) {
            if (file.id != 0) {
                ids.append(file.id);
                urls.append(file.url);
            }
        }
        return role == IdsRole ? QVariant::fromValue(ids) : QVariant(urls);
    }
    default:
        return {};
    }
}

QVariant FailureModel::fileData(const File& file, int column, int role) const {
    const bool retryable = file.id != 0;
    const QString where = retryable ? file.where : QString(file.where % u" — "_s % file.sentence);
    switch (role) {
    case Qt::DisplayRole:
        return column == WhatColumn    ? file.name
               : column == WhereColumn ? where
               : column == FixColumn   ? fixName(file.fix)
               : retryable             ? tr("Retry")
                                       : QString();
    case Qt::AccessibleTextRole:
        return column == WhatColumn    ? QString(file.name % u". "_s % storyOf(file))
               : column == WhereColumn ? where
               : column == FixColumn   ? fixName(file.fix)
               : retryable             ? tr("Retry %1").arg(file.name)
                                       : QString();
    case FixRole:
        return int(file.fix);
    case Qt::ToolTipRole:
        return column >= FixColumn ? QString() : storyOf(file).toHtmlEscaped();
    case IdsRole:
        return QVariant::fromValue(retryable ? QList<DownloadId>{file.id} : QList<DownloadId>());
    case UrlsRole:
        return retryable ? QStringList{file.url} : QStringList();
    default:
        return {};
    }
}

} // namespace quintet
