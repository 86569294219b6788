#include "desktop/desktop.h"

#include "desktop/bus.h"
#include "desktop/colorscheme.h"
#include "desktop/launcher.h"
#include "desktop/notifier.h"
#include "desktop/power.h"
#include "downloadmodel.h"
#include "mainwindow.h"
#include "preferences.h"
#include "privatebus.h"

#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

const QString kNotifications = u"org.freedesktop.Notifications"_s;
const QString kLogin = u"org.freedesktop.login1"_s;
const QString kGnome = u"org.gnome.SessionManager"_s;
const QString kScreenSaver = u"org.freedesktop.ScreenSaver"_s;
const QString kPortal = u"org.freedesktop.portal.Desktop"_s;

/// logind's lock: whether anybody still holds it.
class Lock {
public:
    Lock() {
        if (::pipe2(m_ends, O_NONBLOCK | O_CLOEXEC) != 0)
            qFatal("no pipe");
    }
    ~Lock() {
        ::close(m_ends[0]);
        if (m_ends[1] >= 0)
            ::close(m_ends[1]);
    }
    QVariant give() {
        const QVariant given = QVariant::fromValue(QDBusUnixFileDescriptor(m_ends[1]));
        ::close(std::exchange(m_ends[1], -1));
        return given;
    }
    bool isFree() const {
        char byte = 0;
        return m_ends[1] < 0 && ::read(m_ends[0], &byte, 1) == 0;
    }

private:
    int m_ends[2] = {-1, -1};
};

} // namespace

/// What the desktop gets to see, with services of its kind on a bus of our own.
class DesktopTest : public QObject {
    Q_OBJECT

public slots:
    void updated(const QString& uri, const QVariantMap& properties) {
        m_uri = uri;
        m_updates.append(properties);
    }

private slots:
    void initTestCase();
    void init();
    void notifies();
    void notifiesElsewhere();
    void showsProgressOnTheLauncher();
    void holdsLogindsLock();
    void asksTheSessionToo();
    void takesTheFirstThatAnswers();
    void givesBackWhatComesTooLate();
    void suspends();
    void saysThatItCannotSuspend();
    void readsTheColourScheme();
    void oneNotificationABatch();
    void noNotificationForWhoLooks();
    void staysAwakeWhileBytesMove();
    void goesOnWithoutABus();

private:
    void addFiles(MainWindow& window, Desktop& desktop, int count);
    static void become(MainWindow& window, Desktop& desktop, DownloadId id, State state,
                       qint64 rate = 0);

    QTemporaryDir m_settings;
    PrivateBus m_bus;
    QString m_uri;
    QList<QVariantMap> m_updates;
};

