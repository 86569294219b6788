// What the real program makes of signals, limits, a second one of itself, and very long lists.
#include "faultydisk.h"
#include "oracle.h"
#include "origin.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMiB = 1024 * 1024;

QStringList headless(const QStringList& more) {
    return QStringList{u"--headless"_s,   u"-d"_s,         u"out"_s,
                       u"--retry-wait"_s, u"0.05"_s,       u"--no-progress"_s,
                       u"--report"_s,     u"report.json"_s} +
           more;
}

QJsonObject fileOf(const QJsonObject& report, int n) {
    return report.value(u"files").toArray().at(n).toObject();
}

pid_t pidOf(ProgramCall& call) {
    return static_cast<pid_t>(call.process().processId());
}

qsizetype descriptorsOf(pid_t pid) {
    return QDir(u"/proc/%1/fd"_s.arg(pid)).entryList(QDir::AllEntries | QDir::System).size();
}

/// The most memory it has had so far, KiB.
qint64 memoryOf(pid_t pid) {
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// Time that children of this test have had the processor, ms.
qint64 processorTime() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000LL +
           (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
}

void giveClock(ProgramCall& call, const QString& off, const QString& after) {
    QProcessEnvironment environment = call.process().processEnvironment();
    environment.insert(u"LD_PRELOAD"_s, qEnvironmentVariable("FAULTYCLOCK_LIBRARY"));
    environment.insert(u"FAULTYCLOCK_OFF"_s, off);
    environment.insert(u"FAULTYCLOCK_AFTER"_s, after);
    call.process().setProcessEnvironment(environment);
}

} // namespace

class ProcessTest : public QObject {
    Q_OBJECT

private slots:
    void signalEnds_data();
    void signalEnds();
    void signalAndDiskThatHangs();
    void secondCtrlC();
    void outputsClosed();
    void fewDescriptors_data();
    void fewDescriptors();
    void stoppedForAWhile();
    void clockJumps_data();
    void clockJumps();
    void wrongClock_data();
    void wrongClock();
    void twoOnOneTarget_data();
    void twoOnOneTarget();
    void lockOfTheDead();
    void tenThousand();
    void thousandAtOnce();
};

void ProcessTest::signalEnds_data() {
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("code");
    QTest::newRow("121 SIGINT") << SIGINT << 130;
    QTest::newRow("121 SIGTERM") << SIGTERM << 143;
    QTest::newRow("121 SIGHUP") << SIGHUP << 129;
}

