#include "plan/waitingline.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quintet;

/// Those that wait for one host, in runs.
class WaitingLineTest : public QObject {
    Q_OBJECT

private slots:
    void aListIsOneRun();
    void keepsWhoIsThere();
    void sameAsAMap_data();
    void sameAsAMap();
};

namespace {

using Model = std::map<qint64, DownloadId>;

bool areSame(const WaitingLine& line, const Model& model, qint64 from, qint64 to) {
    if (line.isEmpty() != model.empty())
        return false;
    if (!model.empty() &&
        (line.first().number != model.begin()->first || line.first().id != model.begin()->second))
        return false;
    for (qint64 number = from; number <= to; ++number) {
        const auto before = line.before(number);
        const auto behind = line.behind(number);
        const auto lower = model.lower_bound(number);
        const auto upper = model.upper_bound(number);
        const bool hasBefore = lower != model.begin();
        if (line.has(number) != (model.count(number) > 0) || before.has_value() != hasBefore ||
            behind.has_value() != (upper != model.end()))
            return false;
        if (hasBefore &&
            (before->number != std::prev(lower)->first || before->id != std::prev(lower)->second))
            return false;
        if (behind && (behind->number != upper->first || behind->id != upper->second))
            return false;
    }
    return true;
}

} // namespace

void WaitingLineTest::aListIsOneRun() {
    WaitingLine line;
    for (qint64 number = 5; number < 1005; ++number)
        line.insert(number, DownloadId(number + 10));
    QCOMPARE(line.first().number, 5);
    QCOMPARE(line.first().id, DownloadId(15));
    line.remove(5);
    QCOMPARE(line.first().id, DownloadId(16));
    line.remove(500);
    QVERIFY(!line.has(500));
    QCOMPARE(line.before(501)->id, DownloadId(509));
    QCOMPARE(line.behind(499)->id, DownloadId(511));
    for (qint64 number = 6; number < 1005; ++number)
        line.remove(number);
    QVERIFY(line.isEmpty());
}

void WaitingLineTest::keepsWhoIsThere() {
    WaitingLine line;
    line.insert(1, 7);
    line.insert(2, 8);
    line.insert(2, 99);
    QCOMPARE(line.behind(1)->id, DownloadId(8));
    line.remove(3); // Nobody.
    QVERIFY(line.has(2));
}

void WaitingLineTest::sameAsAMap_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void WaitingLineTest::sameAsAMap() {
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    WaitingLine line;
    Model model;
    for (int step = 0; step < 400; ++step) {
        const qint64 number = qint64(random.bounded(41)) - 20;
        if (random.bounded(3) == 0) {
            line.remove(number);
            model.erase(number);
        } else {
            // Ids in a row with the numbers, now and then not.
            const auto id = DownloadId(number + (random.bounded(4) == 0 ? 200 : 100));
            line.insert(number, id);
            model.emplace(number, id);
        }
        QVERIFY(areSame(line, model, -22, 22));
    }
}

QTEST_GUILESS_MAIN(WaitingLineTest)
#include "waitinglinetest.moc"
