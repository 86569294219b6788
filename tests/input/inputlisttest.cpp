#include "input/inputlist.h"

#include "checksum.h"
#include "input/plainaddress.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

/// parseInputList(): plain lists and aria2's.
class InputListTest : public QObject {
    Q_OBJECT

private slots:
    void readsPlainLists_data();
    void readsPlainLists();
    void tellsBadLines_data();
    void tellsBadLines();
    void goodLinesAmongBadOnes();
    void problemsHideSecrets_data();
    void problemsHideSecrets();
    void keepsLatin1Bytes();
    void takesCredentialsOut();
    void readsMirrors();
    void readsOptions_data();
    void readsOptions();
    void namesAndFolders();
    void digests();
    void loginsOfTheScheme();
    void headers();
    void optionsOfAFailedLine();
    void aBadOptionFailsItsEntry_data();
    void aBadOptionFailsItsEntry();
    void passesUnknownOptionsOver();
    void manyLines();
    void takesWhatComesInOrder();
    void plainAddresses_data();
    void plainAddresses();
    void readsUtf16();
};

namespace {

QStringList urls(const InputList& list) {
    QStringList all;
    for (const InputEntry& entry : list.entries)
        all += QString::fromLatin1(entry.sources.first().toEncoded());
    return all;
}

QList<int> lines(const QList<InputProblem>& problems) {
    QList<int> all;
    for (const InputProblem& problem : problems)
        all += problem.line;
    return all;
}

InputList read(const QByteArray& content) {
    return parseInputList(content, u"list.txt"_s);
}

} // namespace

void InputListTest::readsPlainLists_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const QString a = u"http://h/a"_s;
    const QString b = u"http://h/b"_s;
    QTest::newRow("empty") << QByteArray() << QStringList();
    QTest::newRow("one") << QByteArray("http://h/a\n") << QStringList{a};
    QTest::newRow("no last line end") << QByteArray("http://h/a\nhttp://h/b") << QStringList{a, b};
    QTest::newRow("129 CRLF") << QByteArray("http://h/a\r\nhttp://h/b\r\n") << QStringList{a, b};
    QTest::newRow("129 BOM") << QByteArray("\xef\xbb\xbfhttp://h/a\n") << QStringList{a};
    QTest::newRow("129 only a BOM") << QByteArray("\xef\xbb\xbf") << QStringList();
    QTest::newRow("129 BOM and comment")
        << QByteArray("\xef\xbb\xbf# x\nhttp://h/a\n") << QStringList{a};
    QTest::newRow("129 comments") << QByteArray("# http://x/\nhttp://h/a\n  # y\n#\n")
                                  << QStringList{a};
    QTest::newRow("129 blank lines")
        << QByteArray("\n\r\n \t \nhttp://h/a\n\n\n") << QStringList{a};
    QTest::newRow("space around") << QByteArray("  http://h/a  \n\thttp://h/b\t\n")
                                  << QStringList{a, b};
    QTest::newRow("space inside") << QByteArray("http://h/a b\n")
                                  << QStringList{u"http://h/a%20b"_s};
    QTest::newRow("same twice") << QByteArray("http://h/a\nhttp://h/a\n") << QStringList{a, a};
    QTest::newRow("query") << QByteArray(" http://h/?split=5\n")
                           << QStringList{u"http://h/?split=5"_s};
    QTest::newRow("no patterns") << QByteArray("http://h/[1-3]{a,b}\n")
                                 << QStringList{u"http://h/[1-3]%7Ba,b%7D"_s};
    QTest::newRow("ftp") << QByteArray("ftp://h/a\n") << QStringList{u"ftp://h/a"_s};
}

void InputListTest::readsPlainLists() {
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    const InputList list = read(content);
    QCOMPARE(urls(list), expected);
    QVERIFY(list.problems.isEmpty());
}

