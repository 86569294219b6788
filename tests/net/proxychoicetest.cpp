#include "net/proxychoice.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment environmentOf(const QStringList& assignments) {
    QProcessEnvironment environment;
    for (const QString& assignment : assignments)
        environment.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    return environment;
}

} // namespace

class ProxyChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void exceptions_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("exception");
        QTest::addColumn<bool>("direct");
        const auto row = [](const char* name, const char* url, const char* exception, bool direct) {
            QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(exception)
                                << direct;
        };
        row("85 the same", "http://example.com/", "example.com", true);
        row("85 below", "http://a.example.com/", "example.com", true);
        row("85 leading dot", "http://a.example.com/", ".example.com", true);
        row("85 leading dot, itself", "http://example.com/", ".example.com", true);
        row("85 star and dot", "http://a.example.com/", "*.example.com", true);
        row("85 not at a dot", "http://badexample.com/", "example.com", false);
        row("85 above", "http://com/", "example.com", false);
        row("85 behind", "http://example.com.evil/", "example.com", false);
        row("85 case", "http://EXAMPLE.com/", "Example.COM", true);
        row("85 trailing dot", "http://example.com./", "example.com", true);
        row("85 trailing dot there", "http://example.com/", "example.com.", true);
        row("85 all", "http://example.com/", "*", true);
        row("85 all, address", "http://[::1]/", "*", true);
        row("85 spaces", "http://example.com/", " example.com ", true);
        row("85 empty", "http://example.com/", "", false);
        row("85 dot alone", "http://example.com/", ".", false);
        row("85 port", "http://example.com:8080/", "example.com:8080", true);
        row("85 other port", "http://example.com:8081/", "example.com:8080", false);
        row("85 default port", "http://example.com/", "example.com:80", true);
        row("85 default port, https", "https://example.com/", "example.com:443", true);
        row("85 default port, ftp", "ftp://example.com/", "example.com:21", true);
        row("85 any port", "http://example.com:8080/", "example.com", true);
        row("85 port too large", "http://example.com/", "example.com:70000", false);
        row("85 address", "http://10.1.2.3/", "10.1.2.3", true);
        row("85 other address", "http://10.1.2.30/", "10.1.2.3", false);
        row("85 address and port", "http://10.1.2.3:81/", "10.1.2.3:81", true);
        row("85 no suffix of addresses", "http://10.1.2.3/", "2.3", false);
        row("85 network", "http://10.1.2.3/", "10.0.0.0/8", true);
        row("85 outside", "http://11.1.2.3/", "10.0.0.0/8", false);
        row("85 odd prefix", "http://192.168.129.1/", "192.168.128.0/17", true);
        row("85 odd prefix outside", "http://192.168.127.1/", "192.168.128.0/17", false);
        row("85 prefix 0", "http://1.2.3.4/", "0.0.0.0/0", true);
        row("85 prefix 0, other family", "http://[::1]/", "0.0.0.0/0", false);
        row("85 prefix 32", "http://1.2.3.4/", "1.2.3.4/32", true);
        row("85 prefix too long", "http://1.2.3.4/", "1.2.3.4/33", false);
        row("85 prefix huge", "http://1.2.3.4/", "1.2.3.4/4294967296", false);
        row("85 prefix malformed", "http://1.2.3.4/", "1.2.3.4/x", false);
        row("85 prefix empty", "http://1.2.3.4/", "1.2.3.4/", false);
        row("85 network and port", "http://10.1.2.3:81/", "10.0.0.0/8:81", true);
        row("85 network, other port", "http://10.1.2.3/", "10.0.0.0/8:81", false);
        row("85 network of a name", "http://example.com/", "example.com/8", false);
        row("85 name in a network", "http://example.com/", "0.0.0.0/0", false);
        row("85 IPv6", "http://[2001:db8::1]/", "2001:db8::1", true);
        row("85 IPv6 in brackets", "http://[2001:db8::1]/", "[2001:db8::1]", true);
        row("85 IPv6 written otherwise", "http://[2001:db8::1]/", "2001:0DB8:0:0::1", true);
        row("85 IPv6 and port", "http://[::1]:81/", "[::1]:81", true);
        row("85 IPv6, other port", "http://[::1]:82/", "[::1]:81", false);
        row("85 other IPv6", "http://[::1]/", "::2", false);
        row("85 IPv6 network", "http://[fe80::1]/", "fe80::/10", true);
        row("85 IPv6 network in brackets", "http://[fe80::1]/", "[fe80::]/10", true);
        row("85 IPv6 outside", "http://[2001::1]/", "fe80::/10", false);
        row("85 IPv6 prefix too long", "http://[::1]/", "::1/129", false);
        row("85 bracket never closed", "http://[::1]/", "[::1", false);
    }

    void exceptions() {
        QFETCH(QString, url);
        QFETCH(QString, exception);
        ProxySettings settings;
        settings.http = settings.https = settings.ftp = QUrl(u"http://proxy:3128"_s);
        settings.exceptions = QStringList{u"other"_s, exception};
        QTEST(proxyFor(QUrl(url), settings).isEmpty(), "direct");
        settings.exceptions.clear();
        QCOMPARE(proxyFor(QUrl(url), settings), settings.http);
    }

    void byScheme() {
        const ProxySettings settings{
            QUrl(u"http://h:1"_s), QUrl(u"http://s:2"_s), QUrl(u"http://f:3"_s), {}};
        QCOMPARE(proxyFor(QUrl(u"http://x/"_s), settings).port(), 1);
        QCOMPARE(proxyFor(QUrl(u"https://x/"_s), settings).port(), 2);
        QCOMPARE(proxyFor(QUrl(u"ftp://x/"_s), settings).port(), 3);
        QCOMPARE(proxyFor(QUrl(u"ftps://x/"_s), settings).port(), 3);
        QVERIFY(proxyFor(QUrl(u"file:///x"_s), settings).isEmpty());
        QVERIFY(proxyFor(QUrl(u"http://x/"_s), {}).isEmpty());
    }

    void parsed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        const auto row = [](const char* text, const char* url) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(url);
        };
        row("http://proxy:3128", "http://proxy:3128");
        row("HTTP://Proxy:3128/", "http://proxy:3128");
        row("http://proxy", "http://proxy:80");
        row("proxy:3128", "http://proxy:3128");
        row("proxy", "http://proxy:80");
        row("10.0.0.1:8080", "http://10.0.0.1:8080");
        row("[::1]:8080", "http://[::1]:8080");
        row(" proxy:1 ", "http://proxy:1");
        row("me:secret@proxy:3128", "http://me:secret@proxy:3128");
        row("http://me:s%40cret@proxy:3128", "http://me:s%40cret@proxy:3128");
        row("socks5://proxy", "socks5://proxy:1080");
        row("socks5h://me:secret@proxy:9050", "socks5h://me:secret@proxy:9050");
        row("socks://proxy:1080/", "socks5://proxy:1080");
    }

    void parsed() {
        QFETCH(QString, text);
        const auto proxy = parseProxy(text);
        QVERIFY(proxy.has_value());
        QTEST(proxy->toString(QUrl::FullyEncoded), "url");
    }

    void malformed_data() {
        QTest::addColumn<QString>("text");
        const QStringList texts = {u""_s,
                                   u" "_s,
                                   u"://"_s,
                                   u"http://"_s,
                                   u"http://:3128"_s,
                                   u"http://me:secret@"_s,
                                   u"http://me:secret@:3128"_s,
                                   u"me:secret@proxy:port"_s,
                                   u"me:secret@proxy:99999"_s,
                                   u"me:secret@proxy:0"_s,
                                   u"me:secret@proxy:-1"_s,
                                   u"me:secret@pro xy:3128"_s,
                                   u"me:secret@proxy\r\nX: y:3128"_s,
                                   u"me:secret@proxy:3128/path"_s,
                                   u"me:secret@proxy:3128?query"_s,
                                   u"me:secret@proxy:3128#fragment"_s,
                                   u"me:sec/secret@proxy:3128"_s,
                                   u"me:1/secret@proxy:3128"_s,
                                   u"me:1#secret@proxy:3128"_s,
                                   u"me:1?secret@proxy:3128"_s,
                                   u"me:secret\\@proxy:3128"_s,
                                   u"me:secret%0d%0aX@proxy:3128"_s,
                                   u"me:secret%00@proxy:3128"_s,
                                   u"https://me:secret@proxy:3128"_s,
                                   u"socks4://me:secret@proxy"_s,
                                   u"ftp://me:secret@proxy"_s,
                                   u"file:///secret"_s,
                                   u"secret://proxy"_s,
                                   u"http://[::1:3128"_s,
                                   u"http://a%2Fb:3128"_s,
                                   u"http://a%00b:3128"_s};
        for (const QString& text : texts)
            QTest::newRow(qPrintable(QString("87 "_L1 + text))) << text;
        QTest::newRow("84 long name")
            << QString("socks5://"_L1 + QString(256, u'u') + ":secret@proxy"_L1);
        QTest::newRow("84 long password")
            << QString("socks5://me:secret"_L1 + QString(256, u'p') + "@proxy"_L1);
    }

    void malformed() {
        QFETCH(QString, text);
        const auto proxy = parseProxy(text);
        QVERIFY2(!proxy, proxy ? qPrintable(proxy->toString()) : "");
        QCOMPARE(int(proxy.error().kind), int(ErrorKind::Usage));
        QVERIFY(!proxy.error().detail.isEmpty());
        QVERIFY(!proxy.error().detail.contains(u"secret"_s));

        const auto settings =
            proxyFromEnvironment(environmentOf({QString("http_proxy=x"_L1 + text)}));
        const auto direct = parseProxy(QString(u'x' + text));
        QCOMPARE(settings.has_value(), direct.has_value());
        if (!settings)
            QVERIFY(!settings.error().detail.contains(u"secret"_s));
    }

    void environment_data() {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QStringList>("hosts"); // Of http, https, ftp.
        const auto row = [](const char* name, const QStringList& variables,
                            const QStringList& hosts) {
            QTest::newRow(name) << variables << hosts;
        };
        const QString none = u""_s;
        row("85 none", {}, {none, none, none});
        row("85 each", {u"http_proxy=a"_s, u"https_proxy=b"_s, u"ftp_proxy=c"_s},
            {u"a"_s, u"b"_s, u"c"_s});
        row("85 upper case", {u"HTTP_PROXY=a"_s, u"HTTPS_PROXY=b"_s, u"FTP_PROXY=c"_s},
            {u"a"_s, u"b"_s, u"c"_s});
        row("85 lower case wins",
            {u"HTTP_PROXY=a"_s, u"http_proxy=b"_s, u"ALL_PROXY=c"_s, u"all_proxy=d"_s},
            {u"b"_s, u"d"_s, u"d"_s});
        row("85 all", {u"ALL_PROXY=a"_s, u"https_proxy=b"_s}, {u"a"_s, u"b"_s, u"a"_s});
        row("85 empty is none", {u"http_proxy="_s, u"HTTP_PROXY=a"_s}, {u"a"_s, none, none});
        row("85 CGI", {u"REQUEST_METHOD=GET"_s, u"HTTP_PROXY=a"_s, u"HTTPS_PROXY=b"_s},
            {none, u"b"_s, none});
        row("85 CGI, lower case", {u"REQUEST_METHOD=GET"_s, u"http_proxy=a"_s},
            {u"a"_s, none, none});
    }

    void environment() {
        QFETCH(QStringList, variables);
        QFETCH(QStringList, hosts);
        const auto settings = proxyFromEnvironment(environmentOf(variables));
        QVERIFY(settings.has_value());
        const QStringList found = {settings->http.host(), settings->https.host(),
                                   settings->ftp.host()};
        QCOMPARE(found, hosts);
    }

    void exceptionsFromTheEnvironment() {
        const auto lower =
            proxyFromEnvironment(environmentOf({u"no_proxy=a,  b c,,.d"_s, u"NO_PROXY=e"_s}));
        QCOMPARE(lower->exceptions, QStringList({u"a"_s, u"b"_s, u"c"_s, u".d"_s}));
        const auto upper = proxyFromEnvironment(environmentOf({u"NO_PROXY=*"_s}));
        QCOMPARE(upper->exceptions, QStringList({u"*"_s}));
    }

    void malformedVariableIsNamed() {
        for (const QString& name : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s}) {
            const auto settings =
                proxyFromEnvironment(environmentOf({QString(name + "=http://me:secret@"_L1)}));
            QVERIFY(!settings.has_value()); // 87
            QCOMPARE(int(settings.error().kind), int(ErrorKind::Usage));
            QVERIFY(settings.error().detail.contains(name));
            QVERIFY(!settings.error().detail.contains(u"secret"_s));
        }
    }

    void randomText() {
        QRandomGenerator random(85);
        static const QString likely = u"http://socks5:@[]:.0123456789/abc%?#"_s;
        ProxySettings settings;
        settings.http = QUrl(u"http://proxy:3128"_s);
        for (int i = 0; i < 10'000; ++i) {
            QString text;
            for (int n = random.bounded(30); n > 0; --n)
                text += random.bounded(8) ? likely[random.bounded(int(likely.size()))]
                                          : QChar(random.bounded(0x10000));
            if (const auto proxy = parseProxy(text); proxy) {
                QVERIFY(proxy->port() > 0);
                QVERIFY(!proxy->host().isEmpty());
            }
            settings.exceptions = QStringList{text};
            const QUrl chosen = proxyFor(QUrl(u"http://[2001:db8::1]:8080/"_s), settings);
            QVERIFY(chosen.isEmpty() || chosen == settings.http);
        }
    }
};

QTEST_GUILESS_MAIN(ProxyChoiceTest)
#include "proxychoicetest.moc"
