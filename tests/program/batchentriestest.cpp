#include "batchentries.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

Options optionsFor(const QStringList& urls) {
    Options options;
    options.directory = u"/data/run"_s;
    for (const QString& url : urls)
        options.arguments += Argument{Argument::Kind::Url, url};
    return options;
}

ListText listOf(const QByteArray& content, bool fetched = false) {
    ListText list;
    list.name = u"list.txt"_s;
    list.content = content;
    list.fetched = fetched;
    return list;
}

Options withList(const QStringList& urls = {}) {
    Options options = optionsFor(urls);
    options.arguments += Argument{Argument::Kind::List, u"list.txt"_s};
    return options;
}

QStringList urlsOf(const BatchTable& entries) {
    QStringList urls;
    for (const BatchEntry& entry : entries)
        urls += entry.url;
    return urls;
}

} // namespace

class BatchEntriesTest : public QObject {
    Q_OBJECT

private slots:
    void inputOrder();
    void patterns();
    void patternsStayInLists();
    void credentialsAreTakenOut();
    void badLinesAreFailedEntries();
    void listSettings();
    void foldersOfLists_data();
    void foldersOfLists();
    void listThatCouldNotBeFetched();
    void nothing();
    void output_data();
    void output();
    void singleOnly_data();
    void singleOnly();
    void mirrorsAndDigest();
    void wrongCalls_data();
    void wrongCalls();
    void listIsNoTarget();
    void otherTargetsAreFine();
};

void BatchEntriesTest::inputOrder() {
    Options options = optionsFor({u"http://h/a"_s});
    options.arguments += Argument{Argument::Kind::List, u"one"_s};
    options.arguments += Argument{Argument::Kind::Url, u"http://h/d"_s};
    options.arguments += Argument{Argument::Kind::List, u"two"_s};
    const auto entries =
        batchEntries(options, {listOf("http://h/b\nhttp://h/c\n"), listOf("http://h/e\n")});
    QVERIFY(entries.has_value());
    QCOMPARE(urlsOf(*entries), (QStringList{u"http://h/a"_s, u"http://h/b"_s, u"http://h/c"_s,
                                            u"http://h/d"_s, u"http://h/e"_s}));
    for (qsizetype i = 0; i < entries->size(); ++i)
        QCOMPARE(entries->at(i).request.id, DownloadId(i + 1));
    QCOMPARE(entries->at(0).request.directory, u"/data/run"_s);
}

void BatchEntriesTest::patterns() {
    Options options = optionsFor({u"http://h/{a,b}[1-2]"_s});
    const auto entries = batchEntries(options, {});
    QVERIFY(entries.has_value());
    QCOMPARE(urlsOf(*entries),
             (QStringList{u"http://h/a1"_s, u"http://h/a2"_s, u"http://h/b1"_s, u"http://h/b2"_s}));
    options.globbing = false;
    const auto single = batchEntries(options, {});
    QVERIFY(single.has_value());
    QCOMPARE(single->size(), 1);
}

void BatchEntriesTest::patternsStayInLists() {
    const auto entries = batchEntries(withList(), {listOf("http://h/{a,b}\n")});
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), 1);
}

// faults.md 142
void BatchEntriesTest::credentialsAreTakenOut() {
    const auto entries = batchEntries(optionsFor({u"http://anna:geheim@h/a?sig=geheim"_s}), {});
    QVERIFY(entries.has_value());
    const BatchEntry entry = entries->first();
    QVERIFY(!entry.url.contains(u"geheim"));
    QVERIFY(!entry.url.contains(u"anna"));
    QCOMPARE(entry.request.sources.first().userInfo(), QString());
    QCOMPARE(entry.request.sources.first().query(), u"sig=geheim"_s);
    QCOMPARE(entry.request.credentials, (Credentials{u"anna"_s, u"geheim"_s}));
}

// faults.md 129
void BatchEntriesTest::badLinesAreFailedEntries() {
    const auto entries = batchEntries(
        withList(), {listOf("bad one\nhttp://h/a\n\n# no\nbad two\nhttp://h/b\nbad three\n")});
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), 5);
    const QList<bool> refused{true, false, true, false, true};
    const QList<int> lines{1, 2, 5, 6, 7};
    for (qsizetype i = 0; i < 5; ++i) {
        const BatchEntry entry = entries->at(i);
        QCOMPARE(entry.refusal != nullptr, refused.at(i));
        QCOMPARE(entry.request.id, DownloadId(i + 1));
        if (!entry.refusal)
            continue;
        QCOMPARE(entry.refusal->id, DownloadId(i + 1));
        QCOMPARE(entry.refusal->state, State::Failed);
        QCOMPARE(entry.refusal->error->kind, ErrorKind::Usage);
        QVERIFY(entry.message.startsWith(u"Line %1 of list.txt"_s.arg(lines.at(i))));
        QVERIFY(entry.request.sources.isEmpty());
    }
    QVERIFY(entries->at(2).url.contains(u"bad"));
}

