#include "http/cookies.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2024, 5, 17), QTime(12, 0), QTimeZone::utc());

QByteArray after(const QList<QByteArray>& set, const QString& from, const QString& to) {
    Cookies cookies;
    cookies.take(QUrl(from), set, kNow);
    return cookies.headerFor(QUrl(to), kNow);
}

} // namespace

class CookiesTest : public QObject {
    Q_OBJECT

private slots:
    void taken_data() {
        QTest::addColumn<QByteArray>("set");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("sent");
        const auto row = [](const char* name, const char* attributes, const char* from,
                            const char* to, bool sent) {
            QTest::newRow(name) << QByteArray("a=b" + QByteArray(attributes))
                                << QString::fromLatin1(from) << QString::fromLatin1(to) << sent;
        };
        const char* host = "http://www.example.com/";
        row("143 the same host", "", host, host, true);
        row("143 case", "", "http://WWW.Example.com/", host, true);
        row("143 other port", "", host, "http://www.example.com:81/", true);
        row("143 host-only, below", "", host, "http://x.www.example.com/", false);
        row("143 host-only, above", "", host, "http://example.com/", false);
        row("143 host-only, other", "", host, "http://other.com/", false);
        row("143 domain", "; Domain=example.com", host, "http://x.example.com/", true);
        row("143 domain, dot", "; Domain=.example.com", host, "http://example.com/", true);
        row("143 domain, case", "; DOMAIN=EXAMPLE.com", host, "http://x.example.com/", true);
        row("143 domain, not at a dot", "; Domain=example.com", host, "http://badexample.com/",
            false);
        row("143 own domain", "; Domain=www.example.com", host, "http://x.www.example.com/", true);
        row("143 foreign domain", "; Domain=other.com", host, "http://other.com/", false);
        row("143 foreign domain, here", "; Domain=other.com", host, host, false);
        row("143 domain below", "; Domain=x.www.example.com", host, "http://x.www.example.com/",
            false);
        row("143 half a label", "; Domain=ample.com", host, host, false);
        row("143 super-cookie", "; Domain=com", host, "http://other.com/", false);
        row("143 super-cookie, here", "; Domain=com", host, host, false);
        row("143 super-cookie, two labels", "; Domain=co.uk", "http://a.co.uk/", "http://b.co.uk/",
            false);
        row("143 super-cookie, private suffix", "; Domain=github.io", "http://a.github.io/",
            "http://b.github.io/", false);
        row("143 host is a suffix", "; Domain=github.io", "http://github.io/", "http://github.io/",
            true);
        row("143 host is a suffix, below", "; Domain=github.io", "http://github.io/",
            "http://a.github.io/", false);
        row("143 localhost", "", "http://localhost:81/", "http://localhost:82/", true);
        row("143 localhost, domain", "; Domain=localhost", "http://localhost/", "http://localhost/",
            true);
        row("143 address", "", "http://127.0.0.1:81/", "http://127.0.0.1:82/", true);
        row("143 address, domain", "; Domain=127.0.0.1", "http://127.0.0.1/", "http://127.0.0.1/",
            true);
        row("143 address, part", "; Domain=0.0.1", "http://127.0.0.1/", "http://127.0.0.1/", false);
        row("143 other address", "", "http://127.0.0.1/", "http://127.0.0.2/", false);
        row("143 IPv6", "", "http://[::1]/", "http://[::1]/", true);
        row("143 secure", "; Secure", "https://www.example.com/", "https://www.example.com/", true);
        row("143 secure, plain later", "; Secure", "https://www.example.com/", host, false);
        row("143 secure from plain", "; Secure", host, "https://www.example.com/", false);
        row("143 https, not secure", "", "https://www.example.com/", host, true);
        row("143 path", "; Path=/d", host, "http://www.example.com/d", true);
        row("143 path, below", "; Path=/d", host, "http://www.example.com/d/f?q", true);
        row("143 path, slash", "; Path=/d/", host, "http://www.example.com/d/f", true);
        row("143 path, slash only", "; Path=/d/", host, "http://www.example.com/d", false);
        row("143 path, longer name", "; Path=/d", host, "http://www.example.com/dx", false);
        row("143 path, other", "; Path=/d", host, host, false);
        row("143 path, relative", "; Path=d", "http://www.example.com/e/f",
            "http://www.example.com/e/g", true);
        row("143 path, by default", "", "http://www.example.com/e/f", "http://www.example.com/e/g",
            true);
        row("143 path, by default, above", "", "http://www.example.com/e/f", host, false);
        row("143 no path", "", "http://www.example.com", "http://www.example.com", true);
        row("expires later", "; Expires=Fri, 17 May 2030 12:00:00 GMT", host, host, true);
        row("expired", "; Expires=Thu, 17 May 2018 12:00:00 GMT", host, host, false);
        row("HttpOnly", "; HttpOnly; SameSite=Strict", host, host, true);
    }

