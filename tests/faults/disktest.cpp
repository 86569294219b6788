// The real program on disks that fail, fill up, or do half of what they are asked for.
#include "faultydisk.h"
#include "oracle.h"
#include "origin.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMiB = 1024 * 1024;
const Body kLarge = Body::counting(7 * kMiB, 'l');
const Body kOther = Body::counting(2 * kMiB + 5, 'o');
const Body kSmall = Body::counting(1000, 's');

/// A large file in several segments, beside it another one and small ones.
class DiskRun {
public:
    DiskRun()
        : m_files{{u"large.bin"_s, kLarge}, {u"other.bin"_s, kOther}} {
        for (int i = 0; i < 8; ++i)
            m_files.append({u"small%1.bin"_s.arg(i), kSmall});
        for (const auto& [name, body] : m_files)
            origin.serve('/' + name.toLatin1(), body);
        // It shall not be over before its ranges are asked for.
        origin.serve("/large.bin", kLarge, Behaviour{.rate = 12 * kMiB});
    }

    QStringList arguments() const {
        QStringList all{u"--headless"_s, u"-d"_s,           u"out"_s,          u"--retries"_s,
                        u"1"_s,          u"--retry-wait"_s, u"0.05"_s,         u"--no-progress"_s,
                        u"--report"_s,   u"report.json"_s,  u"--max-splits"_s, u"4"_s};
        for (const auto& [name, body] : m_files)
            all += origin.url('/' + name.toLatin1()).toString();
        return all;
    }

    void expectAll(Oracle& oracle) const {
        for (const auto& [name, body] : m_files)
            oracle.expect(name, body);
    }

    QJsonObject entry(int n) const {
        return call.report().value(u"files").toArray().at(n).toObject();
    }
    QString kind(int n) const {
        return entry(n).value(u"error").toObject().value(u"kind").toString();
    }
    QString message(int n) const {
        return entry(n).value(u"error").toObject().value(u"message").toString();
    }
    qsizetype count() const { return m_files.size(); }

    Origin origin;
    ProgramCall call;

private:
    QList<std::pair<QString, Body>> m_files;
};

} // namespace

class DiskTest : public QObject {
    Q_OBJECT

private slots:
    void fails_data();
    void fails();
    void passes_data();
    void passes();
    void everythingFails();
    void failsOnce_data();
    void failsOnce();
    void fileSizeLimit();
    void folderRemoved();
    void tooLittleSpace();
    void sizeOfTheServersChoice();
    void modeAndTime();
};

void DiskTest::fails_data() {
    QTest::addColumn<QByteArray>("faults");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    const QString full = u"disk-full"_s;
    const QString space = u"space"_s;
    QTest::newRow("106 no space to open") << QByteArray("open:ENOSPC:1+") << full << space;
    QTest::newRow("106 no space, first write") << QByteArray("write:ENOSPC:1+") << full << space;
    QTest::newRow("106 no space, third write") << QByteArray("write:ENOSPC:3+") << full << space;
    QTest::newRow("106 no space, a short write before")
        << QByteArray("write:short:4,write:ENOSPC:5+") << full << space;
    QTest::newRow("106 no space, sync") << QByteArray("sync:ENOSPC:1+") << full << space;
    QTest::newRow("106 no space, rename") << QByteArray("rename:ENOSPC:1+") << full << space;
    QTest::newRow("107 EIO, write") << QByteArray("write:EIO:2+") << u"io"_s << u"input/output"_s;
    QTest::newRow("107 EIO, sync") << QByteArray("sync:EIO:1+") << u"io"_s << u"input/output"_s;
    QTest::newRow("109 quota, write") << QByteArray("write:EDQUOT:3+") << full << u"quota"_s;
    QTest::newRow("109 quota, open") << QByteArray("open:EDQUOT:1+") << full << u"quota"_s;
    QTest::newRow("109 too large") << QByteArray("write:EFBIG:3+") << u"io"_s << u"larger"_s;
    QTest::newRow("110 not allowed")
        << QByteArray("open:EACCES:1+") << u"permission"_s << u"permission denied"_s;
    QTest::newRow("110 read-only")
        << QByteArray("open:EROFS:1+") << u"permission"_s << u"read-only"_s;
    QTest::newRow("110 read-only, write")
        << QByteArray("write:EROFS:3+") << u"permission"_s << u"read-only"_s;
    QTest::newRow("112 another file system, rename")
        << QByteArray("rename:EXDEV:1+") << u"io"_s << u"another file system"_s;
    QTest::newRow("119 stale, write") << QByteArray("write:ESTALE:3+") << u"io"_s << u"gone"_s;
}

