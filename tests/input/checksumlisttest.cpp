#include "input/checksumlist.h"

#include "input/checksumnames.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

/// parseChecksumList() and ChecksumNames.
class ChecksumListTest : public QObject {
    Q_OBJECT

private slots:
    void readsLines_data();
    void readsLines();
    void tellsAlgorithm_data();
    void tellsAlgorithm();
    void tellsBadLines_data();
    void tellsBadLines();
    void passesOver();
    void findsFiles_data();
    void findsFiles();
    void takesTheStrongest();
};

namespace {

const QByteArray kMd5 = QByteArray("1a").repeated(16);
const QByteArray kSha1 = QByteArray("2b").repeated(20);
const QByteArray kSha256 = QByteArray("3c").repeated(32);
const QByteArray kSha512 = QByteArray("4d").repeated(64);

QStringList algorithms(const ChecksumList& list) {
    QStringList all;
    for (const NamedDigest& file : list.files)
        all += QString::fromLatin1(file.digest.algorithm);
    return all;
}

} // namespace

void ChecksumListTest::readsLines_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const QByteArray& line, const QString& path) {
        QTest::newRow(name) << line << path;
    };
    row("text", kSha256 + "  a.bin", u"a.bin"_s);
    row("binary", kSha256 + " *a.bin", u"a.bin"_s);
    row("one space", kSha256 + " a.bin", u"a.bin"_s);
    row("tab", kSha256 + "\ta.bin", u"a.bin"_s);
    row("capitals", kSha256.toUpper() + "  a.bin", u"a.bin"_s);
    row("129 CRLF", kSha256 + "  a.bin\r", u"a.bin"_s);
    row("129 BOM", "\xef\xbb\xbf" + kSha256 + "  a.bin", u"a.bin"_s);
    row("spaces in the name", kSha256 + "  a b  c", u"a b  c"_s);
    row("folders", kSha256 + "  x/y/a.bin", u"x/y/a.bin"_s);
    row("dot", kSha256 + "  ./x/a.bin", u"x/a.bin"_s);
    row("Windows", kSha256 + " *x\\a.bin", u"x/a.bin"_s);
    row("escaped", "\\" + kSha256 + "  a\\nb\\\\c\\rd", u"a\nb\\c\rd"_s);
    row("escaped at its end", "\\" + kSha256 + "  a\\", u"a\\"_s);
    row("BSD", "SHA256 (a b.bin) = " + kSha256, u"a b.bin"_s);
    row("BSD, brackets in the name", "SHA256 (a (1).bin) = " + kSha256, u"a (1).bin"_s);
    row("BSD, escaped", "\\SHA256 (a\\nb) = " + kSha256, u"a\nb"_s);
    row("BSD, base64", "SHA256 (a) = " + QByteArray::fromHex(kSha256).toBase64(), u"a"_s);
    row("openssl", "SHA256(a.bin)= " + kSha256, u"a.bin"_s);
    row("openssl 3", "SHA2-256(a.bin)= " + kSha256, u"a.bin"_s);
    row("UTF-8", kSha256 + "  \xc3\xbc", u"\u00fc"_s);
    row("a name that is hex", kSha256 + "  " + kMd5, QString::fromLatin1(kMd5));
}

void ChecksumListTest::readsLines() {
    QFETCH(QByteArray, line);
    QFETCH(QString, path);
    const ChecksumList list = parseChecksumList(line + "\n" + kSha256 + "  last", u"sums"_s);
    QVERIFY2(list.problems.isEmpty(), qPrintable(list.problems.value(0).message));
    QCOMPARE(list.files.size(), 2);
    QCOMPARE(list.files[0].path, path);
    QCOMPARE(list.files[0].digest, (Digest{"sha-256", QByteArray::fromHex(kSha256)}));
    QCOMPARE(list.files[1].path, u"last"_s);
}

