#include "body.h"
#include "plan/rangeset.h"
#include "storage/filewriter.h"
#include "told.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// Writing, hashing and finishing where nothing is in the way.
class PartFileTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }
    void writesAndFinishes();
    void anyOrder_data();
    void anyOrder();
    void rewrites_data();
    void rewrites();
    void twoFilesAtOnce();
    void emptyFile();
    void sparseFile();
    void contiguousWritesBecomeOne();
    void sizes_data();
    void sizes();
    void digests_data();
    void digests();
    void mismatchKeepsThePart();
    void modeAndTime_data();
    void modeAndTime();
    void longNames_data();
    void longNames();

private:
    QString in(const QString& name) const { return m_folder->filePath(name); }
    FinishOrder order(qint64 size = -1) const {
        FinishOrder order;
        order.path = in(u"a"_s);
        order.size = size;
        return order;
    }
    QStringList names() const {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PartFileTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void PartFileTest::writesAndFinishes() {
    FileWriter writer;
    PartFile part(writer, in(u"sub/deep/a.fits.part"_s));
    QSignalSpy failed(&part, &PartFile::failed);
    part.hashWith("SHA256");
    part.open();
    part.write(0, "hello ");
    part.write(6, "world");
    QCOMPARE(writer.waiting(), 11);
    Told<QByteArray> told;
    FinishOrder order;
    order.path = in(u"sub/deep/a.fits"_s);
    order.size = 11;
    part.finish(order, told.hear());
    QCOMPARE(told.times, 0);
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(told.value(), digestOf("hello world"));
    QCOMPARE(contentOf(order.path), QByteArray("hello world"));
    QCOMPARE(QDir(in(u"sub/deep"_s)).entryList(QDir::Files), QStringList{u"a.fits"_s});
    QCOMPARE(writer.waiting(), 0);
    QVERIFY(failed.isEmpty());
}

void PartFileTest::anyOrder_data() {
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("hashed");
    for (const bool hashed : {true, false}) {
        const auto row = [&](int order, const char* name) {
            const QByteArray tag = name + QByteArray(hashed ? ", hashed" : ", hash known late");
            QTest::newRow(tag.constData()) << order << hashed;
        };
        row(0, "in order");
        row(1, "backwards");
        row(2, "59 five segments in turn");
        row(3, "59 shuffled");
    }
}

void PartFileTest::anyOrder() {
    QFETCH(int, order);
    QFETCH(bool, hashed);
    constexpr qint64 kSize = 10'000'019;
    constexpr qint64 kPiece = 16'411;
    const Body body = Body::counting(kSize);
    QList<qint64> offsets;
    for (qint64 at = 0; at < kSize; at += kPiece)
        offsets.append(at);
    if (order == 1)
        std::reverse(offsets.begin(), offsets.end());
    if (order == 2) {
        QList<qint64> turns;
        const qsizetype fifth = (offsets.size() + 4) / 5;
        for (qsizetype i = 0; i < fifth; ++i) {
            for (qsizetype s = i; s < offsets.size(); s += fifth)
                turns.append(offsets[s]);
        }
        offsets = turns;
    }
    if (order == 3) {
        QRandomGenerator random(7);
        std::shuffle(offsets.begin(), offsets.end(), random);
    }
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    if (hashed)
        part.hashWith("sha-256");
    RangeSet written;
    qint64 bytes = 0;
    connect(&part, &PartFile::written, this, [&](Range range) {
        written.add(range);
        bytes += range.size();
    });
    part.open();
    for (const qint64 at : std::as_const(offsets)) {
        part.write(at, body.slice(at, qMin(kPiece, kSize - at)));
        if (at % 7 == 0)
            QCoreApplication::processEvents();
    }
    Told<QByteArray> told;
    FinishOrder finish = this->order(kSize);
    finish.digest = Digest{"sha-256", body.digest()};
    part.finish(finish, told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(told.value(), body.digest());
    QCOMPARE(written.ranges(), QList<Range>({{0, kSize}}));
    QCOMPARE(bytes, kSize);
    QCOMPARE(body.differenceFrom(finish.path), QString());
}

void PartFileTest::rewrites_data() {
    QTest::addColumn<bool>("wait");
    QTest::newRow("in one batch") << false;
    QTest::newRow("one after the other") << true;
}

// A range that was written wrongly is fetched again: the later bytes count, for the hash too.
void PartFileTest::rewrites() {
    QFETCH(bool, wait);
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    part.hashWith("sha-256");
    part.open();
    const QList<std::pair<qint64, QByteArray>> writes{{0, "aaaa"}, {8, "bbbb"}, {4, "cccc"},
                                                      {2, "dddd"}, {0, "e"},    {10, "ff"}};
    for (const auto& [offset, bytes] : writes) {
        part.write(offset, bytes);
        if (wait)
            QTRY_COMPARE(writer.waiting(), 0);
    }
    Told<QByteArray> told;
    part.finish(order(12), told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(contentOf(in(u"a"_s)), QByteArray("eaddddccbbff"));
    QCOMPARE(told.value(), digestOf("eaddddccbbff"));
}

void PartFileTest::twoFilesAtOnce() {
    FileWriter writer;
    const Body one = Body::counting(3'000'001, 'x');
    const Body two = Body::counting(2'000'003, 'y');
    PartFile a(writer, in(u"a.part"_s));
    PartFile b(writer, in(u"b.part"_s));
    a.hashWith("md5");
    a.open();
    b.open();
    for (qint64 at = 0; at < one.size(); at += 50'000) {
        a.write(at, one.slice(at, qMin<qint64>(50'000, one.size() - at)));
        if (at < two.size())
            b.write(at, two.slice(at, qMin<qint64>(50'000, two.size() - at)));
    }
    Told<QByteArray> toldA;
    Told<QByteArray> toldB;
    FinishOrder orderB;
    orderB.path = in(u"b"_s);
    a.finish(order(one.size()), toldA.hear());
    b.finish(orderB, toldB.hear());
    QTRY_VERIFY(toldA.times == 1 && toldB.times == 1);
    QVERIFY2(toldA.isValue(), toldA.text());
    QVERIFY2(toldB.isValue(), toldB.text());
    QCOMPARE(toldA.value(), one.digest(QCryptographicHash::Md5));
    QCOMPARE(toldB.value(), QByteArray());
    QCOMPARE(one.differenceFrom(in(u"a"_s)), QString());
    QCOMPARE(two.differenceFrom(in(u"b"_s)), QString());
}

void PartFileTest::emptyFile() {
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    part.hashWith("sha-256");
    part.open();
    part.write(0, QByteArray());
    Told<QByteArray> told;
    part.finish(order(0), told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(told.value(), digestOf(""));
    QCOMPARE(QFileInfo(in(u"a"_s)).size(), 0);
    QCOMPARE(names(), QStringList{u"a"_s});
}

// 54: offsets of more than 32 bits; 114: a hole is no data, whatever the size says.
void PartFileTest::sparseFile() {
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    QList<Range> written;
    connect(&part, &PartFile::written, this, [&](Range range) { written.append(range); });
    part.open();
    constexpr qint64 kFar = 5'000'000'000;
    part.write(kFar, "end");
    QTRY_COMPARE(written, QList<Range>({{kFar, kFar + 3}}));
    QCOMPARE(QFileInfo(part.path()).size(), kFar + 3);
    Told<QByteArray> told;
    part.finish(order(kFar + 3), told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isError(ErrorKind::Truncated), told.text());
    QVERIFY(told.says("3 of 5000000003"));
    QCOMPARE(names(), QStringList{u"a.part"_s});
}

void PartFileTest::contiguousWritesBecomeOne() {
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    QSignalSpy written(&part, &PartFile::written);
    // Nothing is written before open() has been carried out, so all of these wait together.
    part.open();
    for (int i = 0; i < 3000; ++i)
        part.write(i * 10, "0123456789");
    QTRY_COMPARE(writer.waiting(), 0);
    QVERIFY2(written.size() < 1000, QByteArray::number(written.size()).constData());
    qint64 next = 0;
    for (const auto& signal : std::as_const(written)) {
        const auto range = signal.first().value<Range>();
        QCOMPARE(range.begin, next);
        next = range.end;
    }
    QCOMPARE(next, 30'000);
    QCOMPARE(contentOf(part.path()), QByteArray("0123456789").repeated(3000));
}

void PartFileTest::sizes_data() {
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("kind"); // -1: success.
    QTest::newRow("as expected") << qint64(10) << -1;
    QTest::newRow("unknown") << qint64(-1) << -1;
    QTest::newRow("1 short by one") << qint64(11) << int(ErrorKind::Truncated);
    QTest::newRow("146 short by 2^62") << (qint64(1) << 62) << int(ErrorKind::Truncated);
    QTest::newRow("3 long by one") << qint64(9) << int(ErrorKind::Io);
    QTest::newRow("3 expected empty") << qint64(0) << int(ErrorKind::Io);
}

void PartFileTest::sizes() {
    QFETCH(qint64, size);
    QFETCH(int, kind);
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    part.open();
    part.write(0, "0123456789");
    Told<QByteArray> told;
    part.finish(order(size), told.hear());
    QTRY_COMPARE(told.times, 1);
    if (kind < 0)
        QVERIFY2(told.isValue(), told.text());
    else
        QVERIFY2(told.isError(ErrorKind(kind)), told.text());
    QCOMPARE(names(), QStringList{kind < 0 ? u"a"_s : u"a.part"_s});
    QCOMPARE(contentOf(in(names().constFirst())), QByteArray("0123456789"));
}

void PartFileTest::digests_data() {
    QTest::addColumn<QByteArray>("hashWith");
    QTest::addColumn<QByteArray>("algorithm");
    for (const QByteArray& algorithm : Checksum::algorithms())
        QTest::newRow(algorithm.constData()) << algorithm << algorithm;
    QTest::newRow("another than announced") << QByteArray("md5") << QByteArray("sha-512");
    QTest::newRow("none announced") << QByteArray() << QByteArray("sha-512");
    QTest::newRow("spelled otherwise") << QByteArray("SHA256") << QByteArray("Sha-256");
}

void PartFileTest::digests() {
    QFETCH(QByteArray, hashWith);
    QFETCH(QByteArray, algorithm);
    const QByteArray content = Body::counting(300'000).all();
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    if (!hashWith.isEmpty())
        part.hashWith(hashWith);
    part.open();
    part.write(100'000, content.sliced(100'000));
    part.write(0, content.first(100'000));
    Told<QByteArray> told;
    FinishOrder order = this->order();
    order.digest = Digest{algorithm, digestOf(content, algorithm)};
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(told.value(), order.digest->value);
}

// 135: both values are told, nothing stands under the final name, and the part may be corrected.
void PartFileTest::mismatchKeepsThePart() {
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    part.hashWith("sha-256");
    part.open();
    part.write(0, "wrong bytes");
    FinishOrder order = this->order(11);
    order.digest = Digest{"sha-256", digestOf("right bytes")};
    Told<QByteArray> told;
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isError(ErrorKind::Checksum), told.text());
    QVERIFY(told.says("expected sha-256 " + digestOf("right bytes").toHex()));
    QVERIFY(told.says("got " + digestOf("wrong bytes").toHex()));
    QCOMPARE(names(), QStringList{u"a.part"_s});
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 2);
    QVERIFY2(told.isError(ErrorKind::Checksum), told.text());
    part.write(0, "right");
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 3);
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(contentOf(order.path), QByteArray("right bytes"));
}

void PartFileTest::modeAndTime_data() {
    QTest::addColumn<QDateTime>("modified");
    QTest::newRow("none") << QDateTime();
    QTest::newRow("118 some time ago") << QDateTime(QDate(2001, 9, 9), QTime(1, 46, 40), Qt::UTC);
    QTest::newRow("118 with milliseconds")
        << QDateTime(QDate(2019, 2, 3), QTime(4, 5, 6, 789), Qt::UTC);
    QTest::newRow("118 before 1970")
        << QDateTime(QDate(1969, 12, 31), QTime(23, 59, 58, 250), Qt::UTC);
    QTest::newRow("118 after 2038") << QDateTime(QDate(2040, 1, 1), QTime(0, 0), Qt::UTC);
}

void PartFileTest::modeAndTime() {
    QFETCH(QDateTime, modified);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-2);
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    part.open();
    part.write(0, "bytes");
    QTRY_COMPARE(writer.waiting(), 0);
    QCOMPARE(QFile::permissions(part.path()) & (QFile::ReadOwner | QFile::WriteOwner),
             QFile::ReadOwner | QFile::WriteOwner);
#ifdef Q_OS_UNIX
    QVERIFY(!(QFile::permissions(part.path()) &
              (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
    Told<QByteArray> told;
    FinishOrder order = this->order();
    order.modified = modified;
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isValue(), told.text());
    putFile(in(u"other"_s), "has the umask's mode");
    QCOMPARE(QFile::permissions(order.path), QFile::permissions(in(u"other"_s)));
    const QDateTime time = QFileInfo(order.path).lastModified();
    if (modified.isValid())
        QCOMPARE(time.toMSecsSinceEpoch(), modified.toMSecsSinceEpoch());
    else
        QVERIFY(time >= before);
}

void PartFileTest::longNames_data() {
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("fits");
    QTest::newRow("70 255 bytes") << 255 << true;
    QTest::newRow("70 256 bytes") << 256 << false;
    QTest::newRow("70 5000 bytes") << 5000 << false;
}

void PartFileTest::longNames() {
    QFETCH(int, length);
    QFETCH(bool, fits);
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    part.open();
    part.write(0, "bytes");
    FinishOrder order;
    order.path = in(QString(length, u'n'));
    Told<QByteArray> told;
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 1);
    if (fits)
        QVERIFY2(told.isValue(), told.text());
    else
        QVERIFY2(told.isError(ErrorKind::Io), told.text());
    QCOMPARE(names(), QStringList{fits ? QString(length, u'n') : u"a.part"_s});
}

QTEST_GUILESS_MAIN(PartFileTest)
#include "partfiletest.moc"
