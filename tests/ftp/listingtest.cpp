#include "ftp/listing.h"

#include <QtTest>

using namespace quintet;
using namespace Qt::StringLiterals;

/// Folders as servers list them (fault 104).
class ListingTest : public QObject {
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void hostileNames_data();
    void hostileNames();
    void severalLines();
    void isBounded();
    void patterns_data();
    void patterns();
    void patternsAreQuick();
};

namespace {

const QDate kToday(2024, 3, 1);

QString shown(const QList<FtpEntry>& entries) {
    QStringList all;
    for (const FtpEntry& entry : entries)
        all.append(QString::fromUtf8(entry.name) + (entry.isFolder ? u"/"_s : u""_s) +
                   u" %1 "_s.arg(entry.size) + entry.modified.toString(Qt::ISODate));
    return all.join(u" | "_s);
}

QList<FtpEntry> parsed(const QByteArray& kind, const QByteArray& text) {
    return kind == "MLSD" ? parseMlsd(text) : parseList(text, kToday);
}

} // namespace

void ListingTest::lines_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* kind, const QByteArray& text,
                        const QString& expected) {
        QTest::newRow(name) << QByteArray(kind) << text << expected;
    };
    row("file", "MLSD", "type=file;size=12;modify=20200102030405; a b.fits",
        u"a b.fits 12 2020-01-02T03:04:05Z"_s);
    row("folder", "MLSD", "Type=dir;modify=20200102030405;perm=el; sub",
        u"sub/ -1 2020-01-02T03:04:05Z"_s);
    row("no size", "MLSD", "type=file; a", u"a -1 "_s);
    row("size too large", "MLSD", "type=file;size=99999999999999999999; a", u"a -1 "_s);
    row("name with a semicolon", "MLSD", "type=file;size=1; a;b= c", u"a;b= c 1 "_s);
    row("blank before", "MLSD", " type=file;size=1; a", u"a 1 "_s);
    row("the folder itself", "MLSD", "type=cdir; .", {});
    row("the folder above", "MLSD", "type=pdir; ..", {});
    row("104 link", "MLSD", "type=OS.unix=slink:/etc/passwd; a", {});
    row("104 symlink", "MLSD", "type=OS.unix=symlink; a", {});
    row("104 no type", "MLSD", "size=1; a", {});
    row("104 no facts", "MLSD", "a", {});
    row("104 rubbish", "MLSD", "what is this; a", {});

    row("ls", "LIST", "-rw-r--r--   1 ftp  ftp      1234 Jan 12 10:20 a b.fits",
        u"a b.fits 1234 2024-01-12T10:20:00Z"_s);
    row("ls, of last year", "LIST", "-rw-r--r--   1 ftp  ftp      1234 Dec 12 10:20 a",
        u"a 1234 2023-12-12T10:20:00Z"_s);
    row("ls, with the year", "LIST", "-rw-r--r--   1 ftp  ftp      1234 Dec  2  2019 a",
        u"a 1234 2019-12-02T00:00:00Z"_s);
    row("ls, 29 February of another year", "LIST", "-rw-r--r-- 1 f f 1 Feb 29 10:20 a",
        u"a 1 2024-02-29T10:20:00Z"_s);
    row("ls, no group", "LIST", "-rw-r--r--   1 ftp       1234 Jan 12 10:20 a",
        u"a 1234 2024-01-12T10:20:00Z"_s);
    row("ls, group with a blank", "LIST", "-rw-r--r-- 1 ftp Domain Users 1234 Jan 12 10:20 a",
        u"a 1234 2024-01-12T10:20:00Z"_s);
    row("ls, ISO", "LIST", "-rw-r--r-- 1 ftp ftp 1234 2020-01-12 10:20 a b",
        u"a b 1234 2020-01-12T10:20:00Z"_s);
    row("ls, ACL mark", "LIST", "-rw-r--r--+  1 ftp ftp 7 Jan 12 10:20 a",
        u"a 7 2024-01-12T10:20:00Z"_s);
    row("ls, folder", "LIST", "drwxr-xr-x   2 ftp ftp 4096 Jan 12 10:20 sub",
        u"sub/ -1 2024-01-12T10:20:00Z"_s);
    row("ls, name like a date", "LIST", "-rw-r--r-- 1 f f 9 Jan 12 10:20 5 Feb 1 2020",
        u"5 Feb 1 2020 9 2024-01-12T10:20:00Z"_s);
    row("ls, name with a blank before", "LIST", "-rw-r--r-- 1 f f 9 Jan 12 10:20  a",
        u" a 9 2024-01-12T10:20:00Z"_s);
    row("ls, UTF-8", "LIST", "-rw-r--r-- 1 f f 9 Jan 12 10:20 \xc3\xa4",
        u"ä 9 2024-01-12T10:20:00Z"_s);
    row("ls, total", "LIST", "total 1234", {});
    row("104 ls, link", "LIST", "lrwxrwxrwx 1 f f 9 Jan 12 10:20 a -> /etc/passwd", {});
    row("104 ls, device", "LIST", "crw-r--r-- 1 f f 1, 3 Jan 12 10:20 null", {});
    row("104 ls, no name", "LIST", "-rw-r--r-- 1 f f 9 Jan 12 10:20", {});
    row("104 ls, short", "LIST", "-", {});
    row("104 ls, no date", "LIST", "-rw-r--r-- 1 f f 9 a", {});
    row("104 ls, negative", "LIST", "-rw-r--r-- 1 f f -9 Jan 12 10:20 a", {});

    row("DOS", "LIST", "01-12-20  10:20AM                12345 a b.fits",
        u"a b.fits 12345 2020-01-12T10:20:00Z"_s);
    row("DOS, evening", "LIST", "01-12-2020  12:20PM 5 a", u"a 5 2020-01-12T12:20:00Z"_s);
    row("DOS, night", "LIST", "01-12-99  12:20AM 5 a", u"a 5 1999-01-12T00:20:00Z"_s);
    row("DOS, 24 hours", "LIST", "2020-01-12  22:20 5 a", u"a 5 2020-01-12T22:20:00Z"_s);
    row("DOS, folder", "LIST", "01-12-20  10:20PM       <DIR>          sub folder",
        u"sub folder/ -1 2020-01-12T22:20:00Z"_s);
    row("104 DOS, junction", "LIST", "01-12-20  10:20PM       <JUNCTION>     a [C:\\]", {});
    row("104 DOS, bad date", "LIST", "13-42-20  10:20PM 5 a", {});
    row("104 DOS, bad time", "LIST", "01-12-20  25:20 5 a", {});
    row("104 DOS, no name", "LIST", "01-12-20  10:20PM 5 ", {});
}

