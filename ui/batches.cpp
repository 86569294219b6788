#include "batches.h"

#include "batchname.h"
#include "downloadmodel.h"
#include "icons.h"
#include "plan/state.h"
#include "redact.h"
#include "removequestion.h"
#include "sidebar.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

bool isPaused(State state) {
    return state == State::Paused;
}
bool hasFailed(State state) {
    return state == State::Failed;
}
bool isAnything(State) {
    return true;
}

} // namespace

Batches::Batches(DownloadModel& model, Sidebar& sidebar, QWidget& window)
    : QObject(&sidebar)
    , m_model(model)
    , m_sidebar(sidebar)
    , m_window(window) {
    makeActions();
    connect(&model, &DownloadModel::batchesTallied, this, &Batches::update);
    connect(&sidebar, &Sidebar::renamed, this, &Batches::rename);
    connect(&sidebar, &Sidebar::removeRequested, this, &Batches::remove);
    sidebar.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&sidebar, &QWidget::customContextMenuRequested, this, &Batches::showMenu);
}

QAction* Batches::make(const QString& name, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_sidebar.addAction(action);
    return action;
}

void Batches::makeActions() {
    m_pause = make(u"pauseList"_s, tr("&Pause"));
    m_resume = make(u"resumeList"_s, tr("Re&sume"));
    m_retry = make(u"retryList"_s, tr("&Retry failed"));
    m_rename = make(u"renameList"_s, tr("Re&name…"), Qt::Key_F2);
    // The key is shown only: the table has it as well, for its rows.
    m_remove = make(u"removeList"_s,
                    tr("Re&move list") + u'\t' +
                        QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText));
    m_pause->setIcon(icon(u"pause"_s));
    m_resume->setIcon(icon(u"resume"_s));
    m_retry->setIcon(icon(u"retry"_s));
    connect(m_pause, &QAction::triggered, this,
            [this] { emit pauseRequested(idsOf(m_sidebar.batch(), isBusy)); });
    connect(m_resume, &QAction::triggered, this,
            [this] { emit resumeRequested(idsOf(m_sidebar.batch(), isPaused)); });
    connect(m_retry, &QAction::triggered, this,
            [this] { emit retryRequested(idsOf(m_sidebar.batch(), hasFailed)); });
    connect(m_rename, &QAction::triggered, &m_sidebar, &Sidebar::editName);
    connect(m_remove, &QAction::triggered, this, [this] { remove(m_sidebar.batch()); });
}

quint64 Batches::begin(const QList<Request>& requests, const QString& name) {
    if (std::none_of(requests.cbegin(), requests.cend(),
                     [](const Request& it) { return it.batch == 0; }))
        return 0;
    const QDateTime now = QDateTime::currentDateTime();
    const quint64 id = ++m_last;
    m_batches.insert(id, {id, batchName(name, requests, now), now.toMSecsSinceEpoch()});
    emit named(m_batches.value(id));
    return id;
}

void Batches::restore(const QList<Batch>& batches) {
    for (const Batch& batch : batches) {
        m_batches.insert(batch.id, batch);
        m_last = std::max(m_last, batch.id);
    }
}

void Batches::update(const QList<quint64>& batches) {
    QList<quint64> sorted = batches;
    std::sort(sorted.begin(), sorted.end()); // The latest gets in last, and so stands first.
    for (const quint64 id : std::as_const(sorted)) {
        const Tally tally = m_model.tallyOf(id);
        m_last = std::max(m_last, id);
        if (tally.count(Category::All) == 0) {
            m_sidebar.removeBatch(id);
            m_batches.remove(id);
            emit forgotten(id);
        } else if (m_batches.contains(id)) {
            m_sidebar.setBatch(m_batches.value(id), tally);
        }
    }
}

void Batches::rename(quint64 batch, const QString& name) {
    const auto found = m_batches.find(batch);
    if (found == m_batches.end())
        return;
    const QString given = cleaned(name, 200).trimmed();
    if (!given.isEmpty() && given != found->name) {
        found->name = given;
        emit named(*found);
    }
    m_sidebar.setBatch(*found, m_model.tallyOf(batch));
}

QList<DownloadId> Batches::idsOf(quint64 batch, bool (*wanted)(State)) const {
    if (batch == 0)
        return {};
    return m_model.idsWhere(
        [&](const Snapshot& it) { return it.batch == batch && wanted(it.state); });
}

void Batches::remove(quint64 batch) {
    if (!m_batches.contains(batch))
        return;
    const Tally tally = m_model.tallyOf(batch);
    const int unfinished = tally.count(Category::All) - tally.ended();
    if (unfinished == 0)
        return removeOf(batch, true);
    RemoveQuestion::ask(m_window, nameOf(batch), unfinished,
                        [this, batch](bool all) { removeOf(batch, all); });
}

void Batches::removeOf(quint64 batch, bool all) {
    if (const QList<DownloadId> ids = idsOf(batch, all ? isAnything : isEnd); !ids.isEmpty())
        emit removeRequested(ids);
}

void Batches::showMenu(const QPoint& place) {
    const quint64 batch = m_sidebar.batch();
    if (batch == 0)
        return;
    const Tally tally = m_model.tallyOf(batch);
    auto* menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (tally.busy() > 0)
        menu->addAction(m_pause);
    if (tally.count(State::Paused) > 0)
        menu->addAction(m_resume);
    if (tally.count(State::Failed) > 0)
        menu->addAction(m_retry);
    menu->addSeparator();
    menu->addActions({m_rename, m_remove});
    menu->popup(m_sidebar.viewport()->mapToGlobal(place));
}

} // namespace quintet