void ChecksumListTest::tellsAlgorithm_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("algorithm");
    const auto row = [](const char* name, const QByteArray& line, const QString& algorithm) {
        QTest::newRow(name) << QString::fromLatin1(name) << line << algorithm;
    };
    row("md5 by its length", kMd5 + "  a", u"md5"_s);
    row("sha by its length", kSha1 + "  a", u"sha"_s);
    row("sha-512 by its length", kSha512 + "  a", u"sha-512"_s);
    row("/x/SHA512SUMS", kSha512 + "  a", u"sha-512"_s);
    row("/sha256/b2sums.txt", kSha512 + "  a", u"blake2b-512"_s);
    row("a.iso.b2", kSha512 + "  a", u"blake2b-512"_s);
    row("SHA3-256SUMS", kSha256 + "  a", u"sha3-256"_s);
    row("blake2s-256.txt", kSha256 + "  a", u"blake2s-256"_s);
    row("manifest-md5.txt", kMd5 + " data/a", u"md5"_s);
    row("manifest-sha3-512.txt", kSha512 + " data/a", u"sha3-512"_s);
    row("sha1sum.txt", kSha1 + "  a", u"sha"_s);
    row("MD5SUMS with longer digests", kSha256 + "  a", u"sha-256"_s);
    row("the line beats md4", "MD5 (a) = " + kMd5, u"md5"_s);
    row("x.md4", kMd5 + "  a", u"md4"_s);
    row("sha3-256 beside BSD", "BLAKE2b-256 (a) = " + kSha256, u"blake2b-256"_s);
    row("BSD's BLAKE2b", "BLAKE2b (a) = " + kSha512, u"blake2b-512"_s);
    row("notsha3-256.txt", kSha256 + "  a", u"sha-256"_s);
}

void ChecksumListTest::tellsAlgorithm() {
    QFETCH(QString, name);
    QFETCH(QByteArray, line);
    QFETCH(QString, algorithm);
    const ChecksumList list = parseChecksumList(line, name);
    QVERIFY2(list.problems.isEmpty(), qPrintable(list.problems.value(0).message));
    QCOMPARE(algorithms(list), QStringList{algorithm});
}

void ChecksumListTest::tellsBadLines_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& line, const QString& says) {
        QTest::newRow(name) << line << says;
    };
    row("134 a word", "foo", u"neither"_s);
    row("134 short", "3c3c  a", u"neither"_s);
    row("134 no digest's length", QByteArray("ab").repeated(17) + "  a", u"of this length"_s);
    row("134 not hex", QByteArray(63, 'a') + "g  a", u"neither"_s);
    row("134 only a digest", kSha256, u"no file name"_s);
    row("134 BSD, another length", "SHA256 (a) = " + kMd5, u"not a valid sha-256"_s);
    row("134 BSD, empty", "SHA256 (a) =", u"not a valid sha-256"_s);
    row("134 unknown algorithm", "CRC32 (a) = 12345678", u"not known"_s);
    row("134 no name", "SHA256 () = " + kSha256, u"names no file"_s);
    row("134 only a dot", kSha256 + "  ./", u"names no file"_s);
    row("129 1 MiB", QByteArray(1024 * 1024, 'a'), u"longer than 64 KiB"_s);
    row("129 NUL", QByteArray("\0\0", 2), u"neither"_s);
}

void ChecksumListTest::tellsBadLines() {
    QFETCH(QByteArray, line);
    QFETCH(QString, says);
    const ChecksumList list =
        parseChecksumList(kMd5 + "  1\n" + line + "\n" + kMd5 + "  2\n", u"sums"_s);
    QCOMPARE(list.files.size(), 2);
    QCOMPARE(list.problems.size(), 1);
    QCOMPARE(list.problems[0].line, 2);
    QCOMPARE(list.problems[0].list, u"sums"_s);
    QVERIFY2(list.problems[0].message.contains(says), qPrintable(list.problems[0].message));
    QVERIFY(list.problems[0].text.size() <= 121);
}

