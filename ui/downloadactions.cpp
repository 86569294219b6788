#include "downloadactions.h"

#include "downloadmodel.h"
#include "downloadtable.h"
#include "icons.h"
#include "plan/state.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QSet>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// Opening more at once was hardly meant.
constexpr qsizetype kMostOpened = 20;

bool canPause(const Snapshot& it) {
    return isBusy(it.state);
}
bool canResume(const Snapshot& it) {
    return it.state == State::Paused;
}
bool canCancel(const Snapshot& it) {
    return !isEnd(it.state);
}
bool canRetry(const Snapshot& it) {
    return it.state == State::Failed || it.state == State::Cancelled;
}
bool canOpen(const Snapshot& it) {
    return (it.state == State::Completed || it.state == State::Skipped) && !it.path.isEmpty();
}
bool hasPath(const Snapshot& it) {
    return !it.path.isEmpty();
}
bool anything(const Snapshot&) {
    return true;
}

} // namespace

DownloadActions::DownloadActions(const DownloadModel& model, DownloadTable& table)
    : QObject(&table)
    , m_model(model)
    , m_table(table)
    , m_openFile(make(u"openFile"_s, tr("&Open file"), u"file"_s, Qt::Key_Return))
    , m_openFolder(make(u"openFolder"_s, tr("Open fol&der"), u"folder"_s,
                        QKeySequence(Qt::CTRL | Qt::Key_Return)))
    , m_pause(make(u"pause"_s, tr("&Pause"), u"pause"_s, {}))
    , m_resume(make(u"resume"_s, tr("Re&sume"), u"resume"_s, {}))
    , m_retry(make(u"retry"_s, tr("&Retry"), u"retry"_s, QKeySequence(Qt::CTRL | Qt::Key_R)))
    , m_cancel(
          make(u"cancel"_s, tr("&Cancel"), u"cancel"_s, QKeySequence(Qt::CTRL | Qt::Key_Period)))
    , m_copy(make(u"copy"_s, tr("Copy &URL"), {}, QKeySequence::Copy))
    , m_remove(make(u"remove"_s, tr("Remove from &list"), {}, QKeySequence::Delete)) {
    connect(m_openFile, &QAction::triggered, this, &DownloadActions::openFile);
    connect(m_openFolder, &QAction::triggered, this, &DownloadActions::openFolder);
    connect(m_copy, &QAction::triggered, this, &DownloadActions::copyUrls);
    connect(m_pause, &QAction::triggered, this,
            [this] { emit pauseRequested(selected(canPause)); });
    connect(m_resume, &QAction::triggered, this,
            [this] { emit resumeRequested(selected(canResume)); });
    connect(m_cancel, &QAction::triggered, this,
            [this] { emit cancelRequested(selected(canCancel)); });
    connect(m_retry, &QAction::triggered, this,
            [this] { emit retryRequested(selected(canRetry)); });
    connect(m_remove, &QAction::triggered, this,
            [this] { emit removeRequested(selected(anything)); });
    connect(&table, &DownloadTable::selectionMoved, this, &DownloadActions::refresh);
    refresh();
}

QAction* DownloadActions::make(const QString& objectName, const QString& text,
                               const QString& iconName, const QKeySequence& key) {
    auto* action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    m_table.addAction(action);
    return action;
}

void DownloadActions::refresh() {
    const Tally& tally = m_model.selected();
    const int all = tally.count(Category::All);
    const bool pausable = tally.busy() > 0;
    const bool resumable = tally.count(State::Paused) > 0;
    m_openFile->setEnabled(tally.count(Category::Done) > 0);
    m_openFolder->setEnabled(m_model.selectedPaths() > 0);
    m_pause->setEnabled(pausable);
    m_resume->setEnabled(resumable);
    m_retry->setEnabled(tally.count(State::Failed) + tally.count(State::Cancelled) > 0);
    m_cancel->setEnabled(all > tally.ended());
    m_copy->setEnabled(all > 0);
    m_remove->setEnabled(all > 0);
    // One key for both, as a player has it: what runs is paused first.
    m_pause->setShortcut(pausable || !resumable ? QKeySequence(Qt::Key_Space) : QKeySequence());
    m_resume->setShortcut(pausable || !resumable ? QKeySequence() : QKeySequence(Qt::Key_Space));
}

void DownloadActions::addTo(QMenu& menu) const {
    menu.addActions({m_openFile, m_openFolder});
    menu.addSeparator();
    menu.addActions({m_pause, m_resume, m_retry, m_cancel});
    menu.addSeparator();
    menu.addActions({m_copy, m_remove});
}

QList<DownloadId> DownloadActions::selected(Predicate predicate) const {
    QList<DownloadId> ids;
    const QList<DownloadId> all = m_table.selectedIds();
    for (DownloadId id : all) {
        const int row = m_model.rowOf(id);
        if (row >= 0 && predicate(m_model.at(row)))
            ids.append(id);
    }
    return ids;
}

void DownloadActions::openFile() const {
    // As a file URL: a name can't be taken for an option or a command.
    const QList<DownloadId> ids = selected(canOpen).mid(0, kMostOpened);
    for (DownloadId id : ids)
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_model.at(m_model.rowOf(id)).path));
}

void DownloadActions::openFolder() const {
    QSet<QString> folders;
    const QList<DownloadId> ids = selected(hasPath);
    for (DownloadId id : ids) {
        const QString folder = QFileInfo(m_model.at(m_model.rowOf(id)).path).absolutePath();
        if (folders.size() < kMostOpened && !folders.contains(folder)) {
            folders.insert(folder);
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        }
    }
}

void DownloadActions::copyUrls() const {
    QStringList urls;
    const QList<DownloadId> ids = m_table.selectedIds();
    for (DownloadId id : ids) {
        if (const int row = m_model.rowOf(id); row >= 0)
            urls.append(m_model.at(row).url.toString(QUrl::FullyEncoded));
    }
    QGuiApplication::clipboard()->setText(urls.join(u'\n'));
}

} // namespace quintet
