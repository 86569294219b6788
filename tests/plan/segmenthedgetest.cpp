#include "plan/segmentmap.h"

#include <QTest>

using namespace quintet;

namespace {

constexpr qint64 kKiB = 1024;
constexpr qint64 kMiB = 1024 * 1024;

using Owner = SegmentMap::Owner;

double nothing(Owner) {
    return 0;
}

/// Two owners; the second has read 3.8 MiB of its 4 and has gone on at 64 KiB/s, the first is done.
SegmentMap slowEnd(qint64* now) {
    SegmentMap map;
    map.setSize(8 * kMiB);
    map.share({1, 2}, 0);
    map.received(1, 1, 0);
    map.received(2, 1, 0);
    for (qint64 at = 10; at <= 2000; at += 10) {
        map.received(1, 21 * kKiB, at);
        map.received(2, at < 1000 ? 38 * kKiB : kKiB * 64 / 100, at);
    }
    map.release(1);
    *now = 2000;
    return map;
}

} // namespace

/// Who would have to be waited for: hedges, and connections that are exchanged.
class SegmentHedgeTest : public QObject {
    Q_OBJECT

private slots:
    void hedgesTheSlowEnd() {
        qint64 now = 0;
        SegmentMap map = slowEnd(&now);
        QVERIFY(map.share({3}, now).isEmpty());
        QVERIFY(map.isWorthHedging(now));
        const Range rest = map.assigned(2);
        QCOMPARE(map.hedge(3, now), rest);
        QCOMPARE(map.assigned(3), rest);
        QCOMPARE(map.assigned(2), rest);
        QVERIFY2(!map.isWorthHedging(now), "a third one");
        QVERIFY(!map.hedge(4, now));
        QVERIFY(map.assigned(4).isEmpty());
        QVERIFY(map.share({5}, now).isEmpty());
    }

    /// Whoever is first: each byte counts once, and the other one is overtaken.
    void firstWins_data() {
        QTest::addColumn<Owner>("winner");
        QTest::newRow("the newcomer") << Owner(3);
        QTest::newRow("its first owner") << Owner(2);
    }

    void firstWins() {
        QFETCH(Owner, winner);
        qint64 now = 0;
        SegmentMap map = slowEnd(&now);
        const Range rest = *map.hedge(3, now);
        const Owner loser = winner == 3 ? 2 : 3;
        map.received(loser, 1000, now + 10);
        QVERIFY(map.overtaken().isEmpty());
        map.received(winner, rest.size(), now + 50);
        QCOMPARE(map.bytesReceived(), 8 * kMiB);
        QVERIFY(map.isComplete());
        QCOMPARE(map.overtaken(), QList<Owner>{loser});
        map.received(loser, 500, now + 60);
        QCOMPARE(map.bytesReceived(), 8 * kMiB);
        map.release(winner);
        map.release(loser);
        QVERIFY(map.isComplete());
        QVERIFY(map.owners().isEmpty());
    }

    /// What the one that goes had read stays, the other one has still to read the rest.
    void oneOfBothGoes() {
        for (const Owner gone : {Owner(2), Owner(3)}) {
            qint64 now = 0;
            SegmentMap map = slowEnd(&now);
            const Range rest = *map.hedge(3, now);
            map.received(gone, 10 * kKiB, now + 10);
            const qint64 received = map.bytesReceived();
            map.release(gone);
            QCOMPARE(map.bytesReceived(), received);
            QVERIFY(!map.hasMissing());
            QCOMPARE(map.assigned(gone == 2 ? 3 : 2), rest);
            QVERIFY(map.hedge(7, now + 5000).has_value());
        }
    }

    void theViewHasNoPositionInside() {
        qint64 now = 0;
        SegmentMap map = slowEnd(&now);
        map.hedge(3, now);
        map.received(3, 100 * kKiB, now + 10);
        for (const SegmentView& view : map.view())
            QVERIFY(!view.range.isEmpty());
    }

