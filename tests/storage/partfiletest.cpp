#include "storage/checksum.h"
#include "storage/filewriter.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

/// A body whose every 8 bytes say where they belong.
QByteArray body(qint64 size) {
    QByteArray bytes;
    bytes.reserve(size + 8);
    for (qint64 at = 0; at < size; at += 8) {
        const quint64 word = quint64(at) * 0x9e3779b97f4a7c15U + 1;
        bytes.append(reinterpret_cast<const char*>(&word), 8);
    }
    bytes.truncate(size);
    return bytes;
}

QByteArray digestOf(const QByteArray& bytes, const QByteArray& algorithm = "sha-256") {
    Checksum checksum(algorithm);
    checksum.add(bytes);
    return checksum.result();
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// What finish() told, and how often.
struct Told {
    std::optional<Result<QByteArray>> result;
    int times = 0;

    auto hear() {
        return [this](const Result<QByteArray>& told) {
            result = told;
            ++times;
        };
    }
    bool isError(ErrorKind kind) const {
        return result && !*result && result->error().kind == kind;
    }
};

} // namespace

class PartFileTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }
    void writesAndFinishes();
    void anyOrder_data();
    void anyOrder();

private:
    QString in(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PartFileTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void PartFileTest::writesAndFinishes() {
    FileWriter writer;
    PartFile part(writer, in(u"sub/deep/a.fits.part"_s));
    part.hashWith("sha-256");
    part.open();
    part.write(0, "hello ");
    part.write(6, "world");
    Told told;
    FinishOrder order;
    order.path = in(u"sub/deep/a.fits"_s);
    order.size = 11;
    part.finish(order, told.hear());
    QCOMPARE(told.times, 0);
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(*told.result,
             qPrintable(told.result->has_value() ? QString() : told.result->error().detail));
    QCOMPARE(told.result->value(), digestOf("hello world"));
    QCOMPARE(contentOf(order.path), QByteArray("hello world"));
    QVERIFY(!QFile::exists(part.path()));
    QCOMPARE(writer.waiting(), 0);
}

void PartFileTest::anyOrder_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("in order") << 0;
    QTest::newRow("backwards") << 1;
    QTest::newRow("five segments in turn") << 2;
    QTest::newRow("shuffled") << 3;
}

void PartFileTest::anyOrder() {
    QFETCH(int, kind);
    constexpr qint64 kSize = 10'000'019;
    constexpr qint64 kPiece = 16'411;
    const QByteArray whole = body(kSize);
    QList<qint64> offsets;
    for (qint64 at = 0; at < kSize; at += kPiece)
        offsets.append(at);
    if (kind == 1)
        std::reverse(offsets.begin(), offsets.end());
    if (kind == 2) {
        QList<qint64> turns;
        const qsizetype fifth = (offsets.size() + 4) / 5;
        for (qsizetype i = 0; i < fifth; ++i) {
            for (qsizetype s = i; s < offsets.size(); s += fifth)
                turns.append(offsets[s]);
        }
        offsets = turns;
    }
    if (kind == 3) {
        QRandomGenerator random(7);
        std::shuffle(offsets.begin(), offsets.end(), random);
    }
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    part.hashWith("sha-256");
    qint64 written = 0;
    connect(&part, &PartFile::written, this, [&](Range range) { written += range.size(); });
    part.open();
    for (const qint64 at : std::as_const(offsets)) {
        part.write(at, whole.mid(at, kPiece));
        if (at % 7 == 0)
            QCoreApplication::processEvents();
    }
    Told told;
    FinishOrder order{in(u"a"_s), false, kSize, Digest{"sha-256", digestOf(whole)}, {}};
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY(*told.result);
    QCOMPARE(told.result->value(), digestOf(whole));
    QCOMPARE(written, kSize);
    QVERIFY(contentOf(order.path) == whole);
}

QTEST_GUILESS_MAIN(PartFileTest)
#include "partfiletest.moc"