void ChecksumListTest::passesOver() {
    const ChecksumList list = parseChecksumList(
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n# a.bin: 10 bytes\n"
        "SHA256 (a.bin) = " +
            kSha256 + "\n\n; comment\n" + kMd5 + "  b\n-----BEGIN PGP SIGNATURE-----\n\niQIz" +
            QByteArray(100, 'A') + "\n=x\n-----END PGP SIGNATURE-----\n" + kMd5 + "  c\n",
        u"CHECKSUM"_s);
    QVERIFY2(list.problems.isEmpty(), qPrintable(list.problems.value(0).message));
    QCOMPARE(list.files.size(), 3);
    // A digest alone belongs to the file beside it.
    const ChecksumList alone = parseChecksumList(kSha256 + "\n", u"/x/a.iso.sha256"_s);
    QCOMPARE(alone.files.value(0).path, u"a.iso"_s);
    // RFC 8493
    const ChecksumList bag = parseChecksumList(kMd5 + " data/a%0Ab%25c\n", u"manifest-md5.txt"_s);
    QCOMPARE(bag.files.value(0).path, u"data/a\nb%c"_s);
    QCOMPARE(parseChecksumList({}, u"x"_s).files.size(), 0);
}

void ChecksumListTest::findsFiles_data() {
    QTest::addColumn<QString>("paths"); // Of the list; the n-th has the digest n.
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("unique");
    QTest::addColumn<int>("found"); // -1: none.
    const auto row = [](const char* name, const char* paths, const char* target, const char* url,
                        bool unique, int found) {
        QTest::newRow(name) << QString::fromUtf8(paths) << QString::fromUtf8(target)
                            << QString::fromUtf8(url) << unique << found;
    };
    row("the path", "x/a y/a a", "y/a", "http://h/a", false, 1);
    row("the path before the address", "x/a y/a", "x/a", "http://h/y/a", false, 0);
    row("the name", "x/a b", "a", "http://h/a", true, 0);
    row("the name, but others have it", "x/a b", "a", "http://h/a", false, -1);
    row("the name is there twice", "x/a y/a", "a", "http://h/a", true, -1);
    row("the end of the address", "x/a y/a", "a", "http://h/1/y/a", false, 1);
    row("the longer end", "y/a 1/y/a", "a", "http://h/1/y/a", false, 1);
    row("no end of a word", "x/a y/a", "a", "http://h/zy/a", true, -1);
    row("BagIt", "data/x/a data/y/a", "a", "http://h/bag/data/y/a", false, 1);
    row("renamed", "x/a", "mine", "http://h/x/a", false, 0);
    row("the query doesn't count", "a", "a", "http://h/a?b=/c", true, 0);
    row("encoded", "x/\xc3\xbc", "f", "http://h/x/%C3%BC", false, 0);
    row("composed otherwise", "u\xcc\x88", "\xc3\xbc", "http://h/", true, 0);
    row("another", "x/a", "b", "http://h/b", true, -1);
    row("none", "", "b", "http://h/b", true, -1);
}

void ChecksumListTest::findsFiles() {
    QFETCH(QString, paths);
    QFETCH(QString, target);
    QFETCH(QString, url);
    QFETCH(bool, unique);
    QFETCH(int, found);
    QList<NamedDigest> files;
    for (const QString& path : paths.split(u' ', Qt::SkipEmptyParts))
        files.append({path, {"md5", QByteArray(16, char(files.size()))}});
    ChecksumNames names;
    names.add(files);
    QCOMPARE(names.isEmpty(), files.isEmpty());
    const auto digest = names.find(target, QUrl(url), unique);
    QCOMPARE(digest ? int(digest->value[0]) : -1, found);
}

void ChecksumListTest::takesTheStrongest() {
    ChecksumNames names;
    names.add(parseChecksumList(kMd5 + "  a", u"MD5SUMS"_s).files);
    names.add(parseChecksumList(kSha512 + "  ./a", u"SHA512SUMS"_s).files);
    names.add(parseChecksumList(kSha1 + "  a", u"SHA1SUMS"_s).files);
    QCOMPARE(names.find(u"a"_s, QUrl(u"http://h/a"_s), true)->algorithm, QByteArray("sha-512"));
}

QTEST_GUILESS_MAIN(ChecksumListTest)
#include "checksumlisttest.moc"