void BatchEntriesTest::listSettings() {
    const auto entries = batchEntries(
        withList(), {listOf("http://h/a\thttp://m/a\n  out=x/y.fits\n  dir=sub\n  split=3\n"
                            "  checksum=md5=00112233445566778899aabbccddeeff\n"
                            "  header=X-Run: 7\n")});
    QVERIFY(entries.has_value());
    const Request& request = entries->first().request;
    QCOMPARE(request.sources, (QList<QUrl>{QUrl(u"http://h/a"_s), QUrl(u"http://m/a"_s)}));
    QCOMPARE(request.fileName, u"x/y.fits"_s);
    QCOMPARE(request.directory, u"/data/run/sub"_s);
    QVERIFY(request.splits == 3);
    QVERIFY(request.digest.has_value());
    QCOMPARE(request.digest->algorithm, QByteArray("md5"));
    QCOMPARE(request.headers, (QList<Header>{{"X-Run", "7"}}));
}

void BatchEntriesTest::foldersOfLists_data() {
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<bool>("fetched");
    QTest::addColumn<QString>("directory"); // Empty: refused.
    QTest::newRow("below") << QByteArray("a/b") << false << u"/data/run/a/b"_s;
    QTest::newRow("absolute") << QByteArray("/other") << false << u"/other"_s;
    QTest::newRow("up, the user's own") << QByteArray("../x") << false << u"/data/x"_s;
    QTest::newRow("fetched, below") << QByteArray("a/b") << true << u"/data/run/a/b"_s;
    QTest::newRow("132 fetched, absolute") << QByteArray("/other") << true << QString();
    QTest::newRow("132 fetched, up") << QByteArray("../x") << true << QString();
    QTest::newRow("132 fetched, up inside") << QByteArray("a/../../x") << true << QString();
    QTest::newRow("132 fetched, backslashes") << QByteArray("..\\x") << true << QString();
}

void BatchEntriesTest::foldersOfLists() {
    QFETCH(const QByteArray, folder);
    QFETCH(const bool, fetched);
    QFETCH(const QString, directory);
    const auto entries =
        batchEntries(withList(), {listOf("http://h/a\n  dir=" + folder + '\n', fetched)});
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().refusal != nullptr, directory.isEmpty());
    QCOMPARE(entries->first().request.directory, directory);
}

void BatchEntriesTest::listThatCouldNotBeFetched() {
    ListText list = listOf({}, true);
    list.name = u"http://h/list"_s;
    list.failure.emplace();
    list.failure->state = State::Failed;
    list.failure->error.emplace();
    list.failure->error->kind = ErrorKind::HttpStatus;
    const auto entries = batchEntries(withList({u"http://h/a"_s}), {list});
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(1).url, u"http://h/list"_s);
    QCOMPARE(entries->at(1).refusal->id, DownloadId(2));
    QCOMPARE(entries->at(1).refusal->error->kind, ErrorKind::HttpStatus);
}

void BatchEntriesTest::nothing() {
    const auto entries = batchEntries(withList(), {listOf("# nothing\n\n")});
    QVERIFY(entries.has_value());
    QVERIFY(entries->isEmpty());
}

void BatchEntriesTest::output_data() {
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("directory");
    QTest::addColumn<QString>("name");
    QTest::newRow("137 name") << u"x.fits"_s << u"/data/run"_s << u"x.fits"_s;
    QTest::newRow("137 folders") << u"a/b/x.fits"_s << u"/data/run/a/b"_s << u"x.fits"_s;
    QTest::newRow("137 absolute") << u"/other/x.fits"_s << u"/other"_s << u"x.fits"_s;
    QTest::newRow("137 up") << u"../x.fits"_s << u"/data"_s << u"x.fits"_s;
    QTest::newRow("137 hidden") << u".x"_s << u"/data/run"_s << u".x"_s;
}

void BatchEntriesTest::output() {
    QFETCH(const QString, output);
    QFETCH(const QString, directory);
    QFETCH(const QString, name);
    Options options = optionsFor({u"http://h/a"_s});
    options.output = output;
    const auto entries = batchEntries(options, {});
    QVERIFY(entries.has_value());
    QCOMPARE(entries->first().request.directory, directory);
    QCOMPARE(entries->first().request.fileName, name);
}

