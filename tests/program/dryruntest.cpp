// --dry-run: what the server is asked, what is said, and that nothing is written. And what stands
// beside a file: --checksum sidecar, file:// sources.
#include "origin.h"
#include "programcall.h"

#include <QCryptographicHash>
#include <QTest>

using namespace quintet::test;
using namespace Qt::StringLiterals;

class DryRunTest : public QObject {
    Q_OBJECT

private slots:
    void asksForOneByte();
    void hangsUpOnAWholeFile();
    void saysWhatStandsThere_data();
    void saysWhatStandsThere();
    void saysWhatMirrorsHave();
    void writesNothing();
    void failures();
    void knowsTheCache();
    void manyInOrder();
    void sidecars_data();
    void sidecars();
    void aSidecarForAFolderIsAskedForOnce();
    void aSidecarThatDiffers();
    void localSources();
    void localSourcesOnlyWhereNamed();
};

namespace {

QStringList dry(const QStringList& more) {
    return QStringList{u"--headless"_s, u"-d"_s, u"out"_s, u"--dry-run"_s} + more;
}

QStringList headless(const QStringList& more) {
    return QStringList{u"--headless"_s,  u"-d"_s,           u"out"_s, u"--report"_s,
                       u"report.json"_s, u"--retry-wait"_s, u"0.01"_s} +
           more;
}

QByteArray hash(const QByteArray& content, QCryptographicHash::Algorithm algorithm) {
    return QCryptographicHash::hash(content, algorithm).toHex();
}

} // namespace

void DryRunTest::asksForOneByte() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(50'000'000));
    ProgramCall call;
    QCOMPARE(call.run(dry({origin.url("/a.bin").toString(), u"--json"_s})), 0);
    QCOMPARE(origin.requests().size(), 1);
    QCOMPARE(origin.requests()[0].range(), (AskedRange{0, 0}));
    QCOMPARE(origin.bytesSent(), 1);
    const QList<QJsonObject> events = ProgramCall::events(call.out());
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].value(u"event").toString(), u"forecast"_s);
    QCOMPARE(events[0].value(u"n").toInt(), 1);
    QCOMPARE(events[0].value(u"size").toInt(), 50'000'000);
    QVERIFY(events[0].value(u"ranges").toBool());
    QCOMPARE(events[0].value(u"path").toString(), call.path(u"out/a.bin"_s));
    QVERIFY(events[0].value(u"error").isNull());
    QVERIFY(call.error().contains("free"));
    QVERIFY(!call.files().contains(u"out"_s));
}

void DryRunTest::hangsUpOnAWholeFile() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(50'000'000), Behaviour{.ranges = Ranges::None});
    ProgramCall call;
    QCOMPARE(call.run(dry({origin.url("/a.bin").toString()})), 0);
    QVERIFY(call.out().contains("50000000 bytes"));
    QVERIFY(call.out().contains("no ranges"));
    QVERIFY(origin.bytesSent() < 50'000'000);
}

void DryRunTest::saysWhatStandsThere_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<int>("requests");
    QTest::newRow("67 kept") << QStringList{} << QByteArray("would be kept\n") << 0;
    QTest::newRow("67 replaced") << QStringList{u"--overwrite"_s}
                                 << QByteArray("would be replaced\n") << 1;
    QTest::newRow("67 another name")
        << QStringList{u"--overwrite=unique"_s} << QByteArray("out/a.1.bin: ") << 1;
    QTest::newRow("67 compared") << QStringList{u"--checksum"_s, u"md5="_s + QString(32, u'0')}
                                 << QByteArray("kept if it has the checksum\n") << 1;
}

