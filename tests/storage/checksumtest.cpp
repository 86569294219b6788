#include "checksum.h"

#include <QCryptographicHash>
#include <QTest>

#include <openssl/crypto.h>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

using Hash = QCryptographicHash;

const QList<std::pair<QByteArray, Hash::Algorithm>> kQtNames{
    {"sha-512", Hash::Sha512},
    {"sha3-512", Hash::RealSha3_512},
    {"blake2b-512", Hash::Blake2b_512},
    {"keccak-512", Hash::Keccak_512},
    {"sha-384", Hash::Sha384},
    {"sha3-384", Hash::RealSha3_384},
    {"blake2b-384", Hash::Blake2b_384},
    {"keccak-384", Hash::Keccak_384},
    {"sha-256", Hash::Sha256},
    {"sha3-256", Hash::RealSha3_256},
    {"blake2b-256", Hash::Blake2b_256},
    {"blake2s-256", Hash::Blake2s_256},
    {"keccak-256", Hash::Keccak_256},
    {"sha-224", Hash::Sha224},
    {"sha3-224", Hash::RealSha3_224},
    {"blake2s-224", Hash::Blake2s_224},
    {"keccak-224", Hash::Keccak_224},
    {"blake2b-160", Hash::Blake2b_160},
    {"blake2s-160", Hash::Blake2s_160},
    {"sha", Hash::Sha1},
    {"blake2s-128", Hash::Blake2s_128},
    {"md5", Hash::Md5},
    {"md4", Hash::Md4},
};

} // namespace

class ChecksumTest : public QObject {
    Q_OBJECT

private slots:
    void libcryptoIsNeverCleanedUp();
    void everyAlgorithm_data();
    void everyAlgorithm();
    void knowsAllOfQt();
    void knownValues_data();
    void knownValues();
    void names_data();
    void names();
    void notNames_data();
    void notNames();
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void parses_data();
    void parses();
    void wrongCalls_data();
    void wrongCalls();
    void moves();
};

/// The last steps of a thread that has ended may still be under way in exit().
void ChecksumTest::libcryptoIsNeverCleanedUp() {
#ifdef Q_OS_UNIX
    const pid_t child = fork();
    if (child == 0) {
        Checksum sum("sha-256");
        sum.add("x");
        OPENSSL_atexit([] { _exit(7); });
        exit(0);
    }
    int status = -1;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
#endif
}

void ChecksumTest::everyAlgorithm_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("algorithm");
    for (const auto& [name, algorithm] : kQtNames)
        QTest::newRow(name.constData()) << name << int(algorithm);
}

