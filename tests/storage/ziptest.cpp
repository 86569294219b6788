// ZIP archives: what is written can be read, and nothing that anybody made does harm.
#include "storage/zipformat.h"
#include "storage/zipreader.h"
#include "storage/zipwriter.h"
#include "told.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace quintet;
using namespace quintet::test;

class ZipTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItWrote();
    void unpacksDeflated_data();
    void unpacksDeflated();
    void refuses_data();
    void refuses();
    void survivesEveryCut();
    void survivesEveryFlippedByte();
};

namespace {

struct Raw {
    QByteArray name = "http%3A%2F%2Fh%2Fa";
    QByteArray packed;
    qint64 size = 0;
    quint32 crc = 0;
    int method = zip::kStored;
    int flags = 0;
    qint64 header = -1; ///< Stated; -1: the true one.
};

Raw stored(const QByteArray& content) {
    Raw raw;
    raw.packed = content;
    raw.size = content.size();
    raw.crc = quint32(
        crc32(0, reinterpret_cast<const Bytef*>(content.constData()), uInt(content.size())));
    return raw;
}

Raw deflated(const QByteArray& content) {
    Raw raw = stored(content);
    // Between zlib's own header of 4 + 2 bytes and its sum of 4 it is a raw stream.
    raw.packed =
        content.isEmpty() ? QByteArray("\x03\0", 2) : qCompress(content).sliced(6).chopped(4);
    raw.method = zip::kDeflated;
    return raw;
}

QByteArray archive(const QList<Raw>& members) {
    QByteArray bytes;
    QByteArray directory;
    for (const Raw& raw : members) {
        const qint64 header = bytes.size();
        QByteArray common;
        zip::put<quint16>(common, 20);
        zip::put<quint16>(common, raw.flags);
        zip::put<quint16>(common, raw.method);
        zip::put<quint32>(common, 0x00210000);
        zip::put<quint32>(common, raw.crc);
        zip::put<quint32>(common, raw.packed.size());
        zip::put<quint32>(common, raw.size);
        zip::put<quint16>(common, raw.name.size());
        zip::put<quint16>(common, 0);
        bytes += zip::kHeader.toByteArray() + common + raw.name + raw.packed;
        directory += zip::kEntry.toByteArray() + QByteArray(2, 0) + common + QByteArray(10, 0);
        zip::put<quint32>(directory, raw.header < 0 ? header : raw.header);
        directory += raw.name;
    }
    QByteArray end = zip::kEnd.toByteArray() + QByteArray(4, 0);
    zip::put<quint16>(end, members.size());
    zip::put<quint16>(end, members.size());
    zip::put<quint32>(end, directory.size());
    zip::put<quint32>(end, bytes.size());
    return bytes + directory + end + QByteArray(2, 0);
}

struct Bed {
    QTemporaryDir folder;

    QString put(const QByteArray& bytes) const {
        const QString path = folder.filePath(QStringLiteral("a.zip"));
        putFile(path, bytes);
        return path;
    }

    /// What all members hold together, or why not.
    Result<QByteArray> unpack(const QByteArray& bytes) const {
        const auto reader = ZipReader::open(put(bytes));
        if (!reader)
            return Unexpected{reader.error()};
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        for (const ZipReader::Member& member : (*reader)->members()) {
            if (const Status done = (*reader)->extract(member, out); !done)
                return Unexpected{done.error()};
        }
        return out.data();
    }
};

} // namespace

