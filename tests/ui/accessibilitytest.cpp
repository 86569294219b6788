#include "adddialog.h"
#include "commandbar.h"
#include "desktop/tray.h"
#include "downloadmodel.h"
#include "downloadtable.h"
#include "mainwindow.h"
#include "preferences.h"
#include "resultspane.h"
#include "settingswindow.h"
#include "startdialog.h"
#include "steering.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

/// What a screen reader would stop at.
bool isControl(QAccessible::Role role) {
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::EditableText:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::ProgressBar:
    case QAccessible::PageTab:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::TreeItem:
    case QAccessible::Cell:
    case QAccessible::ColumnHeader:
    case QAccessible::MenuItem:
    case QAccessible::Dialog:
    case QAccessible::Window:
        return true;
    default:
        return false;
    }
}

/// Parts of the style's own: what a field or a list brings with it.
bool isPart(const QWidget* widget) {
    for (const QWidget* above = widget ? widget->parentWidget() : nullptr; above;
         above = above->parentWidget()) {
        if (above->inherits("QLineEdit") || above->inherits("QComboBox") ||
            above->inherits("QAbstractSpinBox") || above->inherits("QCalendarWidget"))
            return true;
    }
    return widget &&
           (widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView"));
}

/// The nameless controls below `top`, and how many were looked at.
QStringList nameless(QWidget& top, int& controls) {
    QStringList found;
    QList<QAccessibleInterface*> waiting{QAccessible::queryAccessibleInterface(&top)};
    while (!waiting.isEmpty()) {
        QAccessibleInterface* it = waiting.takeLast();
        const auto* widget = qobject_cast<QWidget*>(it->object());
        if (widget && widget != &top && (widget->isHidden() || isPart(widget)))
            continue;
        for (int i = 0; i < it->childCount(); ++i) {
            if (QAccessibleInterface* child = it->child(i))
                waiting.append(child);
        }
        if (!isControl(it->role()) || it->state().invisible)
            continue;
        ++controls;
        // What is in it stands for a cell without a title.
        if (it->text(QAccessible::Name).trimmed().isEmpty())
            found += u"%1 %2 (role %3)"_s.arg(
                QString::fromLatin1(it->object() ? it->object()->metaObject()->className() : "-"),
                it->object() ? it->object()->objectName() : QString(), QString::number(it->role()));
    }
    return found;
}

/// What takes the focus on the way round by Tab, from where it is.
QList<QWidget*> roundByTab(QWidget& top) {
    QList<QWidget*> round;
    for (int i = 0; i < 200; ++i) {
        QWidget* now = QApplication::focusWidget();
        if (!now || round.contains(now))
            break;
        round += now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    Q_UNUSED(top)
    return round;
}

void collect(const QMenu& menu, QList<QAction*>& actions) {
    const QList<QAction*> all = menu.actions();
    for (QAction* action : all) {
        if (action->menu())
            collect(*action->menu(), actions);
        else if (!action->isSeparator())
            actions += action;
    }
}

} // namespace

/// Nothing is nameless to a screen reader, and everything is reached by keys.
class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void mainWindow();
    void rowsSayWhatTheyShow();
    void settingsPages();
    void dialogs();
    void tabReachesEverything();
    void tabGoesDownASettingsPage();
    void menusSayTheirKeys();
    void keysMeanOneThing();
    void lettersMeanOneThing();

private:
    void addFiles(int count);
    void become(DownloadId id, State state);

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    Steering* m_steering = nullptr;
};

