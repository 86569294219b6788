#include "sparkline.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

class SparklineTest : public QObject {
    Q_OBJECT

private slots:
    void heights_data();
    void heights();
    void oneASecond();
    void keepsTheLatest();
};

void SparklineTest::heights_data() {
    QTest::addColumn<QList<qint64>>("rates");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QList<qint64>() << QString();
    QTest::newRow("one says nothing") << QList<qint64>{5} << QString();
    QTest::newRow("as fast as ever") << QList<qint64>{5, 5} << u"▇▇"_s;
    QTest::newRow("from nothing to all") << QList<qint64>{0, 300, 600} << u"▁▄▇"_s;
    QTest::newRow("every height") << QList<qint64>{0, 1, 2, 3, 4, 5, 6} << u"▁▂▃▄▅▆▇"_s;
    QTest::newRow("nothing moves") << QList<qint64>{0, 0} << u"▁▁"_s;
    QTest::newRow("less than nothing") << QList<qint64>{-1, 7} << u"▁▇"_s;
}

void SparklineTest::heights() {
    QFETCH(QList<qint64>, rates);
    Sparkline line;
    qint64 now = 10'000;
    for (const qint64 rate : rates)
        line.add(rate, now += 1'000);
    QTEST(line.text(), "text");
    line.clear();
    QCOMPARE(line.text(), QString());
}

void SparklineTest::oneASecond() {
    Sparkline line;
    for (const qint64 now : {0, 250, 500, 999})
        line.add(7, now);
    QCOMPARE(line.text(), QString());
    line.add(7, 1'000);
    QCOMPARE(line.text().size(), 2);
}

void SparklineTest::keepsTheLatest() {
    Sparkline line;
    line.add(1'000'000, 0);
    for (int i = 1; i <= 8; ++i)
        line.add(7, i * 1'000);
    QCOMPARE(line.text(), u"▇▇▇▇▇▇▇▇"_s);
}

QTEST_GUILESS_MAIN(SparklineTest)
#include "sparklinetest.moc"
