#include "downloadmodel.h"

#include "downloadfilter.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QSignalSpy>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

class DownloadModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void addsInOrder();
    void tellsOnlyWhatChanged();
    void joinsNeighbours();
    void ignoresTheSameAgain();
    void ignoresRemovedOnes();
    void takesOutcomes();
    void keepsTheTally();
    void removes_data();
    void removes();
    void removesManySpansAtOnce();
    void speaksEveryCell();
    void countsDown();
    void reasonOfFailure();
    void plainToolTips();
    void sortsByValue_data();
    void sortsByValue();
    void filters();
    void manyRowsAreCheap();

private:
    static QList<Request> requests(int count, DownloadId first = 1);
    Snapshot snapshot(DownloadId id, State state = State::Running) const;
    QString text(int row, int column, int role = Qt::DisplayRole) const;
    QStringList names() const;

    qint64 m_now = 0;
    std::unique_ptr<DownloadModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QList<Request> DownloadModelTest::requests(int count, DownloadId first) {
    QList<Request> list;
    for (int i = 0; i < count; ++i) {
        Request request;
        request.id = first + DownloadId(i);
        request.sources = {QUrl(u"http://user:secret@example.org/dir/file%1.fits"_s.arg(first + i))
                               .adjusted(QUrl::RemoveUserInfo)};
        list.append(request);
    }
    return list;
}

Snapshot DownloadModelTest::snapshot(DownloadId id, State state) const {
    Snapshot it = m_model->at(m_model->rowOf(id));
    it.state = state;
    it.size = 1000;
    it.received = 620;
    it.rate = 100;
    it.connections = 5;
    return it;
}

QString DownloadModelTest::text(int row, int column, int role) const {
    return m_model->index(row, column).data(role).toString();
}

QStringList DownloadModelTest::names() const {
    QStringList list;
    for (int row = 0; row < m_model->rowCount(); ++row)
        list.append(text(row, DownloadModel::NameColumn));
    return list;
}

void DownloadModelTest::init() {
    m_tester.reset();
    m_now = 0;
    m_model = std::make_unique<DownloadModel>([this] { return m_now; });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void DownloadModelTest::addsInOrder() {
    m_model->add(requests(2));
    m_model->add(requests(1, 7));
    QCOMPARE(names(), (QStringList{u"file1.fits"_s, u"file2.fits"_s, u"file7.fits"_s}));
    QCOMPARE(m_model->rowOf(7), 2);
    QCOMPARE(m_model->rowOf(3), -1);
    QCOMPARE(text(0, DownloadModel::StateColumn), u"Queued"_s);
    QCOMPARE(text(0, DownloadModel::SizeColumn), u"—"_s);
    QCOMPARE(text(0, DownloadModel::SourceColumn), u"example.org"_s);
}

void DownloadModelTest::tellsOnlyWhatChanged() {
    m_model->add(requests(10));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->apply(QList{snapshot(4)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 3);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 3);
    QCOMPARE(text(3, DownloadModel::ProgressColumn), u"62 %"_s);
    QCOMPARE(text(3, DownloadModel::SizeColumn), u"1.00 kB"_s);
    QCOMPARE(text(3, DownloadModel::SpeedColumn), u"100 B/s"_s);
    QCOMPARE(text(3, DownloadModel::TimeLeftColumn), u"4 s"_s);
    QCOMPARE(text(3, DownloadModel::StateColumn), u"5 connections"_s);
}

void DownloadModelTest::joinsNeighbours() {
    m_model->add(requests(10));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy tallied(m_model.get(), &DownloadModel::tallied);
    m_model->apply(
        QList{snapshot(9), snapshot(3), snapshot(2), snapshot(4), snapshot(3, State::Paused)});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 3);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 8);
    QCOMPARE(tallied.size(), 1);
    QCOMPARE(text(2, DownloadModel::StateColumn), u"Paused"_s);
}

void DownloadModelTest::ignoresTheSameAgain() {
    m_model->add(requests(3));
    const QList same{snapshot(2)};
    m_model->apply(same);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->apply(same);
    QCOMPARE(changed.size(), 0);
}

void DownloadModelTest::ignoresRemovedOnes() {
    m_model->add(requests(3));
    const Snapshot late = snapshot(2);
    m_model->remove({2});
    m_model->apply(QList{late});
    QCOMPARE(names(), (QStringList{u"file1.fits"_s, u"file3.fits"_s}));
    QCOMPARE(m_model->tally().count(Category::All), 2);
}

