// Whose turn it is: moving within the queue, holding everything, and limits of single downloads.
#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;

class TurnsTest : public QObject {
    Q_OBJECT

private slots:
    void movedOnesComeFirst();
    void placesAreTold();
    void heldOnesWait();
    void holdingKeepsWhatIsHere();
    void whatIsAddedWaitsToo();
    void heldOnesCanBeCancelled();
    void heldOnesCanBePaused();
    void moreAtOnceCountsAtOnce();
    void ownLimitHolds();
    void ownLimitIsLifted();

private:
    /// Paths in the order in which they were asked for.
    static QStringList asked(const Origin& origin) {
        QStringList paths;
        for (const auto& request : origin.requests()) {
            const QString path = QString::fromLatin1(request.path());
            if (!paths.contains(path))
                paths += path;
        }
        return paths;
    }
    static QList<DownloadId> addSmall(EngineRun& run, Origin& origin, int count) {
        QList<DownloadId> ids;
        QList<Request> requests;
        for (int i = 1; i <= count; ++i) {
            const QString path = u"/%1.bin"_s.arg(i);
            origin.serve(path.toLatin1(), Body::counting(1000));
            requests += run.request(origin.url(path.toLatin1()));
            ids += requests.last().id;
        }
        run.engine.add(requests);
        return ids;
    }
};

void TurnsTest::movedOnesComeFirst() {
    Origin origin;
    Settings settings = EngineRun::quick();
    settings.maxConn = 1;
    EngineRun run(settings);
    run.engine.hold(true);
    const auto ids = addSmall(run, origin, 4);
    run.engine.move({ids[3]}, Move::Top);
    run.engine.move({ids[0]}, Move::Down);
    run.engine.hold(false);
    QVERIFY(run.waitForEnds(4));
    QCOMPARE(asked(origin), (QStringList{u"/4.bin"_s, u"/2.bin"_s, u"/1.bin"_s, u"/3.bin"_s}));
}

void TurnsTest::placesAreTold() {
    Origin origin;
    EngineRun run;
    run.engine.hold(true);
    const auto ids = addSmall(run, origin, 3);
    QVERIFY(run.waitFor([&] { return run.states.size() == 3; }));
    QVERIFY(run.states[ids[0]].place < run.states[ids[1]].place);
    run.engine.move({ids[2]}, Move::Top);
    QVERIFY(run.waitFor([&] { return run.states[ids[2]].place < run.states[ids[0]].place; }));
    // As an earlier run left them.
    EngineRun next;
    next.engine.hold(true);
    Request first = next.request(origin.url("/1.bin"));
    first.place = 5;
    Request second = next.request(origin.url("/2.bin"));
    second.place = -5;
    next.engine.add({first, second});
    QVERIFY(next.waitFor([&] { return next.states.size() == 2; }));
    QCOMPARE(next.states[first.id].place, 5);
    QCOMPARE(next.states[second.id].place, -5);
}

void TurnsTest::heldOnesWait() {
    Origin origin;
    EngineRun run;
    run.engine.hold(true);
    const auto ids = addSmall(run, origin, 2);
    QVERIFY(run.waitFor([&] { return run.states.size() == 2; }));
    QTest::qWait(300);
    QVERIFY(origin.requests().isEmpty());
    QCOMPARE(run.states[ids[0]].state, State::Queued);
    run.engine.hold(false);
    QVERIFY(run.waitForEnds(2));
    QCOMPARE(run.ends[ids[0]].state, State::Completed);
}

void TurnsTest::holdingKeepsWhatIsHere() {
    Origin origin;
    const Body body = Body::counting(4 * 1024 * 1024);
    Behaviour slow;
    slow.rate = 1'000'000;
    origin.serve("/a.bin", body, {{1, slow}, {}});
    Settings settings = EngineRun::quick();
    settings.maxSplits = 1;
    EngineRun run(settings);
    const DownloadId id = run.add(origin.url("/a.bin"));
    QVERIFY(run.waitFor([&] { return run.states[id].received > 1'000'000; }));
    run.engine.hold(true);
    QVERIFY(run.waitFor([&] { return run.states[id].state == State::Queued; }));
    QCOMPARE(run.states[id].connections, 0);
    const qint64 sent = origin.bytesSent();
    QVERIFY(sent < body.size());
    run.engine.hold(false);
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(faultIn(run, run.ends[id], body), QString());
    QVERIFY(origin.bytesSent() < 2 * body.size());
    QCOMPARE(run.endings[id], 1);
}

