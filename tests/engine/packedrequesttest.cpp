#include "packedrequest.h"

#include "input/inputlist.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

/// A request as it waits.
class PackedRequestTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void settingsComeBack();
    void restIsShared();
    void wantedPath_data();
    void wantedPath();
};

namespace {

Request requestFor(const QUrl& url) {
    Request request;
    request.id = 7;
    request.sources = {url};
    request.directory = u"/data/run"_s;
    return request;
}

} // namespace

void PackedRequestTest::comesBackAsItWas_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"http://h", "http://h/", "https://example.org:8443/a/b.fits", "http://h//a",
          "http://h/a/", "http://h/a/../b", "http://h/a%20b%2fc%2Fd%41", "http://h/ä ö/ü?q=ß&x=%26",
          "http://h/a?", "http://h/a?b?c#d", "http://[fe80::1%25eth0]:80/x",
          "http://h/img_[001].fits", "http://h/a;b,c:d@e!f$g(h)*i+j=k", "ftp://h/%2Fetc/a;type=i",
          "ftps://h/a b", "http://xn--mnchen-3ya.de/a", "http://münchen.de/a"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void PackedRequestTest::comesBackAsItWas() {
    QFETCH(QString, text);
    const auto url = parseUrl(text, nullptr);
    QVERIFY(url.has_value());
    const Request request = requestFor(*url);
    const PackedRequest packed(request);
    QCOMPARE(packed.id(), DownloadId(7));
    QVERIFY(packed.request() == request);
    QCOMPARE(packed.request().sources.first().toEncoded(), url->toEncoded());
    QVERIFY(packed.firstSource() == *url);
}

void PackedRequestTest::settingsComeBack() {
    Request request = requestFor(QUrl(u"http://h/a"_s));
    request.sources += QUrl(u"http://mirror/a"_s);
    request.sources += QUrl(u"file:///data/a%25b c"_s);
    request.asked = QUrl(u"http://asked/a"_s);
    request.digest = Digest{"md5", "0123456789abcdef"};
    request.pieces = Pieces{"sha-256", 1000, {"a", "b"}};
    request.headers = {{"X-Custom", "yes"}};
    request.splits = 3;
    request.credentials = {u"anna"_s, u"geheim"_s};
    request.limitRate = 5;
    QVERIFY(PackedRequest(request).request() == request);
    Request local = requestFor(QUrl(u"file:///data/a%25b c"_s));
    QVERIFY(PackedRequest(local).request() == local);
    Request nothing;
    QVERIFY(PackedRequest(nothing).request() == nothing);
    QVERIFY(PackedRequest().request() == nothing);
}

void PackedRequestTest::restIsShared() {
    const PackedRequest one(requestFor(QUrl(u"http://h/1"_s)));
    Request other = requestFor(QUrl(u"http://h/2"_s));
    other.id = 8;
    const PackedRequest same(other, one);
    QCOMPARE(&same.rest(), &one.rest());
    const PackedRequest plain(9, "http://h/3", one);
    QCOMPARE(&plain.rest(), &one.rest());
    QCOMPARE(plain.request().sources, QList<QUrl>{QUrl(u"http://h/3"_s)});
    QCOMPARE(plain.request().directory, u"/data/run"_s);
    other.fileName = u"x"_s;
    const PackedRequest different(other, one);
    QVERIFY(&different.rest() != &one.rest());
    QCOMPARE(different.request().fileName, u"x"_s);
    QCOMPARE(one.request().fileName, QString());
}

void PackedRequestTest::wantedPath_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("path");
    QTest::newRow("of the address") << u"http://h/x/a.fits"_s << QString() << u"/data/run/a.fits"_s;
    QTest::newRow("given") << u"http://h/x/a.fits"_s << u"in/b"_s << u"/data/run/in/b"_s;
    QTest::newRow("the server's") << u"http://h/get?id=1"_s << QString() << QString();
    QTest::newRow("no path") << u"http://h"_s << QString() << QString();
    QTest::newRow("a page") << u"http://h/x/"_s << QString() << QString();
    QTest::newRow("66 hidden") << u"http://h/.rc"_s << QString() << u"/data/run/_rc"_s;
    QTest::newRow("66 encoded slash") << u"http://h/a%2Fb"_s << QString() << u"/data/run/b"_s;
    QTest::newRow("a device") << u"http://h/aux.fits"_s << QString() << u"/data/run/_aux.fits"_s;
    QTest::newRow("an FTP folder") << u"ftp://h/x/"_s << QString() << QString();
    QTest::newRow("an FTP pattern") << u"ftp://h/x/a*.fits"_s << QString() << QString();
    QTest::newRow("an FTP file") << u"ftp://h/x/a.fits;type=i"_s << QString()
                                 << u"/data/run/a.fits"_s;
}

void PackedRequestTest::wantedPath() {
    QFETCH(QString, url);
    QFETCH(QString, fileName);
    QFETCH(QString, path);
    Request request = requestFor(QUrl(url));
    request.fileName = fileName;
    QCOMPARE(PackedRequest(request).wantedPath(), path);
}

QTEST_GUILESS_MAIN(PackedRequestTest)
#include "packedrequesttest.moc"