void DownloadModelTest::takesOutcomes() {
    m_model->add(requests(2));
    m_model->apply(QList{snapshot(1), snapshot(2)});
    Outcome done;
    done.id = 1;
    done.state = State::Completed;
    done.path = u"/tmp/renamed.1.fits"_s;
    done.size = 2000;
    Outcome failed;
    failed.id = 2;
    failed.state = State::Failed;
    failed.error.emplace();
    failed.error->kind = ErrorKind::HttpStatus;
    failed.error->status = 404;
    m_model->apply(QList{done, failed});
    QCOMPARE(text(0, DownloadModel::NameColumn), u"renamed.1.fits"_s);
    QCOMPARE(text(0, DownloadModel::StateColumn), u"Done"_s);
    QCOMPARE(text(0, DownloadModel::ProgressColumn), QString());
    QCOMPARE(text(0, DownloadModel::SizeColumn), u"2.00 kB"_s);
    QCOMPARE(text(1, DownloadModel::ProgressColumn), u"62 %"_s);
    QCOMPARE(text(1, DownloadModel::SpeedColumn), u"—"_s);
    QCOMPARE(m_model->tally().rate(), 0);
}

void DownloadModelTest::keepsTheTally() {
    m_model->add(requests(6));
    m_model->apply(QList{snapshot(1), snapshot(2, State::Starting), snapshot(3, State::Paused),
                         snapshot(4, State::Completed), snapshot(5, State::Failed)});
    const Tally& tally = m_model->tally();
    QCOMPARE(tally.count(Category::All), 6);
    QCOMPARE(tally.count(Category::Active), 2);
    QCOMPARE(tally.count(Category::Queued), 2);
    QCOMPARE(tally.count(Category::Done), 1);
    QCOMPARE(tally.count(Category::Failed), 1);
    QCOMPARE(tally.ended(), 2);
    QCOMPARE(tally.busy(), 3);
    QCOMPARE(tally.rate(), 500);
    m_model->remove({1, 5});
    QCOMPARE(m_model->tally().count(Category::All), 4);
    QCOMPARE(m_model->tally().rate(), 300);
}

void DownloadModelTest::removes_data() {
    QTest::addColumn<QList<DownloadId>>("ids");
    QTest::addColumn<int>("spans");
    using Ids = QList<DownloadId>;
    QTest::newRow("none") << Ids{} << 0;
    QTest::newRow("unknown") << Ids{99} << 0;
    QTest::newRow("twice the same") << Ids{3, 3} << 1;
    QTest::newRow("first and last") << Ids{8, 1} << 2;
    QTest::newRow("a run, out of order") << Ids{4, 2, 3} << 1;
    QTest::newRow("all") << Ids{1, 2, 3, 4, 5, 6, 7, 8} << 1;
}

void DownloadModelTest::removes() {
    QFETCH(QList<DownloadId>, ids);
    m_model->add(requests(8));
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->remove(ids);
    QTEST(int(removed.size()), "spans");
    for (DownloadId id = 1; id <= 8; ++id) {
        const int row = m_model->rowOf(id);
        QCOMPARE(row < 0, ids.contains(id));
        if (row >= 0)
            QCOMPARE(m_model->at(row).id, id);
    }
}

void DownloadModelTest::removesManySpansAtOnce() {
    m_model->add(requests(4000));
    QList<DownloadId> odd;
    for (DownloadId id = 1; id <= 4000; id += 2)
        odd.append(id);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->remove(odd);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(m_model->rowCount(), 2000);
    QCOMPARE(m_model->rowOf(4000), 1999);
}

void DownloadModelTest::speaksEveryCell() {
    m_model->add(requests(2));
    m_model->apply(QList{snapshot(1)});
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < DownloadModel::ColumnCount; ++column) {
            const QString title =
                m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            const QString spoken = text(row, column, Qt::AccessibleTextRole);
            QVERIFY2(spoken.startsWith(title + u": "), qPrintable(spoken));
            QVERIFY2(!spoken.contains(u'—'), qPrintable(spoken));
        }
    }
    QCOMPARE(text(0, DownloadModel::ProgressColumn, Qt::AccessibleTextRole), u"Progress: 62 %"_s);
    QCOMPARE(text(1, DownloadModel::SizeColumn, Qt::AccessibleTextRole), u"Size: unknown"_s);
}

void DownloadModelTest::countsDown() {
    m_model->add(requests(2));
    Snapshot waits = snapshot(1, State::Waiting);
    waits.retryInMs = 12'000;
    m_model->apply(QList{waits});
    QCOMPARE(text(0, DownloadModel::StateColumn), u"Again in 12 s"_s);
    m_now = 4'500;
    QCOMPARE(text(0, DownloadModel::StateColumn), u"Again in 8 s"_s);
    m_now = 60'000;
    QCOMPARE(text(0, DownloadModel::StateColumn), u"Again in 1 s"_s);
    waits.retryInMs = 1'200'000;
    m_model->apply(QList{waits});
    QVERIFY(text(0, DownloadModel::StateColumn).startsWith(u"Again at "_s));
}

