#include "http/httprequest.h"

#include <QTest>
#include <QUrl>

using namespace quintet;
using namespace Qt::StringLiterals;

class HttpRequestTest : public QObject {
    Q_OBJECT

private slots:
    void plain();
    void ranges_data();
    void ranges();
    void ownHeadersStayWithWhomTheyAreFor();
    void secretsGoWhereTheyAreSent();
    void anotherWayThere();
};

namespace {

const QUrl kUrl(u"https://host:8443/a%20b?x=1"_s);

QNetworkRequest made(const HttpOrder& order, HttpPassage passage = {}) {
    passage.url = kUrl;
    return networkRequest(order, passage, Settings());
}

} // namespace

void HttpRequestTest::plain() {
    const QNetworkRequest request = made({});
    QCOMPARE(request.url(), kUrl);
    QCOMPARE(request.rawHeader("Accept-Encoding"), "identity");
    QVERIFY(request.rawHeader("User-Agent").startsWith("quintet/"));
    for (const char* name : {"Range", "If-Range", "Host", "Referer", "Cookie", "Authorization",
                             "Proxy-Authorization", "Want-Repr-Digest", "Want-Content-Digest"})
        QVERIFY2(!request.hasRawHeader(name), name);
}

void HttpRequestTest::ranges_data() {
    QTest::addColumn<Range>("range");
    QTest::addColumn<Validator>("validator");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("unless");
    const QByteArray date = "Wed, 01 Jan 2020 00:00:00 GMT";
    QTest::newRow("closed") << Range{10, 20} << Validator{"\"v\"", {}} << QByteArray("bytes=10-19")
                            << QByteArray("\"v\"");
    QTest::newRow("open") << Range{10, kOpenEnd} << Validator{"\"v\"", date}
                          << QByteArray("bytes=10-") << QByteArray("\"v\"");
    QTest::newRow("by date") << Range{0, 1} << Validator{{}, date} << QByteArray("bytes=0-0")
                             << date;
    QTest::newRow("44 by nothing")
        << Range{0, 1} << Validator() << QByteArray("bytes=0-0") << QByteArray();
}

void HttpRequestTest::ranges() {
    QFETCH(Range, range);
    QFETCH(Validator, validator);
    HttpOrder order;
    order.ask = true;
    order.range = range;
    order.validator = validator;
    const QNetworkRequest request = made(order);
    QTEST(request.rawHeader("Range"), "asked");
    QTEST(request.rawHeader("If-Range"), "unless");
}

/// 64
void HttpRequestTest::ownHeadersStayWithWhomTheyAreFor() {
    HttpOrder order;
    order.headers = {{"X-Token", "abc"}};
    QVERIFY(!made(order).hasRawHeader("X-Token"));
    HttpPassage passage;
    passage.trusted = true;
    QCOMPARE(made(order, passage).rawHeader("X-Token"), "abc");
}

void HttpRequestTest::secretsGoWhereTheyAreSent() {
    HttpPassage passage;
    passage.cookies = "a=b";
    passage.login = "Basic x";
    passage.proxyLogin = "Basic y";
    const QNetworkRequest request = made({}, passage);
    QCOMPARE(request.rawHeader("Cookie"), "a=b");
    QCOMPARE(request.rawHeader("Authorization"), "Basic x");
    QCOMPARE(request.rawHeader("Proxy-Authorization"), "Basic y");
}

/// The server still sees its own name, and has to show a certificate for it.
void HttpRequestTest::anotherWayThere() {
    HttpPassage passage;
    passage.address = u"192.0.2.7"_s;
    QNetworkRequest request = made({}, passage);
    QCOMPARE(request.url(), QUrl(u"https://192.0.2.7:8443/a%20b?x=1"_s));
    QCOMPARE(request.rawHeader("Host"), "host:8443");
    QCOMPARE(request.peerVerifyName(), u"host"_s);
    passage.port = 4711;
    request = made({}, passage);
    QCOMPARE(request.url().port(), 4711);
    QCOMPARE(request.rawHeader("Host"), "host:8443");
    passage = {};
    passage.address = u"host"_s;
    QVERIFY(!made({}, passage).hasRawHeader("Host"));
}

QTEST_GUILESS_MAIN(HttpRequestTest)
#include "httprequesttest.moc"
