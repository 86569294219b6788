#include "queueactions.h"

#include "downloadmodel.h"
#include "downloadtable.h"
#include "mainwindow.h"
#include "plan/state.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

bool waits(const Snapshot& it) {
    return it.state == State::Queued;
}
bool isOpen(const Snapshot& it) {
    return !isEnd(it.state);
}

} // namespace

QueueActions::QueueActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_moves{mover(u"moveTop"_s, tr("To the &top"), QKeySequence(Qt::ALT | Qt::Key_Home),
                    Move::Top),
              mover(u"moveUp"_s, tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up), Move::Up),
              mover(u"moveDown"_s, tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down), Move::Down),
              mover(u"moveBottom"_s, tr("To the &bottom"), QKeySequence(Qt::ALT | Qt::Key_End),
                    Move::Bottom)}
    , m_limit(make(u"limitOne"_s, tr("Limit its speed…"), {})) {
    connect(m_limit, &QAction::triggered, this, &QueueActions::askLimit);
    connect(&m_window.table(), &DownloadTable::selectionMoved, this, &QueueActions::refresh);
    connect(&window, &MainWindow::menuOpening, this, [this](QMenu* menu) { addTo(*menu); });
    refresh();
}

QAction* QueueActions::make(const QString& objectName, const QString& text,
                            const QKeySequence& key) {
    auto* action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_window.table().addAction(action);
    return action;
}

QAction* QueueActions::mover(const QString& objectName, const QString& text,
                             const QKeySequence& key, Move where) {
    QAction* action = make(objectName, text, key);
    connect(action, &QAction::triggered, this, [this, where] {
        if (const QList<DownloadId> ids = selected(waits); !ids.isEmpty())
            emit moveRequested(ids, where);
    });
    return action;
}

void QueueActions::addTo(QMenu& menu) {
    refresh();
    menu.addSeparator();
    QMenu* moves = menu.addMenu(tr("In the &queue"));
    moves->addActions(m_moves);
    moves->setEnabled(m_moves.first()->isEnabled());
    menu.addAction(m_limit);
}

QList<DownloadId> QueueActions::selected(bool (*wanted)(const Snapshot&)) const {
    QList<DownloadId> ids;
    const DownloadModel& model = m_window.model();
    const QList<DownloadId> all = m_window.table().selectedIds();
    for (const DownloadId id : all) {
        if (const int row = model.rowOf(id); row >= 0 && wanted(model.at(row)))
            ids.append(id);
    }
    return ids;
}

void QueueActions::refresh() {
    // What waits may be at work by the time a key is pressed: moves look again.
    const bool any = m_window.table().selectedCount() > 0;
    for (QAction* move : std::as_const(m_moves))
        move->setEnabled(any);
    m_limit->setEnabled(any);
}

void QueueActions::askLimit() {
    const QList<DownloadId> ids = selected(isOpen);
    if (ids.isEmpty())
        return;
    const qint64 now = m_window.model().at(m_window.model().rowOf(ids.first())).limit;
    auto* dialog = new QInputDialog(&m_window);
    dialog->setObjectName(u"limitDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Limit its speed"));
    dialog->setLabelText(ids.size() == 1 ? tr("This download, kB/s (0: no limit of its own):")
                                         : tr("Each of them, kB/s (0: no limit of its own):"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, 100'000'000);
    dialog->setIntValue(int(now / 1000));
    connect(dialog, &QInputDialog::intValueSelected, this, [this, ids](int value) {
        Amendment amendment;
        amendment.limitRate = qint64(value) * 1000;
        emit amendRequested(ids, amendment);
    });
    dialog->open();
}

} // namespace quintet
