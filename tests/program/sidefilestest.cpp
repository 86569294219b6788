// Lists of every kind and the files beside them, given to the real program: Metalink, CSV,
// --checksum-file, --sources.
#include "origin.h"
#include "programcall.h"

#include <QCryptographicHash>
#include <QTest>

using namespace quintet::test;
using namespace Qt::StringLiterals;

class SideFilesTest : public QObject {
    Q_OBJECT

private slots:
    void metalink();
    void fetchedMetalink();
    void brokenMetalink();
    void csv();
    void curlCall();
    void curlCallAsAWord();
    void checksumFile();
    void checksumFileOfOneOfTwo();
    void checksumFileDiffers();
    void badChecksumFiles_data();
    void badChecksumFiles();
    void sources();
    void badSources_data();
    void badSources();
};

namespace {

QStringList headless(const QStringList& more) {
    return QStringList{u"--headless"_s, u"-d"_s,       u"out"_s,        u"--retry-wait"_s,
                       u"0.01"_s,       u"--report"_s, u"report.json"_s} +
           more;
}

QJsonObject fileOf(const ProgramCall& call, int n) {
    return call.report().value(u"files").toArray().at(n - 1).toObject();
}

QString errorOf(const ProgramCall& call, int n, QStringView key) {
    return fileOf(call, n).value(u"error").toObject().value(key).toString();
}

QByteArray sha256(const QByteArray& content) {
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

/// A Metalink of /a.bin and some that can't be had.
QByteArray metalinkOf(const Origin& origin, const QByteArray& content) {
    return "<metalink xmlns='urn:ietf:params:xml:ns:metalink'><file name='x/mine.bin'><size>" +
           QByteArray::number(content.size()) + "</size><hash type='sha-256'>" + sha256(content) +
           "</hash><url>" + origin.url("/a.bin").toEncoded() +
           "</url></file><file name='../../evil.bin'><url>" + origin.url("/a.bin").toEncoded() +
           "</url></file><file name='none.bin'/></metalink>";
}

} // namespace

void SideFilesTest::metalink() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    ProgramCall call;
    call.put(u"list.meta4"_s, metalinkOf(origin, "content"));
    QCOMPARE(call.run(headless({u"-i"_s, u"list.meta4"_s})), 1);
    QCOMPARE(call.content(u"out/x/mine.bin"_s), QByteArray("content"));
    QCOMPARE(call.files(u"out"_s), QStringList{u"x"_s});
    QVERIFY(fileOf(call, 1).value(u"checksum").toObject().value(u"verified").toBool());
    // 132
    QCOMPARE(errorOf(call, 2, u"kind"), u"usage"_s);
    QVERIFY(errorOf(call, 2, u"message").contains("outside"_L1));
    QVERIFY(errorOf(call, 3, u"message").contains("none.bin"_L1));
    QVERIFY(errorOf(call, 3, u"message").contains("no address"_L1));
}

void SideFilesTest::fetchedMetalink() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    origin.serve("/list.meta4", Body::bytes(metalinkOf(origin, "content")));
    ProgramCall call;
    QCOMPARE(call.run(headless({u"-i"_s, origin.url("/list.meta4").toString()})), 1);
    QCOMPARE(call.content(u"out/x/mine.bin"_s), QByteArray("content"));
    QCOMPARE(call.files(u"out"_s), QStringList{u"x"_s});
    QCOMPARE(call.run(headless({u"-i"_s, origin.url("/gone.meta4").toString()})), 1);
    QCOMPARE(errorOf(call, 1, u"kind"), u"http-status"_s);
}

void SideFilesTest::brokenMetalink() {
    // 133
    ProgramCall call;
    call.put(u"list.meta4"_s, "<?xml version='1.0'?><!DOCTYPE m [<!ENTITY x SYSTEM "
                              "'file:///etc/passwd'>]><metalink><file name='&x;'/></metalink>");
    QCOMPARE(call.run(headless({u"-i"_s, u"list.meta4"_s})), 1);
    QCOMPARE(call.report().value(u"files").toArray().size(), 1);
    QVERIFY(errorOf(call, 1, u"message").contains("The list list.meta4 can't be used: "_L1));
    QVERIFY(errorOf(call, 1, u"message").contains("DOCTYPE"_L1));
}

