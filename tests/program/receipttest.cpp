// --receipt, `quintet verify`, `quintet report merge` and --on-done, by the real program.
#include "origin.h"
#include "programcall.h"
#include "reportmerge.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace quintet::test;
using namespace Qt::StringLiterals;

class ReceiptTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsThere();
    void isAList();
    void verifies();
    void repairs();
    void wrongVerifications_data();
    void wrongVerifications();
    void merges();
    void mergesNothingElse_data();
    void mergesNothingElse();
    void runsACommandForEachFile();
    void aCommandThatFails_data();
    void aCommandThatFails();
    void aCommandThatCantBe_data();
    void aCommandThatCantBe();
    void quotesInACommand();
};

namespace {

QStringList headless(const QStringList& more) {
    return QStringList{u"--headless"_s, u"-d"_s, u"out"_s, u"--retry-wait"_s, u"0.01"_s} + more;
}

QByteArray sha256(const QByteArray& content) {
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

/// Two files and one that is gone, with a receipt.
void fetch(Origin& origin, ProgramCall& call) {
    origin.serve("/a.bin", Body::bytes("content"));
    origin.serve("/b,%20c.bin", Body::bytes("other"));
    origin.serve("/gone", Body(), Behaviour{.status = 404});
    call.put(u"list.txt"_s, origin.url("/a.bin").toEncoded() + "?key=s3cret\n out=mine.bin\n" +
                                origin.url("/gone").toEncoded() + '\n' +
                                origin.url("/b,%20c.bin").toEncoded() + '\n');
    QCOMPARE(call.run(headless({u"-i"_s, u"list.txt"_s, u"--receipt"_s, u"receipt.csv"_s})), 1);
}

} // namespace

void ReceiptTest::saysWhatIsThere() {
    Origin origin;
    ProgramCall call;
    fetch(origin, call);
    const QList<QByteArray> lines = call.content(u"receipt.csv"_s).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("url,directory,filename,size,checksum"));
    // The query stays, the address is useless without.
    QVERIFY(lines[1].contains("?key=s3cret\""));
    QVERIFY(lines[1].contains(QByteArray("\"mine.bin\",7,\"sha-256=" + sha256("content") + '"')));
    QVERIFY(lines[2].contains(QByteArray("\"b, c.bin\",5,\"sha-256=" + sha256("other") + '"')));
    // Which version that was, in the server's words.
    QVERIFY(lines[0].contains(",source,etag,last_modified,time,"));
    QVERIFY(lines[1].contains(",\"\"\"v1\"\"\",\"\",\""));
    QVERIFY(!call.content(u"receipt.csv"_s).contains("gone"));
#ifdef Q_OS_UNIX
    const auto readers = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFileInfo(call.path(u"receipt.csv"_s)).permissions() & readers));
#endif
}

void ReceiptTest::isAList() {
    Origin origin;
    ProgramCall call;
    fetch(origin, call);
    QVERIFY(QFile::remove(call.path(u"out/mine.bin"_s)));
    QCOMPARE(call.run(headless({u"-i"_s, u"receipt.csv"_s, u"--report"_s, u"report.json"_s})), 0);
    QCOMPARE(call.content(u"out/mine.bin"_s), QByteArray("content"));
    const QJsonArray files = call.report().value(u"files").toArray();
    QCOMPARE(files.size(), 2);
    QVERIFY(files[0].toObject().value(u"checksum").toObject().value(u"verified").toBool());
    QCOMPARE(files[1].toObject().value(u"state").toString(), u"skipped"_s);
}

void ReceiptTest::verifies() {
    Origin origin;
    ProgramCall call;
    fetch(origin, call);
    QCOMPARE(call.run({u"verify"_s, u"receipt.csv"_s}), 0);
    QCOMPARE(call.out(), QByteArray());
    QVERIFY(call.error().contains("2 of 2 good"));
    call.put(u"out/mine.bin"_s, "CONTENT"); // The same size.
    QCOMPARE(call.run({u"verify"_s, u"receipt.csv"_s}), 1);
    QCOMPARE(call.out(), QByteArray("damaged: " + call.path(u"out/mine.bin"_s).toUtf8() + '\n'));
    QVERIFY(QFile::remove(call.path(u"out/b, c.bin"_s)));
    call.put(u"out/mine.bin"_s, "short");
    QCOMPARE(call.run({u"verify"_s, u"receipt.csv"_s}), 1);
    QVERIFY(call.out().contains("damaged: "));
    QVERIFY(call.out().contains("missing: "));
    QVERIFY(call.error().contains("0 of 2 good"));
}

