// What the actions of the desktop entry call: a further start that steers the window.
#include "options.h"
#include "origin.h"
#include "windowrun.h"

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 60'000;

/// Would take longer than any test.
const Behaviour kSlow{.rate = 20'000};

} // namespace

class WishTest : public QObject {
    Q_OBJECT

private slots:
    void pausesAndResumes();
    void pausesFromWhereNoDisplayIs();
    void pausesNothing();
    void resumesThoseOfLastTime();
    void needsADisplayToResume();
    void opensTheDialog();
    void entryCallsWhatIsThere();

private:
    static bool isListening(WindowRun& run) {
        return !QDir(run.call().path(u"run"_s)).entryList({u"quintet-*"_s}, QDir::System).isEmpty();
    }
    static QList<State> states(WindowRun& run) {
        QList<State> states;
        for (const Remembered& it : run.onDisk())
            states += it.snapshot.state;
        return states;
    }
};

void WishTest::pausesAndResumes() {
    Origin origin;
    const Body body = Body::counting(8'000'000);
    origin.serve("/a.bin", body, {{1, kSlow}, {}});
    origin.serve("/b.bin", body, {{1, kSlow}, {}});
    WindowRun run;
    run.call().start({u"--proxy"_s, u"none"_s, u"--max-splits"_s, u"1"_s, u"-d"_s, u"out"_s,
                      origin.url("/a.bin").toString(), origin.url("/b.bin").toString()});
    QVERIFY(origin.waitForRequests(2));
    QTRY_VERIFY(isListening(run));

    QByteArray said;
    QCOMPARE(run.startAgain({u"--pause-all"_s}, &said), 0);
    QCOMPARE(said, QByteArray());
    const QList<State> paused{State::Paused, State::Paused};
    QTRY_COMPARE_WITH_TIMEOUT(states(run), paused, kLongest);
    QCOMPARE(run.startAgain({u"--pause-all"_s}), 0); // They are already.
    QCOMPARE(origin.requests().size(), 2);

    QCOMPARE(run.startAgain({u"--resume-all"_s}, &said), 0);
    QCOMPARE(said, QByteArray());
    QTRY_COMPARE_WITH_TIMEOUT(run.call().files(u"out"_s), (QStringList{u"a.bin"_s, u"b.bin"_s}),
                              kLongest);
    run.kill(SIGTERM);
    for (const QString& name : {u"out/a.bin"_s, u"out/b.bin"_s})
        QCOMPARE(body.differenceFrom(run.call().path(name)), QString());
}

/// As from cron, or over ssh.
void WishTest::pausesFromWhereNoDisplayIs() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(8'000'000), kSlow);
    WindowRun run;
    run.call().start({u"--proxy"_s, u"none"_s, u"-d"_s, u"out"_s, origin.url("/a.bin").toString()});
    QVERIFY(origin.waitForRequests(1));
    QTRY_VERIFY(isListening(run));
    QProcess process;
    QProcessEnvironment none = run.environment();
    for (const QString& name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        none.remove(name);
    process.setProcessEnvironment(none);
    process.start(qEnvironmentVariable("QUINTET_BINARY"), {u"--pause-all"_s});
    QVERIFY(process.waitForFinished(kLongest));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(states(run), QList<State>{State::Paused}, kLongest);
    run.kill(SIGTERM);
}

void WishTest::pausesNothing() {
    WindowRun run;
    QByteArray said;
    QCOMPARE(run.startAgain({u"--pause-all"_s}, &said), 0); // It ended: no window was opened.
    QCOMPARE(said, QByteArray());
    QVERIFY(!QFile::exists(run.database()));
    QVERIFY(!isListening(run));
}

void WishTest::resumesThoseOfLastTime() {
    Origin origin;
    const Body body = Body::counting(8'000'000);
    origin.serve("/a.bin", body, {{1, kSlow}, {}});
    WindowRun run;
    const QStringList none{u"--proxy"_s, u"none"_s};
    run.call().start(none + QStringList{u"--max-splits"_s, u"1"_s, u"-d"_s, u"out"_s,
                                        origin.url("/a.bin").toString()});
    QVERIFY(origin.waitForRequests(1));
    QTRY_VERIFY(isListening(run));
    QCOMPARE(run.startAgain({u"--pause-all"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(states(run), QList<State>{State::Paused}, kLongest);
    run.kill(SIGTERM);

    run.call().start(none + QStringList{u"--resume-all"_s});
    QTRY_COMPARE_WITH_TIMEOUT(run.call().files(u"out"_s), QStringList{u"a.bin"_s}, kLongest);
    run.kill(SIGTERM);
    QCOMPARE(body.differenceFrom(run.call().path(u"out/a.bin"_s)), QString());
}

void WishTest::needsADisplayToResume() {
    WindowRun run;
    QProcess process;
    QProcessEnvironment none = run.environment();
    for (const QString& name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        none.remove(name);
    process.setProcessEnvironment(none);
    process.start(qEnvironmentVariable("QUINTET_BINARY"), {u"--resume-all"_s});
    QVERIFY(process.waitForFinished(kLongest));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("no display"));
}

void WishTest::opensTheDialog() {
    WindowRun run;
    run.call().start({u"--add"_s});
    QTRY_VERIFY(isListening(run));
    QCOMPARE(run.startAgain({u"--add"_s}), 0);
    QCOMPARE(run.startAgain({u"--add"_s}), 0);
    run.kill(SIGTERM);
    QCOMPARE(run.call().wait(), 143);
}

void WishTest::entryCallsWhatIsThere() {
    QFile file(QStringLiteral(QUINTET_ROOT "/packaging/quintet.desktop.in"));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    QList<Wish> wishes;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        if (!line.startsWith("Exec="_L1))
            continue;
        QStringList words = line.section(u'=', 1).split(u' ');
        QCOMPARE(words.takeFirst(), u"quintet"_s);
        words.removeAll(u"%U"_s);
        const auto options = parseOptions(words, {});
        QVERIFY2(options, qPrintable(line));
        wishes += options->wish;
    }
    QCOMPARE(wishes, (QList<Wish>{Wish::None, Wish::Add, Wish::PauseAll, Wish::ResumeAll}));
}

QTEST_GUILESS_MAIN(WishTest)
#include "wishtest.moc"