void DownloadModelTest::reasonOfFailure() {
    m_model->add(requests(1));
    Snapshot failed = snapshot(1, State::Failed);
    failed.error.emplace();
    failed.error->kind = ErrorKind::HttpStatus;
    failed.error->status = 404;
    m_model->apply(QList{failed});
    const QString reason = text(0, DownloadModel::StateColumn);
    QVERIFY(!reason.isEmpty());
    QVERIFY(reason != u"Failed"_s);
    QVERIFY(text(0, DownloadModel::StateColumn, Qt::ToolTipRole).size() > reason.size());
}

void DownloadModelTest::plainToolTips() {
    m_model->add(requests(1));
    Snapshot hostile = snapshot(1);
    hostile.name = u"<img src=x>.fits"_s;
    m_model->apply(QList{hostile});
    // 141: what looks like HTML in a server's text is not taken as such.
    QVERIFY(!text(0, DownloadModel::NameColumn, Qt::ToolTipRole).contains(u'<'));
    QCOMPARE(text(0, DownloadModel::NameColumn), hostile.name);
}

void DownloadModelTest::sortsByValue_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("size") << int(DownloadModel::SizeColumn)
                          << QStringList{u"file3.fits"_s, u"file1.fits"_s, u"file2.fits"_s};
    QTest::newRow("progress") << int(DownloadModel::ProgressColumn)
                              << QStringList{u"file3.fits"_s, u"file2.fits"_s, u"file1.fits"_s};
    QTest::newRow("time left") << int(DownloadModel::TimeLeftColumn)
                               << QStringList{u"file1.fits"_s, u"file2.fits"_s, u"file3.fits"_s};
    QTest::newRow("name") << int(DownloadModel::NameColumn)
                          << QStringList{u"file1.fits"_s, u"file2.fits"_s, u"file3.fits"_s};
}

void DownloadModelTest::sortsByValue() {
    QFETCH(int, column);
    QFETCH(QStringList, order);
    m_model->add(requests(3));
    Snapshot large = snapshot(2);
    large.size = 2'000'000;
    m_model->apply(QList{snapshot(1), large});
    DownloadFilter filter;
    filter.setSourceModel(m_model.get());
    filter.sort(column);
    QStringList shown;
    for (int row = 0; row < filter.rowCount(); ++row)
        shown.append(filter.index(row, 0).data().toString());
    QCOMPARE(shown, order);
    filter.sort(-1);
    QCOMPARE(filter.index(0, 0).data().toString(), u"file1.fits"_s);
}

void DownloadModelTest::filters() {
    m_model->add(requests(4));
    DownloadFilter filter;
    QAbstractItemModelTester tester(&filter,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(m_model.get());
    filter.choose(Category::Active);
    QCOMPARE(filter.rowCount(), 0);
    m_model->apply(QList{snapshot(2)});
    QCOMPARE(filter.rowCount(), 1);
    m_model->apply(QList{snapshot(2, State::Completed)});
    QCOMPARE(filter.rowCount(), 0);
    filter.choose(Category::All);
    filter.setSearch(u"FITS file3"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setSearch(u"example.org"_s);
    QCOMPARE(filter.rowCount(), 4);
    filter.setSearch(u"nowhere"_s);
    QCOMPARE(filter.rowCount(), 0);
}

void DownloadModelTest::manyRowsAreCheap() {
    m_tester.reset(); // It reads every row at every signal.
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->add(requests(100'000));
    QCOMPARE(inserted.size(), 1);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QList<Snapshot> all;
    for (DownloadId id = 1; id <= 100'000; ++id)
        all.append(snapshot(id, State::Paused));
    m_model->apply(all);
    QCOMPARE(changed.size(), 1);
    changed.clear();
    QList<Snapshot> active;
    for (DownloadId id = 2'000; id <= 100'000; id += 2'000)
        active.append(snapshot(id));
    m_model->apply(active);
    QCOMPARE(changed.size(), 50);
    QCOMPARE(m_model->tally().count(Category::Active), 50);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->remove(m_model->idsWhere([](const Snapshot& it) { return it.id > 10; }));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_model->rowCount(), 10);
}

QTEST_MAIN(DownloadModelTest)
#include "downloadmodeltest.moc"
