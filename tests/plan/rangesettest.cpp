#include "plan/rangeset.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace quintet;

Q_DECLARE_METATYPE(quintet::Range)

namespace {

using Ranges = QList<Range>;

RangeSet setOf(const Ranges& ranges) {
    RangeSet set;
    for (const Range& range : ranges)
        set.add(range);
    return set;
}

} // namespace

class RangeSetTest : public QObject {
    Q_OBJECT

private slots:
    void add_data() {
        QTest::addColumn<Ranges>("before");
        QTest::addColumn<Range>("range");
        QTest::addColumn<Ranges>("after");
        const Ranges two{{10, 20}, {30, 40}};
        QTest::newRow("to nothing") << Ranges{} << Range{5, 9} << Ranges{{5, 9}};
        QTest::newRow("empty") << two << Range{25, 25} << two;
        QTest::newRow("turned round") << two << Range{28, 22} << two;
        QTest::newRow("before all") << two << Range{0, 5} << Ranges{{0, 5}, {10, 20}, {30, 40}};
        QTest::newRow("between") << two << Range{22, 28} << Ranges{{10, 20}, {22, 28}, {30, 40}};
        QTest::newRow("after all") << two << Range{50, 60} << Ranges{{10, 20}, {30, 40}, {50, 60}};
        QTest::newRow("touches the next") << two << Range{25, 30} << Ranges{{10, 20}, {25, 40}};
        QTest::newRow("touches the last") << two << Range{20, 25} << Ranges{{10, 25}, {30, 40}};
        QTest::newRow("closes the gap") << two << Range{20, 30} << Ranges{{10, 40}};
        QTest::newRow("bridges") << two << Range{15, 35} << Ranges{{10, 40}};
        QTest::newRow("inside") << two << Range{12, 18} << two;
        QTest::newRow("the same") << two << Range{30, 40} << two;
        QTest::newRow("covers all") << two << Range{0, 100} << Ranges{{0, 100}};
        QTest::newRow("open end") << two << Range{35, kOpenEnd} << Ranges{{10, 20}, {30, kOpenEnd}};
    }

    void add() {
        QFETCH(const Ranges, before);
        QFETCH(const Range, range);
        QFETCH(const Ranges, after);
        RangeSet set = setOf(before);
        set.add(range);
        QCOMPARE(set.ranges(), after);
    }

    void remove_data() {
        QTest::addColumn<Range>("range");
        QTest::addColumn<Ranges>("after");
        const Ranges two{{10, 20}, {30, 40}};
        QTest::newRow("empty") << Range{15, 15} << two;
        QTest::newRow("outside") << Range{20, 30} << two;
        QTest::newRow("front") << Range{0, 12} << Ranges{{12, 20}, {30, 40}};
        QTest::newRow("back") << Range{18, 22} << Ranges{{10, 18}, {30, 40}};
        QTest::newRow("middle") << Range{12, 14} << Ranges{{10, 12}, {14, 20}, {30, 40}};
        QTest::newRow("one whole") << Range{10, 20} << Ranges{{30, 40}};
        QTest::newRow("parts of both") << Range{15, 35} << Ranges{{10, 15}, {35, 40}};
        QTest::newRow("all") << Range{0, kOpenEnd} << Ranges{};
    }

    void remove() {
        QFETCH(const Range, range);
        QFETCH(const Ranges, after);
        RangeSet set = setOf({{10, 20}, {30, 40}});
        set.remove(range);
        QCOMPARE(set.ranges(), after);
    }

    void contains() {
        const RangeSet set = setOf({{10, 20}, {30, 40}});
        QVERIFY(set.contains({10, 20}));
        QVERIFY(set.contains({39, 40}));
        QVERIFY(set.contains({25, 25})); // Nothing is in everything.
        QVERIFY(!set.contains({9, 11}));
        QVERIFY(!set.contains({19, 21}));
        QVERIFY(!set.contains({10, 40}));
        QVERIFY(!set.contains({20, 30}));
        QVERIFY(!set.contains({40, 41}));
        QVERIFY(!RangeSet().contains({0, 1}));
    }

    void bytes() {
        QCOMPARE(RangeSet().bytes(), 0);
        QCOMPARE(setOf({{10, 20}, {30, 45}}).bytes(), 25);
        // 54 beyond 32 bits
        QCOMPARE(setOf({{0, 5'000'000'000}, {6'000'000'000, 7'000'000'000}}).bytes(),
                 6'000'000'000);
    }

    void clear() {
        RangeSet set = setOf({{10, 20}});
        QVERIFY(!set.isEmpty());
        set.clear();
        QVERIFY(set.isEmpty());
        QVERIFY(set == RangeSet());
    }

    void gaps_data() {
        QTest::addColumn<Range>("whole");
        QTest::addColumn<Ranges>("gaps");
        QTest::newRow("around") << Range{0, 50} << Ranges{{0, 10}, {20, 30}, {40, 50}};
        QTest::newRow("exact") << Range{10, 40} << Ranges{{20, 30}};
        QTest::newRow("cut at both sides") << Range{15, 35} << Ranges{{20, 30}};
        QTest::newRow("inside of a gap") << Range{22, 24} << Ranges{{22, 24}};
        QTest::newRow("inside of a range") << Range{12, 14} << Ranges{};
        QTest::newRow("behind") << Range{40, 45} << Ranges{{40, 45}};
        QTest::newRow("nothing asked") << Range{5, 5} << Ranges{};
        QTest::newRow("open end") << Range{0, kOpenEnd}
                                  << Ranges{{0, 10}, {20, 30}, {40, kOpenEnd}};
    }

    void gaps() {
        QFETCH(const Range, whole);
        QFETCH(const Ranges, gaps);
        QCOMPARE(setOf({{10, 20}, {30, 40}}).gaps(whole), gaps);
    }

    /// Against a row of flags.
    void model() {
        QRandomGenerator random(1);
        for (int round = 0; round < 200; ++round) {
            constexpr int kSize = 60;
            std::vector<bool> flags(kSize, false);
            RangeSet set;
            for (int step = 0; step < 40; ++step) {
                const int begin = random.bounded(kSize);
                const int end = begin + random.bounded(kSize - begin + 1);
                const bool adds = random.bounded(2) == 0;
                if (adds)
                    set.add({begin, end});
                else
                    set.remove({begin, end});
                std::fill(flags.begin() + begin, flags.begin() + end, adds);

                qint64 count = 0;
                for (int i = 0; i < kSize; ++i) {
                    QCOMPARE(set.contains({i, i + 1}), bool(flags[size_t(i)]));
                    count += flags[size_t(i)];
                }
                QCOMPARE(set.bytes(), count);
                for (qsizetype i = 0; i + 1 < set.ranges().size(); ++i)
                    QVERIFY(set.ranges()[i].end < set.ranges()[i + 1].begin);
                RangeSet whole = set;
                for (const Range& gap : set.gaps({0, kSize})) {
                    QVERIFY(!gap.isEmpty());
                    whole.add(gap);
                }
                QCOMPARE(whole.ranges(), Ranges({{0, kSize}}));
            }
        }
    }
};

QTEST_GUILESS_MAIN(RangeSetTest)
#include "rangesettest.moc"
