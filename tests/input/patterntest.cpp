#include "input/pattern.h"

#include "input/headerline.h"
#include "input/inputlist.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

/// Patterns, links in texts and header lines: what people type and paste.
class PatternTest : public QObject {
    Q_OBJECT

private slots:
    void expands_data();
    void expands();
    void refuses_data();
    void refuses();
    void countsWithoutExpanding();
    void findsLinks_data();
    void findsLinks();
    void findsLinksInHtml_data();
    void findsLinksInHtml();
    void openAnchorsCostNothing();
    void linksKeepTheirLogin();
    void readsHeaders_data();
    void readsHeaders();
    void refusesHeaders_data();
    void refusesHeaders();
};

void PatternTest::expands_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& text, const char* expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected).split(u' ');
    };
    row("none", u"http://h/a"_s, "http://h/a");
    row("empty", u""_s, "");
    row("numbers", u"a[1-3]"_s, "a1 a2 a3");
    row("across ten", u"[9-11]"_s, "9 10 11");
    row("padded", u"img_[001-003].fits"_s, "img_001.fits img_002.fits img_003.fits");
    row("padded across", u"[08-10]"_s, "08 09 10");
    row("padding from the left only", u"[1-010]x"_s, "1x 2x 3x 4x 5x 6x 7x 8x 9x 10x");
    row("zero", u"[0-2]"_s, "0 1 2");
    row("one", u"[5-5]"_s, "5");
    row("letters", u"[a-d]"_s, "a b c d");
    row("capitals", u"[X-Z]"_s, "X Y Z");
    row("step", u"[0-100:25]"_s, "0 25 50 75 100");
    row("step beyond", u"[1-6:4]"_s, "1 5");
    row("step of letters", u"[a-i:4]"_s, "a e i");
    row("set", u"{dark,flat}.fits"_s, "dark.fits flat.fits");
    row("set of one", u"a{b}c"_s, "abc");
    row("empty choice", u"a{,b}"_s, "a ab");
    row("combined", u"[1-2]{a,b}"_s, "1a 1b 2a 2b");
    row("three", u"[1-2][a-b]{x}"_s, "1ax 1bx 2ax 2bx");
    row("escaped", u"a\\[1-2\\]\\{x,y\\}"_s, "a[1-2]{x,y}");
    row("other backslashes stay", u"a\\b\\"_s, "a\\b\\");
    row("IPv6", u"http://[::1]:80/[1-2]"_s, "http://[::1]:80/1 http://[::1]:80/2");
    row("IPv6 zone", u"http://[fe80::1%25eth0]/"_s, "http://[fe80::1%25eth0]/");
    row("host", u"http://s[1-2].example.org/"_s, "http://s1.example.org/ http://s2.example.org/");
    row("18 digits", u"[999999999999999998-999999999999999999]"_s,
        "999999999999999998 999999999999999999");
}

void PatternTest::expands() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const auto found = expandPatterns(text);
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().detail));
    QCOMPARE(*found, expected);
    const auto pattern = Pattern::parse(text);
    QCOMPARE(pattern->count(), expected.size());
    QCOMPARE(pattern->first(), expected.first());
}

void PatternTest::refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QString& text, const QString& says) {
        QTest::newRow(name) << text << says;
    };
    row("open bracket", u"a[1-2"_s, u"[ without its ]"_s);
    row("open brace", u"a{b,c"_s, u"{ without its }"_s);
    row("closing bracket", u"a]"_s, u"] without its ["_s);
    row("closing brace", u"a}"_s, u"} without its {"_s);
    row("empty brackets", u"a[]=1"_s, u"takes a range"_s);
    row("empty braces", u"a{}"_s, u"empty"_s);
    row("no range", u"[abc]"_s, u"takes a range"_s);
    row("one number", u"[1]"_s, u"takes a range"_s);
    row("downwards", u"[3-1]"_s, u"takes a range"_s);
    row("letters downwards", u"[c-a]"_s, u"takes a range"_s);
    row("mixed case", u"[a-Z]"_s, u"takes a range"_s);
    row("mixed kinds", u"[1-z]"_s, u"takes a range"_s);
    row("minus", u"[-1-3]"_s, u"takes a range"_s);
    row("step 0", u"[1-3:0]"_s, u"takes a range"_s);
    row("step minus", u"[1-3:-1]"_s, u"takes a range"_s);
    row("no step", u"[1-3:]"_s, u"takes a range"_s);
    row("19 digits", u"[1-9999999999999999999]"_s, u"takes a range"_s);
    row("nested", u"{a,{b,c}}"_s, u"another pattern"_s);
    row("range in a set", u"{a,[1-2]}"_s, u"another pattern"_s);
    row("136 a million and one", u"[0-1000000]"_s, u"more than 1,000,000"_s);
    row("136 product", u"[0-999][0-999][0-1]"_s, u"more than 1,000,000"_s);
    row("136 overflow", u"[0-999999999999999999][0-999999999999999999]"_s,
        u"more than 1,000,000"_s);
    row("136 too much text", u"[1-100000]"_s + QString(60'000, u'x'), u"too many"_s);
}

void PatternTest::refuses() {
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto found = expandPatterns(text);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, ErrorKind::Usage);
    QVERIFY2(found.error().detail.contains(says), qPrintable(found.error().detail));
}

