// The real program behind the proxies that the world runs.
#include "oracle.h"
#include "origin.h"
#include "realserver.h"

#include <QTest>

using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMiB = 1024 * 1024;
const Body kBody = Body::counting(3 * kMiB);

QStringList headless(const QStringList& more) {
    return QStringList{u"--headless"_s, u"-d"_s,           u"out"_s, u"--retries"_s,
                       u"1"_s,          u"--retry-wait"_s, u"0.1"_s, u"--no-progress"_s,
                       u"--report"_s,   u"report.json"_s} +
           more;
}

QJsonObject errorOf(const ProgramCall& call) {
    return call.report().value(u"files").toArray().at(0).toObject().value(u"error").toObject();
}

/// Lets in those who know the password, and only to ports of `origin`.
QString startTinyproxy(RealServer& proxy, quint16 allowed) {
    return proxy.start({u"-d"_s, u"-c"_s, u"@DIR@/settings"_s},
                       "Port @PORT@\nListen 127.0.0.1\nTimeout 30\nMaxClients 50\n"
                       "LogFile \"@DIR@/error.log\"\nBasicAuth anna geheim\nConnectPort " +
                           QByteArray::number(allowed) + '\n');
}

QString startSquid(RealServer& proxy, quint16 allowed) {
    // Where localhost is ::1 as well, it would go there first.
    proxy.put(u"hosts"_s, "127.0.0.1 localhost\n");
    return proxy.start(
        {u"-N"_s, u"-f"_s, u"@DIR@/settings"_s},
        "hosts_file @DIR@/hosts\nhttp_port 127.0.0.1:@PORT@\npid_filename none\ncache_log "
        "@DIR@/error.log\n"
        "access_log none\ncache deny all\nmime_table @ROOT@/usr/share/squid/mime.conf\n"
        "error_directory @ROOT@/usr/share/squid-langpack/en\n"
        "icon_directory @ROOT@/usr/share/squid/icons\n"
        "unlinkd_program @ROOT@/usr/lib/squid/unlinkd\npinger_enable off\nnetdb_filename none\n"
        "visible_hostname localhost\nshutdown_lifetime 0 seconds\ncoredump_dir @DIR@\n"
        "auth_param basic program @ROOT@/usr/lib/squid/basic_ncsa_auth @DIR@/htpasswd\n"
        "auth_param basic realm quintet\nacl known proxy_auth REQUIRED\nacl ours port " +
            QByteArray::number(allowed) + "\nhttp_access allow known ours\nhttp_access deny all\n");
}

QString startDante(RealServer& proxy) {
    const QByteArray nobody =
        ::getuid() == 0 ? "user.privileged: root\nuser.unprivileged: nobody\n" : "";
    return proxy.start({u"-f"_s, u"@DIR@/settings"_s, u"-p"_s, u"@DIR@/pid"_s},
                       "logoutput: @DIR@/error.log\ninternal: 127.0.0.1 port = @PORT@\n"
                       "external: lo\nsocksmethod: none\nclientmethod: none\n" +
                           nobody +
                           "client pass { from: 127.0.0.0/8 to: 0.0.0.0/0 }\n"
                           "socks pass { from: 0.0.0.0/0 to: 0.0.0.0/0 command: connect }\n");
}

QString startProxy(RealServer& proxy, const QByteArray& kind, quint16 allowed) {
    if (kind == "tinyproxy")
        return startTinyproxy(proxy, allowed);
    return kind == "squid" ? startSquid(proxy, allowed) : startDante(proxy);
}

QString pathOf(const QByteArray& kind) {
    return kind == "tinyproxy" ? u"usr/bin/tinyproxy"_s
           : kind == "squid"   ? u"usr/sbin/squid"_s
                               : u"usr/sbin/danted"_s;
}

/// Has `call` use the proxy; with `login`, as "user:password@", where it asks for one: that belongs
/// into the environment, which others can't read.
void giveProxy(ProgramCall& call, const RealServer& proxy, const QByteArray& kind,
               const QString& login) {
    QProcessEnvironment environment = call.process().processEnvironment();
    const QString place = u"127.0.0.1:%1"_s.arg(proxy.port());
    environment.insert(u"all_proxy"_s, kind == "danted" ? QString(u"socks5://"_s + place)
                                                        : QString(u"http://"_s + login + place));
    call.process().setProcessEnvironment(environment);
}

} // namespace

class RealProxiesTest : public QObject {
    Q_OBJECT

private slots:
    void through_data();
    void through();
    void refused_data();
    void refused();
    void gone();

private:
    void addProxies(const char* what) const {
        for (const char* kind : {"tinyproxy", "squid", "danted"}) {
            const int item = QByteArray(kind) == "danted" ? 84 : 83;
            QTest::addRow("%d %s, %s", item, what, kind) << QByteArray(kind) << QByteArray(what);
        }
    }
};

