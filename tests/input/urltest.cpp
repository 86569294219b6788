#include "input/inputlist.h"
#include "input/shownword.h"
#include "input/spelling.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

/// parseUrl() and what stands beside it: words of people that become addresses, or don't.
class UrlTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheBytes_data();
    void keepsTheBytes();
    void refuses_data();
    void refuses();
    void hostAndPort_data();
    void hostAndPort();
    void splitsCredentials_data();
    void splitsCredentials();
    void loginsAreNotRemembered();
    void errorsHideSecrets_data();
    void errorsHideSecrets();
    void unsupportedIsItsOwnKind();
    void suggestsTheNearest();
    void showsAWordWithoutSecrets_data();
    void showsAWordWithoutSecrets();
};

void UrlTest::keepsTheBytes_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char* name, const QString& written, const char* wire) {
        QTest::newRow(name) << written << QByteArray(wire);
    };
    row("plain", u"https://example.org/a/b.fits"_s, "https://example.org/a/b.fits");
    row("encoded slash stays", u"http://h/a%2Fb%2f"_s, "http://h/a%2Fb%2F");
    row("encoded reserved stays", u"http://h/%3F%23%5B?%26%3D%2B+%20"_s,
        "http://h/%3F%23%5B?%26%3D%2B+%20");
    row("encoded percent stays", u"http://h/100%25"_s, "http://h/100%25");
    row("stray percent", u"http://h/100%/a%zz%4"_s, "http://h/100%25/a%25zz%254");
    row("stray percent leaves others", u"http://h/%2F%"_s, "http://h/%2F%25");
    row("spaces", u"http://h/a b/c?d e"_s, "http://h/a%20b/c?d%20e");
    row("surrounding space", u" \t http://h/a \r\n"_s, "http://h/a");
    row("umlaut", u"http://h/\u00fc?q=\u00fc"_s, "http://h/%C3%BC?q=%C3%BC");
    row("beyond the BMP", u"http://h/\U0001f52d"_s, "http://h/%F0%9F%94%AD");
    row("Latin-1 bytes", u"http://h/%E9%ff"_s, "http://h/%E9%FF");
    row("not allowed", u"http://h/\"<>\\^`{|}"_s, "http://h/%22%3C%3E%5C%5E%60%7B%7C%7D");
    row("brackets stay", u"http://h/a[1]?b[]=2"_s, "http://h/a[1]?b[]=2");
    row("sub-delimiters", u"http://h/a:b@c!$&'()*+,;=-._~"_s, "http://h/a:b@c!$&'()*+,;=-._~");
    row("dots and empty parts stay", u"http://h//a/../b/./c"_s, "http://h//a/../b/./c");
    row("no path", u"http://h"_s, "http://h");
    row("query without path", u"http://h?a=b"_s, "http://h?a=b");
    row("url in the query", u"http://h/?u=http://x/?y@z"_s, "http://h/?u=http://x/?y@z");
    row("fragment goes", u"http://h/a?b#c/d?e"_s, "http://h/a?b");
    row("encoded hash stays", u"http://h/a%23b"_s, "http://h/a%23b");
    row("upper-case scheme", u"HTTPS://H/A"_s, "https://h/A");
    row("ftp", u"ftp://h/a b;type=i"_s, "ftp://h/a%20b;type=i");
    row("ftps", u"ftps://h/a"_s, "ftps://h/a");
    row("NUL in an http path", u"http://h/%00%0D%0A"_s, "http://h/%00%0D%0A");
    row("signed query", u"https://h/f?X-Sig=a%2Bb%3D%3D&t=1:2"_s,
        "https://h/f?X-Sig=a%2Bb%3D%3D&t=1:2");
}

void UrlTest::keepsTheBytes() {
    QFETCH(QString, written);
    QFETCH(QByteArray, wire);
    Credentials credentials;
    const auto url = parseUrl(written, &credentials);
    QVERIFY2(url.has_value(), url ? "" : qPrintable(url.error().detail));
    QCOMPARE(url->toEncoded(), wire);
    QVERIFY(credentials.isEmpty());
    QCOMPARE(*url, QUrl::fromEncoded(wire, QUrl::StrictMode));
    // What is read once is read the same again: lists of ours are written from it.
    const auto again = parseUrl(QString::fromLatin1(url->toEncoded()), nullptr);
    QVERIFY(again.has_value());
    QCOMPARE(again->toEncoded(), wire);
}

