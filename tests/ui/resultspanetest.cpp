#include "resultspane.h"

#include "detailspane.h"
#include "failuremodel.h"
#include "failurestory.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace quintet;
using namespace Qt::StringLiterals;

using Ids = QList<DownloadId>;

class ResultsPaneTest : public QObject {
    Q_OBJECT

private slots:
    void groupsByCause();
    void forgetsAndRegroups();
    void forgetsManyAtOnce();
    void keepsUnreadableLines();
    void tellsNoSecrets();
    void opensOnceByItself();
    void summary_data();
    void summary();
    void retryByClick();
    void retryByKey();
    void retryAll();
    void keysLeadToPages();
    void savesAll();
    void tellsTheWholeStory();
    void causesThatGrowClose();
};

namespace {

Outcome failure(DownloadId id, int status) {
    Outcome outcome;
    outcome.id = id;
    outcome.state = State::Failed;
    outcome.url = QUrl(u"https://example.org/dir/file%1.fits"_s.arg(id));
    outcome.error.emplace();
    outcome.error->kind = ErrorKind::HttpStatus;
    outcome.error->status = status;
    return outcome;
}

Tally tallyOf(int done, int failed, int queued, int cancelled = 0) {
    Tally tally;
    for (int i = 0; i < done; ++i)
        tally.add(State::Completed, 0);
    for (int i = 0; i < failed; ++i)
        tally.add(State::Failed, 0);
    for (int i = 0; i < queued; ++i)
        tally.add(State::Queued, 0);
    for (int i = 0; i < cancelled; ++i)
        tally.add(State::Cancelled, 0);
    return tally;
}

/// A pane as it stands under the table, with two 404s and a 503.
struct Shown {
    Shown() {
        pane.resize(900, 300);
        pane.setTally(tallyOf(1, 3, 1));
        pane.apply({failure(1, 404), failure(2, 503), failure(3, 404)});
        pane.show();
    }

    void click(const QModelIndex& row) {
        const QModelIndex cell = row.siblingAtColumn(FailureModel::RetryColumn);
        pane.view().scrollTo(cell);
        QTest::mouseClick(pane.view().viewport(), Qt::LeftButton, {},
                          pane.view().visualRect(cell).center());
    }

    ResultsPane pane;
    QSignalSpy retried{&pane, &ResultsPane::retryRequested};
};

} // namespace

void ResultsPaneTest::groupsByCause() {
    FailureModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Outcome done = failure(9, 0);
    done.state = State::Completed;
    done.error.reset();
    model.apply({failure(1, 404), failure(2, 503), done});
    model.apply({failure(3, 404)});
    QCOMPARE(model.count(), 3);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(model.rowCount(first), 2);
    QVERIFY(first.data().toString().endsWith(u"(404) · 2"_s));
    QVERIFY(!first.siblingAtColumn(FailureModel::WhereColumn).data().toString().isEmpty());
    QCOMPARE(first.data(FailureModel::IdsRole).value<Ids>(), (Ids{1, 3}));
    const QModelIndex file = model.index(1, 0, first);
    QCOMPARE(file.data().toString(), u"file3.fits"_s);
    QCOMPARE(file.data(FailureModel::IdsRole).value<Ids>(), Ids{3});
    QCOMPARE(
        file.siblingAtColumn(FailureModel::RetryColumn).data(Qt::AccessibleTextRole).toString(),
        u"Retry file3.fits"_s);
    QCOMPARE(model.ids(), (Ids{1, 3, 2}));
}

void ResultsPaneTest::forgetsAndRegroups() {
    FailureModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply({failure(1, 404), failure(2, 503), failure(3, 503)});
    const QPersistentModelIndex kept(model.index(1, 0, model.index(1, 0)));
    model.forget({1, 77});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"file3.fits"_s);
    QCOMPARE(kept.parent().row(), 0);
    model.apply({failure(3, 404)});
    QCOMPARE(model.count(), 2);
    QCOMPARE(model.rowCount(), 2);
    Outcome done = failure(2, 0);
    done.state = State::Completed;
    model.apply({done});
    QCOMPARE(model.ids(), Ids{3});
    model.forget({3});
    QCOMPARE(model.rowCount(), 0);
}

