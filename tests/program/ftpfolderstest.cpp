// Addresses of FTP folders and patterns, through the real program.
#include "ftpserver.h"
#include "origin.h"
#include "programcall.h"

#include <QDirIterator>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kHeadless{
    QStringLiteral("--headless"), QStringLiteral("-d"),           QStringLiteral("out"),
    QStringLiteral("--report"),   QStringLiteral("report.json"),  QStringLiteral("--retries"),
    QStringLiteral("1"),          QStringLiteral("--retry-wait"), QStringLiteral("0.01")};

QByteArray mlsd(const QByteArrayList& names) {
    QByteArray text = "type=cdir; .\r\n";
    for (const QByteArray& name : names) {
        const bool folder = name.endsWith('/');
        text +=
            (folder ? "type=dir; " : "type=file; ") + (folder ? name.chopped(1) : name) + "\r\n";
    }
    return text;
}

/// d/ with three files, one of them below in sub/.
void serveTree(FtpServer& server) {
    server.behave({.mlst = true});
    server.serveListing("d", mlsd({"b.fits", "sub/", "a.txt"}), {});
    server.serveListing("d/sub", mlsd({"c.fits"}), {});
    server.serve("d/a.txt", Body::bytes("A"));
    server.serve("d/b.fits", Body::bytes("B"));
    server.serve("d/sub/c.fits", Body::bytes("C"));
}

/// Path and content of everything in "out".
QStringList got(const ProgramCall& call) {
    QStringList all;
    QDirIterator files(call.path(u"out"_s), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().mid(call.path(u"out/"_s).size());
        all += path + u'=' + QString::fromLatin1(call.content(u"out/"_s + path));
    }
    all.sort();
    return all;
}

/// "name state", in the report's order; of failures their kind.
QStringList reported(const ProgramCall& call) {
    QStringList all;
    for (const QJsonValue& value : call.report().value(u"files").toArray()) {
        const QString url = value[u"url"].toString();
        const QString kind = value[u"error"][u"kind"].toString();
        all += url.section(u'/', 3) + u' ' + (kind.isEmpty() ? value[u"state"].toString() : kind);
    }
    return all;
}

} // namespace

class FtpFoldersTest : public QObject {
    Q_OBJECT

private slots:
    void expansions_data();
    void expansions();
    void bracketsInNames();
    void inTheMiddleOfAList();
    void mirrorOfAFolder();
    void shares();
    void retried();
    void badCalls_data();
    void badCalls();
    void badLines();
    void interrupted();
};

void FtpFoldersTest::expansions_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("report");
    const QStringList recursive{u"--recursive"_s};
    QTest::newRow("folder") << QByteArray("d/") << QStringList() << 0
                            << QStringList{u"a.txt=A"_s, u"b.fits=B"_s}
                            << QStringList{u"d/a.txt completed"_s, u"d/b.fits completed"_s};
    QTest::newRow("tree") << QByteArray("d/") << recursive << 0
                          << QStringList{u"a.txt=A"_s, u"b.fits=B"_s, u"sub/c.fits=C"_s}
                          << QStringList{u"d/a.txt completed"_s, u"d/b.fits completed"_s,
                                         u"d/sub/c.fits completed"_s};
    QTest::newRow("pattern") << QByteArray("d/*.fits") << QStringList() << 0
                             << QStringList{u"b.fits=B"_s} << QStringList{u"d/b.fits completed"_s};
    QTest::newRow("pattern below")
        << QByteArray("d/*.fits") << recursive << 0 << QStringList{u"b.fits=B"_s, u"sub/c.fits=C"_s}
        << QStringList{u"d/b.fits completed"_s, u"d/sub/c.fits completed"_s};
    QTest::newRow("no match") << QByteArray("d/*.none") << QStringList() << 1 << QStringList()
                              << QStringList{u"d/*.none ftp-status"_s};
    QTest::newRow("missing") << QByteArray("none/") << QStringList() << 1 << QStringList()
                             << QStringList{u"none/ ftp-status"_s};
    QTest::newRow("104 hostile") << QByteArray("evil/") << recursive << 0
                                 << QStringList{u"good=G"_s}
                                 << QStringList{u"evil/good completed"_s};
    QTest::newRow("one is gone") << QByteArray("gone/") << QStringList() << 1
                                 << QStringList{u"a=A"_s}
                                 << QStringList{u"gone/a completed"_s, u"gone/b ftp-status"_s};
}