void RealProxiesTest::through_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("scheme");
    addProxies("http");
    addProxies("https");
}

/// Each gets its own password and no other, and the file is whole.
void RealProxiesTest::through() {
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, scheme);
    const Certificate root = authority();
    const auto origin = scheme == "https"
                            ? std::make_unique<Origin>(Security{.chain = {issued({}, root)}})
                            : std::make_unique<Origin>();
    origin->serve("/a.bin", kBody, Behaviour{.rate = 4 * kMiB, .login = Login{"berta", "geheim2"}});
    RealServer proxy(pathOf(kind));
    const QString fault = startProxy(proxy, kind, origin->port());
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    ProgramCall call;
    call.put(u"root.pem"_s, root.pem);
    call.put(u"password"_s, "geheim2");
    Oracle oracle(call);
    oracle.expect(u"a.bin"_s, kBody);
    giveProxy(call, proxy, kind, u"anna:geheim@"_s);
    const int code =
        call.run(headless({u"-vv"_s, u"--ca-file"_s, u"root.pem"_s, u"--user"_s, u"berta"_s,
                           u"--password-file"_s, u"password"_s, origin->url("/a.bin").toString()}));
    QCOMPARE(oracle.verdict(code), QString());
    QVERIFY2(code == 0, qPrintable(QString::fromUtf8(call.error()) + proxy.said()));
    QVERIFY(!origin->requests().isEmpty());
    for (const Seen& request : origin->requests()) {
        QVERIFY(!request.has("Proxy-Authorization"));
        const QByteArray said = QByteArray::fromBase64(request.field("Authorization").mid(6));
        QVERIFY2(said.isEmpty() || said == "berta:geheim2", said.constData());
    }
}

void RealProxiesTest::refused_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QByteArray>("scheme");
    for (const char* kind : {"tinyproxy", "squid"}) {
        for (const char* scheme : {"http", "https"}) {
            QTest::addRow("82 no login, %s, %s", kind, scheme)
                << QByteArray(kind) << QString() << QByteArray(scheme);
            QTest::addRow("82 wrong login, %s, %s", kind, scheme)
                << QByteArray(kind) << u"anna:geheim-falsch@"_s << QByteArray(scheme);
        }
        QTest::addRow("82 port refused, %s", kind)
            << QByteArray(kind) << u"anna:geheim@"_s << QByteArray("https, other port");
    }
}

void RealProxiesTest::refused() {
    QFETCH(QByteArray, kind);
    QFETCH(QString, login);
    QFETCH(QByteArray, scheme);
    const Certificate root = authority();
    const auto origin = scheme.startsWith("https")
                            ? std::make_unique<Origin>(Security{.chain = {issued({}, root)}})
                            : std::make_unique<Origin>();
    origin->serve("/a.bin", kBody);
    RealServer proxy(pathOf(kind));
    const QString fault =
        startProxy(proxy, kind, scheme.endsWith("other port") ? 1 : origin->port());
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    ProgramCall call;
    call.put(u"root.pem"_s, root.pem);
    Oracle oracle(call);
    oracle.expect(u"a.bin"_s, kBody);
    giveProxy(call, proxy, kind, login);
    const int code =
        call.run(headless({u"--ca-file"_s, u"root.pem"_s, origin->url("/a.bin").toString()}));
    QCOMPARE(code, 1);
    QCOMPARE(oracle.verdict(code), QString());
    // tinyproxy says 401 to a wrong login, as an origin would.
    const bool isOdd = kind == "tinyproxy" && scheme == "http" && !login.isEmpty();
    QCOMPARE(errorOf(call).value(u"kind").toString(), isOdd ? u"auth"_s : u"proxy"_s);
    QVERIFY(origin->requests().isEmpty());
}

/// 82: nobody there.
void RealProxiesTest::gone() {
    Origin origin;
    origin.serve("/a.bin", kBody);
    quint16 port = 0;
    {
        const Origin closed;
        port = closed.port();
    }
    for (const QString& scheme : {u"http"_s, u"socks5"_s}) {
        ProgramCall call;
        Oracle oracle(call);
        oracle.expect(u"a.bin"_s, kBody);
        const int code =
            call.run(headless({u"--proxy"_s, u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port),
                               origin.url("/a.bin").toString()}));
        QCOMPARE(code, 1);
        QCOMPARE(oracle.verdict(code), QString());
        QCOMPARE(errorOf(call).value(u"kind").toString(), u"proxy"_s);
        QVERIFY(origin.requests().isEmpty());
    }
}

QTEST_GUILESS_MAIN(RealProxiesTest)
#include "realproxiestest.moc"
