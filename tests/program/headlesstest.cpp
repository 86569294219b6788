// The real program in batch mode, from the outside.
#include "origin.h"
#include "programcall.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

QStringList headless(const QStringList& more) {
    return QStringList{u"--headless"_s, u"-d"_s, u"out"_s, u"--retry-wait"_s, u"0.01"_s} + more;
}

QJsonObject fileOf(const QJsonObject& report, int n) {
    return report.value(u"files").toArray().at(n - 1).toObject();
}

QString errorKind(const QJsonObject& file) {
    return file.value(u"error").toObject().value(u"kind").toString();
}

/// What a terminal could take for a command.
bool hasControl(const QByteArray& text) {
    for (const QChar c : QString::fromUtf8(text)) {
        if (c != u'\n' && (c.category() == QChar::Other_Control || c == QChar(0x202e)))
            return true;
    }
    return false;
}

} // namespace

class HeadlessTest : public QObject {
    Q_OBJECT

private slots:
    void everythingIsThere();
    void oneFails();
    void secondRunSkips();
    void reportIsInInputOrder();
    void reportOnStandardOutput();
    void eventsInOrder();
    void retryIsAnEvent();
    void fileNames();
    void badLines();
    void listOnStandardInput();
    void emptyList();
    void patternsExpand();
    void sameUrlTwice();
    void outputWhereTheUserSays();
    void listIsNoTarget();
    void quiet();
    void verbose();
    void hiddenProgress();
    void insecureIsSaidLoudly();
    void log();
    void failedListComesBack();
    void hostileNames();
    void secretsStaySecret();
    void closedOutput();
    void fullOutput();
};

void HeadlessTest::everythingIsThere() {
    Origin origin;
    const Body body = Body::counting(100'000);
    origin.serve("/a.bin", body);
    ProgramCall call;
    QCOMPARE(call.run(headless({origin.url("/a.bin").toString()})), 0);
    QCOMPARE(body.differenceFrom(call.path(u"out/a.bin"_s)), QString());
    QCOMPARE(call.files(u"out"_s), QStringList{u"a.bin"_s});
    QCOMPARE(call.out(), QByteArray());
    QVERIFY(call.error().contains("[1/1] a.bin"));
    QVERIFY(call.error().contains("1 of 1 here"));
    QVERIFY(!hasControl(call.error())); // It is no terminal.
}

void HeadlessTest::oneFails() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    origin.serve("/gone.bin", Body(), Behaviour{.status = 404});
    ProgramCall call;
    QCOMPARE(call.run(headless({origin.url("/gone.bin").toString(), origin.url("/a.bin").toString(),
                                u"--report"_s, u"report.json"_s})),
             1);
    QCOMPARE(call.files(u"out"_s), QStringList{u"a.bin"_s});
    QVERIFY(call.error().contains(QByteArray("failed: " + origin.url("/gone.bin").toEncoded())));
    QVERIFY(call.error().contains("404"));
    QVERIFY(call.error().contains("1 of 2 here, 1 failed"));
    const QJsonObject summary = call.report().value(u"summary").toObject();
    QCOMPARE(summary.value(u"completed").toInt(), 1);
    QCOMPARE(summary.value(u"failed").toInt(), 1);
    QCOMPARE(errorKind(fileOf(call.report(), 1)), u"http-status"_s);
    QCOMPARE(fileOf(call.report(), 1).value(u"error").toObject().value(u"status").toInt(), 404);
}

void HeadlessTest::secondRunSkips() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    ProgramCall call;
    const QStringList arguments =
        headless({origin.url("/a.bin").toString(), u"--report"_s, u"report.json"_s});
    QCOMPARE(call.run(arguments), 0);
    const qsizetype requests = origin.requests().size();
    QCOMPARE(call.run(arguments), 0);
    QCOMPARE(origin.requests().size(), requests);
    QCOMPARE(fileOf(call.report(), 1).value(u"state").toString(), u"skipped"_s);
    QVERIFY(fileOf(call.report(), 1).value(u"error").isNull());
}

