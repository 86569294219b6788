// What the real program makes of wrong calls, of lists that it has to fetch, and of signals.
#include "origin.h"
#include "programcall.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/stat.h>
#endif

using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kHeadless{QStringLiteral("--headless"), QStringLiteral("-d"),
                            QStringLiteral("out"),        QStringLiteral("--retries"),
                            QStringLiteral("0"),          QStringLiteral("--report"),
                            QStringLiteral("report.json")};

QJsonObject fileOf(const QJsonObject& report, int n) {
    return report.value(u"files").toArray().at(n - 1).toObject();
}

} // namespace

class HeadlessCallTest : public QObject {
    Q_OBJECT

private slots:
    void wrongCalls_data();
    void wrongCalls();
    void helpAndVersion();
    void fetchedList();
    void fetchedListStaysBelow();
    void listThatIsGone();
    void endedBySignal_data();
    void endedBySignal();
    void signalWhileAListIsFetched();
    void secondCtrlC();
    void nohup();
};

void HeadlessCallTest::wrongCalls_data() {
    QTest::addColumn<QStringList>("arguments"); // URL stands for a good one.
    const QString url = u"URL"_s;
    QTest::newRow("136 nothing to do") << QStringList{};
    QTest::newRow("136 unknown option") << QStringList{u"--no-such-option"_s, url};
    QTest::newRow("136 bad number") << QStringList{u"--max-conn"_s, u"0"_s, url};
    QTest::newRow("neither URL nor file") << QStringList{u"nonsense"_s};
    QTest::newRow("62 scheme") << QStringList{u"file:///etc/passwd"_s};
    QTest::newRow("good and bad") << QStringList{url, u"http://"_s};
    QTest::newRow("missing list") << QStringList{u"-i"_s, u"missing.txt"_s, url};
    QTest::newRow("list is a folder") << QStringList{u"-i"_s, u"."_s, url};
    QTest::newRow("-o for two") << QStringList{u"-o"_s, u"x"_s, url, url};
    QTest::newRow("-o for a pattern") << QStringList{u"-o"_s, u"x"_s, url + u"[1-2]"_s};
    QTest::newRow("mirror for two") << QStringList{u"--mirror"_s, url, url, url};
    QTest::newRow("checksum for two")
        << QStringList{u"--checksum"_s, u"md5="_s + QString(32, u'0'), url, url};
    QTest::newRow("134 unknown algorithm") << QStringList{u"--checksum"_s, u"md7=00"_s, url};
    QTest::newRow("report in a missing folder")
        << QStringList{u"--report"_s, u"missing/report.json"_s, url};
    QTest::newRow("report is a folder") << QStringList{u"--report"_s, u"."_s, url};
    QTest::newRow("failed list in a missing folder")
        << QStringList{u"--failed-list"_s, u"missing/failed.txt"_s, url};
    QTest::newRow("log in a missing folder") << QStringList{u"--log"_s, u"missing/log"_s, url};
    QTest::newRow("directory is a file") << QStringList{u"-d"_s, u"file"_s, url};
    QTest::newRow("two users of standard output")
        << QStringList{u"--json"_s, u"--print-filenames"_s, url};
}

void HeadlessCallTest::wrongCalls() {
    QFETCH(QStringList, arguments);
    Origin origin;
    origin.serve("/a.bin", Body::counting(10));
    arguments.replaceInStrings(u"URL"_s, origin.url("/a.bin").toString());
    ProgramCall call;
    call.put(u"file"_s, "here");
    QCOMPARE(call.run(QStringList{u"--headless"_s} + arguments), 2);
    QCOMPARE(call.out(), QByteArray());
    QVERIFY(call.error().startsWith("quintet: "));
    QVERIFY(call.error().size() > 20);
    QVERIFY(origin.requests().isEmpty());
    QCOMPARE(call.files(), QStringList{u"file"_s});
    QCOMPARE(call.content(u"file"_s), QByteArray("here"));
}