    void taken() {
        QFETCH(QByteArray, set);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, sent);
        QCOMPARE(after({set}, from, to), sent ? "a=b" : "");
    }

    void several() {
        const QString url = u"http://h.example.com/d/e"_s;
        QCOMPARE(after({"a=1", "b=2"}, url, url), "a=1; b=2");
        QCOMPARE(after({"a=1\nb=2; Path=/"}, url, url), "a=1; b=2");
        QCOMPARE(after({"a=1; Path=/", "b=2; Path=/d"}, url, url), "b=2; a=1");
        QCOMPARE(after({"a=1", "a=2"}, url, url), "a=2");
        QCOMPARE(after({"a=1", "a=1; Expires=Thu, 17 May 2018 12:00:00 GMT"}, url, url), "");
        QCOMPARE(after({"a=\"x y\"; Path=/", "b=c=d"}, url, url), "b=c=d; a=\"x y\"");
        QCOMPARE(after({"=x", "", ";", "; Path=/"}, url, url), "");
    }

    void plainDoesntReplaceSecure() {
        Cookies cookies;
        cookies.take(QUrl(u"https://h.org/"_s), {"a=good; Secure"}, kNow);
        cookies.take(QUrl(u"http://h.org/"_s), {"a=bad"}, kNow);
        QCOMPARE(cookies.headerFor(QUrl(u"https://h.org/"_s), kNow), "a=good");
    }

    void bounded() // 144
    {
        Cookies cookies;
        for (int i = 0; i < 5000; ++i)
            cookies.take(QUrl(u"http://h%1.org/"_s.arg(i % 50)),
                         {"n" + QByteArray::number(i) + "=x"}, kNow);
        QVERIFY(cookies.count() <= 3000);
        Cookies one;
        for (int i = 0; i < 1000; ++i)
            one.take(QUrl(u"http://h.org/"_s), {"n" + QByteArray::number(i) + "=x"}, kNow);
        QVERIFY(one.count() <= 200);
        QVERIFY(one.headerFor(QUrl(u"http://h.org/"_s), kNow).endsWith("n999=x"));
        QCOMPARE(after({"a=" + QByteArray(5000, 'x')}, u"http://h.org/"_s, u"http://h.org/"_s), "");
    }

    void file() {
        Cookies cookies;
        const QStringList problems = cookies.load("\xef\xbb\xbf# Netscape HTTP Cookie File\r\n"
                                                  "\r\n"
                                                  ".example.com\tTRUE\t/\tFALSE\t0\ta\t1\r\n"
                                                  "example.com\tFALSE\t/\tFALSE\t0\tb\t2\n"
                                                  "#HttpOnly_.example.com\tTRUE\t/\tTRUE\t0\tc\t3\n"
                                                  "example.com\ttrue\t/d\tfalse\t1893456000\td\t4\n"
                                                  "example.com\tTRUE\t/\tFALSE\t1893456000.5\te\t\n"
                                                  "example.com\tTRUE\t/\tFALSE\t1893456000\tf\n"
                                                  "example.com\tTRUE\t/\tFALSE\t1000000000\tg\t5",
                                                  u"jar"_s, kNow);
        QCOMPARE(problems, QStringList());
        QCOMPARE(cookies.headerFor(QUrl(u"http://example.com/"_s), kNow), "a=1; b=2; e=; f=");
        QCOMPARE(cookies.headerFor(QUrl(u"http://x.example.com/"_s), kNow), "a=1; e=; f=");
        QCOMPARE(cookies.headerFor(QUrl(u"https://x.example.com/d"_s), kNow),
                 "d=4; a=1; c=3; e=; f=");
        const QDateTime later(QDate(2040, 1, 1), QTime(0, 0), QTimeZone::utc());
        QCOMPARE(cookies.headerFor(QUrl(u"http://example.com/"_s), later), "a=1; b=2");
    }

    void badLine_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("spaces") << QByteArray("h.org FALSE / FALSE 0 a secret");
        QTest::newRow("few fields") << QByteArray("h.org\tFALSE\t/\tFALSE\tsecret");
        QTest::newRow("many fields") << QByteArray("h.org\tFALSE\t/\tFALSE\t0\ta\tsecret\tx");
        QTest::newRow("no domain") << QByteArray("\tFALSE\t/\tFALSE\t0\ta\tsecret");
        QTest::newRow("flag") << QByteArray("h.org\tmaybe\t/\tFALSE\t0\ta\tsecret");
        QTest::newRow("secure flag") << QByteArray("h.org\tTRUE\t/\t1\t0\ta\tsecret");
        QTest::newRow("path") << QByteArray("h.org\tFALSE\td\tFALSE\t0\ta\tsecret");
        QTest::newRow("expiry") << QByteArray("h.org\tFALSE\t/\tFALSE\tsoon\ta\tsecret");
        QTest::newRow("expiry negative") << QByteArray("h.org\tFALSE\t/\tFALSE\t-1\ta\tsecret");
        QTest::newRow("expiry huge")
            << QByteArray("h.org\tFALSE\t/\tFALSE\t9223372036854775807\ta\tsecret");
        QTest::newRow("no name") << QByteArray("h.org\tFALSE\t/\tFALSE\t0\t\tsecret");
        QTest::newRow("control") << QByteArray("h.org\tFALSE\t/\tFALSE\t0\ta\tsecret\x01");
        QTest::newRow("semicolon") << QByteArray("h.org\tFALSE\t/\tFALSE\t0\ta\tsecret;b=c");
        QTest::newRow("143 super-cookie") << QByteArray(".org\tTRUE\t/\tFALSE\t0\ta\tsecret");
        QTest::newRow("143 super-cookie, two labels")
            << QByteArray(".co.uk\tTRUE\t/\tFALSE\t0\ta\tsecret");
    }

    void badLine() {
        QFETCH(QByteArray, line);
        Cookies cookies;
        const QStringList problems = cookies.load(
            "# comment\n" + line + "\nh.org\tFALSE\t/\tFALSE\t0\tgood\t1\n", u"jar"_s, kNow);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().startsWith(u"Line 2 of jar can't be used: "_s));
        QVERIFY(!problems.first().contains(u"secret"_s));
        QCOMPARE(cookies.headerFor(QUrl(u"http://h.org/"_s), kNow), "good=1");
    }

    void randomBytes() {
        QRandomGenerator random(143);
        static const QByteArray likely = "a=b; Domain=.example.com; Path=/\t\tTRUE\tFALSE\t0\n#";
        for (int i = 0; i < 5'000; ++i) {
            QByteArray text(random.bounded(80), '\0');
            for (char& c : text)
                c = random.bounded(8) ? likely[random.bounded(int(likely.size()))]
                                      : char(random.bounded(256));
            Cookies cookies;
            cookies.load("h.example.com\t" + text, u"jar"_s, kNow);
            cookies.take(QUrl(u"http://h.example.com/"_s), {"a=b;" + text, text}, kNow);
            const QByteArray header = cookies.headerFor(QUrl(u"http://h.example.com/"_s), kNow);
            for (const char c : header)
                QVERIFY(uchar(c) >= 0x20 && c != 0x7f);
            QCOMPARE(cookies.headerFor(QUrl(u"http://other.org/"_s), kNow), "");
        }
    }
};

QTEST_GUILESS_MAIN(CookiesTest)
#include "cookiestest.moc"