void FtpFoldersTest::expansions() {
    QFETCH(QByteArray, path);
    QFETCH(QStringList, options);
    FtpServer server;
    serveTree(server);
    server.serveListing("evil", mlsd({"../up", "../", "..", "x\\..\\y", "good"}), {});
    server.serve("evil/good", Body::bytes("G"));
    server.serveListing("gone", mlsd({"a", "b"}), {});
    server.serve("gone/a", Body::bytes("A"));
    ProgramCall call;
    const QString url = server.url({}).toString() + QString::fromLatin1(path);
    QTEST(call.run(kHeadless + options + QStringList{url}), "code");
    QTEST(got(call), "files");
    QTEST(reported(call), "report");
    QCOMPARE(call.files(u".."_s).contains(u"up"_s), false);
}

/// What a listing names is a file, even where it looks like a pattern; in a list with a name beside
/// it as well.
void FtpFoldersTest::bracketsInNames() {
    FtpServer server;
    server.behave({.mlst = true});
    server.serveListing("b", mlsd({"open[b", "x1", "x[1]", "gone[2]"}), {});
    server.serve("b/open[b", Body::bytes("O"));
    server.serve("b/x1", Body::bytes("1"));
    server.serve("b/x[1]", Body::bytes("B"));
    ProgramCall call;
    const QString url = server.url({}).toString();
    QCOMPARE(call.run(kHeadless + QStringList{url + u"b/"_s, u"--failed-list"_s, u"again.txt"_s,
                                              u"--receipt"_s, u"receipt.csv"_s}),
             1);
    QCOMPARE(got(call), (QStringList{u"open[b=O"_s, u"x1=1"_s, u"x[1]=B"_s}));
    server.serve("b/gone[2]", Body::bytes("G"));
    server.serve("b/gone2", Body::bytes("wrong"));
    QCOMPARE(call.run(kHeadless + QStringList{u"-i"_s, u"again.txt"_s}), 0);
    QCOMPARE(call.content(u"out/gone[2]"_s), QByteArray("G"));
    QVERIFY(QFile::remove(call.path(u"out/x[1]"_s)));
    QCOMPARE(call.run({u"verify"_s, u"receipt.csv"_s, u"--repair"_s}), 0);
    QCOMPARE(call.content(u"out/x[1]"_s), QByteArray("B"));
}

void FtpFoldersTest::inTheMiddleOfAList() {
    FtpServer server;
    serveTree(server);
    Origin origin;
    origin.serve("/first", Body::bytes("1"));
    origin.serve("/last", Body::bytes("2"));
    ProgramCall call;
    call.put(u"list"_s, origin.url("/first").toEncoded() + "\n" + server.url("d/").toEncoded() +
                            "\n  dir=in\nnonsense\n" + origin.url("/last").toEncoded() + "\n");
    QCOMPARE(call.run(kHeadless + QStringList{u"-i"_s, u"list"_s}), 1);
    QCOMPARE(got(call),
             (QStringList{u"first=1"_s, u"in/a.txt=A"_s, u"in/b.fits=B"_s, u"last=2"_s}));
    QCOMPARE(reported(call),
             (QStringList{u"first completed"_s, u"d/a.txt completed"_s, u"d/b.fits completed"_s,
                          u" usage"_s, u"last completed"_s}));
}

