// Many downloads that failed: those further back are kept packed, and nobody can tell.
#include "enginerun.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace quintet;
using namespace quintet::test;

class ManyFailuresTest : public QObject {
    Q_OBJECT

private slots:
    void stayWhatTheyAre();
    void areTriedAgainAsTheyWereAsked();
    void keepTheirOwnAmendments();
    void tellTheirTwins();
    void takeLittleRoom();

private:
    static constexpr int kCount = 500; ///< More than stay whole.

    /// Bytes of the heap; 0 where nothing tells.
    static size_t allocated() {
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 33)
        return mallinfo2().uordblks;
#else
        return 0;
#endif
    }

    static QByteArray pathOf(int number) {
        return "/f" + QByteArray::number(number) + ".bin";
    }

    /// Adds them, and waits until all of them failed.
    static QList<Request> failAll(EngineRun& run, const Origin& origin) {
        QList<Request> requests;
        for (int i = 0; i < kCount; ++i) {
            Request request = run.request(origin.url(pathOf(i)));
            request.headers = {{"X-Number", QByteArray::number(i)}};
            requests.append(request);
        }
        run.engine.add(requests);
        if (!run.waitForEnds(kCount))
            qWarning("not all of them ended");
        return requests;
    }

    static Settings manyAtOnce() {
        Settings settings = EngineRun::quick();
        settings.maxConn = 20;
        return settings;
    }
};

void ManyFailuresTest::stayWhatTheyAre() {
    Origin origin;
    EngineRun run(manyAtOnce());
    const QList<Request> requests = failAll(run, origin);
    run.states.clear();
    Amendment slower;
    slower.limitRate = 1'000'000; // Has all of them told of anew.
    for (const Request& request : requests)
        run.engine.amend({request.id}, slower);
    Amendment mirror;
    mirror.mirror = origin.url("/mirror.bin");
    run.engine.amend({requests.first().id, requests.last().id}, mirror);
    QVERIFY(run.waitFor([&] { return run.states.size() == kCount; }));
    for (const Request& request : requests) {
        const Snapshot& snapshot = run.states[request.id];
        QCOMPARE(snapshot.state, State::Failed);
        QVERIFY(snapshot.error);
        QCOMPARE(snapshot.error->kind, ErrorKind::HttpStatus);
        QCOMPARE(snapshot.error->status, 404);
        QCOMPARE(snapshot.attempts, 1);
        QCOMPARE(snapshot.url, request.sources.first());
        QCOMPARE(snapshot.path, run.path(request.sources.first().fileName()));
    }
}

void ManyFailuresTest::areTriedAgainAsTheyWereAsked() {
    Origin origin;
    EngineRun run(manyAtOnce());
    const QList<Request> requests = failAll(run, origin);
    const Body body = Body::counting(3'000);
    for (int i = 0; i < kCount; ++i)
        origin.serve(pathOf(i), body);
    run.ends.clear();
    run.engine.retry({requests.first().id}); // One that waits meanwhile has no error any more.
    run.engine.pause({requests.first().id});
    run.engine.resume({requests.first().id});
    for (const Request& request : requests)
        run.engine.retry({request.id});
    QVERIFY(run.waitForEnds(kCount));
    for (int i = 0; i < kCount; ++i) {
        const Outcome& outcome = run.ends[requests[i].id];
        QCOMPARE(outcome.state, State::Completed);
        QVERIFY(!outcome.error);
        QVERIFY(outcome.warnings.isEmpty());
        QCOMPARE(outcome.path, run.path(requests[i].sources.first().fileName()));
        QCOMPARE(body.differenceFrom(outcome.path), QString());
        QCOMPARE(run.endings[outcome.id], 2);
        const auto seen = origin.requests(pathOf(i));
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.last().field("X-Number"), QByteArray::number(i));
    }
    QCOMPARE(run.files().size(), kCount);
}

void ManyFailuresTest::keepTheirOwnAmendments() {
    Origin origin;
    EngineRun run(manyAtOnce());
    const QList<Request> requests = failAll(run, origin);
    const Body body = Body::counting(3'000);
    Behaviour guarded;
    guarded.login = Login{.user = "anna", .password = "hunter2"};
    origin.serve("/moved.bin", body, guarded);
    Amendment amendment;
    amendment.url = origin.url("/moved.bin");
    amendment.directory = run.path(u"there"_s);
    amendment.credentials = Credentials{u"anna"_s, u"hunter2"_s};
    run.ends.clear();
    run.engine.amend({requests.first().id}, amendment);
    run.engine.retry({requests.first().id});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(run.ends[requests.first().id].path, run.path(u"there/moved.bin"_s));
    QCOMPARE(body.differenceFrom(run.path(u"there/moved.bin"_s)), QString());
}

void ManyFailuresTest::tellTheirTwins() {
    Origin origin;
    EngineRun run;
    Request first = run.request(origin.url("/gone.bin"));
    Request second = run.request(origin.url("/gone.bin"));
    run.engine.add({first, second});
    QVERIFY(run.waitForEnds(2));
    for (const DownloadId id : {first.id, second.id}) {
        QCOMPARE(run.states[id].state, State::Failed);
        QVERIFY(run.states[id].error);
        QCOMPARE(run.states[id].error->status, 404);
    }
    QCOMPARE(origin.requests("/gone.bin").size(), 1);
}

/// A download that is at work takes some 3 KiB.
void ManyFailuresTest::takeLittleRoom() {
    constexpr int kMany = 3'000;
    Settings settings = manyAtOnce();
    settings.retries = 0;
    EngineRun run(settings);
    QList<Request> requests;
    for (int i = 0; i < kMany + kCount; ++i)
        requests += run.request(QUrl(u"ftp://127.0.0.1:1/f%1.bin"_s.arg(i)));
    const auto taken = [&](qsizetype from, qsizetype to) {
        const size_t before = allocated();
        run.engine.add(requests.mid(from, to - from));
        if (!run.waitForEnds(size_t(to - from)))
            qWarning("not all of them ended");
        // What this test remembers of them doesn't count.
        run.ends.clear();
        run.endings.clear();
        run.states.clear();
        run.notes.clear();
        return qint64(allocated()) - qint64(before);
    };
    taken(0, kCount); // What is needed once, and those that stay whole.
    if (allocated() == 0)
        QSKIP("nothing tells what is allocated");
    const qint64 each = taken(kCount, kCount + kMany) / kMany;
    QVERIFY2(each < 2'000, qPrintable(QString::number(each)));
}

QTEST_GUILESS_MAIN(ManyFailuresTest)
#include "manyfailurestest.moc"
