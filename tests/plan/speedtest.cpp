#include "plan/speed.h"

#include <QTest>

using namespace quintet;

class SpeedTest : public QObject {
    Q_OBJECT

private slots:
    void nothingBefore50ms() {
        Speed speed;
        speed.start(1000);
        speed.add(1'000'000, 1010);
        QCOMPARE(speed.rate(1000), 0.0);
        QCOMPARE(speed.rate(1049), 0.0);
        QCOMPARE(speed.rate(1050), 20'000'000.0);
    }

    void shorterThanTheWindow() {
        Speed speed;
        speed.start(0);
        speed.add(500, 100);
        speed.add(500, 900);
        QCOMPARE(speed.rate(1000), 1000.0);
        QCOMPARE(speed.rate(2000), 500.0);
    }

    void steady() {
        Speed speed;
        speed.start(5'000);
        for (qint64 now = 5'010; now <= 65'000; now += 10) {
            speed.add(10'000, now);
            if (now > 5'500)
                QVERIFY2(qAbs(speed.rate(now) - 1e6) < 5e4, qPrintable(QString::number(now)));
        }
    }

    void followsAChange() {
        Speed speed;
        speed.start(0);
        for (qint64 now = 10; now <= 10'000; now += 10)
            speed.add(80'000, now);
        for (qint64 now = 10'010; now <= 13'000; now += 10)
            speed.add(5'000, now);
        QVERIFY(qAbs(speed.rate(13'000) - 5e5) < 5e4);
    }

    void fallsToNothing() {
        Speed speed;
        speed.start(0);
        speed.add(3'000'000, 500);
        double before = speed.rate(500);
        for (qint64 now = 600; now <= 5'000; now += 100) {
            QVERIFY(speed.rate(now) <= before);
            before = speed.rate(now);
        }
        QCOMPARE(speed.rate(3'500), 0.0);
    }

    void afterASilenceOnlyTheNewCounts() {
        Speed speed;
        speed.start(0);
        speed.add(1'000'000'000, 100);
        speed.add(2'750, 60'000);
        QVERIFY(speed.rate(60'000) > 0);
        QVERIFY(speed.rate(60'000) < 1'001);
    }

    void startForgets() {
        Speed speed;
        speed.start(0);
        speed.add(1'000'000, 100);
        speed.start(200);
        QCOMPARE(speed.rate(1'200), 0.0);
        speed.add(100, 1'000);
        QCOMPARE(speed.rate(1'200), 100.0);
    }

    void clockThatGoesBack() {
        Speed speed;
        speed.start(10'000);
        speed.add(1'000, 12'000);
        speed.add(1'000, 9'000);
        QCOMPARE(speed.rate(12'000), 1'000.0);
        QCOMPARE(speed.rate(0), speed.rate(12'000));
    }

    void beyond32Bits() {
        Speed speed;
        speed.start(0);
        speed.add(20'000'000'000, 1'000);
        QCOMPARE(speed.rate(2'000), 1e10);
    }
};

QTEST_GUILESS_MAIN(SpeedTest)
#include "speedtest.moc"