void DryRunTest::saysWhatStandsThere() {
    QFETCH(QStringList, options);
    QFETCH(QByteArray, says);
    QFETCH(int, requests);
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    ProgramCall call;
    QVERIFY(QDir().mkpath(call.path(u"out"_s)));
    call.put(u"out/a.bin"_s, "mine");
    QCOMPARE(call.run(dry(QStringList{origin.url("/a.bin").toString()} + options)), 0);
    QVERIFY2(call.out().contains(says), call.out().constData());
    QCOMPARE(origin.requests().size(), requests);
    QCOMPARE(call.content(u"out/a.bin"_s), QByteArray("mine"));
    QCOMPARE(call.files(u"out"_s), QStringList{u"a.bin"_s});
}

void DryRunTest::saysWhatMirrorsHave() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    origin.serve("/same", Body::bytes("content"));
    origin.serve("/other", Body::bytes("other"));
    ProgramCall call;
    QStringList arguments{origin.url("/a.bin").toString()};
    for (const char* path : {"/same", "/other", "/gone"})
        arguments += {u"--mirror"_s, origin.url(path).toString()};
    QCOMPARE(call.run(dry(arguments)), 0);
    QVERIFY(call.out().contains("/same: the same size"));
    QVERIFY(call.out().contains("/other: 5 bytes, another file"));
    QVERIFY(call.out().contains("/gone: ") && call.out().contains("404"));
}

void DryRunTest::writesNothing() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    origin.serve("/list.txt", Body::bytes(origin.url("/a.bin").toEncoded()));
    ProgramCall call;
    call.put(u"before"_s, "");
    QCOMPARE(call.run(dry({u"-i"_s, origin.url("/list.txt").toString(), u"--report"_s, u"r"_s,
                           u"--failed-list"_s, u"f"_s, u"--receipt"_s, u"c"_s, u"--log"_s, u"l"_s,
                           u"--cache"_s, u"--cache-dir"_s, u"cache"_s, u"--on-done"_s,
                           u"touch touched"_s})),
             0);
    QVERIFY(call.out().contains("out/a.bin: 7 bytes"));
    QCOMPARE(call.files(), QStringList{u"before"_s});
}

void DryRunTest::failures() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    origin.serve("/empty", Body());
    ProgramCall call;
    QCOMPARE(call.run(dry({origin.url("/gone").toString(), origin.url("/a.bin").toString(),
                           origin.url("/empty").toString()})),
             1);
    QVERIFY(call.out().contains("404"));
    QVERIFY(call.out().contains("out/a.bin: 7 bytes"));
    QVERIFY(call.out().contains("out/empty: 0 bytes"));
    QVERIFY(call.error().contains("1 can't be had"));
    QCOMPARE(call.run(dry({})), 2);
}

void DryRunTest::knowsTheCache() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    ProgramCall call;
    const QString url = origin.url("/a.bin").toString();
    const QStringList cache{u"--cache-dir"_s, u"cache"_s};
    QCOMPARE(call.run(headless(QStringList{url, u"--cache"_s} + cache)), 0);
    const qsizetype requests = origin.requests().size();
    QVERIFY(QFile::remove(call.path(u"out/a.bin"_s)));
    QCOMPARE(call.run(dry(QStringList{url, u"--offline"_s} + cache)), 0);
    QVERIFY(call.out().contains("from the cache"));
    QCOMPARE(call.run(dry(QStringList{u"http://no-such-host.invalid/a"_s, u"--offline"_s} + cache)),
             1);
    QVERIFY(call.out().contains("not in the cache"));
    QCOMPARE(origin.requests().size(), requests);
}

