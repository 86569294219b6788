// The real program and the web servers that the world runs.
#include "oracle.h"
#include "realserver.h"

#include <QTest>

#include <csignal>
#include <utime.h>

using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMiB = 1024 * 1024;
const Body kBody = Body::counting(16 * kMiB);
const Body kNewer = Body::counting(16 * kMiB, 'b');

QStringList headless(const QStringList& more) {
    return QStringList{u"--headless"_s, u"-d"_s,           u"out"_s, u"--retries"_s,
                       u"2"_s,          u"--retry-wait"_s, u"0.1"_s, u"--no-progress"_s,
                       u"--report"_s,   u"report.json"_s} +
           more;
}

QJsonObject fileOf(const ProgramCall& call) {
    return call.report().value(u"files").toArray().at(0).toObject();
}

QString kindOf(const ProgramCall& call) {
    return fileOf(call).value(u"error").toObject().value(u"kind").toString();
}

/// Puts `body` where the server finds it, with a time of its own. A name isn't there half.
void publish(const RealServer& server, const QString& name, const Body& body, time_t modified) {
    const QString path = server.path(u"www/"_s + name);
    server.put(u"new"_s, body.all());
    const utimbuf times{modified, modified};
    ::utime(server.path(u"new"_s).toLocal8Bit().constData(), &times);
    QCOMPARE(
        ::rename(server.path(u"new"_s).toLocal8Bit().constData(), path.toLocal8Bit().constData()),
        0);
}

void addServers(int item, const char* what) {
    for (const char* kind : {"nginx", "apache2", "lighttpd"}) {
        if (item > 0)
            QTest::addRow("%d %s, %s", item, what, kind) << QByteArray(kind);
        else
            QTest::addRow("%s, %s", what, kind) << QByteArray(kind);
    }
}

} // namespace

class RealServersTest : public QObject {
    Q_OBJECT

private slots:
    void split_data();
    void split();
    void resume_data();
    void resume();
    void replacedMidWay_data();
    void replacedMidWay();
    void replacedBetweenRuns_data();
    void replacedBetweenRuns();
    void cutMidWay_data();
    void cutMidWay();
    void login_data();
    void login();
    void missing_data();
    void missing();
    void tls_data();
    void tls();
};

void RealServersTest::split_data() {
    QTest::addColumn<QByteArray>("kind");
    addServers(57, "in segments");
}

