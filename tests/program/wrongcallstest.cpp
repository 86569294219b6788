#include "options.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

/// parseOptions(): calls that are wrong. Each is one sentence that says what would be right.
class WrongCallsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void refuses_data();
    void refuses();
    void refusesFiles_data();
    void refusesFiles();
    void refusesTogether_data();
    void refusesTogether();
#ifdef QUINTET_GUI
    void refusesToSteer_data();
    void refusesToSteer();
#endif
    void hidesSecrets_data();
    void hidesSecrets();
    void nothingToDo();
    void controlCharactersDontReachTheTerminal();

private:
    /// Parses with "~name" standing for a file of the test's folder.
    Result<Options> parse(const QStringList& arguments) const;
    void write(const QString& name, const QByteArray& content) const;

    QTemporaryDir m_folder;
};

namespace {

QStringList words(const char* call) {
    return QString::fromLatin1(call).split(u' ');
}

/// One sentence: a capital or an option first, a full stop (or question) last, one line.
bool isSentence(const QString& text) {
    return (text.endsWith(u'.') || text.endsWith(u'?')) && !text.contains(u'\n') &&
           (text[0].isUpper() || text[0] == u'-' || text[0] == u'\'') && text.size() < 400;
}

} // namespace

void WrongCallsTest::initTestCase() {
    QVERIFY(m_folder.isValid());
    write(u"list"_s, "http://h/a\n");
    write(u"empty"_s, "");
    write(u"secret"_s, "hunter2\n");
    write(u"blank"_s, "\nhunter2\n");
    write(u"nul"_s, QByteArray("hunter\0two\n", 11));
    write(u"long"_s, QByteArray(10'000, 'x'));
    write(u"cert"_s, "-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n");
    write(u"key"_s, "-----BEGIN PRIVATE KEY-----\nMA==\n-----END PRIVATE KEY-----\n");
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder"_s));
}

void WrongCallsTest::cleanupTestCase() {
    // Looking is all that parseOptions() does.
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 9);
}

void WrongCallsTest::write(const QString& name, const QByteArray& content) const {
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

Result<Options> WrongCallsTest::parse(const QStringList& arguments) const {
    QStringList all;
    for (QString argument : arguments)
        all += argument.replace(u'~', m_folder.path() + u'/');
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, m_folder.filePath(u"nobody"_s));
    return parseOptions(all, environment);
}

void WrongCallsTest::refuses_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QStringList& arguments, const char* says) {
        QTest::newRow(name) << arguments << QString::fromLatin1(says);
    };
    const auto call = [&](const char* arguments, const char* says) {
        row(arguments, words(arguments), says);
    };
    call("--nonsense", "There is no option --nonsense.");
    call("--max-con=5", "There is no option --max-con: did you mean --max-conn?");
    call("--output-dir=x", "There is no option --output-dir");
    call("--limit=5", "did you mean --limit-rate?");
    call("--directroy x", "did you mean --directory?");
    call("--Json", "There is no option --Json: did you mean --json?");
    call("-x", "There is no option -x.");
    call("-vx", "There is no option -x.");
    call("--=x", "There is no option --");
    call("--json=yes", "--json takes no value.");
    call("--max-conn", "--max-conn needs a value: --max-conn N.");
    call("-d", "-d needs a value: -d DIR.");
    call("-vd", "-d needs a value: -d DIR.");
    for (const char* option : {"--max-conn", "--max-per-host"}) {
        for (const char* value :
             {"0", "-1", "1001", "five", "5.0", "1e2", "+5", "0x5", "5k", "99999999999999999999"})
            row(qPrintable(u"136 %1 %2"_s.arg(QLatin1String(option), QLatin1String(value))),
                {QString::fromLatin1(option), QString::fromLatin1(value)},
                qPrintable(u"%1 takes a whole number from 1 to 1000, not '%2'."_s.arg(
                    QLatin1String(option), QLatin1String(value))));
    }
    call("--max-splits=0", "--max-splits takes a whole number from 1 to 64, not '0'.");
    call("--max-splits=65", "--max-splits takes a whole number from 1 to 64, not '65'.");
    call("--max-splits=", "--max-splits takes a whole number from 1 to 64, not ''.");
    call("--retries=-1", "--retries takes a whole number from 0 to 1000, not '-1'.");
    call("--retries=1001", "--retries takes a whole number from 0 to 1000, not '1001'.");
    for (const char* option :
         {"--timeout", "--connect-timeout", "--total-timeout", "--retry-wait"}) {
        for (const char* value :
             {"", "-1", "10000001", "1e3", "inf", "nan", "1.2.3", ".", "5s", "1,5"})
            row(qPrintable(u"136 %1 %2"_s.arg(QLatin1String(option), QLatin1String(value))),
                {QString::fromLatin1(option), QString::fromLatin1(value)},
                qPrintable(
                    u"%1 takes seconds from 0 to 10000000, such as 90 or 0.5, not '%2'."_s.arg(
                        QLatin1String(option), QLatin1String(value))));
    }
    for (const char* option : {"--limit-rate", "--min-speed"}) {
        for (const char* value : {"", "-1", "fast", "k", "1000000000000k", "1T", "5kk", "5iB", "5B",
                                  "1e6", "1000000000001"})
            row(qPrintable(u"136 %1 %2"_s.arg(QLatin1String(option), QLatin1String(value))),
                {QString::fromLatin1(option), QString::fromLatin1(value)},
                qPrintable(u"%1 takes bytes a second, such as 65536, 500k, 2M or 1.5G"_s.arg(
                    QLatin1String(option))));
    }
    call("--overwrite=maybe", "--overwrite takes one of no, yes and unique, not 'maybe'.");
    call("--overwrite=", "--overwrite takes one of no, yes and unique, not ''.");
    row("134 unknown algorithm", {u"--checksum=sha-0=00"_s}, "--checksum 'sha-0=00'");
    row("134 undecodable", {u"--checksum=sha-256=xyz"_s}, "--checksum 'sha-256=xyz'");
    row("134 short", {u"--checksum=md5=d41d8cd9"_s}, "--checksum 'md5=d41d8cd9'");
    row("134 empty value", {u"--checksum=md5="_s}, "--checksum 'md5='");
    row("134 only a value", {u"--checksum=d41d8cd98f00b204e9800998ecf8427e"_s}, "--checksum");
    row("134 empty", {u"--checksum="_s}, "--checksum ''");
    row("empty directory", {u"-d"_s, {}}, "-d needs the name of a folder.");
    row("137 empty output", {u"-o"_s, {}}, "-o needs the name of a file");
    call("-o folder/", "-o needs the name of a file");
    call("-o ..", "-o needs the name of a file");
    call("-o a/.", "-o needs the name of a file");
    call("-o -", "-o can't be standard output");
    call("--failed-list -", "--failed-list can't be standard output");
    call("--mirror foo", "--mirror 'foo' can't be used");
    call("--mirror http://h:0/", "--mirror 'http://h:0/' can't be used: the port is not between");
    call("--referer foo", "--referer 'foo' can't be used");
    row("header without colon", {u"--header"_s, u"foo"_s}, "--header: a header is written as");
    row("139 header with CR LF", {u"--header"_s, u"A: b\r\nC: d"_s}, "control character");
    row("139 header with NUL", {u"--header"_s, u"A: b"_s + QChar(0)}, "control character");
    for (const char* name : {"Host", "Content-Length", "Transfer-Encoding", "Range", "If-Range",
                             "Accept-Encoding", "Connection"})
        row(qPrintable(u"header "_s + QLatin1String(name)),
            {u"--header"_s, QLatin1String(name) + u": x"_s},
            qPrintable(u"--header: the header %1 can't be set"_s.arg(QLatin1String(name))));
    row("139 user agent", {u"--user-agent"_s, u"a\nb"_s}, "--user-agent can't have a control");
    row("empty user agent", {u"--user-agent"_s, u" "_s}, "--user-agent needs a text.");
    row("139 user", {u"--user"_s, u"a\rb"_s}, "--user can't have a control character");
    row("empty user", {u"--user="_s}, "--user needs a name.");
    row("139 proxy", {u"--proxy=http://p\r\n:1"_s}, "--proxy: a proxy is");
    call("--proxy=gopher://p:1", "--proxy: a proxy is");
    call("--interface=nosuch0", "--interface: there is no network interface");
    call("--interface=203.0.113.7", "--interface: 203.0.113.7 is not an address of this machine");
    call("--interface=127.0.0.1 --proxy=http://p:1", "--interface and a proxy exclude each other");
    call("--ftp-tls=maybe", "--ftp-tls");
    call("--proxy=", "--proxy: a proxy is");
    call("--netrc", "--netrc: there is no ~/.netrc");
    call("foo", "'foo' is neither a URL nor a file");
    call("www.example.org/x", "as in https://www.example.org).");
    call("example.org:8080/x", "as in https://example.org:8080).");
    call("lsit.txt", "'lsit.txt' is neither a URL nor a file (http://");
    call("magnet:?xt=x", "magnet: addresses are not supported");
    call("http:/h/a", "two slashes must follow http:");
    call("htp://h/a", "there is no scheme htp; http:// may be meant.");
    call("http//h/a", "lacks a colon, as in http://");
    call("sftp://h/a", "sftp: addresses are not supported");
    call("file:///etc/passwd", "file: addresses can't be downloaded");
    call("http://h:70000/", "'http://h:70000/' can't be downloaded: the port");
    call("http://h%00/", "control character");
    row("139 URL", {u"http://h/a\r\nb"_s}, "line break");
    call("http://h/[1-", "--no-glob takes it as it is.");
    call("http://h/[3-1]", "[ ] takes a range");
    call("http://h/{a", "--no-glob takes it as it is.");
    call("http://h/[1-2000000]", "more than 1,000,000");
    call("http://h:[65535-65536]/", "the port is not between 1 and 65535");
    call("--no-glob http://[1-2]/", "not an IPv6 address");
    row("empty word", {QString()}, "'' is neither a URL nor a file");
    call("-- --json", "'--json' is neither a URL nor a file");
}

