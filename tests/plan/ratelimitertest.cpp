#include "plan/ratelimiter.h"

#include <QTest>

#include <limits>

using namespace quintet;

class RateLimiterTest : public QObject {
    Q_OBJECT

private slots:
    void noLimit() {
        RateLimiter limiter;
        QVERIFY(!limiter.isLimited());
        QCOMPARE(limiter.available(0), std::numeric_limits<qint64>::max());
        limiter.spent(1'000'000);
        QCOMPARE(limiter.available(0), std::numeric_limits<qint64>::max());
        limiter.setRate(-5, 0);
        QVERIFY(!limiter.isLimited());
    }

    void burstIsATenthOfASecond() {
        RateLimiter limiter;
        limiter.setRate(1'000'000, 0);
        QVERIFY(limiter.isLimited());
        QCOMPARE(limiter.rate(), 1'000'000);
        QCOMPARE(limiter.available(0), 100'000);
        QCOMPARE(limiter.available(60'000), 100'000);
    }

    void burstIsAtLeastOneKiB() {
        RateLimiter limiter;
        limiter.setRate(100, 0);
        QCOMPARE(limiter.available(0), 1024);
        limiter.spent(1024);
        QCOMPARE(limiter.available(0), 0);
        QCOMPARE(limiter.available(1'000), 100);
        QCOMPARE(limiter.available(600'000), 1024);
    }

    void debtIsPaid() {
        RateLimiter limiter;
        limiter.setRate(10'000, 0);
        limiter.spent(1'024 + 5'000);
        QCOMPARE(limiter.available(0), 0);
        QCOMPARE(limiter.available(499), 0);
        QCOMPARE(limiter.available(600), 1'000);
    }

    void keepsTheRate() {
        RateLimiter limiter;
        limiter.setRate(123'457, 0);
        qint64 sum = -limiter.available(0); // Without the first burst.
        for (qint64 now = 0; now <= 100'000; now += 7) {
            const qint64 bytes = limiter.available(now);
            QVERIFY(bytes >= 0);
            limiter.spent(bytes);
            sum += bytes;
        }
        QVERIFY2(qAbs(sum - 12'345'700) < 2'000, qPrintable(QString::number(sum)));
    }

    void slowTicksDoNotLoseSmallRates() {
        RateLimiter limiter;
        limiter.setRate(300, 0); // 0.3 bytes a tick
        limiter.spent(1024);
        for (qint64 now = 0; now <= 1'000; ++now)
            limiter.available(now);
        QVERIFY(qAbs(limiter.available(1'000) - 300) <= 1);
    }

    void newRate() {
        RateLimiter limiter;
        limiter.setRate(1'000'000, 0);
        limiter.setRate(20'000, 0);
        QCOMPARE(limiter.available(0), 2'000); // No burst from the old rate.
        limiter.setRate(1'000'000, 0);
        QCOMPARE(limiter.available(0), 2'000); // Nor is one given.
        limiter.setRate(0, 10);
        QCOMPARE(limiter.available(10), std::numeric_limits<qint64>::max());
    }

    void sameRateAgainGivesNothing() {
        RateLimiter limiter;
        limiter.setRate(1'000'000, 0);
        limiter.spent(100'000);
        limiter.setRate(1'000'000, 0);
        QCOMPARE(limiter.available(0), 0);
    }

    void debtTakesItsTimeAtANewRate() {
        RateLimiter limiter;
        limiter.setRate(1'000'000, 0);
        limiter.spent(1'100'000); // One second.
        limiter.setRate(10'000, 0);
        QCOMPARE(limiter.available(900), 0);
        QVERIFY(limiter.available(1'050) > 0);
    }

    void clockThatGoesBack() {
        RateLimiter limiter;
        limiter.setRate(10'000, 5'000);
        limiter.spent(1'024);
        QCOMPARE(limiter.available(1'000), 0);
        QCOMPARE(limiter.available(5'050), 500);
    }
};

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "ratelimitertest.moc"