void DryRunTest::manyInOrder() {
    Origin origin;
    QByteArray list;
    for (int i = 0; i < 30; ++i) {
        const QByteArray path = "/f" + QByteArray::number(i) + ".bin";
        origin.serve(path, Body::bytes(QByteArray(i + 1, 'x')),
                     Behaviour{.msBeforeHead = i % 3 == 0 ? 30 : 0});
        list += origin.url(path).toEncoded() + '\n';
    }
    // Two of one name, one of which only the server knows.
    list += origin.url("/other/f1.bin").toEncoded() + '\n';
    origin.serve("/other/f1.bin", Body::bytes("other"));
    ProgramCall call;
    call.put(u"list.txt"_s, list);
    QCOMPARE(call.run(dry({u"-i"_s, u"list.txt"_s, u"--json"_s})), 0);
    const QList<QJsonObject> events = ProgramCall::events(call.out());
    QCOMPARE(events.size(), 31);
    for (int i = 0; i < 30; ++i) {
        QCOMPARE(events[i].value(u"n").toInt(), i + 1);
        QCOMPARE(events[i].value(u"size").toInt(), i + 1);
    }
    QCOMPARE(events[30].value(u"path").toString(), call.path(u"out/f1.1.bin"_s));
}

void DryRunTest::sidecars_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("algorithm");
    const QByteArray sha256 = hash("content", QCryptographicHash::Sha256);
    const QByteArray md5 = hash("content", QCryptographicHash::Md5);
    QTest::newRow("FILE.sha256") << QByteArray("/d/a.bin.sha256")
                                 << QByteArray(sha256 + "  a.bin\n") << u"sha-256"_s;
    QTest::newRow("a digest alone")
        << QByteArray("/d/a.bin.md5") << QByteArray(md5 + '\n') << u"md5"_s;
    QTest::newRow("another path in it")
        << QByteArray("/d/a.bin.sha1")
        << QByteArray(hash("content", QCryptographicHash::Sha1) + "  /build/x.bin\n") << u"sha"_s;
    QTest::newRow("FILE.sha512") << QByteArray("/d/a.bin.sha512")
                                 << QByteArray("SHA512 (a.bin) = " +
                                               hash("content", QCryptographicHash::Sha512) + '\n')
                                 << u"sha-512"_s;
    QTest::newRow("SHA256SUMS") << QByteArray("/d/SHA256SUMS")
                                << QByteArray(QByteArray(64, '0') + "  b.bin\n" + sha256 +
                                              " *./a.bin\n")
                                << u"sha-256"_s;
    QTest::newRow("MD5SUMS") << QByteArray("/d/MD5SUMS") << QByteArray(md5 + "  a.bin\n")
                             << u"md5"_s;
    QTest::newRow("none") << QByteArray("/nothing") << QByteArray() << QString();
    QTest::newRow("of another file") << QByteArray("/d/SHA256SUMS")
                                     << QByteArray(QByteArray(64, '0') + "  b.bin\n") << QString();
    QTest::newRow("25 a page") << QByteArray("/d/SHA256SUMS") << QByteArray("<html>Not found")
                               << QString();
}

void DryRunTest::sidecars() {
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, content);
    QFETCH(QString, algorithm);
    Origin origin;
    origin.serve("/d/a.bin", Body::bytes("content"));
    origin.serve(path, Body::bytes(content));
    ProgramCall call;
    QCOMPARE(call.run(headless({origin.url("/d/a.bin").toString() + "?x=1"_L1, u"-o"_s, u"a"_s,
                                u"--checksum"_s, u"sidecar"_s})),
             0);
    const QJsonObject checksum =
        call.report().value(u"files").toArray().first().toObject().value(u"checksum").toObject();
    QCOMPARE(checksum.value(u"algorithm").toString(), algorithm);
    QCOMPARE(checksum.value(u"verified").toBool(), !algorithm.isEmpty());
    QCOMPARE(call.error().contains("no checksum was found"), algorithm.isEmpty());
    QCOMPARE(call.files(u"out"_s), QStringList{u"a"_s});
}

