#include "plan/piecemap.h"

#include <QTest>

using namespace quintet;

namespace {

Pieces pieces(int count, qint64 length = 10) {
    Pieces result{"sha-256", length, {}};
    for (int i = 0; i < count; ++i)
        result.values.append(QByteArray(32, char(i)));
    return result;
}

RangeSet setOf(const QList<Range>& ranges) {
    RangeSet set;
    for (const Range& range : ranges)
        set.add(range);
    return set;
}

} // namespace

class PieceMapTest : public QObject {
    Q_OBJECT

private slots:
    void fits_data() {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("right");
        QTest::newRow("129 whole pieces") << qint64(30) << 3 << true;
        QTest::newRow("129 a shorter last") << qint64(21) << 3 << true;
        QTest::newRow("129 one too many") << qint64(20) << 3 << false;
        QTest::newRow("129 one too few") << qint64(31) << 3 << false;
        QTest::newRow("129 none") << qint64(10) << 0 << false;
        QTest::newRow("129 of nothing") << qint64(0) << 1 << false;
        QTest::newRow("129 size unknown") << qint64(-1) << 1 << false;
        QTest::newRow("129 the largest size") << kOpenEnd << 1 << false;
    }

    void fits() {
        QFETCH(qint64, size);
        QFETCH(int, count);
        QFETCH(bool, right);
        QCOMPARE(PieceMap::fit(pieces(count), size), right);
        QVERIFY(!PieceMap::fit(pieces(count, 0), size));
    }

    void withoutPieces() {
        PieceMap map;
        QVERIFY(map.isEmpty());
        QVERIFY(map.isDone());
        QVERIFY(map.take({0, 100}, setOf({{0, 100}})).isEmpty());
        QVERIFY(map.open({0, 100}).isEmpty());
        map.good(0);
        map.bad(3);
        QVERIFY(map.isDone());
    }

    void takesWhatIsWhole_data() {
        QTest::addColumn<Range>("touched");
        QTest::addColumn<QList<int>>("taken");
        // 25 bytes in three pieces, of which [5, 25) is there.
        QTest::newRow("the first isn't whole") << Range{0, 10} << QList<int>{};
        QTest::newRow("its neighbour isn't touched") << Range{5, 10} << QList<int>{};
        QTest::newRow("by one byte") << Range{19, 20} << QList<int>{1};
        QTest::newRow("both") << Range{19, 21} << QList<int>{1, 2};
        QTest::newRow("the shorter last") << Range{24, 25} << QList<int>{2};
        QTest::newRow("beyond the end") << Range{25, 40} << QList<int>{};
        QTest::newRow("everything") << Range{0, kOpenEnd} << QList<int>{1, 2};
        QTest::newRow("nothing") << Range{12, 12} << QList<int>{};
    }

    void takesWhatIsWhole() {
        QFETCH(Range, touched);
        QFETCH(QList<int>, taken);
        PieceMap map(pieces(3), 25);
        QCOMPARE(map.take(touched, setOf({{5, 25}})), taken);
        QVERIFY2(map.take(touched, setOf({{5, 25}})).isEmpty(), "taken twice");
    }

    void course() {
        PieceMap map(pieces(3), 25);
        const RangeSet all = setOf({{0, 25}});
        QCOMPARE(map.range(2), (Range{20, 25}));
        QCOMPARE(map.digest(2).value, QByteArray(32, '\2'));
        QCOMPARE(map.take({0, 25}, all), (QList<int>{0, 1, 2}));
        map.good(0);
        map.bad(1);
        map.good(2);
        map.good(2);
        QVERIFY(!map.isDone());
        QCOMPARE(map.open({5, 25}), (QList<Range>{{10, 20}}));
        QCOMPARE(map.take({0, 25}, all), QList<int>{1});
        QVERIFY(map.open({0, 25}).isEmpty());
        map.bad(0);
        map.good(1);
        QVERIFY2(map.isDone(), "a good piece became bad");
    }

    void reopened() {
        PieceMap map(pieces(3), 25);
        const RangeSet all = setOf({{0, 25}});
        QCOMPARE(map.take({0, 25}, all), (QList<int>{0, 1, 2}));
        map.good(0);
        map.good(1);
        // The first piece keeps its verdict; the third, which was taken, is asked about again.
        map.reopen({10, 11});
        QVERIFY(!map.isDone());
        map.good(2);
        QVERIFY(!map.isDone());
        QCOMPARE(map.take({0, 25}, all), (QList<int>{1, 2}));
        map.good(1);
        map.good(2);
        QVERIFY(map.isDone());
        map.reopen({25, 30});
        QVERIFY(map.isDone());
    }

    void openParts() {
        PieceMap map(pieces(3), 25);
        map.take({10, 20}, setOf({{10, 20}}));
        QCOMPARE(map.open({-5, 100}), (QList<Range>{{0, 10}, {20, 25}}));
        QCOMPARE(map.open({3, 22}), (QList<Range>{{3, 10}, {20, 22}}));
        QVERIFY(map.open({12, 18}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PieceMapTest)
#include "piecemaptest.moc"
