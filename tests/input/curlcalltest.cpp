#include "input/curlcall.h"

#include "input/shellwords.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

/// curl's command lines: shell words, readCurlCall(), and in a list.
class CurlCallTest : public QObject {
    Q_OBJECT

private slots:
    void shellWords_data();
    void shellWords();
    void cmdWords_data();
    void cmdWords();
    void openQuotes_data();
    void openQuotes();
    void openQuoteOfCmd();
    void isRecognised_data();
    void isRecognised();
    void browsersBash();
    void browsersCmd();
    void options_data();
    void options();
    void headers_data();
    void headers();
    void names_data();
    void names();
    void warns_data();
    void warns();
    void refuses_data();
    void refuses();
    void inALists();
    void openQuoteInAList();
    void secretsStaySecret();
};

namespace {

InputList read(const QByteArray& content) {
    return parseInputList(content, u"the text"_s);
}

QStringList urls(const InputList& list) {
    QStringList all;
    for (const InputEntry& entry : list.entries)
        all += QString::fromLatin1(entry.sources.first().toEncoded());
    return all;
}

} // namespace

void CurlCallTest::shellWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const QString& text, const QStringList& words) {
        QTest::newRow(name) << text << words;
    };
    row("empty", u""_s, {});
    row("plain", u" a  b\tc "_s, {u"a"_s, u"b"_s, u"c"_s});
    row("single", u"a 'b  \\c\"$x`' d"_s, {u"a"_s, u"b  \\c\"$x`"_s, u"d"_s});
    row("double", u"\"a 'b' \\\" \\\\ \\$ \\` \\x $y\""_s, {u"a 'b' \" \\ $ ` \\x $y"_s});
    row("backslash", u"a\\ b\\'c \\\\"_s, {u"a b'c"_s, u"\\"_s});
    row("joined", u"a'b'\"c\"\\d$'e'"_s, {u"abcde"_s});
    row("empty words", u"'' \"\" $''"_s, {u""_s, u""_s, u""_s});
    row("ANSI", u"$'a\\n\\t\\'\\\\\\x41\\u00e9\\U0001F600\\101\\q'"_s,
        {u"a\n\t'\\A\u00e9\U0001F600Aq"_s});
    row("ANSI, an exclamation mark", u"$'a\\u0021b'"_s, {u"a!b"_s});
    row("ANSI, short numbers", u"$'\\x4z\\u41-\\7'"_s, {u"\x04zA-\a"_s});
    row("ANSI, no code point", u"$'a\\UFFFFFFFFb\\uz'"_s, {u"abz"_s});
    row("continued", u"a \\\n b\\\r\n  c"_s, {u"a"_s, u"b"_s, u"c"_s});
    row("continued in double quotes", u"\"a\\\nb\""_s, {u"ab"_s});
    row("line break in quotes", u"'a\nb' \"c\nd\""_s, {u"a\nb"_s, u"c\nd"_s});
    row("ends with its line", u"a b\nc"_s, {u"a"_s, u"b"_s});
    row("ends with a CRLF", u"a b\r\nc"_s, {u"a"_s, u"b"_s});
    row("ends with a semicolon", u"a b; c"_s, {u"a"_s, u"b"_s});
    row("ends with an ampersand", u"a b & c"_s, {u"a"_s, u"b"_s});
    row("ends with two", u"a b && c"_s, {u"a"_s, u"b"_s});
    row("an address not quoted", u"a http://h/?b=1&c=2;d"_s, {u"a"_s, u"http://h/?b=1&c=2;d"_s});
    row("a pipe", u"a b | c d"_s, {u"a"_s, u"b"_s});
    row("a redirection", u"a b > c"_s, {u"a"_s, u"b"_s});
    row("a backslash at the end", u"a\\"_s, {u"a"_s});
}

void CurlCallTest::shellWords() {
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const auto command = readShellCommand(text);
    QVERIFY(command.has_value());
    QCOMPARE(command->words, words);
    QVERIFY(command->length <= text.size());
}

