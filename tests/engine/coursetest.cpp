#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// Retries, limits, digests, and what the user does meanwhile.
class CourseTest : public QObject {
    Q_OBJECT

private slots:
    void retryAfterIsObeyedByTheWholeHost();
    void retryAfterOfHoursFails();
    void timeouts_data();
    void timeouts();
    void unknownHost();
    void refusedConnection();
    void digests_data();
    void digests();
    void givenDigestMeetsAnotherOfTheServer();
    void mirrorTakesOver();
    void limitsHold();
    void listOrder();
    void pauseAndResume();
    void cancel();
    void retryKeepsSettings();
    void stopEndsEverything();
    void rateLimit();
    void everyEndIsToldOnce();
};

namespace {

constexpr qint64 kMiB = 1024 * 1024;
const Body kBody = Body::counting(50'000);

} // namespace

void CourseTest::retryAfterIsObeyedByTheWholeHost() {
    Origin origin;
    origin.serve("/a", kBody, {{1, {.status = 503, .fields = {{"Retry-After", "1"}}}}, {}}); // 27
    origin.serve("/b", kBody, Behaviour{.msBeforeHead = 50});
    Origin other;
    other.serve("/c", kBody);
    Settings settings = EngineRun::quick();
    settings.maxConn = 1;
    EngineRun run(settings);
    const DownloadId a = run.add(origin.url("/a"));
    const DownloadId b = run.add(origin.url("/b"));
    const DownloadId c = run.add(other.url("/c"));
    QVERIFY(run.waitFor([&] { return run.ends.count(c) > 0; }));
    QVERIFY2(run.ends.count(b) == 0, "the host was asked before the time it named");
    QCOMPARE(origin.requests().size(), 1);
    QVERIFY(run.waitForEnds(3));
    QCOMPARE(run.ends[a].state, State::Completed);
    QCOMPARE(run.ends[a].attempts, 2);
    QCOMPARE(run.ends[b].attempts, 1);
}

void CourseTest::retryAfterOfHoursFails() {
    Origin origin;
    origin.serve("/a", kBody, Behaviour{.status = 503, .fields = {{"Retry-After", "7200"}}});
    EngineRun run;
    const Outcome outcome = run.fetch(origin.url("/a"));
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.error->status, 503);
    QCOMPARE(outcome.error->retryAfterMs, 7'200'000);
    QCOMPARE(origin.requests().size(), 1);
}

void CourseTest::timeouts_data() {
    QTest::addColumn<QByteArray>("phase");
    QTest::newRow("32 before the status line") << QByteArray("head");
    QTest::newRow("32 in the body") << QByteArray("body");
    QTest::newRow("32 total") << QByteArray("total");
}