void SideFilesTest::csv() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    origin.serve("/b.bin", Body::bytes("other"));
    ProgramCall call;
    call.put(u"list.csv"_s,
             "url,filename,directory,checksum,headers\n" + origin.url("/a.bin").toEncoded() +
                 ",mine.bin,sub,sha-256=" + sha256("content") + ",\"X-A: b\nX-C: d\"\n" +
                 "foo,,,,\n" + origin.url("/b.bin").toEncoded() +
                 ",,,sha-256=" + sha256("content") + ",\n");
    QCOMPARE(call.run(headless({u"-i"_s, u"list.csv"_s})), 1);
    QCOMPARE(call.content(u"out/sub/mine.bin"_s), QByteArray("content"));
    QVERIFY(errorOf(call, 2, u"message").contains("Line 4 of list.csv"_L1));
    QCOMPARE(errorOf(call, 3, u"kind"), u"checksum"_s);
    QCOMPARE(call.files(u"out"_s), QStringList{u"sub"_s});
}

void SideFilesTest::curlCall() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    ProgramCall call;
    QCOMPARE(call.run(headless({u"-"_s}),
                      "curl '" + origin.url("/a.bin").toEncoded() +
                          "' \\\n  -k -o mine.bin -H 'Accept-Encoding: br' -H 'X-A: b'\n"),
             0);
    QCOMPARE(call.content(u"out/mine.bin"_s), QByteArray("content"));
    const QString warning = fileOf(call, 1).value(u"warnings").toArray().at(0).toString();
    QCOMPARE(warning, u"curl's option -k is passed over."_s);
}

void SideFilesTest::curlCallAsAWord() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    const QString pasted =
        u"curl '"_s + origin.url("/a.bin").toString() + u"' \\\n  -H 'X-A: b' --compressed"_s;
    ProgramCall call;
    QCOMPARE(call.run(headless({pasted, u"-o"_s, u"mine.bin"_s})), 0);
    QCOMPARE(call.content(u"out/mine.bin"_s), QByteArray("content"));
    QCOMPARE(origin.requests().first().field("X-A"), QByteArray("b"));
    QCOMPARE(call.run({u"--headless"_s, u"curl -X POST http://h/a"_s}), 2);
    QVERIFY(call.error().contains("The curl command can't be used: "));
}

void SideFilesTest::checksumFile() {
    Origin origin;
    origin.serve("/x/a.bin", Body::bytes("content"));
    origin.serve("/y/a.bin", Body::bytes("other"));
    origin.serve("/b.bin", Body::bytes("unknown"));
    ProgramCall call;
    call.put(u"SHA256SUMS"_s, sha256("content") + "  x/a.bin\n" + sha256("other") + " *y/a.bin\n");
    QCOMPARE(
        call.run(headless({u"--checksum-file"_s, u"SHA256SUMS"_s, origin.url("/x/a.bin").toString(),
                           origin.url("/y/a.bin").toString(), origin.url("/b.bin").toString()})),
        0);
    QVERIFY(fileOf(call, 1).value(u"checksum").toObject().value(u"verified").toBool());
    QVERIFY(fileOf(call, 2).value(u"checksum").toObject().value(u"verified").toBool());
    QVERIFY(!fileOf(call, 3).value(u"checksum").toObject().value(u"verified").toBool());
    QVERIFY(call.error().contains("say nothing of 1 of 3 files"));
}

void SideFilesTest::checksumFileOfOneOfTwo() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    origin.serve("/y/a.bin", Body::bytes("other"));
    ProgramCall call;
    call.put(u"SHA256SUMS"_s, sha256("content") + "  a.bin\n");
    // It could mean either: nothing is refused for the other's digest.
    QCOMPARE(
        call.run(headless({u"--checksum-file"_s, u"SHA256SUMS"_s, origin.url("/y/a.bin").toString(),
                           origin.url("/a.bin").toString()})),
        0);
    QVERIFY(call.error().contains("say nothing of 2 of 2 files"));
    // The same twice is one file.
    ProgramCall twice;
    twice.put(u"SHA256SUMS"_s, sha256("content") + "  a.bin\n");
    const QString url = origin.url("/a.bin").toString();
    QCOMPARE(twice.run(headless({u"--checksum-file"_s, u"SHA256SUMS"_s, url, url})), 0);
    QVERIFY(fileOf(twice, 1).value(u"checksum").toObject().value(u"verified").toBool());
    QVERIFY(fileOf(twice, 2).value(u"checksum").toObject().value(u"verified").toBool());
}

