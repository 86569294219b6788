#include "options.h"

#include "checksum.h"
#include "net/proxychoice.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

/// parseOptions(): what each option and variable does to Options.
class OptionsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void defaults();
    void formsOfAnOption_data();
    void formsOfAnOption();
    void numbers_data();
    void numbers();
    void times_data();
    void times();
    void rates_data();
    void rates();
    void switches();
    void choices_data();
    void choices();
    void directoryIsAbsolute();
    void texts();
    void headers();
    void files();
    void certificates();
    void logins();
    void passwordIsTheFirstLine_data();
    void passwordIsTheFirstLine();
    void netrc();
    void proxies();
    void argumentsKeepTheirOrder();
    void wordsAreUrlsOrLists_data();
    void wordsAreUrlsOrLists();
    void singleFile();
    void helpAndVersion_data();
    void helpAndVersion();
    void environmentSwitches_data();
    void environmentSwitches();
    void environmentTimes();
    void optionsWin();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString file(const QString& name, const QByteArray& content = "x\n");
    Result<Options> parse(const QStringList& arguments) const {
        return parseOptions(QStringList{u"--headless"_s, u"http://h/a"_s} + arguments,
                            m_environment);
    }
    Options good(const QStringList& arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

void OptionsTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_environment = {};
    m_environment.insert(u"HOME"_s, m_folder->path());
}

void OptionsTest::cleanup() {
    m_folder.reset();
}

QString OptionsTest::file(const QString& name, const QByteArray& content) {
    QFile out(path(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("can't write a test file");
    return out.fileName();
}

Options OptionsTest::good(const QStringList& arguments) const {
    const auto options = parse(arguments);
    if (options)
        return *options;
    QTest::qFail(qPrintable(options.error().detail), __FILE__, __LINE__);
    return {};
}

void OptionsTest::defaults() {
    const Options options = good({});
    const Settings& settings = options.settings;
    QCOMPARE(options.action, Options::Action::Run);
    QVERIFY(options.headless && options.globbing && options.progress && options.fileProgress);
    QVERIFY(!options.json && !options.printFileNames && !options.quiet);
    QCOMPARE(options.verbose, 0);
    QCOMPARE(options.directory, QDir::currentPath());
    QVERIFY(options.output.isEmpty() && options.mirrors.isEmpty() && !options.digest);
    QVERIFY(options.logFile.isEmpty() && options.reportFile.isEmpty());
    QVERIFY(options.failedListFile.isEmpty());
    QCOMPARE(settings.maxConn, 5);
    QCOMPARE(settings.maxSplits, 5);
    QCOMPARE(settings.maxPerHost, 25);
    QCOMPARE(settings.overwrite, Overwrite::No);
    QCOMPARE(settings.checksum, ChecksumPolicy::WhenStated);
    QCOMPARE(settings.retries, 5);
    QCOMPARE(settings.retryWait, 1000);
    QCOMPARE(settings.timeout, 90'000);
    QCOMPARE(settings.connectTimeout, 30'000);
    QCOMPARE(settings.totalTimeout, 0);
    QCOMPARE(settings.minSpeed, 0);
    QCOMPARE(settings.limitRate, 0);
    QVERIFY(settings.ranges && !settings.acceptHtml && !settings.tls.insecure);
    QVERIFY(settings.netrcFile.isEmpty() && settings.credentials.isEmpty());
    QCOMPARE(settings.family, AddressFamily::Any);
    QCOMPARE(settings.proxy, ProxySettings{});
}

void OptionsTest::formsOfAnOption_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("directory");
    QTest::addColumn<int>("verbose");
    const auto row = [](const char* name, const QString& call, const char* directory, int verbose) {
        QTest::newRow(name) << call.split(u' ') << QString::fromLatin1(directory) << verbose;
    };
    row("long =", u"--directory=/x/y"_s, "/x/y", 0);
    row("long", u"--directory /x/y"_s, "/x/y", 0);
    row("short together", u"-d/x/y"_s, "/x/y", 0);
    row("short apart", u"-d /x/y"_s, "/x/y", 0);
    row("the last counts", u"-d /x --directory=/y -d/z"_s, "/z", 0);
    row("letters together", u"-vvd/x"_s, "/x", 2);
    row("letters together, value apart", u"-vvvd /x"_s, "/x", 3);
    row("long repeated", u"--verbose --verbose -d /x"_s, "/x", 2);
    row("value with =", u"--directory=/x=y"_s, "/x=y", 0);
    row("value like an option", u"-d /--json"_s, "/--json", 0);
    row("cleaned", u"-d /x/../y/./z/"_s, "/y/z", 0);
}

void OptionsTest::formsOfAnOption() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, directory);
    QFETCH(int, verbose);
    const Options options = good(arguments);
    QCOMPARE(options.directory, directory);
    QCOMPARE(options.verbose, verbose);
    QVERIFY(!options.json);
}

void OptionsTest::numbers_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("conn");
    QTest::newRow("least") << u"1"_s << 1;
    QTest::newRow("most") << u"1000"_s << 1000;
    QTest::newRow("zeros") << u"007"_s << 7;
}