/// In the middle of many connections: in time, with its part kept and everything in the report.
void ProcessTest::signalEnds() {
    QFETCH(int, signal);
    QFETCH(int, code);
    const Body body = Body::counting(64 * kMiB);
    const Body small = Body::counting(1000);
    Origin origin;
    origin.serve("/large.bin", body, Behaviour{.rate = 4 * kMiB});
    origin.serve("/small.bin", small);
    ProgramCall call;
    Oracle oracle(call);
    oracle.expect(u"large.bin"_s, body);
    QString list =
        origin.url("/small.bin").toString() + u'\n' + origin.url("/large.bin").toString();
    oracle.expect(u"small.bin"_s, small);
    for (int i = 0; i < 200; ++i)
        list += u'\n' + origin.url("/later" + QByteArray::number(i)).toString();
    call.put(u"list.txt"_s, list.toUtf8());
    oracle.allow(u"list.txt"_s);
    call.start(headless({u"--max-conn"_s, u"1"_s, u"-i"_s, u"list.txt"_s}));
    const QString part = call.path(u"out/large.bin.part"_s);
    QVERIFY(QTest::qWaitFor([&] { return origin.bytesSent() > 20 * kMiB; }, 20'000));
    const qint64 sentBefore = origin.bytesSent();
    ::kill(pidOf(call), signal);
    QElapsedTimer timer;
    timer.start();
    const int ended = call.wait(10'000);
    QCOMPARE(ended, code);
    QVERIFY2(timer.elapsed() < 4'000, "it is to end within 2 s");
    QCOMPARE(oracle.verdict(ended), QString());
    QVERIFY(QFile::exists(part));
    const QJsonObject summary = call.report().value(u"summary").toObject();
    QCOMPARE(summary.value(u"completed").toInt(), 1);
    QCOMPARE(summary.value(u"cancelled").toInt(), 201);
    QCOMPARE(call.report().value(u"files").toArray().size(), 202);
    QCOMPARE(fileOf(call.report(), 201).value(u"state").toString(), u"cancelled"_s);
    QVERIFY(fileOf(call.report(), 201).value(u"error").isNull());

    origin.serve("/large.bin", body);
    const qint64 sent = origin.bytesSent();
    const int again = call.run(headless({origin.url("/large.bin").toString()}));
    QCOMPARE(oracle.verdict(again), QString());
    QCOMPARE(again, 0);
    const qint64 resumed = fileOf(call.report(), 0).value(u"resumed_from").toInteger();
    // All but what was on its way, in buffers of the network and of our own.
    QVERIFY2(resumed > sentBefore - 12 * kMiB, qPrintable(QString::number(resumed)));
    QCOMPARE(fileOf(call.report(), 0).value(u"received").toInteger(), body.size() - resumed);
    // A segment that is taken over leaves some in the network's buffers.
    QVERIFY2(origin.bytesSent() - sent < body.size() - resumed + 16 * kMiB,
             "more was fetched again");
}

/// 121: a dead disk must not keep it.
void ProcessTest::signalAndDiskThatHangs() {
    const Body body = Body::counting(8 * kMiB);
    Origin origin;
    origin.serve("/a.bin", body, Behaviour{.rate = 4 * kMiB});
    ProgramCall call;
    giveDisk(call, {.faults = "write:hang:2+,sync:hang:1+"});
    call.start(headless({origin.url("/a.bin").toString()}));
    QVERIFY(QTest::qWaitFor([&] { return diskFaults(call) > 0; }, 20'000));
    ::kill(pidOf(call), SIGTERM);
    QCOMPARE(call.wait(10'000), 143);
    QVERIFY(!QFile::exists(call.path(u"out/a.bin"_s)));
    giveRealDisk(call);
    QCOMPARE(call.run(headless({origin.url("/a.bin").toString()})), 0);
    QCOMPARE(body.differenceFrom(call.path(u"out/a.bin"_s)), QString());
}

/// 121: whatever still is to be done, the second one ends it.
void ProcessTest::secondCtrlC() {
#ifdef __SANITIZE_THREAD__
    return; // It keeps signals back, and its own end takes a second.
#endif
    Origin origin;
    origin.serve("/a.bin", Body::counting(8 * kMiB), Behaviour{.rate = 4 * kMiB});
    ProgramCall call;
    giveDisk(call, {.faults = "write:hang:2+,sync:hang:1+"});
    call.start(headless({origin.url("/a.bin").toString()}));
    QVERIFY(QTest::qWaitFor([&] { return diskFaults(call) > 0; }, 20'000));
    ::kill(pidOf(call), SIGINT);
    QTest::qWait(300); // Two at once are one.
    ::kill(pidOf(call), SIGINT);
    QCOMPARE(call.wait(1'500), 130);
}

/// 121: SIGPIPE. Nobody reads any more what it says.
void ProcessTest::outputsClosed() {
    const Body body = Body::counting(3 * kMiB);
    Origin origin;
    origin.serve("/a.bin", body);
    int ends[2];
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    ::close(ends[0]);
    ProgramCall call;
    call.process().setChildProcessModifier([&] {
        ::dup2(ends[1], STDOUT_FILENO);
        ::dup2(ends[1], STDERR_FILENO);
    });
    const int code = call.run({u"--headless"_s, u"-v"_s, u"--json"_s, u"-d"_s, u"out"_s,
                               origin.url("/a.bin").toString()});
    ::close(ends[1]);
    QCOMPARE(code, 0);
    QCOMPARE(body.differenceFrom(call.path(u"out/a.bin"_s)), QString());
}

void ProcessTest::fewDescriptors_data() {
    QTest::addColumn<int>("limit");
    for (const int limit : {64, 96})
        QTest::addRow("111 %d descriptors", limit) << limit;
}

/// Fewer connections or plain errors; no loop that eats the processor, and nothing wrong.
void ProcessTest::fewDescriptors() {
    QFETCH(int, limit);
    Origin origin;
    ProgramCall call;
    Oracle oracle(call);
    QStringList arguments{u"--max-conn"_s, u"20"_s, u"--retries"_s,         u"3"_s,
                          u"--timeout"_s,  u"5"_s,  u"--connect-timeout"_s, u"5"_s};
    for (int i = 0; i < 30; ++i) {
        const QByteArray path = "/f" + QByteArray::number(i);
        const Body body = Body::counting(i % 10 == 0 ? 3 * kMiB : 20'000 + i);
        origin.serve(path, body);
        oracle.expect(QString::fromLatin1(path.mid(1)), body);
        arguments += origin.url(path).toString();
    }
    call.process().setChildProcessModifier([limit] {
        const rlimit files{rlim_t(limit), rlim_t(limit)};
        setrlimit(RLIMIT_NOFILE, &files);
    });
    const qint64 before = processorTime();
    const int code = call.run(headless(arguments));
    QVERIFY2(processorTime() - before < 10'000, "it kept the processor busy");
    QCOMPARE(oracle.verdict(code), QString());
    call.process().setChildProcessModifier({});
    const int again = call.run(headless(arguments));
    QCOMPARE(oracle.verdict(again), QString());
    QCOMPARE(again, 0);
}

/// 122: longer than every time limit.
void ProcessTest::stoppedForAWhile() {
    const Body body = Body::counting(8 * kMiB);
    Origin origin;
    origin.serve("/a.bin", body, Behaviour{.rate = kMiB});
    ProgramCall call;
    Oracle oracle(call);
    oracle.expect(u"a.bin"_s, body);
    call.start(headless({u"--timeout"_s, u"2"_s, origin.url("/a.bin").toString()}));
    QVERIFY(QTest::qWaitFor([&] { return QFileInfo(call.path(u"out/a.bin.part"_s)).size() > 0; },
                            20'000));
    ::kill(pidOf(call), SIGSTOP);
    QTest::qWait(4'000);
    ::kill(pidOf(call), SIGCONT);
    const int code = call.wait();
    QCOMPARE(oracle.verdict(code), QString());
    QCOMPARE(code, 0);
    QVERIFY2(origin.requests().size() <= 20, "a storm of requests");
}

void ProcessTest::clockJumps_data() {
    QTest::addColumn<QString>("by");
    QTest::newRow("122 a day ahead") << u"86400"_s;
    QTest::newRow("122 a day back") << u"-86400"_s;
    QTest::newRow("122 to 1970") << u"-1700000000"_s;
}

void ProcessTest::clockJumps() {
    QFETCH(QString, by);
    const Body body = Body::counting(3 * kMiB);
    Origin origin;
    origin.serve("/a.bin", body, Behaviour{.rate = kMiB / 2});
    origin.serve("/b.bin", body, {{1, {.status = 503}}, {}});
    ProgramCall call;
    Oracle oracle(call);
    oracle.expect(u"a.bin"_s, body);
    oracle.expect(u"b.bin"_s, body);
    giveClock(call, by, u"500"_s);
    const int code = call.run(
        headless({u"--timeout"_s, u"10"_s, u"--total-timeout"_s, u"60"_s, u"--retry-wait"_s,
                  u"0.8"_s, origin.url("/a.bin").toString(), origin.url("/b.bin").toString()}));
    QCOMPARE(oracle.verdict(code), QString());
    QCOMPARE(code, 0);
    QCOMPARE(fileOf(call.report(), 0).value(u"attempts").toInt(), 1);
    QCOMPARE(fileOf(call.report(), 1).value(u"attempts").toInt(), 2);
    const double seconds = call.report().value(u"summary").toObject().value(u"seconds").toDouble();
    QVERIFY2(seconds > 0.5 && seconds < 60, qPrintable(QString::number(seconds)));
}

void ProcessTest::wrongClock_data() {
    QTest::addColumn<QString>("by");
    QTest::newRow("81 years ahead") << u"315360000"_s;
    QTest::newRow("81 years back") << u"-315360000"_s;
}

/// A certificate out of its time may mean that this computer is.
void ProcessTest::wrongClock() {
    QFETCH(QString, by);
    const Certificate root = authority();
    Origin origin(Security{.chain = {issued({}, root)}});
    origin.serve("/a.bin", Body::counting(1000));
    ProgramCall call;
    Oracle oracle(call);
    oracle.expect(u"a.bin"_s, Body::counting(1000));
    call.put(u"root.pem"_s, root.pem);
    oracle.allow(u"root.pem"_s);
    giveClock(call, by, u"0"_s);
    const int code =
        call.run(headless({u"--ca-file"_s, u"root.pem"_s, origin.url("/a.bin").toString()}));
    QCOMPARE(code, 1);
    QCOMPARE(oracle.verdict(code), QString());
    const QJsonObject error = fileOf(call.report(), 0).value(u"error").toObject();
    QCOMPARE(error.value(u"kind").toString(), u"tls"_s);
    QVERIFY2(call.error().contains("date"), call.error().constData());
    QVERIFY(origin.requests().isEmpty());
}

void ProcessTest::twoOnOneTarget_data() {
    QTest::addColumn<QString>("overwrite");
    for (const QString& how : {u"no"_s, u"yes"_s, u"unique"_s})
        QTest::newRow(qPrintable(u"123 "_s + how)) << how;
}

/// One of them has it; the other says so, or takes another name. What is there is whole.
void ProcessTest::twoOnOneTarget() {
    QFETCH(QString, overwrite);
    const Body body = Body::counting(6 * kMiB);
    Origin origin;
    origin.serve("/a.bin", body, Behaviour{.rate = kMiB});
    ProgramCall first;
    ProgramCall second;
    second.process().setWorkingDirectory(first.path(u"."_s));
    const QStringList arguments{u"--headless"_s,
                                u"-d"_s,
                                u"out"_s,
                                u"--no-progress"_s,
                                u"--retries"_s,
                                u"0"_s,
                                u"--overwrite="_s + overwrite,
                                origin.url("/a.bin").toString()};
    first.start(arguments);
    second.start(arguments);
    const int one = first.wait();
    const int two = second.wait();
    QVERIFY(one == 0 || one == 1);
    QVERIFY(two == 0 || two == 1);
    QVERIFY2(one == 0 || two == 0, QByteArray(first.error() + second.error()).constData());
    QStringList there = first.files(u"out"_s);
    for (const QString& name : std::as_const(there))
        QCOMPARE(body.differenceFrom(first.path(u"out/"_s + name)), QString());
    QVERIFY(there.contains(u"a.bin"_s));
    if (overwrite != u"unique")
        QCOMPARE(there.size(), 1);
    for (const ProgramCall* call : {&first, &second}) {
        if ((call == &first ? one : two) == 1)
            QVERIFY2(call->error().contains("in use") || call->error().contains("exists"),
                     call->error().constData());
    }
}

/// 123: nobody holds a dead one's lock, and nobody has to wait for it.
void ProcessTest::lockOfTheDead() {
    const Body body = Body::counting(6 * kMiB);
    Origin origin;
    origin.serve("/a.bin", body, Behaviour{.rate = kMiB});
    ProgramCall call;
    Oracle oracle(call);
    oracle.expect(u"a.bin"_s, body);
    call.start(headless({origin.url("/a.bin").toString()}));
    QVERIFY(QTest::qWaitFor([&] { return QFileInfo(call.path(u"out/a.bin.part"_s)).size() > 0; },
                            20'000));
    call.process().kill();
    QCOMPARE(call.wait(), -1);
    origin.serve("/a.bin", body);
    const int again = call.run(headless({origin.url("/a.bin").toString()}));
    QCOMPARE(oracle.verdict(again), QString());
    QCOMPARE(again, 0);
}

/// 127: bounded memory, no more descriptors than macOS grants, and everything there.
void ProcessTest::tenThousand() {
    constexpr int kCount = 10'000;
    const Body body = Body::counting(700);
    Origin origin;
    origin.otherwise([&](Exchange& e) { e.answer({}, body); });
    ProgramCall call;
    QByteArray list;
    for (int i = 0; i < kCount; ++i)
        list += origin.url("/f" + QByteArray::number(i)).toEncoded() + '\n';
    call.put(u"list.txt"_s, list);
    call.process().setChildProcessModifier([] {
        const rlimit files{256, 256};
        setrlimit(RLIMIT_NOFILE, &files);
    });
    call.start(headless({u"-i"_s, u"list.txt"_s, u"--retries"_s, u"0"_s}));
    const pid_t pid = pidOf(call);
    qsizetype mostDescriptors = 0;
    qint64 memory = 0;
    const auto sample = [&] {
        mostDescriptors = qMax(mostDescriptors, descriptorsOf(pid));
        memory = qMax(memory, memoryOf(pid));
        return call.process().state() == QProcess::NotRunning;
    };
    QVERIFY(QTest::qWaitFor(sample, 180'000));
    const int code = call.wait();
    QVERIFY2(code == 0, call.error().right(2000).constData());
    QVERIFY(mostDescriptors > 10);
    QVERIFY2(memory > 0 && memory < withinBuild(250 * 1024), qPrintable(QString::number(memory)));
    const QStringList there = call.files(u"out"_s);
    QCOMPARE(there.size(), kCount);
    for (int i = 0; i < kCount; i += 97)
        QCOMPARE(body.differenceFrom(call.path(u"out/f%1"_s.arg(i))), QString());
}

/// 127: as many at once as are asked for.
void ProcessTest::thousandAtOnce() {
    Origin origin;
    ProgramCall call;
    Oracle oracle(call);
    QByteArray list;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray path = "/f" + QByteArray::number(i);
        const Body body = Body::counting(5000 + i);
        origin.serve(path, body, Behaviour{.msBeforeHead = 20});
        oracle.expect(QString::fromLatin1(path.mid(1)), body);
        list += origin.url(path).toEncoded() + '\n';
    }
    call.put(u"list.txt"_s, list);
    oracle.allow(u"list.txt"_s);
    const int code = call.run(headless(
        {u"--max-conn"_s, u"200"_s, u"--max-per-host"_s, u"100"_s, u"-i"_s, u"list.txt"_s}));
    QCOMPARE(oracle.verdict(code), QString());
    QCOMPARE(code, 0);
    QVERIFY(origin.mostAtOnce() > 25);
    QVERIFY(origin.mostAtOnce() <= 100);
}

QTEST_GUILESS_MAIN(ProcessTest)
#include "processtest.moc"