void InputListTest::tellsBadLines_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& line, const QString& says) {
        QTest::newRow(name) << line << says;
    };
    row("129 word", "foo", u"is missing"_s);
    row("129 NUL", QByteArray("http://h/a\0b", 12), u"control character"_s);
    row("129 only NULs", QByteArray(5, '\0'), u"control character"_s);
    row("129 1 MiB", "http://h/" + QByteArray(1024 * 1024, 'a'), u"longer than 64 KiB"_s);
    row("129 1 MiB of spaces", QByteArray(1024 * 1024, ' '), u"longer than 64 KiB"_s);
    row("129 binary", "\x1f\x8b\x08\x01\x02\xff\xfe", u"control character"_s);
    row("131 no scheme", "www.example.org/a", u"as in https://www.example.org"_s);
    row("131 magnet", "magnet:?xt=x", u"not supported"_s);
    row("139 CR inside", "http://h/a\rb", u"line break"_s);
    row("139 escape", "http://h/\x1b[31m", u"control character"_s);
    row("140 encoded NUL in the host", "http://h%00/", u"control character"_s);
    row("140 bytes in the host", "http://h\xe9/", u"control character"_s);
    row("bad mirror", "http://h/a\tfoo", u"is missing"_s);
    row("option first", " out=a", u"must follow the address"_s);
    row("not indented option", "out=a", u"is missing"_s);
}

void InputListTest::tellsBadLines() {
    QFETCH(QByteArray, line);
    QFETCH(QString, says);
    const InputList list = read("# first\n" + line + "\nhttp://h/good\n");
    QCOMPARE(list.problems.size(), 1);
    const InputProblem& problem = list.problems.first();
    QCOMPARE(problem.list, u"list.txt"_s);
    QCOMPARE(problem.line, 2);
    QVERIFY2(problem.message.contains(says), qPrintable(problem.message));
    QVERIFY(problem.text.size() <= 121);
    for (const QChar c : problem.text)
        QVERIFY(c.category() != QChar::Other_Control);
    QCOMPARE(urls(list), QStringList{u"http://h/good"_s});
    QCOMPARE(list.entries.first().line, 3);
}

void InputListTest::goodLinesAmongBadOnes() {
    // 129
    const InputList list = read("\xef\xbb\xbf# list\r\nhttp://h/1\r\nbad\r\n\r\nhttp://h/2\r\n"
                                "http://h:0/\r\nhttp://h/3");
    QCOMPARE(urls(list), (QStringList{u"http://h/1"_s, u"http://h/2"_s, u"http://h/3"_s}));
    QCOMPARE(list.entries[0].line, 2);
    QCOMPARE(list.entries[1].line, 5);
    QCOMPARE(list.entries[2].line, 7);
    QCOMPARE(lines(list.problems), (QList<int>{3, 6}));
    QCOMPARE(list.problems[0].text, u"bad"_s);
}

void InputListTest::problemsHideSecrets_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("142 login") << QByteArray("htp://me:hunter2@h/a\n");
    QTest::newRow("142 login without scheme") << QByteArray("me:hunter2@h/a\n");
    QTest::newRow("142 bad port") << QByteArray("http://me:hunter2@h:0/a\n");
    QTest::newRow("142 query") << QByteArray("htp://h/a?X-Amz-Signature=hunter2\n");
    QTest::newRow("142 header") << QByteArray("http://h/a\n header=Authorization hunter2\n");
    QTest::newRow("142 password") << QByteArray(" http-passwd=hunter2\n");
    QTest::newRow("142 user") << QByteArray(" ftp-user=hunter2\n");
    QTest::newRow("142 proxy") << QByteArray(" all-proxy=http://u:hunter2@h\n");
    QTest::newRow("142 referer") << QByteArray("http://h/\n referer=http//u:hunter2@h\n");
}

void InputListTest::problemsHideSecrets() {
    QFETCH(QByteArray, content);
    const InputList list = read(content);
    QCOMPARE(list.problems.size(), 1);
    const InputProblem& problem = list.problems.first();
    QVERIFY2(!problem.text.contains("hunter2"_L1), qPrintable(problem.text));
    QVERIFY2(!problem.message.contains("hunter2"_L1), qPrintable(problem.message));
}

void InputListTest::keepsLatin1Bytes() {
    const InputList list = read("http://h/caf\xe9\nhttp://h/\xc3\xa9\n");
    QCOMPARE(urls(list), (QStringList{u"http://h/caf%E9"_s, u"http://h/%C3%A9"_s}));
}

void InputListTest::takesCredentialsOut() {
    const InputList list = read("http://me:a%20b@h/a\thttp://you:c@i/a\n");
    QCOMPARE(list.entries.size(), 1);
    QCOMPARE(list.entries[0].credentials, (Credentials{u"me"_s, u"a b"_s}));
    for (const QUrl& source : list.entries[0].sources)
        QVERIFY(source.userInfo().isEmpty());
}