void AccessibilityTest::initTestCase() {
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void AccessibilityTest::init() {
    QSettings().clear();
    m_preferences = std::make_unique<Preferences>();
    m_window = std::make_unique<MainWindow>(Settings{}, m_folder.path());
    m_steering = new Steering(*m_window, *m_preferences);
    new Tray(*m_window, *m_preferences);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void AccessibilityTest::cleanup() {
    m_window.reset();
    m_preferences.reset();
}

void AccessibilityTest::addFiles(int count) {
    InputList list;
    for (int i = 1; i <= count; ++i) {
        InputEntry entry;
        entry.sources = {QUrl(u"https://example.org/file%1.fits"_s.arg(i))};
        list.entries.append(entry);
    }
    m_window->add(list);
}

void AccessibilityTest::become(DownloadId id, State state) {
    Snapshot snapshot = m_window->model().at(m_window->model().rowOf(id));
    snapshot.state = state;
    snapshot.size = 1000;
    snapshot.received = 620;
    snapshot.rate = state == State::Running ? 100 : 0;
    m_window->apply(QList{snapshot});
}

void AccessibilityTest::mainWindow() {
    // Empty, with work, and with failures and a notice.
    int controls = 0;
    QCOMPARE(nameless(*m_window, controls).join(u'\n'), QString());
    QVERIFY(controls > 8);
    addFiles(6);
    become(1, State::Running);
    become(2, State::Waiting);
    become(3, State::Paused);
    become(4, State::Completed);
    Outcome failed;
    failed.id = 5;
    failed.state = State::Failed;
    failed.url = QUrl(u"https://example.org/file5.fits"_s);
    failed.error = Error{ErrorKind::HttpStatus, u"gone"_s};
    failed.error->status = 404;
    m_window->apply(QList{failed});
    m_window->tell(u"Something people should know."_s);
    m_window->results().setOpen(true);
    m_window->table().selectRow(0);
    controls = 0;
    QCOMPARE(nameless(*m_window, controls).join(u'\n'), QString());
    QVERIFY(controls > 60); // Each cell is one.
}

void AccessibilityTest::rowsSayWhatTheyShow() {
    addFiles(1);
    become(1, State::Running);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&m_window->table());
    QStringList spoken;
    for (int i = 0; i < table->childCount(); ++i) {
        QAccessibleInterface* child = table->child(i);
        if (child && child->role() == QAccessible::Cell)
            spoken += child->text(QAccessible::Name);
    }
    const QString all = spoken.join(u'\n');
    QVERIFY2(all.contains(u"file1.fits"_s), qPrintable(all));
    QVERIFY2(all.contains(u"Progress: 62"_s), qPrintable(all));
    QVERIFY2(all.contains(u"State: "_s), qPrintable(all));
}

void AccessibilityTest::settingsPages() {
    m_steering->openSettings();
    auto* settings = m_window->findChild<SettingsWindow*>();
    auto* titles = settings->findChild<QListWidget*>(u"titles"_s);
    for (int page = 0; page < titles->count(); ++page) {
        titles->setCurrentRow(page);
        int controls = 0;
        const QStringList found = nameless(*settings, controls);
        QVERIFY2(found.isEmpty(),
                 qPrintable(titles->item(page)->text() + u": "_s + found.join(u", "_s)));
        QVERIFY(controls > titles->count());
    }
}

void AccessibilityTest::dialogs() {
    m_window->findChild<QAction*>(u"addLinks"_s)->trigger();
    m_steering->askStart();
    for (QDialog* dialog : {static_cast<QDialog*>(m_window->findChild<AddDialog*>()),
                            static_cast<QDialog*>(m_window->findChild<StartDialog*>())}) {
        QVERIFY(dialog && dialog->isVisible());
        int controls = 0;
        QCOMPARE(nameless(*dialog, controls).join(u'\n'), QString());
        QVERIFY(controls > 2);
    }
}

void AccessibilityTest::tabReachesEverything() {
    addFiles(3);
    m_window->table().setFocus();
    const QList<QWidget*> round = roundByTab(*m_window);
    QStringList missing;
    const QList<QWidget*> all = m_window->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != m_window.get() ||
            !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || isPart(widget))
            continue;
        if (!round.contains(widget))
            missing += QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                       widget->objectName();
    }
    QCOMPARE(missing.join(u'\n'), QString());
    QVERIFY(round.size() >= 5);
}

