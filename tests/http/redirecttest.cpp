#include "http/answer.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

Answer redirect(const QByteArray& from, const QList<QByteArray>& locations) {
    Answer answer;
    answer.status = 302;
    answer.url = QUrl::fromEncoded(from);
    for (const QByteArray& location : locations)
        answer.headers << Header{"location", location};
    return answer;
}

} // namespace

class RedirectTest : public QObject {
    Q_OBJECT

private slots:
    void followed_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("target");
        const auto row = [](const char* name, const char* from, const char* location,
                            const char* target) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(location) << QByteArray(target);
        };
        const char* base = "http://host:81/a/b?q=1";
        row("absolute", base, "http://other/x", "http://other/x");
        row("upper case scheme", base, "HTTP://other/x", "http://other/x");
        row("to https", base, "https://other/x", "https://other/x");
        row("https to https", "https://host/a", "https://other/x", "https://other/x");
        row("path", base, "/x", "http://host:81/x");
        row("relative", base, "x", "http://host:81/a/x");
        row("up", base, "../x", "http://host:81/x");
        row("query", base, "?x=2", "http://host:81/a/b?x=2");
        row("scheme-relative", "https://host/a", "//other/x", "https://other/x");
        row("white space", base, " /x ", "http://host:81/x");
        row("space inside", base, "/x y", "http://host:81/x%20y");
        row("comma", base, "/x,y", "http://host:81/x,y");
        row("escapes stay", base, "/x%2Fy?s=a%26b", "http://host:81/x%2Fy?s=a%26b");
        row("UTF-8", base, "/\xc3\xa4", "http://host:81/%C3%A4");
        row("fragment", base, "/x#part", "http://host:81/x");
        row("65 userinfo", base, "http://me:secret@other/x", "http://other/x");
        row("65 own userinfo", "http://me:secret@host/a", "/x", "http://host/x");
        row("61 the same twice", base, "/x, /x", "http://host:81/x");
        row("IPv6", base, "http://[::1]:8080/x", "http://[::1]:8080/x");
    }

    void followed() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, location);
        const auto target = redirectTarget(redirect(from, {location}));
        QVERIFY(target.has_value());
        QTEST(target->toEncoded(), "target");
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QList<QByteArray>>("locations");
        const auto row = [](const char* name, const QList<QByteArray>& locations,
                            const char* from = "http://host/a") {
            QTest::newRow(name) << QByteArray(from) << locations;
        };
        row("61 none", {});
        row("61 empty", {""});
        row("61 blank", {"  "});
        row("61 two", {"/x", "/y"});
        row("61 two joined", {"/x, /y"});
        row("61 two joined absolute", {"http://a/x, https://b/y"});
        row("60 growing", {"/" + QByteArray(70'000, 'x')});
        row("62 file", {"file:///etc/passwd"});
        row("62 file, upper case", {"FILE:///etc/passwd"});
        row("62 data", {"data:text/plain,x"});
        row("62 qrc", {"qrc:/x"});
        row("62 javascript", {"javascript:alert(1)"});
        row("62 gopher", {"gopher://host/x"});
        row("62 ftp", {"ftp://host/x"});
        row("63 https to http", {"http://host/x"}, "https://host/a");
        row("139 line break", {"/x\r\nSet-Cookie: a"});
        row("139 NUL", {QByteArray("/x\0y", 4)});
        row("139 tab", {"/x\ty"});
        row("139 DEL", {"/x\x7f"});
        row("140 slash in host", {"http://a%2Fb/x"});
        row("140 NUL in host", {"http://a%00b/x"});
        row("140 at in host", {"http://a%40b/x"});
        row("140 colon in host", {"http://a%3A80/x"});
        row("140 line break in host", {"http://a%0d%0ab/x"});
        row("140 backslash in host", {"http://a\\b/x"});
        row("140 space in host", {"http://a b/x"});
        row("no host", {"http:///x"});
        row("no host, port", {"http://:80/x"});
        row("bad port", {"http://host:99999/x"});
        row("port zero", {"http://host:0/x"});
        row("port text", {"http://host:8x/x"});
        row("bad IPv6", {"http://[::1/x"});
    }

    void refused() {
        QFETCH(QByteArray, from);
        QFETCH(QList<QByteArray>, locations);
        const auto target = redirectTarget(redirect(from, locations));
        QVERIFY2(!target.has_value(), target ? target->toEncoded().constData() : "");
        QCOMPARE(int(target.error().kind), int(ErrorKind::Redirect));
        QVERIFY(!target.error().detail.isEmpty());
    }

    void origins_data() {
        QTest::addColumn<QUrl>("a");
        QTest::addColumn<QUrl>("b");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const char* a, const char* b, bool same) {
            QTest::newRow(name) << QUrl::fromEncoded(a) << QUrl::fromEncoded(b) << same;
        };
        row("paths", "http://h/a", "http://h/b?c", true);
        row("64 host", "http://h/a", "http://i/a", false);
        row("64 subdomain", "http://h/a", "http://x.h/a", false);
        row("64 scheme", "http://h/a", "https://h/a", false);
        row("64 scheme, one port", "http://h:443/a", "https://h/a", false);
        row("64 port", "http://h/a", "http://h:8080/a", false);
        row("default port", "http://h/a", "http://h:80/a", true);
        row("default port, https", "https://h:443/a", "https://h/a", true);
        row("default port, ftp", "ftp://h:21/a", "ftp://h/a", true);
        row("case", "HTTP://H/a", "http://h/a", true);
        row("userinfo", "http://u:p@h/a", "http://h/a", true);
    }

    void origins() {
        QFETCH(QUrl, a);
        QFETCH(QUrl, b);
        QTEST(sameOrigin(a, b), "same");
        QTEST(sameOrigin(b, a), "same");
    }
};

QTEST_GUILESS_MAIN(RedirectTest)
#include "redirecttest.moc"
