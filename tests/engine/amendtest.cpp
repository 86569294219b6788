// What is changed of a download before it is tried again.
#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;

class AmendTest : public QObject {
    Q_OBJECT

private slots:
    void takesAnotherAddress();
    void keepsBytesOfARenewedLink();
    void keepsMirrors();
    void takesAnotherMirror();
    void mirrorGoesOnWithWhatIsHere_data();
    void mirrorGoesOnWithWhatIsHere();
    void takesALogin();
    void takesAnotherFolder();
    void takesFewerConnections();
    void keepsSecretsFromOthers_data();
    void keepsSecretsFromOthers();
    void whileItWaits_data();
    void whileItWaits();
    void leavesActiveOnesAlone();

private:
    static bool again(EngineRun& run, DownloadId id, const Amendment& amendment) {
        run.ends.clear();
        run.engine.amend({id}, amendment);
        run.engine.retry({id});
        return run.waitForEnds(1);
    }
};

void AmendTest::takesAnotherAddress() {
    Origin origin;
    const Body body = Body::counting(10'000);
    origin.serve("/right.bin", body);
    EngineRun run;
    const Outcome first = run.fetch(origin.url("/wrong.bin"));
    QCOMPARE(first.state, State::Failed);
    Amendment amendment;
    amendment.url = origin.url("/right.bin");
    QVERIFY(again(run, first.id, amendment));
    const Outcome second = run.ends[first.id];
    QCOMPARE(faultIn(run, second, body), QString());
    QCOMPARE(second.path, run.path(u"right.bin"_s)); // The name goes with the address.
    QCOMPARE(second.url, *amendment.url);
}

void AmendTest::keepsBytesOfARenewedLink() {
    Origin origin;
    const Body body = Body::counting(6 * 1024 * 1024);
    Behaviour cut;
    cut.cut = {4 * 1024 * 1024, Ending::Drop};
    Behaviour refused;
    refused.status = 403;
    origin.serve("/a.bin", body, {{1, cut}, {1, refused}, {}});
    Settings settings = EngineRun::quick();
    settings.maxSplits = 1;
    EngineRun run(settings);
    QUrl url = origin.url("/a.bin");
    url.setQuery(u"sig=1"_s);
    const Outcome first = run.fetch(url, u"a.bin"_s);
    QCOMPARE(first.state, State::Failed);
    url.setQuery(u"sig=2"_s);
    Amendment amendment;
    amendment.url = url;
    QVERIFY(again(run, first.id, amendment));
    QCOMPARE(faultIn(run, run.ends[first.id], body), QString());
    QVERIFY(origin.bytesSent() < 2 * body.size());
}

void AmendTest::keepsMirrors() {
    Origin origin;
    const Body body = Body::counting(10'000);
    EngineRun run;
    Request request = run.request(origin.url("/wrong.bin"));
    request.sources += origin.url("/mirror.bin");
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    origin.serve("/mirror.bin", body);
    Amendment amendment;
    amendment.url = origin.url("/wrong-again.bin");
    QVERIFY(again(run, request.id, amendment));
    QCOMPARE(faultIn(run, run.ends[request.id], body), QString());
}

void AmendTest::takesAnotherMirror() {
    Origin origin;
    const Body body = Body::counting(10'000);
    origin.serve("/mirror.bin", body);
    EngineRun run;
    const Outcome first = run.fetch(origin.url("/gone.bin"));
    QCOMPARE(first.state, State::Failed);
    Amendment amendment;
    amendment.mirror = origin.url("/mirror.bin");
    QVERIFY(again(run, first.id, amendment));
    const Outcome second = run.ends[first.id];
    QCOMPARE(faultIn(run, second, body), QString());
    QCOMPARE(second.source, *amendment.mirror);
    QCOMPARE(second.url, first.url); // What was asked for stays.
    QCOMPARE(second.path, run.path(u"gone.bin"_s));
}

void AmendTest::mirrorGoesOnWithWhatIsHere_data() {
    QTest::addColumn<bool>("proof");
    // Without one nobody knows whether both have the same file: whole from the mirror is safe.
    QTest::newRow("nothing tells") << false;
    QTest::newRow("a checksum tells") << true;
}

void AmendTest::mirrorGoesOnWithWhatIsHere() {
    QFETCH(bool, proof);
    Origin origin;
    const Body body = Body::counting(6 * 1024 * 1024);
    Behaviour cut;
    cut.cut = {4 * 1024 * 1024, Ending::Drop};
    Behaviour gone;
    gone.status = 404;
    origin.serve("/a.bin", body, {{1, cut}, {Sequence::kForever, gone}});
    origin.serve("/mirror.bin", body);
    Settings settings = EngineRun::quick();
    settings.maxSplits = 1;
    EngineRun run(settings);
    Request request = run.request(origin.url("/a.bin"));
    if (proof)
        request.digest = Digest{"sha-256", body.digest()};
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(run.ends[request.id].state, State::Failed);
    Amendment amendment;
    amendment.mirror = origin.url("/mirror.bin");
    QVERIFY(again(run, request.id, amendment));
    QCOMPARE(faultIn(run, run.ends[request.id], body), QString());
    QCOMPARE(origin.bytesSent() < 3 * body.size() / 2, proof);
}

void AmendTest::takesALogin() {
    Origin origin;
    const Body body = Body::counting(10'000);
    Behaviour guarded;
    guarded.login = Login{.user = "anna", .password = "hunter2"};
    origin.serve("/a.bin", body, guarded);
    EngineRun run;
    const Outcome first = run.fetch(origin.url("/a.bin"));
    QCOMPARE(first.state, State::Failed);
    Amendment amendment;
    amendment.credentials = Credentials{QString::fromUtf8(guarded.login->user),
                                        QString::fromUtf8(guarded.login->password)};
    QVERIFY(again(run, first.id, amendment));
    QCOMPARE(faultIn(run, run.ends[first.id], body), QString());
}

void AmendTest::takesAnotherFolder() {
    Origin origin;
    const Body body = Body::counting(10'000);
    origin.serve("/a.bin", body);
    EngineRun run;
    Request request = run.request(origin.url("/a.bin"));
    run.put(u"file"_s, "x");
    request.directory = run.path(u"file/no folder"_s);
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(run.ends[request.id].state, State::Failed);
    Amendment amendment;
    amendment.directory = run.path(u"there"_s);
    QVERIFY(again(run, request.id, amendment));
    QCOMPARE(run.ends[request.id].path, run.path(u"there/a.bin"_s));
    QCOMPARE(body.differenceFrom(run.path(u"there/a.bin"_s)), QString());
}

void AmendTest::takesFewerConnections() {
    Origin origin;
    const Body body = Body::counting(8 * 1024 * 1024);
    Behaviour busy;
    busy.status = 404;
    origin.serve("/a.bin", body, {{1, busy}, {Sequence::kForever, {.rate = 8 * 1024 * 1024}}});
    EngineRun run;
    const Outcome first = run.fetch(origin.url("/a.bin"));
    Amendment amendment;
    amendment.splits = 1;
    QVERIFY(again(run, first.id, amendment));
    QCOMPARE(faultIn(run, run.ends[first.id], body), QString());
    QCOMPARE(run.ends[first.id].connections, 1);
}

void AmendTest::keepsSecretsFromOthers_data() {
    QTest::addColumn<bool>("elsewhere");
    QTest::newRow("another place of the host") << false;
    QTest::newRow("another host") << true;
}

/// A login and headers were given for the host they were given with.
void AmendTest::keepsSecretsFromOthers() {
    QFETCH(bool, elsewhere);
    Origin origin;
    Origin other;
    Behaviour guarded;
    guarded.login = Login{.user = "somebody", .password = "s3cret"};
    for (Origin* each : {&origin, &other})
        each->serve("/right.bin", Body::bytes("content"), elsewhere ? Behaviour() : guarded);
    EngineRun run;
    Request request = run.request(origin.url("/wrong.bin"));
    request.credentials = {u"somebody"_s, u"s3cret"_s};
    request.headers = {{"X-Token", "s3cret"}};
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    Amendment amendment;
    amendment.url = (elsewhere ? other : origin).url("/right.bin");
    QVERIFY(again(run, request.id, amendment));
    QCOMPARE(run.ends[request.id].state, State::Completed);
    const QList<Seen> requests = (elsewhere ? other : origin).requests("/right.bin");
    for (const Seen& seen : requests) {
        QCOMPARE(seen.field("X-Token").isEmpty(), elsewhere);
        QVERIFY(!elsewhere || seen.field("Authorization").isEmpty());
    }
}

void AmendTest::whileItWaits_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("fewer connections") << 0;
    QTest::newRow("another address") << 1;
    QTest::newRow("another folder") << 2;
}

/// Half of it is here, and the next try is far off.
void AmendTest::whileItWaits() {
    QFETCH(int, kind);
    Origin origin;
    const Body body = Body::counting(4 * 1024 * 1024);
    const Body newer = Body::counting(4 * 1024 * 1024, 'n');
    Behaviour cut;
    cut.cut = {2 * 1024 * 1024, Ending::Drop};
    Behaviour busy;
    busy.status = 503;
    busy.fields = {{"Retry-After", "600"}};
    origin.serve("/a.bin", body, {{1, cut}, {1, busy}, {}});
    Origin other;
    other.serve("/b.bin", newer, Behaviour{.etag = "\"other\""});
    Settings settings = EngineRun::quick();
    settings.maxSplits = 1;
    EngineRun run(settings);
    const DownloadId id = run.add(origin.url("/a.bin"));
    QVERIFY(run.waitFor([&] { return run.states[id].retryInMs > 100'000; }));
    Amendment amendment;
    if (kind == 0)
        amendment.splits = 2;
    else if (kind == 1)
        amendment.url = other.url("/b.bin");
    else
        amendment.directory = run.path(u"there"_s);
    run.engine.amend({id}, amendment);
    if (kind != 1) {
        // The host is left alone for as long as it asked, and the download can be cancelled.
        QTest::qWait(300);
        QVERIFY(run.ends.empty());
        QCOMPARE(origin.requests().size(), 2);
        run.engine.cancel({id});
        QVERIFY(run.waitForEnds(1));
        QCOMPARE(run.ends[id].state, State::Cancelled);
        return;
    }
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(faultIn(run, run.ends[id], newer), QString());
}

void AmendTest::leavesActiveOnesAlone() {
    Origin origin;
    const Body body = Body::counting(1024 * 1024);
    origin.serve("/a.bin", body, Behaviour{.rate = 512 * 1024});
    EngineRun run;
    const DownloadId id = run.add(origin.url("/a.bin"));
    QVERIFY(run.waitFor([&] { return run.states[id].state == State::Running; }));
    Amendment amendment;
    amendment.url = origin.url("/none.bin");
    amendment.directory = run.path(u"elsewhere"_s);
    run.engine.amend({id, 99}, amendment);
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(faultIn(run, run.ends[id], body), QString());
}

QTEST_GUILESS_MAIN(AmendTest)
#include "amendtest.moc"