void PatternTest::countsWithoutExpanding() {
    const auto pattern = Pattern::parse(u"[0-999][000-999]"_s);
    QCOMPARE(pattern->count(), 1'000'000);
    QCOMPARE(pattern->first(), u"0000"_s);
    QCOMPARE(pattern->expand().last(), u"999999"_s);
}

void PatternTest::findsLinks_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& text, const char* expected) {
        QTest::newRow(name) << text
                            << QString::fromLatin1(expected).split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", u"no link :// here"_s, "");
    row("one", u"http://h/a"_s, "http://h/a");
    row("lines", u"http://h/a\nhttps://h/b\r\nftp://h/c ftps://h/d"_s,
        "http://h/a https://h/b ftp://h/c ftps://h/d");
    row("each once", u"http://h/b http://h/a http://h/b"_s, "http://h/b http://h/a");
    row("in a sentence", u"See http://h/a, (http://h/b) and \"http://h/c\"."_s,
        "http://h/a http://h/b http://h/c");
    row("end of a sentence", u"It is http://h/a. Or http://h/b! Or http://h/c?"_s,
        "http://h/a http://h/b http://h/c");
    row("brackets that belong", u"http://h/Sun_(star) (http://h/M_(31))."_s,
        "http://h/Sun_(star) http://h/M_(31)");
    row("angle brackets", u"<http://h/a>"_s, "http://h/a");
    row("markdown", u"[x](http://h/a) and `http://h/b`"_s, "http://h/a http://h/b");
    row("typographic", u"\u201chttp://h/a\u201d \u00abhttp://h/b\u00bb http://h/c\u3002"_s,
        "http://h/a http://h/b http://h/c");
    row("case", u"HTTP://H/A"_s, "http://h/A");
    row("other schemes", u"xhttp://h/a sftp://h/b javascript://x file:///c"_s, "");
    row("url in a url", u"https://w/2020/http://h/a x"_s, "https://w/2020/http://h/a");
    row("131 no host", u"http:// http://:80/ http://..."_s, "");
    row("131 bad port", u"http://h:70000/ http://h/a"_s, "http://h/a");
    row("html", u"<p>x <a href=\"http://h/a\">http://h/text</a> <A class=b HREF='http://h/b'>"_s,
        "http://h/a http://h/b");
    row("html, bare", u"<a href=http://h/a>x</a><a\nid=x href = \"http://h/b\">"_s,
        "http://h/a http://h/b");
    row("html entities", u"<a href=\"http://h/?a=1&amp;b=2&#38;c=3\">"_s, "http://h/?a=1&b=2&c=3");
    row("html relative", u"<html><a href=\"/x\">y</a><a href=\"#z\">"_s, "");
    row("html, no anchors", u"<html><img src=\"http://h/a\"><link href=\"http://h/b\">"_s, "");
    row("html other attribute", u"<a data-href=\"http://h/a\" href=\"http://h/b\">"_s,
        "http://h/b");
    row("html script", u"<a href=\"javascript:alert(1)\">x</a>"_s, "");
    row("not html", u"a < b and http://h/a"_s, "http://h/a");
}

void PatternTest::findsLinks() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const QUrl& url : linksIn(text))
        found += QString::fromLatin1(url.toEncoded());
    QCOMPARE(found, expected);
}

void PatternTest::findsLinksInHtml_data() {
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& html, const char* expected) {
        QTest::newRow(name) << html
                            << QString::fromLatin1(expected).split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", u"<b>http://h/text</b>"_s, "");
    row("a link", u"<a href='http://h/a'>x</a>"_s, "http://h/a");
    row("a picture", u"<meta charset=utf-8><IMG alt=x SRC=\"http://h/a.png?x=1&amp;y=2\">"_s,
        "http://h/a.png?x=1&y=2");
    row("a picture without quotes", u"<img src=http://h/a.png>"_s, "http://h/a.png");
    row("links go first", u"<img src='http://h/b'><a href='http://h/a'>x</a>"_s,
        "http://h/a http://h/b");
    row("a picture that is a link's face",
        u"<a href='http://h/a'><img src='http://h/small'></a><img src='http://h/b'>"_s,
        "http://h/a http://h/b");
    row("relative ones", u"<a href='/a'>x</a><img src='b.png'><img src='//h/c'>"_s, "");
    row("62 other schemes",
        u"<a href='javascript:x'>x</a><img src='data:image/png;base64,AA'><img src='file:///c'>"_s,
        "");
    row("other attributes", u"<img data-src='http://h/a' src='http://h/b'>"_s, "http://h/b");
    row("each once", u"<img src='http://h/a'><img src='http://h/a'>"_s, "http://h/a");
    row("an open link", u"<img src='http://h/b'><a href='http://h/a'>x<img src='http://h/c'>"_s,
        "http://h/a http://h/b http://h/c");
}