void CurlCallTest::cmdWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const QString& text, const QStringList& words) {
        QTest::newRow(name) << text << words;
    };
    row("plain", u"a  b"_s, {u"a"_s, u"b"_s});
    row("quotes", u"a \"b c\""_s, {u"a"_s, u"b c"_s});
    row("carets", u"a ^\"b c^\" d^&e"_s, {u"a"_s, u"b c"_s, u"d&e"_s});
    row("carets of Chrome", u"^\"a: \\^\"b\\^\" 100^%^ ^^^\""_s, {u"a: \"b\" 100% ^"_s});
    row("caret in quotes", u"\"a^b\""_s, {u"a^b"_s});
    row("escaped quote", u"\"a \\\"b\\\" c\""_s, {u"a \"b\" c"_s});
    row("doubled quote", u"\"a \"\"b\"\" c\""_s, {u"a \"b\" c"_s});
    row("backslashes", u"a\\b \"c\\\\\" \\\\d"_s, {u"a\\b"_s, u"c\\"_s, u"\\\\d"_s});
    row("continued", u"a ^\r\n  b ^\n c"_s, {u"a"_s, u"b"_s, u"c"_s});
    row("a line break inside", u"^\"a^\n\nb^\""_s, {u"a\nb"_s});
    row("ends", u"a b &\r\nc"_s, {u"a"_s, u"b"_s});
    row("ampersand in quotes", u"\"a & b\""_s, {u"a & b"_s});
    row("single quotes are none", u"'a b'"_s, {u"'a"_s, u"b'"_s});
    row("empty word", u"a \"\""_s, {u"a"_s, u""_s});
}

void CurlCallTest::cmdWords() {
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const auto command = readCmdCommand(text);
    QVERIFY(command.has_value());
    QCOMPARE(command->words, words);
    QVERIFY(command->length <= text.size());
}

void CurlCallTest::openQuotes_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("single") << u"a 'b"_s;
    QTest::newRow("double") << u"a \"b\\\""_s;
    QTest::newRow("ANSI") << u"$'b\\'"_s;
    QTest::newRow("ANSI and a backslash") << u"$'b\\"_s;
    QTest::newRow("only a quote") << u"'"_s;
}

void CurlCallTest::openQuotes() {
    QFETCH(QString, text);
    QVERIFY(!readShellCommand(text).has_value());
}

void CurlCallTest::openQuoteOfCmd() {
    QVERIFY(!readCmdCommand(u"a ^\"b"_s).has_value());
    QVERIFY(!readCmdCommand(u"a \"b"_s).has_value());
    QVERIFY(!readCmdCommand(u"\"b\\\""_s).has_value());
}

void CurlCallTest::isRecognised_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("curl") << u"curl http://h/"_s << true;
    QTest::newRow("space before") << u" \n curl\thttp://h/"_s << true;
    QTest::newRow("prompt") << u"$ curl -O http://h/"_s << true;
    QTest::newRow("Windows") << u"curl.exe http://h/"_s << true;
    QTest::newRow("only the word") << u"curl"_s << false;
    QTest::newRow("another word") << u"curly http://h/"_s << false;
    QTest::newRow("an address") << u"http://h/curl "_s << false;
    QTest::newRow("wget") << u"wget http://h/"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void CurlCallTest::isRecognised() {
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(isCurlCall(text), expected);
}

