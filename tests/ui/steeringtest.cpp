#include "steering.h"

#include "commandbar.h"
#include "countdownbar.h"
#include "desktop/tray.h"
#include "downloadmodel.h"
#include "downloadtable.h"
#include "mainwindow.h"
#include "preferences.h"
#include "whendone.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCloseEvent>
#include <QDateTimeEdit>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace quintet;
using namespace Qt::StringLiterals;

using Ids = QList<DownloadId>;

/// What steers the queue as a whole, and the program in the tray.
class SteeringTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void movesByKeys_data();
    void movesByKeys();
    void rowsFollowTheQueue();
    void limitsOne();
    void limitsAllByKey();
    void startsLater();
    void onlyBetweenHours();
    void quitsWhenDone();
    void suspendsWhenDone();
    void countdownCanBeStopped();
    void addingStopsTheCountdown();
    void runsACommand();
    void saysThatACommandIsWrong();
    void closesToTheTray_data();
    void closesToTheTray();
    void keepsGoingInTheTray();
    void remembersTheAnswer_data();
    void remembersTheAnswer();
    void asksNoMore();
    void trayMenu();
    void trayShowsProgress();
    void withoutTheTrayTheWindowComesBack();

private:
    void addFiles(int count);
    void become(DownloadId id, State state, qint64 place = 0);
    QAction* action(const QString& name) const { return m_window->findChild<QAction*>(name); }
    bool closeByFrame();
    CountdownBar& countdown() const { return *m_window->findChild<CountdownBar*>(); }
    Ids rows() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    Steering* m_steering = nullptr;
    Tray* m_tray = nullptr;
};

void SteeringTest::initTestCase() {
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void SteeringTest::init() {
    QSettings().clear();
    m_preferences = std::make_unique<Preferences>();
    m_window = std::make_unique<MainWindow>(Settings{}, m_folder.path());
    m_steering = new Steering(*m_window, *m_preferences);
    m_tray = new Tray(*m_window, *m_preferences);
    new QAbstractItemModelTester(
        &m_window->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SteeringTest::cleanup() {
    m_window.reset();
    m_preferences.reset();
}

void SteeringTest::addFiles(int count) {
    InputList list;
    for (int i = 1; i <= count; ++i) {
        InputEntry entry;
        entry.sources = {QUrl(u"https://example.org/file%1.fits"_s.arg(i))};
        list.entries.append(entry);
    }
    m_window->add(list);
}

void SteeringTest::become(DownloadId id, State state, qint64 place) {
    Snapshot snapshot = m_window->model().at(m_window->model().rowOf(id));
    snapshot.state = state;
    snapshot.place = place;
    m_window->apply(QList{snapshot});
}

Ids SteeringTest::rows() const {
    Ids ids;
    for (int row = 0; row < m_window->model().rowCount(); ++row)
        ids += m_window->model().at(row).id;
    return ids;
}

void SteeringTest::movesByKeys_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("where");
    QTest::newRow("top") << int(Qt::Key_Home) << int(Move::Top);
    QTest::newRow("up") << int(Qt::Key_Up) << int(Move::Up);
    QTest::newRow("down") << int(Qt::Key_Down) << int(Move::Down);
    QTest::newRow("bottom") << int(Qt::Key_End) << int(Move::Bottom);
}

void SteeringTest::movesByKeys() {
    QFETCH(int, key);
    QFETCH(int, where);
    addFiles(3);
    become(1, State::Running);
    QSignalSpy moved(m_steering, &Steering::moveRequested);
    m_window->table().selectAll();
    m_window->table().setFocus();
    QTest::keyClick(&m_window->table(), Qt::Key(key), Qt::AltModifier);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0][0].value<Ids>(), (Ids{2, 3})); // What runs has no place to move.
    QCOMPARE(int(moved[0][1].value<Move>()), where);
}