void OptionsTest::numbers() {
    QFETCH(QString, value);
    QFETCH(int, conn);
    QCOMPARE(good({u"--max-conn"_s, value}).settings.maxConn, conn);
    QCOMPARE(good({u"--max-per-host"_s, value}).settings.maxPerHost, conn);
    QCOMPARE(good({u"--retries"_s, value}).settings.retries, conn);
    QCOMPARE(good({u"--retries=0"_s}).settings.retries, 0);
    QCOMPARE(good({u"--max-splits=64"_s}).settings.maxSplits, 64);
    QCOMPARE(good({u"--max-splits=1"_s}).settings.maxSplits, 1);
}

void OptionsTest::times_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<qlonglong>("ms");
    QTest::newRow("none") << u"0"_s << 0LL;
    QTest::newRow("whole") << u"12"_s << 12'000LL;
    QTest::newRow("decimals") << u"0.25"_s << 250LL;
    QTest::newRow("point first") << u".5"_s << 500LL;
    QTest::newRow("point last") << u"3."_s << 3000LL;
    QTest::newRow("tiny isn't none") << u"0.00001"_s << 1LL;
    QTest::newRow("most") << u"10000000"_s << 10'000'000'000LL;
}

void OptionsTest::times() {
    QFETCH(QString, value);
    QFETCH(qlonglong, ms);
    QCOMPARE(good({u"--timeout="_s + value}).settings.timeout, ms);
    QCOMPARE(good({u"--connect-timeout="_s + value}).settings.connectTimeout, ms);
    QCOMPARE(good({u"--total-timeout="_s + value}).settings.totalTimeout, ms);
    QCOMPARE(good({u"--retry-wait="_s + value}).settings.retryWait, ms);
}

void OptionsTest::rates_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<qlonglong>("rate");
    QTest::newRow("none") << u"0"_s << 0LL;
    QTest::newRow("bytes") << u"1000"_s << 1000LL;
    QTest::newRow("k") << u"500k"_s << 512'000LL;
    QTest::newRow("K") << u"500K"_s << 512'000LL;
    QTest::newRow("M") << u"2M"_s << 2'097'152LL;
    QTest::newRow("m") << u"2m"_s << 2'097'152LL;
    QTest::newRow("G") << u"1.5G"_s << 1'610'612'736LL;
    QTest::newRow("KiB") << u"1KiB"_s << 1024LL;
    QTest::newRow("MiB") << u"0.5MiB"_s << 524'288LL;
    QTest::newRow("tiny isn't none") << u"0.1"_s << 1LL;
    QTest::newRow("most") << u"1000000000000"_s << 1'000'000'000'000LL;
}

void OptionsTest::rates() {
    QFETCH(QString, value);
    QFETCH(qlonglong, rate);
    QCOMPARE(good({u"--limit-rate"_s, value}).settings.limitRate, rate);
    QCOMPARE(good({u"--min-speed"_s, value}).settings.minSpeed, rate);
}

void OptionsTest::switches() {
    QVERIFY(!good({u"--no-glob"_s}).globbing);
    QVERIFY(good({u"--accept-html"_s}).settings.acceptHtml);
    QVERIFY(good({u"--insecure"_s}).settings.tls.insecure);
    QVERIFY(good({u"--json"_s}).json);
    QVERIFY(good({u"--print-filenames"_s}).printFileNames);
    QVERIFY(!good({u"--no-progress"_s}).progress);
    QVERIFY(!good({u"--no-file-progress"_s}).fileProgress);
    QVERIFY(good({u"-q"_s}).quiet);
    QVERIFY(good({u"--quiet"_s}).quiet);
    QCOMPARE(good({u"-4"_s}).settings.family, AddressFamily::IPv4);
    QCOMPARE(good({u"--interface=127.0.0.1"_s}).settings.localInterface, u"127.0.0.1"_s);
    QCOMPARE(good({}).settings.ftpTls, FtpTls::Try);
    QCOMPARE(good({u"--ftp-tls=require"_s}).settings.ftpTls, FtpTls::Require);
    QCOMPARE(good({u"--ftp-tls"_s, u"off"_s}).settings.ftpTls, FtpTls::Off);
    QVERIFY(good({}).settings.resume);
    QVERIFY(!good({u"--no-resume"_s}).settings.resume);
    QCOMPARE(good({u"--ipv4"_s}).settings.family, AddressFamily::IPv4);
    QCOMPARE(good({u"-6"_s}).settings.family, AddressFamily::IPv6);
    QCOMPARE(good({u"--ipv6"_s}).settings.family, AddressFamily::IPv6);
}

