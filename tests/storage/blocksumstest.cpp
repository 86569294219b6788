#include "storage/blocksums.h"

#include "body.h"

#include <QRandomGenerator>
#include <QTest>

#include <zlib.h>

using namespace quintet;
using namespace quintet::test;

namespace {

constexpr qint64 kBlock = BlockSums::kBlock;

quint32 crcOf(QByteArrayView bytes) {
    return quint32(
        ::crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

} // namespace

class BlockSumsTest : public QObject {
    Q_OBJECT

private slots:
    void anyOrder_data();
    void anyOrder();
    void overwritten();
    void removing();
    void nothing();
};

void BlockSumsTest::anyOrder_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Pieces in any order end as one sum a block, that of the block's bytes.
void BlockSumsTest::anyOrder() {
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const qint64 size = 2 * kBlock + random.bounded(1'000'000);
    const QByteArray body = Body::counting(size).all();
    QList<Range> pieces;
    for (qint64 at = 0; at < size;) {
        const qint64 end = qMin(size, at + 1 + random.bounded(700'000));
        pieces.append({at, end});
        at = end;
    }
    std::shuffle(pieces.begin(), pieces.end(), random);
    BlockSums sums;
    for (const Range& piece : pieces) {
        sums.add(piece.begin, QByteArrayView(body).sliced(piece.begin, piece.size()));
        for (const BlockSums::Sum& sum : sums.sums())
            QCOMPARE(sum.crc,
                     crcOf(QByteArrayView(body).sliced(sum.range.begin, sum.range.size())));
    }
    QCOMPARE(sums.sums().size(), 3);
    QCOMPARE(sums.sums()[1].range, (Range{kBlock, 2 * kBlock}));
    QCOMPARE(sums.ranges().ranges(), (QList<Range>{{0, size}}));
}

void BlockSumsTest::overwritten() {
    BlockSums sums;
    sums.add(0, "aaaaaaaaaa");
    sums.add(5, "bb");
    // What was there besides isn't known any more: less is fine, more never.
    QCOMPARE(sums.sums(), (QList<BlockSums::Sum>{{{5, 7}, crcOf("bb")}}));
    sums.add(0, "ccccc");
    QCOMPARE(sums.sums(), (QList<BlockSums::Sum>{{{0, 7}, crcOf("cccccbb")}}));
    sums.add(kBlock - 1, "dd");
    QCOMPARE(sums.sums().size(), 3);
}

void BlockSumsTest::removing() {
    BlockSums sums;
    sums.add(0, QByteArray(10, 'a'));
    sums.add(20, QByteArray(10, 'b'));
    sums.remove({10, 20});
    QCOMPARE(sums.ranges().bytes(), 20);
    sums.remove({9, 10});
    QCOMPARE(sums.ranges().ranges(), (QList<Range>{{20, 30}}));
    sums.remove({0, 21});
    QVERIFY(sums.isEmpty());
}

void BlockSumsTest::nothing() {
    BlockSums sums;
    sums.add(7, "");
    sums.remove({3, 3});
    QVERIFY(sums.isEmpty() && sums.sums().isEmpty() && sums.ranges().isEmpty());
}

QTEST_GUILESS_MAIN(BlockSumsTest)
#include "blocksumstest.moc"