void HeadlessTest::reportIsInInputOrder() {
    Origin origin;
    QStringList arguments;
    for (int i = 1; i <= 20; ++i) {
        const QByteArray path = "/f" + QByteArray::number(i);
        // The first ones take longest.
        origin.serve(path, Body::counting(i * 100), Behaviour{.msBeforeHead = 200 - i * 10});
        arguments += origin.url(path).toString();
    }
    ProgramCall call;
    QCOMPARE(call.run(headless(arguments + QStringList{u"--report"_s, u"report.json"_s})), 0);
    QCOMPARE(call.report().value(u"version").toInt(), 1);
    QCOMPARE(call.report().value(u"files").toArray().size(), 20);
    for (int i = 1; i <= 20; ++i) {
        const QJsonObject file = fileOf(call.report(), i);
        QCOMPARE(file.value(u"url").toString(), arguments.at(i - 1));
        QCOMPARE(file.value(u"size").toInt(), i * 100);
        QCOMPARE(file.value(u"received").toInt(), i * 100);
        QCOMPARE(file.value(u"state").toString(), u"completed"_s);
        QCOMPARE(file.value(u"path").toString(),
                 QFileInfo(call.path(u"out/f%1"_s.arg(i))).canonicalFilePath());
        QCOMPARE(file.value(u"attempts").toInt(), 1);
        QVERIFY(file.value(u"connections").toInt() >= 1);
        QVERIFY(file.value(u"checksum").isNull());
    }
}

void HeadlessTest::reportOnStandardOutput() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(10));
    ProgramCall call;
    QCOMPARE(call.run(headless({origin.url("/a.bin").toString(), u"--report"_s, u"-"_s})), 0);
    QJsonParseError error;
    const QJsonDocument report = QJsonDocument::fromJson(call.out(), &error);
    QCOMPARE(error.error, QJsonParseError::NoError); // Nothing else is there.
    QCOMPARE(report.object().value(u"files").toArray().size(), 1);
}

void HeadlessTest::eventsInOrder() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(3'000'000), Behaviour{.rate = 3'000'000});
    origin.serve("/gone.bin", Body(), Behaviour{.status = 404});
    ProgramCall call;
    call.put(u"list.txt"_s, origin.url("/a.bin").toEncoded() + "\nnonsense\n" +
                                origin.url("/gone.bin").toEncoded() + '\n');
    QCOMPARE(call.run(headless({u"--json"_s, u"-i"_s, u"list.txt"_s})), 1);
    const QList<QJsonObject> events = ProgramCall::events(call.out());
    QCOMPARE(events.size(), call.out().count('\n')); // Nothing but JSON.
    QCOMPARE(events.last().value(u"event").toString(), u"summary"_s);
    QCOMPARE(events.last().value(u"failed").toInt(), 2);
    QHash<int, QStringList> byFile;
    for (const QJsonObject& event : events) {
        if (event.contains(u"n"))
            byFile[event.value(u"n").toInt()] += event.value(u"event").toString();
    }
    QCOMPARE(byFile.size(), 3);
    for (const QStringList& names : std::as_const(byFile)) {
        QCOMPARE(names.first(), u"start"_s);
        QCOMPARE(names.last(), u"done"_s);
        QCOMPARE(names.count(u"start"_s), 1);
        QCOMPARE(names.count(u"done"_s), 1);
    }
    QVERIFY(byFile.value(1).contains(u"progress"_s));
}

void HeadlessTest::retryIsAnEvent() {
    Origin origin;
    const Body body = Body::counting(1000);
    origin.serve("/a.bin", body, {{1, {.status = 503}}, {}});
    ProgramCall call;
    QCOMPARE(call.run(headless({u"--json"_s, origin.url("/a.bin").toString()})), 0);
    QCOMPARE(body.differenceFrom(call.path(u"out/a.bin"_s)), QString());
    int retries = 0;
    for (const QJsonObject& event : ProgramCall::events(call.out())) {
        if (event.value(u"event") != u"retry"_s)
            continue;
        ++retries;
        QCOMPARE(event.value(u"n").toInt(), 1);
        QVERIFY(event.value(u"wait").isDouble());
        QCOMPARE(event.value(u"error").toObject().value(u"status").toInt(), 503);
    }
    QCOMPARE(retries, 1);
}

void HeadlessTest::fileNames() {
    Origin origin;
    origin.serve("/slow.bin", Body::counting(10), Behaviour{.msBeforeHead = 200});
    origin.serve("/fast.bin", Body::counting(10));
    origin.serve("/gone.bin", Body(), Behaviour{.status = 404});
    ProgramCall call;
    const QStringList arguments =
        headless({u"--print-filenames"_s, origin.url("/slow.bin").toString(),
                  origin.url("/gone.bin").toString(), origin.url("/fast.bin").toString(),
                  origin.url("/fast.bin").toString()});
    const QString folder = QFileInfo(call.path(u"."_s)).canonicalFilePath() + u"/out/"_s;
    const QByteArray expected = (folder + u"slow.bin\n"_s + folder + u"fast.bin\n"_s).toUtf8();
    QCOMPARE(call.run(arguments), 1);
    QCOMPARE(call.out(), expected);
    // Those that were there already are there as well.
    QCOMPARE(call.run(arguments), 1);
    QCOMPARE(call.out(), expected);
}

