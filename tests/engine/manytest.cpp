#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// Lists that nobody sees the lines of.
class ManyTest : public QObject {
    Q_OBJECT

private slots:
    void allAreFetched();
    void waitingIsNotTold();
    void failedOnesAreForgotten();
    void stopTellsOnlyWhatCantBeKnown();
};

namespace {

const Body kBody = Body::counting(5000);

QList<PackedRequest> packed(const QList<Request>& requests) {
    QList<PackedRequest> all;
    for (const Request& request : requests)
        all += PackedRequest(request);
    return all;
}

} // namespace

void ManyTest::allAreFetched() {
    Origin origin;
    origin.serve("/1/a.fits", kBody);
    origin.serve("/2/a.fits", kBody);
    EngineRun run;
    QList<Request> requests;
    for (const char* path : {"/1/a.fits", "/2/a.fits", "/1/a.fits", "/none"})
        requests += run.request(origin.url(path));
    run.engine.addMany(packed(requests));
    QVERIFY(run.waitForEnds(4));
    QCOMPARE(run.ends[1].path, run.path(u"a.fits"_s));
    QCOMPARE(run.ends[2].path, run.path(u"a.1.fits"_s));
    QCOMPARE(run.ends[2].warnings.size(), 1);
    QCOMPARE(run.ends[3].path, run.ends[1].path); // The same as the first: fetched once.
    QCOMPARE(run.ends[3].state, State::Completed);
    QCOMPARE(run.ends[4].state, State::Failed);
    for (const auto& [id, count] : run.endings)
        QCOMPARE(count, 1);
    QCOMPARE(run.files(), (QStringList{u"a.1.fits"_s, u"a.fits"_s}));
}

void ManyTest::waitingIsNotTold() {
    Origin origin;
    origin.serve("/a", kBody, Behaviour{.cut = {100, Ending::Stall}});
    Settings settings = EngineRun::quick();
    settings.maxConn = 1;
    EngineRun run(settings);
    QList<Request> requests;
    for (int i = 0; i < 3; ++i)
        requests += run.request(origin.url("/a"), QString::number(i));
    run.engine.addMany(packed(requests));
    QVERIFY(run.waitFor([&] { return run.states[1].state == State::Running; }));
    QVERIFY(run.states.count(2) == 0 && run.states.count(3) == 0);
}

void ManyTest::failedOnesAreForgotten() {
    Origin origin;
    EngineRun run;
    run.engine.addMany(packed({run.request(origin.url("/none"))}));
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(run.ends[1].state, State::Failed);
    run.engine.retry({1});
    run.fetch(origin.url("/other")); // Behind it: the retry was done by then, if it was one.
    QCOMPARE(run.endings[1], 1);
}

void ManyTest::stopTellsOnlyWhatCantBeKnown() {
    Origin origin;
    origin.serve("/1/a", kBody, Behaviour{.cut = {100, Ending::Stall}});
    Settings settings = EngineRun::quick();
    settings.maxConn = 1;
    EngineRun run(settings);
    QList<Request> requests;
    for (const char* path : {"/1/a", "/2/b", "/2/a", "/2/a", "/1/a", "/2/b"})
        requests += run.request(origin.url(path));
    run.engine.addMany(packed(requests));
    QVERIFY(run.waitFor([&] { return run.states[1].state == State::Running; }));
    QSignalSpy stopped(&run.engine, &Engine::stopped);
    run.engine.stop();
    QVERIFY(stopped.wait());
    // The one at work and its twin; those that must have another name. Not the "b"s.
    QCOMPARE(run.ends.size(), size_t(4));
    QCOMPARE(run.ends[1].path, run.path(u"a"_s));
    QCOMPARE(run.ends[5].path, run.path(u"a"_s));
    QCOMPARE(run.ends[3].path, run.path(u"a.1"_s));
    QCOMPARE(run.ends[4].path, run.path(u"a.1"_s));
    for (const auto& [id, outcome] : run.ends)
        QCOMPARE(outcome.state, State::Cancelled);
}

QTEST_GUILESS_MAIN(ManyTest)
#include "manytest.moc"