void TurnsTest::whatIsAddedWaitsToo() {
    Origin origin;
    EngineRun run;
    run.engine.hold(true);
    run.engine.hold(true);
    const auto ids = addSmall(run, origin, 1);
    run.engine.pause(ids);
    run.engine.resume(ids);
    QTest::qWait(300);
    QVERIFY(origin.requests().isEmpty());
    run.engine.hold(false);
    QVERIFY(run.waitForEnds(1));
}

void TurnsTest::heldOnesCanBeCancelled() {
    Origin origin;
    const Body body = Body::counting(4 * 1024 * 1024);
    origin.serve("/a.bin", body, Behaviour{.rate = 500'000});
    EngineRun run;
    const DownloadId id = run.add(origin.url("/a.bin"));
    QVERIFY(run.waitFor([&] { return run.states[id].received > 100'000; }));
    run.engine.hold(true);
    QVERIFY(run.waitFor([&] { return run.states[id].state == State::Queued; }));
    run.engine.cancel({id});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(run.ends[id].state, State::Cancelled);
    QVERIFY(run.waitFor([&] { return run.files().isEmpty(); })); // Nothing of it is left.
}

void TurnsTest::heldOnesCanBePaused() {
    Origin origin;
    EngineRun run;
    run.engine.hold(true);
    const auto ids = addSmall(run, origin, 1);
    run.engine.pause(ids);
    QVERIFY(run.waitFor([&] { return run.states[ids[0]].state == State::Paused; }));
    run.engine.hold(false);
    QTest::qWait(200);
    QVERIFY(origin.requests().isEmpty());
    run.engine.resume(ids);
    QVERIFY(run.waitForEnds(1));
}

void TurnsTest::moreAtOnceCountsAtOnce() {
    Origin origin;
    EngineRun run([] {
        Settings settings = EngineRun::quick();
        settings.maxConn = 1;
        settings.maxSplits = 1;
        return settings;
    }());
    QList<Request> requests;
    for (int i = 1; i <= 4; ++i) {
        const QByteArray path = "/" + QByteArray::number(i) + ".bin";
        origin.serve(path, Body::counting(1'000'000), Behaviour{.rate = 20'000});
        requests += run.request(origin.url(path));
    }
    run.engine.add(requests);
    const auto running = [&run] {
        return std::count_if(run.states.begin(), run.states.end(),
                             [](const auto& it) { return it.second.state == State::Running; });
    };
    QVERIFY(run.waitFor([&] { return running() == 1; }));
    Settings more = EngineRun::quick();
    more.maxConn = 3;
    more.maxSplits = 1;
    run.engine.setSettings(more);
    QVERIFY(run.waitFor([&] { return running() == 3; }));
}

void TurnsTest::ownLimitHolds() {
    Origin origin;
    const Body body = Body::counting(1'500'000);
    origin.serve("/a.bin", body);
    origin.serve("/b.bin", body);
    EngineRun run;
    Request limited = run.request(origin.url("/a.bin"), u"a.bin"_s);
    limited.limitRate = 500'000;
    const Request free = run.request(origin.url("/b.bin"), u"b.bin"_s);
    run.engine.add({limited, free});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(run.ends.begin()->first, free.id); // The other isn't slowed down.
    QCOMPARE(run.states[limited.id].limit, 500'000);
    // Bytes on disk never run ahead of the rate by more than a burst.
    QVERIFY(run.states[limited.id].received < body.size());
    QVERIFY(run.waitForEnds(2));
    QCOMPARE(body.differenceFrom(run.ends[limited.id].path), QString());
}

void TurnsTest::ownLimitIsLifted() {
    Origin origin;
    const Body body = Body::counting(3'000'000);
    origin.serve("/a.bin", body);
    EngineRun run;
    Request limited = run.request(origin.url("/a.bin"));
    limited.limitRate = 1000; // It would take most of an hour.
    run.engine.add({limited});
    QVERIFY(run.waitFor([&] { return run.states[limited.id].received > 0; }));
    Amendment amendment;
    amendment.limitRate = 0;
    run.engine.amend({limited.id}, amendment);
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(faultIn(run, run.ends[limited.id], body), QString());
}

QTEST_GUILESS_MAIN(TurnsTest)
#include "turnstest.moc"