void CurlCallTest::browsersBash() {
    const InputList list =
        read("curl 'https://archive.example.org/data/file.fits?id=1&x=a%20b' \\\n"
             "  --compressed \\\n"
             "  -H 'User-Agent: Mozilla/5.0 (X11)' \\\n"
             "  -H 'Accept: text/html,*/*;q=0.8' \\\n"
             "  -H 'Accept-Encoding: gzip, deflate, br' \\\n"
             "  -H 'Connection: keep-alive' \\\n"
             "  -H 'If-None-Match: \"x\"' \\\n"
             "  -H $'X-Note: it\\'s' \\\n"
             "  -b 'session=abc; theme=dark' \\\n"
             "  -H 'Range: bytes=0-'\n");
    QVERIFY2(list.problems.isEmpty(), qPrintable(list.problems.value(0).message));
    QCOMPARE(urls(list), QStringList{u"https://archive.example.org/data/file.fits?id=1&x=a%20b"_s});
    QCOMPARE(list.entries[0].headers, (QList<Header>{{"User-Agent", "Mozilla/5.0 (X11)"},
                                                     {"Accept", "text/html,*/*;q=0.8"},
                                                     {"X-Note", "it's"},
                                                     {"Cookie", "session=abc; theme=dark"}}));
    QVERIFY(list.entries[0].warnings.isEmpty());
    QCOMPARE(list.entries[0].line, 1);
}

void CurlCallTest::browsersCmd() {
    const InputList list =
        read("curl ^\"https://example.org/a?b=1^&c=^%^20d^\" ^\r\n"
             "  -H ^\"accept: */*^\" ^\r\n"
             "  -H ^\"sec-ch-ua: \\^\"Chromium\\^\";v=\\^\"1\\^\"^\" ^\r\n"
             "  -b ^\"s=1^\" &\r\n"
             "curl \"https://example.org/second\" ^\r\n  -H \"X-A: b\" ^\r\n  --compressed");
    QVERIFY2(list.problems.isEmpty(), qPrintable(list.problems.value(0).message));
    QCOMPARE(urls(list),
             (QStringList{u"https://example.org/a?b=1&c=%20d"_s, u"https://example.org/second"_s}));
    QCOMPARE(list.entries[0].headers,
             (QList<Header>{
                 {"accept", "*/*"}, {"sec-ch-ua", "\"Chromium\";v=\"1\""}, {"Cookie", "s=1"}}));
    QCOMPARE(list.entries[1].headers, (QList<Header>{{"X-A", "b"}}));
    QCOMPARE(list.entries[1].line, 5);
}

void CurlCallTest::options_data() {
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QStringList>("expected");
    const QStringList a{u"http://h/a"_s};
    const auto row = [](const char* name, const QByteArray& call, const QStringList& expected) {
        QTest::newRow(name) << call << expected;
    };
    row("alone", "curl http://h/a", a);
    row("letters together", "curl -fsSLO http://h/a", a);
    row("value in the same word", "curl -oname -XGET http://h/a", a);
    row("value after letters", "curl -Lo name http://h/a", a);
    row("--url", "curl --url http://h/a", a);
    row("behind --", "curl -- http://h/a", a);
    row("two", "curl http://h/a http://h/b", {u"http://h/a"_s, u"http://h/b"_s});
    row("no scheme", "curl h/a", a);
    row("retries", "curl --retry 3 -C - -m 10 http://h/a", a);
    row("brackets stay", "curl 'http://h/[1-3]'", {u"http://h/[1-3]"_s});
    row("piped on", "curl -L http://h/a | tar xz", a);
    row("FTP", "curl ftp://h/a", {u"ftp://h/a"_s});
}

void CurlCallTest::options() {
    QFETCH(QByteArray, call);
    QFETCH(QStringList, expected);
    const InputList list = read(call);
    QVERIFY2(list.problems.isEmpty(), qPrintable(list.problems.value(0).message));
    QCOMPARE(urls(list), expected);
}

void CurlCallTest::headers_data() {
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& options, const QByteArray& expected) {
        QTest::newRow(name) << options << expected;
    };
    row("agent", "-A 'x y/1'", "User-Agent: x y/1\n");
    row("referer", "-e 'http://r/;auto'", "Referer: http://r/\n");
    row("bearer", "--oauth2-bearer t", "Authorization: Bearer t\n");
    row("cookies together", "-b a=1 -H 'cookie: b=2' --cookie c=3", "Cookie: a=1; b=2; c=3\n");
    row("taken away", "-H 'Accept:' -H 'X-B;' -A ''", "");
    row("login", "-u me:a:b", "login me a:b\n");
    row("login without a password", "-u me", "login me \n");
}