void WrongCallsTest::refuses() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const auto options = parse(QStringList{u"--headless"_s, u"http://h/a"_s} + arguments);
    QVERIFY(!options.has_value());
    const QString& sentence = options.error().detail;
    QCOMPARE(options.error().kind, ErrorKind::Usage);
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY2(isSentence(sentence), qPrintable(sentence));
}

void WrongCallsTest::refusesFiles_data() {
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* call, const char* says) {
        QTest::newRow(call) << QString::fromLatin1(call) << QString::fromLatin1(says);
    };
    row("-i ~missing", "doesn't exist");
    row("--input=~folder", "is a folder");
    row("-i htp://h/list", "can't be fetched");
    row("~folder", "is a folder");
    row("~missing", "is neither a URL nor a file");
    row("-d ~list", "is a file, not a folder");
    row("-d ~folder -o ../folder", "--output: '../folder' is a folder; use -d");
    row("--cookies ~missing", "doesn't exist");
    row("--cookies ~folder", "is a folder");
    row("--netrc=~missing", "doesn't exist");
    row("--netrc=", "is not the name of a file");
    row("--user me --password-file ~missing", "doesn't exist");
    row("--user me --password-file ~folder", "is a folder");
    row("--user me --password-file ~empty", "has no password");
    row("--user me --password-file ~blank", "has no password");
    row("--user me --password-file ~nul", "control character");
    row("--user me --password-file ~long", "too long");
    row("--ca-file ~missing", "doesn't exist"); // 79
    row("--ca-file ~empty", "holds no certificate");
    row("--ca-file ~list", "holds no certificate");
    row("--ca-file ~key", "holds no certificate");
    row("--client-cert ~key --client-key ~key", "holds no certificate");
    row("--client-cert ~cert --client-key ~cert", "holds no private key");
    row("--client-cert ~cert --client-key ~missing", "doesn't exist");
    row("--client-cert ~cert", "holds no private key; give it with --client-key");
    row("--report ~missing/r", "its folder doesn't exist");
    row("--report ~folder", "is a folder");
    row("--report ~list/r", "a file");
    row("--report=", "is not the name of a file");
    row("--log ~missing/l", "its folder doesn't exist");
    row("--log ~folder/", "is a folder");
    row("--failed-list ~missing/f", "its folder doesn't exist");
}

