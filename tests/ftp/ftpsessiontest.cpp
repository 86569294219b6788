#include "ftprun.h"
#include "ftpserver.h"
#include "proxy.h"

using namespace quintet;
using namespace quintet::test;

/// What transfers share: connections, limits, TLS and proxies (faults 72 to 78, 82 to 84, 97, 100
/// to 102).
class FtpSessionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void connectionIsKept();
    void connectionIsKeptAfterRefusal();
    void otherLoginOtherConnection();
    void staleConnection_data();
    void staleConnection();
    void settingsMakeOthers();
    void limits();
    void stopLeavesNothing();
    void endMoves();
    void backPressure();
    void rateIsShared();
    void ownerRefuses();
    void tls_data();
    void tls();
    void tlsRefused_data();
    void tlsRefused();
    void proxies_data();
    void proxies();
    void proxyFails();
    void addressFamily();
    void localAddress();

private:
    Settings trusting(FtpTls tls) const;
    Security security() const { return {.chain = {issued({}, m_root)}}; }

    Certificate m_root;
    QTemporaryDir m_folder;
};

namespace {

constexpr qint64 kSize = 200'000;
const Body kBody = Body::counting(kSize);

QString wrong(const FtpFetch& fetch) {
    if (const QString fault = fetch.fault(); !fault.isEmpty())
        return fault;
    return fetch.bytes == kBody.all() ? QString() : u"other bytes"_s;
}

} // namespace

void FtpSessionTest::initTestCase() {
    m_root = authority();
    QFile file(m_folder.filePath(u"root.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_root.pem);
}

Settings FtpSessionTest::trusting(FtpTls tls) const {
    Settings settings = FtpRun::quick();
    settings.tls.caFile = m_folder.filePath(u"root.pem"_s);
    settings.ftpTls = tls;
    return settings;
}

void FtpSessionTest::connectionIsKept() {
    FtpServer server;
    server.serve("a", kBody);
    FtpRun run;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(wrong(run.fetch(server.url("a"))), QString());
        QCOMPARE(run.session.waiting(), 1);
    }
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.count("USER"), 1);
    // Two at once are two; none is given to both.
    FtpFetch& one = run.begin(FtpRun::whole(server.url("a")));
    FtpFetch& two = run.begin(FtpRun::whole(server.url("a")));
    QVERIFY(one.waitForEnd() && two.waitForEnd());
    QCOMPARE(wrong(one), QString());
    QCOMPARE(wrong(two), QString());
    QCOMPARE(server.connections(), 2);
}

void FtpSessionTest::connectionIsKeptAfterRefusal() {
    FtpServer server;
    server.serve("a", kBody);
    FtpRun run;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(run.fetch(server.url("missing")).fault(),
                 u"ftp-status 550: 550 missing: no such file"_s);
    QCOMPARE(wrong(run.fetch(server.url("a"))), QString());
    QCOMPARE(server.connections(), 1); // A list of missing files is no storm of logins.
}

void FtpSessionTest::otherLoginOtherConnection() {
    FtpServer server;
    server.serve("a", kBody);
    FtpRun run;
    QCOMPARE(wrong(run.fetch(server.url("a"))), QString());
    FtpOrder order = FtpRun::whole(server.url("a"));
    order.credentials = {u"bob"_s, u"x"_s};
    QCOMPARE(wrong(run.fetch(order)), QString());
    order.credentials.password = u"y"_s;
    QCOMPARE(wrong(run.fetch(order)), QString());
    QCOMPARE(server.connections(), 3);
}

void FtpSessionTest::staleConnection_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("31 closed") << QByteArray("-");
    QTest::newRow("97 421 idle") << QByteArray("421 idle for too long");
}

void FtpSessionTest::staleConnection() {
    QFETCH(QByteArray, answer);
    FtpServer server;
    server.serve("a", kBody);
    FtpRun run;
    QCOMPARE(wrong(run.fetch(server.url("a"))), QString());
    QCOMPARE(server.connections(), 1);
    // Its next command is refused; one silent try over a new connection, which works.
    server.answerOnce("SIZE", answer);
    QCOMPARE(wrong(run.fetch(server.url("a"))), QString());
    QCOMPARE(server.count("SIZE"), 3);
    QCOMPARE(server.connections(), 2);
    // Not for ever.
    server.behave({.answers = {{"SIZE", answer}}});
    QVERIFY(run.fetch(server.url("a")).error());
    QCOMPARE(server.connections(), 3);
}