void InputListTest::readsMirrors() {
    const InputList list = read("http://a/f\thttps://b/f\t\tftp://c/f\t\r\nhttp://d/g\n");
    QVERIFY(list.problems.isEmpty());
    QCOMPARE(list.entries.size(), 2);
    QCOMPARE(list.entries[0].sources,
             (QList<QUrl>{QUrl(u"http://a/f"_s), QUrl(u"https://b/f"_s), QUrl(u"ftp://c/f"_s)}));
    QCOMPARE(list.entries[1].sources, QList<QUrl>{QUrl(u"http://d/g"_s)});
}

void InputListTest::readsOptions_data() {
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("overwrite"); // -1: not set
    QTest::addColumn<int>("splits");    // 0: not set
    QTest::addColumn<qlonglong>("size");
    const auto row = [](const char* name, const char* options, int overwrite, int splits,
                        qlonglong size = -1) {
        QTest::newRow(name) << QByteArray(options) << overwrite << splits << size;
    };
    const int no = int(Overwrite::No);
    const int yes = int(Overwrite::Yes);
    const int unique = int(Overwrite::Unique);
    row("none", "", -1, 0);
    row("comment and blank lines between", "# x\n\n split=3\n", -1, 3);
    row("allow", " allow-overwrite=true\n", yes, 0);
    row("disallow", " allow-overwrite=false\n", no, 0);
    row("renaming", " auto-file-renaming=true\n", unique, 0);
    row("no renaming", " auto-file-renaming=false\n", -1, 0);
    row("disallow and rename", " allow-overwrite=false\n auto-file-renaming=true\n", unique, 0);
    row("allow and rename", " allow-overwrite=true\n auto-file-renaming=true\n", yes, 0);
    row("ours wins", " overwrite=unique\n allow-overwrite=true\n", unique, 0);
    row("ours no", " overwrite=no\n", no, 0);
    row("ours yes", " overwrite=yes\n", yes, 0);
    row("split", "\tsplit=16\n", -1, 16);
    row("split, CRLF", "  split=16\r\n", -1, 16);
    row("space around the name", "  split = 16 \n", -1, 16);
    row("per server", " max-connection-per-server=2\n", -1, 4); // two sources
    row("the lower counts", " split=16\n max-connection-per-server=1\n", -1, 2);
    row("the lower counts, split", " split=3\n max-connection-per-server=8\n", -1, 3);
    row("per server, many", " max-connection-per-server=64\n", -1, 64);
    row("the last one wins", " split=3\n split=4\n", -1, 4);
    row("size", " size=9007199254740993\n", -1, 0, 9007199254740993);
    row("size 0", " size=0\n", -1, 0, 0);
}

void InputListTest::readsOptions() {
    QFETCH(QByteArray, options);
    QFETCH(int, overwrite);
    QFETCH(int, splits);
    QFETCH(qlonglong, size);
    const InputList list = read("http://a/f\thttp://b/f\n" + options + "http://c/g\n");
    QVERIFY(list.problems.isEmpty());
    QCOMPARE(list.entries.size(), 2);
    const InputEntry& entry = list.entries[0];
    QCOMPARE(entry.overwrite ? int(*entry.overwrite) : -1, overwrite);
    QCOMPARE(entry.splits.value_or(0), splits);
    QCOMPARE(entry.size, size);
    QVERIFY(!list.entries[1].overwrite);
    QVERIFY(!list.entries[1].splits);
    QCOMPARE(list.entries[1].size, -1);
}

void InputListTest::namesAndFolders() {
    const InputList list = read("http://h/a\n out=sub/b c.fits\n dir=/data/x\n"
                                "http://h/b\n dir=../up\n");
    QVERIFY(list.problems.isEmpty());
    QCOMPARE(list.entries[0].fileName, u"sub/b c.fits"_s);
    QCOMPARE(list.entries[0].directory, u"/data/x"_s);
    QCOMPARE(list.entries[1].fileName, QString());
    QCOMPARE(list.entries[1].directory, u"../up"_s);
}

void InputListTest::digests() {
    const InputList list =
        read("http://h/a\n checksum=sha-1=DA39A3EE5E6B4B0D3255BFEF95601890AFD80709\n"
             "http://h/b\n checksum=none\nhttp://h/c\n checksum=auto\nhttp://h/d\n");
    QVERIFY(list.problems.isEmpty());
    QCOMPARE(list.entries[0].digest,
             (Digest{Checksum::canonicalName("sha-1"),
                     QByteArray::fromHex("da39a3ee5e6b4b0d3255bfef95601890afd80709")}));
    QVERIFY(!list.entries[0].checksum);
    QCOMPARE(list.entries[1].checksum, ChecksumPolicy::None);
    QCOMPARE(list.entries[2].checksum, ChecksumPolicy::Auto);
    QVERIFY(!list.entries[3].checksum && !list.entries[3].digest);
}

