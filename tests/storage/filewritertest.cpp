#include "storage/filewriter.h"

#include "body.h"
#include "told.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// What all part files of a writer share: the cap, groups, the end; and looking at files.
class FileWriterTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }
    void examines_data();
    void examines();
    void examinesPart();
    void hashes_data();
    void hashes();
    void hashesOnlyPlainFiles_data();
    void hashesOnlyPlainFiles();
    void cap_data();
    void cap();
    void capCountsDroppedBytes();
    void manySmallFiles_data();
    void manySmallFiles();
    void filesOfAGroupFailAlone();
    void saysNothingOnceGone();
    void flushesAtItsEnd();

private:
    QString in(const QString& name) const {
        return name.startsWith(u'/') ? name : m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileWriterTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    putFile(in(u"plain"_s), "0123456789");
    putFile(in(u"empty"_s), "");
    QVERIFY(QDir().mkdir(in(u"folder"_s)));
#ifdef Q_OS_UNIX
    QVERIFY(::symlink("plain", QFile::encodeName(in(u"link"_s)).constData()) == 0);
    QVERIFY(::symlink("nowhere", QFile::encodeName(in(u"dangling"_s)).constData()) == 0);
    QVERIFY(::mkfifo(QFile::encodeName(in(u"pipe"_s)).constData(), 0600) == 0);
#endif
}

void FileWriterTest::examines_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size"); // -2: Exists, -3: another error.
    QTest::newRow("plain file") << u"plain"_s << qint64(10);
    QTest::newRow("empty file") << u"empty"_s << qint64(0);
    QTest::newRow("nothing") << u"nothing"_s << qint64(-1);
    QTest::newRow("no folder") << u"nothing/deep/file"_s << qint64(-1);
    QTest::newRow("68 folder") << u"folder"_s << qint64(-2);
    QTest::newRow("110 file as a folder") << u"plain/file"_s << qint64(-3);
    QTest::newRow("70 name too long") << QString(300, u'n') << qint64(-3);
#ifdef Q_OS_UNIX
    QTest::newRow("68 link") << u"link"_s << qint64(-2);
    QTest::newRow("68 dangling link") << u"dangling"_s << qint64(-2);
    QTest::newRow("68 pipe") << u"pipe"_s << qint64(-2);
    QTest::newRow("68 device") << u"/dev/null"_s << qint64(-2);
#endif
}

void FileWriterTest::examines() {
    QFETCH(QString, name);
    QFETCH(qint64, size);
    FileWriter writer;
    Told<Standing> told;
    writer.examine(in(name), in(name + u".part"_s), told.hear());
    QCOMPARE(told.times, 0);
    QTRY_COMPARE(told.times, 1);
    if (size == -2)
        QVERIFY2(told.isError(ErrorKind::Exists), told.text());
    else if (size == -3)
        QVERIFY2(told.isError(ErrorKind::Io), told.text());
    else
        QCOMPARE(told.value().size, size);
}

void FileWriterTest::examinesPart() {
    putFile(in(u"nothing.part"_s), "left");
    FileWriter writer;
    Told<Standing> with;
    Told<Standing> without;
    writer.examine(in(u"nothing"_s), in(u"nothing.part"_s), with.hear());
    writer.examine(in(u"plain"_s), in(u"plain.part"_s), without.hear());
    QTRY_COMPARE(with.times + without.times, 2);
    QVERIFY(with.value().part && with.value().size == -1);
    QVERIFY(!without.value().part && without.value().size == 10);
}

