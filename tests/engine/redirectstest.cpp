#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// Redirects, logins and cookies over several hops (faults 50, 60 to 65, 29, 143).
class RedirectsTest : public QObject {
    Q_OBJECT

private slots:
    void followed();
    void refused_data();
    void refused();
    void secretsStayAtTheirOrigin();
    void cookiesOfALoginPageCount();
    void login_data();
    void login();
    void wrongPassword();
};

namespace {

const Body kBody = Body::bytes("the right bytes");

} // namespace

void RedirectsTest::followed() {
    for (const int status : {301, 302, 303, 307, 308}) {
        Origin origin;
        origin.serve("/a", Body(), Behaviour{.status = status, .location = "b?x=1"});
        origin.serve("/b", Body(), Behaviour{.status = status, .location = "/dir/file.bin"});
        origin.serve("/dir/file.bin", kBody);
        EngineRun run;
        const Outcome outcome = run.fetch(origin.url("/a"));
        QCOMPARE(faultIn(run, outcome, kBody), QString());
        QCOMPARE(outcome.source, origin.url("/dir/file.bin"));
        QCOMPARE(QFileInfo(outcome.path).fileName(), u"a"_s);
        QCOMPARE(origin.requests().size(), 3);
        QCOMPARE(origin.connections(), 1);
    }
}

void RedirectsTest::refused_data() {
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("60 to itself") << QByteArray("/go");
    QTest::newRow("61 nowhere") << QByteArray(" ");
    for (const char* target :
         {"file:///etc/passwd", "data:text/plain,hello", "qrc:/x", "javascript:alert(1)",
          "gopher://localhost/", "ftp://localhost/x", "http://", "http://a b/", "//"})
        QTest::addRow("62 %s", target) << QByteArray(target);
}

void RedirectsTest::refused() {
    QFETCH(QByteArray, location);
    Origin origin;
    origin.serve("/go", Body::bytes("moved"), Behaviour{.location = location});
    EngineRun run;
    const Outcome outcome = run.fetch(origin.url("/go"));
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(QString(kindName(outcome.error->kind)), u"redirect"_s);
    QVERIFY(origin.requests().size() <= 21);
    QVERIFY(run.files().isEmpty());
}

void RedirectsTest::secretsStayAtTheirOrigin() {
    // 64: another port is another origin.
    Origin there;
    there.serve("/file.bin", kBody);
    Origin here;
    here.serve("/go", Body(), Behaviour{.location = there.url("/file.bin").toEncoded()});
    Settings settings = EngineRun::quick();
    settings.headers = {{"X-Token", "secret"}, {"Authorization", "Bearer secret"}};
    EngineRun run(settings);
    Request request = run.request(here.url("/go"), u"a.bin"_s);
    request.headers = {{"Cookie", "session=secret"}};
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(faultIn(run, run.ends[request.id], kBody), QString());
    const Seen first = here.requests().value(0);
    QCOMPARE(first.field("X-Token"), "secret");
    QCOMPARE(first.field("Authorization"), "Bearer secret");
    QCOMPARE(first.field("Cookie"), "session=secret");
    for (const Field& field : there.requests().value(0).fields)
        QVERIFY2(!field.value.contains("secret"), field.name.constData());
}

void RedirectsTest::cookiesOfALoginPageCount() {
    Origin origin;
    origin.serve("/file.bin", kBody,
                 {{1, {.location = "/login"}}, {Sequence::kForever, {.cookie = "session=42"}}});
    origin.serve("/login", Body(),
                 Behaviour{.location = "/file.bin",
                           .fields = {{"Set-Cookie", "session=42; Path=/; HttpOnly"}}});
    EngineRun run;
    QCOMPARE(faultIn(run, run.fetch(origin.url("/file.bin")), kBody), QString());
}

void RedirectsTest::login_data() {
    QTest::addColumn<int>("scheme");
    QTest::newRow("Basic") << int(Login::Scheme::Basic);
    QTest::newRow("Digest MD5") << int(Login::Scheme::DigestMd5);
    QTest::newRow("Digest SHA-256") << int(Login::Scheme::DigestSha256);
}

void RedirectsTest::login() {
    QFETCH(int, scheme);
    const Body body = Body::counting(4 << 20);
    Origin origin;
    const Login login{.user = "alice", .password = "p:ä%20\"x", .scheme = Login::Scheme(scheme)};
    origin.serve("/a.bin", body, Behaviour{.rate = 8 << 20, .login = login});
    EngineRun run;
    Request request = run.request(origin.url("/a.bin"));
    request.credentials = {u"alice"_s, u"p:ä%20\"x"_s};
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(faultIn(run, run.ends[request.id], body), QString());
    int refused = 0;
    for (const Seen& seen : origin.requests())
        refused += seen.status == 401;
    QCOMPARE(refused, 1);
    QVERIFY(origin.requests().size() > 3);
}

void RedirectsTest::wrongPassword() {
    Origin origin;
    const Login login{.user = "alice", .password = "right"};
    origin.serve("/a.bin", kBody, Behaviour{.login = login});
    origin.serve("/b.bin", kBody,
                 Behaviour{.login = Login{.user = "alice",
                                          .password = "wrong",
                                          .scheme = Login::Scheme::Unknown}});
    for (const char* path : {"/a.bin", "/b.bin"}) {
        EngineRun run;
        Request request = run.request(origin.url(path));
        request.credentials = {u"alice"_s, u"wrong"_s};
        run.engine.add({request});
        QVERIFY(run.waitForEnds(1));
        const Outcome outcome = run.ends[request.id];
        QCOMPARE(outcome.state, State::Failed);
        QCOMPARE(QString(kindName(outcome.error->kind)), u"auth"_s); // 29
        QVERIFY(!outcome.error->detail.contains(u"wrong"));
        QVERIFY(run.files().isEmpty());
    }
    QVERIFY(origin.requests().size() <= 4);
}

QTEST_GUILESS_MAIN(RedirectsTest)
#include "redirectstest.moc"