void UrlTest::refuses_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QString& written, const char* says) {
        QTest::newRow(name) << written << QString::fromLatin1(says);
    };
    row("131 empty", u""_s, "empty");
    row("131 only space", u" \t "_s, "empty");
    row("131 word", u"foo"_s, "is missing");
    row("131 relative", u"/a/b"_s, "is missing");
    row("131 no scheme", u"www.example.org/x"_s, "as in https://www.example.org");
    row("131 no scheme with port", u"localhost:8080/x"_s, "as in https://localhost:8080");
    row("131 no scheme, slashes", u"//example.org/x"_s, "is missing");
    row("131 no colon", u"http//example.org/x"_s, "as in http://");
    row("131 no colon, https", u"HTTPS//example.org/x"_s, "as in https://");
    row("131 typo htp", u"htp://h/"_s, "http:// may be meant");
    row("131 typo hhtp", u"hhtp://h/"_s, "http:// may be meant");
    row("131 typo htttps", u"htttps://h/"_s, "https:// may be meant");
    row("131 typo hxxps", u"hxxps://h/"_s, "https:// may be meant");
    row("131 typo fttp", u"fttp://h/"_s, "may be meant");
    row("131 one slash", u"http:/h/a"_s, "two slashes");
    row("131 no slash", u"http:h/a"_s, "two slashes");
    row("131 backslashes", u"http:\\\\h\\a"_s, "two slashes");
    row("131 three slashes", u"http:///h/a"_s, "no host");
    row("131 no host", u"http://"_s, "no host");
    row("131 only a port", u"http://:80/"_s, "no host");
    row("131 only a login", u"http://u:p@/"_s, "no host");
    row("131 only a query", u"http://?a"_s, "no host");
    row("131 magnet", u"magnet:?xt=urn:btih:0"_s, "magnet: addresses are not supported");
    row("131 sftp", u"sftp://h/a"_s, "sftp: addresses are not supported");
    row("131 javascript", u"javascript:alert(1)"_s, "not supported");
    row("131 data", u"data:,x"_s, "not supported");
    row("131 file", u"file:///etc/passwd"_s, "file: addresses");
    row("131 qrc", u"qrc:/a"_s, "not supported");
    row("131 port 0", u"http://h:0/"_s, "between 1 and 65535");
    row("131 port 65536", u"http://h:65536/"_s, "between 1 and 65535");
    row("131 port 70000", u"http://h:70000/"_s, "between 1 and 65535");
    row("131 port overflow", u"http://h:18446744073709551696/"_s, "between 1 and 65535");
    row("131 port sign", u"http://h:+80/"_s, "not a number");
    row("131 port minus", u"http://h:-1/"_s, "not a number");
    row("131 port word", u"http://h:http/"_s, "not a number");
    row("131 port wide digits", u"http://h:\uff18\uff10/"_s, "not a number");
    row("131 two ports", u"http://h:80:80/"_s, "two colons");
    row("131 bare IPv6", u"http://::1/"_s, "two colons");
    row("131 bad IPv6", u"http://[::g]/"_s, "not an IPv6 address");
    row("131 open IPv6", u"http://[::1/"_s, "not an IPv6 address");
    row("131 IPv6 and more", u"http://[::1]x/"_s, "not an IPv6 address");
    row("131 IPv4 in brackets", u"http://[127.0.0.1]/"_s, "not an IPv6 address");
    row("131 future address", u"http://[v1.x]/"_s, "not an IPv6 address");
    row("131 empty zone", u"http://[fe80::1%25]/"_s, "zone");
    row("140 zone with a slash", u"http://[fe80::1%25e%2f]/"_s, "zone");
    row("131 empty label", u"http://a..b/"_s, "host name is not valid");
    row("131 leading dot", u"http://.a/"_s, "host name is not valid");
    row("131 dash", u"http://-a.org/"_s, "host name is not valid");
    row("131 long label", u"http://"_s + QString(64, u'a') + u".org/"_s, "host name is not valid");
    row("131 long host", u"http://"_s + QString(u"abcdefg."_s).repeated(40) + u"org/"_s,
        "host name is not valid");
    row("131 space in the host", u"http://a b/"_s, "host name is not valid");
    row("131 IPv4 out of range", u"http://1.2.3.256/"_s, "not an IPv4");
    row("131 five numbers", u"http://1.2.3.4.5/"_s, "not an IPv4");
    row("131 backslash and at", u"http://good.example\\@bad.example/"_s, "a backslash before");
    row("131 backslash in the host", u"http://good.example\\bad/"_s, "backslash");
    row("131 wide slash", u"http://good.example\uff0fx/"_s, "host name is not valid");
    row("131 account of", u"http://\u2100.example/"_s, "host name is not valid");
    row("131 bidi", u"http://a\u202eb.example/"_s, "host name is not valid");
    row("131 unreadable character", u"http://h/a\ufffd"_s, "can't be read");
    row("131 half a character", u"http://h/"_s + QChar(0xd83d) + u"x"_s, "half a character");
    row("131 too long", u"http://h/"_s + QString(70'000, u'a'), "longer than 64 KiB");
    row("139 CR LF", u"http://h/a\r\nHost: evil"_s, "line break");
    row("139 LF in the host", u"http://h\n/"_s, "line break");
    row("139 tab", u"http://h/a\tb"_s, "tab");
    row("139 NUL", u"http://h/a"_s + QChar(0) + u"b"_s, "control character");
    row("139 escape", u"http://h/\u001b[31m"_s, "control character");
    row("139 delete", u"http://h/\u007f"_s, "control character");
    row("139 C1", u"http://h/\u0085x"_s, "control character");
    row("139 encoded CR in the user", u"http://a%0d@h/"_s, "user name or password");
    row("139 encoded NUL in the password", u"ftp://a:b%00@h/"_s, "user name or password");
    row("139 encoded LF in an ftp path", u"ftp://h/a%0Ab"_s, "line break or NUL");
    row("139 encoded CR in an ftp path", u"ftps://h/a%0db"_s, "line break or NUL");
    row("139 encoded NUL in an ftp path", u"ftp://h/a%00b"_s, "line break or NUL");
    row("140 encoded NUL", u"http://h%00.example/"_s, "control character encoded");
    row("140 encoded LF", u"http://h%0a.example/"_s, "control character encoded");
    row("140 encoded slash", u"http://h%2f.example/"_s, "host name is not valid");
    row("140 encoded at", u"http://h%40bad.example/"_s, "host name is not valid");
    row("140 encoded colon", u"http://h%3a80/"_s, "host name is not valid");
    row("140 encoded question mark", u"http://h%3fx/"_s, "host name is not valid");
    row("140 encoded hash", u"http://h%23x/"_s, "host name is not valid");
    row("140 encoded backslash", u"http://h%5cx/"_s, "host name is not valid");
    row("140 encoded bracket", u"http://%5b::1]/"_s, "two colons");
    row("140 encoded percent", u"http://h%2500x/"_s, "host name is not valid");
    row("140 encoded non-UTF-8", u"http://h%ff/"_s, "control character encoded");
    row("140 stray percent", u"http://h%/"_s, "host name is not valid");
}

void UrlTest::refuses() {
    QFETCH(QString, written);
    QFETCH(QString, says);
    Credentials credentials{u"before"_s, {}};
    const auto url = parseUrl(written, &credentials);
    QVERIFY2(!url.has_value(), qPrintable(url ? url->toString() : QString()));
    QVERIFY2(url.error().detail.contains(says), qPrintable(url.error().detail));
    QCOMPARE(credentials.user, u"before"_s);
}

void UrlTest::hostAndPort_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char* name, const QString& written, const QString& host, int port) {
        QTest::newRow(name) << written << host << port;
    };
    row("name", u"http://Example.ORG/"_s, u"example.org"_s, -1);
    row("port", u"http://h:8080/"_s, u"h"_s, 8080);
    row("131 last port", u"http://h:65535/"_s, u"h"_s, 65535);
    row("zeros before the port", u"http://h:0080/"_s, u"h"_s, 80);
    row("empty port", u"http://h:/a"_s, u"h"_s, -1);
    row("IPv4", u"http://127.0.0.1:1/"_s, u"127.0.0.1"_s, 1);
    row("short IPv4", u"http://127.1/"_s, u"127.0.0.1"_s, -1);
    row("IPv6", u"http://[::1]:8080/a"_s, u"::1"_s, 8080);
    row("IPv6 without port", u"http://[2001:DB8::1]/a"_s, u"2001:db8::1"_s, -1);
    row("IPv6 with IPv4", u"http://[::ffff:1.2.3.4]/"_s, u"::ffff:1.2.3.4"_s, -1);
    row("zone", u"http://[fe80::1%25eth0]/"_s, u"fe80::1%eth0"_s, -1);
    row("bare zone", u"http://[fe80::1%eth0]:81/"_s, u"fe80::1%eth0"_s, 81);
    row("IDN", u"http://b\u00fccher.example/"_s, u"xn--bcher-kva.example"_s, -1);
    row("encoded IDN", u"http://b%C3%BCcher.example/"_s, u"xn--bcher-kva.example"_s, -1);
    row("ideographic full stop", u"http://example\u3002org/"_s, u"example.org"_s, -1);
    row("encoded letter", u"http://ex%61mple.org/"_s, u"example.org"_s, -1);
    row("underscore", u"http://a_b.example/"_s, u"a_b.example"_s, -1);
    row("trailing dot", u"http://example.org./"_s, u"example.org."_s, -1);
    row("at in the path", u"http://h/@x:y@z"_s, u"h"_s, -1);
    row("at after the query", u"http://h?@evil.example/"_s, u"h"_s, -1);
    row("at after the hash", u"http://h#@evil.example/"_s, u"h"_s, -1);
    row("two ats", u"http://a@b@h/"_s, u"h"_s, -1);
    row("host in the login", u"http://good.example:80@evil.example/"_s, u"evil.example"_s, -1);
}

