#include "http/decoder.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

enum Form { kGzip, kZlib, kRaw };

quint32 crc32Of(const QByteArray& bytes) {
    quint32 crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number) {
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray compressed(const QByteArray& plain, Form form) {
    // qCompress() puts four bytes of its own before a zlib stream, and has none for nothing.
    const QByteArray zlib =
        plain.isEmpty() ? QByteArray::fromHex("789c030000000001") : qCompress(plain).sliced(4);
    const QByteArray raw = zlib.sliced(2).chopped(4);
    if (form == kGzip)
        return QByteArray::fromHex("1f8b0800000000000003") + raw + littleEndian(crc32Of(plain)) +
               littleEndian(quint32(plain.size()));
    return form == kZlib ? zlib : raw;
}

struct Decoded {
    QByteArray plain;
    Status status;
};

/// Decodes in steps of `step` bytes, up to the end or the first error.
Decoded decoded(Coding coding, const QByteArray& coded, qsizetype step) {
    Decoder decoder(coding);
    Decoded result;
    const auto take = [&](QByteArrayView piece) { result.plain += piece; };
    for (qsizetype at = 0; at < coded.size(); at += step) {
        result.status = decoder.add(
            QByteArrayView(coded).sliced(at).first(std::min(step, coded.size() - at)), take);
        if (!result.status)
            return result;
    }
    result.status = decoder.finish();
    return result;
}

QByteArray plainText(int size) {
    QRandomGenerator random(24);
    QByteArray text;
    while (text.size() < size)
        text += QByteArray::number(random.bounded(1000)) + ' ';
    return text;
}

} // namespace

