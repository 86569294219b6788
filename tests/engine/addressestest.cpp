#include "enginerun.h"
#include "net/localaddress.h"
#include "proxy.h"

#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>

using namespace quintet;
using namespace quintet::test;

/// Which addresses are used on either end (-4, -6, --interface).
class AddressesTest : public QObject {
    Q_OBJECT

private slots:
    void onlyIPv4();
    void onlyIPv6();
    void fromAnInterface();
    void wholeThroughTheTunnel_data();
    void wholeThroughTheTunnel();
    void refusedThroughTheTunnel();
    void interfaceThatIsGone();
    void interfaceOfAnotherFamily();
    void interfaceAndProxy();
    void namesOfInterfaces();
};

namespace {

QUrl withHost(QUrl url, const QString& host) {
    url.setHost(host);
    return url;
}

Settings from(const QString& name) {
    Settings settings = EngineRun::quick();
    settings.localInterface = name;
    settings.retries = 1;
    return settings;
}

} // namespace

void AddressesTest::onlyIPv4() {
    const Body body = Body::counting(5000);
    Origin origin;
    origin.serve("/a.bin", body);
    Settings settings = EngineRun::quick();
    settings.family = AddressFamily::IPv4;
    EngineRun run(settings);
    const Outcome outcome = run.fetch(withHost(origin.url("/a.bin"), u"localhost"_s));
    QCOMPARE(faultIn(run, outcome, body), QString());
    QCOMPARE(origin.requests().first().field("Host"),
             "localhost:" + QByteArray::number(origin.port()));
}

void AddressesTest::onlyIPv6() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(5000));
    Settings settings = EngineRun::quick();
    settings.family = AddressFamily::IPv6;
    settings.retries = 0;
    EngineRun run(settings);
    const Outcome outcome = run.fetch(origin.url("/a.bin"));
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.error->kind, ErrorKind::Dns);
    QVERIFY(outcome.error->detail.contains(u"IPv6"));
    QCOMPARE(origin.connections(), 0);
}

void AddressesTest::fromAnInterface() {
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QHostAddress peer;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* client = server.nextPendingConnection();
        peer = client->peerAddress();
        connect(client, &QIODevice::readyRead, client, [client] {
            client->readAll();
            client->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
        });
    });
    // All of 127/8 is this machine on Linux; elsewhere only the first.
#ifdef Q_OS_LINUX
    const QString address = u"127.0.0.7"_s;
#else
    const QString address = u"127.0.0.1"_s;
#endif
    EngineRun run(from(address));
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(server.serverPort());
    url.setPath(u"/a.txt"_s);
    const Outcome outcome = run.fetch(url);
    QCOMPARE(outcome.state, State::Completed);
    QCOMPARE(run.content(u"a.txt"_s), "hello");
    QCOMPARE(QHostAddress(peer.toIPv4Address()).toString(), address);
}

void AddressesTest::wholeThroughTheTunnel_data() {
    QTest::addColumn<bool>("tls");
    QTest::newRow("HTTP") << false;
    QTest::newRow("HTTPS") << true;
}

void AddressesTest::wholeThroughTheTunnel() {
    QFETCH(bool, tls);
    const Body body = Body::counting(20 * 1024 * 1024);
    const Certificate root = authority();
    Origin origin =
        tls ? Origin(Security{.chain = {issued({.names = {"DNS:localhost"}}, root)}}) : Origin();
    origin.serve("/a.bin", body);
    Settings settings = from(u"127.0.0.1"_s);
    QTemporaryDir trust;
    settings.tls.caFile = trust.filePath(u"ca.pem"_s);
    QFile file(settings.tls.caFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(root.pem);
    file.close();
    EngineRun run(settings);
    const Outcome outcome = run.fetch(origin.url("/a.bin"));
    QCOMPARE(faultIn(run, outcome, body), QString());
}

void AddressesTest::refusedThroughTheTunnel() {
    Origin origin;
    const QUrl url = origin.url("/a.bin");
    origin.stop();
    EngineRun run(from(u"127.0.0.1"_s));
    const Outcome outcome = run.fetch(url);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.error->kind, ErrorKind::Connect);
}

/// It was there when the call was checked: what was to go that way goes no other.
void AddressesTest::interfaceThatIsGone() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(5000));
    EngineRun run(from(u"nosuch0"_s));
    const Outcome outcome = run.fetch(origin.url("/a.bin"));
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.error->kind, ErrorKind::Connect);
    QCOMPARE(origin.connections(), 0);
}

void AddressesTest::interfaceOfAnotherFamily() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(5000));
    Settings settings = from(u"127.0.0.1"_s);
    settings.family = AddressFamily::IPv6;
    EngineRun run(settings);
    const Outcome outcome = run.fetch(origin.url("/a.bin"));
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(origin.connections(), 0);
}

void AddressesTest::interfaceAndProxy() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(5000));
    const Proxy proxy;
    Settings settings = from(u"127.0.0.1"_s);
    settings.proxy.http = proxy.url();
    EngineRun run(settings);
    const Outcome outcome = run.fetch(origin.url("/a.bin"));
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.error->kind, ErrorKind::Unsupported);
    QCOMPARE(origin.connections(), 0);
    QCOMPARE(proxy.requests().size(), 0);
}

void AddressesTest::namesOfInterfaces() {
    for (const QNetworkInterface& device : QNetworkInterface::allInterfaces()) {
        if (!device.flags().testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const auto addresses = addressesOf(device.name());
        QVERIFY(addresses.has_value());
        QVERIFY(addresses->contains(QHostAddress(QHostAddress::LocalHost)));
    }
    for (const QString& wrong : {u"nosuch0"_s, u"203.0.113.7"_s}) {
        const auto none = addressesOf(wrong);
        QVERIFY(!none && none.error().kind == ErrorKind::Usage);
        QVERIFY(none.error().detail.contains(wrong));
    }
}

QTEST_GUILESS_MAIN(AddressesTest)
#include "addressestest.moc"