void UrlTest::hostAndPort() {
    QFETCH(QString, written);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto url = parseUrl(written, nullptr);
    QVERIFY2(url.has_value(), url ? "" : qPrintable(url.error().detail));
    QCOMPARE(url->host(QUrl::FullyEncoded).remove(u'[').remove(u']').replace("%25"_L1, "%"_L1),
             host);
    QCOMPARE(url->port(), port);
    QVERIFY(url->userInfo().isEmpty());
}

void UrlTest::splitsCredentials_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    const auto row = [](const char* name, const QString& written, const QString& user,
                        const QString& password) {
        QTest::newRow(name) << written << user << password;
    };
    row("both", u"https://me:secret@h/a"_s, u"me"_s, u"secret"_s);
    row("user only", u"https://me@h/a"_s, u"me"_s, {});
    row("password only", u"https://:secret@h/a"_s, {}, u"secret"_s);
    row("none", u"https://@h/a"_s, {}, {});
    row("encoded", u"https://a%40b:c%3A%2Fd%25@h/a"_s, u"a@b"_s, u"c:/d%"_s);
    row("colon in the password", u"ftp://me:a:b@h/a"_s, u"me"_s, u"a:b"_s);
    row("mail address", u"ftp://me@example.org:x@h/a"_s, u"me@example.org"_s, u"x"_s);
    row("UTF-8", u"https://j\u00fcrgen:%C3%A4@h/a"_s, u"j\u00fcrgen"_s, u"\u00e4"_s);
    row("stray percent", u"https://me:50%@h/a"_s, u"me"_s, u"50%"_s);
}