    void notWorthIt() {
        SegmentMap map;
        QVERIFY(!map.isWorthHedging(0));
        map.takeMissing(1, 0);
        QVERIFY2(!map.hedge(2, 60'000), "of unknown size");
        map.setSize(kMiB / 2);
        QVERIFY2(!map.hedge(2, 60'000), "it was never split");
        SegmentMap quick;
        quick.setSize(8 * kMiB);
        quick.share({1, 2}, 0);
        for (qint64 at = 0; at <= 1000; at += 10) {
            quick.received(1, 30 * kKiB, at);
            quick.received(2, 28 * kKiB, at);
        }
        QVERIFY2(!quick.isWorthHedging(1000), "both are alike");
        SegmentMap large;
        large.setSize(64 * kMiB);
        large.share({1, 2}, 0);
        large.received(1, 32 * kMiB, 100);
        QVERIFY2(!large.isWorthHedging(90'000), "too much of it: share() is for that");
    }

    /// A request that nobody answers.
    void lateToBegin() {
        SegmentMap map;
        map.setSize(2 * kMiB);
        map.share({1, 2}, 0);
        map.received(1, 1, 100);
        map.received(1, kMiB - 1, 400);
        map.release(1);
        QVERIFY(!map.isWorthHedging(900));
        QVERIFY(map.isWorthHedging(1000));
    }

    void laggards_data() {
        QTest::addColumn<qint64>("slow"); // Bytes a second of the one, the others make 4 MiB/s.
        QTest::addColumn<double>("instead");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<bool>("found");
        const qint64 big = 1000 * kMiB;
        QTest::newRow("as fast") << 4 * kMiB << 0.0 << big << qint64(6000) << false;
        QTest::newRow("half") << 2 * kMiB << 0.0 << big << qint64(6000) << false;
        QTest::newRow("far below") << 256 * kKiB << 0.0 << big << qint64(6000) << true;
        QTest::newRow("far below, early") << 256 * kKiB << 0.0 << big << qint64(1500) << true;
        QTest::newRow("far below, too early") << 256 * kKiB << 0.0 << big << qint64(1400) << false;
        QTest::newRow("far below, the others are done")
            << 256 * kKiB << 0.0 << 64 * kMiB << qint64(6000) << false;
        QTest::newRow("a faster source, nearly done")
            << 2 * kMiB << 20e6 << 30 * kMiB << qint64(2000) << false;
        QTest::newRow("a faster source") << 2 * kMiB << 20e6 << big << qint64(2000) << true;
        QTest::newRow("a faster source, too early")
            << 2 * kMiB << 20e6 << big << qint64(900) << false;
        QTest::newRow("a source like it") << 2 * kMiB << 5e6 << big << qint64(6000) << false;
    }

    void laggards() {
        QFETCH(qint64, slow);
        QFETCH(double, instead);
        QFETCH(qint64, size);
        QFETCH(qint64, now);
        QFETCH(bool, found);
        SegmentMap map;
        map.setSize(size);
        map.share({1, 2, 3}, 0);
        for (qint64 at = 0; at <= now; at += 10) {
            map.received(1, 4 * kMiB / 100, at);
            map.received(2, slow / 100, at);
            map.received(3, 4 * kMiB / 100, at);
        }
        const Owner owner = map.laggard(now, [&](Owner each) { return each == 2 ? instead : 0; });
        QCOMPARE(owner, found ? Owner(2) : Owner(0));
    }

    /// Far away it may be TCP that starts slowly.
    void slowStart_data() {
        QTest::addColumn<qint64>("wait");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<bool>("found");
        QTest::newRow("starting") << qint64(300) << qint64(2900) << false;
        QTest::newRow("slow") << qint64(300) << qint64(3000) << true;
        QTest::newRow("a server that thinks, starting") << qint64(60'000) << qint64(5900) << false;
        QTest::newRow("a server that thinks, slow") << qint64(60'000) << qint64(6000) << true;
    }

    void slowStart() {
        QFETCH(qint64, wait);
        QFETCH(qint64, after);
        QFETCH(bool, found);
        SegmentMap map;
        map.setSize(1000 * kMiB);
        map.share({1, 2, 3}, 0);
        for (qint64 at = 0; at <= after; at += 10) {
            map.received(1, 4 * kMiB / 100, wait + at);
            map.received(2, 256 * kKiB / 100, wait + at);
            map.received(3, 4 * kMiB / 100, wait + at);
        }
        const Owner owner = map.laggard(wait + after, [](Owner) { return 0.0; });
        QCOMPARE(owner, found ? Owner(2) : Owner(0));
    }

    /// Silent while others are not; a network that is down is nobody's fault.
    void silent() {
        SegmentMap map;
        map.setSize(1000 * kMiB);
        map.share({1, 2, 3}, 0);
        for (qint64 at = 0; at <= 8000; at += 10) {
            map.received(1, 10 * kKiB, at);
            if (at <= 3000)
                map.received(2, 10 * kKiB, at);
            if (at == 7000)
                QCOMPARE(map.laggard(at, nothing), Owner(3));
        }
        map.release(3);
        QCOMPARE(map.laggard(7500, nothing), Owner(0));
        QCOMPARE(map.laggard(8000, nothing), Owner(2));
        QCOMPARE(map.laggard(60'000, nothing), Owner(0));
    }
};

QTEST_GUILESS_MAIN(SegmentHedgeTest)
#include "segmenthedgetest.moc"