void RealServersTest::split() {
    QFETCH(QByteArray, kind);
    RealServer server(pathOfWebServer(kind));
    publish(server, u"a.bin"_s, kBody, 1'600'000'000);
    publish(server, u"empty.bin"_s, Body::counting(0), 1'600'000'000);
    const QString fault = startWebServer(server, kind, {.kiBPerSecond = 8 * 1024});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    ProgramCall call;
    Oracle oracle(call);
    oracle.expect(u"a.bin"_s, kBody);
    oracle.expect(u"empty.bin"_s, Body::counting(0)); // 20
    const int code = call.run(
        headless({server.url(u"a.bin"_s).toString(), server.url(u"empty.bin"_s).toString()}));
    QCOMPARE(oracle.verdict(code), QString());
    QCOMPARE(code, 0);
    QVERIFY(fileOf(call).value(u"connections").toInt() > 1);
    QVERIFY(fileOf(call).value(u"warnings").toArray().isEmpty());
    QCOMPARE(QFileInfo(call.path(u"out/a.bin"_s)).lastModified().toSecsSinceEpoch(),
             1'600'000'000); // 118
}

void RealServersTest::resume_data() {
    QTest::addColumn<QByteArray>("kind");
    addServers(121, "ended and called again");
}

void RealServersTest::resume() {
    QFETCH(QByteArray, kind);
    RealServer server(pathOfWebServer(kind));
    publish(server, u"a.bin"_s, kBody, 1'600'000'000);
    const QString fault = startWebServer(server, kind, {.kiBPerSecond = 2 * 1024});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    ProgramCall call;
    Oracle oracle(call);
    oracle.expect(u"a.bin"_s, kBody);
    call.start(headless({server.url(u"a.bin"_s).toString()}));
    QVERIFY(QTest::qWaitFor(
        [&] { return QFileInfo(call.path(u"out/a.bin.part"_s)).size() > 8 * kMiB; }, 20'000));
    ::kill(static_cast<pid_t>(call.process().processId()), SIGINT);
    const int ended = call.wait();
    QCOMPARE(ended, 130);
    QCOMPARE(oracle.verdict(ended), QString());
    const int code = call.run(headless({server.url(u"a.bin"_s).toString()}));
    QCOMPARE(oracle.verdict(code), QString());
    QCOMPARE(code, 0);
    const qint64 resumed = fileOf(call).value(u"resumed_from").toInteger();
    QVERIFY(resumed > 0);
    QCOMPARE(fileOf(call).value(u"received").toInteger(), kBody.size() - resumed);
}

void RealServersTest::replacedMidWay_data() {
    QTest::addColumn<QByteArray>("kind");
    addServers(41, "replaced half-way");
}

/// By a file of the same size. Connections that are open go on with the old one.
void RealServersTest::replacedMidWay() {
    QFETCH(QByteArray, kind);
    RealServer server(pathOfWebServer(kind));
    publish(server, u"a.bin"_s, kBody, 1'600'000'000);
    const QString fault = startWebServer(server, kind, {.kiBPerSecond = 3 * 1024});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    ProgramCall call;
    call.start(headless({u"--max-splits"_s, u"2"_s, server.url(u"a.bin"_s).toString()}));
    QVERIFY(QTest::qWaitFor(
        [&] { return QFileInfo(call.path(u"out/a.bin.part"_s)).size() > 2 * kMiB; }, 20'000));
    publish(server, u"a.bin"_s, kNewer, 1'650'000'000);
    const int code = call.wait();
    if (code == 0) {
        const QString file = call.path(u"out/a.bin"_s);
        const bool isOld = kBody.differenceFrom(file).isEmpty();
        QVERIFY2(isOld || kNewer.differenceFrom(file).isEmpty(), "two versions were mixed");
        QCOMPARE(call.files(u"out"_s), QStringList{u"a.bin"_s});
    } else {
        QCOMPARE(code, 1);
        QCOMPARE(kindOf(call), u"changed"_s);
        QVERIFY(!QFile::exists(call.path(u"out/a.bin"_s)));
    }
}

void RealServersTest::replacedBetweenRuns_data() {
    QTest::addColumn<QByteArray>("kind");
    addServers(41, "replaced between runs");
}

void RealServersTest::replacedBetweenRuns() {
    QFETCH(QByteArray, kind);
    RealServer server(pathOfWebServer(kind));
    publish(server, u"a.bin"_s, kBody, 1'600'000'000);
    const QString fault = startWebServer(server, kind, {.kiBPerSecond = 2 * 1024});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    ProgramCall call;
    call.start(headless({server.url(u"a.bin"_s).toString()}));
    QVERIFY(QTest::qWaitFor(
        [&] { return QFileInfo(call.path(u"out/a.bin.part"_s)).size() > 8 * kMiB; }, 20'000));
    ::kill(static_cast<pid_t>(call.process().processId()), SIGTERM);
    QCOMPARE(call.wait(), 143);
    publish(server, u"a.bin"_s, kNewer, 1'650'000'000);
    Oracle oracle(call);
    oracle.expect(u"a.bin"_s, kNewer);
    const int code = call.run(headless({server.url(u"a.bin"_s).toString()}));
    QCOMPARE(oracle.verdict(code), QString());
    QCOMPARE(code, 0);
    QVERIFY(!fileOf(call).value(u"warnings").toArray().isEmpty());
}

void RealServersTest::cutMidWay_data() {
    QTest::addColumn<QByteArray>("kind");
    addServers(55, "cut half-way");
}

/// The file gets shorter under the server's hands.
void RealServersTest::cutMidWay() {
    QFETCH(QByteArray, kind);
    RealServer server(pathOfWebServer(kind));
    publish(server, u"a.bin"_s, kBody, 1'600'000'000);
    const QString fault = startWebServer(server, kind, {.kiBPerSecond = 3 * 1024});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    ProgramCall call;
    const Body shorter = Body::counting(5 * kMiB);
    call.start(headless(
        {u"--max-splits"_s, u"2"_s, u"--timeout"_s, u"3"_s, server.url(u"a.bin"_s).toString()}));
    QVERIFY(QTest::qWaitFor(
        [&] { return QFileInfo(call.path(u"out/a.bin.part"_s)).size() > 2 * kMiB; }, 20'000));
    QVERIFY(QFile::resize(server.path(u"www/a.bin"_s), shorter.size()));
    const int code = call.wait();
    const QString file = call.path(u"out/a.bin"_s);
    if (code == 0)
        QCOMPARE(shorter.differenceFrom(file), QString());
    else
        QVERIFY(code == 1 && !QFile::exists(file) && !call.error().isEmpty());
}

void RealServersTest::login_data() {
    QTest::addColumn<QByteArray>("kind");
    addServers(29, "login");
}

void RealServersTest::login() {
    QFETCH(QByteArray, kind);
    RealServer server(pathOfWebServer(kind));
    publish(server, u"private/a.bin"_s, kBody, 1'600'000'000);
    const QString fault = startWebServer(server, kind, {});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    const QString url = server.url(u"private/a.bin"_s).toString();
    for (const bool isRight : {false, true}) {
        ProgramCall call;
        Oracle oracle(call);
        oracle.expect(u"a.bin"_s, kBody);
        call.put(u"password"_s, isRight ? "geheim\n" : "geheim-falsch\n");
        oracle.allow(u"password"_s);
        const int without = call.run(headless({url}));
        QCOMPARE(without, 1);
        QCOMPARE(oracle.verdict(without), QString());
        QCOMPARE(kindOf(call), u"auth"_s);
        const int code = call.run(
            headless({u"--user"_s, u"anna"_s, u"--password-file"_s, u"password"_s, u"-vv"_s, url}));
        QCOMPARE(code, isRight ? 0 : 1);
        QCOMPARE(oracle.verdict(code), QString());
        QVERIFY(isRight || kindOf(call) == u"auth");
    }
}

void RealServersTest::missing_data() {
    QTest::addColumn<QByteArray>("kind");
    addServers(26, "missing");
}

void RealServersTest::missing() {
    QFETCH(QByteArray, kind);
    RealServer server(pathOfWebServer(kind));
    const QString fault = startWebServer(server, kind, {});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    ProgramCall call;
    Oracle oracle(call);
    oracle.expectFailure();
    const int code = call.run(headless({server.url(u"gone.bin"_s).toString()}));
    QCOMPARE(code, 1);
    QCOMPARE(oracle.verdict(code), QString());
    QCOMPARE(fileOf(call).value(u"error").toObject().value(u"status").toInt(), 404);
    QVERIFY(call.files(u"out"_s).isEmpty());
}

void RealServersTest::tls_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("what");
    for (const char* kind : {"nginx", "apache2", "lighttpd"}) {
        QTest::addRow("80 trusted, %s", kind) << QByteArray(kind) << QByteArray("trusted");
        for (const char* what : {"expired", "wrong host", "self-signed", "unknown root"})
            QTest::addRow("72 %s, %s", what, kind) << QByteArray(kind) << QByteArray(what);
        QTest::addRow("74 only TLS 1.0, %s", kind) << QByteArray(kind) << QByteArray("old");
    }
}

void RealServersTest::tls() {
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, what);
    const Certificate root = authority();
    const Certificate stranger = authority("A stranger");
    Subject subject;
    if (what == "expired")
        subject.validFrom = -20 * 86'400, subject.validUntil = -86'400;
    if (what == "wrong host")
        subject.names = {"DNS:example.org"}, subject.commonName = "example.org";
    const Certificate shown = what == "self-signed"
                                  ? selfSigned(subject)
                                  : issued(subject, what == "unknown root" ? stranger : root);
    RealServer server(pathOfWebServer(kind));
    server.secure(shown.pem, shown.key);
    publish(server, u"a.bin"_s, kBody, 1'600'000'000);
    const QString fault = startWebServer(server, kind, {.tls = true, .onlyOldTls = what == "old"});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    ProgramCall call;
    call.put(u"root.pem"_s, root.pem);
    Oracle oracle(call);
    oracle.allow(u"root.pem"_s);
    oracle.expect(u"a.bin"_s, kBody);
    const int code = call.run(
        headless({u"--ca-file"_s, u"root.pem"_s, server.url(u"a.bin"_s, u"https"_s).toString()}));
    QCOMPARE(oracle.verdict(code), QString());
    if (what == "trusted") {
        QCOMPARE(code, 0);
        return;
    }
    QCOMPARE(code, 1);
    QCOMPARE(kindOf(call), u"tls"_s);
    QCOMPARE(fileOf(call).value(u"received").toInteger(), 0);
}

QTEST_GUILESS_MAIN(RealServersTest)
#include "realserverstest.moc"
