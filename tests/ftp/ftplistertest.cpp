#include "ftp/ftplister.h"

#include "ftprun.h"
#include "ftpserver.h"

using namespace quintet;
using namespace quintet::test;

/// Folders and patterns become files (fault 104).
class FtpListerTest : public QObject {
    Q_OBJECT

private slots:
    void expandable_data();
    void expandable();
    void folders_data();
    void folders();
    void bad_data();
    void bad();
    void deep();
    void stall();
    void leavesAfterEach();
    void connectionIsKept();

private:
    QString listed(FtpRun& run, const QUrl& url, bool recursive = false);
};

namespace {

/// MLSD and LIST of the same.
void serve(FtpServer& server, const QByteArray& path, const QByteArrayList& names) {
    QByteArray mlsd = "type=cdir; .\r\n";
    QByteArray list = "total 1\r\n";
    for (const QByteArray& name : names) {
        const bool folder = name.endsWith('/');
        const QByteArray bare = folder ? name.chopped(1) : name;
        mlsd += (folder ? "type=dir; " : "type=file;size=5; ") + bare + "\r\n";
        list +=
            (folder ? "drwxr-xr-x 2 f f 4096 Jan 12 2020 " : "-rw-r--r-- 1 f f 5 Jan 12 2020 ") +
            bare + "\r\n";
    }
    server.serveListing(path, mlsd, list);
}

} // namespace

QString FtpListerTest::listed(FtpRun& run, const QUrl& url, bool recursive) {
    FtpLister lister(run.session, url, {}, recursive);
    std::optional<Result<QList<FtpFound>>> result;
    connect(&lister, &FtpLister::finished, this, [&](const Result<QList<FtpFound>>& found) {
        Q_ASSERT(!result);
        result = found;
    });
    lister.start();
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
        return u"not finished"_s;
    if (!*result)
        return kindName(result->error().kind) + u": "_s + result->error().detail;
    QStringList all;
    for (const FtpFound& found : result->value())
        all.append(
            found.folder + u"|"_s +
            QString::fromLatin1(found.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)) +
            u"|"_s + QString::number(found.size));
    return all.join(u' ');
}

void FtpListerTest::expandable_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("is");
    const auto row = [](const char* url, bool is) { QTest::newRow(url) << QByteArray(url) << is; };
    row("ftp://h/", true);
    row("ftp://h", true);
    row("ftp://h/d/", true);
    row("ftps://h/d/", true);
    row("ftp://h/d/a.fits", false);
    row("ftp://h/d/*.fits", true);
    row("ftp://h/d/a_?.fits", true);
    row("ftp://h/d/a_[01].fits", true);
    row("ftp://h/d/a%2A.fits", false);
    row("ftp://h/*/a.fits", false);
    row("http://h/d/", false);
}

void FtpListerTest::expandable() {
    QFETCH(QByteArray, url);
    QTEST(isFtpExpandable(QUrl::fromEncoded(url)), "is");
}

void FtpListerTest::folders_data() {
    QTest::addColumn<bool>("mlst");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("recursive");
    QTest::addColumn<QString>("expected");
    for (const bool mlst : {true, false}) {
        const char* kind = mlst ? "MLSD" : "LIST";
        const auto row = [&](const char* name, const char* path, bool recursive,
                             const QString& expected) {
            QTest::addRow("%s %s", kind, name) << mlst << QByteArray(path) << recursive << expected;
        };
        row("folder", "/d/", false, u"|/d/a%20b.fits|5 |/d/x1.fits|5 |/d/x2.fits|5"_s);
        row("pattern", "/d/x*.fits", false, u"|/d/x1.fits|5 |/d/x2.fits|5"_s);
        row("one place", "/d/x?.fits", false, u"|/d/x1.fits|5 |/d/x2.fits|5"_s);
        row("set", "/d/x[2-9].fits", false, u"|/d/x2.fits|5"_s);
        row("encoded", "/d/a%20*", false, u"|/d/a%20b.fits|5"_s);
        row("below", "/d/", true,
            u"|/d/a%20b.fits|5 |/d/x1.fits|5 |/d/x2.fits|5 sub|/d/sub/x3.fits|5 "
            "sub/deeper|/d/sub/deeper/x4.fits|5"_s);
        row("pattern below", "/d/x[34]*", true,
            u"sub|/d/sub/x3.fits|5 sub/deeper|/d/sub/deeper/x4.fits|5"_s);
        row("absolute", "/%2Fpub/", false, u"|/%2Fpub/p.fits|5"_s);
        row("home", "/", false, u"|/h.fits|5"_s);
        row("like an option", "/-la/", false, u"|/-la/o.fits|5"_s);
        row("104 hostile", "/evil/", true, u"|/evil/good.fits|5"_s);
        row("no match", "/d/y*.fits", false, u"ftp-status: no file matches"_s);
        row("empty", "/empty/", true, u"ftp-status: the folder has no files, or isn't there"_s);
        row("missing", "/none/", false, u"ftp-status: 550 no such folder"_s);
        row("99 line break", "/d%0Ax/", false,
            u"usage: the path has a line break or NUL encoded in it"_s);
    }
}