class DecoderTest : public QObject {
    Q_OBJECT

private slots:
    void whole_data() {
        QTest::addColumn<int>("coding");
        QTest::addColumn<QByteArray>("coded");
        QTest::addColumn<QByteArray>("plain");
        const int gzip = int(Coding::Gzip);
        const int deflated = int(Coding::Deflate);
        const QByteArray text = plainText(20'000);
        const QByteArray zeros(300'000, '\0');
        const auto row = [](const char* name, int coding, const QByteArray& coded,
                            const QByteArray& plain) {
            QTest::newRow(name) << coding << coded << plain;
        };
        row("23 none", int(Coding::None), text, text);
        row("23 gzip", gzip, compressed(text, kGzip), text);
        row("23 gzip of nothing", gzip, compressed({}, kGzip), {});
        row("23 gzip, no body", gzip, {}, {});
        row("23 gzip, two members", gzip, compressed(text, kGzip) + compressed("more", kGzip),
            text + "more");
        row("23 gzip, padded", gzip, compressed(text, kGzip) + QByteArray(700, '\0'), text);
        row("23 gzip, padding between", gzip,
            compressed("a", kGzip) + QByteArray(10, '\0') + compressed("b", kGzip), "ab");
        row("23 gzip of gzip", gzip, compressed(compressed(text, kGzip), kGzip),
            compressed(text, kGzip));
        row("23 gzip, larger than a piece", gzip, compressed(zeros, kGzip), zeros);
        row("23 zlib", deflated, compressed(text, kZlib), text);
        row("23 zlib of nothing", deflated, compressed({}, kZlib), {});
        row("23 zlib, padded", deflated, compressed(text, kZlib) + QByteArray(3, '\0'), text);
        row("23 raw", deflated, compressed(text, kRaw), text);
        row("23 raw of nothing", deflated, compressed({}, kRaw), {});
        row("23 raw, larger than a piece", deflated, compressed(zeros, kRaw), zeros);
        row("23 deflate, no body", deflated, {}, {});
    }

    void whole() {
        QFETCH(int, coding);
        QFETCH(QByteArray, coded);
        for (const qsizetype step :
             {qsizetype(1), qsizetype(7), qsizetype(1000), coded.size() + 1}) {
            const Decoded result = decoded(Coding(coding), coded, step);
            QVERIFY(result.status.has_value());
            QTEST(result.plain, "plain");
        }
    }

    void cut_data() {
        QTest::addColumn<int>("coding");
        QTest::addColumn<int>("form");
        QTest::newRow("24 gzip") << int(Coding::Gzip) << int(kGzip);
        QTest::newRow("24 zlib") << int(Coding::Deflate) << int(kZlib);
        QTest::newRow("24 raw") << int(Coding::Deflate) << int(kRaw);
    }

    void cut() {
        QFETCH(int, coding);
        QFETCH(int, form);
        const QByteArray plain = plainText(200);
        const QByteArray coded = compressed(plain, Form(form));
        for (qsizetype length = 1; length < coded.size(); ++length) {
            const Decoded result = decoded(Coding(coding), coded.first(length), 50);
            QVERIFY(!result.status.has_value());
            QCOMPARE(int(result.status.error().kind), int(ErrorKind::Truncated));
            QVERIFY(plain.startsWith(result.plain));
        }
    }

    void cutInTheSecondMember() {
        const QByteArray coded = compressed("a", kGzip) + compressed("b", kGzip);
        const Decoded result = decoded(Coding::Gzip, coded.chopped(1), 5);
        QVERIFY(!result.status.has_value());
        QCOMPARE(int(result.status.error().kind), int(ErrorKind::Truncated));
    }

    void damaged_data() {
        QTest::addColumn<int>("coding");
        QTest::addColumn<QByteArray>("coded");
        const QByteArray text = plainText(2000);
        const auto flipped = [](QByteArray bytes, qsizetype at) {
            bytes[at] = char(bytes[at] ^ 0x55);
            return bytes;
        };
        const QByteArray gzip = compressed(text, kGzip);
        const QByteArray zlib = compressed(text, kZlib);
        QTest::newRow("24 not gzip") << int(Coding::Gzip) << text;
        QTest::newRow("24 CRC") << int(Coding::Gzip) << flipped(gzip, gzip.size() - 8);
        QTest::newRow("24 length") << int(Coding::Gzip) << flipped(gzip, gzip.size() - 1);
        QTest::newRow("24 gzip header") << int(Coding::Gzip) << flipped(gzip, 2);
        QTest::newRow("24 Adler") << int(Coding::Deflate) << flipped(zlib, zlib.size() - 1);
        QTest::newRow("24 zlib body") << int(Coding::Deflate) << flipped(zlib, 30);
        QTest::newRow("24 not deflate")
            << int(Coding::Deflate) << QByteArray("<html>nothing</html>");
        QTest::newRow("24 gzip called deflate") << int(Coding::Deflate) << gzip;
        QTest::newRow("24 something behind") << int(Coding::Gzip) << QByteArray(gzip + "x");
        QTest::newRow("24 something behind padding")
            << int(Coding::Gzip) << QByteArray(gzip + QByteArray(3, '\0') + "x");
        QTest::newRow("24 half a header behind")
            << int(Coding::Gzip) << QByteArray(gzip + "\x1f\x20");
        QTest::newRow("24 second stream") << int(Coding::Deflate) << QByteArray(zlib + zlib);
    }

    void damaged() {
        QFETCH(int, coding);
        QFETCH(QByteArray, coded);
        for (const qsizetype step : {qsizetype(1), coded.size()}) {
            const Decoded result = decoded(Coding(coding), coded, step);
            QVERIFY(!result.status.has_value());
            QCOMPARE(int(result.status.error().kind), int(ErrorKind::Protocol));
        }
    }

    void errorsStay() {
        Decoder decoder(Coding::Gzip);
        int pieces = 0;
        const auto count = [&](QByteArrayView) { ++pieces; };
        QVERIFY(!decoder.add("nothing of the kind", count));
        const QByteArray good = compressed("good", kGzip);
        QVERIFY(!decoder.add(good, count));
        QVERIFY(!decoder.finish());
        QCOMPARE(pieces, 0);
    }

    void bombComesInPieces() // 24
    {
        QByteArray coded = compressed(QByteArray(8 * 1024 * 1024, '\0'), kGzip);
        QVERIFY(coded.size() < 30'000);
        Decoder decoder(Coding::Gzip);
        qint64 total = 0;
        qsizetype largest = 0;
        QVERIFY(decoder.add(coded, [&](QByteArrayView piece) {
            total += piece.size();
            largest = std::max(largest, piece.size());
        }));
        QVERIFY(decoder.finish());
        QCOMPARE(total, 8 * 1024 * 1024);
        QVERIFY(largest <= 256 * 1024);
    }

    void movable() {
        const QByteArray coded = compressed("moved", kGzip);
        QByteArray plain;
        const auto take = [&](QByteArrayView piece) { plain += piece; };
        Decoder first(Coding::Gzip);
        QVERIFY(first.add(coded.first(12), take));
        Decoder second(std::move(first));
        QVERIFY(second.add(coded.sliced(12), take));
        QVERIFY(second.finish());
        QCOMPARE(plain, "moved");
    }

    void randomBytes() {
        QRandomGenerator random(24);
        for (int i = 0; i < 2000; ++i) {
            QByteArray coded = i % 3 ? compressed(plainText(300), i % 3 == 1 ? kGzip : kZlib)
                                     : QByteArray(random.bounded(1, 60), '\0');
            for (int n = random.bounded(1, 4); n > 0; --n)
                coded[random.bounded(int(coded.size()))] = char(random.bounded(256));
            for (const Coding coding : {Coding::Gzip, Coding::Deflate}) {
                const Decoded result = decoded(coding, coded, random.bounded(1, 100));
                QVERIFY(result.status || result.status.error().kind == ErrorKind::Protocol ||
                        result.status.error().kind == ErrorKind::Truncated);
            }
        }
    }
};

QTEST_GUILESS_MAIN(DecoderTest)
#include "decodertest.moc"