void HeadlessCallTest::helpAndVersion() {
    ProgramCall call;
    QCOMPARE(call.run({u"--help"_s}), 0);
    QVERIFY(call.out().contains("--headless"));
    QCOMPARE(call.error(), QByteArray());
    QCOMPARE(call.run({u"--version"_s}), 0);
    QVERIFY(call.out().startsWith("quintet "));
}

void HeadlessCallTest::fetchedList() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(10));
    origin.serve("/b.bin", Body::counting(20));
    origin.serve("/list", Body::bytes(origin.url("/a.bin").toEncoded() + "\n  dir=sub\n" +
                                      origin.url("/b.bin").toEncoded() + '\n'));
    ProgramCall call;
    QCOMPARE(call.run(kHeadless + QStringList{u"-i"_s, origin.url("/list").toString()}), 0);
    QCOMPARE(call.files(u"out"_s), (QStringList{u"b.bin"_s, u"sub"_s}));
    QCOMPARE(call.files(u"out/sub"_s), QStringList{u"a.bin"_s});
    QCOMPARE(call.report().value(u"files").toArray().size(), 2);
}

// faults.md 132
void HeadlessCallTest::fetchedListStaysBelow() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(10));
    const QByteArray url = origin.url("/a.bin").toEncoded();
    ProgramCall call;
    origin.serve("/list", Body::bytes(url + "\n  dir=../up\n" + url +
                                      "\n  dir=" + call.path(u"absolute"_s).toUtf8() + '\n' + url +
                                      "\n  out=../up.bin\n" + url + "\n"));
    QCOMPARE(call.run(kHeadless + QStringList{u"-i"_s, origin.url("/list").toString()}), 1);
    QCOMPARE(call.files(), (QStringList{u"out"_s, u"report.json"_s}));
    QCOMPARE(call.files(u"out"_s), QStringList{u"a.bin"_s});
    QCOMPARE(call.report().value(u"summary").toObject().value(u"failed").toInt(), 3);
}

void HeadlessCallTest::listThatIsGone() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(10));
    origin.serve("/list", Body(), Behaviour{.status = 404});
    ProgramCall call;
    QCOMPARE(call.run(kHeadless + QStringList{u"-i"_s, origin.url("/list").toString(),
                                              origin.url("/a.bin").toString()}),
             1);
    QVERIFY(call.error().contains(origin.url("/list").toEncoded()));
    QVERIFY(call.error().contains("404"));
    const QJsonObject list = fileOf(call.report(), 1);
    QCOMPARE(list.value(u"state").toString(), u"failed"_s);
    QCOMPARE(list.value(u"url").toString(), origin.url("/list").toString());
    QVERIFY(list.value(u"path").isNull());
    QCOMPARE(call.files(u"out"_s), QStringList{u"a.bin"_s}); // The rest goes on.
}

void HeadlessCallTest::endedBySignal_data() {
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("code");
#ifdef Q_OS_UNIX
    QTest::newRow("121 SIGINT") << SIGINT << 130;
    QTest::newRow("121 SIGTERM") << SIGTERM << 143;
    QTest::newRow("121 SIGHUP") << SIGHUP << 129;
#endif
}

