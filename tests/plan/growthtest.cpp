#include "plan/growth.h"

#include <QTest>

#include <functional>

using namespace quintet;

namespace {

/// A download whose connections are opened as Growth allows. `rateOf` says what connection `i` of
/// `open` makes, bytes a ms; the first bytes take `roundTrip` ms.
struct Simulation {
    std::function<double(int i, int open)> rateOf;
    int most = 16;
    qint64 roundTrip = 20;

    struct Connection {
        Growth::Owner owner = 0;
        double bytes = 0;
        qint64 since = 0;
    };
    Growth growth = {};
    QList<Connection> connections = {};
    qint64 now = 0;
    Growth::Owner last = 0;

    void run(qint64 ms) {
        for (const qint64 end = now + ms; now < end; now += 5) {
            while (connections.size() < growth.allowed(most))
                connections.append({++last, 0, now});
            QList<Growth::Reading> readings;
            for (int i = 0; i < connections.size(); ++i) {
                Connection& each = connections[i];
                if (now - each.since >= roundTrip)
                    each.bytes += 5 * rateOf(i, int(connections.size()));
                readings.append({each.owner, qint64(each.bytes)});
            }
            growth.observe(readings, most, now);
        }
    }
};

} // namespace

class GrowthTest : public QObject {
    Q_OBJECT

private slots:
    void eachOfItsOwn();
    void slowServerCostsNoTime();
    void farAway();
    void unevenConnections();
    void sharedBottleneck();
    void halfOfThemHelped();
    void oneIsSilent();
    void triesAgain();
    void leaverAndNewcomer();
    void bounds_data();
    void bounds();
};

/// The server gives each connection the same.
void GrowthTest::eachOfItsOwn() {
    Simulation s{[](int, int) { return 4000.0; }};
    s.run(250);
    QCOMPARE(s.connections.size(), 16);
    s.run(5000);
    QCOMPARE(s.growth.allowed(16), 16);
    QVERIFY(!s.growth.isHeld());
    QVERIFY(s.growth.isSettled());
}

void GrowthTest::slowServerCostsNoTime() {
    Simulation s{[](int, int) { return 50.0; }};
    s.roundTrip = 300;
    s.run(3 * (300 + Growth::kStepMs + 10));
    QCOMPARE(s.connections.size(), 16);
}

/// Each step would take long, so there are fewer of them.
void GrowthTest::farAway() {
    Simulation s{[](int, int) { return 4000.0; }};
    s.roundTrip = 100;
    s.growth.answered(Growth::kFarMs - 1);
    QCOMPARE(s.growth.allowed(64), Growth::kFirst);
    s.growth.answered(Growth::kFarMs);
    QCOMPARE(s.growth.allowed(64), Growth::kFirstFar);
    QCOMPARE(s.growth.allowed(5), 5);
    s.most = 64;
    s.run(3 * (100 + Growth::kStepMs + 10));
    QCOMPARE(s.connections.size(), 64);
    s.growth.answered(0); // Too late to tell anything.
    QCOMPARE(s.growth.allowed(64), 64);
}

void GrowthTest::unevenConnections() {
    Simulation s{[](int i, int) { return i % 2 == 0 ? 8000.0 : 500.0; }};
    s.run(400);
    QCOMPARE(s.connections.size(), 16);
}

/// Five fill the wire: what further ones bring, the others lose.
void GrowthTest::sharedBottleneck() {
    Simulation s{[](int, int open) { return 20'000.0 / open; }};
    s.run(2 * Growth::kSureMs);
    QVERIFY(s.growth.isHeld());
    QCOMPARE(s.growth.allowed(16), 5);
    QVERIFY(s.connections.size() <= 10);
}

void GrowthTest::halfOfThemHelped() {
    Simulation s{[](int, int open) { return qMin(4000.0, 40'000.0 / open); }};
    s.run(3 * Growth::kSureMs);
    QVERIFY(s.growth.isHeld());
    QCOMPARE(s.growth.allowed(16), 10);
}

void GrowthTest::oneIsSilent() {
    Simulation s{[](int i, int) { return i == 1 ? 0.0 : 4000.0; }};
    s.run(5 * Growth::kSilentMs);
    QCOMPARE(s.connections.size(), 16);
}

void GrowthTest::triesAgain() {
    double wire = 8000;
    Simulation s{[&](int, int open) { return qMin(4000.0, wire / open); }};
    s.run(2 * Growth::kSureMs);
    QCOMPARE(s.growth.allowed(16), 5);
    s.connections.resize(5);
    wire = 1e9;
    s.run(Growth::kHoldMs / 2);
    QCOMPARE(s.connections.size(), 5);
    s.run(Growth::kHoldMs);
    QCOMPARE(s.connections.size(), 16);
}

/// One that ends in the middle of a step doesn't look like one that became slower.
void GrowthTest::leaverAndNewcomer() {
    Simulation s{[](int, int) { return 4000.0; }};
    s.most = 8;
    for (int i = 0; i < 40; ++i) {
        s.run(10);
        if (!s.connections.isEmpty() && i % 7 == 3)
            s.connections.removeFirst();
    }
    s.run(500);
    QCOMPARE(s.connections.size(), 8);
    QVERIFY(!s.growth.isHeld());
}

void GrowthTest::bounds_data() {
    QTest::addColumn<int>("most");
    for (const int most : {1, 2, 3, 5, 100})
        QTest::addRow("%d", most) << most;
}

void GrowthTest::bounds() {
    QFETCH(int, most);
    Simulation s{[](int, int) { return 100.0; }};
    s.most = most;
    s.run(3000);
    QCOMPARE(s.connections.size(), most);
    QCOMPARE(s.growth.allowed(most), most);
    QCOMPARE(s.growth.allowed(1), 1);
}

QTEST_APPLESS_MAIN(GrowthTest)
#include "growthtest.moc"