void UrlTest::splitsCredentials() {
    QFETCH(QString, written);
    QFETCH(QString, user);
    QFETCH(QString, password);
    Credentials credentials;
    const auto url = parseUrl(written, &credentials);
    QVERIFY2(url.has_value(), url ? "" : qPrintable(url.error().detail));
    QCOMPARE(credentials.user, user);
    QCOMPARE(credentials.password, password);
    QVERIFY(url->toEncoded().endsWith("://h/a"));
    QVERIFY(parseUrl(written, nullptr).has_value());
}

void UrlTest::loginsAreNotRemembered() {
    // The last host is.
    for (const auto& [written, user] : {std::pair{u"http://h/a"_s, u""_s},
                                        {u"http://u:p@h/a"_s, u"u"_s},
                                        {u"http://h/a"_s, u""_s},
                                        {u"http://v@h/a"_s, u"v"_s},
                                        {u"http://h:81/a"_s, u""_s},
                                        {u"http://h/a"_s, u""_s}}) {
        Credentials credentials;
        const auto url = parseUrl(written, &credentials);
        QVERIFY(url.has_value());
        QCOMPARE(credentials.user, user);
        QCOMPARE(url->port(), written.contains("81"_L1) ? 81 : -1);
        QCOMPARE(url->path(), u"/a"_s);
    }
    QCOMPARE(parseUrl(u"https://h"_s, nullptr)->toEncoded(), QByteArray("https://h"));
}

