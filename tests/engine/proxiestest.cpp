#include "enginerun.h"
#include "proxy.h"

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// Downloads through proxies, and proxies that don't help (faults 82 to 85).
class ProxiesTest : public QObject {
    Q_OBJECT

private slots:
    void through_data();
    void through();
    void large_data();
    void large();
    void unhelpful_data();
    void unhelpful();
    void passwordsStayApart_data();
    void passwordsStayApart();
    void loginRefused_data();
    void loginRefused();
    void exceptions();
};

namespace {

const Body kBody = Body::counting(2'000'000);

Settings by(const QUrl& proxy) {
    Settings settings = EngineRun::quick();
    settings.proxy.http = settings.proxy.https = proxy;
    settings.retries = 1;
    settings.timeout = 1'000;
    settings.connectTimeout = 1'000;
    return settings;
}

} // namespace

void ProxiesTest::through_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("login");
    for (const auto kind : {ProxyManner::Kind::Http, ProxyManner::Kind::Socks5}) {
        for (const bool tls : {false, true}) {
            for (const bool login : {false, true})
                QTest::addRow("%s%s%s", kind == ProxyManner::Kind::Http ? "HTTP" : "SOCKS 5",
                              tls ? ", TLS" : "", login ? ", login" : "")
                    << int(kind) << tls << login;
        }
    }
}

void ProxiesTest::through() {
    QFETCH(int, kind);
    QFETCH(bool, tls);
    QFETCH(bool, login);
    ProxyManner manner{.kind = ProxyManner::Kind(kind)};
    if (login)
        manner.login = Login{.user = "me", .password = "secret"};
    const Proxy proxy(manner);
    const Certificate root = authority();
    Origin origin =
        tls ? Origin(Security{.chain = {issued({.names = {"DNS:far.invalid"}}, root)}}) : Origin();
    origin.serve("/a", kBody);
    QUrl url = origin.url("/a");
    url.setHost(u"far.invalid"_s); // 84: the proxy looks the name up, we can't
    QUrl through = proxy.url();
    if (login) {
        through.setUserName(u"me"_s);
        through.setPassword(u"secret"_s);
    }
    Settings settings = by(through);
    settings.tls.insecure = tls;
    EngineRun run(settings);
    QCOMPARE(faultIn(run, run.fetch(url), kBody), QString());
    QVERIFY(!proxy.requests().isEmpty());
}

void ProxiesTest::large_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("tls");
    QTest::newRow("HTTP, TLS") << int(ProxyManner::Kind::Http) << true;
    QTest::newRow("SOCKS 5") << int(ProxyManner::Kind::Socks5) << false;
    QTest::newRow("SOCKS 5, TLS") << int(ProxyManner::Kind::Socks5) << true;
}

/// More than all buffers on the way take, on several connections: nothing may stall.
void ProxiesTest::large() {
    QFETCH(int, kind);
    QFETCH(bool, tls);
    const Proxy proxy(ProxyManner{.kind = ProxyManner::Kind(kind)});
    const Certificate root = authority();
    Origin origin =
        tls ? Origin(Security{.chain = {issued({.names = {"DNS:far.invalid"}}, root)}}) : Origin();
    const Body body = Body::counting(50'000'000);
    origin.serve("/a.bin", body);
    QUrl url = origin.url("/a.bin");
    url.setHost(u"far.invalid"_s);
    Settings settings = by(proxy.url());
    settings.timeout = 5'000;
    settings.tls.insecure = true;
    EngineRun run(settings);
    const Outcome outcome = run.fetch(url);
    QCOMPARE(faultIn(run, outcome, body), QString());
    QCOMPARE(outcome.attempts, 1);
}

void ProxiesTest::unhelpful_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("mood");
    QTest::addColumn<bool>("tls");
    using Mood = ProxyManner::Mood;
    const auto row = [](const char* name, ProxyManner::Kind kind, Mood mood, bool tls) {
        QTest::newRow(name) << int(kind) << int(mood) << tls;
    };
    using enum ProxyManner::Kind;
    row("82 HTTP CONNECT forbidden", Http, Mood::Forbids, true);
    row("82 HTTP CONNECT 502", Http, Mood::Unable, true);
    row("82 HTTP CONNECT garbage", Http, Mood::Babbles, true);
    row("82 HTTP CONNECT leaves", Http, Mood::Leaves, true);
    row("82 SOCKS forbidden", Socks5, Mood::Forbids, false);
    row("82 SOCKS unable", Socks5, Mood::Unable, false);
    row("82 SOCKS garbage", Socks5, Mood::Babbles, false);
    row("82 SOCKS leaves", Socks5, Mood::Leaves, false);
}