void OptionsTest::choices_data() {
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("overwrite");
    QTest::addColumn<int>("checksum");
    const auto row = [](const char* argument, Overwrite overwrite, ChecksumPolicy checksum) {
        QTest::newRow(argument) << QString::fromLatin1(argument) << int(overwrite) << int(checksum);
    };
    row("--overwrite", Overwrite::Yes, ChecksumPolicy::WhenStated);
    row("--overwrite=yes", Overwrite::Yes, ChecksumPolicy::WhenStated);
    row("--overwrite=no", Overwrite::No, ChecksumPolicy::WhenStated);
    row("--overwrite=unique", Overwrite::Unique, ChecksumPolicy::WhenStated);
    row("--checksum=auto", Overwrite::No, ChecksumPolicy::Auto);
    row("--checksum=none", Overwrite::No, ChecksumPolicy::None);
}

void OptionsTest::choices() {
    QFETCH(QString, argument);
    QFETCH(int, overwrite);
    QFETCH(int, checksum);
    const Options options = good({argument});
    QCOMPARE(int(options.settings.overwrite), overwrite);
    QCOMPARE(int(options.settings.checksum), checksum);
    QVERIFY(!options.digest);
}

void OptionsTest::directoryIsAbsolute() {
    QCOMPARE(good({u"-d"_s, u"a/b"_s}).directory, QDir::current().filePath(u"a/b"_s));
    QCOMPARE(good({u"-d"_s, u"."_s}).directory, QDir::currentPath());
    QCOMPARE(good({u"-d"_s, m_folder->path()}).directory, m_folder->path());
    // Missing folders are made later.
    QVERIFY(good({u"-d"_s, path(u"not/there"_s)}).directory.startsWith(m_folder->path()));
    QVERIFY(!QFile::exists(path(u"not"_s)));
}

void OptionsTest::texts() {
    QCOMPARE(good({u"--user-agent"_s, u"me/1 (x)"_s}).settings.userAgent, "me/1 (x)");
    // 65
    QCOMPARE(good({u"--referer"_s, u"http://u:p@h/a b#c"_s}).settings.referer, "http://h/a%20b");
}

void OptionsTest::headers() {
    const auto headers =
        good({u"--header"_s, u"Accept: a/b"_s, u"--header=Authorization: Bearer x"_s, u"--header"_s,
              u"Accept: c/d"_s})
            .settings.headers;
    QCOMPARE(headers,
             (QList<Header>{{"Accept", "a/b"}, {"Authorization", "Bearer x"}, {"Accept", "c/d"}}));
}

void OptionsTest::files() {
    const QString cookies = file(u"cookies.txt"_s);
    QCOMPARE(good({u"--cookies"_s, cookies}).settings.cookieFile, cookies);
    QCOMPARE(good({u"--report"_s, path(u"r.json"_s)}).reportFile, path(u"r.json"_s));
    QCOMPARE(good({u"--report=-"_s}).reportFile, u"-"_s);
    QCOMPARE(good({u"--report"_s, cookies}).reportFile, cookies);
    QCOMPARE(good({u"--report"_s, u"r.json"_s}).reportFile, QDir::current().filePath(u"r.json"_s));
    QCOMPARE(good({u"--log"_s, path(u"l"_s)}).logFile, path(u"l"_s));
    QCOMPARE(good({u"--log=-"_s}).logFile, u"-"_s);
    QCOMPARE(good({u"--failed-list"_s, path(u"f"_s)}).failedListFile, path(u"f"_s));
    // Nothing is made before the run.
    QVERIFY(!QFile::exists(path(u"r.json"_s)) && !QFile::exists(path(u"l"_s)));
    QVERIFY(!QFile::exists(path(u"f"_s)));
#ifdef Q_OS_UNIX
    const Options options =
        good({u"--log=/dev/null"_s, u"--report=/dev/null"_s, u"--failed-list=/dev/null"_s});
    QCOMPARE(options.logFile, u"/dev/null"_s);
#endif
}