// faults.md 129
void HeadlessTest::badLines() {
    Origin origin;
    const Body body = Body::counting(100);
    origin.serve("/a.bin", body);
    origin.serve("/b.bin", body);
    ProgramCall call;
    call.put(u"list.txt"_s, "\xEF\xBB\xBF# a comment\r\n" + origin.url("/a.bin").toEncoded() +
                                "\r\nhtp://bad\r\n\r\n" + origin.url("/b.bin").toEncoded());
    QCOMPARE(call.run(headless({u"-i"_s, u"list.txt"_s, u"--report"_s, u"report.json"_s})), 1);
    QCOMPARE(call.files(u"out"_s), (QStringList{u"a.bin"_s, u"b.bin"_s}));
    QVERIFY(call.error().contains("list.txt"));
    QVERIFY(call.error().contains("Line 3"));
    QCOMPARE(call.report().value(u"files").toArray().size(), 3);
    const QJsonObject bad = fileOf(call.report(), 2);
    QCOMPARE(bad.value(u"state").toString(), u"failed"_s);
    QCOMPARE(errorKind(bad), u"usage"_s);
    QVERIFY(bad.value(u"url").toString().contains(u"htp://bad"));
    QCOMPARE(call.report().value(u"summary").toObject().value(u"failed").toInt(), 1);
}

void HeadlessTest::listOnStandardInput() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(10));
    origin.serve("/b.bin", Body::counting(20));
    ProgramCall call;
    QCOMPARE(call.run(headless({u"-i"_s, u"-"_s}), origin.url("/a.bin").toEncoded() + '\n' +
                                                       origin.url("/b.bin").toEncoded() + '\n'),
             0);
    QCOMPARE(call.files(u"out"_s), (QStringList{u"a.bin"_s, u"b.bin"_s}));
}

void HeadlessTest::emptyList() {
    ProgramCall call;
    call.put(u"list.txt"_s, "# nothing yet\n");
    QCOMPARE(call.run(headless({u"-i"_s, u"list.txt"_s, u"--report"_s, u"report.json"_s})), 0);
    QVERIFY(call.report().value(u"files").isArray());
    QVERIFY(call.report().value(u"files").toArray().isEmpty());
}

void HeadlessTest::patternsExpand() {
    Origin origin;
    for (int i = 8; i <= 11; ++i)
        origin.serve("/f" + QByteArray::number(i).rightJustified(3, '0'), Body::counting(i));
    ProgramCall call;
    const QString pattern = origin.url("/").toString() + u"f[008-011]"_s;
    QCOMPARE(call.run(headless({pattern})), 0);
    QCOMPARE(call.files(u"out"_s), (QStringList{u"f008"_s, u"f009"_s, u"f010"_s, u"f011"_s}));
}

// faults.md 130
void HeadlessTest::sameUrlTwice() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    ProgramCall call;
    const QString url = origin.url("/a.bin").toString();
    QCOMPARE(call.run(headless({url, url, u"--report"_s, u"report.json"_s})), 0);
    QCOMPARE(origin.requests().size(), 1);
    QCOMPARE(call.report().value(u"files").toArray().size(), 2);
    QCOMPARE(fileOf(call.report(), 1).value(u"path"), fileOf(call.report(), 2).value(u"path"));
}

// faults.md 137
void HeadlessTest::outputWhereTheUserSays() {
    Origin origin;
    const Body body = Body::counting(1000);
    origin.serve("/a.bin", body);
    ProgramCall call;
    const QString url = origin.url("/a.bin").toString();
    QCOMPARE(call.run(headless({u"-o"_s, u"deep/er/b.bin"_s, url})), 0);
    QCOMPARE(body.differenceFrom(call.path(u"out/deep/er/b.bin"_s)), QString());
    QCOMPARE(call.run(headless({u"-o"_s, call.path(u"elsewhere.bin"_s), url})), 0);
    QCOMPARE(body.differenceFrom(call.path(u"elsewhere.bin"_s)), QString());
}