/// What happens to one file is told once, plainly, and harms no other; once the cause is gone, the
/// same call ends whole.
void DiskTest::fails() {
    QFETCH(QByteArray, faults);
    QFETCH(QString, kind);
    QFETCH(QString, says);
    DiskRun run;
    Oracle oracle(run.call);
    run.expectAll(oracle);
    giveDisk(run.call, {.faults = faults, .name = "large"});
    const int code = run.call.run(run.arguments());
    QCOMPARE(code, 1);
    QCOMPARE(oracle.verdict(code), QString());
    QCOMPARE(run.kind(0), kind);
    QVERIFY2(run.message(0).contains(says, Qt::CaseInsensitive), qPrintable(run.message(0)));
    QVERIFY2(run.call.error().contains("/large.bin"), run.call.error().constData());
    QCOMPARE(run.call.error().count("failed: "), 1);
    QCOMPARE(run.call.report().value(u"summary").toObject().value(u"completed").toInt(),
             int(run.count()) - 1);
    const qsizetype before = run.origin.requests().size();

    giveRealDisk(run.call);
    const int again = run.call.run(run.arguments());
    QVERIFY2(again == 0, run.call.error().constData());
    QCOMPARE(oracle.verdict(again), QString());
    for (const Seen& request : run.origin.requests().sliced(before))
        QCOMPARE(request.path(), "/large.bin");
}

void DiskTest::passes_data() {
    QTest::addColumn<QByteArray>("faults");
    QTest::newRow("108 interrupted") << QByteArray("write:EINTR:1,write:EINTR:3,write:EINTR:4");
    QTest::newRow("108 busy") << QByteArray("write:EAGAIN:1,write:EAGAIN:2,write:EAGAIN:9");
    QTest::newRow("108 half of each") << QByteArray("write:short:1+");
    QTest::newRow("119 no renameat2") << QByteArray("rename:EINVAL:1");
    QTest::newRow("119 no renameat2, no link") << QByteArray("rename:EINVAL:1,rename:EPERM:2");
    QTest::newRow("119 nothing can be set aside")
        << QByteArray("allocate:EOPNOTSUPP:1+,state-allocate:EOPNOTSUPP:1+");
    QTest::newRow("119 no sync of folders") << QByteArray("folder-sync:EINVAL:1+");
}

void DiskTest::passes() {
    QFETCH(QByteArray, faults);
    DiskRun run;
    Oracle oracle(run.call);
    run.expectAll(oracle);
    giveDisk(run.call, {.faults = faults, .name = "large"});
    const int code = run.call.run(run.arguments());
    QVERIFY2(diskFaults(run.call) > 0, "no call of that kind was made");
    QCOMPARE(oracle.verdict(code), QString());
    QCOMPARE(code, 0);
}

/// 106: one disk for all of them.
void DiskTest::everythingFails() {
    DiskRun run;
    Oracle oracle(run.call);
    run.expectAll(oracle);
    giveDisk(run.call, {.faults = "write:ENOSPC:2+"});
    const int code = run.call.run(run.arguments());
    QCOMPARE(code, 1);
    QCOMPARE(oracle.verdict(code), QString());
    for (int n = 0; n < run.count(); ++n)
        QVERIFY(run.kind(n) == u"disk-full" || run.entry(n).value(u"state") == u"completed"_s);
    QCOMPARE(run.kind(0), u"disk-full"_s);
    giveRealDisk(run.call);
    const int again = run.call.run(run.arguments());
    QCOMPARE(oracle.verdict(again), QString());
    QVERIFY2(again == 0, run.call.error().constData());
}