void OptionsTest::certificates() {
    const QByteArray pem = "-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n";
    const QByteArray key = "-----BEGIN RSA PRIVATE KEY-----\nMA==\n-----END RSA PRIVATE KEY-----\n";
    const QString ca = file(u"ca"_s, "# ours\n" + pem);
    const QString both = file(u"both"_s, key + pem);
    const QString keyOnly = file(u"key"_s, key);
    const QString der = file(u"der"_s, "\x30\x82" + QByteArray(100, 'x'));
    QCOMPARE(good({u"--ca-file"_s, ca}).settings.tls.caFile, ca);
    QCOMPARE(good({u"--ca-file"_s, der}).settings.tls.caFile, der);
    Options options = good({u"--client-cert"_s, ca, u"--client-key"_s, keyOnly});
    QCOMPARE(options.settings.tls.clientCert, ca);
    QCOMPARE(options.settings.tls.clientKey, keyOnly);
    options = good({u"--client-cert"_s, both});
    QCOMPARE(options.settings.tls.clientKey, both);
}

void OptionsTest::logins() {
    const QString secret = file(u"secret"_s, "hunter2\n");
    QCOMPARE(good({u"--user"_s, u"me"_s, u"--password-file"_s, secret}).settings.credentials,
             (Credentials{u"me"_s, u"hunter2"_s}));
    QCOMPARE(good({u"--password-file"_s, secret, u"--user=me@x"_s}).settings.credentials,
             (Credentials{u"me@x"_s, u"hunter2"_s}));
    QCOMPARE(good({u"--user"_s, u"me"_s}).settings.credentials, (Credentials{u"me"_s, {}}));
}

void OptionsTest::passwordIsTheFirstLine_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("password");
    QTest::newRow("line") << QByteArray("a b\n") << u"a b"_s;
    QTest::newRow("no line end") << QByteArray("ab") << u"ab"_s;
    QTest::newRow("CRLF") << QByteArray("ab\r\nc") << u"ab"_s;
    QTest::newRow("more lines") << QByteArray("ab\ncd\n") << u"ab"_s;
    QTest::newRow("space counts") << QByteArray(" ab \n") << u" ab "_s;
    QTest::newRow("colon and UTF-8") << QByteArray("a:\xc3\xbc\n") << u"a:\u00fc"_s;
}

void OptionsTest::passwordIsTheFirstLine() {
    QFETCH(QByteArray, content);
    QFETCH(QString, password);
    const QString secret = file(u"secret"_s, content);
    QCOMPARE(good({u"--user=me"_s, u"--password-file"_s, secret}).settings.credentials.password,
             password);
}

void OptionsTest::netrc() {
    QVERIFY(!parse({u"--netrc"_s}));
    const QString own = file(u"own"_s);
    QCOMPARE(good({u"--netrc="_s + own}).settings.netrcFile, own);
    QVERIFY(good({}).settings.netrcFile.isEmpty());
    const QString home = file(u".netrc"_s);
    QCOMPARE(good({}).settings.netrcFile, home);
    QCOMPARE(good({u"--netrc"_s}).settings.netrcFile, home);
    QCOMPARE(good({u"--netrc="_s + own}).settings.netrcFile, own);
    // The value is optional: the next word is none.
    const Options options = good({u"--netrc"_s, own});
    QCOMPARE(options.settings.netrcFile, home);
    QCOMPARE(options.arguments.last().text, own);
}