void HeadlessTest::listIsNoTarget() {
    Origin origin;
    origin.serve("/list.txt", Body::counting(1000));
    ProgramCall call;
    const QByteArray list = origin.url("/list.txt").toEncoded() + '\n';
    call.put(u"list.txt"_s, list);
    QCOMPARE(call.run({u"--headless"_s, u"--overwrite"_s, u"-i"_s, u"list.txt"_s, u"--report"_s,
                       u"report.json"_s}),
             1);
    QCOMPARE(call.content(u"list.txt"_s), list);
    QCOMPARE(errorKind(fileOf(call.report(), 1)), u"exists"_s);
    QVERIFY(origin.requests().isEmpty());
}

void HeadlessTest::quiet() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    origin.serve("/gone.bin", Body(), Behaviour{.status = 404});
    ProgramCall call;
    QCOMPARE(call.run(headless({u"-q"_s, origin.url("/a.bin").toString()})), 0);
    QCOMPARE(call.error(), QByteArray());
    QCOMPARE(call.run(headless({u"-q"_s, origin.url("/gone.bin").toString()})), 1);
    QCOMPARE(call.error().count('\n'), 1);
    QVERIFY(call.error().contains("/gone.bin"));
}

void HeadlessTest::verbose() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    origin.serve("/from", Body(), Behaviour{.location = "/a.bin"});
    ProgramCall call;
    const QString url = origin.url("/from").toString();
    QCOMPARE(call.run(headless({u"-v"_s, url})), 0);
    QVERIFY(call.error().contains(QByteArray("redirected to " + origin.url("/a.bin").toEncoded())));
    QCOMPARE(call.run(headless({u"--overwrite"_s, url})), 0);
    QVERIFY(!call.error().contains("redirected"));
}

void HeadlessTest::hiddenProgress() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    ProgramCall call;
    QCOMPARE(call.run(headless({u"--no-progress"_s, origin.url("/a.bin").toString()})), 0);
    QVERIFY(!call.error().contains("[1/1]"));
    QVERIFY(call.error().contains("1 of 1 here"));
}

// faults.md 80
void HeadlessTest::insecureIsSaidLoudly() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    ProgramCall call;
    QCOMPARE(call.run(headless({u"-q"_s, u"--insecure"_s, origin.url("/a.bin").toString()})), 0);
    QVERIFY(call.error().contains("--insecure"));
    QVERIFY(call.error().contains("NOT checked"));
}

void HeadlessTest::log() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000), {{1, {.status = 503}}, {}});
    origin.serve("/gone.bin", Body(), Behaviour{.status = 404});
    ProgramCall call;
    QCOMPARE(call.run(headless({u"--log"_s, u"run.log"_s, origin.url("/a.bin").toString(),
                                origin.url("/gone.bin").toString()})),
             1);
    const QByteArray log = call.content(u"run.log"_s);
    QVERIFY(log.contains(QByteArray("[1] completed " + origin.url("/a.bin").toEncoded())));
    QVERIFY(log.contains(QByteArray("[2] failed " + origin.url("/gone.bin").toEncoded())));
    const qsizetype retry = log.indexOf("[1] tried again");
    QVERIFY(retry > 0);
    QVERIFY(log.sliced(retry, log.indexOf('\n', retry) - retry).contains("503"));
    for (const QByteArray& line : log.trimmed().split('\n')) {
        const QString time = QString::fromLatin1(line).section(u' ', 0, 0);
        QVERIFY2(QDateTime::fromString(time, Qt::ISODateWithMs).isValid(), line.constData());
    }
    QCOMPARE(call.run(headless({u"--log"_s, u"-"_s, origin.url("/a.bin").toString()})), 0);
    QVERIFY(call.out().contains(QByteArray("[1] skipped " + origin.url("/a.bin").toEncoded())));
}