void PatternTest::findsLinksInHtml() {
    QFETCH(QString, html);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const QUrl& url : linksInHtml(html))
        found += QString::fromLatin1(url.toEncoded());
    QCOMPARE(found, expected);
}

void PatternTest::openAnchorsCostNothing() {
    // A pass for each of them would take minutes, and ctest's patience.
    const QString html = u"<a href='http://h/a'>"_s.repeated(200'000) + u"<img src='http://h/b'>"_s;
    QCOMPARE(linksInHtml(html).size(), 2);
}

void PatternTest::linksKeepTheirLogin() {
    const QList<QUrl> links = linksIn(u"x http://me:a%3Ab@h/a y"_s);
    QCOMPARE(links.size(), 1);
    Credentials credentials;
    const auto url = parseUrl(QString::fromLatin1(links.first().toEncoded()), &credentials);
    QCOMPARE(credentials, (Credentials{u"me"_s, u"a:b"_s}));
}

void PatternTest::readsHeaders_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* label, const QString& line, const char* name,
                        const char* value) {
        QTest::newRow(label) << line << QByteArray(name) << QByteArray(value);
    };
    row("plain", u"Accept: text/plain"_s, "Accept", "text/plain");
    row("no space", u"X-A:b"_s, "X-A", "b");
    row("much space", u"X-A: \t b c  "_s, "X-A", "b c");
    row("colons", u"X-A: b:c: d"_s, "X-A", "b:c: d");
    row("authorization", u"Authorization: Bearer x"_s, "Authorization", "Bearer x");
    row("cookie", u"Cookie: a=b; c=d"_s, "Cookie", "a=b; c=d");
    row("UTF-8", u"X-A: \u00fc"_s, "X-A", "\xc3\xbc");
    row("token", u"x!#$%&'*+-.^_`|~9: y"_s, "x!#$%&'*+-.^_`|~9", "y");
}

void PatternTest::readsHeaders() {
    QFETCH(QString, line);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto header = parseHeaderLine(line);
    QVERIFY(header.has_value());
    QCOMPARE(*header, (Header{name, value}));
}

void PatternTest::refusesHeaders_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QString& line, const QString& says) {
        QTest::newRow(name) << line << says;
    };
    row("empty", u""_s, u"Name: value"_s);
    row("no colon", u"hunter2"_s, u"Name: value"_s);
    row("no name", u": hunter2"_s, u"Name: value"_s);
    row("space in the name", u"A B: hunter2"_s, u"Name: value"_s);
    row("space before the colon", u"A : hunter2"_s, u"Name: value"_s);
    row("letter beyond ASCII", u"\u00dc: hunter2"_s, u"Name: value"_s);
    row("no value", u"Accept:"_s, u"has no value"_s);
    row("blank value", u"Accept:  \t"_s, u"has no value"_s);
    row("139 CR LF", u"A: hunter2\r\nB: c"_s, u"control character"_s);
    row("139 LF at the end", u"A: hunter2\n"_s, u"control character"_s);
    row("139 LF in the name", u"A\nB: hunter2"_s, u"Name: value"_s);
    row("139 NUL", u"A: hunter2"_s + QChar(0), u"control character"_s);
    row("139 escape", u"A: \u001bhunter2"_s, u"control character"_s);
    row("139 delete", u"A: \u007fhunter2"_s, u"control character"_s);
    for (const char* own :
         {"Host", "Content-Length", "Transfer-Encoding", "RANGE", "If-Range", "accept-encoding",
          "Connection", "If-Match", "If-None-Match", "Expect", "TE", "Proxy-Authorization"})
        row(own, QString::fromLatin1(own) + u": hunter2"_s, u"can't be set"_s);
}

void PatternTest::refusesHeaders() {
    QFETCH(QString, line);
    QFETCH(QString, says);
    const auto header = parseHeaderLine(line);
    QVERIFY(!header.has_value());
    QVERIFY2(header.error().detail.contains(says), qPrintable(header.error().detail));
    QVERIFY(!header.error().detail.contains("hunter2"_L1));
}

QTEST_GUILESS_MAIN(PatternTest)
#include "patterntest.moc"