void CourseTest::timeouts() {
    QFETCH(QByteArray, phase);
    Origin origin;
    if (phase == "head")
        origin.serve("/a", kBody, Behaviour{.msBeforeHead = 20'000});
    else if (phase == "body")
        origin.serve("/a", kBody, Behaviour{.cut = {1000, Ending::Stall}});
    else
        origin.serve("/a", kBody, Behaviour{.rate = 1000});
    Settings settings = EngineRun::quick();
    settings.retries = 0;
    settings.timeout = phase == "total" ? 0 : 300;
    settings.totalTimeout = phase == "total" ? 500 : 0;
    EngineRun run(settings);
    const Outcome outcome = run.fetch(origin.url("/a"));
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(QString(kindName(outcome.error->kind)), u"timeout"_s);
    QVERIFY(!QFile::exists(run.path(u"a"_s)));
}

void CourseTest::unknownHost() {
    EngineRun run;
    const Outcome outcome = run.fetch(QUrl(u"http://no-such-host.invalid/a"_s));
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(QString(kindName(outcome.error->kind)), u"dns"_s);
}

void CourseTest::refusedConnection() {
    QUrl url;
    {
        Origin origin;
        url = origin.url("/a");
    }
    Settings settings = EngineRun::quick();
    settings.retries = 2;
    EngineRun run(settings);
    const Outcome outcome = run.fetch(url);
    QCOMPARE(QString(kindName(outcome.error->kind)), u"connect"_s);
    QCOMPARE(outcome.attempts, 3);
    QCOMPARE(run.notes.size(), 2);
    QVERIFY(run.notes[0].kind == Note::Kind::Retry && run.notes[0].error.has_value());
}

void CourseTest::digests_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("right");
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {qint64(50'000), 4 * kMiB}) {
        for (const bool right : {true, false}) {
            const char* ending = right ? "right" : "wrong";
            for (const char* field :
                 {"Repr-Digest", "Repr-Digest hex", "Digest", "Content-Digest", "Content-MD5"})
                QTest::addRow("135 %s %s %lld", field, ending, size)
                    << QByteArray(field) << right << size;
        }
    }
}

void CourseTest::digests() {
    QFETCH(QByteArray, field);
    QFETCH(bool, right);
    QFETCH(qint64, size);
    const Body body = Body::counting(size);
    const Body stated = right ? body : Body::counting(size, 'z');
    const QByteArray sha = stated.digest();
    Field stating{field.split(' ').first(), {}};
    if (field == "Content-MD5")
        stating.value = stated.digest(QCryptographicHash::Md5).toBase64();
    else if (field == "Digest")
        stating.value = "SHA-256=" + sha.toBase64();
    else if (field.endsWith("hex"))
        stating.value = "sha-256=:" + sha.toHex() + ':';
    else
        stating.value = "sha-256=:" + sha.toBase64() + ':';
    Origin origin;
    origin.serve("/a", body, Behaviour{.fields = {stating}, .rate = size > kMiB ? 8 * kMiB : 0});
    EngineRun run;
    const Outcome outcome = run.fetch(origin.url("/a"));
    if (right) {
        QCOMPARE(faultIn(run, outcome, body), QString());
        QVERIFY(outcome.checksum && outcome.checksum->verified);
    } else {
        QCOMPARE(outcome.state, State::Failed);
        QCOMPARE(QString(kindName(outcome.error->kind)), u"checksum"_s);
        QTRY_VERIFY(run.files().isEmpty());
        QCOMPARE(outcome.attempts, 1);
    }
    QCOMPARE(outcome.connections > 1, size > kMiB);
}

void CourseTest::givenDigestMeetsAnotherOfTheServer() {
    Origin origin;
    const QByteArray wrong = Body::counting(1, 'z').digest().toBase64();
    origin.serve("/a", kBody, Behaviour{.fields = {{"Repr-Digest", "sha-256=:" + wrong + ':'}}});
    EngineRun run;
    Request request = run.request(origin.url("/a"));
    request.digest = Digest{"sha-256", kBody.digest()};
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(QString(kindName(run.ends[request.id].error->kind)), u"checksum"_s);
    QCOMPARE(run.ends[request.id].received, 0);
    QVERIFY(origin.requests()[0].field("Want-Repr-Digest").contains("sha-256=10"));
}

void CourseTest::mirrorTakesOver() {
    Origin origin;
    origin.serve("/good", kBody);
    EngineRun run;
    Request request = run.request(origin.url("/gone"), u"a"_s);
    request.sources.append(origin.url("/good"));
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(faultIn(run, run.ends[request.id], kBody), QString());
    QCOMPARE(run.ends[request.id].url, origin.url("/gone"));
    QCOMPARE(run.ends[request.id].source, origin.url("/good"));
}

void CourseTest::limitsHold() {
    const Body body = Body::counting(3 * kMiB);
    for (const int splits : {1, 4}) {
        Origin origin;
        Settings settings = EngineRun::quick();
        settings.maxConn = splits == 1 ? 8 : 3;
        settings.maxSplits = splits;
        settings.maxPerHost = splits == 1 ? 4 : 6;
        EngineRun run(settings);
        for (int i = 0; i < 8; ++i) {
            origin.serve("/" + QByteArray::number(i), body, Behaviour{.rate = 4 * kMiB});
            run.add(origin.url("/" + QByteArray::number(i)));
        }
        int most = 0;
        QVERIFY(run.waitFor([&] {
            int active = 0;
            for (const auto& [id, snapshot] : run.states)
                active += snapshot.state == State::Running || snapshot.state == State::Starting;
            most = qMax(most, active);
            return run.ends.size() == 8;
        }));
        QVERIFY(most <= settings.maxConn);
        // The server may learn late that the first answer of a split file was cut.
        const int cut = splits == 1 ? 0 : settings.maxConn;
        QVERIFY2(origin.mostAtOnce() <= settings.maxPerHost + cut,
                 qPrintable(QString::number(origin.mostAtOnce())));
        QVERIFY(origin.mostAtOnce() > 3);
    }
}

void CourseTest::listOrder() {
    Origin origin;
    QList<Request> requests;
    Settings settings = EngineRun::quick();
    settings.maxConn = 1;
    EngineRun run(settings);
    QByteArrayList paths;
    for (int i = 0; i < 20; ++i) {
        paths.append("/" + QByteArray::number(i));
        origin.serve(paths.last(), kBody);
        requests.append(run.request(origin.url(paths.last())));
    }
    run.engine.add(requests);
    QVERIFY(run.waitForEnds(20));
    QByteArrayList seen;
    for (const Seen& request : origin.requests())
        seen.append(request.target);
    QCOMPARE(seen, paths);
}

void CourseTest::pauseAndResume() {
    const Body body = Body::counting(4 * kMiB);
    Origin origin;
    origin.serve("/a", body, Behaviour{.rate = kMiB});
    EngineRun run;
    const DownloadId id = run.add(origin.url("/a"));
    QVERIFY(run.waitFor([&] { return run.states[id].received > 200'000; }));
    run.engine.pause({id});
    QVERIFY(run.waitFor([&] { return run.states[id].state == State::Paused; }));
    QVERIFY(run.waitFor([&] { return origin.atOnce() == 0; }));
    const qint64 before = run.states[id].received;
    QVERIFY(before > 0);
    QVERIFY(run.ends.empty());
    origin.serve("/a", body);
    run.engine.resume({id});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(faultIn(run, run.ends[id], body), QString());
    QVERIFY(origin.bytesSent() < body.size() + 2 * kMiB);
}

void CourseTest::cancel() {
    Origin origin;
    origin.serve("/a", kBody, Behaviour{.rate = 1000});
    origin.serve("/b", kBody);
    Settings settings = EngineRun::quick();
    settings.maxConn = 1;
    EngineRun run(settings);
    const DownloadId a = run.add(origin.url("/a"));
    const DownloadId b = run.add(origin.url("/b"));
    const DownloadId c = run.add(origin.url("/b"), u"other"_s);
    QVERIFY(run.waitFor([&] { return run.states[a].received > 0; }));
    run.engine.cancel({a, c});
    QVERIFY(run.waitForEnds(3));
    QCOMPARE(run.ends[a].state, State::Cancelled);
    QCOMPARE(run.ends[c].state, State::Cancelled);
    QVERIFY(!run.ends[a].error);
    QCOMPARE(run.ends[c].attempts, 0);
    QCOMPARE(run.ends[b].state, State::Completed);
    QVERIFY(run.waitFor([&] { return run.files() == QStringList(u"b"_s); })); // 58
}

void CourseTest::retryKeepsSettings() {
    const Body body = Body::counting(2 * kMiB);
    Origin origin;
    origin.serve("/a", body, {{1, {.cut = {kMiB, Ending::Close}}}, {1, {.status = 404}}, {}});
    Settings settings = EngineRun::quick();
    settings.maxSplits = 1;
    EngineRun run(settings);
    Request request = run.request(origin.url("/a"), u"named"_s);
    request.headers = {{"X-Mine", "yes"}};
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(run.ends[request.id].state, State::Failed);
    run.ends.clear();
    run.engine.retry({request.id});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(faultIn(run, run.ends[request.id], body), QString());
    QCOMPARE(run.ends[request.id].path, run.path(u"named"_s));
    for (const Seen& seen : origin.requests())
        QCOMPARE(seen.field("X-Mine"), "yes");
    QVERIFY2(origin.requests().last().range()->first > 0, "good bytes were fetched again");
}

void CourseTest::stopEndsEverything() {
    Origin origin;
    origin.serve("/a", kBody, Behaviour{.rate = 1000});
    EngineRun run;
    for (int i = 0; i < 50; ++i)
        run.add(origin.url("/a"), QString::number(i));
    QVERIFY(origin.waitForRequests(5));
    QSignalSpy stopped(&run.engine, &Engine::stopped);
    run.engine.stop();
    QVERIFY(stopped.wait(3000)); // 121
    QCOMPARE(run.ends.size(), size_t(50));
    for (const auto& [id, outcome] : run.ends)
        QCOMPARE(outcome.state, State::Cancelled);
    QCOMPARE(stopped.size(), 1);
}

void CourseTest::rateLimit() {
    const Body body = Body::counting(kMiB);
    Origin origin;
    for (const char* path : {"/a", "/b"})
        origin.serve(path, body);
    Settings settings = EngineRun::quick();
    settings.limitRate = 2 * kMiB;
    EngineRun run(settings);
    QElapsedTimer timer;
    timer.start();
    run.add(origin.url("/a"));
    run.add(origin.url("/b"));
    QVERIFY(run.waitForEnds(2));
    QVERIFY2(timer.elapsed() >= 850, "2 MiB came faster than 2 MiB/s allow");
    QCOMPARE(body.differenceFrom(run.path(u"a"_s)), QString());
    QCOMPARE(body.differenceFrom(run.path(u"b"_s)), QString());
}

void CourseTest::everyEndIsToldOnce() {
    Origin origin;
    origin.serve("/good", kBody);
    EngineRun run;
    QList<Request> requests;
    for (int i = 0; i < 300; ++i)
        requests.append(run.request(origin.url(i % 3 ? "/good" : "/gone"), QString::number(i)));
    run.engine.add(requests);
    QVERIFY(run.waitForEnds(300));
    for (const auto& [id, count] : run.endings)
        QCOMPARE(count, 1);
    QCOMPARE(run.files().size(), 200);
    for (const Request& request : std::as_const(requests))
        QCOMPARE(run.ends[request.id].state,
                 (request.id - 1) % 3 ? State::Completed : State::Failed);
}

QTEST_GUILESS_MAIN(CourseTest)
#include "coursetest.moc"