void InputListTest::loginsOfTheScheme() {
    const QByteArray options = " http-user=me\n http-passwd=a b=c\n ftp-user=you\n"
                               " ftp-passwd=d\n";
    const InputList list = read("https://h/a\n" + options + "ftps://h/a\n" + options +
                                "http://url:x@h/a\n" + options + "http://url:x@h/a\n");
    QVERIFY(list.problems.isEmpty());
    QCOMPARE(list.entries[0].credentials, (Credentials{u"me"_s, u"a b=c"_s}));
    QCOMPARE(list.entries[1].credentials, (Credentials{u"you"_s, u"d"_s}));
    QCOMPARE(list.entries[2].credentials, (Credentials{u"me"_s, u"a b=c"_s}));
    QCOMPARE(list.entries[3].credentials, (Credentials{u"url"_s, u"x"_s}));
}

void InputListTest::headers() {
    const InputList list = read("http://h/a?b\n header=Accept: x/y\n header=X-A:b=c\n"
                                " user-agent=me/1\n referer=http://u:p@r/x\n"
                                "http://h/b?c\n referer=*\n");
    QVERIFY(list.problems.isEmpty());
    QCOMPARE(
        list.entries[0].headers,
        (QList<Header>{
            {"Accept", "x/y"}, {"X-A", "b=c"}, {"User-Agent", "me/1"}, {"Referer", "http://r/x"}}));
    QCOMPARE(list.entries[1].headers, (QList<Header>{{"Referer", "http://h/b?c"}}));
}

void InputListTest::optionsOfAFailedLine() {
    // 129: they belong to what failed, not to the entry before it, and are no problems of their own
    const InputList list = read("http://h/a\nbad\n out=x\n split=zero\nhttp://h/b\n");
    QCOMPARE(urls(list), (QStringList{u"http://h/a"_s, u"http://h/b"_s}));
    QCOMPARE(list.entries[0].fileName, QString());
    QCOMPARE(lines(list.problems), QList<int>{2});
}

void InputListTest::aBadOptionFailsItsEntry_data() {
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* option, const QString& says) {
        QTest::newRow(name) << QByteArray(option) << says;
    };
    row("137 out with dots", "out=../x", u"out must be"_s);
    row("137 absolute out", "out=/etc/x", u"out must be"_s);
    row("137 empty out", "out=", u"out must be"_s);
    row("empty dir", "dir=", u"no folder"_s);
    row("134 unknown algorithm", "checksum=sha-0=00", u""_s);
    row("134 short value", "checksum=sha-256=00", u""_s);
    row("134 empty", "checksum=", u""_s);
    row("136 split 0", "split=0", u"from 1 to 64"_s);
    row("136 split -1", "split=-1", u"from 1 to 64"_s);
    row("136 split 65", "split=65", u"from 1 to 64"_s);
    row("136 split word", "split=many", u"from 1 to 64"_s);
    row("136 per server", "max-connection-per-server=0", u"from 1 to 64"_s);
    row("136 size", "size=-2", u"size"_s);
    row("136 size with a unit", "size=2M", u"size"_s);
    row("overwrite", "overwrite=maybe", u"no, yes and unique"_s);
    row("allow-overwrite", "allow-overwrite=1", u"true or false"_s);
    row("139 control character", "dir=a\x1b[31m", u"control character"_s);
    row("139 CR in a header", "header=A: b\rHost: evil", u"control character"_s);
    row("139 Range", "header=Range: bytes=0-1", u"Range can't be set"_s);
    row("139 header without colon", "header=foo", u"Name: value"_s);
    row("referer", "referer=foo", u"referer"_s);
    row("no value", "split 5", u"name=value"_s);
}

void InputListTest::aBadOptionFailsItsEntry() {
    QFETCH(QByteArray, option);
    QFETCH(QString, says);
    const InputList list = read("http://h/a\n  " + option + "\n split=none\nhttp://h/b\n");
    QCOMPARE(urls(list), QStringList{u"http://h/b"_s});
    QCOMPARE(lines(list.problems), QList<int>{2});
    QVERIFY2(list.problems[0].message.contains(says), qPrintable(list.problems[0].message));
    QVERIFY(!list.problems[0].message.isEmpty());
    QCOMPARE(list.problems[0].text, u"http://h/a"_s); // What is not fetched for it.
}