void BatchEntriesTest::singleOnly_data() {
    QTest::addColumn<QString>("option");
    for (const char* option : {"output", "mirror", "checksum"})
        QTest::addRow("136 %s", option) << QString::fromLatin1(option);
}

void BatchEntriesTest::singleOnly() {
    QFETCH(const QString, option);
    Options options = optionsFor({u"http://h/[1-2]"_s});
    if (option == u"output")
        options.output = u"x"_s;
    else if (option == u"mirror")
        options.mirrors = {u"http://m/a"_s};
    else
        options.digest = Digest{"md5", QByteArray(16, 'x')};
    QVERIFY(!batchEntries(options, {}).has_value());
    options.arguments = {Argument{Argument::Kind::Url, u"http://h/1"_s}};
    QVERIFY(batchEntries(options, {}).has_value());
}

void BatchEntriesTest::mirrorsAndDigest() {
    Options options = optionsFor({u"http://h/a"_s});
    options.mirrors = {u"http://m/1"_s, u"http://m/2"_s};
    options.digest = Digest{"md5", QByteArray(16, 'x')};
    const auto entries = batchEntries(options, {});
    QVERIFY(entries.has_value());
    const Request& request = entries->first().request;
    QCOMPARE(request.sources,
             (QList<QUrl>{QUrl(u"http://h/a"_s), QUrl(u"http://m/1"_s), QUrl(u"http://m/2"_s)}));
    QVERIFY(request.digest == options.digest);
}

void BatchEntriesTest::wrongCalls_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("mirror");
    QTest::newRow("62 scheme") << u"file:///etc/passwd"_s << QString() << QString();
    QTest::newRow("131 no host") << u"http:///a"_s << QString() << QString();
    QTest::newRow("bad pattern") << u"http://h/[9-1"_s << QString() << QString();
    QTest::newRow("output is a folder") << u"http://h/a"_s << u"sub/"_s << QString();
    QTest::newRow("output is an existing folder") << u"http://h/a"_s << u"/"_s << QString();
    QTest::newRow("mirror of no scheme") << u"http://h/a"_s << QString() << u"gopher://m"_s;
    QTest::newRow("mirror with password") << u"http://h/a"_s << QString() << u"http://u:pw1@m/a"_s;
}

void BatchEntriesTest::wrongCalls() {
    QFETCH(const QString, url);
    QFETCH(const QString, output);
    QFETCH(const QString, mirror);
    Options options = optionsFor({url});
    options.output = output;
    if (!mirror.isEmpty())
        options.mirrors = {mirror};
    const auto entries = batchEntries(options, {});
    QVERIFY(!entries.has_value());
    QVERIFY(!entries.error().detail.isEmpty());
    QVERIFY(!entries.error().detail.contains(u"pw1"));
}

void BatchEntriesTest::listIsNoTarget() {
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"real"_s));
    const QString list = folder.filePath(u"real/list.txt"_s);
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    // The same folder by another name.
    QVERIFY(QFile::link(folder.filePath(u"real"_s), folder.filePath(u"linked"_s)));
    Options options =
        optionsFor({u"http://h/list.txt"_s, u"http://h/report.json"_s, u"http://h/c"_s});
    options.directory = folder.filePath(u"linked"_s);
    auto entries = batchEntries(options, {});
    QVERIFY(entries.has_value());
    refuseTargets(*entries, {list, folder.filePath(u"real/report.json"_s)});
    for (int i = 0; i < 2; ++i) {
        QVERIFY(entries->at(i).refusal != nullptr);
        QCOMPARE(entries->at(i).refusal->id, DownloadId(i + 1));
        QCOMPARE(entries->at(i).refusal->error->kind, ErrorKind::Exists);
        QVERIFY(!entries->at(i).message.isEmpty());
    }
    QVERIFY(!entries->at(2).refusal);
}

void BatchEntriesTest::otherTargetsAreFine() {
    QTemporaryDir folder;
    Options options = optionsFor({u"http://h/list.txt"_s, u"http://h/x?list.txt"_s});
    options.directory = folder.path();
    auto entries = batchEntries(options, {});
    QVERIFY(entries.has_value());
    refuseTargets(*entries, {folder.filePath(u"other/list.txt"_s)});
    QVERIFY(!entries->at(0).refusal);
    QVERIFY(!entries->at(1).refusal);
}

QTEST_GUILESS_MAIN(BatchEntriesTest)
#include "batchentriestest.moc"