void FileWriterTest::hashes_data() {
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {0, 1, 262'143, 262'144, 262'145, 70'000'000})
        QTest::newRow(QByteArray::number(size).constData()) << size;
}

void FileWriterTest::hashes() {
    QFETCH(qint64, size);
    const QByteArray content = Body::counting(size).all();
    putFile(in(u"file"_s), content);
    FileWriter writer;
    Told<QByteArray> told;
    writer.hash(in(u"file"_s), "SHA256", told.hear());
    QCOMPARE(told.times, 0);
    QTRY_COMPARE_WITH_TIMEOUT(told.times, 1, 60'000);
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(told.value(), digestOf(content));
}

void FileWriterTest::hashesOnlyPlainFiles_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<int>("kind");
    const QByteArray sha("sha-256");
    QTest::newRow("nothing") << u"nothing"_s << sha << int(ErrorKind::Io);
    QTest::newRow("68 folder") << u"folder"_s << sha << int(ErrorKind::Exists);
    QTest::newRow("134 unknown algorithm")
        << u"plain"_s << QByteArray("crc32c") << int(ErrorKind::Unsupported);
    QTest::newRow("134 no algorithm") << u"plain"_s << QByteArray() << int(ErrorKind::Unsupported);
#ifdef Q_OS_UNIX
    QTest::newRow("68 link") << u"link"_s << sha << int(ErrorKind::Exists);
    QTest::newRow("68 pipe") << u"pipe"_s << sha << int(ErrorKind::Exists);
    QTest::newRow("68 endless device") << u"/dev/zero"_s << sha << int(ErrorKind::Exists);
#endif
}

void FileWriterTest::hashesOnlyPlainFiles() {
    QFETCH(QString, name);
    QFETCH(QByteArray, algorithm);
    QFETCH(int, kind);
    FileWriter writer;
    Told<QByteArray> told;
    writer.hash(in(name), algorithm, told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isError(ErrorKind(kind)), told.text());
}

void FileWriterTest::cap_data() {
    QTest::addColumn<qint64>("cap");
    for (const qint64 cap : {1, 2, 1000, 1'000'000})
        QTest::newRow(QByteArray::number(cap).constData()) << cap;
}

void FileWriterTest::cap() {
    QFETCH(qint64, cap);
    FileWriter writer(2, cap);
    QSignalSpy drained(&writer, &FileWriter::drained);
    bool hadRoom = true;
    connect(&writer, &FileWriter::drained, this,
            [&] { hadRoom = hadRoom && writer.wantsMore() && writer.waiting() <= cap / 2; });
    PartFile part(writer, in(u"a.part"_s));
    part.open();
    QVERIFY(writer.wantsMore());
    // Below the cap nothing is said.
    if (cap > 1) {
        part.write(0, QByteArray(cap - 1, 'x'));
        QVERIFY(writer.wantsMore());
        QTRY_COMPARE(writer.waiting(), 0);
        QCOMPARE(drained.size(), 0);
    }
    for (int round = 1; round <= 3; ++round) {
        part.write(0, QByteArray(cap, 'x'));
        QCOMPARE(writer.waiting(), cap);
        QVERIFY(!writer.wantsMore());
        // More is taken all the same: what was read already must go somewhere.
        part.write(cap, QByteArray(5, 'x'));
        QCOMPARE(writer.waiting(), cap + 5);
        QTRY_COMPARE(writer.waiting(), 0);
        QCOMPARE(drained.size(), round);
    }
    QVERIFY(hadRoom);
}

void FileWriterTest::capCountsDroppedBytes() {
    FileWriter writer(2, 100);
    QSignalSpy drained(&writer, &FileWriter::drained);
    PartFile broken(writer, in(u"plain/a.part"_s));
    broken.open();
    broken.write(0, QByteArray(100, 'x'));
    QTRY_COMPARE(drained.size(), 1);
    QCOMPARE(writer.waiting(), 0);
    {
        PartFile gone(writer, in(u"b.part"_s));
        gone.open();
        gone.write(0, QByteArray(100, 'x'));
        gone.discard();
    }
    QTRY_COMPARE(drained.size(), 2);
    QCOMPARE(writer.waiting(), 0);
    PartFile restarted(writer, in(u"c.part"_s));
    restarted.open();
    restarted.write(0, QByteArray(100, 'x'));
    restarted.truncate();
    QTRY_COMPARE(drained.size(), 3);
    QCOMPARE(writer.waiting(), 0);
}

void FileWriterTest::manySmallFiles_data() {
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("folders");
    QTest::newRow("127 one thread, one folder") << 1 << 1;
    QTest::newRow("127 two threads, seven folders") << 2 << 7;
    QTest::newRow("127 four threads, a folder each") << 4 << 500;
}

void FileWriterTest::manySmallFiles() {
    QFETCH(int, threads);
    QFETCH(int, folders);
    constexpr int kFiles = 500;
    FileWriter writer(threads);
    std::vector<std::unique_ptr<PartFile>> parts;
    std::vector<Told<QByteArray>> told(kFiles);
    QStringList paths;
    for (int i = 0; i < kFiles; ++i) {
        const QByteArray content = Body::counting(i * 37, char('a' + i % 26)).all();
        paths.append(in(QString(u"many/"_s + QString::number(i % folders) + u'/' +
                                QString::number(i) + u".fits"_s)));
        parts.push_back(std::make_unique<PartFile>(writer, QString(paths.last() + u".part"_s)));
        PartFile& part = *parts.back();
        part.hashWith("sha-256");
        part.open();
        part.write(0, content.first(content.size() / 2));
        part.write(content.size() / 2, content.sliced(content.size() / 2));
        FinishOrder order;
        order.path = paths.last();
        order.size = content.size();
        order.digest = Digest{"sha-256", digestOf(content)};
        part.finish(order, told[size_t(i)].hear());
    }
    for (auto& one : told) {
        QTRY_COMPARE_WITH_TIMEOUT(one.times, 1, 60'000);
        QVERIFY2(one.isValue(), one.text());
    }
    for (int i = 0; i < kFiles; ++i) {
        QCOMPARE(Body::counting(i * 37, char('a' + i % 26)).differenceFrom(paths[i]), QString());
        QVERIFY(!QFile::exists(QString(paths[i] + u".part"_s)));
        QCOMPARE(told[size_t(i)].times, 1);
    }
    QCOMPARE(writer.waiting(), 0);
}

void FileWriterTest::filesOfAGroupFailAlone() {
    constexpr int kFiles = 100;
    FileWriter writer;
    std::vector<std::unique_ptr<PartFile>> parts;
    std::vector<Told<QByteArray>> told(kFiles);
    for (int i = 0; i < kFiles; ++i) {
        const QString path = in(QString::number(i));
        if (i % 5 == 1)
            putFile(path, "earlier");
        parts.push_back(std::make_unique<PartFile>(writer, QString(path + u".part"_s)));
        parts.back()->open();
        parts.back()->write(0, "new");
        FinishOrder order;
        order.path = i % 5 == 3 ? in(u"plain/no folder"_s) : path;
        order.size = i % 5 == 2 ? 4 : 3;
        if (i % 5 == 4)
            order.digest = Digest{"md5", digestOf("old", "md5")};
        parts.back()->finish(order, told[size_t(i)].hear());
    }
    for (int i = 0; i < kFiles; ++i) {
        auto& one = told[size_t(i)];
        QTRY_COMPARE(one.times, 1);
        const QString path = in(QString::number(i));
        QCOMPARE(QFile::exists(QString(path + u".part"_s)), i % 5 != 0);
        if (i % 5 == 0)
            QCOMPARE(contentOf(path), QByteArray("new"));
        if (i % 5 == 0)
            QVERIFY2(one.isValue(), one.text());
        if (i % 5 == 1)
            QVERIFY2(one.isError(ErrorKind::Exists), one.text());
        if (i % 5 == 2)
            QVERIFY2(one.isError(ErrorKind::Truncated), one.text());
        if (i % 5 == 3)
            QVERIFY2(one.isError(ErrorKind::Io), one.text());
        if (i % 5 == 4)
            QVERIFY2(one.isError(ErrorKind::Checksum), one.text());
    }
}

void FileWriterTest::saysNothingOnceGone() {
    Told<Standing> size;
    Told<QByteArray> digest;
    {
        FileWriter writer;
        for (int i = 0; i < 50; ++i) {
            writer.examine(in(u"plain"_s), in(u"plain.part"_s), size.hear());
            writer.hash(in(u"plain"_s), "md5", digest.hear());
        }
    }
    QCoreApplication::processEvents();
    QTest::qWait(20);
    QCOMPARE(size.times, 0);
    QCOMPARE(digest.times, 0);
}

void FileWriterTest::flushesAtItsEnd() {
    const Body body = Body::counting(8'000'000);
    {
        FileWriter writer(1);
        PartFile part(writer, in(u"a.part"_s));
        part.open();
        for (qint64 at = 0; at < body.size(); at += 1'000'000)
            part.write(at, body.slice(at, 1'000'000));
    }
    QCOMPARE(body.differenceFrom(in(u"a.part"_s)), QString());
}

QTEST_GUILESS_MAIN(FileWriterTest)
#include "filewritertest.moc"
