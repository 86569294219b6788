#include "batches.h"

#include "batchname.h"
#include "downloadmodel.h"
#include "downloadtable.h"
#include "mainwindow.h"
#include "removequestion.h"
#include "sidebar.h"
#include "sidebarrow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

using Ids = QList<DownloadId>;

class BatchesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void names_data();
    void names();
    void everyAddingIsAList();
    void latestFirst();
    void filesOfAFolderStayInItsList();
    void countsAreLive();
    void filtersTheTable();
    void isRenamed();
    void emptyNamesAreRefused();
    void removesWhatHasEnded();
    void asksAboutTheRest_data();
    void asksAboutTheRest();
    void controlsAWholeList();
    void goesWithItsLastDownload();
    void comesBack();
    void longNamesNeverCutTheCount();
    void countsCostWhatChanged();

private:
    void add(const QString& name, int count);
    void become(DownloadId id, State state);
    QStringList shownLists() const;
    QStringList shownFiles() const;
    void choose(int list);
    Sidebar& sidebar() const { return *m_window->findChild<Sidebar*>(); }
    QListWidgetItem* entry(int list) const {
        return sidebar().item(int(kCategories.size()) + 1 + list);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_sidebarTester;
    std::unique_ptr<QSignalSpy> m_named;
    int m_added = 0;
};