void AccessibilityTest::tabGoesDownASettingsPage() {
    m_steering->openSettings();
    auto* settings = m_window->findChild<SettingsWindow*>();
    settings->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), settings);
    auto* titles = settings->findChild<QListWidget*>(u"titles"_s);
    for (int page = 0; page < titles->count(); ++page) {
        titles->setCurrentRow(page);
        titles->setFocus();
        QList<QWidget*> round = roundByTab(*settings);
        QVERIFY(round.size() >= 4);
        // As one reads: no field comes after one that stands lower.
        int last = -1;
        for (QWidget* widget : std::as_const(round)) {
            if (widget == titles || widget->inherits("QPushButton"))
                continue;
            QVERIFY2(settings->isAncestorOf(widget), widget->metaObject()->className());
            const int y = widget->mapTo(settings, QPoint(0, 0)).y() + widget->height() / 2;
            QVERIFY2(y > last - 6, qPrintable(widget->objectName()));
            last = y;
        }
        // Each of the page's own is among them.
        const QList<QWidget*> all = settings->findChildren<QWidget*>();
        for (QWidget* widget : all) {
            if (widget->isVisible() && widget->isEnabled() && !isPart(widget) &&
                (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
                QVERIFY2(round.contains(widget),
                         qPrintable(titles->item(page)->text() + u": "_s +
                                    QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                    widget->objectName()));
        }
    }
}

void AccessibilityTest::menusSayTheirKeys() {
    QList<QAction*> actions;
    collect(m_window->bar().menu(), actions);
    QStringList keyless;
    for (const QAction* action : std::as_const(actions)) {
        QVERIFY2(!action->text().trimmed().isEmpty(), qPrintable(action->objectName()));
        if (action->shortcut().isEmpty())
            keyless += action->objectName();
    }
    // What has no key anywhere else has none here.
    for (const QString& usual : {u"addLinks"_s, u"openSettings"_s, u"quit"_s})
        QVERIFY2(!keyless.contains(usual), qPrintable(usual));
    QMenu menu;
    emit m_window->menuOpening(&menu);
    actions.clear();
    collect(menu, actions);
    int moves = 0;
    for (const QAction* action : std::as_const(actions)) {
        if (!action->objectName().startsWith(u"move"_s))
            continue;
        ++moves;
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
    }
    QCOMPARE(moves, 4);
}

void AccessibilityTest::keysMeanOneThing() {
    QHash<QString, QString> owners;
    const QList<QAction*> actions = m_window->findChildren<QAction*>();
    for (const QAction* action : actions) {
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence& key : keys) {
            if (key.isEmpty())
                continue;
            const QString spelled = key.toString();
            QVERIFY2(
                !owners.contains(spelled),
                qPrintable(u"%1: %2 and %3"_s.arg(spelled, owners.value(spelled), action->text())));
            owners.insert(spelled, action->text());
        }
    }
    QVERIFY(owners.size() > 15);
}

void AccessibilityTest::lettersMeanOneThing() {
    m_steering->openSettings();
    auto* settings = m_window->findChild<SettingsWindow*>();
    const auto letterOf = [](const QString& text) {
        const qsizetype at = text.indexOf(u'&');
        return at < 0 ? QChar() : text[at + 1].toLower();
    };
    QList<QAction*> actions = m_window->bar().menu().actions();
    QHash<QChar, QString> owners;
    for (const QAction* action : std::as_const(actions)) {
        const QChar letter = letterOf(action->text());
        if (letter.isNull())
            continue;
        QVERIFY2(!owners.contains(letter),
                 qPrintable(owners.value(letter) + u" and "_s + action->text()));
        owners.insert(letter, action->text());
    }
    owners.clear();
    addFiles(1);
    QMenu menu;
    emit m_window->menuOpening(&menu);
    actions = m_window->table().actions() + menu.actions();
    for (const QAction* action : std::as_const(actions)) {
        const QChar letter = letterOf(action->text());
        // Those that move are in a menu of their own.
        if (letter.isNull() || action->objectName().startsWith(u"move"_s))
            continue;
        QVERIFY2(!owners.contains(letter),
                 qPrintable(owners.value(letter) + u" and "_s + action->text()));
        owners.insert(letter, action->text());
    }
    auto* titles = settings->findChild<QListWidget*>(u"titles"_s);
    for (int page = 0; page < titles->count(); ++page) {
        titles->setCurrentRow(page);
        owners.clear();
        const QList<QWidget*> all = settings->findChildren<QWidget*>();
        for (const QWidget* widget : all) {
            if (!widget->isVisible() || isPart(widget))
                continue;
            const QString text = widget->property("text").toString();
            const QChar letter = letterOf(text);
            if (letter.isNull() || widget->inherits("QLineEdit"))
                continue;
            QVERIFY2(!owners.contains(letter),
                     qPrintable(titles->item(page)->text() + u": "_s + owners.value(letter) +
                                u" and "_s + text));
            owners.insert(letter, text);
        }
    }
}

QTEST_MAIN(AccessibilityTest)
#include "accessibilitytest.moc"