void ResultsPaneTest::forgetsManyAtOnce() {
    FailureModel model;
    QList<Outcome> outcomes;
    Ids ids;
    for (DownloadId id = 1; id <= 100'000; ++id) {
        outcomes.append(failure(id, id % 2 ? 404 : 503));
        ids.append(id);
    }
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.apply(outcomes);
    QCOMPARE(inserted.size(), 2);
    ids.removeLast();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.forget(ids);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.ids(), Ids{100'000});
}

void ResultsPaneTest::keepsUnreadableLines() {
    FailureModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(QList<InputProblem>{
        {u"list.txt"_s, 17, u"htp:/broken"_s, u"There is no scheme we know"_s}});
    model.apply({failure(1, 404)});
    QCOMPARE(model.count(), 1);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex line = model.index(0, 0, model.index(0, 0));
    QCOMPARE(line.data().toString(), u"list.txt, line 17"_s);
    QCOMPARE(line.siblingAtColumn(FailureModel::WhereColumn).data().toString(),
             u"htp:/broken — There is no scheme we know"_s);
    QCOMPARE(line.data(FailureModel::StoryRole).toString(), u"There is no scheme we know"_s);
    QVERIFY(line.siblingAtColumn(FailureModel::RetryColumn).data().toString().isEmpty());
    QVERIFY(line.data(FailureModel::IdsRole).value<Ids>().isEmpty());
    // What was handed over stands there once.
    model.add(QList<InputProblem>{{u"http://a"_s, 0, u"http://a"_s, u"No"_s}});
    const QModelIndex handed = model.index(1, FailureModel::WhereColumn, model.index(0, 0));
    QCOMPARE(handed.data().toString(), u"No"_s);
    model.forgetProblems();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.count(), 1);
}

void ResultsPaneTest::tellsNoSecrets() {
    FailureModel model;
    Outcome outcome = failure(1, 403);
    outcome.url = QUrl(u"https://example.org/x?token=verysecret"_s);
    model.apply({outcome});
    const QModelIndex file = model.index(0, 0, model.index(0, 0));
    for (int column = 0; column < FailureModel::ColumnCount; ++column) {
        for (int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
            QVERIFY(!file.siblingAtColumn(column).data(role).toString().contains(u"verysecret"_s));
    }
}

void ResultsPaneTest::opensOnceByItself() {
    ResultsPane pane;
    QVERIFY(pane.isHidden());
    pane.setTally(tallyOf(1, 0, 1));
    QVERIFY(!pane.isHidden());
    QVERIFY(!pane.isOpen());
    pane.apply({failure(1, 404)});
    QVERIFY(pane.isOpen());
    QTest::mouseClick(pane.findChild<QToolButton*>(u"toggle"_s), Qt::LeftButton);
    QVERIFY(!pane.isOpen());
    pane.apply({failure(2, 404)});
    QVERIFY(!pane.isOpen());
    QTest::mouseClick(pane.findChild<QToolButton*>(u"toggle"_s), Qt::LeftButton);
    QVERIFY(pane.isOpen());
    QTest::keyClick(&pane.view(), Qt::Key_Escape);
    QVERIFY(!pane.isOpen());
}

void ResultsPaneTest::summary_data() {
    QTest::addColumn<Tally>("tally");
    QTest::addColumn<QString>("text");
    QTest::newRow("good") << tallyOf(47, 0, 3) << u"47 of 50 here"_s;
    QTest::newRow("mixed") << tallyOf(47, 3, 0) << u"47 of 50 here · 3 failed"_s;
    QTest::newRow("cancelled") << tallyOf(1, 1, 0, 2) << u"1 of 4 here · 1 failed · 2 cancelled"_s;
}

void ResultsPaneTest::summary() {
    QFETCH(Tally, tally);
    ResultsPane pane;
    pane.setTally(tally);
    QTEST(pane.findChild<QLabel*>(u"summary"_s)->text(), "text");
}

void ResultsPaneTest::retryByClick() {
    Shown shown;
    const FailureModel& model = shown.pane.failures();
    const QModelIndex group = model.index(0, 0);
    shown.click(model.index(1, 0, group));
    QCOMPARE(shown.retried.size(), 1);
    QCOMPARE(shown.retried.at(0).at(0).value<Ids>(), Ids{3});
    shown.click(group);
    QCOMPARE(shown.retried.size(), 2);
    QCOMPARE(shown.retried.at(1).at(0).value<Ids>(), (Ids{1, 3}));
    QTest::mouseClick(shown.pane.view().viewport(), Qt::LeftButton, {},
                      shown.pane.view().visualRect(group).center());
    QCOMPARE(shown.retried.size(), 2);
}

void ResultsPaneTest::retryByKey() {
    Shown shown;
    QTreeView& view = shown.pane.view();
    view.setFocus();
    view.setCurrentIndex(shown.pane.failures().index(0, 0));
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(shown.retried.size(), 1);
    QCOMPARE(shown.retried.at(0).at(0).value<Ids>(), Ids{1});
}

void ResultsPaneTest::retryAll() {
    Shown shown;
    auto* button = shown.pane.findChild<QPushButton*>(u"retryAll"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(shown.retried.size(), 1);
    QCOMPARE(shown.retried.at(0).at(0).value<Ids>(), (Ids{1, 3, 2}));
    shown.pane.failures().forget({1, 2, 3});
    QVERIFY(!button->isVisible());
    QVERIFY(!shown.pane.isOpen());
}

void ResultsPaneTest::keysLeadToPages() {
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
    QSignalSpy left(&shown.pane, &ResultsPane::left);
    auto* strip = shown.pane.findChild<QToolButton*>(u"toggle"_s);
    strip->setFocus();
    // The page is there already: the key goes on to it.
    QTest::keyClick(strip, Qt::Key_F, Qt::AltModifier);
    QVERIFY(shown.pane.isOpen());
    QVERIFY(shown.pane.view().hasFocus());
    QTest::keyClick(&shown.pane.view(), Qt::Key_D, Qt::AltModifier);
    QVERIFY(shown.pane.showsDetails());
    QVERIFY(shown.pane.details().tabBar()->hasFocus());
    QTest::keyClick(shown.pane.details().tabBar(), Qt::Key_F, Qt::AltModifier);
    QVERIFY(shown.pane.view().hasFocus());
    QCOMPARE(left.size(), 0);
    // From within it closes.
    QTest::keyClick(&shown.pane.view(), Qt::Key_F, Qt::AltModifier);
    QVERIFY(!shown.pane.isOpen());
    QCOMPARE(left.size(), 1);
    // A click closes it from anywhere.
    auto* failures = shown.pane.findChild<QToolButton*>(u"showFailures"_s);
    failures->click();
    QVERIFY(shown.pane.isOpen());
    failures->click();
    QVERIFY(!shown.pane.isOpen());
}

void ResultsPaneTest::savesAll() {
    Shown shown;
    const QSignalSpy saved(&shown.pane, &ResultsPane::saveRequested);
    auto* save = shown.pane.findChild<QPushButton*>(u"saveList"_s);
    QVERIFY(save && save->isVisible());
    save->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].value<Ids>(), (Ids{1, 3, 2}));
    shown.pane.failures().forget({1, 2, 3});
    QVERIFY(!save->isVisibleTo(&shown.pane));
}