void ChecksumTest::everyAlgorithm() {
    QFETCH(QByteArray, name);
    QFETCH(int, algorithm);
    const auto qt = Hash::Algorithm(algorithm);
    QCOMPARE(Checksum::canonicalName(name), name);
    QCOMPARE(Checksum::length(name), Hash::hashLength(qt));
    QVERIFY(Checksum::algorithms().contains(name));
    for (const qsizetype size : {0, 1, 63, 64, 65, 127, 128, 1000, 70'001}) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = char(i * 31 + i / 251);
        Checksum checksum(name);
        QCOMPARE(checksum.algorithm(), name);
        checksum.add(bytes.first(size / 3));
        checksum.add(QByteArrayView());
        checksum.add(QByteArrayView(bytes).sliced(size / 3));
        QCOMPARE(checksum.result().toHex(), Hash::hash(bytes, qt).toHex());
    }
}

void ChecksumTest::knowsAllOfQt() {
    QCOMPARE(Checksum::algorithms().size(), kQtNames.size());
    int length = 64;
    for (const QByteArray& name : Checksum::algorithms()) {
        QVERIFY2(Checksum::length(name) <= length, "strongest first");
        length = Checksum::length(name);
    }
}

void ChecksumTest::knownValues_data() {
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("md4") << QByteArray("a448017aaf21d8525fc10ae87aa6729d");
    QTest::newRow("md5") << QByteArray("900150983cd24fb0d6963f7d28e17f72");
    QTest::newRow("sha") << QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d");
    QTest::newRow("sha-256") << QByteArray(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("sha3-256") << QByteArray(
        "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532");
    QTest::newRow("keccak-256") << QByteArray(
        "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
    QTest::newRow("blake2s-256") << QByteArray(
        "508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982");
}

void ChecksumTest::knownValues() {
    QFETCH(QByteArray, hex);
    Checksum checksum{QByteArray(QTest::currentDataTag())};
    checksum.add("abc");
    QCOMPARE(checksum.result().toHex(), hex);
}

void ChecksumTest::names_data() {
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char* written, const char* name) {
        QTest::newRow(written) << QByteArray(name);
    };
    row("SHA256", "sha-256");
    row("Sha256", "sha-256");
    row("sha_256", "sha-256");
    row("SHA-256", "sha-256");
    row("sha512", "sha-512");
    row("sha", "sha");
    row("SHA1", "sha");
    row("sha1", "sha");
    row("sha-1", "sha");
    row("sha_1", "sha");
    row("MD5", "md5");
    row("md-5", "md5");
    row("md4", "md4");
    row("sha3-256", "sha3-256");
    row("SHA3_256", "sha3-256");
    row("Sha3_512", "sha3-512");
    row("RealSha3_224", "sha3-224");
    row("Keccak_384", "keccak-384");
    row("Blake2b_160", "blake2b-160");
    row("blake2b512", "blake2b-512");
    row("BLAKE2b", "blake2b-512");
    row("BLAKE2s", "blake2s-256");
}

void ChecksumTest::names() {
    QFETCH(QByteArray, name);
    QCOMPARE(Checksum::canonicalName(QTest::currentDataTag()), name);
}

void ChecksumTest::notNames_data() {
    QTest::addColumn<QByteArray>("name");
    const QList<QByteArray> all{"",        " ",          "-",          "sha-25",    "sha-2560",
                                "sha3",    "sha-0",      "crc32c",     "unixsum",   "adler",
                                "sha=256", "id-sha-256", "sha512-256", "sh\xc3\xa4"};
    for (const QByteArray& name : all)
        QTest::newRow(name.isEmpty() ? "empty" : name.constData()) << name;
    QTest::newRow("line end") << QByteArray("sha-256\n");
    QTest::newRow("NUL") << QByteArray("sha-256\0", 8);
    QTest::newRow("very long") << QByteArray(1 << 20, 's');
    QTest::newRow("separators only") << QByteArray(1000, '-');
}

void ChecksumTest::notNames() {
    QFETCH(QByteArray, name);
    QCOMPARE(Checksum::canonicalName(name), QByteArray());
    QCOMPARE(Checksum::length(name), 0);
    QVERIFY(!Checksum::decode(name, "00"));
}

void ChecksumTest::decodes_data() {
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("digest");
    for (const QByteArray& algorithm : Checksum::algorithms()) {
        // Bytes whose base64 has '+' and '/', and whose hex has letters.
        QByteArray digest(Checksum::length(algorithm), '\xfb');
        digest[0] = '\xff';
        digest[1] = '\xef';
        const QByteArray base64 = digest.toBase64();
        const auto row = [&](const char* how, const QByteArray& value) {
            QTest::newRow(QByteArray(algorithm + ' ' + how).constData())
                << algorithm << value << digest;
        };
        row("hex", digest.toHex());
        row("HEX", digest.toHex().toUpper());
        row("base64", base64);
        row("base64 without padding", digest.toBase64(QByteArray::OmitTrailingEquals));
        row("base64url", digest.toBase64(QByteArray::Base64UrlEncoding));
        row("between colons", ':' + base64 + ':');
    }
    QTest::newRow("hex digits that are base64, too")
        << QByteArray("md5") << QByteArray(32, 'a') << QByteArray(16, '\xaa');
    QTest::newRow("mixed case") << QByteArray("MD5") << QByteArray("aA").repeated(16)
                                << QByteArray(16, '\xaa');
}

void ChecksumTest::decodes() {
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, digest);
    const auto decoded = Checksum::decode(algorithm, value);
    QVERIFY(decoded);
    QCOMPARE(decoded->toHex(), digest.toHex());
}

void ChecksumTest::refuses_data() {
    QTest::addColumn<QByteArray>("value");
    const QByteArray hex(64, 'a');
    const QByteArray base64 = QByteArray(32, '\xaa').toBase64();
    QTest::newRow("134 empty") << QByteArray();
    QTest::newRow("134 hex, one short") << hex.first(63);
    QTest::newRow("134 hex, one byte short") << hex.first(62);
    QTest::newRow("134 hex, one long") << QByteArray(hex + 'a');
    QTest::newRow("134 hex, one byte long") << QByteArray(hex + "aa");
    QTest::newRow("134 hex with a g") << QByteArray(hex.first(63) + 'g');
    QTest::newRow("134 hex with a space") << QByteArray(hex.first(31) + ' ' + hex.first(32));
    QTest::newRow("134 hex with 0x") << QByteArray("0x" + hex.first(62));
    QTest::newRow("134 hex between colons") << QByteArray(':' + hex + ':');
    QTest::newRow("134 md5") << QByteArray(32, 'a');
    QTest::newRow("134 sha-512") << QByteArray(128, 'a');
    QTest::newRow("134 base64 of 31 bytes") << QByteArray(31, '\xaa').toBase64();
    QTest::newRow("134 base64 of 33 bytes") << QByteArray(33, '\xaa').toBase64();
    QTest::newRow("134 base64 with a blank") << QByteArray(base64.first(43) + ' ');
    QTest::newRow("134 base64 with a star") << QByteArray('*' + base64.sliced(1));
    QTest::newRow("134 one colon in front") << QByteArray(':' + base64);
    QTest::newRow("134 one colon behind") << QByteArray(base64 + ':');
    QTest::newRow("134 a colon only") << QByteArray(":");
    QTest::newRow("134 colons only") << QByteArray("::");
    QTest::newRow("134 NUL inside") << QByteArray(hex.first(63) + '\0');
    QTest::newRow("134 1 MiB") << QByteArray(1 << 20, 'a');
}

void ChecksumTest::refuses() {
    QFETCH(QByteArray, value);
    QVERIFY(!Checksum::decode("sha-256", value));
}

void ChecksumTest::parses_data() {
    QTest::addColumn<QString>("text");
    const QByteArray digest = Hash::hash("abc", Hash::Sha256);
    const QString hex = QString::fromLatin1(digest.toHex());
    const QString base64 = QString::fromLatin1(digest.toBase64());
    QTest::newRow("hex") << QString(u"sha-256="_s + hex);
    QTest::newRow("HEX") << QString(u"SHA256="_s + hex.toUpper());
    QTest::newRow("base64") << QString(u"sha_256="_s + base64);
    QTest::newRow("as in a header") << QString(u"sha-256=:"_s + base64 + u':');
    QTest::newRow("as pip writes it") << QString(u"sha256:"_s + hex);
    QTest::newRow("with blanks") << QString(u"  sha-256 = "_s + hex + u'\n');
}

void ChecksumTest::parses() {
    QFETCH(QString, text);
    const auto digest = Checksum::parse(text);
    QVERIFY(digest);
    QCOMPARE(*digest, (Digest{"sha-256", Hash::hash("abc", Hash::Sha256)}));
}

void ChecksumTest::wrongCalls_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mention");
    const QString hex = QString::fromLatin1(Hash::hash("abc", Hash::Sha256).toHex());
    QTest::newRow("134 empty") << QString() << u"ALGORITHM=VALUE"_s;
    QTest::newRow("134 no algorithm") << hex << u"ALGORITHM=VALUE"_s;
    QTest::newRow("134 empty algorithm") << QString(u'=' + hex) << u"unknown"_s;
    QTest::newRow("134 unknown algorithm") << QString(u"crc32="_s + hex) << u"sha-256"_s;
    QTest::newRow("134 not ASCII") << QString(u"shä-256="_s + hex) << u"unknown"_s;
    QTest::newRow("134 empty value") << u"sha-256="_s << u"64 hex digits"_s;
    QTest::newRow("134 short value")
        << QString(u"sha-256="_s + hex.chopped(1)) << u"64 hex digits"_s;
    QTest::newRow("134 other algorithm's") << QString(u"md5="_s + hex) << u"32 hex digits"_s;
    QTest::newRow("141 escapes") << u"\u001b[31mmd5=\u001b[0m"_s << u"unknown"_s;
}

void ChecksumTest::wrongCalls() {
    QFETCH(QString, text);
    QFETCH(QString, mention);
    const auto digest = Checksum::parse(text);
    QVERIFY(!digest);
    QCOMPARE(digest.error().kind, ErrorKind::Usage);
    QVERIFY2(digest.error().detail.contains(mention), qPrintable(digest.error().detail));
    QVERIFY(!digest.error().detail.contains(u'\u001b'));
}

void ChecksumTest::moves() {
    for (const QByteArray name : {"sha-256", "keccak-256"}) {
        Checksum first(name);
        first.add("ab");
        Checksum second(std::move(first));
        second.add("c");
        Checksum third("md5");
        third = std::move(second);
        QCOMPARE(third.algorithm(), name);
        Checksum whole(name);
        whole.add("abc");
        QCOMPARE(third.result(), whole.result());
    }
}

QTEST_GUILESS_MAIN(ChecksumTest)
#include "checksumtest.moc"