void DryRunTest::aSidecarForAFolderIsAskedForOnce() {
    Origin origin;
    QByteArray sums;
    QByteArray list;
    for (int i = 0; i < 20; ++i) {
        const QByteArray name = 'f' + QByteArray::number(i);
        origin.serve("/d/" + name, Body::bytes(name));
        list += origin.url("/d/" + name).toEncoded() + '\n';
        sums += hash(name, QCryptographicHash::Sha256) + "  " + name + '\n';
    }
    origin.serve("/d/SHA256SUMS", Body::bytes(sums));
    ProgramCall call;
    call.put(u"list.txt"_s, list);
    QCOMPARE(call.run(headless({u"-i"_s, u"list.txt"_s, u"--checksum"_s, u"sidecar"_s})), 0);
    QCOMPARE(origin.requests().size(), 21);
    QCOMPARE(origin.requests("/d/SHA256SUMS").size(), 1);
}

void DryRunTest::aSidecarThatDiffers() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    origin.serve("/a.bin.md5", Body::bytes(QByteArray(32, '0')));
    ProgramCall call;
    QCOMPARE(call.run(headless({origin.url("/a.bin").toString(), u"--checksum"_s, u"sidecar"_s})),
             1);
    QVERIFY(!QFileInfo::exists(call.path(u"out/a.bin"_s)));
}

void DryRunTest::localSources() {
    Origin origin;
    ProgramCall call;
    QVERIFY(QDir().mkpath(call.path(u"data"_s)));
    const QByteArray content(3'000'000, 'x');
    call.put(u"data/a b.bin"_s, content);
    const QString gone = origin.url("/a.bin").toString();
    const QString local = QUrl::fromLocalFile(call.path(u"data/a b.bin"_s)).toString();
    QCOMPARE(call.run(headless({gone, u"--mirror"_s, local})), 0);
    QCOMPARE(call.content(u"out/a.bin"_s), content);
    const qsizetype requests = origin.requests().size();
    call.put(u"sources.json"_s, "{\"" + gone.toUtf8() + "\": [\"file:///none/such\", \"" +
                                    QUrl(local).toEncoded() + "\"]}");
    QCOMPARE(call.run(headless({gone, u"--sources"_s, u"sources.json"_s, u"--overwrite"_s,
                                u"--receipt"_s, u"receipt.csv"_s})),
             0);
    QCOMPARE(origin.requests().size(), requests);
    QCOMPARE(call.content(u"out/a.bin"_s), content);
    // A list names it by what was asked for.
    const QByteArray row = call.content(u"receipt.csv"_s).split('\n').at(1);
    QVERIFY2(row.startsWith(QByteArray('"' + gone.toUtf8() + '"')), row.constData());
    QCOMPARE(call.run({u"verify"_s, u"receipt.csv"_s}), 0);
    // A folder, a pipe: no file.
    call.put(u"sources.json"_s, "{\"" + gone.toUtf8() + "\": [\"" +
                                    QUrl::fromLocalFile(call.path(u"data"_s)).toEncoded() + "\"]}");
    QCOMPARE(call.run(headless({gone, u"--sources"_s, u"sources.json"_s, u"--overwrite"_s,
                                u"--failed-list"_s, u"again.txt"_s})),
             1);
    QCOMPARE(call.content(u"out/a.bin"_s), content);
    QVERIFY(call.content(u"again.txt"_s).contains(QByteArray('\n' + gone.toUtf8() + '\n')));
}

void DryRunTest::localSourcesOnlyWhereNamed() {
    Origin origin;
    origin.serve("/list.txt", Body::bytes("file:///etc/hostname\n"));
    origin.serve("/to", Body(), Behaviour{.location = "file:///etc/hostname"});
    ProgramCall call;
    QCOMPARE(call.run(headless({u"-i"_s, origin.url("/list.txt").toString()})), 1);
    QCOMPARE(call.run(headless({origin.url("/to").toString()})), 1);
    for (const char* wrong : {"file://host/a", "file:a", "file:///", "file:///a%00b"})
        QCOMPARE(call.run(headless(
                     {origin.url("/to").toString(), u"--mirror"_s, QString::fromLatin1(wrong)})),
                 2);
    QCOMPARE(call.files(u"out"_s), QStringList());
}

QTEST_GUILESS_MAIN(DryRunTest)
#include "dryruntest.moc"
