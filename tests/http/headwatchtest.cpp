#include "http/headwatch.h"

#include <QTest>

using namespace quintet;

class HeadWatchTest : public QObject {
    Q_OBJECT

private slots:
    void growth();
    void nextRequest();
};

void HeadWatchTest::growth() {
    constexpr qint64 kBefore = 50'000'000;
    HeadWatch watch;
    watch.start();
    QVERIFY(!watch.floods(kBefore));
    QVERIFY(!watch.floods(kBefore / 2));
    QVERIFY(!watch.floods(kBefore + HeadWatch::kMostGrowth));
    QVERIFY(watch.floods(kBefore + HeadWatch::kMostGrowth + 1));
}

/// What others took before a request was out is not its own.
void HeadWatchTest::nextRequest() {
    HeadWatch watch;
    watch.start();
    QVERIFY(!watch.floods(1));
    watch.start();
    QVERIFY(!watch.floods(1 + 2 * HeadWatch::kMostGrowth));
    QVERIFY(watch.floods(2 + 3 * HeadWatch::kMostGrowth));
}

QTEST_APPLESS_MAIN(HeadWatchTest)
#include "headwatchtest.moc"
