#include "proxy.h"

#include "origin.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

#include <memory>

using namespace quintet::test;

/// The tests' own proxies, by Qt's client.
class ProxyTest : public QObject {
    Q_OBJECT

private slots:
    void passesOn_data();
    void passesOn();
    void asksForALogin_data();
    void asksForALogin();
    void refuses_data();
    void refuses();
};

namespace {

std::unique_ptr<QNetworkReply> fetched(const Proxy& proxy, QNetworkRequest request,
                                       const QString& user = {}, const QString& password = {}) {
    static QNetworkAccessManager* manager = nullptr;
    delete std::exchange(manager, new QNetworkAccessManager(QCoreApplication::instance()));
    const QUrl url = proxy.url();
    const auto type = url.scheme() == QLatin1String("http") ? QNetworkProxy::HttpProxy
                                                            : QNetworkProxy::Socks5Proxy;
    manager->setProxy(
        QNetworkProxy(type, url.host(), static_cast<quint16>(url.port()), user, password));
    request.setTransferTimeout(5'000); // Qt's SOCKS doesn't notice that a proxy leaves.
    std::unique_ptr<QNetworkReply> reply(manager->get(request));
    const bool ended = QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000);
    Q_ASSERT(ended);
    return reply;
}

using Kind = ProxyManner::Kind;
using Mood = ProxyManner::Mood;

} // namespace

void ProxyTest::passesOn_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("secure");
    QTest::addColumn<QByteArray>("seen"); ///< Method and the start of the target.
    QTest::newRow("http") << Kind::Http << false << QByteArray("GET http://some.test:");
    QTest::newRow("http, tunnel") << Kind::Http << true << QByteArray("CONNECT some.test:");
    QTest::newRow("84 socks names") << Kind::Socks5 << false << QByteArray("SOCKS some.test:");
    QTest::newRow("84 socks names, TLS") << Kind::Socks5 << true << QByteArray("SOCKS some.test:");
}

void ProxyTest::passesOn() {
    QFETCH(Kind, kind);
    QFETCH(bool, secure);
    QFETCH(QByteArray, seen);
    const Certificate root = authority();
    const Certificate own = issued({.names = {"DNS:some.test"}}, root);
    const auto origin =
        secure ? std::make_unique<Origin>(Security{.chain = {own}}) : std::make_unique<Origin>();
    const Body body = Body::counting(3'000'000);
    origin->serve("/a", body);
    const Proxy proxy({.kind = kind});
    QUrl url = origin->url("/a?x=1");
    url.setHost(QStringLiteral("some.test"));
    QNetworkRequest request(url);
    QSslConfiguration configuration = request.sslConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(root.pem));
    request.setSslConfiguration(configuration);
    const auto reply = fetched(proxy, request);
    QCOMPARE(reply->errorString(), QStringLiteral("Unknown error"));
    QCOMPARE(reply->readAll(), body.all());
    QCOMPARE(origin->requests("/a").size(), 1);
    QCOMPARE(origin->requests("/a").first().target, "/a?x=1");
    const Seen first = proxy.requests().first();
    QVERIFY2(QByteArray(first.method + ' ' + first.target).startsWith(seen),
             first.target.constData());
    if (kind == Kind::Socks5)
        QCOMPARE(first.field("Address-Type"), "name");
}

void ProxyTest::asksForALogin_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("right");
    QTest::newRow("http") << Kind::Http << true;
    QTest::newRow("http, wrong") << Kind::Http << false;
    QTest::newRow("socks") << Kind::Socks5 << true;
    QTest::newRow("socks, wrong") << Kind::Socks5 << false;
}

void ProxyTest::asksForALogin() {
    QFETCH(Kind, kind);
    QFETCH(bool, right);
    Origin origin;
    origin.serve("/a", Body::bytes("in"));
    const Proxy proxy({.kind = kind, .login = Login{.user = "ann", .password = "pw"}});
    const auto reply = fetched(proxy, QNetworkRequest(origin.url("/a")), QStringLiteral("ann"),
                               right ? QStringLiteral("pw") : QStringLiteral("no"));
    QCOMPARE(reply->readAll(), right ? "in" : "");
    QCOMPARE(origin.requests().size(), right ? 1 : 0);
    QVERIFY(!proxy.requests().isEmpty());
}

void ProxyTest::refuses_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Mood>("mood");
    QTest::newRow("82 http forbids") << Kind::Http << Mood::Forbids;
    QTest::newRow("82 http unable") << Kind::Http << Mood::Unable;
    QTest::newRow("82 http babbles") << Kind::Http << Mood::Babbles;
    QTest::newRow("82 http leaves") << Kind::Http << Mood::Leaves;
    QTest::newRow("82 socks forbids") << Kind::Socks5 << Mood::Forbids;
    QTest::newRow("82 socks unable") << Kind::Socks5 << Mood::Unable;
    QTest::newRow("82 socks leaves") << Kind::Socks5 << Mood::Leaves;
    QTest::newRow("82 socks abandons") << Kind::Socks5 << Mood::Abandons;
}

void ProxyTest::refuses() {
    QFETCH(Kind, kind);
    QFETCH(Mood, mood);
    Origin origin;
    origin.serve("/a", Body::bytes("in"));
    const Proxy proxy({.kind = kind, .mood = mood});
    const auto reply = fetched(proxy, QNetworkRequest(origin.url("/a")));
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QCOMPARE(origin.requests().size(), 0);
    QVERIFY(!proxy.requests().isEmpty());
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxytest.moc"