void ProxiesTest::unhelpful() {
    QFETCH(int, kind);
    QFETCH(int, mood);
    QFETCH(bool, tls);
    const Proxy proxy({.kind = ProxyManner::Kind(kind), .mood = ProxyManner::Mood(mood)});
    EngineRun run(by(proxy.url()));
    const Outcome outcome =
        run.fetch(QUrl(tls ? u"https://far.invalid/a"_s : u"http://far.invalid/a"_s));
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(QString(kindName(outcome.error->kind)), u"proxy"_s);
    QVERIFY(run.files().isEmpty());
}

void ProxiesTest::passwordsStayApart_data() {
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("scheme");
    using Scheme = Login::Scheme;
    QTest::newRow("83 tunnelled") << true << int(Scheme::Basic);
    QTest::newRow("83 forwarded") << false << int(Scheme::Basic);
    QTest::newRow("83 forwarded, Digest") << false << int(Scheme::DigestSha256);
}

/// The proxy's is not for the origin, even if that asks for one of the same realm; nor the
/// origin's, in a tunnel, for the proxy.
void ProxiesTest::passwordsStayApart() {
    QFETCH(bool, tls);
    QFETCH(int, scheme);
    const Login ofProxy{"me", "proxysecret", Login::Scheme(scheme)};
    const Proxy proxy({.login = ofProxy});
    const auto origin = tls ? std::make_unique<Origin>(Security{.chain = {selfSigned({})}})
                            : std::make_unique<Origin>();
    origin->serve("/a", kBody, Behaviour{.login = Login{.user = "you", .password = "mine"}});
    QUrl through = proxy.url();
    through.setUserName(u"me"_s);
    through.setPassword(u"proxysecret"_s);
    Settings settings = by(through);
    settings.tls.insecure = true;
    settings.credentials = {u"you"_s, u"mine"_s};
    EngineRun run(settings);
    QCOMPARE(faultIn(run, run.fetch(origin->url("/a")), kBody), QString());
    QVERIFY(!origin->requests().isEmpty());
    for (const Seen& seen : origin->requests()) {
        QVERIFY(!seen.has("Proxy-Authorization"));
        const QByteArray said = QByteArray::fromBase64(seen.field("Authorization").mid(6));
        QVERIFY2(said.isEmpty() || said == "you:mine", said.constData());
    }
    for (const Seen& seen : proxy.requests())
        QVERIFY(!tls || !seen.has("Authorization"));
}

void ProxiesTest::loginRefused_data() {
    QTest::addColumn<bool>("tls");
    QTest::newRow("82 wrong login, tunnelled") << true;
    QTest::newRow("82 wrong login, forwarded") << false;
}

/// Told after a few requests, not after hundreds.
void ProxiesTest::loginRefused() {
    QFETCH(bool, tls);
    const Proxy proxy({.login = Login{.user = "me", .password = "proxysecret"}});
    QUrl through = proxy.url();
    through.setUserName(u"me"_s);
    through.setPassword(u"wrong"_s);
    EngineRun run(by(through));
    const Outcome outcome =
        run.fetch(QUrl(tls ? u"https://far.invalid/a"_s : u"http://far.invalid/a"_s));
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(QString(kindName(outcome.error->kind)), u"proxy"_s);
    QCOMPARE(outcome.error->status, 407);
    QVERIFY2(proxy.requests().size() <= 8, qPrintable(QString::number(proxy.requests().size())));
}

void ProxiesTest::exceptions() {
    const Proxy proxy({.mood = ProxyManner::Mood::Forbids});
    Origin origin;
    origin.serve("/a", kBody);
    Settings settings = by(proxy.url());
    settings.proxy.exceptions = {u"127.0.0.0/8"_s}; // 85
    EngineRun run(settings);
    QCOMPARE(faultIn(run, run.fetch(origin.url("/a")), kBody), QString());
    QVERIFY(proxy.requests().isEmpty());
}

QTEST_GUILESS_MAIN(ProxiesTest)
#include "proxiestest.moc"
