#include "plan/segmentmap.h"

#include <QTest>

using namespace quintet;

namespace {

constexpr qint64 kKiB = 1024;
constexpr qint64 kMiB = 1024 * 1024;

using Owner = SegmentMap::Owner;

SegmentMap mapOf(qint64 size) {
    SegmentMap map;
    map.setSize(size);
    return map;
}

/// `owner` reads at `rate` from `from` to `to`, ms, beginning with one byte at `from`.
void readSteadily(SegmentMap& map, Owner owner, qint64 rate, qint64 from, qint64 to) {
    map.received(owner, 1, from);
    for (qint64 now = from + 10; now <= to; now += 10)
        map.received(owner, rate / 100, now);
}

void readAll(SegmentMap& map, Owner owner, qint64 now) {
    map.received(owner, map.assigned(owner).size(), now);
}

} // namespace

class SegmentMapTest : public QObject {
    Q_OBJECT

private slots:
    void fresh() {
        SegmentMap map;
        QCOMPARE(map.size(), -1);
        QVERIFY(map.hasMissing());
        QVERIFY(!map.isComplete());
        QVERIFY(!map.isWritten());
        QCOMPARE(map.bytesReceived(), 0);
        QVERIFY(map.owners().isEmpty());
        QVERIFY(map.view().isEmpty());
        QVERIFY(map.assigned(1).isEmpty());
        QCOMPARE(map.rate(1, 0), 0.0);
    }

    /// 4: no length, the end of the body is the end of the file.
    void unknownSize() {
        SegmentMap map;
        QCOMPARE(map.takeMissing(1, 0), (Range{0, kOpenEnd}));
        QVERIFY(!map.hasMissing());
        QVERIFY(!map.takeMissing(2, 0));
        QVERIFY(map.share({2, 3}, 0).isEmpty());
        QCOMPARE(map.worthwhile(4, 0), 0);
        map.received(1, 700, 10);
        QCOMPARE(map.assigned(1), (Range{700, kOpenEnd}));
        QVERIFY(!map.isComplete());
        map.setSize(700);
        QVERIFY(map.isComplete());
        QVERIFY(map.assigned(1).isEmpty());
    }

    void unknownSizeFromWhereItStopped() {
        SegmentMap map;
        map.takeMissing(1, 0);
        map.received(1, 500, 0);
        map.release(1);
        QCOMPARE(map.takeMissing(2, 0), (Range{500, kOpenEnd}));
        map.release(2);
        map.lost({100, 200});
        QCOMPARE(map.takeMissing(3, 0), (Range{100, 200}));
        QCOMPARE(map.share({4}, 0), QList({Range{500, kOpenEnd}}));
    }