void WrongCallsTest::refusesFiles() {
    QFETCH(QString, call);
    QFETCH(QString, says);
    const auto options = parse(QStringList{u"--headless"_s, u"http://h/a"_s} + call.split(u' '));
    QVERIFY(!options.has_value());
    QVERIFY2(options.error().detail.contains(says), qPrintable(options.error().detail));
    QVERIFY2(isSentence(options.error().detail), qPrintable(options.error().detail));
}

void WrongCallsTest::refusesTogether_data() {
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("says"); // empty: it is fine
    const auto row = [](const char* call, const char* says) {
        QTest::newRow(call) << QString::fromLatin1(call) << QString::fromLatin1(says);
    };
    const char* md5 = "--checksum md5=d41d8cd98f00b204e9800998ecf8427e";
    row("--pause-all", "--pause-all is for the window");
    row("--add http://h/a", "--add is for the window");
    row("--pause-all --resume-all", "exclude each other");
    row("-o x http://h/a http://h/b", "--output is for a single URL");
    row("-o x http://h/[1-2]", "--output is for a single URL");
    row("-o x -i ~list", "--output is for a single URL");
    row("-o x ~list", "--output is for a single URL");
    row("-o x -", "--output is for a single URL");
    row("--mirror http://m/a http://h/a http://h/b", "--mirror is for a single URL");
    row("--mirror http://m/a -i ~list", "--mirror is for a single URL");
    QTest::newRow("checksum, two") << QString::fromLatin1(md5) + u" http://h/a http://h/b"_s
                                   << u"--checksum with a value is for a single URL"_s;
    QTest::newRow("checksum, list") << QString::fromLatin1(md5) + u" ~list"_s
                                    << u"--checksum with a value is for a single URL"_s;
    row("--checksum auto http://h/a http://h/b", "");
    row("--no-glob -o x http://h/[1-2]", "");
    row("--json --report - http://h/a", "--json and --report - can't share standard output");
    row("--json --print-filenames http://h/a",
        "--json and --print-filenames can't share standard output");
    row("--print-filenames --report - http://h/a", "can't share standard output");
    row("--log - --json http://h/a", "--json and --log - can't share standard output");
    row("--log - --report=- http://h/a", "can't share standard output");
    row("--json --report ~folder/r http://h/a", "");
    row("-4 -6 http://h/a", "-4 and -6 exclude each other.");
    row("-q -v http://h/a", "--quiet and --verbose exclude each other.");
    row("--password-file ~secret http://h/a", "--password-file needs --user.");
    row("--client-key ~key http://h/a", "--client-key needs --client-cert.");
    row("-i - -i -", "Standard input can be read only once.");
    row("- -i -", "Standard input can be read only once.");
    row("-i ~list --report ~list", "--report would write over the list");
    row("-i ~list --failed-list ~folder/../list", "--failed-list would write over the list");
    row("~list --log ~list", "--log would write over the list");
    row("--report ~x --log ~x http://h/a", "--log would write over the file of --report");
    row("--report ~x --failed-list ~folder/../x http://h/a",
        "--failed-list would write over the file of --report");
    row("-i ~list -i ~list", "");
}