void OptionsTest::proxies() {
    const QUrl proxy = *parseProxy(u"http://p:3128"_s);
    ProxySettings settings = good({u"--proxy=http://p:3128"_s}).settings.proxy;
    QCOMPARE(settings.http, proxy);
    QCOMPARE(settings.https, proxy);
    QCOMPARE(settings.ftp, proxy);
    m_environment.insert(u"http_proxy"_s, u"http://e:1"_s);
    m_environment.insert(u"NO_PROXY"_s, u"a.example,.b.example"_s);
    settings = good({}).settings.proxy;
    QCOMPARE(settings.http, *parseProxy(u"http://e:1"_s));
    QVERIFY(settings.https.isEmpty());
    QCOMPARE(settings.exceptions.size(), 2);
    settings = good({u"--proxy=socks5://p"_s}).settings.proxy;
    QCOMPARE(settings.http.scheme(), u"socks5"_s);
    QCOMPARE(settings.exceptions.size(), 2);
    QCOMPARE(good({u"--proxy=none"_s}).settings.proxy, ProxySettings{});
    // 87: only a proxy that would be used can be wrong
    m_environment.insert(u"http_proxy"_s, u"http://me:hunter2@e:1/path?"_s);
    const auto options = parse({});
    QVERIFY(!options);
    QVERIFY(options.error().detail.contains("http_proxy"_L1));
    QVERIFY(!options.error().detail.contains("hunter2"_L1));
    QCOMPARE(good({u"--proxy=none"_s}).settings.proxy, ProxySettings{});
    QCOMPARE(good({u"--proxy=http://p:3128"_s}).settings.proxy.http, proxy);
}

void OptionsTest::argumentsKeepTheirOrder() {
    const QString one = file(u"one.txt"_s);
    const QString two = file(u"two.txt"_s);
    const auto options =
        parseOptions({u"http://h/1"_s, u"-i"_s, one, u"--json"_s, u"http://h/2"_s, two, u"-i-"_s,
                      u"--headless"_s, u"--input"_s, u"https://h/list"_s, u"--"_s, u"http://h/3"_s},
                     m_environment);
    QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error().detail));
    QStringList texts;
    QString kinds;
    for (const Argument& argument : options->arguments) {
        texts += argument.text;
        kinds += argument.kind == Argument::Kind::Url ? u'u' : u'l';
    }
    QCOMPARE(texts, (QStringList{u"http://h/1"_s, one, u"http://h/2"_s, two, u"-"_s,
                                 u"https://h/list"_s, u"http://h/3"_s}));
    QCOMPARE(kinds, u"ululllu"_s);
    QVERIFY(options->headless);
}

void OptionsTest::wordsAreUrlsOrLists_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isList");
    QTest::newRow("http") << u"http://h/a"_s << false;
    QTest::newRow("https with login") << u"https://u:p@h/a"_s << false;
    QTest::newRow("ftp") << u"ftp://h/a"_s << false;
    QTest::newRow("ftps") << u"ftps://h/a"_s << false;
    QTest::newRow("pattern") << u"http://h/[001-120]{a,b}"_s << false;
    QTest::newRow("IPv6") << u"http://[::1]:8080/a"_s << false;
    QTest::newRow("standard input") << u"-"_s << true;
    QTest::newRow("file") << u"FILE"_s << true;
}

void OptionsTest::wordsAreUrlsOrLists() {
    QFETCH(QString, word);
    QFETCH(bool, isList);
    const QString name = word == "FILE"_L1 ? file(u"list"_s) : word;
    const Options options = good({name});
    QCOMPARE(options.arguments.last().text, name);
    QCOMPARE(options.arguments.last().kind == Argument::Kind::List, isList);
}

void OptionsTest::singleFile() {
    const Options options =
        good({u"-o"_s, u"sub/x.fits"_s, u"--mirror"_s, u"https://m/a"_s, u"--mirror=ftp://n/a"_s,
              u"--checksum"_s, u"MD5=d41d8cd98f00b204e9800998ecf8427e"_s});
    QCOMPARE(options.output, u"sub/x.fits"_s);
    QCOMPARE(options.mirrors, (QStringList{u"https://m/a"_s, u"ftp://n/a"_s}));
    QCOMPARE(options.digest,
             (Digest{"md5", QByteArray::fromHex("d41d8cd98f00b204e9800998ecf8427e")}));
    QCOMPARE(options.settings.checksum, ChecksumPolicy::WhenStated);
    QCOMPARE(good({u"-o"_s, path(u"x"_s)}).output, path(u"x"_s)); // 137
    QVERIFY(
        !good({u"--checksum=md5=d41d8cd98f00b204e9800998ecf8427e"_s, u"--checksum=none"_s}).digest);
    // A pattern that stands for one.
    const auto one =
        parseOptions({u"--headless"_s, u"-o"_s, u"x"_s, u"http://h/[3-3]"_s}, m_environment);
    QVERIFY(one.has_value());
}