void SideFilesTest::checksumFileDiffers() {
    // 135
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    ProgramCall call;
    call.put(u"a.sha256"_s, sha256("other") + "  a.bin\nrubbish\n");
    QCOMPARE(call.run(headless({u"--checksum-file"_s, u"a.sha256"_s, u"--retries"_s, u"0"_s,
                                origin.url("/a.bin").toString()})),
             1);
    QCOMPARE(errorOf(call, 1, u"kind"), u"checksum"_s);
    QVERIFY(!call.files(u"out"_s).contains(u"a.bin"_s));
    QVERIFY(call.error().contains("line 2 of"));
}

void SideFilesTest::badChecksumFiles_data() {
    QTest::addColumn<QStringList>("options");
    QTest::newRow("not there") << QStringList{u"--checksum-file"_s, u"none"_s};
    QTest::newRow("134 empty") << QStringList{u"--checksum-file"_s, u"empty"_s};
    QTest::newRow("134 rubbish") << QStringList{u"--checksum-file"_s, u"rubbish"_s};
    QTest::newRow("136 with none")
        << QStringList{u"--checksum-file"_s, u"good"_s, u"--checksum"_s, u"none"_s};
}

void SideFilesTest::badChecksumFiles() {
    QFETCH(QStringList, options);
    ProgramCall call;
    call.put(u"empty"_s, {});
    call.put(u"rubbish"_s, "rubbish\n");
    call.put(u"good"_s, sha256("x") + "  x\n");
    QCOMPARE(call.run(headless(options + QStringList{u"http://127.0.0.1:9/x"_s})), 2);
    QVERIFY(call.error().contains("checksum"));
}

void SideFilesTest::sources() {
    Origin origin;
    origin.serve("/mirror/1", Body::bytes("content"));
    origin.serve("/b.bin", Body::bytes("own"));
    ProgramCall call;
    const QByteArray a = origin.url("/a.bin").toEncoded();
    call.put(u"sources.json"_s, "{\"" + a + "\": [\"" + origin.url("/mirror/1").toEncoded() +
                                    "\"], \"" + origin.url("/c.bin").toEncoded() +
                                    "\": [], \"no url\": [\"x\"]}");
    QCOMPARE(call.run(headless({u"--sources"_s, u"sources.json"_s, QString::fromLatin1(a),
                                origin.url("/b.bin").toString(), origin.url("/c.bin").toString()})),
             1);
    // The name is that of what was asked for, and only the mirror was.
    QCOMPARE(call.content(u"out/a.bin"_s), QByteArray("content"));
    QCOMPARE(fileOf(call, 1).value(u"url").toString(), QString::fromLatin1(a));
    QCOMPARE(fileOf(call, 1).value(u"source").toString(), origin.url("/mirror/1").toString());
    QCOMPARE(call.content(u"out/b.bin"_s), QByteArray("own"));
    QCOMPARE(errorOf(call, 3, u"kind"), u"unsupported"_s);
    QVERIFY(errorOf(call, 3, u"message").contains("cache"_L1));
    QCOMPARE(origin.requests().size(), 2);
}

void SideFilesTest::badSources_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"http://h/\": [}");
    QTest::newRow("a list") << QByteArray("[\"http://h/\"]");
    QTest::newRow("no list inside") << QByteArray("{\"http://h/\": \"http://i/\"}");
    QTest::newRow("131 no address") << QByteArray("{\"http://h/\": [\"foo\"]}");
    QTest::newRow("no text") << QByteArray("{\"http://h/\": [5]}");
    QTest::newRow("142 a password") << QByteArray("{\"http://h/\": [\"http://u:hunter2@i/\"]}");
}

void SideFilesTest::badSources() {
    QFETCH(QByteArray, json);
    ProgramCall call;
    call.put(u"s.json"_s, json);
    QCOMPARE(call.run(headless({u"--sources"_s, u"s.json"_s, u"http://127.0.0.1:9/x"_s})), 2);
    QVERIFY(call.error().contains("--sources"));
    QVERIFY(!call.error().contains("hunter2"));
}

QTEST_GUILESS_MAIN(SideFilesTest)
#include "sidefilestest.moc"