void BatchesTest::initTestCase() {
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void BatchesTest::init() {
    m_added = 0;
    m_window = std::make_unique<MainWindow>(Settings{}, m_folder.path());
    m_tester = std::make_unique<QAbstractItemModelTester>(&m_window->model());
    m_sidebarTester = std::make_unique<QAbstractItemModelTester>(sidebar().model());
    m_named = std::make_unique<QSignalSpy>(&m_window->batches(), &Batches::named);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void BatchesTest::cleanup() {
    m_named.reset();
    m_sidebarTester.reset();
    m_tester.reset();
    m_window.reset();
}

void BatchesTest::add(const QString& name, int count) {
    QList<Request> requests;
    for (int i = 0; i < count; ++i) {
        Request request;
        request.sources = {QUrl(u"https://example.org/f%1.fits"_s.arg(++m_added))};
        request.directory = u"/data"_s;
        requests.append(request);
    }
    m_window->add({name, requests, {}});
}

void BatchesTest::become(DownloadId id, State state) {
    Snapshot snapshot = m_window->model().at(m_window->model().rowOf(id));
    snapshot.state = state;
    m_window->apply(QList{snapshot});
}

QStringList BatchesTest::shownLists() const {
    QStringList lists;
    for (int row = int(kCategories.size()) + 1; row < sidebar().count(); ++row) {
        const QListWidgetItem* it = sidebar().item(row);
        lists.append(it->text() + u' ' + it->data(SidebarRow::CountRole).toString());
    }
    return lists;
}

QStringList BatchesTest::shownFiles() const {
    QStringList files;
    const QAbstractItemModel* table = m_window->findChild<DownloadTable*>()->model();
    for (int row = 0; row < table->rowCount(); ++row)
        files.append(table->index(row, 0).data().toString());
    return files;
}

void BatchesTest::choose(int list) {
    const QRect place = sidebar().visualItemRect(entry(list));
    QTest::mouseClick(sidebar().viewport(), Qt::LeftButton, {}, place.center());
}

void BatchesTest::names_data() {
    QTest::addColumn<QString>("given");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("name");
    QTest::newRow("a list's file") << u"SDO May.txt"_s << 3 << u"SDO May"_s;
    QTest::newRow("a Metalink") << u"big.iso.meta4"_s << 1 << u"big.iso"_s;
    QTest::newRow("no list's suffix") << u"May 1.2"_s << 3 << u"May 1.2"_s;
    QTest::newRow("only a suffix") << u".txt"_s << 3 << u".txt"_s;
    QTest::newRow("one file") << QString() << 1 << u"f0.fits"_s;
    QTest::newRow("by host and time") << QString() << 2 << u"example.org, 14:32"_s;
    QTest::newRow("66 a hostile name") << u"a\u202e\n\x01z"_s << 2 << u"a\ufffd \ufffdz"_s;
}

void BatchesTest::names() {
    QFETCH(QString, given);
    QFETCH(int, count);
    QList<Request> requests(count);
    for (Request& request : requests)
        request.sources = {QUrl(u"https://example.org/f0.fits"_s)};
    QTEST(batchName(given, requests, QDateTime({2026, 5, 1}, {14, 32})), "name");
}

void BatchesTest::everyAddingIsAList() {
    QCOMPARE(sidebar().count(), int(kCategories.size())); // No heading over nothing.
    add(u"SDO May.csv"_s, 3);
    QCOMPARE(shownLists(), QStringList{u"SDO May 3"_s});
    QCOMPARE(m_named->size(), 1);
    const auto batch = m_named->at(0).at(0).value<Batch>();
    QCOMPARE(batch.name, u"SDO May"_s);
    QVERIFY(batch.id != 0 && batch.addedMs > 0);
    QCOMPARE(m_window->model().at(0).batch, batch.id);
    QVERIFY(!(sidebar().item(int(kCategories.size()))->flags() & Qt::ItemIsSelectable));
}

void BatchesTest::latestFirst() {
    add(u"one"_s, 1);
    add(u"two"_s, 2);
    QCOMPARE(shownLists(), (QStringList{u"two 2"_s, u"one 1"_s}));
}

void BatchesTest::filesOfAFolderStayInItsList() {
    add(u"tree"_s, 1);
    QList<Request> files(2);
    for (Request& file : files) {
        file.sources = {QUrl(u"ftp://example.org/x"_s)};
        file.batch = m_window->model().at(0).batch;
    }
    m_window->add({{}, files, {}});
    m_window->model().remove({1});
    QCOMPARE(shownLists(), QStringList{u"tree 2"_s});
    QCOMPARE(m_named->size(), 1);
}

void BatchesTest::countsAreLive() {
    add(u"one"_s, 3);
    const auto icon = [&] { return entry(0)->data(SidebarRow::StateRole).toInt(); };
    QCOMPARE(icon(), int(State::Queued));
    become(1, State::Running);
    QCOMPARE(icon(), int(State::Running));
    become(1, State::Completed);
    become(2, State::Failed);
    become(3, State::Completed);
    QCOMPARE(icon(), int(State::Failed));
    QCOMPARE(entry(0)->data(Qt::AccessibleTextRole).toString(), u"one: 3, 1 failed"_s);
    QVERIFY(entry(0)->toolTip().contains(u"2 of 3 here"_s));
    become(2, State::Completed);
    QCOMPARE(icon(), int(State::Completed));
    QCOMPARE(entry(0)->data(Qt::AccessibleTextRole).toString(), u"one: 3"_s);
}

void BatchesTest::filtersTheTable() {
    add(u"one"_s, 2);
    add(u"two"_s, 1);
    choose(0);
    QCOMPARE(shownFiles(), QStringList{u"f3.fits"_s});
    choose(1);
    QCOMPARE(shownFiles(), (QStringList{u"f1.fits"_s, u"f2.fits"_s}));
    become(1, State::Failed); // In any state.
    QCOMPARE(shownFiles().size(), 2);
    QTest::keyClick(&sidebar(), Qt::Key_Home);
    QCOMPARE(shownFiles().size(), 3);
    // The heading is no stop.
    for (std::size_t i = 0; i < kCategories.size(); ++i)
        QTest::keyClick(&sidebar(), Qt::Key_Down);
    QCOMPARE(shownFiles(), QStringList{u"f3.fits"_s});
}

void BatchesTest::isRenamed() {
    add(u"one"_s, 1);
    choose(0);
    QTest::keyClick(&sidebar(), Qt::Key_F2);
    auto* field = sidebar().findChild<QLineEdit*>();
    QVERIFY(field);
    QCOMPARE(field->text(), u"one"_s);
    field->setText(u"  Mars,  2026 "_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(shownLists(), QStringList{u"Mars, 2026 1"_s});
    QCOMPARE(m_named->size(), 2);
    QCOMPARE(m_named->at(1).at(0).value<Batch>().name, u"Mars, 2026"_s);
    become(1, State::Completed);
    QCOMPARE(shownLists(), QStringList{u"Mars, 2026 1"_s});
}

void BatchesTest::emptyNamesAreRefused() {
    add(u"one"_s, 1);
    entry(0)->setText(u"  "_s);
    QCOMPARE(shownLists(), QStringList{u"one 1"_s});
    QCOMPARE(m_named->size(), 1);
}

void BatchesTest::removesWhatHasEnded() {
    add(u"one"_s, 2);
    add(u"two"_s, 1);
    become(1, State::Completed);
    become(2, State::Failed);
    QSignalSpy removed(m_window.get(), &MainWindow::removeRequested);
    QSignalSpy forgotten(&m_window->batches(), &Batches::forgotten);
    choose(1);
    QTest::keyClick(&sidebar(), Qt::Key_Delete);
    QVERIFY(!m_window->findChild<RemoveQuestion*>());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).value<Ids>(), (Ids{1, 2}));
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(shownLists(), QStringList{u"two 1"_s});
    QCOMPARE(shownFiles(), QStringList{u"f3.fits"_s}); // Back at all.
}

void BatchesTest::asksAboutTheRest_data() {
    QTest::addColumn<QString>("button");
    QTest::addColumn<Ids>("ids");
    QTest::addColumn<int>("left");
    QTest::newRow("all") << u"removeAll"_s << Ids{1, 2, 3} << 0;
    QTest::newRow("what has ended") << u"removeEnded"_s << Ids{1} << 2;
    QTest::newRow("nothing") << QString() << Ids{} << 3;
}

void BatchesTest::asksAboutTheRest() {
    QFETCH(QString, button);
    add(u"one"_s, 3);
    become(1, State::Completed);
    become(2, State::Running);
    QSignalSpy removed(m_window.get(), &MainWindow::removeRequested);
    choose(0);
    m_window->findChild<QAction*>(u"removeList"_s)->trigger();
    auto* question = m_window->findChild<RemoveQuestion*>();
    QVERIFY(question && question->isVisible());
    QVERIFY(!question->isModal());
    QCOMPARE(removed.size(), 0);
    if (button.isEmpty())
        QTest::keyClick(question, Qt::Key_Escape);
    else
        QTest::mouseClick(question->findChild<QPushButton*>(button), Qt::LeftButton);
    QTEST(removed.value(0).value(0).value<Ids>(), "ids");
    QTEST(m_window->model().rowCount(), "left");
}

void BatchesTest::controlsAWholeList() {
    add(u"one"_s, 2);
    add(u"two"_s, 2);
    become(1, State::Running);
    QSignalSpy paused(m_window.get(), &MainWindow::pauseRequested);
    QSignalSpy resumed(m_window.get(), &MainWindow::resumeRequested);
    QSignalSpy retried(m_window.get(), &MainWindow::retryRequested);
    choose(1);
    m_window->findChild<QAction*>(u"pauseList"_s)->trigger();
    QCOMPARE(paused.at(0).at(0).value<Ids>(), (Ids{1, 2}));
    become(1, State::Paused);
    m_window->findChild<QAction*>(u"resumeList"_s)->trigger();
    QCOMPARE(resumed.at(0).at(0).value<Ids>(), (Ids{1}));
    become(2, State::Failed);
    m_window->findChild<QAction*>(u"retryList"_s)->trigger();
    QCOMPARE(retried.at(0).at(0).value<Ids>(), (Ids{2}));
}

void BatchesTest::goesWithItsLastDownload() {
    add(u"one"_s, 2);
    QSignalSpy forgotten(&m_window->batches(), &Batches::forgotten);
    m_window->model().remove({1});
    QCOMPARE(shownLists(), QStringList{u"one 1"_s});
    m_window->model().remove({2});
    QCOMPARE(sidebar().count(), int(kCategories.size()));
    QCOMPARE(forgotten.size(), 1);
}

void BatchesTest::comesBack() {
    QList<Remembered> downloads(3);
    for (int i = 0; i < 3; ++i) {
        downloads[i].snapshot.id = DownloadId(i + 1);
        downloads[i].snapshot.batch = i < 2 ? 4 : 9;
        downloads[i].snapshot.url = QUrl(u"https://example.org/x"_s);
    }
    m_window->batches().restore({{4, u"four"_s, 1}, {9, u"nine"_s, 2}});
    m_window->restore(downloads);
    QCOMPARE(shownLists(), (QStringList{u"nine 1"_s, u"four 2"_s}));
    QCOMPARE(m_named->size(), 0);
    add(u"new"_s, 1);
    QCOMPARE(shownLists().first(), u"new 1"_s);
    QVERIFY(m_window->model().at(3).batch > 9);
}

void BatchesTest::longNamesNeverCutTheCount() {
    const int before = sidebar().width();
    add(QString(300, u'w'), 2);
    m_window->resize(1600, 700);
    QTRY_VERIFY(sidebar().width() > before);
    m_window->resize(900, 600);
    QTRY_VERIFY(sidebar().width() < 200);
    QVERIFY(entry(0)->text().size() <= 200);
    QVERIFY(!sidebar().grab().isNull());
}

void BatchesTest::countsCostWhatChanged() {
    m_tester.reset();
    m_sidebarTester.reset();
    for (int i = 0; i < 50; ++i)
        add(u"list %1"_s.arg(i), 100);
    QSignalSpy retold(&m_window->model(), &DownloadModel::batchesTallied);
    QSignalSpy redrawn(sidebar().model(), &QAbstractItemModel::dataChanged);
    Snapshot snapshot = m_window->model().at(0);
    snapshot.received = 5; // No count is another one by this.
    m_window->model().apply(QList{snapshot});
    QCOMPARE(retold.size(), 1);
    QCOMPARE(retold.at(0).at(0).value<QList<quint64>>(), QList<quint64>{snapshot.batch});
    QCOMPARE(redrawn.size(), 0);
}

QTEST_MAIN(BatchesTest)
#include "batchestest.moc"