void ZipTest::readsWhatItWrote() {
    const Bed bed;
    const QString path = bed.folder.filePath(QStringLiteral("b.zip"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    ZipWriter writer(file);
    const QList<QByteArray> contents{"content", "", QByteArray(3'000'000, 'x')};
    for (const QByteArray& content : contents) {
        const QString one = bed.folder.filePath(QStringLiteral("one"));
        putFile(one, content);
        QVERIFY(writer.add("n" + QByteArray::number(content.size()), one, QDateTime()).has_value());
    }
    QVERIFY(writer.finish().has_value());
    file.close();
    const auto reader = ZipReader::open(path);
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->members().size(), contents.size());
    for (qsizetype i = 0; i < contents.size(); ++i) {
        const ZipReader::Member& member = (*reader)->members()[i];
        QCOMPARE(member.name.toUtf8(), QByteArray("n" + QByteArray::number(contents[i].size())));
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QVERIFY((*reader)->extract(member, out).has_value());
        QCOMPARE(out.data(), contents[i]);
    }
}

void ZipTest::unpacksDeflated_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("content");
    QTest::newRow("long") << QByteArray(1 << 20, 'x');
    QTest::newRow("one block of output") << QByteArray(256 * 1024, 'y');
}

void ZipTest::unpacksDeflated() {
    QFETCH(QByteArray, content);
    const Bed bed;
    const auto unpacked = bed.unpack(archive({deflated(content), stored(content)}));
    QVERIFY(unpacked.has_value());
    QCOMPARE(*unpacked, QByteArray(content + content));
}

void ZipTest::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& bytes, const char* says) {
        QTest::newRow(name) << bytes << QString::fromLatin1(says);
    };
    row("empty", {}, "no ZIP archive");
    row("no archive", QByteArray(1000, 'x'), "no ZIP archive");
    Raw raw = stored("content");
    raw.crc ^= 1;
    row("107 bad sum", archive({raw}), "CRC");
    raw = deflated(QByteArray(1 << 20, '\0'));
    raw.size = 100;
    row("144 more than stated", archive({raw}), "larger than it states");
    raw.size = 2 << 20;
    row("less than stated", archive({raw}), "smaller than it states");
    raw = deflated("content");
    raw.packed.chop(3);
    row("24 cut stream", archive({raw}), "smaller");
    raw.packed = "\xff\xff\xff\xff";
    row("24 no stream", archive({raw}), "damaged");
    raw = stored("content");
    raw.flags = zip::kEncrypted;
    row("encrypted", archive({raw}), "encrypted");
    raw = stored("content");
    raw.method = 12;
    row("bzip2", archive({raw}), "not supported");
    raw = deflated(QByteArray(1 << 20, '\0'));
    Raw same = raw;
    same.header = 0;
    row("144 members that overlap", archive({raw, same}), "overlap");
    raw = stored("content");
    raw.header = 0x7fffffff;
    row("a member outside", archive({raw}), "overlap");
    QByteArray many = archive({stored("content")});
    many.replace(many.size() - 14, 4, QByteArray("\xfe\xff\xfe\xff"));
    row("144 more members than the directory has", many, "damaged");
    QByteArray far = archive({stored("content")});
    far.replace(far.size() - 6, 4, QByteArray("\xf0\xff\xff\x7f"));
    row("a directory outside", far, "cut off");
    QByteArray disks = archive({stored("content")});
    disks[disks.size() - 18] = 1;
    row("several parts", disks, "several parts");
}

void ZipTest::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const Bed bed;
    const auto unpacked = bed.unpack(bytes);
    QVERIFY(!unpacked.has_value());
    QVERIFY2(unpacked.error().detail.contains(says), qPrintable(unpacked.error().detail));
}

void ZipTest::survivesEveryCut() {
    const Bed bed;
    const QByteArray whole = archive({stored("content"), deflated("other content")});
    QVERIFY(bed.unpack(whole).has_value());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!bed.unpack(whole.first(size)).has_value());
}

void ZipTest::survivesEveryFlippedByte() {
    const Bed bed;
    const QByteArray whole = archive({stored("content"), deflated("other content")});
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray flipped = whole;
        flipped[i] = char(flipped[i] ^ 0xff);
        const auto unpacked = bed.unpack(flipped);
        // Names and times may differ; bytes never do without a word.
        if (unpacked)
            QVERIFY(unpacked->isEmpty() || *unpacked == "contentother content" ||
                    *unpacked == "content");
    }
}

QTEST_GUILESS_MAIN(ZipTest)
#include "ziptest.moc"
