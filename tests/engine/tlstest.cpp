#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// Whom we trust, and that nothing is asked of anybody else (faults 72 to 80).
class TlsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void splitOverTls();
    void keepsNothingBack();
    void refused_data();
    void refused();
    void insecureTurnsOnlyTheCheckOff();
    void plainServerUnderTls();
    void clientCertificate();
    void noWayBackToPlain();

private:
    Settings trusting() const;

    Certificate m_root;
    QTemporaryDir m_folder;
};

namespace {

constexpr qint64 kMiB = 1024 * 1024;
const Body kBody = Body::counting(3 * kMiB);

void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

void TlsTest::initTestCase() {
    m_root = authority();
    writeFile(m_folder.filePath(u"root.pem"_s), m_root.pem);
}

Settings TlsTest::trusting() const {
    Settings settings = EngineRun::quick();
    settings.tls.caFile = m_folder.filePath(u"root.pem"_s);
    return settings;
}

void TlsTest::splitOverTls() {
    Origin origin(Security{.chain = {issued({}, m_root)}});
    origin.serve("/a", kBody, Behaviour{.rate = 8 * kMiB});
    EngineRun run(trusting());
    const Outcome outcome = run.fetch(origin.url("/a"));
    QCOMPARE(faultIn(run, outcome, kBody), QString());
    QVERIFY(outcome.connections > 1);
}

/// Whatever pieces it comes in, and where the server pauses with only a few bytes out.
void TlsTest::keepsNothingBack() {
    Origin origin(Security{.chain = {issued({}, m_root)}});
    const Body body = Body::counting(3 * kMiB);
    const GatePtr gate = closedGate();
    const QList<qint64> pieces = {100'000, 400'000, 3'000, 1, 70'000};
    qint64 early = 0;
    for (const qint64 piece : pieces)
        early += piece;
    origin.on("/a", [&](Exchange& exchange) {
        exchange.sendHead(200, {{"Content-Length", QByteArray::number(body.size())}});
        qint64 at = 0;
        for (const qint64 piece : pieces) {
            exchange.sendBody(body.slice(at, piece));
            at += piece;
            exchange.wait(5);
        }
        exchange.waitFor(gate);
        exchange.sendBody(body.slice(at, body.size() - at));
    });
    EngineRun run(trusting());
    const DownloadId id = run.add(origin.url("/a"));
    QVERIFY(run.waitFor([&] { return run.states[id].received == early; }));
    gate->open();
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(faultIn(run, run.ends[id], body), QString());
}

void TlsTest::refused_data() {
    QTest::addColumn<QByteArray>("what");
    for (const char* what :
         {"expired", "not yet valid", "wrong host", "self-signed", "unknown root", "no issuer",
          "IP without IP SAN", "wildcard over two labels", "not for servers",
          "issuer is no authority", "TLS 1.1"})
        QTest::addRow("72 73 74 %s", what) << QByteArray(what);
}

void TlsTest::refused() {
    QFETCH(QByteArray, what);
    const qint64 day = 24 * 3600;
    Subject subject;
    Certificate issuer = m_root;
    Security security;
    if (what == "expired")
        subject.validFrom = -2 * day, subject.validUntil = -day;
    if (what == "not yet valid")
        subject.validFrom = day;
    if (what == "wrong host")
        subject.names = {"DNS:example.org"}, subject.commonName = "example.org";
    if (what == "unknown root" || what == "no issuer")
        issuer = authority("Another root");
    if (what == "IP without IP SAN")
        subject.names = {"DNS:127.0.0.1"}, subject.commonName = "127.0.0.1";
    if (what == "wildcard over two labels")
        subject.names = {"DNS:*.example.org"}, subject.commonName = "x";
    if (what == "not for servers")
        subject.usage = "clientAuth";
    if (what == "issuer is no authority")
        issuer = issued({.commonName = "no authority"}, m_root);
    if (what == "TLS 1.1")
        security.protocol = QSsl::SslProtocol(1); // TlsV1_1, deprecated by name.
    security.chain = {what == "self-signed" ? selfSigned(subject) : issued(subject, issuer)};
    if (what == "issuer is no authority" || what == "unknown root")
        security.chain.append(issuer);

    Origin origin(security);
    origin.serve("/a", kBody);
    QUrl url = origin.url("/a");
    if (what == "IP without IP SAN")
        url.setHost(u"127.0.0.1"_s);
    Settings settings = trusting();
    settings.retries = 1;
    EngineRun run(settings);
    const Outcome outcome = run.fetch(url);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(QString(kindName(outcome.error->kind)), u"tls"_s);
    QVERIFY(!outcome.error->detail.isEmpty());
    QCOMPARE(outcome.attempts, 1);
    QVERIFY2(origin.requests().isEmpty(), "something was asked of a server that isn't trusted");
    QVERIFY(run.files().isEmpty());
}

void TlsTest::insecureTurnsOnlyTheCheckOff() {
    Origin origin(Security{.chain = {selfSigned({})}}); // 80
    origin.serve("/a", kBody);
    Settings settings = EngineRun::quick();
    settings.tls.insecure = true;
    EngineRun run(settings);
    QCOMPARE(faultIn(run, run.fetch(origin.url("/a")), kBody), QString());
}

void TlsTest::plainServerUnderTls() {
    Origin origin; // 75
    origin.greet([](Channel& channel) { channel.send("220 no TLS here\r\n"); });
    QUrl url = origin.url("/a");
    url.setScheme(u"https"_s);
    Settings settings = trusting();
    settings.retries = 0;
    EngineRun run(settings);
    const Outcome outcome = run.fetch(url);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(QString(kindName(outcome.error->kind)), u"tls"_s);
}

void TlsTest::clientCertificate() {
    const Certificate own = issued({.commonName = "client", .usage = "clientAuth"}, m_root);
    writeFile(m_folder.filePath(u"client.pem"_s), own.pem);
    writeFile(m_folder.filePath(u"client.key"_s), own.key);
    Origin origin(Security{.chain = {issued({}, m_root)}, .clientAuthority = m_root});
    origin.serve("/a", kBody);
    Settings settings = trusting();
    settings.retries = 0;
    EngineRun without(settings);
    QCOMPARE(without.fetch(origin.url("/a")).state, State::Failed);
    settings.tls.clientCert = m_folder.filePath(u"client.pem"_s);
    settings.tls.clientKey = m_folder.filePath(u"client.key"_s);
    EngineRun run(settings);
    QCOMPARE(faultIn(run, run.fetch(origin.url("/a")), kBody), QString());
}

void TlsTest::noWayBackToPlain() {
    Origin plain;
    plain.serve("/b", kBody);
    Origin origin(Security{.chain = {issued({}, m_root)}});
    origin.serve("/a", Body(), Behaviour{.location = plain.url("/b").toEncoded()});
    EngineRun run(trusting());
    const Outcome outcome = run.fetch(origin.url("/a")); // 63
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(QString(kindName(outcome.error->kind)), u"redirect"_s);
    QVERIFY(plain.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tlstest.moc"
