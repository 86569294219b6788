// Many rows: ordered and searched in another thread, while they change.
#include "downloadfilter.h"

#include "downloadmodel.h"
#include "downloadtable.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 6'000; ///< More than are ordered while the window waits.

} // namespace

class DownloadFilterTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void arranges_data();
    void arranges();
    void nobodyWaits();
    void answersLater();
    void onlyTheLastAnswerCounts();
    void whatChangesMeanwhileIsInOrder();
    void whatIsRemovedMeanwhileIsGone();
    void changesKeepTheOrder_data();
    void changesKeepTheOrder();
    void followsTheQueue();
    void selectionFollowsIds();
    void selectionOfAllStays();
    void selectionIsCounted();
    void whatIsNotShownIsNotSelected();
    void currentRowStays();

private:
    void add(int count);
    Snapshot snapshot(int row, State state = State::Running) const;
    /// Rows as they are shown are what they should be, and the model's way back is right.
    void check();
    void settle();

    QTemporaryDir m_settings;
    std::unique_ptr<DownloadModel> m_model;
    std::unique_ptr<DownloadFilter> m_filter;
    Criteria m_criteria; ///< What the filter was asked for.
    int m_added = 0;
};

void DownloadFilterTest::initTestCase() {
    QVERIFY(m_settings.isValid());
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void DownloadFilterTest::init() {
    m_filter.reset();
    m_model = std::make_unique<DownloadModel>();
    m_filter = std::make_unique<DownloadFilter>();
    m_filter->setSourceModel(m_model.get());
    m_criteria = {};
    m_added = 0;
}

void DownloadFilterTest::add(int count) {
    QList<Request> requests;
    for (const int end = m_added + count; m_added < end; ++m_added) {
        const int i = m_added;
        Request request;
        request.id = DownloadId(i) + 1;
        request.size = (i * 7919) % 10'007;
        request.sources = {QUrl(u"https://h%1.example/d/File_%2.fits"_s.arg(i % 7).arg(
            (i * 31) % 9'973, 5, 10, QChar(u'0')))};
        requests.append(request);
    }
    m_model->add(requests);
}

Snapshot DownloadFilterTest::snapshot(int row, State state) const {
    Snapshot it = m_model->at(row);
    it.state = state;
    it.size = 500 + (row * 31) % 9'000;
    it.received = it.size / 2;
    it.rate = 1 + row % 97;
    return it;
}

void DownloadFilterTest::settle() {
    QTRY_VERIFY_WITH_TIMEOUT(!m_filter->isBusy(), 60'000);
}

void DownloadFilterTest::check() {
    settle();
    QList<RowKey> keys;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (belongs(m_model->at(row).state, m_criteria.category))
            keys.append(m_model->key(row, m_criteria));
    }
    const QList<int> wanted = *arrange(keys, m_criteria, [] { return false; });
    QCOMPARE(m_filter->rowCount(), int(wanted.size()));
    for (int place = 0; place < wanted.size(); ++place) {
        QCOMPARE(m_filter->sourceRow(place), wanted[place]);
        QCOMPARE(m_filter->placeOf(wanted[place]), place);
        const QModelIndex index = m_filter->index(place, 0);
        QCOMPARE(m_filter->mapToSource(index).row(), wanted[place]);
        QCOMPARE(m_filter->mapFromSource(m_filter->mapToSource(index)), index);
    }
    int shown = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown += m_filter->placeOf(row) >= 0;
    QCOMPARE(shown, m_filter->rowCount());
}

void DownloadFilterTest::arranges_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descends");
    QTest::addColumn<QList<int>>("rows");
    using Rows = QList<int>;
    QTest::newRow("as they are") << QStringList() << -1 << false << Rows{0, 1, 2, 3};
    QTest::newRow("by text, whatever the case") << QStringList() << 0 << false << Rows{1, 0, 3, 2};
    QTest::newRow("backwards, the same ones as they were added")
        << QStringList() << 0 << true << Rows{2, 0, 3, 1};
    QTest::newRow("a word of the address") << QStringList{u"two"_s} << -1 << false << Rows{2};
    QTest::newRow("both words") << QStringList{u"example"_s, u"b."_s} << 0 << false << Rows{0, 3};
    QTest::newRow("no such word") << QStringList{u"moon"_s} << 0 << false << Rows{};
}

void DownloadFilterTest::arranges() {
    QFETCH(QStringList, words);
    QFETCH(int, column);
    QFETCH(bool, descends);
    const QUrl one(u"https://example.org/one"_s);
    const QUrl two(u"https://example.org/two"_s);
    const QList<RowKey> keys{{0, 0, u"b.fits"_s, {}, u"b.fits"_s, one},
                             {1, 0, u"A.fits"_s, {}, u"A.fits"_s, one},
                             {2, 0, u"c.fits"_s, {}, u"c.fits"_s, two},
                             {3, 0, u"B.FITS"_s, {}, u"B.FITS"_s, one}};
    Criteria criteria;
    criteria.words = words;
    criteria.column = column;
    criteria.order = descends ? Qt::DescendingOrder : Qt::AscendingOrder;
    QTEST(*arrange(keys, criteria, [] { return false; }), "rows");
}

void DownloadFilterTest::nobodyWaits() {
    QList<RowKey> keys(10'000);
    Criteria criteria;
    criteria.words = QStringList{u"x"_s};
    QVERIFY(!arrange(keys, criteria, [] { return true; }));
}

void DownloadFilterTest::answersLater() {
    add(kMany);
    m_filter->sort(DownloadModel::NameColumn);
    QVERIFY(m_filter->isBusy());
    QCOMPARE(m_filter->rowCount(), kMany); // As they were until then.
    m_criteria.column = DownloadModel::NameColumn;
    check();
    m_filter->setSearch(u"file_00 H3"_s);
    m_criteria.words = QStringList{u"file_00"_s, u"h3"_s};
    check();
    QVERIFY(m_filter->rowCount() > 0 && m_filter->rowCount() < kMany / 10);
    m_filter->setSearch({});
    m_criteria.words.clear();
    m_filter->sort(DownloadModel::SourceColumn, Qt::DescendingOrder);
    m_criteria.column = DownloadModel::SourceColumn;
    m_criteria.order = Qt::DescendingOrder;
    check();
    m_filter->sort(-1);
    QVERIFY(!m_filter->isBusy());
    m_criteria.column = -1;
    check();
}

void DownloadFilterTest::onlyTheLastAnswerCounts() {
    add(kMany);
    m_filter->sort(DownloadModel::NameColumn);
    m_filter->setSearch(u"moon"_s);
    m_filter->setSearch(u"file_001"_s);
    m_criteria.column = DownloadModel::NameColumn;
    m_criteria.words = QStringList{u"file_001"_s};
    check();
    QVERIFY(m_filter->rowCount() > 0);
}

void DownloadFilterTest::whatChangesMeanwhileIsInOrder() {
    add(kMany);
    m_filter->sort(DownloadModel::SizeColumn);
    m_criteria.column = DownloadModel::SizeColumn;
    QVERIFY(m_filter->isBusy());
    QList<Snapshot> changed;
    for (int row = 0; row < kMany; row += 100)
        changed.append(snapshot(row));
    m_model->apply(changed);
    add(50);
    QVERIFY(m_filter->isBusy());
    check();
}

void DownloadFilterTest::whatIsRemovedMeanwhileIsGone() {
    add(kMany);
    m_filter->sort(DownloadModel::NameColumn);
    m_criteria.column = DownloadModel::NameColumn;
    m_model->remove({5, 6, 7});
    QCOMPARE(m_filter->rowCount(), kMany - 3);
    m_model->remove(m_model->idsWhere([](const Snapshot& it) { return it.id % 3 == 0; }));
    check();
}

void DownloadFilterTest::changesKeepTheOrder_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("column");
    QTest::addColumn<Category>("category");
    for (const int rows : {40, kMany}) {
        for (const int column :
             {-1, int(DownloadModel::SpeedColumn), int(DownloadModel::ProgressColumn)}) {
            for (const Category category : {Category::All, Category::Active}) {
                const QString name = u"%1 rows, column %2, %3"_s.arg(rows).arg(column).arg(
                    category == Category::All ? u"all"_s : u"active"_s);
                QTest::newRow(qPrintable(name)) << rows << column << category;
            }
        }
    }
}

/// One that changes, a few, and all: whatever way is taken, the rows stand where they should.
void DownloadFilterTest::changesKeepTheOrder() {
    QFETCH(int, rows);
    QFETCH(int, column);
    QFETCH(Category, category);
    std::unique_ptr<QAbstractItemModelTester> tester;
    if (rows < kMany)
        tester = std::make_unique<QAbstractItemModelTester>(
            m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    add(rows);
    m_filter->sort(column, Qt::DescendingOrder);
    m_filter->choose(category);
    m_criteria.column = column;
    m_criteria.order = Qt::DescendingOrder;
    m_criteria.category = category;
    check();
    for (const int step : {rows, rows / 3, 2, 1}) {
        QList<Snapshot> changed;
        for (int row = step / 2; row < rows; row += step)
            changed.append(snapshot(row));
        m_model->apply(changed);
        check();
        for (Snapshot& it : changed) {
            it.rate = (it.rate * 53) % 101;
            it.received = (it.received * 7) % it.size;
        }
        m_model->apply(changed);
        check();
    }
    m_model->apply(QList{snapshot(3, State::Completed), snapshot(4, State::Paused)});
    check();
    m_model->remove({1, 9, 10, 11});
    check();
    add(7);
    check();
}

void DownloadFilterTest::followsTheQueue() {
    add(5);
    QList<Snapshot> placed;
    for (int row = 0; row < 5; ++row) {
        placed.append(m_model->at(row));
        placed.last().place = row + 1;
    }
    m_model->apply(placed);
    DownloadTable table(*m_filter);
    table.selectRow(4);
    placed[4].place = -1;
    m_model->apply(placed);
    QCOMPARE(m_model->at(0).id, 5);
    QCOMPARE(m_filter->index(0, 0).data(DownloadModel::IdRole).toInt(), 5);
    QCOMPARE(table.selectedIds(), QList<DownloadId>{5});
    check();
}

void DownloadFilterTest::selectionFollowsIds() {
    add(kMany);
    DownloadTable table(*m_filter);
    QSignalSpy moved(&table, &DownloadTable::selectionMoved);
    table.selectRow(10);
    table.selectionModel()->select(m_filter->index(20, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(moved.size(), 2);
    m_filter->sort(DownloadModel::NameColumn);
    settle();
    QList<DownloadId> ids = table.selectedIds();
    std::sort(ids.begin(), ids.end());
    QCOMPARE(ids, (QList<DownloadId>{11, 21}));
    m_model->remove({11});
    QCOMPARE(table.selectedIds(), QList<DownloadId>{21});
    QCOMPARE(table.selectedCount(), 1);
}

void DownloadFilterTest::selectionOfAllStays() {
    add(kMany);
    DownloadTable table(*m_filter);
    table.selectAll();
    QCOMPARE(table.selectedCount(), kMany);
    m_filter->sort(DownloadModel::SizeColumn);
    settle();
    QCOMPARE(table.selectedIds().size(), kMany);
    QCOMPARE(table.selectionModel()->selection().size(), 1);
}

void DownloadFilterTest::selectionIsCounted() {
    add(10);
    DownloadTable table(*m_filter);
    table.selectAll();
    m_model->apply(QList{snapshot(2), snapshot(3, State::Completed)});
    QCOMPARE(m_model->selected().count(Category::Active), 1);
    QCOMPARE(m_model->selected().count(Category::Done), 1);
    QCOMPARE(m_model->selectedPaths(), 0);
    Snapshot here = snapshot(3, State::Completed);
    here.path = u"/d/x"_s;
    m_model->apply(QList{here});
    QCOMPARE(m_model->selectedPaths(), 1);
    m_model->remove({4});
    QCOMPARE(m_model->selected().count(Category::All), 9);
    QCOMPARE(m_model->selectedPaths(), 0);
    table.clearSelection();
    QCOMPARE(m_model->selected(), Tally());
}

void DownloadFilterTest::whatIsNotShownIsNotSelected() {
    add(10);
    m_model->apply(QList{snapshot(2), snapshot(5)});
    DownloadTable table(*m_filter);
    table.selectAll();
    QSignalSpy moved(&table, &DownloadTable::selectionMoved);
    m_filter->choose(Category::Active);
    QCOMPARE(table.selectedIds(), (QList<DownloadId>{3, 6}));
    QCOMPARE(moved.size(), 1);
    // One that leaves by itself.
    m_model->apply(QList{snapshot(2, State::Completed)});
    QCOMPARE(table.selectedIds(), QList<DownloadId>{6});
    m_filter->choose(Category::All);
    QCOMPARE(table.selectedIds(), QList<DownloadId>{6});
}

void DownloadFilterTest::currentRowStays() {
    add(kMany);
    DownloadTable table(*m_filter);
    table.setCurrentIndex(m_filter->index(17, 0));
    m_filter->sort(DownloadModel::NameColumn);
    settle();
    QCOMPARE(table.currentIndex().data(DownloadModel::IdRole).toInt(), 18);
    m_filter->setSearch(u"moon"_s);
    settle();
    QVERIFY(!table.currentIndex().isValid());
}

QTEST_MAIN(DownloadFilterTest)
#include "downloadfiltertest.moc"
