#include "desktop/tray.h"

#include "adding.h"
#include "commandbar.h"
#include "downloadmodel.h"
#include "mainwindow.h"
#include "preferences.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

namespace quintet {

using namespace Qt::StringLiterals;

Tray::Tray(MainWindow& window, Preferences& preferences)
    : QObject(&window)
    , m_window(window)
    , m_preferences(preferences)
    , m_menu(new QMenu(&window)) {
    buildMenu();
    m_icon.setIcon(drawn({}));
    m_icon.setToolTip(QGuiApplication::applicationDisplayName());
    m_icon.setContextMenu(m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    toggleWindow();
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::activated);
    connect(&preferences, &Preferences::changed, this, [this](const QString& name) {
        if (name == "tray"_L1)
            follow();
    });
    window.installEventFilter(this);
    follow();
}

Tray::~Tray() = default;

void Tray::buildMenu() {
    const auto add = [this](const QString& objectName, const QString& text, auto&& done) {
        QAction* action = m_menu->addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, done);
    };
    CommandBar* bar = &m_window.bar();
    add(u"trayShow"_s, tr("&Show Quintet"), [this] { showWindow(); });
    m_menu->addSeparator();
    add(u"trayPause"_s, tr("&Pause all"), [bar] { emit bar->pauseAllRequested(); });
    add(u"trayResume"_s, tr("&Resume all"), [bar] { emit bar->resumeAllRequested(); });
    add(u"trayPaste"_s, tr("&Add from the clipboard"),
        [this] { m_window.findChild<Adding*>()->paste(); });
    m_menu->addSeparator();
    add(u"trayQuit"_s, tr("&Quit"), [this] {
        // It may have to ask first.
        if (m_window.model().tally().busy() > 0)
            showWindow();
        m_window.close();
    });
    m_menu->setDefaultAction(m_menu->actions().first());
}

void Tray::follow() {
    m_icon.setVisible(m_preferences.isOn(u"tray"_s));
    // Nobody could bring it back.
    if (!m_icon.isVisible() && m_window.isHidden() && m_window.testAttribute(Qt::WA_WState_Created))
        showWindow();
}

void Tray::showWindow() {
    m_window.comeForward();
}

void Tray::toggleWindow() {
    if (m_window.isVisible() && m_window.isActiveWindow())
        m_window.hide();
    else
        showWindow();
}

void Tray::show(std::optional<int> percent, const QString& words) {
    m_icon.setToolTip(words);
    if (std::exchange(m_percent, percent) != percent)
        m_icon.setIcon(drawn(percent));
}

void Tray::say(const QString& title, const QString& text) {
    if (isThere())
        m_icon.showMessage(title, text, drawn({}));
}

/// Closed by its frame, the window stays in the tray, if people want that. What closes it otherwise
/// means to quit.
bool Tray::eventFilter(QObject* watched, QEvent* event) {
    if (watched != &m_window || event->type() != QEvent::Close || !event->spontaneous())
        return QObject::eventFilter(watched, event);
    const bool stays = m_preferences.isOn(u"close-to-tray"_s) && isThere();
    if (!stays)
        return false;
    event->ignore();
    m_window.hide();
    return true;
}

QIcon Tray::drawn(std::optional<int> percent) {
    const QIcon plain(u":/icons/quintet.svg"_s);
    const QIcon base = plain.isNull() ? QGuiApplication::windowIcon() : plain;
    if (!percent)
        return base;
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = base.pixmap(QSize(side, side), 1.0);
        if (pixmap.isNull()) {
            pixmap = QPixmap(side, side);
            pixmap.fill(Qt::transparent);
        }
        QPainter painter(&pixmap);
        // On any panel: the bar brings its own ground.
        const int height = std::max(3, side / 5);
        const QRect bar(0, side - height, side, height);
        painter.fillRect(bar, QColor(0x14, 0x16, 0x18));
        const int inner = side - 2;
        painter.fillRect(QRect(1, bar.top() + 1, inner, height - 2), QColor(0x6B, 0x72, 0x80));
        painter.fillRect(QRect(1, bar.top() + 1, inner * *percent / 100, height - 2),
                         QColor(0x5A, 0xA9, 0xFF));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace quintet
