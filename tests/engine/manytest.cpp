#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// Lists that nobody sees the lines of.
class ManyTest : public QObject {
    Q_OBJECT

private slots:
    void allAreFetched();
    void twinsAreFound_data();
    void twinsAreFound();
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

/// Whatever stands between them.
void ManyTest::twinsAreFound_data() {
    QTest::addColumn<QList<QByteArray>>("paths");
    QTest::addColumn<QList<int>>("same"); // Of which one, by place from 1, each is a twin; or 0.
    QTest::newRow("the first two") << QList<QByteArray>{"/a", "/a", "/b"} << QList<int>{0, 1, 0};
    QTest::newRow("far apart") << QList<QByteArray>{"/a", "/b", "/c", "/b", "/a"}
                               << QList<int>{0, 0, 0, 2, 1};
    QTest::newRow("behind one with its name")
        << QList<QByteArray>{"/1/a", "/2/a", "/1/a", "/2/a"} << QList<int>{0, 0, 1, 2};
    QTest::newRow("without a name")
        << QList<QByteArray>{"/a", "/", "/", "/a"} << QList<int>{0, 0, 2, 1};
}

void ManyTest::twinsAreFound() {
    QFETCH(QList<QByteArray>, paths);
    QFETCH(QList<int>, same);
    Origin origin;
    for (const QByteArray& path : paths)
        origin.serve(path, kBody);
    EngineRun run;
    QList<Request> requests;
    for (const QByteArray& path : paths)
        requests += run.request(origin.url(path));
    run.engine.addMany(packed(requests));
    QVERIFY(run.waitForEnds(size_t(paths.size())));
    QSet<QString> files;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const Outcome& outcome = run.ends[DownloadId(i + 1)];
        QCOMPARE(outcome.state, State::Completed);
        if (same[i] > 0)
            QCOMPARE(outcome.path, run.ends[DownloadId(same[i])].path);
        else
            files.insert(outcome.path);
        QCOMPARE(origin.requests(paths[i]).size(), 1);
    }
    QCOMPARE(files.size(), same.count(0));
    QCOMPARE(run.files().size(), same.count(0));
    // One that is added later is no twin of what has ended.
    run.engine.addMany(packed({run.request(origin.url(paths.first()))}));
    QVERIFY(run.waitForEnds(size_t(paths.size()) + 1));
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
