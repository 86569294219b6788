#include "http/fields.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2024, 5, 17), QTime(12, 0), QTimeZone::utc());

/// Bytes that look enough like a field to get past its first check.
QByteArray noise(QRandomGenerator& random) {
    static const QByteArray likely = "bytes */-0123456789\"\\;=,:'%?filename*attachmentsha-256utf";
    QByteArray bytes(random.bounded(80), '\0');
    for (char& c : bytes)
        c = random.bounded(4) ? likely[random.bounded(int(likely.size()))]
                              : char(random.bounded(256));
    return bytes;
}

} // namespace

class FieldsTest : public QObject {
    Q_OBJECT

private slots:
    void decimal_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("value"); // -1: none
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("leading zeros") << QByteArray("007") << qint64(7);
        QTest::newRow("54 over 4 GiB") << QByteArray("4294967297") << qint64(4294967297);
        QTest::newRow("largest") << QByteArray("9223372036854775807") << kOpenEnd;
        QTest::newRow("12 2^63") << QByteArray("9223372036854775808") << qint64(-1);
        QTest::newRow("12 2^64+100") << QByteArray("18446744073709551716") << qint64(-1);
        QTest::newRow("12 plus") << QByteArray("+256") << qint64(-1);
        QTest::newRow("12 badness") << QByteArray("100badness") << qint64(-1);
        QTest::newRow("12 negative") << QByteArray("-1") << qint64(-1);
        QTest::newRow("space") << QByteArray(" 1") << qint64(-1);
        QTest::newRow("empty") << QByteArray("") << qint64(-1);
        QTest::newRow("null") << QByteArray() << qint64(-1);
        QTest::newRow("hex") << QByteArray("0x10") << qint64(-1);
        QTest::newRow("NUL inside") << QByteArray("1\0002", 3) << qint64(-1);
    }

    void decimal() {
        QFETCH(QByteArray, text);
        QFETCH(qint64, value);
        QCOMPARE(parseDecimal(text).value_or(-1), value);
    }

    void contentRange_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("begin"); // -1: unsatisfied
        QTest::addColumn<qint64>("end");
        QTest::addColumn<qint64>("total");
        const auto good = [](const char* name, const char* text, qint64 begin, qint64 end,
                             qint64 total) {
            QTest::newRow(name) << QByteArray(text) << true << begin << end << total;
        };
        const auto bad = [](const char* name, const char* text) {
            QTest::newRow(name) << QByteArray(text) << false << qint64(0) << qint64(0) << qint64(0);
        };
        good("plain", "bytes 0-9/100", 0, 10, 100);
        good("upper case unit", "Bytes 5-9/10", 5, 10, 10);
        good("one byte", "bytes 7-7/8", 7, 8, 8);
        good("total unknown", "bytes 0-9/*", 0, 10, -1);
        good("45 unsatisfied", "bytes */100", -1, -1, 100);
        good("white space around", "  bytes  0-9/100 ", 0, 10, 100);
        good("54 over 4 GiB", "bytes 4294967296-4294967999/5000000000", 4294967296, 4294968000,
             5000000000);
        bad("39 empty", "");
        bad("39 no unit", "0-9/100");
        bad("39 another unit", "items 0-9/100");
        bad("39 unit alone", "bytes ");
        bad("39 equals sign", "bytes=0-9/100");
        bad("39 no total", "bytes 0-9");
        bad("39 empty total", "bytes 0-9/");
        bad("39 backwards", "bytes 9-0/100");
        bad("39 last is total", "bytes 0-100/100");
        bad("39 beyond total", "bytes 0-200/100");
        bad("39 negative", "bytes -5-9/100");
        bad("39 no first", "bytes -9/100");
        bad("39 no last", "bytes 0-/100");
        bad("39 plus", "bytes +0-9/100");
        bad("39 overflow last", "bytes 0-9223372036854775808/*");
        bad("39 overflow end", "bytes 0-9223372036854775807/*");
        bad("39 looks open", "bytes 0-9223372036854775806/*");
        bad("39 overflow total", "bytes 0-9/18446744073709551716");
        bad("39 total looks open", "bytes 0-9/9223372036854775807");
        bad("39 two", "bytes 0-9/100, bytes 10-19/100");
        bad("39 all unknown", "bytes */*");
        bad("39 inner space", "bytes 0 - 9/100");
    }

    void contentRange() {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        const auto parsed = parseContentRange(text);
        QCOMPARE(parsed.has_value(), valid);
        if (!valid)
            return;
        QFETCH(qint64, begin);
        QTEST(parsed->total, "total");
        QCOMPARE(parsed->range.has_value(), begin >= 0);
        if (begin >= 0) {
            QCOMPARE(parsed->range->begin, begin);
            QTEST(parsed->range->end, "end");
        }
    }

    void dispositionFileName_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* name, const char* field, const QString& expected) {
            QTest::newRow(name) << QByteArray(field) << expected;
        };
        row("none", "attachment", u""_s);
        row("empty", "", u""_s);
        row("quoted", "attachment; filename=\"a b.fits\"", u"a b.fits"_s);
        row("token", "attachment; filename=a.fits", u"a.fits"_s);
        row("token with spaces", "attachment; filename=a b.fits; size=3", u"a b.fits"_s);
        row("token with comma", "attachment; filename=a, b.fits", u"a, b.fits"_s);
        row("inline", "inline;filename=a.fits", u"a.fits"_s);
        row("no type", "filename=\"a.fits\"", u"a.fits"_s);
        row("upper case", "ATTACHMENT; FILENAME=\"A.fits\"", u"A.fits"_s);
        row("white space", "attachment ;  filename = \"a.fits\" ; x=1", u"a.fits"_s);
        row("semicolon in quotes", "attachment; filename=\"a;b.fits\"", u"a;b.fits"_s);
        row("fake parameter in quotes", "attachment; x=\"; filename=evil\"; filename=a.fits",
            u"a.fits"_s);
        row("escaped quote", "attachment; filename=\"a\\'b.fits\"", u"a'b.fits"_s);
        row("quote never closed", "attachment; filename=\"a.fits", u"a.fits"_s);
        row("other parameter", "attachment; xfilename=\"b\"; filename=\"a.fits\"", u"a.fits"_s);
        row("UTF-8 raw", "attachment; filename=\"\xc3\xa4.fits\"", u"\u00e4.fits"_s);
        row("Latin-1 raw", "attachment; filename=\"\xe4.fits\"", u"\u00e4.fits"_s);
        row("extended", "attachment; filename*=UTF-8''%e2%82%ac%20rates.txt",
            u"\u20ac rates.txt"_s);
        row("extended first", "attachment; filename=\"e.txt\"; filename*=utf-8'en'%c3%a4.txt",
            u"\u00e4.txt"_s);
        row("extended Latin-1", "attachment; filename*=iso-8859-1''%e4.txt", u"\u00e4.txt"_s);
        row("extended in quotes", "attachment; filename*=\"UTF-8''a%20b.txt\"", u"a b.txt"_s);
        row("extended bad escape", "attachment; filename*=UTF-8''%zz; filename=a.txt", u"a.txt"_s);
        row("extended cut escape", "attachment; filename*=UTF-8''a%e; filename=a.txt", u"a.txt"_s);
        row("extended bad UTF-8", "attachment; filename*=UTF-8''%e4; filename=a.txt", u"a.txt"_s);
        row("extended other charset", "attachment; filename*=koi8-r''%c1; filename=a.txt",
            u"a.txt"_s);
        row("extended no quotes", "attachment; filename*=a.txt; filename=b.txt", u"b.txt"_s);
        row("2047 B", "attachment; filename=\"=?UTF-8?B?w6QuZml0cw==?=\"", u"\u00e4.fits"_s);
        row("2047 Q", "attachment; filename=\"=?utf-8?q?=C3=A4_b.fits?=\"", u"\u00e4 b.fits"_s);
        row("2047 two words", "attachment; filename=\"=?utf-8?q?a?= =?utf-8?q?b.fits?=\"",
            u"ab.fits"_s);
        row("2047 within text", "attachment; filename=\"x =?utf-8?q?=E2=82=AC?= y\"",
            u"x \u20ac y"_s);
        row("2047 other charset", "attachment; filename=\"=?koi8-r?B?wQ==?=a\"",
            u"=_koi8-r_B_wQ==_=a"_s);
        row("34 two joined", "attachment; filename=\"a.fits\", attachment; filename=\"b.fits\"",
            u"a.fits"_s);
        row("34 two joined tokens", "attachment; filename=a.fits, attachment; filename=b.fits",
            u"a.fits"_s);
        row("34 no mixture",
            "attachment; filename=\"a.fits\", attachment; filename*=UTF-8''evil.exe", u"a.fits"_s);
        row("34 two names", "attachment; filename=a.fits; filename=b.fits", u"a.fits"_s);
    }

    void dispositionFileName() {
        QFETCH(QByteArray, field);
        QTEST(quintet::dispositionFileName(field), "name");
    }

    void hostileDisposition_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("66 traversal") << QByteArray("../../../etc/passwd");
        QTest::newRow("66 backslashes") << QByteArray("..\\\\..\\\\boot.ini");
        QTest::newRow("66 absolute") << QByteArray("/etc/passwd");
        QTest::newRow("66 drive") << QByteArray("C:\\\\autoexec.bat");
        QTest::newRow("66 dot file") << QByteArray(".bashrc");
        QTest::newRow("66 dots") << QByteArray("..");
        QTest::newRow("66 NUL") << QByteArray("a\0.fits", 7);
        QTest::newRow("66 escape") << QByteArray("a\033]0;x\a.fits");
        QTest::newRow("66 long") << QByteArray(5000, 'a');
        QTest::newRow("66 bidi") << QByteArray("a\xe2\x80\xaegpj.exe");
    }

    void hostileDisposition() {
        QFETCH(QByteArray, name);
        const QByteArray field = "attachment; filename=\"" + name + "\"";
        const QByteArray extended = "attachment; filename*=UTF-8''" + name.toPercentEncoding();
        for (const QByteArray& value : {field, extended}) {
            const QString safe = quintet::dispositionFileName(value);
            QVERIFY(!safe.startsWith(u'.'));
            QVERIFY(!safe.contains(u'/'));
            QVERIFY(!safe.contains(u'\\'));
            QVERIFY(safe.toUtf8().size() <= 255);
            for (const QChar c : safe)
                QVERIFY(c.unicode() >= 0x20 && c.unicode() != 0x7f);
        }
    }

    void httpDate_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("date");
        const QDateTime known(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc());
        const QDateTime none;
        QTest::newRow("fixed") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << known;
        QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << known;
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << known;
        QTest::newRow("one digit") << QByteArray("Sun, 6 Nov 1994 08:49:37 GMT") << known;
        QTest::newRow("wrong weekday") << QByteArray("Mon, 06 Nov 1994 08:49:37 GMT") << known;
        QTest::newRow("RFC 850 this century")
            << QByteArray("Friday, 17-May-24 12:00:00 GMT") << kNow;
        QTest::newRow("leap second")
            << QByteArray("Sat, 31 Dec 2016 23:59:60 GMT")
            << QDateTime(QDate(2016, 12, 31), QTime(23, 59, 59), QTimeZone::utc());
        QTest::newRow("leap day") << QByteArray("Thu, 29 Feb 2024 00:00:00 GMT")
                                  << QDateTime(QDate(2024, 2, 29), QTime(0, 0), QTimeZone::utc());
        const char* malformed[] = {"",
                                   "0",
                                   "-1",
                                   "yesterday",
                                   "Sun, 06 Nov 1994 08:49:37",
                                   "Sun, 06 Nov 1994 08:49:37 CET",
                                   "Sun, 06 Nov 1994 08:49:37 +0100",
                                   "Sun, 31 Feb 1994 08:49:37 GMT",
                                   "Wed, 29 Feb 2023 00:00:00 GMT",
                                   "Sun, 06 Foo 1994 08:49:37 GMT",
                                   "Foo, 06 Nov 1994 08:49:37 GMT",
                                   "Sun, 06 Nov 1994 24:00:00 GMT",
                                   "Sun, 06 Nov 1994 08:60:37 GMT",
                                   "Sun, 06 Nov 1994 08:49 GMT",
                                   "Sun, 06 Nov 0000 08:49:37 GMT",
                                   "Sun, 06 Nov 99999 08:49:37 GMT",
                                   "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT"};
        for (const char* text : malformed)
            QTest::newRow(qPrintable(u"malformed '%1'"_s.arg(QLatin1String(text))))
                << QByteArray(text) << none;
    }

    void httpDate() {
        QFETCH(QByteArray, text);
        QFETCH(QDateTime, date);
        const QDateTime parsed = parseHttpDate(text);
        QCOMPARE(parsed.isValid(), date.isValid());
        if (date.isValid())
            QCOMPARE(parsed, date);
    }

    void retryAfter_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("27 seconds") << QByteArray("120") << qint64(120'000);
        QTest::newRow("27 zero") << QByteArray("0") << qint64(0);
        QTest::newRow("27 date") << QByteArray("Fri, 17 May 2024 12:00:10 GMT") << qint64(10'000);
        QTest::newRow("27 date gone by")
            << QByteArray("Fri, 17 May 2024 11:00:00 GMT") << qint64(0);
        QTest::newRow("27 garbage") << QByteArray("soon") << qint64(-1);
        QTest::newRow("27 negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("27 fraction") << QByteArray("1.5") << qint64(-1);
        QTest::newRow("27 empty") << QByteArray("") << qint64(-1);
    }

    void retryAfter() {
        QFETCH(QByteArray, text);
        QTEST(parseRetryAfter(text, kNow), "ms");
    }

    void hugeRetryAfterStaysAddable() {
        const qint64 year = qint64(365) * 24 * 3600 * 1000;
        for (const QByteArrayView text :
             {QByteArrayView("99999999999999999999999"), QByteArrayView("9223372036854775807"),
              QByteArrayView("9223372036854776"),
              QByteArrayView("Fri, 17 May 9999 12:00:10 GMT")}) {
            const qint64 wait = parseRetryAfter(text, kNow);
            QVERIFY2(wait > year && wait < 200 * year, text.data());
        }
    }

    void listMembers() {
        const QList<QByteArray> expected = {"a", "b=\"c, d\"", "\"e\\\",f\""};
        QCOMPARE(quintet::listMembers("a,, b=\"c, d\" ,\"e\\\",f\","), expected);
        QCOMPARE(quintet::listMembers(""), QList<QByteArray>());
        QCOMPARE(quintet::listMembers(" , "), QList<QByteArray>());
        QCOMPARE(quintet::listMembers("\"a, b"), QList<QByteArray>({"\"a, b"}));
        QCOMPARE(quintet::listMembers("\"a\\"), QList<QByteArray>({"\"a\\"}));
    }

    void digests_data() {
        QTest::addColumn<DigestSyntax>("syntax");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QList<QByteArray>>("algorithms"); // Each with the digest of "hello".
        QTest::addColumn<int>("warnings");
        QTest::addColumn<bool>("bad");
        const QByteArray hex = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        const QByteArray base64 = QByteArray::fromHex(hex).toBase64();
        const QByteArray md5 = QByteArray::fromHex("5d41402abc4b2a76b9719d911017c592").toBase64();
        const QByteArray sha1 =
            QByteArray::fromHex("aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d").toBase64();
        const QList<QByteArray> none;
        const auto row = [](const char* name, DigestSyntax syntax, const QByteArray& field,
                            const QList<QByteArray>& algorithms, int warnings, bool bad) {
            QTest::newRow(name) << syntax << field << algorithms << warnings << bad;
        };
        using S = DigestSyntax;
        row("base64", S::Structured, "sha-256=:" + base64 + ":", {"sha-256"}, 0, false);
        row("hex", S::Structured, "sha-256=" + hex, {"sha-256"}, 0, false);
        row("hex in colons", S::Structured, "sha-256=:" + hex + ":", {"sha-256"}, 0, false);
        row("hex in quotes", S::Structured, "sha-256=\"" + hex + "\"", {"sha-256"}, 0, false);
        row("upper hex", S::Structured, "sha-256=" + hex.toUpper(), {"sha-256"}, 0, false);
        row("base64 bare", S::Structured, "sha-256=" + base64, {"sha-256"}, 0, false);
        row("parameter", S::Structured, "sha-256=:" + base64 + ":;x=1", {"sha-256"}, 0, false);
        row("strongest first", S::Structured, "md5=:" + md5 + ":, sha-256=:" + base64 + ":",
            {"sha-256", "md5"}, 0, false);
        row("sha is SHA-1", S::Structured, "sha=:" + sha1 + ":", {"sha"}, 0, false);
        row("the same twice", S::Structured, "sha-256=" + hex + ", sha-256=:" + base64 + ":",
            {"sha-256"}, 0, false);
        row("unknown and known", S::Structured, "foo=:AA==:, sha-256=" + hex, {"sha-256"}, 1,
            false);
        row("malformed and known", S::Structured, "foo, sha-256=" + hex, {"sha-256"}, 1, false);
        row("no name", S::Structured, "=:AA==:", none, 1, false);
        row("name alone", S::Structured, "sha-256", none, 1, false);
        row("empty value", S::Structured, "sha-256=", none, 0, true);
        row("empty bytes", S::Structured, "sha-256=::", none, 0, true);
        row("colon never closed", S::Structured, "sha-256=:" + base64, none, 0, true);
        row("too short", S::Structured, "sha-256=:AAAA:", none, 0, true);
        row("no base64", S::Structured, "sha-256=:" + QByteArray(44, '!') + ":", none, 0, true);
        row("legacy", S::Legacy, "SHA-256=" + base64, {"sha-256"}, 0, false);
        row("legacy several", S::Legacy, "MD5=" + md5 + ",SHA-256=" + base64 + ",SHA=" + sha1,
            {"sha-256", "sha", "md5"}, 0, false);
        row("legacy hex", S::Legacy, "sha-256=" + hex, {"sha-256"}, 0, false);
        row("legacy structured", S::Legacy, "sha-256=:" + base64 + ":", {"sha-256"}, 0, false);
        row("legacy unknown", S::Legacy, "UNIXsum=30637,adler32=03da0195", none, 2, false);
        row("legacy bad", S::Legacy, "SHA-256=zzz", none, 0, true);
        row("md5", S::Md5, md5, {"md5"}, 0, false);
        row("md5 hex", S::Md5, "5d41402abc4b2a76b9719d911017c592", {"md5"}, 0, false);
        row("md5 bad", S::Md5, "5d41", none, 0, true);
        row("empty", S::Structured, "", none, 0, false);
    }

    void digests() {
        QFETCH(DigestSyntax, syntax);
        QFETCH(QByteArray, field);
        QFETCH(QList<QByteArray>, algorithms);
        const DigestField parsed = parseDigestField(field, syntax);
        QCOMPARE(parsed.digests.size(), algorithms.size());
        for (int i = 0; i < algorithms.size(); ++i) {
            const QByteArray& algorithm = algorithms[i];
            QCOMPARE(parsed.digests[i].algorithm, algorithm);
            const auto hash = algorithm == "md5"   ? QCryptographicHash::Md5
                              : algorithm == "sha" ? QCryptographicHash::Sha1
                                                   : QCryptographicHash::Sha256;
            QCOMPARE(parsed.digests[i].value, QCryptographicHash::hash("hello", hash));
        }
        QTEST(int(parsed.warnings.size()), "warnings");
        QTEST(!parsed.bad.isEmpty(), "bad");
    }

    void onlyOneAlgorithmCounts() {
        const QByteArray field =
            "md5=:zz:, foo=:AA==:, sha=:" +
            QCryptographicHash::hash("a", QCryptographicHash::Sha1).toBase64() + ":";
        const DigestField parsed = parseDigestField(field, DigestSyntax::Structured, "sha");
        QCOMPARE(parsed.digests.size(), 1);
        QCOMPARE(parsed.digests.first().algorithm, "sha");
        QVERIFY(parsed.bad.isEmpty());
        QVERIFY(parsed.warnings.isEmpty());
    }

    void warningsAreFewAndClean() {
        QByteArray field;
        for (int i = 0; i < 1000; ++i)
            field += "x\033[31m" + QByteArray::number(i) + "=1,";
        const DigestField parsed = parseDigestField(field, DigestSyntax::Structured);
        QVERIFY(!parsed.warnings.isEmpty());
        QVERIFY(parsed.warnings.size() < 10);
        for (const QString& warning : parsed.warnings)
            QVERIFY(!warning.contains(u'\033'));
    }

    void randomBytes() {
        QRandomGenerator random(20240517);
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray bytes = noise(random);
            if (const auto range = parseContentRange(QByteArray("bytes " + bytes));
                range && range->range) {
                QVERIFY(range->range->begin >= 0);
                QVERIFY(range->range->end > range->range->begin);
            }
            QVERIFY(!quintet::dispositionFileName("attachment; filename" + bytes).contains(u'/'));
            parseHttpDate(bytes);
            QVERIFY(parseRetryAfter(bytes, kNow) >= -1);
            for (const DigestSyntax syntax :
                 {DigestSyntax::Structured, DigestSyntax::Legacy, DigestSyntax::Md5})
                parseDigestField(bytes, syntax);
            for (const QByteArray& member : quintet::listMembers(bytes))
                QVERIFY(!member.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(FieldsTest)
#include "fieldstest.moc"