    /// 20, 57
    void smallFiles_data() {
        QTest::addColumn<qint64>("size");
        for (const qint64 size : {1, 9, 262'143, 1'048'575})
            QTest::addRow("57 size %lld", static_cast<long long>(size)) << size;
    }

    void smallFiles() {
        QFETCH(const qint64, size);
        SegmentMap map = mapOf(size);
        QCOMPARE(map.worthwhile(5, 0), 1);
        QCOMPARE(map.share({1, 2, 3, 4, 5}, 0), QList({Range{0, size}}));
        QVERIFY(!map.hasMissing());
        readAll(map, 1, 5);
        QVERIFY(map.isComplete());
    }

    void emptyFile20() {
        SegmentMap map = mapOf(0);
        QVERIFY(map.isComplete());
        QVERIFY(map.isWritten());
        QVERIFY(!map.hasMissing());
        QVERIFY(!map.takeMissing(1, 0));
        QVERIFY(map.share({1, 2}, 0).isEmpty());
    }

    void setSizeCutsTheOpenEnd() {
        SegmentMap map;
        map.takeMissing(1, 0);
        map.setSize(1000);
        QCOMPARE(map.assigned(1), (Range{0, 1000}));
        QVERIFY(!map.hasMissing());
    }

    void setSizeCutsWhatLiesBeyond() {
        SegmentMap map = mapOf(10 * kMiB);
        map.share({1, 2}, 0);
        map.received(2, 100, 0);
        map.written({5 * kMiB, 5 * kMiB + 100});
        map.durable({5 * kMiB, 5 * kMiB + 100});
        map.setSize(5 * kMiB + 50);
        QCOMPARE(map.bytesReceived(), 50);
        QCOMPARE(map.durableRanges().bytes(), 50);
        QVERIFY(map.assigned(2).isEmpty());
        map.setSize(kMiB);
        QCOMPARE(map.assigned(1), (Range{0, kMiB}));
        QCOMPARE(map.bytesReceived(), 0);
        readAll(map, 1, 0);
        QVERIFY(map.isComplete());
    }

    /// 3, 38: what comes beyond its range is nobody's.
    void receivedIsClipped() {
        SegmentMap map = mapOf(4 * kMiB);
        map.share({1, 2}, 0);
        map.received(1, 3 * kMiB, 0);
        QCOMPARE(map.bytesReceived(), 2 * kMiB);
        map.received(1, 10, 0);
        map.received(7, 10, 0);
        map.received(2, -5, 0);
        map.received(2, 0, 0);
        QCOMPARE(map.bytesReceived(), 2 * kMiB);
        QCOMPARE(map.assigned(2), (Range{2 * kMiB, 4 * kMiB}));
    }

    void hugeFile54() {
        constexpr qint64 kSize = 5'000'000'000'000;
        SegmentMap map = mapOf(kSize);
        const QList<Range> ranges = map.share({1, 2, 3, 4, 5}, 0);
        QCOMPARE(ranges.size(), 5);
        QCOMPARE(ranges.last(), (Range{4'000'000'000'000, kSize}));
        for (const Owner owner : map.owners())
            readAll(map, owner, 10);
        QVERIFY(map.isComplete());
    }

    void equalShares() {
        SegmentMap map = mapOf(20 * kMiB);
        const QList<Range> expected{{0, 4 * kMiB},
                                    {4 * kMiB, 8 * kMiB},
                                    {8 * kMiB, 12 * kMiB},
                                    {12 * kMiB, 16 * kMiB},
                                    {16 * kMiB, 20 * kMiB}};
        QCOMPARE(map.worthwhile(5, 0), 5);
        QCOMPARE(map.share({1, 2, 3, 4, 5}, 0), expected);
    }

    /// The usual way: the probe's body is used, four join once the size is known.
    void newcomersJoinTheProbe() {
        SegmentMap map;
        map.takeMissing(1, 0);
        map.setSize(20 * kMiB);
        QCOMPARE(map.worthwhile(4, 0), 4);
        const QList<Range> ranges = map.share({2, 3, 4, 5}, 0);
        QCOMPARE(map.assigned(1), (Range{0, 4 * kMiB}));
        QCOMPARE(ranges.first(), (Range{4 * kMiB, 8 * kMiB}));
        QCOMPARE(ranges.last(), (Range{16 * kMiB, 20 * kMiB}));
        for (qsizetype i = 0; i < 4; ++i)
            QCOMPARE(map.assigned(Owner(i + 2)), ranges[i]);
    }

    void oneByOneWithoutRates() {
        SegmentMap map = mapOf(8 * kMiB);
        map.takeMissing(1, 0);
        QCOMPARE(map.share({2}, 0), QList({Range{4 * kMiB, 8 * kMiB}}));
        QCOMPARE(map.share({3}, 0).size(), 1);
        QCOMPARE(map.share({4}, 0).size(), 1);
        for (const Owner owner : {1U, 2U, 3U, 4U})
            QCOMPARE(map.assigned(owner).size(), 2 * kMiB);
    }

    void severalVictimsWithoutRates() {
        SegmentMap map = mapOf(8 * kMiB);
        map.share({1, 2}, 0);
        QCOMPARE(map.share({3, 4}, 0).size(), 2);
        for (const Owner owner : {1U, 2U, 3U, 4U})
            QCOMPARE(map.assigned(owner).size(), 2 * kMiB);
    }

    void smallestSplit_data() {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<int>("served");
        QTest::newRow("just below") << kMiB - 1 << 1;
        QTest::newRow("just enough") << kMiB << 4;
        QTest::newRow("five pieces") << 5 * 256 * kKiB << 5;
        QTest::newRow("not quite five") << 5 * 256 * kKiB - 1 << 4;
    }

    void smallestSplit() {
        QFETCH(const qint64, size);
        QFETCH(const int, served);
        SegmentMap map = mapOf(size);
        QCOMPARE(map.worthwhile(9, 0), served);
        QCOMPARE(map.worthwhile(5, 0), served);
        const QList<Range> ranges = map.share({1, 2, 3, 4, 5}, 0);
        QCOMPARE(ranges.size(), served);
        if (served > 1)
            for (const Range& range : ranges)
                QVERIFY(range.size() >= SegmentMap::kSmallestPiece);
        QVERIFY(!map.hasMissing());
    }

    void firstSplitNeedsWhatIsLeftNotTheSize() {
        SegmentMap map = mapOf(20 * kMiB);
        map.takeMissing(1, 0);
        map.received(1, 19 * kMiB + 1, 0);
        QCOMPARE(map.worthwhile(4, 0), 0);
    }

    void laterSplitsMayBeSmaller() {
        SegmentMap map = mapOf(2 * kMiB);
        map.share({1, 2}, 0);
        readAll(map, 2, 0);
        map.release(2);
        map.received(1, 512 * kKiB, 0);
        QCOMPARE(map.share({3}, 0), QList({Range{768 * kKiB, kMiB}}));
        QCOMPARE(map.worthwhile(1, 0), 0);
    }

    void missingFirstAndLargestFirst() {
        SegmentMap map = mapOf(40 * kMiB);
        map.share({1, 2, 3, 4}, 0);
        map.received(1, 4 * kMiB, 0);
        map.received(3, kMiB, 0);
        map.release(1); // 4 to 10 MiB
        map.release(3); // 21 to 30 MiB
        QCOMPARE(map.worthwhile(1, 0), 1);
        const QList<Range> ranges = map.share({5, 6}, 0);
        QCOMPARE(ranges, QList({Range{21 * kMiB, 30 * kMiB}, Range{4 * kMiB, 10 * kMiB}}));
        QVERIFY(!map.hasMissing());
    }

    void smallGapsAreServedToo() {
        SegmentMap map = mapOf(2 * kMiB);
        map.takeMissing(1, 0);
        readAll(map, 1, 0);
        map.release(1);
        map.lost({100, 110});
        map.lost({500, 501});
        QCOMPARE(map.worthwhile(5, 0), 2);
        QCOMPARE(map.share({2, 3, 4}, 0), QList({Range{100, 110}, Range{500, 501}}));
    }

    void gapIsDividedAmongThoseThatAreLeft() {
        SegmentMap map = mapOf(12 * kMiB);
        map.share({1, 2}, 0);
        map.release(2);
        map.received(1, 3 * kMiB, 0);
        // 2: 6 MiB missing, 1: 3 MiB left. Each of three gets three.
        const QList<Range> ranges = map.share({3, 4}, 0);
        QCOMPARE(ranges, QList({Range{6 * kMiB, 9 * kMiB}, Range{9 * kMiB, 12 * kMiB}}));
        QCOMPARE(map.assigned(1), (Range{3 * kMiB, 6 * kMiB}));
    }

    void slowOneIsRelieved() {
        SegmentMap map = mapOf(60 * kMiB);
        map.share({1, 2, 3}, 0);
        readSteadily(map, 1, 4 * kMiB, 0, 4'000);
        readSteadily(map, 2, kMiB, 0, 4'000);
        readSteadily(map, 3, 4 * kMiB, 0, 4'000);
        const qint64 rest = map.assigned(2).size();
        const QList<Range> ranges = map.share({4}, 4'000);
        QCOMPARE(ranges.size(), 1);
        QCOMPARE(ranges[0].end, 40 * kMiB);
        QCOMPARE(map.assigned(2).end, ranges[0].begin);
        // The newcomer is expected to make the mean, 3 MiB/s: three quarters are its.
        QVERIFY(qAbs(ranges[0].size() - rest * 3 / 4) < rest / 50);
        QCOMPARE(map.assigned(1).end, 20 * kMiB);
        QCOMPARE(map.assigned(3).end, 60 * kMiB);
    }

    void unmeasuredCountsWithTheMean() {
        SegmentMap map = mapOf(30 * kMiB);
        map.share({1, 2, 3}, 0);
        readSteadily(map, 1, 2 * kMiB, 0, 1'000);
        readSteadily(map, 2, 2 * kMiB, 0, 1'000);
        // 3 has all its 10 MiB left, the others 8: it ends last at their rate.
        const QList<Range> ranges = map.share({4}, 1'000);
        QCOMPARE(ranges, QList({Range{25 * kMiB, 30 * kMiB}}));
    }

    void standingStillEndsLast() {
        SegmentMap map = mapOf(30 * kMiB);
        map.share({1, 2, 3}, 0);
        readSteadily(map, 1, kMiB, 0, 6'000);
        readSteadily(map, 2, kMiB, 0, 2'000); // Nothing in the last four seconds.
        readSteadily(map, 3, kMiB, 0, 6'000);
        QCOMPARE(map.rate(2, 6'000), 0.0);
        const Range before = map.assigned(2);
        const QList<Range> ranges = map.share({4}, 6'000);
        QCOMPARE(ranges.size(), 1);
        QCOMPARE(ranges[0].end, before.end);
        QCOMPARE(map.assigned(2).size(), 16 * kKiB);
    }

    void neverAnsweredEndsLast() {
        SegmentMap map = mapOf(20 * kMiB);
        map.share({1, 2}, 0);
        readSteadily(map, 1, kMiB, 0, 5'000);
        map.share({3}, 5'000);
        QCOMPARE(map.assigned(2).size(), 16 * kKiB);
        QCOMPARE(map.assigned(1).end, 10 * kMiB);
    }

    void allStandingStill() {
        SegmentMap map = mapOf(20 * kMiB);
        map.share({1, 2}, 0);
        map.received(1, 4 * kMiB, 0);
        map.received(2, kMiB, 0);
        QCOMPARE(map.share({3}, 60'000), QList({Range{15 * kMiB + 512 * kKiB, 20 * kMiB}}));
    }

    /// What its owner is about to read stays with it: at 8 MiB/s 1 MiB, at 1 MiB/s a quarter.
    void reserve_data() {
        QTest::addColumn<qint64>("rate");
        QTest::addColumn<qint64>("kept");
        QTest::newRow("fast") << 8 * kMiB << kMiB;
        QTest::newRow("slow") << kMiB << 256 * kKiB;
        QTest::newRow("in between") << 2 * kMiB << 512 * kKiB;
    }

    void reserve() {
        QFETCH(const qint64, rate);
        QFETCH(const qint64, kept);
        for (qint64 left = 300 * kKiB; left < 4 * kMiB; left += 50 * kKiB) {
            SegmentMap map = mapOf(100 * kMiB);
            map.share({1, 2}, 0);
            map.release(2);
            readSteadily(map, 1, rate, 0, 2'000);
            map.setSize(map.assigned(1).begin + left);
            const QList<Range> ranges = map.share({3}, 2'000);
            if (ranges.isEmpty()) {
                // Too little for both, or done in a quarter of a second anyway.
                QVERIFY(left < qMax(qMax(kept, 256 * kKiB) + 256 * kKiB, rate / 4) * 11 / 10);
                QCOMPARE(map.assigned(1).size(), left);
                continue;
            }
            QVERIFY(left > rate / 4 * 9 / 10);
            QVERIFY(ranges[0].size() >= SegmentMap::kSmallestPiece);
            QVERIFY(map.assigned(1).size() >= kept * 98 / 100);
            QCOMPARE(map.assigned(1).size() + ranges[0].size(), left);
        }
    }

    void rateBeginsWithTheFirstBytes() {
        SegmentMap map = mapOf(100 * kMiB);
        map.takeMissing(1, 0);
        QCOMPARE(map.rate(1, 2'000), 0.0);
        readSteadily(map, 1, 1'000'000, 2'000, 3'000); // A slow handshake is no slow connection.
        QVERIFY(qAbs(map.rate(1, 3'000) - 1e6) < 1e4);
    }

    void startsCost_data() {
        QTest::addColumn<qint64>("wait");
        QTest::addColumn<qint64>("left");
        QTest::addColumn<int>("served");
        // Twice what the start costs: here 360 ms, slow start included.
        QTest::newRow("far, soon done") << qint64(100) << 14 * kMiB << 0;
        QTest::newRow("far, much left") << qint64(100) << 16 * kMiB << 1;
        QTest::newRow("near") << qint64(1) << 6 * kMiB << 1;
        QTest::newRow("near, done at once") << qint64(1) << 4 * kMiB << 0;
    }

    /// One connection is free, the other one has this much left at 20 MiB/s.
    void startsCost() {
        QFETCH(qint64, wait);
        QFETCH(qint64, left);
        QFETCH(int, served);
        SegmentMap map = mapOf(2 * (40 * kMiB + left));
        map.share({1, 2}, 0);
        readSteadily(map, 1, 20 * kMiB, wait, wait + 2000);
        readSteadily(map, 2, 20 * kMiB, wait, wait + 2000);
        readAll(map, 1, wait + 2000);
        QCOMPARE(map.worthwhile(1, wait + 2000), served);
        QCOMPARE(map.share({3}, wait + 2000).size(), served);
    }

    /// Who has just begun far away will be as fast as the others.
    void slowOnlyAtTheStart() {
        SegmentMap map = mapOf(200 * kMiB);
        map.share({1, 2}, 0);
        readSteadily(map, 1, 20 * kMiB, 100, 2100);
        readSteadily(map, 2, 20 * kMiB, 100, 1900);
        map.release(2);
        QCOMPARE(map.share({3}, 1900).size(), 1);
        readSteadily(map, 3, 100 * kKiB, 2000, 2100);
        const qint64 rest = map.assigned(3).size();
        QCOMPARE(map.share({4}, 2100).size(), 1);
        QVERIFY(map.assigned(3).size() >= rest / 2 || map.assigned(3).size() == rest);
        QVERIFY(map.assigned(4).size() <= rest / 2);
    }

    void worthwhileIsWhatShareServes() {
        for (int size = 1; size < 60; ++size) {
            for (int most = 0; most < 12; ++most) {
                SegmentMap map = mapOf(size * 100 * kKiB);
                map.share({100, 101}, 0);
                map.received(100, 150 * kKiB, 0);
                QList<Owner> owners;
                for (int i = 0; i < most; ++i)
                    owners.append(Owner(i + 1));
                const int promised = map.worthwhile(most, 10);
                QCOMPARE(int(map.share(owners, 10).size()), promised);
                QVERIFY(promised <= most);
            }
        }
        QCOMPARE(mapOf(100).worthwhile(-1, 0), 0);
    }

    void anOwnerThatTakesAgainGivesBack() {
        SegmentMap map = mapOf(1000);
        map.takeMissing(1, 0);
        map.received(1, 400, 0);
        QCOMPARE(map.takeMissing(1, 0), (Range{400, 1000}));
        QCOMPARE(map.owners(), QList<Owner>{1});
        QCOMPARE(map.share({1}, 0), QList({Range{400, 1000}}));
    }

    void releasedIsMissingAgain() {
        SegmentMap map = mapOf(1000);
        map.takeMissing(1, 0);
        map.received(1, 400, 0);
        map.release(1);
        map.release(1);
        QVERIFY(map.hasMissing());
        QVERIFY(map.owners().isEmpty());
        map.received(1, 100, 0); // Late bytes of nobody.
        QCOMPARE(map.bytesReceived(), 400);
        QCOMPARE(map.takeMissing(2, 0), (Range{400, 1000}));
    }

    /// 35, 48: every range gets the whole file.
    void claimRest() {
        SegmentMap map = mapOf(20 * kMiB);
        map.share({1, 2, 3}, 0);
        map.received(1, 100, 0);
        map.received(2, 200, 0);
        map.written({0, 20 * kMiB});
        map.durable({0, 20 * kMiB});
        QVERIFY(!map.claimRest(2)); // 1 is not done before it.
        QVERIFY(!map.claimRest(9));
        QCOMPARE(map.bytesReceived(), 300);
        QVERIFY(map.claimRest(1));
        QCOMPARE(map.assigned(1), (Range{100, 20 * kMiB}));
        QCOMPARE(map.bytesReceived(), 100);
        QCOMPARE(map.durableRanges().bytes(), 100);
        QCOMPARE(map.owners(), QList<Owner>{1});
        readAll(map, 1, 0);
        QVERIFY(map.isComplete());
        QVERIFY(!map.isWritten());
    }

    void claimRestOfUnknownSize() {
        SegmentMap map;
        map.takeMissing(1, 0);
        map.received(1, 100, 0);
        QVERIFY(map.claimRest(1));
        QCOMPARE(map.assigned(1), (Range{100, kOpenEnd}));
        map.lost({0, 10});
        QVERIFY(!map.claimRest(1));
    }

    void claimRestOfWhatWasDone() {
        SegmentMap map = mapOf(4 * kMiB);
        map.share({1, 2}, 0);
        map.received(2, 100, 0);
        readAll(map, 1, 0);
        QVERIFY(map.claimRest(1));
        QCOMPARE(map.assigned(1), (Range{2 * kMiB, 4 * kMiB}));
    }

    void extend() {
        SegmentMap map = mapOf(8 * kMiB);
        map.share({1, 2, 3, 4}, 0);
        map.release(2);
        map.release(4);
        map.extend(1);
        QCOMPARE(map.assigned(1), (Range{0, 4 * kMiB})); // Up to what is another's.
        map.extend(1);
        map.extend(9);
        QCOMPARE(map.assigned(1), (Range{0, 4 * kMiB}));
        map.received(3, kMiB, 0);
        map.extend(3);
        QCOMPARE(map.assigned(3), (Range{5 * kMiB, 8 * kMiB}));
        QVERIFY(!map.hasMissing());
        readAll(map, 1, 0);
        map.release(3);
        map.extend(1); // Done: its answer has ended.
        QVERIFY(map.assigned(1).isEmpty());
        QVERIFY(map.hasMissing());
    }

    void lost() {
        SegmentMap map = mapOf(1000);
        map.takeMissing(1, 0);
        map.received(1, 600, 0);
        map.written({0, 600});
        map.durable({0, 500});
        map.lost({450, 700}); // 600 to 700 is still its owner's.
        QCOMPARE(map.bytesReceived(), 450);
        QCOMPARE(map.durableRanges().ranges(), QList({Range{0, 450}}));
        QCOMPARE(map.assigned(1), (Range{600, 1000}));
        QCOMPARE(map.takeMissing(2, 0), (Range{450, 600}));
        QVERIFY(!map.hasMissing());
    }

    /// 107, 114: claims never run ahead.
    void writtenAndDurable() {
        SegmentMap map = mapOf(1000);
        map.takeMissing(1, 0);
        map.received(1, 300, 0);
        map.durable({0, 300}); // Not written.
        QVERIFY(map.durableRanges().isEmpty());
        map.written({0, 1000}); // Only 300 are there.
        map.durable({100, 1000});
        QCOMPARE(map.durableRanges().ranges(), QList({Range{100, 300}}));
        QVERIFY(!map.isWritten());
        readAll(map, 1, 0);
        QVERIFY(map.isComplete());
        QVERIFY(!map.isWritten());
        map.written({300, 1000});
        QVERIFY(map.isWritten());
        map.lost({0, 1});
        QVERIFY(!map.isWritten());
        QVERIFY(!map.isComplete());
    }

    /// 41: another version.
    void reset() {
        SegmentMap map = mapOf(20 * kMiB);
        map.share({1, 2}, 0);
        map.received(1, 1000, 0);
        map.written({0, 1000});
        map.durable({0, 1000});
        map.reset();
        QCOMPARE(map.size(), -1);
        QCOMPARE(map.bytesReceived(), 0);
        QVERIFY(map.durableRanges().isEmpty());
        QVERIFY(map.owners().isEmpty());
        QVERIFY(!map.isWritten());
        map.setSize(kMiB - 1); // The first split counts anew.
        QCOMPARE(map.worthwhile(5, 0), 1);
    }

    void view() {
        using Views = QList<SegmentView>;
        SegmentMap map = mapOf(4 * kMiB);
        map.share({1, 2, 3, 4}, 0);
        const qint64 q = kMiB;
        QCOMPARE(
            map.view(),
            Views(
                {{{0, 0}, true}, {{q, q}, true}, {{2 * q, 2 * q}, true}, {{3 * q, 3 * q}, true}}));
        map.received(1, 100, 0);
        map.received(3, q, 0);
        map.received(4, 50, 0);
        QCOMPARE(map.view(),
                 Views({{{0, 100}, true}, {{q, q}, true}, {{2 * q, 3 * q + 50}, true}}));
        map.release(4);
        QCOMPARE(map.view(),
                 Views({{{0, 100}, true}, {{q, q}, true}, {{2 * q, 3 * q + 50}, false}}));
        map.received(1, q, 0);
        QCOMPARE(map.view(), Views({{{0, q}, true}, {{2 * q, 3 * q + 50}, false}}));
    }
};

QTEST_GUILESS_MAIN(SegmentMapTest)
#include "segmentmaptest.moc"