void ReceiptTest::repairs() {
    Origin origin;
    ProgramCall call;
    fetch(origin, call);
    call.put(u"out/mine.bin"_s, "CONTENT");
    const qsizetype requests = origin.requests().size();
    QCOMPARE(
        call.run({u"verify"_s, u"receipt.csv"_s, u"--repair"_s, u"--report"_s, u"report.json"_s}),
        0);
    QCOMPARE(call.content(u"out/mine.bin"_s), QByteArray("content"));
    QCOMPARE(origin.requests().size(), requests + 1);
    QCOMPARE(call.run({u"verify"_s, u"receipt.csv"_s}), 0);
    // A cron job has nothing to mail while all is well.
    QCOMPARE(call.run({u"verify"_s, u"receipt.csv"_s, u"--repair"_s, u"-q"_s}), 0);
    QVERIFY2(call.error().isEmpty() && call.out().isEmpty(), call.error().constData());
    // What the server has now is another file: what is there stays.
    origin.serve("/a.bin", Body::bytes("changed"));
    call.put(u"out/mine.bin"_s, "CONTENT");
    QCOMPARE(call.run({u"verify"_s, u"receipt.csv"_s, u"--repair"_s, u"--retries"_s, u"0"_s}), 1);
    QCOMPARE(call.content(u"out/mine.bin"_s), QByteArray("CONTENT"));
}

void ReceiptTest::wrongVerifications_data() {
    QTest::addColumn<QByteArray>("receipt");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("empty") << QByteArray() << QStringList{};
    QTest::newRow("a list") << QByteArray("http://h/a\n") << QStringList{};
    QTest::newRow("another table") << QByteArray("url,size\nhttp://h/a,1\n") << QStringList{};
    const QByteArray head = "url,path,size,checksum\n";
    QTest::newRow("no size") << QByteArray(head + "http://h/a,/x,,\n") << QStringList{};
    QTest::newRow("134 checksum") << QByteArray(head + "http://h/a,/x,1,md5=0\n") << QStringList{};
    QTest::newRow("129 open quote") << QByteArray(head + "\"http://h/a,/x,1,\n") << QStringList{};
    QTest::newRow("an option") << head << QStringList{u"--fix"_s};
    QTest::newRow("an option behind --repair") << QByteArray(head + "http://h/a,/none/such,1,\n")
                                               << QStringList{u"--repair"_s, u"--no-such-thing"_s};
}

void ReceiptTest::wrongVerifications() {
    QFETCH(QByteArray, receipt);
    QFETCH(QStringList, more);
    ProgramCall call;
    call.put(u"receipt.csv"_s, receipt);
    QCOMPARE(call.run(QStringList{u"verify"_s, u"receipt.csv"_s} + more), 2);
    QVERIFY(call.error().startsWith("quintet: ") || call.error().contains("\nquintet: "));
    QCOMPARE(call.run({u"verify"_s}), 2);
    QCOMPARE(call.run({u"verify"_s, u"none.csv"_s}), 2);
}

void ReceiptTest::merges() {
    Origin origin;
    for (const char* path : {"/1", "/2", "/3"})
        origin.serve(path, Body::bytes("content"));
    ProgramCall call;
    QCOMPARE(call.run(headless({origin.url("/1").toString(), origin.url("/gone").toString(),
                                u"--report"_s, u"1.json"_s})),
             1);
    QCOMPARE(call.run(headless({origin.url("/2").toString(), origin.url("/3").toString(),
                                u"--report"_s, u"2.json"_s})),
             0);
    QCOMPARE(
        call.run({u"report"_s, u"merge"_s, u"1.json"_s, u"2.json"_s, u"-o"_s, u"report.json"_s}),
        0);
    const QJsonObject summary = call.report().value(u"summary").toObject();
    QCOMPARE(summary.value(u"completed").toInt(), 3);
    QCOMPARE(summary.value(u"failed").toInt(), 1);
    QCOMPARE(summary.value(u"bytes").toInt(), 21);
    const QJsonArray files = call.report().value(u"files").toArray();
    QCOMPARE(files.size(), 4);
    QCOMPARE(files[2].toObject().value(u"url").toString(), origin.url("/2").toString());
    QCOMPARE(files[1].toObject().value(u"error").toObject().value(u"status").toInt(), 404);
    QCOMPARE(call.run({u"report"_s, u"merge"_s, u"1.json"_s, u"2.json"_s}), 0);
    QCOMPARE(call.out(), call.content(u"report.json"_s));
}

void ReceiptTest::mergesNothingElse_data() {
    QTest::addColumn<QByteArray>("report");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("138 another version")
        << QByteArray("{\"version\": 2, \"summary\": {}, \"files\": []}");
    QTest::newRow("no files") << QByteArray("{\"version\": 1, \"summary\": {}}");
    QTest::newRow("no summary") << QByteArray("{\"version\": 1, \"files\": []}");
}

void ReceiptTest::mergesNothingElse() {
    QFETCH(QByteArray, report);
    const auto merged = quintet::mergedReport({report}, {u"a.json"_s});
    QVERIFY(!merged.has_value());
    QVERIFY(merged.error().detail.contains("a.json"_L1));
}