void DiskTest::failsOnce_data() {
    QTest::addColumn<QByteArray>("faults");
    // A sync's failure is told once; the next one says yes whatever was lost.
    QTest::newRow("107 sync") << QByteArray("sync:EIO:1");
    QTest::newRow("107 second sync") << QByteArray("sync:EIO:2");
    QTest::newRow("107 folder") << QByteArray("folder-sync:EIO:1+");
    QTest::newRow("107 state write") << QByteArray("state-write:EIO:2");
    QTest::newRow("107 state sync") << QByteArray("state-sync:EIO:1");
    QTest::newRow("106 state write") << QByteArray("state-write:ENOSPC:1+");
    QTest::newRow("106 state, set aside") << QByteArray("state-allocate:ENOSPC:1+");
    QTest::newRow("106 state, open") << QByteArray("state-open:ENOSPC:1+");
    QTest::newRow("106 state, sync") << QByteArray("state-sync:ENOSPC:1+");
    QTest::newRow("109 state write") << QByteArray("state-write:EDQUOT:2+");
    QTest::newRow("111 open") << QByteArray("open:EMFILE:1");
    QTest::newRow("111 state, open") << QByteArray("state-open:EMFILE:1");
}

/// Whether it goes on without or ends with an error is its own business: nothing wrong comes of it.
void DiskTest::failsOnce() {
    QFETCH(QByteArray, faults);
    DiskRun run;
    if (faults.contains("sync") || faults.contains("state-write:EIO:2") ||
        faults.contains("EDQUOT"))
        run.origin.serve("/large.bin", kLarge,
                         Behaviour{.rate = kMiB * 3 / 4}); // Saved on the way.
    Oracle oracle(run.call);
    run.expectAll(oracle);
    giveDisk(run.call, {.faults = faults, .name = "large"});
    const int code = run.call.run(run.arguments());
    QVERIFY(code == 0 || code == 1);
    QVERIFY2(diskFaults(run.call) > 0, "no call of that kind was made");
    QCOMPARE(oracle.verdict(code), QString());
    giveRealDisk(run.call);
    const int again = run.call.run(run.arguments());
    QCOMPARE(oracle.verdict(again), QString());
    QVERIFY2(again == 0, run.call.error().constData());
}

