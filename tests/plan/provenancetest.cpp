#include "plan/provenance.h"

#include <QTest>

using namespace quintet;

class ProvenanceTest : public QObject {
    Q_OBJECT

private slots:
    void nobodyAtFirst() {
        const Provenance provenance;
        QVERIFY(provenance.sources().isEmpty());
        QVERIFY(provenance.sourcesOf({0, 100}).isEmpty());
        QCOMPARE(provenance.bytesOf(0), 0);
    }

    void edges_data() {
        QTest::addColumn<Range>("asked");
        QTest::addColumn<QList<int>>("givers");
        QTest::newRow("before") << Range{0, 10} << QList<int>{};
        QTest::newRow("its first byte") << Range{0, 11} << QList<int>{0};
        QTest::newRow("its last byte") << Range{19, 20} << QList<int>{0};
        QTest::newRow("the next one's first") << Range{19, 21} << QList<int>{0, 1};
        QTest::newRow("between") << Range{30, 40} << QList<int>{};
        QTest::newRow("all") << Range{0, 1000} << QList<int>{-1, 0, 1};
        QTest::newRow("the earlier run's") << Range{45, 46} << QList<int>{-1};
    }

    void edges() {
        QFETCH(Range, asked);
        QFETCH(QList<int>, givers);
        Provenance provenance;
        provenance.add(0, {10, 20});
        provenance.add(1, {20, 30});
        provenance.add(Provenance::kEarlierRun, {40, 50});
        QCOMPARE(provenance.sourcesOf(asked), givers);
    }

    /// Each byte is of who gave it last.
    void theLastCounts() {
        Provenance provenance;
        provenance.add(0, {0, 100});
        provenance.add(1, {40, 60});
        QCOMPARE(provenance.bytesOf(0), 80);
        QCOMPARE(provenance.bytesOf(1), 20);
        QCOMPARE(provenance.sourcesOf({40, 60}), QList<int>{1});
        provenance.add(0, {40, 60});
        QCOMPARE(provenance.sources(), QList<int>{0});
        QCOMPARE(provenance.rangesOf(0), (QList<Range>{{0, 100}}));
    }

    void removes() {
        Provenance provenance;
        provenance.add(0, {0, 50});
        provenance.add(1, {50, 100});
        provenance.remove({40, 60});
        QCOMPARE(provenance.bytesOf(0), 40);
        QCOMPARE(provenance.bytesOf(1), 40);
        QVERIFY(provenance.sourcesOf({40, 60}).isEmpty());
        provenance.add(2, {10, 10});
        QCOMPARE(provenance.sources(), (QList<int>{0, 1}));
        provenance.clear();
        QVERIFY(provenance.sources().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProvenanceTest)
#include "provenancetest.moc"