void ReceiptTest::runsACommandForEachFile() {
#ifdef Q_OS_UNIX
    Origin origin;
    origin.serve("/a;b%20$(touch%20evil)", Body::bytes("content"));
    ProgramCall call;
    call.put(u"tell"_s,
             "#!/bin/sh\necho \"$1|$QUINTET_URL|$QUINTET_PATH|$QUINTET_STATE|$QUINTET_SIZE|"
             "$QUINTET_ERROR\" >> told\nenv > surroundings\necho noise\n");
    QFile(call.path(u"tell"_s)).setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const QByteArray url = origin.url("/a;b%20$(touch%20evil)").toEncoded();
    QCOMPARE(call.run(headless({u"--on-done"_s, u"./tell \"one word\""_s, u"--max-conn"_s, u"1"_s,
                                u"--print-filenames"_s, QString::fromLatin1(url),
                                origin.url("/gone").toString(), QString::fromLatin1(url)})),
             1);
    const QList<QByteArray> told = call.content(u"told"_s).split('\n');
    QCOMPARE(told.size(), 4);
    QByteArrayList sorted = told.first(3);
    std::sort(sorted.begin(), sorted.end());
    const QByteArray path = call.path(u"out/a;b $(touch evil)"_s).toUtf8();
    QCOMPARE(sorted[0], QByteArray("one word|" + url + '|' + path + "|completed|7|"));
    QCOMPARE(sorted[1], sorted[0]);
    QVERIFY(sorted[2].startsWith(QByteArray("one word|" + origin.url("/gone").toEncoded() + '|')));
    QVERIFY(sorted[2].contains("|failed|"));
    QVERIFY(sorted[2].contains("404"));
    QVERIFY(!call.files().contains(u"evil"_s));
    // What the program sets for its own Qt is no business of others.
    QVERIFY(call.content(u"surroundings"_s).contains("QUINTET_STATE="));
    QVERIFY(!call.content(u"surroundings"_s).contains("QT_NO_GLIB"));
    // Standard output has only what was asked for.
    QCOMPARE(call.out(), QByteArray(path + '\n'));
    QVERIFY(call.error().contains("noise"));
#endif
}

void ReceiptTest::aCommandThatFails_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("says");
#ifdef Q_OS_UNIX
    QTest::newRow("no interpreter") << u"./bad"_s << QByteArray("can't be started");
    QTest::newRow("exit code") << u"false"_s << QByteArray("exit code 1");
    QTest::newRow("crash") << u"sh -c \"kill -9 $$\""_s << QByteArray("crashed");
#endif
}

void ReceiptTest::aCommandThatFails() {
    QFETCH(QString, command);
    QFETCH(QByteArray, says);
    Origin origin;
    origin.serve("/1", Body::bytes("content"));
    origin.serve("/2", Body::bytes("content"));
    ProgramCall call;
    call.put(u"bad"_s, "#!/no/such/interpreter\n");
    QFile(call.path(u"bad"_s)).setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    QCOMPARE(call.run(headless({u"--on-done"_s, command, origin.url("/1").toString(),
                                origin.url("/2").toString()})),
             0);
    QCOMPARE(call.error().count("warning: the command of --on-done"), 2);
    QVERIFY(call.error().contains(says));
}

void ReceiptTest::aCommandThatCantBe_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("none") << u" "_s << QByteArray("missing");
    QTest::newRow("not there") << u"./no-such-command x"_s << QByteArray("'./no-such-command'");
    QTest::newRow("not in the path") << u"no-such-command"_s << QByteArray("'no-such-command'");
#ifdef Q_OS_UNIX
    QTest::newRow("no program") << u"/dev/null"_s << QByteArray("'/dev/null'");
    QTest::newRow("open quote") << u"echo 'a"_s << QByteArray("quote");
    QTest::newRow("two commands") << u"echo a; echo b"_s << QByteArray("without a shell");
    QTest::newRow("a pipe") << u"echo a | cat"_s << QByteArray("without a shell");
    QTest::newRow("redirected") << u"echo a > b"_s << QByteArray("without a shell");
#endif
}

void ReceiptTest::aCommandThatCantBe() {
    QFETCH(QString, command);
    QFETCH(QByteArray, says);
    ProgramCall call;
    QCOMPARE(call.run(headless({u"--on-done"_s, command, u"http://127.0.0.1:9/a"_s})), 2);
    QVERIFY2(call.error().contains(says), call.error().constData());
    QVERIFY(call.files().isEmpty());
}

void ReceiptTest::quotesInACommand() {
#ifdef Q_OS_UNIX
    Origin origin;
    origin.serve("/a", Body::bytes("content"));
    ProgramCall call;
    QCOMPARE(call.run(headless({u"--on-done"_s,
                                u"sh -c 'echo \"$QUINTET_STATE\" $QUINTET_SIZE > told'"_s,
                                origin.url("/a").toString()})),
             0);
    QCOMPARE(call.content(u"told"_s), QByteArray("completed 7\n"));
#endif
}

QTEST_GUILESS_MAIN(ReceiptTest)
#include "receipttest.moc"