void WrongCallsTest::refusesTogether() {
    QFETCH(QString, call);
    QFETCH(QString, says);
    const auto options = parse(QStringList{u"--headless"_s} + call.split(u' '));
    QCOMPARE(options.has_value(), says.isEmpty());
    if (options)
        return;
    QVERIFY2(options.error().detail.contains(says), qPrintable(options.error().detail));
    QVERIFY2(isSentence(options.error().detail), qPrintable(options.error().detail));
}

#ifdef QUINTET_GUI
void WrongCallsTest::refusesToSteer_data() {
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("says"); // empty: it is fine
    const auto row = [](const char* call, const char* says) {
        QTest::newRow(call) << QString::fromLatin1(call) << QString::fromLatin1(says);
    };
    row("--add http://h/a", "leave it out to add these at once");
    row("--pause-all http://h/a", "--pause-all can't be combined with URLs");
    row("--resume-all -i ~list", "--resume-all can't be combined with URLs");
    row("--pause-all --resume-all", "exclude each other");
    row("--add --add", "");
    row("--resume-all", "");
}

void WrongCallsTest::refusesToSteer() {
    QFETCH(QString, call);
    QFETCH(QString, says);
    const auto options = parse(call.split(u' '));
    QCOMPARE(options.has_value(), says.isEmpty());
    if (options)
        return;
    QVERIFY2(options.error().detail.contains(says), qPrintable(options.error().detail));
    QVERIFY2(isSentence(options.error().detail), qPrintable(options.error().detail));
}
#endif