void UrlTest::errorsHideSecrets_data() {
    QTest::addColumn<QString>("written");
    QTest::newRow("142 no scheme") << u"me:hunter2@example.org/x"_s;
    QTest::newRow("142 digits") << u"me:8hunter2@example.org/x"_s;
    QTest::newRow("142 only digits") << u"hunter2:80@example.org"_s;
    QTest::newRow("142 token") << u"www.example.org/x?token=hunter2"_s;
    QTest::newRow("142 bad port") << u"http://me:hunter2@h:x/"_s;
    QTest::newRow("142 slash in the password") << u"http://me:hunter2/@h/"_s;
    QTest::newRow("142 bad host") << u"http://me:hunter2@h..x/"_s;
    QTest::newRow("142 backslash") << u"http://me:hunter2\\@h/"_s;
}

void UrlTest::errorsHideSecrets() {
    QFETCH(QString, written);
    const auto url = parseUrl(written, nullptr);
    if (!url)
        QVERIFY2(!url.error().detail.contains("hunter2"_L1), qPrintable(url.error().detail));
    else
        QVERIFY(!url->toString().contains("hunter2"_L1));
    QVERIFY2(!shownWord(written).contains("hunter2"_L1), qPrintable(shownWord(written)));
}

void UrlTest::unsupportedIsItsOwnKind() {
    QCOMPARE(parseUrl(u"magnet:?x"_s, nullptr).error().kind, ErrorKind::Unsupported);
    QCOMPARE(parseUrl(u"foo"_s, nullptr).error().kind, ErrorKind::Usage);
}

void UrlTest::suggestsTheNearest() {
    const QStringList words{u"max-conn"_s, u"max-splits"_s, u"mirror"_s, u"log"_s};
    QCOMPARE(closest(u"max-con"_s, words), u"max-conn"_s);
    QCOMPARE(closest(u"miror"_s, words), u"mirror"_s);
    QCOMPARE(closest(u"lgo"_s, words), QString());
    QCOMPARE(closest(u"lo"_s, words), u"log"_s);
    QCOMPARE(closest(u"recursive"_s, words), QString());
    QCOMPARE(closest(QString(1'000'000, u'x'), words), QString());
    QCOMPARE(closest(u"x"_s, {}), QString());
}

void UrlTest::showsAWordWithoutSecrets_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u" foo "_s << u"foo"_s;
    QTest::newRow("url") << u"http://h/a"_s << u"http://h/a"_s;
    QTest::newRow("142 login") << u"http://me:pw@h/a"_s << u"http://h/a"_s;
    QTest::newRow("142 no scheme") << u"me:pw@h/a"_s << u"h/a"_s;
    QTest::newRow("142 query") << u"http://h/a?sig=x"_s << u"http://h/a?\u2026"_s;
    QTest::newRow("empty query") << u"http://h/a?"_s << u"http://h/a?"_s;
}

void UrlTest::showsAWordWithoutSecrets() {
    QFETCH(QString, word);
    QFETCH(QString, shown);
    QCOMPARE(shownWord(word), shown);
}

QTEST_GUILESS_MAIN(UrlTest)
#include "urltest.moc"
