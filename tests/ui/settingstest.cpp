#include "appearance.h"
#include "colors.h"
#include "languages.h"
#include "mainwindow.h"
#include "preferences.h"
#include "settingspage.h"
#include "settingswindow.h"
#include "steering.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace quintet;
using namespace Qt::StringLiterals;

/// What people choose, how it is kept, and the window in which they do.
class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void keepsWhatIsNotUsual();
    void mistrustsWhatIsKept_data();
    void mistrustsWhatIsKept();
    void asksTheCheck();
    void overrulingIsNotKept();
    void keepsNoPassword();
    void resetsAPage();
    void countsAtOnce();
    void saysWhatIsWrong();
    void hours();
    void follows();
    void everyPreferenceHasAPlace();
    void pagesByKeyboard();
    void opensFromTheWindow();
    void appearance();
    void languages();

private:
    template <class T>
    T* field(const char* name) const {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    void open();

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsWindow> m_window;
};

void SettingsTest::initTestCase() {
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void SettingsTest::init() {
    m_window.reset();
    m_preferences.reset();
    QSettings().clear();
}

void SettingsTest::open() {
    m_preferences = std::make_unique<Preferences>();
    m_window = std::make_unique<SettingsWindow>(*m_preferences);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SettingsTest::keepsWhatIsNotUsual() {
    Preferences preferences;
    QSignalSpy changed(&preferences, &Preferences::changed);
    QCOMPARE(preferences.text(u"max-conn"_s), u"5"_s);
    QCOMPARE(preferences.set(u"max-conn"_s, u"9"_s), QString());
    QCOMPARE(preferences.set(u"max-conn"_s, u"9"_s), QString());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(Preferences().text(u"max-conn"_s), u"9"_s);
    preferences.reset({u"max-conn"_s});
    QCOMPARE(preferences.text(u"max-conn"_s), u"5"_s);
    QVERIFY(QSettings().allKeys().isEmpty());
    QVERIFY(!preferences.set(u"no-such"_s, u"1"_s).isEmpty());
}

void SettingsTest::mistrustsWhatIsKept_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("told");
    QTest::newRow("no choice") << u"options/overwrite"_s << u"maybe"_s << u"overwrite"_s << u"no"_s
                               << true;
    QTest::newRow("choice") << u"options/overwrite"_s << u"unique"_s << u"overwrite"_s
                            << u"unique"_s << false;
    QTest::newRow("switch") << u"desktop/tray"_s << u"perhaps"_s << u"tray"_s << u"1"_s << true;
    QTest::newRow("false") << u"queue/goOn"_s << u"false"_s << u"go-on"_s << u"0"_s << false;
    QTest::newRow("hours") << u"queue/hours"_s << u"25:00-26:00"_s << u"hours"_s << QString()
                           << true;
    QTest::newRow("moment") << u"queue/startAt"_s << u"soon"_s << u"start-at"_s << QString()
                            << true;
}

void SettingsTest::mistrustsWhatIsKept() {
    QFETCH(QString, key);
    QFETCH(QString, kept);
    QFETCH(QString, name);
    QSettings().setValue(key, kept);
    Preferences preferences;
    QTEST(preferences.text(name), "text");
    const QStringList complaints = preferences.takeComplaints();
    QTEST(!complaints.isEmpty(), "told");
    QVERIFY(complaints.isEmpty() || complaints.first().contains(name));
    QVERIFY(preferences.takeComplaints().isEmpty());
}

void SettingsTest::asksTheCheck() {
    const auto check = [](const QString& name, const QString& text) {
        return name == u"retries"_s && text == u"x"_s ? u"--retries can't"_s : QString();
    };
    QSettings().setValue(u"options/retries"_s, u"x"_s);
    Preferences preferences(check);
    QCOMPARE(preferences.text(u"retries"_s), u"5"_s);
    QVERIFY(preferences.takeComplaints().value(0).contains(u"--retries can't"_s));
    QCOMPARE(preferences.set(u"retries"_s, u"x"_s), u"--retries can't"_s);
    QCOMPARE(preferences.text(u"retries"_s), u"5"_s);
}

void SettingsTest::overrulingIsNotKept() {
    Preferences preferences;
    preferences.overrule(u"max-conn"_s, u"50"_s);
    QCOMPARE(preferences.text(u"max-conn"_s), u"50"_s);
    QCOMPARE(Preferences().text(u"max-conn"_s), u"5"_s);
    // What is chosen later counts, and is kept.
    preferences.set(u"max-conn"_s, u"6"_s);
    QCOMPARE(preferences.text(u"max-conn"_s), u"6"_s);
    QCOMPARE(Preferences().text(u"max-conn"_s), u"6"_s);
}

void SettingsTest::keepsNoPassword() {
    Preferences preferences;
    preferences.set(u"proxy"_s, u"http://me:secret@proxy.example:3128"_s);
    QCOMPARE(preferences.text(u"proxy"_s), u"http://me:secret@proxy.example:3128"_s);
    QCOMPARE(Preferences().text(u"proxy"_s), u"http://proxy.example:3128"_s);
    QCOMPARE(preferences.shown(u"proxy"_s), u"http://proxy.example:3128"_s);
    preferences.set(u"proxy"_s, u"me:secret@proxy.example:3128"_s);
    QCOMPARE(Preferences().text(u"proxy"_s), u"http://proxy.example:3128"_s);
    QFile file(QSettings().fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret"));
}

void SettingsTest::resetsAPage() {
    open();
    m_preferences->set(u"max-conn"_s, u"9"_s);
    m_preferences->set(u"retries"_s, u"9"_s);
    auto* pages = m_window->findChild<QStackedWidget*>();
    QTest::mouseClick(pages->currentWidget()->findChild<QPushButton*>(u"reset"_s), Qt::LeftButton);
    QCOMPARE(m_preferences->text(u"max-conn"_s), u"5"_s);
    QCOMPARE(field<QSpinBox>("max-conn")->value(), 5);
    QCOMPARE(m_preferences->text(u"retries"_s), u"9"_s);
}

void SettingsTest::countsAtOnce() {
    open();
    field<QSpinBox>("max-conn")->setValue(12);
    QCOMPARE(m_preferences->text(u"max-conn"_s), u"12"_s);
    field<QSpinBox>("limit-rate")->setValue(250);
    QCOMPARE(m_preferences->text(u"limit-rate"_s), u"250000"_s);
    field<QDoubleSpinBox>("retry-wait")->setValue(2.5);
    QCOMPARE(m_preferences->text(u"retry-wait"_s), u"2.5"_s);
    auto* overwrite = field<QComboBox>("overwrite");
    overwrite->setFocus();
    QTest::keyClick(overwrite, Qt::Key_Down);
    QCOMPARE(m_preferences->text(u"overwrite"_s), u"yes"_s);
    m_window->findChild<QListWidget*>(u"titles"_s)->setCurrentRow(5);
    QTest::mouseClick(field<QCheckBox>("go-on"), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(m_preferences->text(u"go-on"_s), u"0"_s);
    QVERIFY(!MainWindow::goesOnAtStart());
}

void SettingsTest::saysWhatIsWrong() {
    m_preferences = std::make_unique<Preferences>([](const QString& name, const QString& text) {
        return name == u"proxy"_s && !text.contains(u':') ? u"--proxy: no"_s : QString();
    });
    m_window = std::make_unique<SettingsWindow>(*m_preferences);
    m_window->show();
    m_window->findChild<QListWidget*>(u"titles"_s)->setCurrentRow(3);
    auto* proxy = field<QLineEdit>("proxy");
    proxy->setFocus();
    QTest::keyClicks(proxy, u"nonsense"_s);
    QTest::keyClick(proxy, Qt::Key_Return);
    QVERIFY(m_window->isVisible()); // Return is no way out of it.
    auto* page = qobject_cast<SettingsPage*>(proxy->parentWidget());
    QVERIFY(page);
    auto* complaint = page->findChild<QLabel*>(u"complaint"_s);
    QVERIFY(complaint->isVisible());
    QCOMPARE(complaint->text(), u"--proxy: no"_s);
    QCOMPARE(m_preferences->text(u"proxy"_s), QString());
    QCOMPARE(proxy->text(), u"nonsense"_s); // Nothing typed is lost.
    proxy->setText(u"p:1"_s);
    QTest::keyClick(proxy, Qt::Key_Return);
    QVERIFY(!complaint->isVisible());
    QCOMPARE(m_preferences->text(u"proxy"_s), u"p:1"_s);
}

void SettingsTest::hours() {
    open();
    auto* on = field<QCheckBox>("hours");
    auto* from = field<QTimeEdit>("hours-from");
    QVERIFY(!from->isEnabled());
    on->setChecked(true);
    QCOMPARE(m_preferences->text(u"hours"_s), u"22:00-06:00"_s);
    QVERIFY(from->isEnabled());
    from->setTime(QTime(23, 15));
    QCOMPARE(m_preferences->text(u"hours"_s), u"23:15-06:00"_s);
    on->setChecked(false);
    QCOMPARE(m_preferences->text(u"hours"_s), QString());
    on->setChecked(true);
    QCOMPARE(m_preferences->text(u"hours"_s), u"23:15-06:00"_s);
}

void SettingsTest::follows() {
    open();
    m_preferences->set(u"limit-rate"_s, u"100000"_s);
    QCOMPARE(field<QSpinBox>("limit-rate")->value(), 100);
    m_preferences->set(u"tls-min"_s, u"1.3"_s);
    QCOMPARE(field<QComboBox>("tls-min")->currentData().toString(), u"1.3"_s);
    m_preferences->set(u"directory"_s, u"/data"_s);
    QCOMPARE(field<QLineEdit>("directory")->text(), u"/data"_s);
}

void SettingsTest::everyPreferenceHasAPlace() {
    open();
    const QStringList names = Preferences::names();
    for (const QString& name : names) {
        if (name != u"start-at"_s)
            QVERIFY2(m_window->findChild<QWidget*>(name), qPrintable(name));
    }
}

void SettingsTest::pagesByKeyboard() {
    open();
    auto* titles = m_window->findChild<QListWidget*>(u"titles"_s);
    auto* pages = m_window->findChild<QStackedWidget*>();
    QCOMPARE(titles->count(), pages->count());
    titles->setFocus();
    QTest::keyClick(titles, Qt::Key_Down);
    QCOMPARE(pages->currentIndex(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void SettingsTest::opensFromTheWindow() {
    Preferences preferences;
    MainWindow window(Settings{}, m_folder.path());
    Steering steering(window, preferences);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    auto* settings = window.findChild<SettingsWindow*>();
    QVERIFY(settings && settings->isVisible());
    QVERIFY(!settings->isModal());
    window.findChild<QAction*>(u"openSettings"_s)->trigger();
    QCOMPARE(window.findChildren<SettingsWindow*>().size(), 1);
}

void SettingsTest::appearance() {
    Preferences preferences;
    const QString style = QApplication::style()->objectName();
    const QPalette before = QApplication::palette();
    {
        Appearance appearance(preferences);
        QCOMPARE(QApplication::palette(), before);
        preferences.set(u"appearance"_s, u"dark"_s);
        QVERIFY(isDark(QApplication::palette()));
        preferences.set(u"appearance"_s, u"light"_s);
        QVERIFY(!isDark(QApplication::palette()));
        preferences.set(u"appearance"_s, u"system"_s);
        QCOMPARE(isDark(QApplication::palette()), isDark(before));
        QCOMPARE(QApplication::style()->objectName(), style);
    }
    // Text is readable on what it stands on, marked or not.
    for (const bool dark : {false, true}) {
        const QPalette palette = Appearance::palette(dark);
        for (const auto& [text, ground] :
             {std::pair(QPalette::Text, QPalette::Base),
              std::pair(QPalette::WindowText, QPalette::Window),
              std::pair(QPalette::ButtonText, QPalette::Button),
              std::pair(QPalette::ToolTipText, QPalette::ToolTipBase),
              std::pair(QPalette::HighlightedText, QPalette::Highlight)}) {
            const int apart =
                qAbs(palette.color(text).lightness() - palette.color(ground).lightness());
            QVERIFY2(apart > 90, qPrintable(u"%1 on %2"_s.arg(text).arg(ground)));
        }
    }
}

void SettingsTest::languages() {
    const auto choices = Languages::choices();
    QVERIFY(choices.size() >= 2);
    QCOMPARE(choices[0].first, QString());
    for (const auto& [code, name] : choices)
        QVERIFY2(!name.isEmpty(), qPrintable(code));
}

QTEST_MAIN(SettingsTest)
#include "settingstest.moc"
