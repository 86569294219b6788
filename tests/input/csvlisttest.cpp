#include "checksum.h"
#include "input/inputlist.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

/// parseInputList(): tables (RFC 4180).
class CsvListTest : public QObject {
    Q_OBJECT

private slots:
    void readsAddresses_data();
    void readsAddresses();
    void isNoTable_data();
    void isNoTable();
    void readsEveryColumn();
    void headersAndMirrors();
    void folders();
    void tellsBadRows_data();
    void tellsBadRows();
    void linesOfRowsWithLineBreaks();
    void runawayQuotes();
    void problemsHideSecrets_data();
    void problemsHideSecrets();
    void nothingCarriesOver();
};

namespace {

InputList read(const QByteArray& content) {
    return parseInputList(content, u"list.csv"_s);
}

QStringList urls(const InputList& list) {
    QStringList all;
    for (const InputEntry& entry : list.entries)
        all += QString::fromLatin1(entry.sources.first().toEncoded());
    return all;
}

} // namespace

void CsvListTest::readsAddresses_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const QStringList both{u"http://h/a"_s, u"http://h/b"_s};
    const auto row = [](const char* name, const QByteArray& content, const QStringList& expected) {
        QTest::newRow(name) << content << expected;
    };
    row("only the head", "url,size", {});
    row("one column", "url\nhttp://h/a\nhttp://h/b\n", both);
    row("one column keeps commas", "url\nhttp://h/a,b\n", {u"http://h/a,b"_s});
    row("one column, quoted", "\"url\"\n\"http://h/a,b\"\n", {u"http://h/a,b"_s});
    row("comma", "size,url\n1,http://h/a\n,http://h/b", both);
    row("tab", "size\turl\n1\thttp://h/a\n\thttp://h/b\n", both);
    row("semicolon", "size;url\n1;http://h/a\n;http://h/b\n", both);
    row("bar", "size|url\n1|http://h/a\n|http://h/b\n", both);
    row("commas in a table of tabs", "url\tsize\nhttp://h/a,b\t\n", {u"http://h/a,b"_s});
    row("other letters", "Size,URL\n1,http://h/a\n,http://h/b\n", both);
    row("129 CRLF", "size,url\r\n1,http://h/a\r\n,http://h/b\r\n", both);
    row("129 BOM", "\xef\xbb\xbfsize,url\n1,http://h/a\n,http://h/b\n", both);
    row("129 blank lines", "\n\r\nsize,url\n\n1,http://h/a\n  \n\r\n,http://h/b\n\n", both);
    row("comments", "# made by x\nsize,url\n# \"y\n1,http://h/a\n#,http://h/c\n,http://h/b\n",
        both);
    row("a spreadsheet's first line", "sep=;\nsize;url\n1;http://h/a\n;http://h/b\n", both);
    row("everything quoted", "\"size\",\"url\"\n\"1\",\"http://h/a\"\n\"\",\"http://h/b\"\n", both);
    row("space around", " size , url \n 1 , http://h/a \n , \"http://h/b\" \n", both);
    row("comma in quotes", "size,url\n1,\"http://h/a,b\"\n", {u"http://h/a,b"_s});
    row("doubled quote", "note,url\n\"a \"\"b\"\" c\",http://h/a\n", {u"http://h/a"_s});
    row("line break in quotes", "note,url\n\"a\r\n\nb\",http://h/a\nx,http://h/b\n", both);
    row("quote inside a field", "note,url\n5\" disk,http://h/a\nx,http://h/b\n", both);
    row("other columns", "id,url,who\n1,http://h/a,\"me, you\"\n2,http://h/b,\n", both);
    row("a column twice", "url,url\nhttp://h/a,http://x/\nhttp://h/b,\n", both);
    row("short rows", "url,size\nhttp://h/a\nhttp://h/b\n", both);
    row("empty fields at the end", "url,size\nhttp://h/a,1,,\nhttp://h/b,,\n", both);
    row("Latin-1", "url,size\nhttp://h/\xe9,\n", {u"http://h/%E9"_s});
    row("the same twice", "url,size\nhttp://h/a,\nhttp://h/a,\n",
        {u"http://h/a"_s, u"http://h/a"_s});
}

void CsvListTest::readsAddresses() {
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    const InputList list = read(content);
    QVERIFY2(list.problems.isEmpty(), qPrintable(list.problems.value(0).message));
    QCOMPARE(urls(list), expected);
}