void OptionsTest::helpAndVersion_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("help");
    QTest::newRow("--help") << QStringList{u"--help"_s} << true;
    QTest::newRow("-h") << QStringList{u"-h"_s} << true;
    QTest::newRow("--version") << QStringList{u"--version"_s} << false;
    QTest::newRow("-V") << QStringList{u"-V"_s} << false;
    QTest::newRow("among wrong values")
        << QStringList{u"--max-conn=0"_s, u"nothing"_s, u"-h"_s} << true;
    QTest::newRow("before nonsense") << QStringList{u"--help"_s, u"--nonsense"_s} << true;
}

void OptionsTest::helpAndVersion() {
    QFETCH(QStringList, arguments);
    QFETCH(bool, help);
    m_environment.insert(u"QUINTET_TOTAL_TIMEOUT"_s, u"x"_s);
    const auto options = parseOptions(arguments, m_environment);
    QVERIFY(options.has_value());
    QCOMPARE(options->action, help ? Options::Action::Help : Options::Action::Version);
}

void OptionsTest::environmentSwitches_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("on");
    for (const char* off : {"", "0", "false", "FALSE", "no", "No", "off", "oFF", " 0 ", " "})
        QTest::newRow(qPrintable(u"off "_s + QString::fromLatin1(off)))
            << QString::fromLatin1(off) << false;
    for (const char* on : {"1", "true", "True", "yes", "on", "2", "x", "00"})
        QTest::newRow(qPrintable(u"on "_s + QString::fromLatin1(on)))
            << QString::fromLatin1(on) << true;
}

void OptionsTest::environmentSwitches() {
    QFETCH(QString, value);
    QFETCH(bool, on);
    for (const QString& prefix : {u"QUINTET_"_s, u"PARFIVE_"_s}) {
        m_environment.clear();
        m_environment.insert(u"HOME"_s, m_folder->path());
        for (const QString& name :
             {u"SINGLE_DOWNLOAD"_s, u"DISABLE_RANGE"_s, u"HIDE_PROGRESS"_s, u"DEBUG"_s})
            m_environment.insert(prefix + name, value);
        const Options options = good({});
        QCOMPARE(options.settings.maxConn, on ? 1 : 5);
        QCOMPARE(options.settings.maxSplits, on ? 1 : 5);
        QCOMPARE(options.settings.ranges, !on);
        QCOMPARE(options.progress, !on);
        QCOMPARE(options.verbose, on ? 1 : 0);
    }
}

void OptionsTest::environmentTimes() {
    m_environment.insert(u"PARFIVE_TOTAL_TIMEOUT"_s, u"7"_s);
    m_environment.insert(u"PARFIVE_SOCK_READ_TIMEOUT"_s, u"0.5"_s);
    Options options = good({});
    QCOMPARE(options.settings.totalTimeout, 7000);
    QCOMPARE(options.settings.timeout, 500);
    m_environment.insert(u"QUINTET_TOTAL_TIMEOUT"_s, u"8"_s);
    m_environment.insert(u"QUINTET_SOCK_READ_TIMEOUT"_s, u""_s);
    options = good({});
    QCOMPARE(options.settings.totalTimeout, 8000);
    QCOMPARE(options.settings.timeout, 500);
    for (const QString& wrong : {u"x"_s, u"-1"_s, u"1e3"_s, u"inf"_s, u"nan"_s, u"10000001"_s}) {
        m_environment.insert(u"QUINTET_TOTAL_TIMEOUT"_s, wrong);
        const auto refused = parse({});
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains("QUINTET_TOTAL_TIMEOUT takes seconds"_L1));
        QVERIFY(refused.error().detail.contains(wrong));
    }
}

void OptionsTest::optionsWin() {
    m_environment.insert(u"QUINTET_SINGLE_DOWNLOAD"_s, u"1"_s);
    m_environment.insert(u"QUINTET_DEBUG"_s, u"1"_s);
    m_environment.insert(u"QUINTET_TOTAL_TIMEOUT"_s, u"7"_s);
    m_environment.insert(u"QUINTET_SOCK_READ_TIMEOUT"_s, u"7"_s);
    const Options options = good({u"--max-conn=3"_s, u"--max-splits=4"_s, u"--total-timeout=0"_s,
                                  u"--timeout=9"_s, u"--quiet"_s});
    QCOMPARE(options.settings.maxConn, 3);
    QCOMPARE(options.settings.maxSplits, 4);
    QCOMPARE(options.settings.totalTimeout, 0);
    QCOMPARE(options.settings.timeout, 9000);
    QVERIFY(options.quiet);
    QCOMPARE(options.verbose, 0);
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "optionstest.moc"