void WrongCallsTest::hidesSecrets_data() {
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const QStringList& arguments) {
        QTest::newRow(name) << arguments;
    };
    row("142 user", {u"--user"_s, u"me:hunter2"_s});
    row("142 header", {u"--header"_s, u"hunter2"_s});
    row("142 header value", {u"--header"_s, u"Authorization: hunter2\n"_s});
    row("142 URL", {u"http://me:hunter2@h:0/"_s});
    row("142 slash in it", {u"http://me:hunter2/@h/"_s, u"--nonsense"_s});
    row("142 mirror", {u"--mirror"_s, u"htp://me:hunter2@h/"_s});
    row("142 referer", {u"--referer"_s, u"htp://me:hunter2@h/"_s});
    row("142 list", {u"-i"_s, u"htp://me:hunter2@h/"_s});
    row("142 proxy", {u"--proxy"_s, u"gopher://me:hunter2@h/"_s});
    row("142 word", {u"me:hunter2@h/a"_s});
    row("142 query", {u"www.h.example/a?token=hunter2"_s});
    row("142 pattern", {u"http://me:hunter2@h/[1-"_s});
    row("142 call of curl", {u"curl http://me:hunter2@h/ -H 'Cookie: hunter2"_s});
    row("142 call of curl that posts", {u"curl http://h/ -d hunter2"_s});
    row("142 password file", {u"--password-file=~secret"_s});
    row("142 unknown option", {u"--password=hunter2"_s});
    row("142 unknown letter", {u"-phunter2"_s});
}

void WrongCallsTest::hidesSecrets() {
    QFETCH(QStringList, arguments);
    const auto options = parse(QStringList{u"--headless"_s} + arguments);
    QVERIFY(!options.has_value());
    QVERIFY2(!options.error().detail.contains("hunter2"_L1), qPrintable(options.error().detail));
}

void WrongCallsTest::nothingToDo() {
    for (const QStringList& call : {QStringList{u"--headless"_s},
                                    QStringList{u"--headless"_s, u"--json"_s, u"-d"_s, u"x"_s}}) {
        const auto options = parse(call);
        QVERIFY(!options.has_value());
        QVERIFY(options.error().detail.contains("nothing to download"_L1));
        QVERIFY(isSentence(options.error().detail));
    }
#ifdef QUINTET_GUI
    // The window opens with what it had last time.
    const auto options = parse({});
    QVERIFY(options.has_value());
    QVERIFY(!options->headless);
    QVERIFY(QDir::isAbsolutePath(options->directory));
#else
    QVERIFY(!parse({}).has_value());
#endif
}

void WrongCallsTest::controlCharactersDontReachTheTerminal() {
    // 141
    const QString evil = u"\u001b[31m\u202e\u0007"_s;
    for (const QStringList& call :
         {QStringList{evil}, QStringList{u"-i"_s, evil}, QStringList{u"--cookies"_s, evil},
          QStringList{u"--"_s + evil}, QStringList{u"-"_s + evil},
          QStringList{u"--max-conn"_s, evil}, QStringList{u"--report"_s, evil + u"/x"_s},
          QStringList{u"http://"_s + evil}, QStringList{u"--checksum"_s, evil},
          QStringList{u"--overwrite="_s + evil}, QStringList{u"http://h/["_s + evil + u"]"_s}}) {
        const auto options = parse(QStringList{u"--headless"_s, u"http://h/a"_s} + call);
        QVERIFY(!options.has_value());
        for (const QChar c : options.error().detail) {
            QVERIFY2(c.category() != QChar::Other_Control && c != QChar(0x202e),
                     qPrintable(call.join(u' ')));
        }
    }
}

QTEST_GUILESS_MAIN(WrongCallsTest)
#include "wrongcallstest.moc"
