#include "detailsfeed.h"
#include "detailspane.h"
#include "downloadmodel.h"
#include "downloadtable.h"
#include "mainwindow.h"
#include "resultspane.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace quintet;
using namespace Qt::StringLiterals;

class DetailsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void asksOnlyWhileLookedAt();
    void followsTheSelection();
    void showsConnectionsAndSources();
    void showsFailures();
    void keepsWhatTheAnswerSaid();
    void tellsWhatHappened();
    void hidesSecrets();
    void everyListHasAName();

private:
    void select(DownloadId id);
    void run(DownloadId id);
    DetailsPane& pane() { return m_window->results().details(); }
    QString value(const QString& name) { return pane().findChild<QLabel*>(name)->text(); }
    QTreeWidget* list(const QString& name);
    QToolButton* button() { return m_window->findChild<QToolButton*>(u"showDetails"_s); }

    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void DetailsTest::initTestCase() {
    QVERIFY(m_settings.isValid());
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void DetailsTest::init() {
    m_window = std::make_unique<MainWindow>(Settings{}, m_settings.path());
    m_window->show();
    InputList links;
    for (int i = 1; i <= 3; ++i) {
        InputEntry entry;
        entry.sources = {QUrl(u"https://example.org/file%1.fits?token=verysecret"_s.arg(i))};
        links.entries.append(entry);
    }
    m_window->add(links);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void DetailsTest::select(DownloadId id) {
    m_window->findChild<DownloadTable*>()->selectRow(int(id) - 1);
}

void DetailsTest::run(DownloadId id) {
    Snapshot snapshot = m_window->model().at(m_window->model().rowOf(id));
    snapshot.state = State::Running;
    snapshot.size = 2'000'000;
    snapshot.received = 500'000;
    snapshot.rate = 100'000;
    snapshot.connections = 2;
    m_window->apply(QList{snapshot});
    m_window->details().apply(QList{snapshot});
}

QTreeWidget* DetailsTest::list(const QString& name) {
    const QList<QTreeWidget*> lists = pane().findChildren<QTreeWidget*>();
    for (QTreeWidget* list : lists) {
        if (list->accessibleName() == name)
            return list;
    }
    return nullptr;
}

void DetailsTest::asksOnlyWhileLookedAt() {
    QSignalSpy watched(&m_window->details(), &DetailsFeed::watchRequested);
    select(1);
    QCOMPARE(watched.size(), 0);
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(m_window->results().showsDetails());
    QVERIFY(pane().isVisible());
    QCOMPARE(watched.size(), 1);
    QCOMPARE(watched.takeFirst()[0].value<DownloadId>(), DownloadId(1));
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(!m_window->results().isOpen());
    QCOMPARE(watched.size(), 1);
    QCOMPARE(watched.takeFirst()[0].value<DownloadId>(), DownloadId(0));
    m_window->findChild<QAction*>(u"details"_s)->trigger();
    QCOMPARE(watched.size(), 1);
    QCOMPARE(watched.takeFirst()[0].value<DownloadId>(), DownloadId(1));
}

void DetailsTest::followsTheSelection() {
    QSignalSpy watched(&m_window->details(), &DetailsFeed::watchRequested);
    m_window->results().showDetails();
    QCOMPARE(watched.size(), 0); // Nothing is selected.
    select(2);
    QCOMPARE(watched.takeFirst()[0].value<DownloadId>(), DownloadId(2));
    QCOMPARE(value(u"name"_s), u"file2.fits"_s);
    select(3);
    QCOMPARE(watched.takeFirst()[0].value<DownloadId>(), DownloadId(3));
    QCOMPARE(value(u"name"_s), u"file3.fits"_s);
    m_window->findChild<DownloadTable*>()->selectAll();
    QCOMPARE(watched.takeFirst()[0].value<DownloadId>(), DownloadId(0));
    QCOMPARE(pane().id(), DownloadId(0));
}

void DetailsTest::showsConnectionsAndSources() {
    m_window->results().showDetails();
    select(1);
    run(1);
    Detail detail;
    detail.id = 1;
    detail.sources = {QUrl(u"https://example.org/file1.fits"_s),
                      QUrl(u"https://mirror.example.net/file1.fits"_s)};
    detail.connections = {{detail.sources[0], {500'000, 1'000'000}, 250'000, 60'000},
                          {detail.sources[1], {1'250'000, 2'000'000}, 250'000, 40'000}};
    detail.mostConnections = 4;
    detail.headers = {{"ETag", "\"v1\""}};
    m_window->details().apply(detail);
    QTreeWidget* connections = list(u"Connections"_s);
    QCOMPARE(connections->topLevelItemCount(), 2);
    QCOMPARE(connections->topLevelItem(0)->text(0), u"example.org"_s);
    QCOMPARE(connections->topLevelItem(1)->text(0), u"mirror.example.net"_s);
    QVERIFY(connections->topLevelItem(0)->text(3).contains(u"kB/s"_s));
    QCOMPARE(list(u"Sources"_s)->topLevelItemCount(), 2);
    QCOMPARE(list(u"Sources"_s)->topLevelItem(1)->text(1), u"1 connection"_s);
    QCOMPARE(list(u"Answer"_s)->topLevelItem(0)->text(1), u"\"v1\""_s);
    QVERIFY(value(u"connections"_s).contains(u"at most 4"_s));

    detail.connections.removeLast();
    m_window->details().apply(detail);
    QCOMPARE(connections->topLevelItemCount(), 1);
    // What came late, of a download that is no longer selected.
    detail.id = 2;
    detail.connections.clear();
    m_window->details().apply(detail);
    QCOMPARE(connections->topLevelItemCount(), 1);
}

void DetailsTest::showsFailures() {
    m_window->results().showDetails();
    select(1);
    Outcome outcome;
    outcome.id = 1;
    outcome.url = m_window->model().at(0).url;
    outcome.error = Error{ErrorKind::HttpStatus, u"Not Found"_s, 404};
    m_window->apply(QList{outcome});
    m_window->details().apply(QList{outcome});
    QVERIFY(value(u"story"_s).contains(u"404"_s));
    // Who reads the details goes on reading them.
    QVERIFY(m_window->results().showsDetails());
}

void DetailsTest::keepsWhatTheAnswerSaid() {
    m_window->results().showDetails();
    select(1);
    Detail detail;
    detail.id = 1;
    detail.headers = {{"ETag", "\"v1\""}};
    m_window->details().apply(detail);
    detail.headers.clear();
    m_window->details().apply(detail);
    QCOMPARE(list(u"Answer"_s)->topLevelItemCount(), 1);
    select(2);
    QCOMPARE(list(u"Answer"_s)->topLevelItemCount(), 0);
}

void DetailsTest::tellsWhatHappened() {
    Note note;
    note.id = 1;
    note.text = u"redirected to https://cdn.example.org/"_s;
    m_window->details().apply(QList{note}); // Nobody looks yet.
    m_window->results().showDetails();
    select(1);
    QCOMPARE(list(u"Events"_s)->topLevelItemCount(), 1);
    QCOMPARE(list(u"Events"_s)->topLevelItem(0)->text(1), note.text);
    m_window->details().apply(QList{note});
    QCOMPARE(list(u"Events"_s)->topLevelItemCount(), 2);
}

void DetailsTest::hidesSecrets() {
    m_window->results().showDetails();
    select(1);
    Detail detail;
    detail.id = 1;
    detail.sources = {m_window->model().at(0).url};
    m_window->details().apply(detail);
    QVERIFY(!value(u"url"_s).contains(u"verysecret"_s));
    m_window->findChild<QAction*>(u"copyDetails"_s)->trigger();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY2(report.contains(u"file1.fits"_s), qPrintable(report));
    QVERIFY2(!report.contains(u"verysecret"_s), qPrintable(report));
}

void DetailsTest::everyListHasAName() {
    m_window->results().showDetails();
    select(1);
    run(1);
    for (int i = 0; i < pane().count(); ++i) {
        pane().setCurrentIndex(i);
        const QList<QWidget*> widgets = pane().currentWidget()->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const QAccessibleInterface* it = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(it && !it->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName() +
                                QString::fromLatin1(widget->metaObject()->className())));
        }
        QVERIFY(!pane().tabText(i).isEmpty());
    }
}

QTEST_MAIN(DetailsTest)
#include "detailstest.moc"