/// 109: as `ulimit -f` does it, with a signal.
void DiskTest::fileSizeLimit() {
    DiskRun run;
    Oracle oracle(run.call);
    run.expectAll(oracle);
    run.call.process().setChildProcessModifier([] {
        const rlimit limit{5 * kMiB, RLIM_INFINITY};
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    const int code = run.call.run(run.arguments());
    QCOMPARE(code, 1);
    QCOMPARE(oracle.verdict(code), QString());
    QVERIFY(oracle.isThere(u"other.bin"_s));
    QVERIFY2(run.message(0).contains(u"larger"), qPrintable(run.message(0)));
    run.call.process().setChildProcessModifier({});
    const int again = run.call.run(run.arguments());
    QCOMPARE(oracle.verdict(again), QString());
    QVERIFY2(again == 0, run.call.error().constData());
}

/// 110: somebody takes the folder away half-way.
void DiskTest::folderRemoved() {
    DiskRun run;
    run.origin.serve("/large.bin", kLarge, Behaviour{.rate = 2 * kMiB});
    Oracle oracle(run.call);
    run.expectAll(oracle);
    run.call.start(run.arguments());
    QVERIFY(QTest::qWaitFor(
        [&] { return QFileInfo(run.call.path(u"out/large.bin.part"_s)).size() > kMiB; }, 20'000));
    // Others may be made in it meanwhile.
    QVERIFY(
        QTest::qWaitFor([&] { return QDir(run.call.path(u"out"_s)).removeRecursively(); }, 20'000));
    const int code = run.call.wait();
    QCOMPARE(code, 1);
    QCOMPARE(run.kind(0), u"io"_s);
    QVERIFY(!run.message(0).isEmpty());
    QVERIFY(run.entry(0).value(u"attempts").toInt() <= 2);
    run.origin.serve("/large.bin", kLarge);
    const int again = run.call.run(run.arguments());
    QCOMPARE(oracle.verdict(again), QString());
    QVERIFY2(again == 0, run.call.error().constData());
}

/// 106: seen before the body is fetched.
void DiskTest::tooLittleSpace() {
    DiskRun run;
    Oracle oracle(run.call);
    run.expectAll(oracle);
    giveDisk(run.call, {.space = 5 * kMiB});
    const int code = run.call.run(run.arguments());
    QCOMPARE(code, 1);
    QCOMPARE(oracle.verdict(code), QString());
    QCOMPARE(run.kind(0), u"disk-full"_s);
    QVERIFY(run.entry(0).value(u"received").toInteger() < kMiB);
    QVERIFY(oracle.isThere(u"small0.bin"_s));
    giveRealDisk(run.call);
    const int again = run.call.run(run.arguments());
    QCOMPARE(oracle.verdict(again), QString());
    QVERIFY2(again == 0, run.call.error().constData());
}

/// 146: a server says that its file has 2^62 bytes.
void DiskTest::sizeOfTheServersChoice() {
    Origin origin;
    origin.on("/huge.bin", [](Exchange& e) {
        e.sendHead(200, {{"Content-Length", "4611686018427387904"},
                         {"Accept-Ranges", "bytes"},
                         {"ETag", "\"v1\""}});
        e.sendBody(QByteArray(100'000, 'x'));
        e.stall();
    });
    origin.serve("/small.bin", kSmall);
    ProgramCall call;
    Oracle oracle(call);
    oracle.expect(u"small.bin"_s, kSmall);
    oracle.expect(u"huge.bin"_s, Body::counting(1));
    const int code =
        call.run({u"--headless"_s, u"-d"_s, u"out"_s, u"--retries"_s, u"0"_s, u"--report"_s,
                  u"report.json"_s, u"--timeout"_s, u"10"_s, origin.url("/huge.bin").toString(),
                  origin.url("/small.bin").toString()});
    QCOMPARE(code, 1);
    QCOMPARE(oracle.verdict(code), QString());
    QVERIFY(oracle.isThere(u"small.bin"_s));
    const QJsonObject error =
        call.report().value(u"files").toArray().at(0).toObject().value(u"error").toObject();
    QCOMPARE(error.value(u"kind").toString(), u"disk-full"_s);
}

/// 118, 148: closed to others until it is whole, then what the umask says, and never executable.
void DiskTest::modeAndTime() {
    Origin origin;
    const GatePtr gate = closedGate();
    origin.serve("/a.sh", kOther, Behaviour{.gate = gate, .gateAt = kMiB});
    ProgramCall call;
    call.process().setChildProcessModifier([] { ::umask(027); });
    call.start({u"--headless"_s, u"-d"_s, u"out"_s, u"--max-splits"_s, u"1"_s,
                origin.url("/a.sh").toString()});
    struct stat status {};
    QVERIFY(QTest::qWaitFor(
        [&] { return ::stat(qPrintable(call.path(u"out/a.sh.part"_s)), &status) == 0; }, 20'000));
    QCOMPARE(status.st_mode & 0777, 0600u);
    QVERIFY(QTest::qWaitFor(
        [&] { return ::stat(qPrintable(call.path(u"out/a.sh.part.state"_s)), &status) == 0; },
        20'000));
    QCOMPARE(status.st_mode & 0777, 0600u);
    gate->open();
    QCOMPARE(call.wait(), 0);
    QCOMPARE(::stat(qPrintable(call.path(u"out/a.sh"_s)), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0640u);
    QCOMPARE(status.st_mtim.tv_sec, 1577836800); // 2020-01-01, as the server says.
}

QTEST_GUILESS_MAIN(DiskTest)
#include "disktest.moc"
