#include "http/networkaccess.h"

#include "origin.h"

#include <QNetworkProxyFactory>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace quintet;
using namespace quintet::test;

namespace {

constexpr qint64 kSize = 300'000;

/// Sends all through a port where nobody listens.
class Nowhere : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery&) override {
        return {QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 1)};
    }
};

Settings settingsFor(int maxPerHost) {
    Settings settings;
    settings.maxPerHost = maxPerHost;
    return settings;
}

} // namespace

/// Against real connections: the kinds of them are an affair between Qt and the kernel.
class NetworkAccessTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsConnections();
    void kindsOfConnections_data();
    void kindsOfConnections();
    void cutOffAndMadeRoom();
    void choosesProxiesItself();

private:
    QByteArray fetched(NetworkAccess& access, bool isLong);

    std::unique_ptr<Origin> m_origin;
    const Body m_body = Body::counting(kSize);
};

void NetworkAccessTest::init() {
    m_origin = std::make_unique<Origin>();
    m_origin->serve("/a", m_body);
}

QByteArray NetworkAccessTest::fetched(NetworkAccess& access, bool isLong) {
    QNetworkReply* reply = access.get(QNetworkRequest(m_origin->url("/a")), QUrl(), isLong);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }))
        return "not finished";
    const QByteArray bytes = reply->readAll();
    access.dismiss(reply, true);
    return bytes;
}

void NetworkAccessTest::keepsConnections() {
    NetworkAccess access(settingsFor(5));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(fetched(access, i >= 10), m_body.all());
    QCOMPARE(m_origin->connections(), 2); // One of each kind.
}

void NetworkAccessTest::kindsOfConnections_data() {
    QTest::addColumn<int>("maxPerHost");
    QTest::addColumn<int>("connections");
    QTest::newRow("room for both kinds") << 2 << 2;
    QTest::newRow("an idle one makes room") << 1 << 4;
}

void NetworkAccessTest::kindsOfConnections() {
    QFETCH(int, maxPerHost);
    NetworkAccess access(settingsFor(maxPerHost));
    for (const bool isLong : {false, true, false, true})
        QCOMPARE(fetched(access, isLong), m_body.all());
    QTEST(m_origin->connections(), "connections");
}

/// What is cut off counts until it has ended: making room then does not touch it.
void NetworkAccessTest::cutOffAndMadeRoom() {
    m_origin->serve("/slow", m_body, Behaviour{.msBeforeHead = 60'000});
    NetworkAccess access(settingsFor(1));
    for (int i = 0; i < 10; ++i) {
        QNetworkReply* reply =
            access.get(QNetworkRequest(m_origin->url("/slow")), QUrl(), i % 2 == 0);
        QSignalSpy sent(reply, &QNetworkReply::requestSent);
        QVERIFY(sent.wait());
        QPointer<QNetworkReply> gone = reply;
        access.dismiss(reply, false);
        QCOMPARE(fetched(access, i % 2 != 0), m_body.all());
        QTRY_VERIFY(!gone);
    }
}

void NetworkAccessTest::choosesProxiesItself() {
    QNetworkProxyFactory::setApplicationProxyFactory(new Nowhere);
    NetworkAccess access(settingsFor(5));
    QCOMPARE(fetched(access, false), m_body.all());
    QCOMPARE(fetched(access, true), m_body.all());
}

QTEST_GUILESS_MAIN(NetworkAccessTest)
#include "networkaccesstest.moc"
