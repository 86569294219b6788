#include "plan/patience.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

class PatienceTest : public QObject {
    Q_OBJECT

private slots:
    void silence();
    void slowness();
    void slownessEnds();
    void ours();
    void forEver();

private:
    static Settings settings(qint64 timeout, qint64 minSpeed);
};

Settings PatienceTest::settings(qint64 timeout, qint64 minSpeed) {
    Settings settings;
    settings.timeout = timeout;
    settings.minSpeed = minSpeed;
    return settings;
}

void PatienceTest::silence() {
    const Settings limits = settings(1500, 0);
    Patience patience;
    patience.start(1000);
    QVERIFY(!patience.fault(2500, limits, false));
    patience.heard(1, 2400);
    QVERIFY(!patience.fault(3900, limits, false));
    const auto fault = patience.fault(3901, limits, false);
    QVERIFY(fault);
    QCOMPARE(fault->kind, ErrorKind::Timeout);
    QCOMPARE(fault->detail, u"nothing received for 1.5 s"_s);
}

void PatienceTest::slowness() {
    const Settings limits = settings(2000, 1000);
    Patience patience;
    patience.start(0);
    std::optional<Error> fault;
    qint64 now = 0;
    for (; now < 20'000 && !fault; now += 100) {
        patience.heard(50, now);
        fault = patience.fault(now, limits, false);
    }
    QVERIFY(fault);
    QCOMPARE(fault->detail, u"slower than the least speed for 2 s"_s);
    QVERIFY(now > 2000);
}

void PatienceTest::slownessEnds() {
    const Settings limits = settings(2000, 1000);
    Patience patience;
    patience.start(0);
    for (qint64 now = 0; now < 60'000; now += 100) {
        const bool slow = now % 6000 < 1500;
        patience.heard(slow ? 10 : 5000, now);
        QVERIFY(!patience.fault(now, limits, false));
    }
}

void PatienceTest::ours() {
    const Settings limits = settings(1000, 1000);
    Patience limited;
    Patience held;
    limited.start(0);
    held.start(0);
    for (qint64 now = 0; now < 20'000; now += 100) {
        limited.heard(1, now);
        QVERIFY(!limited.fault(now, limits, true));
        held.heldBack(now);
        QVERIFY(!held.fault(now, limits, false));
    }
}

void PatienceTest::forEver() {
    Patience patience;
    patience.start(0);
    for (qint64 now = 0; now < 20'000'000; now += 100'000)
        QVERIFY(!patience.fault(now, settings(0, 1000), false));
}

QTEST_GUILESS_MAIN(PatienceTest)
#include "patiencetest.moc"