void InputListTest::passesUnknownOptionsOver() {
    const InputList list = read("http://h/a\n  continue=true\n gid=0123\n no-such-thing=5\n"
                                " max-tries=0\n all-proxy=http://p:1\n");
    QVERIFY(list.problems.isEmpty());
    QCOMPARE(list.entries.size(), 1);
}

void InputListTest::manyLines() {
    QByteArray content;
    for (int i = 0; i < 300'000; ++i)
        content += "https://archive.example.org/data/2024/file_" + QByteArray::number(i) +
                   ".fits.gz?x=1\n";
    const InputList list = read(content);
    QCOMPARE(list.entries.size(), 300'000);
    QCOMPARE(list.entries.last().line, 300'000);
    QVERIFY(list.problems.isEmpty());
}

void InputListTest::takesWhatComesInOrder() {
    struct Taker : InputTaker {
        void take(InputEntry&& entry) override {
            told += u"entry %1 %2"_s.arg(entry.line).arg(entry.fileName);
        }
        void take(InputProblem&& problem) override { told += u"problem %1"_s.arg(problem.line); }
        void takeAddress(const QByteArray& address, int line) override {
            told += u"address %1 "_s.arg(line) + QString::fromLatin1(address);
        }
        QStringList told;
    };
    Taker taker;
    readInputList("bad\nhttp://h/a\n# x\nhttp://h/b\n" + QByteArray(70'000, 'x') +
                      "\n  out=c\nhttp://h/d\n  out=../e\n split=2\nhttp://h/f?g\nhttp://h/i\n",
                  u"list"_s, taker);
    // What is wrong between an address and its options doesn't part them.
    QCOMPARE(taker.told,
             (QStringList{u"problem 1"_s, u"address 2 http://h/a"_s, u"entry 4 c"_s, u"problem 5"_s,
                          u"problem 8"_s, u"entry 10 "_s, u"address 11 http://h/i"_s}));
}

void InputListTest::plainAddresses_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("plain");
    const auto row = [](const char* line, bool plain) {
        QTest::newRow(line) << QByteArray(line) << plain;
    };
    row("http://h/a", true);
    row("https://example.org:8443/a/b-c_d.e~f+g,h=i:j", true);
    row("http://h//a/../b/./c/", true);
    row("http://[::1]:8080/a", true);
    row("http://h", false);
    row("http://H/a", false);
    row("http://h:80x/a", false);
    row("http://m\xc3\xbcnchen.de/a", false);
    row("http://anna:geheim@h/a", false);
    row("http://anna@h/a", false);
    row("http://h/a?b", false);
    row("http://h/a#b", false);
    row("http://h/a%20b", false);
    row("http://h/a b", false);
    row("http://h/a\tb", false);
    row("http:/h/a", false);
    row("http:///a", false);
    row("httpx://h/a", false);
    row("http", false);
    row("ftp://h/a", false);
    row("", false);
}

void InputListTest::plainAddresses() {
    QFETCH(QByteArray, line);
    QFETCH(bool, plain);
    // Of a host that is known already as well.
    for (const char* before : {"http://other/", "http://h/x", "http://[::1]:8080/"}) {
        PlainAddresses addresses;
        QVERIFY(addresses.has(before));
        QCOMPARE(addresses.has(line), plain);
    }
    if (!plain)
        return;
    Credentials credentials;
    const auto url = parseUrl(QString::fromLatin1(line), &credentials);
    QVERIFY(url.has_value() && credentials.isEmpty());
    QCOMPARE(url->toEncoded(), line);
}

void InputListTest::readsUtf16() {
    // 129: what "> list.txt" makes in a Windows shell
    const QString text = u"# \u00fc\r\nhttp://h/\u00fc\r\n"_s;
    QByteArray little("\xff\xfe", 2);
    QByteArray big("\xfe\xff", 2);
    for (const QChar c : text) {
        little += char(c.cell());
        little += char(c.row());
        big += char(c.row());
        big += char(c.cell());
    }
    QCOMPARE(urls(read(little)), QStringList{u"http://h/%C3%BC"_s});
    QCOMPARE(urls(read(big)), QStringList{u"http://h/%C3%BC"_s});
}

QTEST_GUILESS_MAIN(InputListTest)
#include "inputlisttest.moc"
