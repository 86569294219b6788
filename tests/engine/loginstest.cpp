// Logins of other runs, each for its own origin and for no other.
#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;

namespace {

Behaviour wanting(const QByteArray& user, const QByteArray& password) {
    Behaviour behaviour;
    behaviour.login = Login{user, password};
    return behaviour;
}

/// What servers were shown.
QByteArrayList shownTo(const Origin& origin) {
    QByteArrayList shown;
    for (const Seen& seen : origin.requests()) {
        if (const QByteArray field = seen.field("Authorization"); !field.isEmpty())
            shown += field;
    }
    return shown;
}

} // namespace

class LoginsTest : public QObject {
    Q_OBJECT

private slots:
    void namesOrigins_data();
    void namesOrigins();
    void areUsed();
    void areNotForOthers();
    void areForMirrorsOfTheirOrigin();
    void comeAfterTheRequestsOwn();
    void comeAfterTheCalls();
    void countForTheNextTry();
    void areForgotten();
};

void LoginsTest::namesOrigins_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    QTest::newRow("https") << u"https://Example.org/a/b?c"_s << u"https://example.org:443"_s;
    QTest::newRow("http") << u"http://example.org"_s << u"http://example.org:80"_s;
    QTest::newRow("a port") << u"https://example.org:8443/a"_s << u"https://example.org:8443"_s;
    QTest::newRow("the usual port")
        << u"https://example.org:443/a"_s << u"https://example.org:443"_s;
    QTest::newRow("ftp") << u"ftp://example.org/a"_s << u"ftp://example.org:21"_s;
    QTest::newRow("ftps") << u"ftps://example.org/a"_s << u"ftps://example.org:990"_s;
    QTest::newRow("IPv6") << u"https://[::1]/a"_s << u"https://[::1]:443"_s;
    QTest::newRow("another alphabet")
        << u"https://b\u00fccher.example/a"_s << u"https://xn--bcher-kva.example:443"_s;
    QTest::newRow("a login in it")
        << u"https://anna:hunter2@example.org/a"_s << u"https://example.org:443"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void LoginsTest::namesOrigins() {
    QFETCH(QString, url);
    QTEST(originOf(QUrl(url)), "origin");
}

void LoginsTest::areUsed() {
    Origin origin;
    const Body body = Body::counting(10'000);
    origin.serve("/a.bin", body, wanting("anna", "hunter2"));
    EngineRun run;
    run.engine.setLogins({{originOf(origin.url("/")), {u"anna"_s, u"hunter2"_s}}});
    QCOMPARE(faultIn(run, run.fetch(origin.url("/a.bin")), body), QString());
}

void LoginsTest::areNotForOthers() {
    Origin origin;
    Origin other;
    origin.serve("/a.bin", Body::counting(10'000), wanting("anna", "hunter2"));
    other.serve("/a.bin", Body::counting(10'000), wanting("anna", "hunter2"));
    EngineRun run;
    QString https = originOf(other.url("/"));
    run.engine.setLogins({{originOf(origin.url("/")), {u"anna"_s, u"hunter2"_s}},
                          {https.replace(u"http:"_s, u"https:"_s), {u"anna"_s, u"hunter2"_s}}});
    const Outcome outcome = run.fetch(other.url("/a.bin"));
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.error->kind, ErrorKind::Auth);
    QCOMPARE(shownTo(other), QByteArrayList());
}

void LoginsTest::areForMirrorsOfTheirOrigin() {
    Origin first;
    Origin mirror;
    const Body body = Body::counting(10'000);
    mirror.serve("/a.bin", body, wanting("anna", "hunter2"));
    EngineRun run;
    run.engine.setLogins({{originOf(mirror.url("/")), {u"anna"_s, u"hunter2"_s}}});
    Request request = run.request(first.url("/a.bin"));
    request.sources += mirror.url("/a.bin");
    // What was given for the first one is not for the mirror.
    request.credentials = {u"berta"_s, u"letmein"_s};
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(faultIn(run, run.ends[request.id], body), QString());
    for (const QByteArray& shown : shownTo(mirror))
        QCOMPARE(shown, "Basic " + QByteArray("anna:hunter2").toBase64());
}

void LoginsTest::comeAfterTheRequestsOwn() {
    Origin origin;
    const Body body = Body::counting(10'000);
    origin.serve("/a.bin", body, wanting("berta", "letmein"));
    EngineRun run;
    run.engine.setLogins({{originOf(origin.url("/")), {u"anna"_s, u"hunter2"_s}}});
    Request request = run.request(origin.url("/a.bin"));
    request.credentials = {u"berta"_s, u"letmein"_s};
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(faultIn(run, run.ends[request.id], body), QString());
}

void LoginsTest::comeAfterTheCalls() {
    Origin origin;
    const Body body = Body::counting(10'000);
    origin.serve("/a.bin", body, wanting("berta", "letmein"));
    Settings settings = EngineRun::quick();
    settings.credentials = {u"berta"_s, u"letmein"_s};
    EngineRun run(settings);
    run.engine.setLogins({{originOf(origin.url("/")), {u"anna"_s, u"hunter2"_s}}});
    QCOMPARE(faultIn(run, run.fetch(origin.url("/a.bin")), body), QString());
}

void LoginsTest::countForTheNextTry() {
    Origin origin;
    const Body body = Body::counting(10'000);
    origin.serve("/a.bin", body, wanting("anna", "hunter2"));
    EngineRun run;
    const Outcome first = run.fetch(origin.url("/a.bin"));
    QCOMPARE(first.error->kind, ErrorKind::Auth);
    run.ends.clear();
    run.engine.setLogins({{originOf(origin.url("/")), {u"anna"_s, u"hunter2"_s}}});
    run.engine.retry({first.id});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(faultIn(run, run.ends[first.id], body), QString());
}

void LoginsTest::areForgotten() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(10'000), wanting("anna", "hunter2"));
    EngineRun run;
    run.engine.setLogins({{originOf(origin.url("/")), {u"anna"_s, u"hunter2"_s}}});
    run.engine.setLogins({});
    QCOMPARE(run.fetch(origin.url("/a.bin")).error->kind, ErrorKind::Auth);
    QCOMPARE(shownTo(origin), QByteArrayList());
}

QTEST_GUILESS_MAIN(LoginsTest)
#include "loginstest.moc"