void HeadlessTest::failedListComesBack() {
    Origin origin;
    const Body body = Body::counting(1000);
    const Body other = Body::counting(1000, 'b');
    origin.serve("/x/a.bin", body);
    origin.serve("/y/a.bin", other, {{1, {.status = 404}}, {}});
    ProgramCall call;
    call.put(u"list.txt"_s, origin.url("/x/a.bin").toEncoded() + '\n' +
                                origin.url("/y/a.bin").toEncoded() + "?token=needed\n  dir=sub\n" +
                                "  header=X-Run: 7\n  header=Authorization: Bearer geheim\n");
    QCOMPARE(call.run(headless({u"-i"_s, u"list.txt"_s, u"--failed-list"_s, u"failed.txt"_s})), 1);
    QVERIFY(call.error().contains("failed.txt"));
    QVERIFY(!call.content(u"failed.txt"_s).contains("geheim"));
    QVERIFY(
        !(QFile::permissions(call.path(u"failed.txt"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(
        call.run({u"--headless"_s, u"-i"_s, u"failed.txt"_s, u"--failed-list"_s, u"again.txt"_s}),
        0);
    QCOMPARE(other.differenceFrom(call.path(u"out/sub/a.bin"_s)), QString());
    const Seen last = origin.requests("/y/a.bin").last();
    QVERIFY(last.target.endsWith("?token=needed"));
    QCOMPARE(last.field("X-Run"), QByteArray("7"));
    QVERIFY(call.content(u"again.txt"_s).startsWith('#'));
    QVERIFY(!call.content(u"again.txt"_s).contains("http://"));
}

// faults.md 66, 128, 141
void HeadlessTest::hostileNames() {
    Origin origin;
    const QByteArray hostile = "attachment; filename*=UTF-8''..%2F%1B%5B2Jx%0A%22%7D%E2%80%AEgnp";
    origin.serve("/get", Body::counting(100),
                 Behaviour{.fields = {{"Content-Disposition", hostile}}});
    origin.serve("/bad", Body(), Behaviour{.status = 404, .reason = "\x1b[31mGone \x07"});
    ProgramCall call;
    QCOMPARE(call.run(headless({u"--json"_s, u"-v"_s, u"--log"_s, u"run.log"_s,
                                origin.url("/get").toString() + u"?x"_s,
                                origin.url("/bad").toString()})),
             1);
    QCOMPARE(call.files(u"out"_s).size(), 1);
    QVERIFY(!call.files().contains(u"x"_s));
    QCOMPARE(ProgramCall::events(call.out()).size(), call.out().count('\n'));
    QVERIFY(!hasControl(call.out()));
    QVERIFY(!hasControl(call.error()));
    QVERIFY(!hasControl(call.content(u"run.log"_s)));
}

// faults.md 65, 142
void HeadlessTest::secretsStaySecret() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(100), Behaviour{.login = Login{"anna", "geheim"}});
    origin.serve("/gone.bin", Body(), Behaviour{.status = 404});
    ProgramCall call;
    QString url = origin.url("/a.bin").toString();
    url.replace(u"http://"_s, u"http://anna:geheim@"_s);
    QString gone = origin.url("/gone.bin").toString() + u"?token=geheim2"_s;
    gone.replace(u"http://"_s, u"http://anna:geheim@"_s);
    call.put(u"list.txt"_s, "http://anna:geheim@/nohost\n");
    QCOMPARE(call.run(headless({u"--json"_s, u"-vv"_s, u"--log"_s, u"run.log"_s, u"--report"_s,
                                u"report.json"_s, url, gone, u"-i"_s, u"list.txt"_s})),
             1);
    QCOMPARE(call.report().value(u"summary").toObject().value(u"completed").toInt(), 1);
    for (const QByteArray& text :
         {call.out(), call.error(), call.content(u"run.log"_s), call.content(u"report.json"_s)}) {
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains("geheim"), text.constData());
        QVERIFY2(!text.contains("anna"), text.constData());
    }
}

// faults.md 121
void HeadlessTest::closedOutput() {
#ifdef Q_OS_UNIX
    Origin origin;
    const Body body = Body::counting(1000);
    origin.serve("/a.bin", body);
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    ::close(ends[0]); // Its reader is gone.
    ProgramCall call;
    call.process().setChildProcessModifier([&] { ::dup2(ends[1], STDOUT_FILENO); });
    const int code = call.run(headless({u"--json"_s, origin.url("/a.bin").toString()}));
    ::close(ends[1]);
    QCOMPARE(code, 0);
    QCOMPARE(body.differenceFrom(call.path(u"out/a.bin"_s)), QString());
    QCOMPARE(call.error().count("Standard output"), 1);
#endif
}

void HeadlessTest::fullOutput() {
#ifdef Q_OS_LINUX
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    ProgramCall call;
    call.process().setStandardOutputFile(u"/dev/full"_s);
    QCOMPARE(call.run(headless({origin.url("/a.bin").toString(), u"--report"_s, u"-"_s})), 1);
    QVERIFY(call.error().contains("Standard output"));
    QCOMPARE(call.files(u"out"_s), QStringList{u"a.bin"_s});
#endif
}

QTEST_GUILESS_MAIN(HeadlessTest)
#include "headlesstest.moc"