void CurlCallTest::headers() {
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, expected);
    const InputList list = read("curl http://h/a " + options);
    QCOMPARE(list.entries.size(), 1);
    QVERIFY(list.entries[0].warnings.isEmpty());
    QByteArray found;
    for (const Header& header : list.entries[0].headers)
        found += header.name + ": " + header.value + '\n';
    if (const Credentials& login = list.entries[0].credentials; !login.isEmpty())
        found += "login " + login.user.toUtf8() + ' ' + login.password.toUtf8() + '\n';
    QCOMPARE(found, expected);
}

void CurlCallTest::names_data() {
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* name, const QByteArray& call, const QString& expected) {
        QTest::newRow(name) << call << expected;
    };
    row("none", "curl http://h/a", {});
    row("given", "curl -o b http://h/a", u"b"_s);
    row("remote", "curl -OJ http://h/a", {});
    row("folders", "curl -o x/b http://h/a", u"x/b"_s);
    row("66 absolute", "curl -o /etc/b http://h/a", u"b"_s);
    row("66 traversal", "curl -o ../b http://h/a", u"b"_s);
    row("standard output", "curl -o - http://h/a", {});
    row("the first of two", "curl -o b -o c http://h/a http://h/c", u"b"_s);
}

void CurlCallTest::names() {
    QFETCH(QByteArray, call);
    QFETCH(QString, name);
    const InputList list = read(call);
    QVERIFY(list.problems.isEmpty());
    QCOMPARE(list.entries.value(0).fileName, name);
}

void CurlCallTest::warns_data() {
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("insecure") << QByteArray("-k") << u"-k is passed over"_s;
    QTest::newRow("proxy") << QByteArray("-x http://u:hunter2@p") << u"-x is passed over"_s;
    QTest::newRow("range") << QByteArray("-r 0-5") << u"-r is passed over"_s;
    QTest::newRow("unknown") << QByteArray("--no-such-thing") << u"not known"_s;
    QTest::newRow("unknown letter") << QByteArray("-9") << u"not known"_s;
    QTest::newRow("cookie file") << QByteArray("-b hunter2.txt") << u"--cookies"_s;
    QTest::newRow("header file") << QByteArray("-H @hunter2.txt") << u"file of headers"_s;
    QTest::newRow("139 header") << QByteArray("-H $'A: hunter2\\r\\nHost: x'")
                                << u"control character"_s;
    QTest::newRow("not a header") << QByteArray("-H 'hunter2 x: y'") << u"Name: value"_s;
    QTest::newRow("139 cookie") << QByteArray("-b $'a=hunter2\\n'x") << u"control character"_s;
    QTest::newRow("folder") << QByteArray("-o ../hunter2") << u"folders"_s;
}

void CurlCallTest::warns() {
    QFETCH(QByteArray, options);
    QFETCH(QString, says);
    const InputList list = read("curl " + options + " http://h/a");
    QCOMPARE(urls(list), QStringList{u"http://h/a"_s});
    QCOMPARE(list.entries[0].warnings.size(), 1);
    QVERIFY2(list.entries[0].warnings[0].contains(says), qPrintable(list.entries[0].warnings[0]));
    QVERIFY(!list.entries[0].warnings[0].contains("hunter2"_L1));
}

