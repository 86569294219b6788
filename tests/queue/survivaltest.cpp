// The window's queue survives what ends the window: kill -9, SIGTERM. With the real program.
#include "origin.h"
#include "windowrun.h"

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFiles = 1'000;
constexpr int kLongest = 120'000;

QByteArray pathOf(int i) {
    return "/f" + QByteArray::number(i) + ".bin";
}

Body bodyOf(int i) {
    return Body::counting(3'000 + i, char('a' + i % 26));
}

int count(const QList<Remembered>& downloads, State state) {
    return int(std::count_if(downloads.cbegin(), downloads.cend(),
                             [state](const Remembered& it) { return it.snapshot.state == state; }));
}

/// Files under their final names.
int finished(const WindowRun& run) {
    return int(QDir(const_cast<WindowRun&>(run).call().path(u"out"_s))
                   .entryList({u"*.bin"_s}, QDir::Files)
                   .size());
}

} // namespace

class SurvivalTest : public QObject {
    Q_OBJECT

private slots:
    void killedInABatch();
    void endedInABatch();
    void waitsIfTold();
    void failuresAndHistoryStay();
};

void SurvivalTest::killedInABatch() {
    Origin origin;
    QByteArray list;
    for (int i = 0; i < kFiles; ++i) {
        origin.serve(pathOf(i), bodyOf(i), Behaviour{.msBeforeHead = 5});
        list += origin.url(pathOf(i)).toEncoded() + '\n';
    }
    WindowRun run;
    run.call().put(u"list.txt"_s, list);
    const QStringList options{u"--proxy"_s, u"none"_s, u"-d"_s, run.call().path(u"out"_s)};
    run.call().start(options + QStringList{u"-i"_s, u"list.txt"_s});
    QTRY_COMPARE_WITH_TIMEOUT(run.onDisk().size(), kFiles, kLongest);
    run.kill(SIGKILL);

    // Again and again, further in each time; the list itself is not given any more.
    for (const int enough : {50, 300, 700}) {
        QCOMPARE(run.onDisk().size(), kFiles);
        run.call().start(options);
        QTRY_VERIFY_WITH_TIMEOUT(finished(run) >= enough, kLongest);
        run.kill(SIGKILL);
        const QList<Remembered> left = run.onDisk();
        QCOMPARE(left.size(), kFiles);
        QCOMPARE(count(left, State::Failed), 0);
        QCOMPARE(count(left, State::Cancelled), 0);
        for (int i = 0; i < kFiles; ++i)
            QCOMPARE(left[i].snapshot.url, origin.url(pathOf(i)));
    }
    run.call().start(options);
    QTRY_COMPARE_WITH_TIMEOUT(finished(run), kFiles, kLongest);
    QTRY_COMPARE_WITH_TIMEOUT(count(run.onDisk(), State::Completed) +
                                  count(run.onDisk(), State::Skipped),
                              kFiles, kLongest);
    run.kill(SIGTERM);
    QCOMPARE(run.call().wait(), 143);
    for (int i = 0; i < kFiles; ++i) {
        const QString path = run.call().path(u"out"_s + QString::fromLatin1(pathOf(i)));
        const QString difference = bodyOf(i).differenceFrom(path);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    QCOMPARE(run.call().files(u"out"_s).size(), kFiles); // And no parts.
}

void SurvivalTest::endedInABatch() {
    Origin origin;
    const Body body = Body::counting(4 * 1024 * 1024);
    origin.serve("/a.bin", body, Behaviour{.rate = 512 * 1024});
    origin.serve("/b.bin", body, Behaviour{.rate = 512 * 1024});
    WindowRun run;
    const QStringList options{u"--proxy"_s, u"none"_s, u"-d"_s, run.call().path(u"out"_s)};
    run.call().start(options +
                     QStringList{origin.url("/a.bin").toString(), origin.url("/b.bin").toString()});
    QTRY_VERIFY_WITH_TIMEOUT(origin.bytesSent() > 3 * 1024 * 1024, kLongest);
    run.kill(SIGTERM);
    QCOMPARE(run.call().wait(), 143);
    // What the end of the program stops is not cancelled.
    QCOMPARE(count(run.onDisk(), State::Queued), 2);

    const qint64 before = origin.bytesSent();
    run.call().start(options);
    QTRY_COMPARE_WITH_TIMEOUT(finished(run), 2, kLongest);
    QVERIFY2(origin.bytesSent() - before < 2 * body.size(), "nothing of the first run was used");
    run.kill(SIGTERM);
    for (const QString& name : {u"out/a.bin"_s, u"out/b.bin"_s})
        QCOMPARE(body.differenceFrom(run.call().path(name)), QString());
}

void SurvivalTest::waitsIfTold() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1'000'000), Behaviour{.rate = 50'000});
    WindowRun run;
    QDir().mkpath(run.call().path(u".config/quintet"_s));
    run.call().put(u".config/quintet/quintet.conf"_s, "[queue]\ngoOn=false\n");
    const QStringList options{u"--proxy"_s, u"none"_s, u"-d"_s, run.call().path(u"out"_s)};
    run.call().start(options + QStringList{origin.url("/a.bin").toString()});
    QTRY_VERIFY_WITH_TIMEOUT(origin.bytesSent() > 10'000, kLongest);
    QTRY_COMPARE_WITH_TIMEOUT(run.onDisk().size(), 1, kLongest);
    run.kill(SIGKILL);
    const qsizetype requests = origin.requests().size();
    run.call().start(options);
    QTRY_COMPARE_WITH_TIMEOUT(count(run.onDisk(), State::Paused), 1, kLongest);
    run.kill(SIGTERM);
    QCOMPARE(run.call().wait(), 143);
    QCOMPARE(origin.requests().size(), requests);
    QCOMPARE(count(run.onDisk(), State::Paused), 1);
}

void SurvivalTest::failuresAndHistoryStay() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    origin.serve("/gone.bin", {}, Behaviour{.status = 404});
    WindowRun run;
    const QStringList options{u"--proxy"_s, u"none"_s, u"-d"_s, run.call().path(u"out"_s)};
    run.call().start(
        options + QStringList{origin.url("/a.bin").toString(), origin.url("/gone.bin").toString()});
    const auto both = [&run] {
        const QList<Remembered> downloads = run.onDisk();
        return count(downloads, State::Completed) == 1 && count(downloads, State::Failed) == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(both(), kLongest);
    run.kill(SIGTERM);
    const qsizetype requests = origin.requests().size();
    run.call().start(options + QStringList{origin.url("/b.bin").toString()});
    QTRY_COMPARE_WITH_TIMEOUT(run.onDisk().size(), 3, kLongest);
    run.kill(SIGTERM);
    const QList<Remembered> downloads = run.onDisk();
    QCOMPARE(downloads[0].snapshot.state, State::Completed);
    QCOMPARE(downloads[0].snapshot.received, 1000);
    QVERIFY(downloads[0].endedMs > 0);
    QCOMPARE(downloads[1].snapshot.state, State::Failed);
    QVERIFY(downloads[1].snapshot.error.has_value());
    QCOMPARE(downloads[1].snapshot.error->status, 404);
    QVERIFY(downloads[2].snapshot.id > downloads[1].snapshot.id);
    QVERIFY(downloads[2].snapshot.batch > downloads[1].snapshot.batch);
    // What had ended is not asked for again by itself.
    QVERIFY(origin.requests("/a.bin").size() + origin.requests("/gone.bin").size() == requests);
}

QTEST_GUILESS_MAIN(SurvivalTest)
#include "survivaltest.moc"
