// What the engine tells of the one download that is looked at.
#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;

namespace {

Detail lastOf(const QSignalSpy& spy) {
    return spy.isEmpty() ? Detail() : spy.last()[0].value<Detail>();
}

} // namespace

class WatchTest : public QObject {
    Q_OBJECT

private slots:
    void tellsOfConnections();
    void tellsOfTheWatchedAlone();
    void tellsOfWhatHasNotBegun();
    void tellsTheEnd();
    void leavesWhatEndedAsItIs();
    void keepsLoginsToItself();
    void nothingOfWhatIsNotThere();
};

void WatchTest::tellsOfConnections() {
    Origin origin;
    const Body body = Body::counting(8 * 1024 * 1024);
    origin.serve("/a.bin", body, Behaviour{.rate = 512 * 1024});
    EngineRun run;
    QSignalSpy told(&run.engine, &Engine::detailed);
    const DownloadId id = run.add(origin.url("/a.bin"));
    run.engine.watch(id);
    const auto several = [&told] { return lastOf(told).connections.size() > 1; };
    QVERIFY(run.waitFor(several));
    const Detail detail = lastOf(told);
    QCOMPARE(detail.id, id);
    QVERIFY(detail.splits);
    QVERIFY(detail.mostConnections >= detail.connections.size());
    QCOMPARE(detail.sources, QList<QUrl>{origin.url("/a.bin")});
    QVERIFY(detail.headers.contains(Header{"ETag", "\"v1\""}));
    QVERIFY(detail.headers.contains(Header{"Content-Length", QByteArray::number(body.size())}));
    qint64 before = -1;
    for (const ConnectionView& it : detail.connections) {
        QCOMPARE(it.source, origin.url("/a.bin"));
        QVERIFY(it.range.begin > before);
        QVERIFY(it.range.end <= body.size());
        before = it.range.begin;
    }
    const auto fetched = [&told] {
        const QList<ConnectionView> all = lastOf(told).connections;
        return std::any_of(all.cbegin(), all.cend(),
                           [](const auto& it) { return it.received > 0 && it.rate > 0; });
    };
    QVERIFY(run.waitFor(fetched));
}

void WatchTest::tellsOfTheWatchedAlone() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    origin.serve("/b.bin", Body::counting(1000));
    EngineRun run;
    QSignalSpy told(&run.engine, &Engine::detailed);
    run.add(origin.url("/a.bin"));
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(told.size(), 0);
    const DownloadId id = run.add(origin.url("/b.bin"));
    run.engine.watch(id);
    QVERIFY(run.waitForEnds(2));
    QVERIFY(!told.isEmpty());
    for (const QList<QVariant>& call : told)
        QCOMPARE(call[0].value<Detail>().id, id);
    const qsizetype count = told.size();
    run.engine.watch(0);
    run.fetch(origin.url("/a.bin"), u"c.bin"_s);
    QCOMPARE(told.size(), count);
}

void WatchTest::tellsOfWhatHasNotBegun() {
    EngineRun run;
    Request request = run.request(QUrl(u"https://example.org/a.bin"_s));
    request.sources += QUrl(u"https://example.net/a.bin"_s);
    request.digest = Digest{"sha-256", QByteArray(32, 'x')};
    request.paused = true;
    QSignalSpy told(&run.engine, &Engine::detailed);
    run.engine.add({request});
    run.engine.watch(request.id);
    QVERIFY(run.waitFor([&] { return !told.isEmpty(); }));
    QCOMPARE(lastOf(told).sources, request.sources);
    QVERIFY(lastOf(told).expected == request.digest);
    QVERIFY(lastOf(told).connections.isEmpty());
}

void WatchTest::tellsTheEnd() {
    Origin origin;
    const Body body = Body::counting(10'000);
    origin.serve("/a.bin", body);
    EngineRun run;
    QSignalSpy told(&run.engine, &Engine::detailed);
    Request request = run.request(origin.url("/a.bin"));
    request.digest = Digest{"sha-256", body.digest()};
    run.engine.add({request});
    run.engine.watch(request.id);
    QVERIFY(run.waitForEnds(1));
    const auto verified = [&told] {
        return std::any_of(told.cbegin(), told.cend(), [](const QList<QVariant>& call) {
            const auto checksum = call[0].value<Detail>().checksum;
            return checksum && checksum->verified;
        });
    };
    QVERIFY(run.waitFor(verified));
}

/// To look at what is done doesn't make anybody forget its size.
void WatchTest::leavesWhatEndedAsItIs() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(100'000));
    EngineRun run;
    const DownloadId id = run.fetch(origin.url("/a.bin")).id;
    QVERIFY(run.waitFor([&] { return run.states[id].state == State::Completed; }));
    QSignalSpy told(&run.engine, &Engine::detailed);
    QSignalSpy changed(&run.engine, &Engine::changed);
    run.engine.watch(id);
    QVERIFY(run.waitFor([&] { return !told.isEmpty(); }));
    QTest::qWait(400); // Longer than the engine gathers what changed.
    QVERIFY(changed.isEmpty());
    QCOMPARE(run.states[id].size, 100'000);
    QCOMPARE(run.states[id].received, 100'000);
}

void WatchTest::keepsLoginsToItself() {
    EngineRun run;
    Request request = run.request(QUrl(u"https://anna:hunter2@example.org/a.bin"_s));
    request.paused = true;
    QSignalSpy told(&run.engine, &Engine::detailed);
    run.engine.add({request});
    run.engine.watch(request.id);
    QVERIFY(run.waitFor([&] { return !told.isEmpty(); }));
    QCOMPARE(lastOf(told).sources, QList<QUrl>{QUrl(u"https://example.org/a.bin"_s)});
}

void WatchTest::nothingOfWhatIsNotThere() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    EngineRun run;
    QSignalSpy told(&run.engine, &Engine::detailed);
    run.engine.watch(77);
    run.fetch(origin.url("/a.bin"));
    QCOMPARE(told.size(), 0);
}

QTEST_GUILESS_MAIN(WatchTest)
#include "watchtest.moc"