void CurlCallTest::refuses_data() {
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& options, const QString& says) {
        QTest::newRow(name) << options << says;
    };
    row("POST", "-X POST http://h/a", u"POST"_s);
    row("method in the same word", "-XDELETE http://h/a", u"DELETE"_s);
    row("141 method", "-X $'\\x1b[31m' http://h/a", u"only downloads"_s);
    row("data", "-d hunter2=1 http://h/a", u"-d"_s);
    row("data in the same word", "-dhunter2=1 http://h/a", u"-d"_s);
    row("data and GET", "-G -d hunter2=1 http://h/a", u"-d"_s);
    row("--data-raw", "http://h/a --data-raw '{\"hunter2\":1}'", u"--data-raw"_s);
    row("--json", "--json '{}' http://h/a", u"--json"_s);
    row("form", "-F a=@hunter2 http://h/a", u"-F"_s);
    row("upload", "-T hunter2 http://h/a", u"-T"_s);
    row("head", "-I http://h/a", u"-I"_s);
    row("no address", "-L -O", u"no address"_s);
    row("131 address", "'http://h:0/hunter2'", u"port"_s);
    row("131 scheme", "file:///etc/hunter2", u"can't be used"_s);
    row("value missing", "http://h/a -H", u"-H lacks"_s);
    row("long value missing", "http://h/a --header", u"--header lacks"_s);
    row("open quote", "'http://h/hunter2", u"never closed"_s);
}

void CurlCallTest::refuses() {
    QFETCH(QByteArray, options);
    QFETCH(QString, says);
    const InputList list = read("curl " + options + "\n");
    QVERIFY(list.entries.isEmpty());
    QCOMPARE(list.problems.size(), 1);
    QVERIFY2(list.problems[0].message.contains(says), qPrintable(list.problems[0].message));
    QVERIFY(!list.problems[0].message.contains("hunter2"_L1));
    QVERIFY(!list.problems[0].message.contains(QChar(0x1b)));
    QCOMPARE(list.problems[0].line, 1);
}

void CurlCallTest::inALists() {
    const InputList list = read("http://h/1\n out=x\n"
                                "curl http://h/2 \\\r\n  -H 'A: b\nc' \\\n -k\n"
                                "http://h/3\n"
                                "curl -d x http://h/4; curl http://h/5 ;\n\n"
                                "# curl http://h/0\n"
                                "$ curl http://h/6 \\");
    QCOMPARE(urls(list), (QStringList{u"http://h/1"_s, u"http://h/2"_s, u"http://h/3"_s,
                                      u"http://h/5"_s, u"http://h/6"_s}));
    QCOMPARE(list.entries[0].fileName, u"x"_s);
    QCOMPARE(list.entries[1].line, 3);
    QCOMPARE(list.entries[2].line, 7);
    QCOMPARE(list.entries[3].line, 8);
    QCOMPARE(list.entries[4].line, 11);
    QCOMPARE(list.problems.size(), 1);
    QCOMPARE(list.problems[0].line, 8);
}

void CurlCallTest::openQuoteInAList() {
    // 129: it costs its own line only.
    const InputList list =
        read("curl 'http://h/1\nhttp://h/2\n" + QByteArray("#\n").repeated(1000) +
             "curl \"http://h/3\nhttp://h/4\n");
    QCOMPARE(urls(list), (QStringList{u"http://h/2"_s, u"http://h/4"_s}));
    QCOMPARE(list.problems.size(), 2);
    QCOMPARE(list.problems[1].line, 1003);
    const InputList large =
        read("curl http://h/" + QByteArray(1024 * 1024, 'a') + "\nhttp://h/1\n");
    QCOMPARE(urls(large), QStringList{u"http://h/1"_s});
    QCOMPARE(large.problems.size(), 1);
}

void CurlCallTest::secretsStaySecret() {
    const InputList list = read("curl -H 'Authorization: hunter2' -d x http://h/?key=hunter2\n"
                                "curl -H 'Authorization: hunter2\n");
    QCOMPARE(list.problems.size(), 2);
    for (const InputProblem& problem : list.problems) {
        QVERIFY(!problem.text.contains("hunter2"_L1));
        QVERIFY(!problem.message.contains("hunter2"_L1));
    }
}

QTEST_GUILESS_MAIN(CurlCallTest)
#include "curlcalltest.moc"