void ResultsPaneTest::tellsTheWholeStory() {
    Shown shown;
    const auto* story = shown.pane.findChild<FailureStory*>();
    QVERIFY(story && story->isVisible());
    // Of the first as long as nobody chose one.
    QVERIFY2(story->text().contains(u"Check the address"_s), qPrintable(story->text()));
    const FailureModel& model = shown.pane.failures();
    shown.pane.view().setCurrentIndex(model.index(0, 0, model.index(1, 0)));
    QVERIFY2(story->text().contains(u"Try again later"_s), qPrintable(story->text()));
    QCOMPARE(story->width(), shown.pane.width());
    // As many lines as it takes, and no wider a window for a long word.
    const int height = story->height();
    const int width = shown.pane.minimumSizeHint().width();
    Outcome wordy = failure(4, 599);
    wordy.error->detail = QString(90, u'x') + u' ' + QString(90, u'y');
    shown.pane.apply({wordy});
    shown.pane.view().setCurrentIndex(model.index(2, 0));
    QTRY_VERIFY(story->height() > height);
    QCOMPARE(shown.pane.minimumSizeHint().width(), width);
    shown.pane.failures().forget({1, 2, 3, 4});
    QVERIFY(story->text().isEmpty());
}

void ResultsPaneTest::causesThatGrowClose() {
    Shown shown;
    const QModelIndex cause = shown.pane.failures().index(0, 0);
    const QModelIndex other = shown.pane.failures().index(1, 0);
    QVERIFY(shown.pane.view().isExpanded(cause));
    const auto grow = [&](int status, DownloadId from) {
        QList<Outcome> more;
        for (DownloadId id = from; id < from + 30; ++id)
            more += failure(id, status);
        shown.pane.apply(more);
    };
    grow(404, 100);
    QVERIFY(!shown.pane.view().isExpanded(cause));
    QVERIFY(shown.pane.view().isExpanded(other));
    // A person opened it: it stays.
    shown.pane.view().expand(cause);
    grow(404, 200);
    QVERIFY(shown.pane.view().isExpanded(cause));
    // Many that are forgotten at once leave the others as they were.
    Ids many;
    for (DownloadId id = 100; id < 230; ++id)
        many += id;
    shown.pane.failures().forget(many);
    QVERIFY(shown.pane.view().isExpanded(shown.pane.failures().index(1, 0)));
    QVERIFY(shown.pane.view().isExpanded(shown.pane.failures().index(0, 0)));
    // A person is at work in it.
    shown.pane.view().setCurrentIndex(
        shown.pane.failures().index(0, 0, shown.pane.failures().index(1, 0)));
    grow(503, 300);
    QVERIFY(shown.pane.view().isExpanded(shown.pane.failures().index(1, 0)));
}

QTEST_MAIN(ResultsPaneTest)
#include "resultspanetest.moc"