void CsvListTest::isNoTable_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an address with url in it") << QByteArray("http://h/url,size\n");
    QTest::newRow("the head is not first") << QByteArray("http://h/a\nurl,size\n");
    QTest::newRow("another column") << QByteArray("link,size\n");
    QTest::newRow("too long a first line")
        << QByteArray("url," + QByteArray(70'000, 'a') + "\nhttp://h/a");
    QTest::newRow("an open quote") << QByteArray("url,\"size\nhttp://h/a\n");
}

void CsvListTest::isNoTable() {
    QFETCH(QByteArray, content);
    const InputList list = read(content);
    // As a plain list: "url" is no address.
    QVERIFY(content.startsWith("http") || !list.problems.isEmpty());
    for (const InputEntry& entry : list.entries)
        QCOMPARE(entry.size, -1);
}

void CsvListTest::readsEveryColumn() {
    const InputList list =
        read("filename,directory,checksum,size,overwrite,splits,url\n"
             "b c.fits,sub/x,md5=d41d8cd98f00b204e9800998ecf8427e,12,unique,3,http://me:pw@h/a\n"
             ",,auto,0,yes,,http://h/b\n"
             ",,none,,no,,http://h/c\n"
             ",,,,,,http://h/d\n");
    QVERIFY2(list.problems.isEmpty(), qPrintable(list.problems.value(0).message));
    QCOMPARE(list.entries.size(), 4);
    const InputEntry& first = list.entries[0];
    QCOMPARE(first.sources, QList<QUrl>{QUrl(u"http://h/a"_s)});
    QCOMPARE(first.fileName, u"b c.fits"_s);
    QCOMPARE(first.directory, u"sub/x"_s);
    QCOMPARE(first.digest,
             (Digest{"md5", QByteArray::fromHex("d41d8cd98f00b204e9800998ecf8427e")}));
    QCOMPARE(first.size, 12);
    QCOMPARE(first.overwrite, Overwrite::Unique);
    QCOMPARE(first.splits, 3);
    QCOMPARE(first.credentials, (Credentials{u"me"_s, u"pw"_s}));
    QCOMPARE(first.line, 2);
    QCOMPARE(list.entries[1].checksum, ChecksumPolicy::Auto);
    QCOMPARE(list.entries[1].size, 0);
    QCOMPARE(list.entries[1].overwrite, Overwrite::Yes);
    QCOMPARE(list.entries[2].checksum, ChecksumPolicy::None);
    QCOMPARE(list.entries[2].overwrite, Overwrite::No);
    const InputEntry& last = list.entries[3];
    QVERIFY(last.fileName.isEmpty() && last.directory.isEmpty() && !last.digest && !last.checksum);
    QVERIFY(last.size == -1 && !last.overwrite && !last.splits && last.credentials.isEmpty());
}

void CsvListTest::headersAndMirrors() {
    const InputList list =
        read("url,mirrors,headers\r\n"
             "http://h/a,\"http://i/a\n  ftp://j/a \",\"A: b, c\r\nD: \"\"e\"\"\r\n"
             "\"\r\n"
             "http://h/b,https://k/b,X: y\r\n");
    QVERIFY2(list.problems.isEmpty(), qPrintable(list.problems.value(0).message));
    QCOMPARE(list.entries.size(), 2);
    QCOMPARE(list.entries[0].sources,
             (QList<QUrl>{QUrl(u"http://h/a"_s), QUrl(u"http://i/a"_s), QUrl(u"ftp://j/a"_s)}));
    QCOMPARE(list.entries[0].headers, (QList<Header>{{"A", "b, c"}, {"D", "\"e\""}}));
    QCOMPARE(list.entries[1].sources.last(), QUrl(u"https://k/b"_s));
    QCOMPARE(list.entries[1].headers, (QList<Header>{{"X", "y"}}));
    QCOMPARE(list.entries[1].line, 6);
}

void CsvListTest::folders() {
    const InputList list = read("url,filename,directory\nhttp://h/a,x/y.fits,/data\n"
                                "http://h/b,,..\n");
    QVERIFY(list.problems.isEmpty());
    QCOMPARE(list.entries[0].fileName, u"x/y.fits"_s);
    QCOMPARE(list.entries[0].directory, u"/data"_s);
    QCOMPARE(list.entries[1].directory, u".."_s);
}

void CsvListTest::tellsBadRows_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& bad, const QString& says) {
        QTest::newRow(name) << bad << says;
    };
    row("no address", ",x,,,,", u"no address"_s);
    row("a word", "foo,,,,,", u"is missing"_s);
    row("131 magnet", "magnet:?x,,,,,", u"not supported"_s);
    row("129 NUL", QByteArray("http://h/\0a,,", 13), u"control character"_s);
    row("139 CR LF in the address", "\"http://h/a\rb\",,", u"line break"_s);
    row("137 filename", "http://h/a,../x,,,,", u"filename must be"_s);
    row("137 absolute filename", "http://h/a,/x,,,,", u"filename must be"_s);
    row("134 checksum", "http://h/a,,md5=00,,,", u"md5"_s);
    row("134 unknown algorithm", "http://h/a,,crc=00,,,", u"unknown checksum"_s);
    row("136 size", "http://h/a,,,-2,,", u"size"_s);
    row("bad mirror", "http://h/a,,,,foo,", u"mirror"_s);
    row("139 header", "http://h/a,,,,,Range: x", u"Range"_s);
    row("139 line break in a header", "http://h/a,,,,,\"A: b\rHost: x\"", u"control character"_s);
    row("too many fields", "http://h/a,,,,,,7", u"has 7 fields"_s);
    row("text behind a quote", "\"http://h/a\"x,,,,,", u"follows the quote"_s);
    row("129 1 MiB", "http://h/" + QByteArray(1024 * 1024, 'a') + ",,", u"longer than 64 KiB"_s);
    row("129 many fields", QByteArray(100'000, ','), u"longer than 64 KiB"_s);
    row("129 open quote", "http://h/a,\"x,,", u"never closed"_s);
    row("129 long quote", "\"" + QByteArray(70'000, 'a') + "\",", u"never closed"_s);
}

void CsvListTest::tellsBadRows() {
    QFETCH(QByteArray, row);
    QFETCH(QString, says);
    const InputList list = read("url,filename,checksum,size,mirrors,headers\nhttp://h/1,,\n" + row +
                                "\nhttp://h/2,,\n");
    QCOMPARE(list.problems.size(), 1);
    const InputProblem& problem = list.problems.first();
    QCOMPARE(problem.list, u"list.csv"_s);
    QCOMPARE(problem.line, 3);
    QVERIFY2(problem.message.contains(says), qPrintable(problem.message));
    QVERIFY(problem.text.size() <= 121);
    QCOMPARE(urls(list), (QStringList{u"http://h/1"_s, u"http://h/2"_s}));
    QCOMPARE(list.entries.last().line, 4);
}

void CsvListTest::linesOfRowsWithLineBreaks() {
    const InputList list = read("# x\nurl,note\nhttp://h/a,\"1\n2\n3\"\nfoo,\"\n\"\n"
                                "http://h/b,\nbar,\n");
    QCOMPARE(list.entries.size(), 2);
    QCOMPARE(list.entries[0].line, 3);
    QCOMPARE(list.entries[1].line, 8);
    QCOMPARE(list.problems.size(), 2);
    QCOMPARE(list.problems[0].line, 6);
    QCOMPARE(list.problems[1].line, 9);
}

void CsvListTest::runawayQuotes() {
    // 129: each could make us read to the end of the list.
    QByteArray content = "url,size\n";
    for (int i = 0; i < 20'000; ++i)
        content += "http://h/" + QByteArray::number(i) + ",\"1\"\"\n";
    const InputList list = read(content + "http://h/last,1\n");
    QCOMPARE(list.problems.size(), 20'000);
    QCOMPARE(urls(list), QStringList{u"http://h/last"_s});
}

void CsvListTest::problemsHideSecrets_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("142 login") << QByteArray("htp://me:hunter2@h/a,\n");
    QTest::newRow("142 query") << QByteArray("htp://h/a?key=hunter2,\n");
    QTest::newRow("142 header") << QByteArray("http://h/a,Authorization hunter2\n");
    QTest::newRow("142 broken header") << QByteArray("http://h/a,\"Authorization: hunter2\"x\n");
    QTest::newRow("142 broken, header first") << QByteArray("\"A: hunter2\"x,http://h/a\n");
    QTest::newRow("142 too many fields") << QByteArray("http://h/a,A: b,Cookie: hunter2\n");
}

void CsvListTest::problemsHideSecrets() {
    QFETCH(QByteArray, row);
    const InputList list = read("url,headers\n" + row);
    QCOMPARE(list.problems.size(), 1);
    QVERIFY2(!list.problems[0].text.contains("hunter2"_L1), qPrintable(list.problems[0].text));
    QVERIFY(!list.problems[0].message.contains("hunter2"_L1));
}

void CsvListTest::nothingCarriesOver() {
    const InputList list = read("size,url,filename\n1,http://h/a,x\n2\n3,foo,y\n,http://h/b,\n");
    QCOMPARE(list.problems.size(), 2);
    QCOMPARE(list.problems[0].text, QString());
    QCOMPARE(list.entries.size(), 2);
    QCOMPARE(list.entries[1].size, -1);
    QCOMPARE(list.entries[1].fileName, QString());
}

QTEST_GUILESS_MAIN(CsvListTest)
#include "csvlisttest.moc"