void HeadlessCallTest::endedBySignal() {
#ifdef Q_OS_UNIX
    QFETCH(const int, signal);
    QFETCH(const int, code);
    Origin origin;
    const GatePtr gate = closedGate();
    origin.serve("/small.bin", Body::counting(10));
    origin.serve("/large.bin", Body::counting(1'000'000),
                 Behaviour{.gate = gate, .gateAt = 100'000});
    ProgramCall call;
    call.start(kHeadless + QStringList{u"--json"_s, u"--max-conn"_s, u"1"_s,
                                       origin.url("/small.bin").toString(),
                                       origin.url("/large.bin").toString(),
                                       origin.url("/queued.bin").toString()});
    QVERIFY(origin.waitForRequests(2));
    ::kill(static_cast<pid_t>(call.process().processId()), signal);
    QCOMPARE(call.wait(), code);
    QCOMPARE(fileOf(call.report(), 1).value(u"state").toString(), u"completed"_s);
    for (const int n : {2, 3}) {
        const QJsonObject file = fileOf(call.report(), n);
        QCOMPARE(file.value(u"state").toString(), u"cancelled"_s);
        QVERIFY(file.value(u"error").isNull());
    }
    QCOMPARE(call.report().value(u"summary").toObject().value(u"cancelled").toInt(), 2);
    QVERIFY(!call.files(u"out"_s).contains(u"large.bin"_s));
    QCOMPARE(origin.requests("/queued.bin").size(), 0);
    const QList<QJsonObject> events = ProgramCall::events(call.out());
    QCOMPARE(events.last().value(u"event").toString(), u"summary"_s);
    int done = 0;
    for (const QJsonObject& event : events)
        done += event.value(u"event") == u"done"_s;
    QCOMPARE(done, 3);
#endif
}

// faults.md 121
void HeadlessCallTest::signalWhileAListIsFetched() {
#ifdef Q_OS_UNIX
    Origin origin;
    const GatePtr gate = closedGate();
    origin.serve("/list", Body::counting(1000), Behaviour{.gate = gate, .gateAt = -1});
    ProgramCall call;
    call.start(kHeadless + QStringList{u"-i"_s, origin.url("/list").toString(),
                                       origin.url("/a.bin").toString()});
    QVERIFY(origin.waitForRequests(1));
    ::kill(static_cast<pid_t>(call.process().processId()), SIGTERM);
    QCOMPARE(call.wait(), 143);
    QCOMPARE(call.report().value(u"summary").toObject().value(u"cancelled").toInt(), 2);
#endif
}

// faults.md 121
void HeadlessCallTest::secondCtrlC() {
#ifdef __SANITIZE_THREAD__
    return; // It keeps a signal back for as long as a thread is in open().
#endif
#ifdef Q_OS_UNIX
    Origin origin;
    const GatePtr gate = closedGate();
    origin.serve("/a.bin", Body::counting(1000), Behaviour{.gate = gate, .gateAt = 10});
    ProgramCall call;
    // A report that nobody reads keeps the first one from ending.
    QCOMPARE(::mkfifo(qPrintable(call.path(u"fifo"_s)), 0600), 0);
    call.start({u"--headless"_s, u"--report"_s, u"fifo"_s, origin.url("/a.bin").toString()});
    QVERIFY(origin.waitForRequests(1));
    const auto pid = static_cast<pid_t>(call.process().processId());
    for (int i = 0; i < 100 && call.process().state() == QProcess::Running; ++i) {
        ::kill(pid, SIGINT);
        call.process().waitForFinished(150);
    }
    QCOMPARE(call.wait(), 130);
#endif
}

void HeadlessCallTest::nohup() {
#ifdef Q_OS_UNIX
    Origin origin;
    const GatePtr gate = closedGate();
    origin.serve("/a.bin", Body::counting(1000), Behaviour{.gate = gate, .gateAt = 10});
    ProgramCall call;
    const QString binary = qEnvironmentVariable("QUINTET_BINARY");
    call.process().start(u"/bin/sh"_s,
                         {u"-c"_s, u"trap '' HUP; exec \"$0\" --headless -d out \"$1\""_s, binary,
                          origin.url("/a.bin").toString()});
    QVERIFY(call.process().waitForStarted());
    QVERIFY(origin.waitForRequests(1));
    ::kill(static_cast<pid_t>(call.process().processId()), SIGHUP);
    gate->open();
    QCOMPARE(call.wait(), 0);
#endif
}

QTEST_GUILESS_MAIN(HeadlessCallTest)
#include "headlesscalltest.moc"