void DesktopTest::initTestCase() {
    QVERIFY(m_settings.isValid());
    QVERIFY2(m_bus.start(), "this test needs dbus-daemon");
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QGuiApplication::setApplicationDisplayName(u"Quintet"_s);
    QGuiApplication::setDesktopFileName(u"org.example.Quintet"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void DesktopTest::init() {
    QSettings().clear();
    m_updates.clear();
}

void DesktopTest::notifies() {
    FakeServices services(m_bus.address(), {kNotifications});
    services.answer(u"Notify"_s, {uint(7)});
    Bus bus(Bus::Kind::Session);
    Notifier notifier(&bus);
    QSignalSpy elsewhere(&notifier, &Notifier::shownElsewhere);
    QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.notify(u"Done"_s, u"a<b>.fits"_s);
    QTRY_COMPARE(services.calls(u"Notify"_s).size(), 1);
    const QVariantList first = services.calls(u"Notify"_s).first();
    QCOMPARE(first[0].toString(), u"Quintet"_s);
    QCOMPARE(first[1].toUInt(), 0U);
    QCOMPARE(first[3].toString(), u"Done"_s);
    QCOMPARE(first[4].toString(), u"a&lt;b&gt;.fits"_s); // Its body may have markup.
    QTest::qWait(50);
    notifier.notify(u"Done"_s, u"b.fits"_s);
    QTRY_COMPARE(services.calls(u"Notify"_s).size(), 2);
    QCOMPARE(services.calls(u"Notify"_s)[1][1].toUInt(), 7U); // In place of the first.
    for (const uint id : {8U, 7U}) {
        services.connection().send(QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                              kNotifications, u"ActionInvoked"_s)
                                   << id << u"default"_s);
    }
    QTRY_COMPARE(activated.size(), 1);
    QVERIFY(elsewhere.isEmpty());
}

void DesktopTest::notifiesElsewhere() {
    Bus bus(Bus::Kind::Session);
    Notifier notifier(&bus);
    QSignalSpy elsewhere(&notifier, &Notifier::shownElsewhere);
    notifier.notify(u"Done"_s, u"a.fits"_s);
    QTRY_COMPARE(elsewhere.size(), 1);
    QCOMPARE(elsewhere[0][1].toString(), u"a.fits"_s);
}

void DesktopTest::showsProgressOnTheLauncher() {
    FakeServices listener(m_bus.address(), {});
    QVERIFY(listener.connection().connect(QString(), QString(),
                                          u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this,
                                          SLOT(updated(QString, QVariantMap))));
    Bus bus(Bus::Kind::Session);
    Launcher launcher(&bus);
    launcher.show(40, 3);
    launcher.show(40, 3);
    launcher.show({}, 0);
    QTRY_COMPARE(m_updates.size(), 2);
    QCOMPARE(m_uri, u"application://org.example.Quintet.desktop"_s);
    QCOMPARE(m_updates[0].value(u"progress"_s).toDouble(), 0.4);
    QCOMPARE(m_updates[0].value(u"progress-visible"_s).toBool(), true);
    QCOMPARE(m_updates[0].value(u"count"_s).toLongLong(), 3);
    QCOMPARE(m_updates[1].value(u"progress-visible"_s).toBool(), false);
    QCOMPARE(m_updates[1].value(u"count-visible"_s).toBool(), false);
}

void DesktopTest::holdsLogindsLock() {
    FakeServices services(m_bus.address(), {kLogin});
    Lock lock;
    services.answer(u"Inhibit"_s, [&lock](const QDBusMessage&) -> std::optional<QVariantList> {
        return QVariantList{lock.give()};
    });
    Bus session(Bus::Kind::Session);
    Bus system(Bus::Kind::System);
    Power power(&session, &system);
    power.stayAwake(true);
    power.stayAwake(true);
    QTRY_COMPARE(services.calls(u"Inhibit"_s).size(), 1);
    const QVariantList asked = services.calls(u"Inhibit"_s).first();
    QCOMPARE(asked[0].toString(), u"idle"_s);
    QCOMPARE(asked[1].toString(), u"Quintet"_s);
    QCOMPARE(asked[3].toString(), u"block"_s);
    QTest::qWait(50);
    QVERIFY(!lock.isFree());
    power.stayAwake(false);
    QTRY_VERIFY(lock.isFree());
}

void DesktopTest::asksTheSessionToo() {
    FakeServices services(m_bus.address(), {kGnome});
    services.answer(u"Inhibit"_s, {uint(5)});
    services.answer(u"Uninhibit"_s, QVariantList{});
    Bus session(Bus::Kind::Session);
    Power power(&session, nullptr);
    power.stayAwake(true);
    QTRY_COMPARE(services.calls(u"Inhibit"_s).size(), 1);
    QCOMPARE(services.calls(u"Inhibit"_s)[0][3].toUInt(), 4U); // Sleep, and not the screen.
    QTest::qWait(50);
    power.stayAwake(false);
    QTRY_COMPARE(services.calls(u"Uninhibit"_s).size(), 1);
    QCOMPARE(services.calls(u"Uninhibit"_s)[0][0].toUInt(), 5U);
}

void DesktopTest::takesTheFirstThatAnswers() {
    FakeServices services(m_bus.address(), {kScreenSaver});
    services.answer(u"Inhibit"_s, {uint(9)});
    services.answer(u"UnInhibit"_s, QVariantList{});
    Bus session(Bus::Kind::Session);
    Power power(&session, nullptr);
    power.stayAwake(true);
    QTRY_COMPARE(services.calls(u"Inhibit"_s).size(), 1);
    QCOMPARE(services.calls(u"Inhibit"_s)[0].size(), 2);
    QTest::qWait(50);
    power.stayAwake(false);
    QTRY_COMPARE(services.calls(u"UnInhibit"_s).size(), 1);
}

void DesktopTest::givesBackWhatComesTooLate() {
    FakeServices services(m_bus.address(), {kGnome, kLogin});
    Lock lock;
    services.answer(u"Inhibit"_s, [&](const QDBusMessage& call) -> std::optional<QVariantList> {
        return call.interface() == kGnome ? QVariantList{uint(5)} : QVariantList{lock.give()};
    });
    services.answer(u"Uninhibit"_s, QVariantList{});
    Bus session(Bus::Kind::Session);
    Bus system(Bus::Kind::System);
    Power power(&session, &system);
    power.stayAwake(true);
    power.stayAwake(false);
    QTRY_COMPARE(services.calls(u"Uninhibit"_s).size(), 1);
    QTRY_VERIFY(lock.isFree());
}

void DesktopTest::suspends() {
    FakeServices services(m_bus.address(), {kLogin});
    services.answer(u"Suspend"_s, QVariantList{});
    Bus system(Bus::Kind::System);
    Power power(nullptr, &system);
    QSignalSpy failed(&power, &Power::failed);
    power.suspend();
    QTRY_COMPARE(services.calls(u"Suspend"_s).size(), 1);
    QTest::qWait(50);
    QVERIFY(failed.isEmpty());
}

void DesktopTest::saysThatItCannotSuspend() {
    Bus system(Bus::Kind::System);
    Power power(nullptr, &system);
    QSignalSpy failed(&power, &Power::failed);
    power.suspend();
    QTRY_COMPARE(failed.size(), 1);
}

void DesktopTest::readsTheColourScheme() {
    FakeServices services(m_bus.address(), {kPortal});
    const auto wrapped = [](uint scheme) {
        return QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))));
    };
    services.answer(u"Read"_s, {wrapped(1)});
    Bus bus(Bus::Kind::Session);
    ColorScheme scheme(&bus);
    QList<std::optional<bool>> known;
    connect(&scheme, &ColorScheme::known, this,
            [&known](std::optional<bool> dark) { known.append(dark); });
    scheme.ask();
    QTRY_COMPARE(known.size(), 1);
    QCOMPARE(known[0], std::optional(true));
    const auto change = [&services](const QString& group, uint to) {
        services.connection().send(
            QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s)
            << group << u"color-scheme"_s << QVariant::fromValue(QDBusVariant(to)));
    };
    change(u"org.gnome.other"_s, 1);
    change(u"org.freedesktop.appearance"_s, 2);
    QTRY_COMPARE(known.size(), 2);
    QCOMPARE(known[1], std::optional(false));
}