void SteeringTest::rowsFollowTheQueue() {
    addFiles(5);
    for (DownloadId id = 1; id <= 5; ++id)
        become(id, State::Queued, qint64(id));
    become(2, State::Running, 2);
    QCOMPARE(rows(), (Ids{1, 2, 3, 4, 5}));
    m_window->table().selectRow(m_window->model().rowOf(5));
    become(5, State::Queued, -1);
    QCOMPARE(rows(), (Ids{5, 2, 1, 3, 4})); // What runs stays where it is.
    QCOMPARE(m_window->table().selectedIds(), Ids{5});
    // One that is tried again has a new place, and doesn't jump.
    become(2, State::Failed);
    become(2, State::Queued, 9);
    QCOMPARE(rows(), (Ids{5, 2, 1, 3, 4}));
}

void SteeringTest::limitsOne() {
    addFiles(2);
    become(2, State::Completed);
    m_window->table().selectAll();
    QSignalSpy amended(m_steering, &Steering::amendRequested);
    action(u"limitOne"_s)->trigger();
    auto* dialog = m_window->findChild<QInputDialog*>(u"limitDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    dialog->setIntValue(250);
    dialog->accept();
    QCOMPARE(amended.size(), 1);
    QCOMPARE(amended[0][0].value<Ids>(), Ids{1});
    QCOMPARE(amended[0][1].value<Amendment>().limitRate, std::optional<qint64>(250'000));
}

void SteeringTest::limitsAllByKey() {
    QSignalSpy settings(m_window.get(), &MainWindow::settingsRequested);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(settings.size(), 1);
    QCOMPARE(settings[0][0].value<Settings>().limitRate, 1'000'000);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(settings[1][0].value<Settings>().limitRate, 0);
    // The last one is meant.
    Settings chosen;
    chosen.limitRate = 300'000;
    m_window->setSettings(chosen, m_folder.path());
    QVERIFY(action(u"limited"_s)->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(settings[3][0].value<Settings>().limitRate, 300'000);
}

void SteeringTest::startsLater() {
    QSignalSpy held(m_steering, &Steering::holdRequested);
    auto* waits = m_window->findChild<QLabel*>(u"waits"_s);
    QVERIFY(!waits->isVisible());
    action(u"startAt"_s)->trigger();
    auto* dialog = m_window->findChild<QDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QDateTimeEdit*>()->setDateTime(QDateTime::currentDateTime().addDays(2));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"startThen"_s), Qt::LeftButton);
    QVERIFY(m_steering->holds());
    QCOMPARE(held.last()[0].toBool(), true);
    QVERIFY(waits->isVisible());
    QVERIFY(waits->text().startsWith(u"Waits until "_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // It outlives the program.
    Preferences again;
    QVERIFY(!again.text(u"start-at"_s).isEmpty());
    action(u"startAt"_s)->trigger();
    dialog = m_window->findChild<QDialog*>();
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"startNow"_s), Qt::LeftButton);
    QVERIFY(!m_steering->holds());
    QCOMPARE(held.last()[0].toBool(), false);
    QVERIFY(!waits->isVisible());
}

void SteeringTest::onlyBetweenHours() {
    QSignalSpy held(m_steering, &Steering::holdRequested);
    const QTime now = QTime::currentTime();
    const auto hours = [&now](int from, int to) {
        return Schedule::Hours{now.addSecs(from * 3600), now.addSecs(to * 3600)}.text();
    };
    QCOMPARE(m_preferences->set(u"hours"_s, hours(2, 4)), QString());
    QVERIFY(m_steering->holds());
    m_preferences->set(u"hours"_s, hours(-2, 2));
    QVERIFY(!m_steering->holds());
    QCOMPARE(held.last()[0].toBool(), false);
}

void SteeringTest::quitsWhenDone() {
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    addFiles(2);
    action(u"thenQuit"_s)->trigger();
    become(1, State::Completed);
    QVERIFY(!countdown().isCounting());
    become(2, State::Failed);
    QVERIFY(countdown().isCounting());
    QVERIFY(countdown().isVisible());
    QVERIFY(countdown().accessibleName().contains(u"30"_s));
    for (int i = 1; i < 30; ++i)
        countdown().tick();
    QVERIFY(countdown().accessibleName().contains(u" 1 s"_s));
    QCOMPARE(quit.size(), 0);
    countdown().tick();
    QCOMPARE(quit.size(), 1);
    QVERIFY(!countdown().isVisible());
}

void SteeringTest::suspendsWhenDone() {
    QSignalSpy suspended(m_steering, &Steering::suspendRequested);
    action(u"thenSuspend"_s)->trigger();
    addFiles(1);
    become(1, State::Completed);
    for (int i = 0; i < 30; ++i)
        countdown().tick();
    QCOMPARE(suspended.size(), 1);
    // For one time.
    QVERIFY(action(u"thenNothing"_s)->isChecked());
    addFiles(1);
    become(2, State::Completed);
    QVERIFY(!countdown().isCounting());
}

void SteeringTest::countdownCanBeStopped() {
    QSignalSpy suspended(m_steering, &Steering::suspendRequested);
    action(u"thenSuspend"_s)->trigger();
    addFiles(1);
    become(1, State::Completed);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!countdown().isCounting());
    QVERIFY(!countdown().isVisible());
    addFiles(1);
    become(2, State::Completed);
    QVERIFY(countdown().isCounting());
    QTest::mouseClick(m_window->findChild<QToolButton*>(u"cancelCountdown"_s), Qt::LeftButton);
    for (int i = 0; i < 40; ++i)
        countdown().tick();
    QCOMPARE(suspended.size(), 0);
}

void SteeringTest::addingStopsTheCountdown() {
    action(u"thenQuit"_s)->trigger();
    addFiles(1);
    become(1, State::Completed);
    QVERIFY(countdown().isCounting());
    addFiles(1);
    QVERIFY(!countdown().isCounting());
    become(2, State::Completed);
    QVERIFY(countdown().isCounting());
}

void SteeringTest::runsACommand() {
    const QString said = m_folder.filePath(u"said"_s);
    m_preferences->set(u"done-command"_s,
                       u"sh -c \"echo $QUINTET_DONE $QUINTET_FAILED > '%1'\""_s.arg(said));
    addFiles(3);
    become(1, State::Completed);
    become(2, State::Failed);
    QVERIFY(!QFile::exists(said));
    become(3, State::Completed);
    QTRY_VERIFY(QFile(said).size() == 4);
    QFile file(said);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("2 1\n"));
}

void SteeringTest::saysThatACommandIsWrong() {
    m_preferences->set(u"done-command"_s, u"/no/such/program"_s);
    addFiles(1);
    become(1, State::Completed);
    auto* notice = m_window->findChild<QWidget*>(u"notice"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->accessibleName().contains(u"/no/such/program"_s));
}

/// As the window system does it.
bool SteeringTest::closeByFrame() {
    QCloseEvent event;
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(m_window.get(), &event);
    return event.isAccepted();
}

void SteeringTest::closesToTheTray_data() {
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("tray");
    QTest::addColumn<bool>("available");
    QTest::addColumn<bool>("stays");
    QTest::newRow("usually not") << false << true << true << false;
    QTest::newRow("wanted") << true << true << true << true;
    QTest::newRow("no icon") << true << false << true << false;
    QTest::newRow("no tray") << true << true << false << false;
}

void SteeringTest::closesToTheTray() {
    QFETCH(bool, wanted);
    QFETCH(bool, tray);
    QFETCH(bool, available);
    QFETCH(bool, stays);
    m_preferences->set(u"close-to-tray"_s, wanted ? u"1"_s : u"0"_s);
    m_preferences->set(u"tray"_s, tray ? u"1"_s : u"0"_s);
    m_tray->setAvailable([available] { return available; });
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    QCOMPARE(closeByFrame(), !stays);
    QCOMPARE(quit.size(), stays ? 0 : 1);
    if (!stays)
        return;
    QVERIFY(!m_window->isVisible());
    action(u"trayShow"_s)->trigger();
    QVERIFY(m_window->isVisible());
    // To quit means to quit.
    m_window->findChild<QAction*>(u"quit"_s)->trigger();
    QCOMPARE(quit.size(), 1);
}

void SteeringTest::keepsGoingInTheTray() {
    addFiles(1);
    m_tray->setAvailable([] { return false; });
    m_window->close();
    QVERIFY(!m_window->findChild<QPushButton*>(u"tray"_s));
    QTest::keyClick(m_window->findChild<QMessageBox*>(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_tray->setAvailable([] { return true; });
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->close();
    auto* hide = m_window->findChild<QPushButton*>(u"tray"_s);
    QVERIFY(hide);
    QTest::mouseClick(hide, Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(quit.size(), 0);
}

void SteeringTest::remembersTheAnswer_data() {
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("kept");
    QTest::newRow("stop, once") << u"stop"_s << false;
    QTest::newRow("stop, from now on") << u"stop"_s << true;
    QTest::newRow("tray, once") << u"tray"_s << false;
    QTest::newRow("tray, from now on") << u"tray"_s << true;
}

void SteeringTest::remembersTheAnswer() {
    QFETCH(QString, answer);
    QFETCH(bool, kept);
    addFiles(1);
    m_tray->setAvailable([] { return true; });
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->close();
    m_window->findChild<QCheckBox*>(u"rememberAnswer"_s)->setChecked(kept);
    QTest::mouseClick(m_window->findChild<QPushButton*>(answer), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible() || quit.size() == 1);
    QCOMPARE(m_preferences->text(u"leave"_s), kept ? answer : u"ask"_s);
    if (answer == u"stop"_s)
        return;
    // By its frame without a question, once it is known; who quits is asked.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_window->show();
    QVERIFY(!closeByFrame());
    QCOMPARE(m_window->findChild<QMessageBox*>() == nullptr, kept);
    QCOMPARE(m_window->isVisible(), !kept);
    if (!kept)
        return;
    m_window->show();
    m_window->close();
    QVERIFY(m_window->findChild<QMessageBox*>());
    QVERIFY(m_window->isVisible());
}

void SteeringTest::asksNoMore() {
    addFiles(1);
    m_preferences->set(u"leave"_s, u"stop"_s);
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->close();
    QCOMPARE(quit.size(), 1);
    QVERIFY(!m_window->findChild<QMessageBox*>());
    m_preferences->set(u"leave"_s, u"ask"_s);
}

void SteeringTest::trayMenu() {
    QSignalSpy paused(m_window.get(), &MainWindow::pauseRequested);
    QSignalSpy resumed(m_window.get(), &MainWindow::resumeRequested);
    QSignalSpy added(m_window.get(), &MainWindow::addRequested);
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    QGuiApplication::clipboard()->setText(u"https://a.example/1"_s);
    action(u"trayPaste"_s)->trigger();
    QCOMPARE(added.size(), 1);
    action(u"trayPause"_s)->trigger();
    QCOMPARE(paused[0][0].value<Ids>(), Ids{1});
    become(1, State::Paused);
    action(u"trayResume"_s)->trigger();
    QCOMPARE(resumed[0][0].value<Ids>(), Ids{1});
    become(1, State::Completed);
    m_window->hide();
    action(u"trayQuit"_s)->trigger();
    QCOMPARE(quit.size(), 1);
}

void SteeringTest::trayShowsProgress() {
    const QImage none = Tray::drawn({}).pixmap(32).toImage();
    const QImage half = Tray::drawn(50).pixmap(32).toImage();
    const QImage most = Tray::drawn(90).pixmap(32).toImage();
    QVERIFY(none != half);
    QVERIFY(half != most);
    // The bar is at the bottom, and has come to its half.
    QVERIFY(half.pixelColor(4, 29) != half.pixelColor(28, 29));
    QCOMPARE(half.pixelColor(4, 29), most.pixelColor(26, 29));
}

void SteeringTest::withoutTheTrayTheWindowComesBack() {
    m_preferences->set(u"close-to-tray"_s, u"1"_s);
    m_tray->setAvailable([] { return true; });
    QVERIFY(!closeByFrame());
    QVERIFY(!m_window->isVisible());
    m_preferences->set(u"tray"_s, u"0"_s);
    QVERIFY(m_window->isVisible());
}

QTEST_MAIN(SteeringTest)
#include "steeringtest.moc"
