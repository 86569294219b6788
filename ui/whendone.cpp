#include "whendone.h"

#include "countdownbar.h"
#include "downloadmodel.h"
#include "mainwindow.h"
#include "preferences.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QProcess>

namespace quintet {

using namespace Qt::StringLiterals;

WhenDone::WhenDone(MainWindow& window, Preferences& preferences)
    : QObject(&window)
    , m_window(window)
    , m_preferences(preferences)
    , m_menu(new QMenu(tr("&When all are done"), &window))
    , m_bar(new CountdownBar(&window)) {
    window.addToolBar(Qt::BottomToolBarArea, m_bar);
    m_bar->hide();
    auto* group = new QActionGroup(this);
    group->addAction(choice(u"thenNothing"_s, tr("&Stay"), Afterwards::Nothing))->setChecked(true);
    group->addAction(choice(u"thenQuit"_s, tr("&Quit"), Afterwards::Quit));
    group->addAction(choice(u"thenSuspend"_s, tr("Sus&pend the computer"), Afterwards::Suspend));
    connect(&window.model(), &DownloadModel::tallied, this, &WhenDone::look);
    connect(m_bar, &CountdownBar::elapsed, this, [this] {
        const Afterwards what = m_chosen;
        choose(Afterwards::Nothing); // For one time.
        what == Afterwards::Suspend ? emit suspendRequested() : emit quitRequested();
    });
}

QAction* WhenDone::choice(const QString& objectName, const QString& text, Afterwards what) {
    QAction* action = m_menu->addAction(text);
    action->setObjectName(objectName);
    action->setCheckable(true);
    action->setData(int(what));
    connect(action, &QAction::triggered, this, [this, what] { choose(what); });
    return action;
}

void WhenDone::choose(Afterwards what) {
    m_chosen = what;
    m_bar->cancel();
    const QList<QAction*> actions = m_menu->actions();
    for (QAction* action : actions)
        action->setChecked(action->data().toInt() == int(what));
}

Afterwards WhenDone::chosen() const {
    return m_chosen;
}

void WhenDone::look(const Tally& tally) {
    // Something is added meanwhile: it is not all yet.
    if (tally.busy() > 0 && m_bar->isCounting())
        m_bar->cancel();
    if (!m_done.apply(tally))
        return;
    runCommand(tally);
    if (m_chosen != Afterwards::Nothing)
        countDown();
}

void WhenDone::countDown() {
    m_bar->start(m_chosen == Afterwards::Suspend
                     ? tr("Everything is done. The computer suspends in %1 s.")
                     : tr("Everything is done. Quintet quits in %1 s."));
}

void WhenDone::runCommand(const Tally& tally) {
    const QStringList words = QProcess::splitCommand(m_preferences.text(u"done-command"_s));
    if (words.isEmpty())
        return;
    QProcess process;
    process.setProgram(words.first());
    process.setArguments(words.mid(1));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QUINTET_DONE"_s, QString::number(tally.count(Category::Done)));
    environment.insert(u"QUINTET_FAILED"_s, QString::number(tally.count(Category::Failed)));
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    if (!process.startDetached())
        m_window.tell(tr("The command for when all are done can't be started: %1. Check it in the "
                         "settings.")
                          .arg(words.first()));
}

} // namespace quintet