void DesktopTest::addFiles(MainWindow& window, Desktop& desktop, int count) {
    InputList list;
    for (int i = 1; i <= count; ++i) {
        InputEntry entry;
        entry.sources = {QUrl(u"https://example.org/file%1.fits"_s.arg(i))};
        list.entries.append(entry);
    }
    window.add(list);
    for (int row = 0; row < window.model().rowCount(); ++row)
        desktop.apply({window.model().at(row)});
}

void DesktopTest::become(MainWindow& window, Desktop& desktop, DownloadId id, State state,
                         qint64 rate) {
    Snapshot snapshot = window.model().at(window.model().rowOf(id));
    snapshot.state = state;
    snapshot.rate = rate;
    window.apply(QList{snapshot});
    desktop.apply({snapshot});
}

void DesktopTest::oneNotificationABatch() {
    FakeServices services(m_bus.address(), {kNotifications});
    services.answer(u"Notify"_s, {uint(1)});
    Preferences preferences;
    MainWindow window(Settings{}, m_settings.path());
    Desktop desktop(window, preferences);
    addFiles(window, desktop, 3);
    become(window, desktop, 1, State::Completed);
    become(window, desktop, 2, State::Failed);
    QTest::qWait(700);
    QVERIFY(services.calls(u"Notify"_s).isEmpty());
    become(window, desktop, 3, State::Completed);
    QTRY_COMPARE(services.calls(u"Notify"_s).size(), 1);
    QCOMPARE(services.calls(u"Notify"_s)[0][4].toString(), u"2 of 3 here · 1 failed"_s);
    // Two that end together are told of together.
    addFiles(window, desktop, 1);
    addFiles(window, desktop, 1);
    become(window, desktop, 4, State::Completed);
    become(window, desktop, 5, State::Completed);
    QTRY_COMPARE(services.calls(u"Notify"_s).size(), 2);
    QCOMPARE(services.calls(u"Notify"_s)[1][4].toString(), u"2 of 2 here"_s);
    preferences.set(u"notify"_s, u"0"_s);
    addFiles(window, desktop, 1);
    become(window, desktop, 6, State::Completed);
    QTest::qWait(700);
    QCOMPARE(services.calls(u"Notify"_s).size(), 2);
}