void FtpFoldersTest::mirrorOfAFolder() {
    FtpServer server;
    server.behave({.mlst = true});
    server.serveListing("d", mlsd({"a b", "sub/"}), {});
    server.serveListing("d/sub", mlsd({"c"}), {});
    Origin mirror;
    mirror.serve("/pub/a%20b", Body::bytes("A"));
    mirror.serve("/pub/sub/c", Body::bytes("C"));
    ProgramCall call;
    QCOMPARE(call.run(kHeadless + QStringList{u"--recursive"_s, u"--mirror"_s,
                                              mirror.url("/pub/").toString(),
                                              server.url("d/").toString()}),
             0);
    QCOMPARE(got(call), (QStringList{u"a b=A"_s, u"sub/c=C"_s}));
}

void FtpFoldersTest::shares() {
    FtpServer server;
    server.behave({.mlst = true});
    QByteArrayList names;
    QStringList all;
    for (int i = 0; i < 20; ++i) {
        const QByteArray name = "f" + QByteArray::number(i);
        names += name;
        all += QString::fromLatin1(name + "=x");
        server.serve("d/" + name, Body::bytes("x"));
    }
    server.serveListing("d", mlsd(names), {});
    QStringList both;
    for (const QString& share : {u"1/2"_s, u"2/2"_s}) {
        ProgramCall call;
        QCOMPARE(
            call.run(kHeadless + QStringList{u"--shard"_s, share, server.url("d/").toString()}), 0);
        QVERIFY2(!got(call).isEmpty(), "files of one folder go to both");
        both += got(call);
    }
    both.sort();
    all.sort();
    QCOMPARE(both, all);
}

void FtpFoldersTest::retried() {
    FtpServer server;
    serveTree(server);
    server.answerOnce("MLSD", "421 come back later");
    ProgramCall call;
    QCOMPARE(call.run(kHeadless + QStringList{server.url("d/").toString()}), 0);
    QCOMPARE(got(call), (QStringList{u"a.txt=A"_s, u"b.fits=B"_s}));
    QCOMPARE(server.count("MLSD"), 2);
}

void FtpFoldersTest::badCalls_data() {
    QTest::addColumn<QStringList>("options");
    QTest::newRow("one name") << QStringList{u"-o"_s, u"x"_s};
    QTest::newRow("one checksum") << QStringList{u"--checksum"_s, u"md5="_s + QString(32, u'0')};
    QTest::newRow("mirror that is a file") << QStringList{u"--mirror"_s, u"http://h/file"_s};
}

void FtpFoldersTest::badCalls() {
    QFETCH(QStringList, options);
    FtpServer server;
    serveTree(server);
    ProgramCall call;
    QCOMPARE(
        call.run(QStringList{u"--headless"_s} + options + QStringList{server.url("d/").toString()}),
        2);
    QVERIFY(call.error().contains("folder"));
    QCOMPARE(call.error().count('\n'), 1);
    QCOMPARE(server.connections(), 0);
    QCOMPARE(call.files(), QStringList());
}

void FtpFoldersTest::badLines() {
    FtpServer server;
    serveTree(server);
    ProgramCall call;
    call.put(u"list"_s,
             server.url("d/").toEncoded() + "\n  out=x\n" + server.url("d/a.txt").toEncoded());
    QCOMPARE(call.run(kHeadless + QStringList{u"-i"_s, u"list"_s}), 1);
    QCOMPARE(got(call), QStringList{u"a.txt=A"_s});
    QCOMPARE(reported(call), (QStringList{u"d/ usage"_s, u"d/a.txt completed"_s}));
}

void FtpFoldersTest::interrupted() {
#ifdef Q_OS_UNIX
    FtpServer server;
    serveTree(server);
    server.behave({.answers = {{"MLSD", ""}}, .mlst = true});
    ProgramCall call;
    call.start(kHeadless + QStringList{server.url("d/").toString()});
    QVERIFY(QTest::qWaitFor([&] { return server.count("MLSD") > 0; }, 20'000));
    ::kill(static_cast<pid_t>(call.process().processId()), SIGINT);
    QCOMPARE(call.wait(), 130);
    QCOMPARE(call.report().value(u"files").toArray().at(0)[u"state"].toString(), u"cancelled"_s);
#endif
}

QTEST_GUILESS_MAIN(FtpFoldersTest)
#include "ftpfolderstest.moc"