void FtpListerTest::folders() {
    QFETCH(bool, mlst);
    QFETCH(QByteArray, path);
    QFETCH(bool, recursive);
    FtpServer server;
    server.behave({.mlst = mlst});
    serve(server, "d", {"x2.fits", "sub/", ".hidden", ".git/", "a b.fits", "x1.fits"});
    serve(server, "d/sub", {"deeper/", "x3.fits"});
    serve(server, "d/sub/deeper", {"x4.fits"});
    serve(server, "/pub", {"p.fits"});
    serve(server, "", {"h.fits"});
    serve(server, "./-la", {"o.fits"});
    serve(server, "evil", {"../up.fits", "..", "../", "a\x1b[2J", "c\\d/", "good.fits"});
    serve(server, "empty", {});
    FtpRun run;
    const QUrl url =
        QUrl::fromEncoded("ftp://127.0.0.1:" + QByteArray::number(server.port()) + path);
    QTEST(listed(run, url, recursive), "expected");
    QCOMPARE(server.count(mlst ? "LIST" : "MLSD"), 0);
}

void FtpListerTest::bad_data() {
    QTest::addColumn<FtpManner>("manner");
    QTest::addColumn<QString>("expected");
    QTest::newRow("refused") << FtpManner{.answers = {{"LIST", "550 go\x1b away"}}}
                             << u"ftp-status: 550 go\uFFFD away"_s;
    QTest::newRow("login") << FtpManner{.answers = {{"PASS", "530 no"}}} << u"auth: 530 no"_s;
    QTest::newRow("426 at the end")
        << FtpManner{.closing = "426 broken"} << u"ftp-status: 426 broken"_s;
    QTest::newRow("MLST but no MLSD")
        << FtpManner{.answers = {{"MLSD", "500 what"}}, .mlst = true} << u"|/d/a|5"_s;
    QTest::newRow("no word at the end")
        << FtpManner{.dataEnd = FtpDataEnd::HangUp}
        << u"connect: the server closed the connection instead of saying more"_s;
}

void FtpListerTest::bad() {
    QFETCH(FtpManner, manner);
    FtpServer server;
    server.behave(manner);
    serve(server, "d", {"a"});
    FtpRun run;
    QTEST(listed(run, server.url("d/")), "expected");
}

void FtpListerTest::deep() {
    FtpServer server;
    QByteArray path = "d";
    for (int i = 0; i <= FtpLister::kDeepest; ++i) {
        serve(server, path, {"a", "d/"});
        path += "/d";
    }
    FtpRun run;
    QCOMPARE(listed(run, server.url("d/"), true),
             u"unsupported: these are too many files or folders for one address"_s);
}

void FtpListerTest::stall() {
    FtpServer server;
    server.behave({.after = 10, .dataEnd = FtpDataEnd::Stall});
    serve(server, "d", {"a"});
    Settings settings = FtpRun::quick();
    settings.timeout = 1000;
    FtpRun run(settings);
    QCOMPARE(listed(run, server.url("d/")), u"timeout: nothing received for 1 s"_s);
}

/// A server that hangs up behind each list: the next one comes over another connection.
void FtpListerTest::leavesAfterEach() {
    FtpServer server;
    server.behave({.afterwards = "421 that was all\r\n"});
    serve(server, "d", {"a", "one/", "two/"});
    serve(server, "d/one", {"b"});
    serve(server, "d/two", {"c"});
    FtpRun run;
    QCOMPARE(listed(run, server.url("d/"), true), u"|/d/a|5 one|/d/one/b|5 two|/d/two/c|5"_s);
}

void FtpListerTest::connectionIsKept() {
    FtpServer server;
    serve(server, "d", {"a"});
    server.serve("d/a", Body::counting(5));
    FtpRun run;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(listed(run, server.url("d/")), u"|/d/a|5"_s);
        QCOMPARE(run.fetch(server.url("d/a")).fault(), QString());
    }
    QCOMPARE(server.connections(), 1);
}

QTEST_GUILESS_MAIN(FtpListerTest)
#include "ftplistertest.moc"