void DesktopTest::noNotificationForWhoLooks() {
    FakeServices services(m_bus.address(), {kNotifications});
    services.answer(u"Notify"_s, {uint(1)});
    Preferences preferences;
    MainWindow window(Settings{}, m_settings.path());
    Desktop desktop(window, preferences);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    addFiles(window, desktop, 1);
    become(window, desktop, 1, State::Completed);
    QTest::qWait(700);
    QVERIFY(services.calls(u"Notify"_s).isEmpty());
}

void DesktopTest::staysAwakeWhileBytesMove() {
    FakeServices services(m_bus.address(), {kLogin});
    Lock lock;
    services.answer(u"Inhibit"_s, [&lock](const QDBusMessage&) -> std::optional<QVariantList> {
        return QVariantList{lock.give()};
    });
    Preferences preferences;
    MainWindow window(Settings{}, m_settings.path());
    Desktop desktop(window, preferences);
    addFiles(window, desktop, 1);
    become(window, desktop, 1, State::Starting);
    QTest::qWait(100);
    QVERIFY(services.calls(u"Inhibit"_s).isEmpty());
    become(window, desktop, 1, State::Running, 1000);
    QTRY_COMPARE(services.calls(u"Inhibit"_s).size(), 1);
    QTest::qWait(50);
    QVERIFY(!lock.isFree());
    preferences.set(u"stay-awake"_s, u"0"_s);
    QTRY_VERIFY(lock.isFree());
}

void DesktopTest::goesOnWithoutABus() {
    m_bus.stop();
    Preferences preferences;
    MainWindow window(Settings{}, m_settings.path());
    Desktop desktop(window, preferences);
    addFiles(window, desktop, 1);
    become(window, desktop, 1, State::Running, 1000);
    become(window, desktop, 1, State::Completed);
    Bus bus(Bus::Kind::Session);
    Notifier notifier(&bus);
    QSignalSpy elsewhere(&notifier, &Notifier::shownElsewhere);
    notifier.notify(u"Done"_s, u"a.fits"_s);
    QTRY_COMPARE(elsewhere.size(), 1);
    Bus system(Bus::Kind::System);
    Power power(&bus, &system);
    QSignalSpy failed(&power, &Power::failed);
    power.stayAwake(true);
    power.suspend();
    QTRY_COMPARE(failed.size(), 1);
    desktop.leave();
}

QTEST_MAIN(DesktopTest)
#include "desktoptest.moc"
