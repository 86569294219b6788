#include "storage/crc32.h"

#include <QRandomGenerator>
#include <QTest>

#include <zlib.h>

using namespace quintet;

/// crc32Of(): the same as zlib's, whatever the length and wherever the bytes begin.
class Crc32Test : public QObject {
    Q_OBJECT

private slots:
    void known();
    void asZlib();
    void goesOn();
};

namespace {

quint32 zlibs(quint32 crc, QByteArrayView bytes) {
    return quint32(::crc32(crc, reinterpret_cast<const Bytef*>(bytes.data()), uInt(bytes.size())));
}

QByteArray randomBytes(qsizetype size, quint32 seed) {
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

void Crc32Test::known() {
    QCOMPARE(crc32Of(0, "123456789"), 0xcbf43926u);
    QCOMPARE(crc32Of(7, QByteArrayView()), 7u);
    QCOMPARE(crc32Of(0, QByteArray(1000, '\0')), zlibs(0, QByteArray(1000, '\0')));
}

void Crc32Test::asZlib() {
    const QByteArray bytes = randomBytes(5000, 1);
    for (qsizetype begin = 0; begin < 20; ++begin) {
        for (qsizetype size = 0; size < 700; ++size) {
            const QByteArrayView part = QByteArrayView(bytes).sliced(begin, size);
            const quint32 before = quint32(size * 2654435761u) * quint32(begin % 2);
            QCOMPARE(crc32Of(before, part), zlibs(before, part));
        }
    }
    const QByteArray many = randomBytes(4 * 1024 * 1024 + 13, 2);
    QCOMPARE(crc32Of(0, many), zlibs(0, many));
}

void Crc32Test::goesOn() {
    const QByteArray bytes = randomBytes(10'000, 3);
    QRandomGenerator random(4);
    for (int i = 0; i < 200; ++i) {
        quint32 crc = 0;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype size = qMin<qsizetype>(random.bounded(1, 900), bytes.size() - at);
            crc = crc32Of(crc, QByteArrayView(bytes).sliced(at, size));
            at += size;
        }
        QCOMPARE(crc, zlibs(0, bytes));
    }
}

QTEST_GUILESS_MAIN(Crc32Test)
#include "crc32test.moc"