void ListingTest::lines() {
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(parsed(kind, text)), expected);
    QCOMPARE(shown(parsed(kind, text + "\r\n")), expected);
    for (qsizetype i = 0; i < text.size(); ++i) // Whatever is cut off: nothing reads too far.
        parsed(kind, text.left(i));
}

void ListingTest::hostileNames_data() {
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char* what, const QByteArray& name) { QTest::newRow(what) << name; };
    row("104 dots", "..");
    row("104 dot", ".");
    row("104 slash", "../../etc/passwd");
    row("104 absolute", "/etc/passwd");
    row("104 backslash", "..\\evil");
    row("104 escape", "a\x1b[2J");
    row("104 NUL", QByteArray("a\0b", 3));
    row("104 CR", "a\rb");
    row("104 DEL", "a\x7f");
    row("104 too long", QByteArray(256, 'x'));
    row("104 nothing", "");
}

void ListingTest::hostileNames() {
    QFETCH(QByteArray, name);
    QVERIFY(!isPathPart(name));
    QVERIFY(parseMlsd("type=file;size=1; " + name).isEmpty());
    QVERIFY(parseMlsd("type=dir; " + name).isEmpty());
    QVERIFY(parseList("-rw-r--r-- 1 f f 9 Jan 12 10:20 " + name, kToday).isEmpty());
    QVERIFY(parseList("drwxr-xr-x 1 f f 9 Jan 12 10:20 " + name, kToday).isEmpty());
    QVERIFY(parseList("01-12-20  10:20AM 5 " + name, kToday).isEmpty());
}

void ListingTest::severalLines() {
    QCOMPARE(shown(parseList("total 5\r\n-rw-r--r-- 1 f f 1 Jan 12 2020 a\r\nrubbish\n\n"
                             "-rw-r--r-- 1 f f 2 Jan 12 2020 b",
                             kToday)),
             u"a 1 2020-01-12T00:00:00Z | b 2 2020-01-12T00:00:00Z"_s);
}

void ListingTest::isBounded() {
    const QByteArray many = QByteArray("type=file;size=1; a\r\n").repeated(kMostEntries + 10);
    QCOMPARE(parseMlsd(many).size(), kMostEntries);
    QVERIFY(parseMlsd("type=file;x=" + QByteArray(20'000, 'x') + "; a").isEmpty());
}

void ListingTest::patterns_data() {
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* pattern, const char* name, bool fits) {
        QTest::addRow("%s: %s", pattern, name) << QByteArray(pattern) << QByteArray(name) << fits;
    };
    row("*", "a", true);
    row("*", "", true);
    row("*", ".hidden", false);
    row(".*", ".hidden", true);
    row("aia_*.fits", "aia_171.fits", true);
    row("aia_*.fits", "aia_.fits", true);
    row("aia_*.fits", "aia_171.fits.gz", false);
    row("aia_*.fits", "xaia_171.fits", false);
    row("*a*b*", "xxaxxbxx", true);
    row("*a*b*", "xxbxxaxx", false);
    row("a?c", "abc", true);
    row("a?c", "ac", false);
    row("a[bc]d", "acd", true);
    row("a[bc]d", "aed", false);
    row("a[!bc]d", "aed", true);
    row("a[^bc]d", "abd", false);
    row("a[0-9]d", "a5d", true);
    row("a[0-9]d", "axd", false);
    row("a[]x]d", "a]d", true);
    row("a[-x]d", "a-d", true);
    row("a[bc", "a[bc", true);
    row("a[\\]x]d", "a]d", true);
    row("a[\\]x]d", "a\\d", false);
    row("a[b\\-d]e", "ace", false);
    row("a[b\\-d]e", "a-e", true);
    row("a[c-a]d", "abd", false);
    row("a\\*c", "a*c", true);
    row("a\\*c", "abc", false);
    row("A*", "abc", false);
    row("a.c", "abc", false);
    row("", "", true);
    row("", "a", false);
}

void ListingTest::patterns() {
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, name);
    QTEST(fitsPattern(name, pattern), "fits");
}

void ListingTest::patternsAreQuick() {
    // Would take longer than the universe has, were every star tried anew.
    QVERIFY(!fitsPattern(QByteArray(255, 'a'), QByteArray("*a").repeated(100) + 'b'));
}

QTEST_GUILESS_MAIN(ListingTest)
#include "listingtest.moc"