void FtpSessionTest::settingsMakeOthers() {
    FtpServer server;
    server.serve("a", kBody);
    FtpRun run;
    QCOMPARE(wrong(run.fetch(server.url("a"))), QString());
    QCOMPARE(run.session.waiting(), 1);
    FtpFetch& under = run.begin(FtpRun::whole(server.url("a")));
    QCoreApplication::sendPostedEvents(); // It borrows; nothing comes from the network yet.
    QCOMPARE(run.session.waiting(), 0);
    Settings settings = run.settings;
    settings.ftpTls = FtpTls::Require;
    run.session.setSettings(settings);
    QVERIFY(under.waitForEnd());
    QCOMPARE(run.session.waiting(), 0); // What is not encrypted is of no use any more.
    FtpFetch& fetch = run.fetch(server.url("a"));
    QVERIFY(fetch.error());
    QCOMPARE(fetch.error()->kind, ErrorKind::Tls);
}

void FtpSessionTest::limits() {
    FtpServer server;
    server.serve("a", kBody);
    server.behave({.rate = 400'000, .atOnce = 2});
    FtpRun run;
    QList<FtpFetch*> all;
    for (int i = 0; i < 4; ++i)
        all.append(&run.begin(FtpRun::whole(server.url("a"))));
    int refused = 0;
    for (FtpFetch* fetch : all) {
        QVERIFY(fetch->waitForEnd());
        if (fetch->error()) {
            ++refused;
            QVERIFY(pushesBack(*fetch->error())); // 97
        } else {
            QCOMPARE(wrong(*fetch), QString());
        }
    }
    QCOMPARE(refused, 2);
}

void FtpSessionTest::stopLeavesNothing() {
    FtpServer server;
    server.serve("a", Body::counting(50'000'000));
    FtpRun run;
    for (int i = 0; i < 8; ++i) {
        FtpFetch& fetch = run.begin(FtpRun::whole(server.url("a")));
        if (i > 0)
            QTRY_VERIFY(server.count(i > 4 ? "RETR" : "USER") > 0);
        if (i > 5)
            QTRY_VERIFY(!fetch.bytes.isEmpty());
        fetch.transfer->stop();
        QTest::qWait(10);
        QCOMPARE(fetch.ends, 0);
    }
    server.serve("b", kBody);
    QCOMPARE(wrong(run.fetch(server.url("b"))), QString()); // 102
    QTRY_COMPARE(server.open(), run.session.waiting());
}

void FtpSessionTest::endMoves() {
    FtpServer server;
    server.serve("a", kBody);
    server.behave({.rate = 100'000});
    FtpRun run;
    FtpFetch& fetch = run.begin(FtpRun::whole(server.url("a")));
    QTRY_VERIFY(fetch.bytes.size() > 1000);
    fetch.transfer->setEnd(50'000); // Another one reads from there.
    QVERIFY(fetch.waitForEnd());
    QCOMPARE(fetch.fault(), QString());
    QCOMPARE(fetch.bytes, kBody.slice(0, 50'000));
    // And gives some back.
    FtpFetch& part = run.begin(FtpRun::part(server.url("a"), {1000, 2000}, kSize));
    part.open = false;
    QTRY_VERIFY(part.probe);
    part.transfer->setEnd(3000);
    part.open = true;
    QVERIFY(part.waitForEnd());
    QCOMPARE(part.bytes, kBody.slice(1000, 2000));
}

void FtpSessionTest::backPressure() {
    FtpServer server;
    const Body large = Body::counting(30'000'000);
    server.serve("a", large);
    FtpRun run;
    FtpFetch& fetch = run.begin(FtpRun::whole(server.url("a")));
    fetch.open = false;
    QTRY_VERIFY(fetch.probe);
    QTest::qWait(200);
    QCOMPARE(fetch.bytes.size(), 0);
    QVERIFY(!fetch.status);
    fetch.open = true;
    fetch.transfer->readMore();
    QVERIFY(fetch.waitForEnd());
    QCOMPARE(fetch.fault(), QString());
    QVERIFY(fetch.bytes == large.all());
}

void FtpSessionTest::rateIsShared() {
    FtpServer server;
    server.serve("a", kBody);
    Settings settings = FtpRun::quick();
    settings.limitRate = 100'000;
    FtpRun run(settings);
    QElapsedTimer clock;
    clock.start();
    FtpFetch& one = run.begin(FtpRun::part(server.url("a"), {0, 50'000}, kSize));
    FtpFetch& two = run.begin(FtpRun::part(server.url("a"), {0, 50'000}, kSize));
    QVERIFY(one.waitForEnd() && two.waitForEnd());
    QCOMPARE(one.fault() + two.fault(), QString());
    QVERIFY(clock.elapsed() > 700); // 100 kB at 100 kB/s: no less than that.
}

void FtpSessionTest::ownerRefuses() {
    FtpServer server;
    server.serve("a", kBody);
    FtpRun run;
    FtpFetch& fetch = run.begin(FtpRun::whole(server.url("a")));
    fetch.verdict = Unexpected{Error{ErrorKind::Exists, u"no"_s}};
    QVERIFY(fetch.waitForEnd());
    QCOMPARE(fetch.fault(), u"exists 0: no"_s);
    QCOMPARE(fetch.bytes.size(), 0);
    QCOMPARE(wrong(run.fetch(server.url("a"))), QString());
}

void FtpSessionTest::tls_data() {
    QTest::addColumn<bool>("implicit");
    QTest::addColumn<int>("protocol");
    QTest::newRow("explicit 1.2") << false << int(QSsl::TlsV1_2);
    QTest::newRow("explicit 1.3") << false << int(QSsl::TlsV1_3);
    QTest::newRow("implicit 1.2") << true << int(QSsl::TlsV1_2);
    QTest::newRow("implicit 1.3") << true << int(QSsl::TlsV1_3);
}

void FtpSessionTest::tls() {
    QFETCH(bool, implicit);
    QFETCH(int, protocol);
    Security shown = security();
    shown.protocol = static_cast<QSsl::SslProtocol>(protocol);
    FtpServer server(shown, implicit);
    const Body large = Body::counting(5'000'000);
    server.serve("a", kBody);
    server.serve("b", large);
    FtpRun run(trusting(FtpTls::Require));
    FtpOrder order = FtpRun::whole(server.url("a"));
    order.credentials = {u"bob"_s, u"x"_s};
    FtpFetch& first = run.fetch(order);
    QCOMPARE(wrong(first), QString());
    QCOMPARE(first.probe->warnings, QStringList());
    for (const auto& command : server.commands().first(2))
        QVERIFY(!command.startsWith("USER"));
    FtpFetch& part = run.fetch(FtpRun::part(server.url("b"), {1000, 3'000'000}, large.size()));
    QCOMPARE(part.fault(), QString());
    QVERIFY(part.bytes == large.slice(1000, 2'999'000));
    // Held back in the middle: what is decrypted late is not lost.
    FtpFetch& slow = run.begin(FtpRun::whole(server.url("b")));
    slow.open = false;
    QTRY_VERIFY(slow.probe);
    QTest::qWait(300);
    slow.open = true;
    QVERIFY(slow.waitForEnd());
    QCOMPARE(slow.fault(), QString());
    QVERIFY(slow.bytes == large.all());
}

void FtpSessionTest::tlsRefused_data() {
    QTest::addColumn<QByteArray>("what");
    for (const char* what : {"72 unknown root", "72 expired", "72 wrong host", "73 no such address",
                             "100 AUTH refused", "100 injected reply", "101 plain data",
                             "101 other certificate", "101 no protection"})
        QTest::newRow(what) << QByteArray(what);
}

void FtpSessionTest::tlsRefused() {
    QFETCH(QByteArray, what);
    Subject subject;
    if (what == "72 expired")
        subject.validFrom = -200'000, subject.validUntil = -100'000;
    if (what == "72 wrong host")
        subject.names = {"DNS:example.org"}, subject.commonName = "example.org";
    if (what == "73 no such address")
        subject.names = {"DNS:127.0.0.1"}, subject.commonName = "127.0.0.1";
    Security shown{.chain = {issued(subject, what == "72 unknown root" ? authority() : m_root)}};
    FtpManner manner;
    if (what == "100 AUTH refused")
        manner.answers.insert("AUTH", "534 no");
    if (what == "100 injected reply")
        manner.injected = "230 in already\r\n";
    if (what == "101 plain data")
        manner.plainData = true;
    if (what == "101 other certificate")
        manner.otherData = Security{.chain = {issued({}, m_root)}};
    if (what == "101 no protection")
        manner.answers.insert("PROT", "536 no");
    FtpServer server(shown);
    server.serve("a", kBody);
    server.behave(manner);
    Settings settings = trusting(FtpTls::Require);
    settings.connectTimeout = 2000;
    FtpRun run(settings);
    QUrl url = server.url("a");
    if (what == "73 no such address")
        url.setHost(u"127.0.0.1"_s);
    FtpOrder order = FtpRun::whole(url);
    order.credentials = {u"bob"_s, u"secret"_s};
    FtpFetch& fetch = run.fetch(order);
    QVERIFY(fetch.error());
    const bool data = what == "101 plain data";
    QVERIFY2(fetch.error()->kind == ErrorKind::Tls || (data && !fetch.fault().isEmpty()),
             qPrintable(fetch.fault()));
    QVERIFY(fetch.bytes.isEmpty());
    if (what.startsWith("7") || what.startsWith("100"))
        QCOMPARE(server.count("USER"), 0);
    QCOMPARE(server.count("PASS"), what.startsWith("101") ? 1 : 0);
    if (!what.startsWith("7") && what != "101 no protection")
        return;
    // 80: insecure turns the check of certificates off, nothing else.
    settings.tls.insecure = true;
    FtpRun careless(settings);
    FtpFetch& again = careless.fetch(url);
    if (what.startsWith("7"))
        QCOMPARE(wrong(again), QString());
    else
        QVERIFY(again.error());
}

void FtpSessionTest::proxies_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("tls");
    QTest::newRow("HTTP CONNECT") << int(ProxyManner::Kind::Http) << false;
    QTest::newRow("HTTP CONNECT, TLS") << int(ProxyManner::Kind::Http) << true;
    QTest::newRow("84 SOCKS5") << int(ProxyManner::Kind::Socks5) << false;
    QTest::newRow("84 SOCKS5, TLS") << int(ProxyManner::Kind::Socks5) << true;
}

void FtpSessionTest::proxies() {
    QFETCH(int, kind);
    QFETCH(bool, tls);
    FtpServer server(tls ? std::optional(security()) : std::nullopt);
    const Body large = Body::counting(20'000'000);
    server.serve("a", kBody);
    server.serve("large", large);
    Proxy proxy(ProxyManner{.kind = static_cast<ProxyManner::Kind>(kind)});
    Settings settings = trusting(tls ? FtpTls::Require : FtpTls::Try);
    settings.proxy.ftp = proxy.url();
    FtpRun run(settings);
    QUrl url = server.url("a");
    if (!tls)
        url.setHost(u"nobody.invalid"_s); // The proxy looks names up.
    QCOMPARE(wrong(run.fetch(url)), QString());
    QCOMPARE(proxy.requests().size(), 2); // Control and data.
    // More than all buffers hold, and held back for a while.
    QUrl largeUrl = url;
    largeUrl.setPath(u"/large"_s);
    FtpFetch& held = run.begin(FtpRun::whole(largeUrl));
    held.open = false;
    QTRY_VERIFY(held.probe);
    QTest::qWait(200);
    held.open = true;
    QVERIFY(held.waitForEnd());
    QCOMPARE(held.fault(), QString());
    QVERIFY(held.bytes == large.all());
    // Without EPSV too, whatever address the 227 tells.
    server.behave({.answers = {{"EPSV", "500 what"}}});
    QCOMPARE(wrong(run.fetch(url)), QString());
}

void FtpSessionTest::proxyFails() {
    FtpServer server;
    server.serve("a", kBody);
    for (const auto mood : {ProxyManner::Mood::Forbids, ProxyManner::Mood::Unable,
                            ProxyManner::Mood::Babbles, ProxyManner::Mood::Leaves}) {
        Proxy proxy(ProxyManner{.mood = mood});
        Settings settings = FtpRun::quick();
        settings.proxy.ftp = proxy.url();
        FtpRun run(settings);
        FtpFetch& fetch = run.fetch(server.url("a"));
        QVERIFY(fetch.error());
        QVERIFY2(fetch.error()->kind == ErrorKind::Proxy, qPrintable(fetch.fault())); // 82
    }
    QCOMPARE(server.connections(), 0);
}

void FtpSessionTest::addressFamily() {
    FtpServer server;
    server.serve("a", kBody);
    Settings settings = FtpRun::quick();
    settings.family = AddressFamily::IPv6;
    FtpRun six(settings);
    FtpFetch& fetch = six.fetch(server.url("a"));
    QVERIFY(fetch.error());
    QCOMPARE(fetch.error()->kind, ErrorKind::Dns);
    settings.family = AddressFamily::IPv4;
    FtpRun four(settings);
    QUrl url = server.url("a");
    url.setHost(u"localhost"_s);
    QCOMPARE(wrong(four.fetch(url)), QString());
}

void FtpSessionTest::localAddress() {
#ifdef Q_OS_LINUX // The only one to have all of 127/8.
    FtpServer server;
    server.serve("a", kBody);
    Settings settings = FtpRun::quick();
    settings.localInterface = u"127.0.0.3"_s;
    FtpRun run(settings);
    QCOMPARE(wrong(run.fetch(server.url("a"))), QString());
    QCOMPARE(server.peers(), (QByteArrayList{"127.0.0.3", "127.0.0.3"}));
    Proxy proxy(ProxyManner{.kind = ProxyManner::Kind::Socks5});
    settings.proxy.ftp = proxy.url();
    FtpRun proxied(settings);
    QCOMPARE(wrong(proxied.fetch(server.url("a"))), QString());
    settings.proxy.ftp = QUrl(u"http://127.0.0.1:1"_s);
    FtpRun around(settings);
    FtpFetch& fetch = around.fetch(server.url("a"));
    QVERIFY(fetch.error());
    QCOMPARE(fetch.error()->kind, ErrorKind::Unsupported);
#endif
}

QTEST_GUILESS_MAIN(FtpSessionTest)
#include "ftpsessiontest.moc"
