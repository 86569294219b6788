#include "steering.h"

#include "commandbar.h"
#include "mainwindow.h"
#include "preferences.h"
#include "queueactions.h"
#include "settingswindow.h"
#include "startdialog.h"
#include "whendone.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStatusBar>

namespace quintet {

using namespace Qt::StringLiterals;

Steering::Steering(MainWindow& window, Preferences& preferences)
    : QObject(&window)
    , m_window(window)
    , m_preferences(preferences)
    , m_timetable(preferences)
    , m_before(window.findChild<QAction*>(u"quit"_s))
    , m_waits(new QLabel(&window)) {
    m_waits->setObjectName(u"waits"_s);
    m_waits->setTextFormat(Qt::PlainText);
    m_waits->setContentsMargins(8, 0, 8, 0);
    window.statusBar()->addPermanentWidget(m_waits);
    buildMenu();
    auto* queue = new QueueActions(window);
    connect(queue, &QueueActions::moveRequested, this, &Steering::moveRequested);
    connect(queue, &QueueActions::amendRequested, this, &Steering::amendRequested);
    connect(&window, &MainWindow::leaveAnswered, this,
            [this](const QString& answer) { m_preferences.set(u"leave"_s, answer); });
    connect(&m_timetable, &Timetable::changed, this, &Steering::follow);
    follow();
}

void Steering::buildMenu() {
    auto* done = new WhenDone(m_window, m_preferences);
    m_window.bar().menu().insertMenu(m_before, &done->menu());
    connect(done, &WhenDone::quitRequested, &m_window, &QWidget::close);
    connect(done, &WhenDone::suspendRequested, this, &Steering::suspendRequested);
    connect(add(tr("Start &at…"), u"startAt"_s), &QAction::triggered, this, &Steering::askStart);
    QAction* settings = add(tr("S&ettings…"), u"openSettings"_s);
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &Steering::openSettings);
}

QAction* Steering::add(const QString& text, const QString& objectName) {
    auto* action = new QAction(text, this);
    action->setObjectName(objectName);
    m_window.bar().menu().insertAction(m_before, action);
    m_window.addAction(action); // Its key works without the menu being open.
    return action;
}

void Steering::openSettings() {
    auto* settings = m_window.findChild<SettingsWindow*>();
    if (!settings)
        settings = new SettingsWindow(m_preferences, &m_window);
    settings->show();
    settings->raise();
    settings->activateWindow();
}

void Steering::askStart() {
    const QDateTime now = QDateTime::currentDateTime();
    QDateTime start = QDateTime::fromString(m_preferences.text(u"start-at"_s), Qt::ISODate);
    if (start < now)
        start = {}; // It has been.
    auto* dialog = new StartDialog(start, now, &m_window);
    connect(dialog, &StartDialog::chosen, this, [this](const QDateTime& chosen) {
        m_preferences.set(u"start-at"_s,
                          chosen.isValid() ? chosen.toString(Qt::ISODate) : QString());
    });
    dialog->open();
}

void Steering::follow() {
    const QDateTime until = m_timetable.until();
    const bool today = until.date() == QDate::currentDate();
    const QString moment = today ? QLocale().toString(until.time(), QLocale::ShortFormat)
                                 : QLocale().toString(until, QLocale::ShortFormat);
    m_waits->setText(m_timetable.holds() ? tr("Waits until %1").arg(moment) : QString());
    m_waits->setVisible(m_timetable.holds());
    emit holdRequested(m_timetable.holds());
}

} // namespace quintet
