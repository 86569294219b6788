// --cache, --cache-dir, --offline and --sources with nothing in it, by the real program: what the
// server was really asked.
#include "origin.h"
#include "programcall.h"

#include <QCryptographicHash>
#include <QTest>

#include <memory>
#include <vector>

using namespace quintet::test;
using namespace Qt::StringLiterals;

class CacheTest : public QObject {
    Q_OBJECT

private slots:
    void asksOnlyOnce();
    void keepsNothingUnasked();
    void updateAsks_data();
    void updateAsks();
    void updateFetchesWhatIsNew();
    void updateKeepsWhatItCantAsk_data();
    void updateKeepsWhatItCantAsk();
    void offline();
    void onlyTheCacheMayHaveIt();
    void isKnownByWhatWasAsked();
    void keepsTheServersName();
    void distrustsWhatChanged();
    void checksumsCount();
    void credentialsStayOut();
    void aFolderThatCantBeUsed();
    void anEmptyFile();
    void wrongCalls_data();
    void wrongCalls();
    void twentyProcesses();
};

namespace {

QStringList cached(const QStringList& more, const QString& how = u"--cache"_s) {
    return QStringList{u"--headless"_s,  u"-d"_s,       u"out"_s,          how,
                       u"--cache-dir"_s, u"cache"_s,    u"--retry-wait"_s, u"0.01"_s,
                       u"--overwrite"_s, u"--report"_s, u"report.json"_s} +
           more;
}

QJsonObject fileOf(const ProgramCall& call, int place = 0) {
    return call.report().value(u"files").toArray().at(place).toObject();
}

QString warningsOf(const ProgramCall& call) {
    QStringList texts;
    for (const QJsonValue& text : fileOf(call).value(u"warnings").toArray())
        texts += text.toString();
    return texts.join(u'\n');
}

bool isFromCache(const ProgramCall& call) {
    return fileOf(call).value(u"from_cache").toBool();
}

QString entryOf(const ProgramCall& call, const QUrl& url) {
    const QByteArray name =
        QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Md5).toHex();
    return call.path(u"cache/download/url/"_s + QString::fromLatin1(name));
}

} // namespace

void CacheTest::asksOnlyOnce() {
    Origin origin;
    const Body body = Body::counting(3 * 1024 * 1024);
    origin.serve("/a.bin", body);
    ProgramCall call;
    const QUrl url = origin.url("/a.bin");
    QCOMPARE(call.run(cached({url.toString()})), 0);
    QVERIFY(!isFromCache(call));
    const QByteArray content = call.content(u"out/a.bin"_s);
    QCOMPARE(content.size(), 3 * 1024 * 1024);
    QCOMPARE(QDir(entryOf(call, url)).entryList(QDir::Files),
             QStringList({u"contents"_s, u"url"_s}));
    const qsizetype requests = origin.requests().size();
    QVERIFY(QFile::remove(call.path(u"out/a.bin"_s)));
    QCOMPARE(call.run(cached({url.toString()})), 0);
    QCOMPARE(origin.requests().size(), requests);
    QCOMPARE(call.content(u"out/a.bin"_s), content);
    QVERIFY(isFromCache(call));
    const QJsonObject file = fileOf(call);
    QCOMPARE(file.value(u"state").toString(), u"completed"_s);
    QCOMPARE(file.value(u"received").toInt(), 0);
    QCOMPARE(file.value(u"size").toInt(), content.size());
    QCOMPARE(file.value(u"url").toString(), url.toString());
    QCOMPARE(QFileInfo(call.path(u"out/a.bin"_s)).lastModified().toUTC(),
             QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(call.files(u"out"_s), QStringList{u"a.bin"_s});
}

void CacheTest::keepsNothingUnasked() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    ProgramCall call;
    QCOMPARE(call.run(cached({origin.url("/a.bin").toString()}, u"--cache=off"_s)), 0);
    QVERIFY(!call.files().contains(u"cache"_s));
}

void CacheTest::updateAsks_data() {
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("status");
    const QByteArray date = "Wed, 01 Jan 2020 00:00:00 GMT";
    QTest::newRow("ETag") << Behaviour{} << QByteArray("If-None-Match") << 304;
    QTest::newRow("Last-Modified")
        << Behaviour{.etag = {}} << QByteArray("If-Modified-Since") << 304;
    QTest::newRow("19 not heeded")
        << Behaviour{.status = 200} << QByteArray("If-None-Match") << 200;
}

void CacheTest::updateAsks() {
    QFETCH(Behaviour, behaviour);
    QFETCH(QByteArray, field);
    QFETCH(int, status);
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"), behaviour);
    ProgramCall call;
    const QStringList update = cached({origin.url("/a.bin").toString()}, u"--cache=update"_s);
    QCOMPARE(call.run(update), 0);
    QVERIFY(!isFromCache(call));
    QVERIFY(QFile::remove(call.path(u"out/a.bin"_s)));
    QCOMPARE(call.run(update), 0);
    QCOMPARE(origin.requests().size(), 2);
    QVERIFY(!origin.requests()[0].has(field));
    QVERIFY(origin.requests()[1].has(field));
    QCOMPARE(origin.requests()[1].status, status);
    QCOMPARE(call.content(u"out/a.bin"_s), QByteArray("content"));
    QVERIFY(isFromCache(call));
    QCOMPARE(warningsOf(call), QString());
}

void CacheTest::updateFetchesWhatIsNew() {
    Origin origin;
    const QString url = origin.url("/a.bin").toString();
    origin.serve("/a.bin", Body::bytes("content"));
    ProgramCall call;
    QCOMPARE(call.run(cached({url})), 0);
    origin.serve("/a.bin", Body::bytes("newer content"), Behaviour{.etag = "\"v2\""});
    QCOMPARE(call.run(cached({url}, u"--cache=update"_s)), 0);
    QCOMPARE(call.content(u"out/a.bin"_s), QByteArray("newer content"));
    QVERIFY(!isFromCache(call));
    // And it is in the cache now.
    QCOMPARE(call.run(cached({url}, u"--offline"_s)), 0);
    QCOMPARE(call.content(u"out/a.bin"_s), QByteArray("newer content"));
}

void CacheTest::updateKeepsWhatItCantAsk_data() {
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QString>("says");
    QTest::newRow("28 gone") << Behaviour{.status = 404} << u"404"_s;
    QTest::newRow("28 busy") << Behaviour{.status = 503} << u"503"_s;
    QTest::newRow("14 nothing") << Behaviour{.empty = true} << u"out of date"_s;
    QTest::newRow("1 cut off") << Behaviour{.etag = "\"v2\"",
                                            .cut = {.after = 3, .ending = Ending::Close}}
                               << u"out of date"_s;
}

void CacheTest::updateKeepsWhatItCantAsk() {
    QFETCH(Behaviour, behaviour);
    QFETCH(QString, says);
    Origin origin;
    const QUrl url = origin.url("/a.bin");
    origin.serve("/a.bin", Body::bytes("content"));
    ProgramCall call;
    QCOMPARE(call.run(cached({url.toString()})), 0);
    QVERIFY(QFile::remove(call.path(u"out/a.bin"_s)));
    origin.serve("/a.bin", Body::bytes("another"), behaviour);
    QCOMPARE(call.run(cached({url.toString(), u"--retries"_s, u"1"_s}, u"--cache=update"_s)), 0);
    QCOMPARE(call.content(u"out/a.bin"_s), QByteArray("content"));
    QVERIFY(isFromCache(call));
    QVERIFY2(warningsOf(call).contains(says), qPrintable(warningsOf(call)));
    QVERIFY(call.error().contains("may be out of date"));
    QVERIFY(QFileInfo::exists(entryOf(call, url) + "/contents"_L1));
    // Without a copy the same is a failure.
    QCOMPARE(call.run({u"cache"_s, u"clear"_s, u"--cache-dir"_s, u"cache"_s}), 0);
    QCOMPARE(call.run(cached({url.toString(), u"--retries"_s, u"1"_s}, u"--cache=update"_s)), 1);
}

void CacheTest::offline() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    origin.serve("/b.bin", Body::bytes("other"));
    ProgramCall call;
    const QString known = origin.url("/a.bin").toString();
    QCOMPARE(call.run(cached({known})), 0);
    const int connections = origin.connections();
    QCOMPARE(call.run(cached(
                 {known, origin.url("/b.bin").toString(), u"http://no-such-host.invalid/c"_s},
                 u"--offline"_s)),
             1);
    QCOMPARE(origin.connections(), connections);
    QVERIFY(isFromCache(call));
    for (const int place : {1, 2}) {
        const QJsonObject error = fileOf(call, place).value(u"error").toObject();
        QCOMPARE(error.value(u"kind").toString(), u"unsupported"_s);
        QVERIFY(error.value(u"message").toString().contains(u"not in the cache"_s));
        QVERIFY(!error.value(u"retryable").toBool());
    }
    // A list that would have to be fetched.
    QCOMPARE(call.run(cached({u"-i"_s, origin.url("/list.txt").toString()}, u"--offline"_s)), 1);
    QCOMPARE(origin.connections(), connections);
}

void CacheTest::onlyTheCacheMayHaveIt() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    ProgramCall call;
    const QString url = origin.url("/a.bin").toString();
    call.put(u"sources.json"_s, "{\"" + url.toUtf8() + "\": []}");
    const QStringList listed{url, u"--sources"_s, u"sources.json"_s};
    QCOMPARE(call.run(cached(listed)), 1);
    QCOMPARE(origin.requests().size(), 0);
    QVERIFY(call.error().contains("not in the cache"));
    QCOMPARE(call.run(cached({url})), 0);
    const qsizetype requests = origin.requests().size();
    // Not even to ask whether it is still good.
    QCOMPARE(call.run(cached(listed, u"--cache=update"_s)), 0);
    QVERIFY(isFromCache(call));
    QCOMPARE(origin.requests().size(), requests);
    QCOMPARE(call.run(cached(listed, u"--cache=off"_s)), 1);
    QCOMPARE(origin.requests().size(), requests);
}

void CacheTest::isKnownByWhatWasAsked() {
    Origin origin;
    origin.serve("/mirror/a.bin", Body::bytes("content"));
    ProgramCall call;
    const QUrl asked = origin.url("/a.bin");
    call.put(u"sources.json"_s, "{\"" + asked.toEncoded() + "\": [\"" +
                                    origin.url("/mirror/a.bin").toEncoded() + "\"]}");
    QCOMPARE(call.run(cached({asked.toString(), u"--sources"_s, u"sources.json"_s})), 0);
    QVERIFY(QFileInfo::exists(entryOf(call, asked) + "/contents"_L1));
    const qsizetype requests = origin.requests().size();
    QCOMPARE(call.run(cached({asked.toString()})), 0);
    QVERIFY(isFromCache(call));
    QCOMPARE(origin.requests().size(), requests);
    // The mirror's validator says nothing of the original.
    origin.serve("/a.bin", Body::bytes("content"));
    QCOMPARE(call.run(cached({asked.toString()}, u"--cache=update"_s)), 0);
    QVERIFY(!origin.requests("/a.bin").last().has("If-None-Match"));
}

void CacheTest::keepsTheServersName() {
    Origin origin;
    origin.serve("/get", Body::bytes("content"),
                 Behaviour{.fields = {{"Content-Disposition", "attachment; filename=theirs.bin"}}});
    ProgramCall call;
    const QString url = origin.url("/get").toString() + "?id=7"_L1;
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(call.run(cached({url})), 0);
        QCOMPARE(call.files(u"out"_s), QStringList{u"theirs.bin"_s});
    }
    QCOMPARE(origin.requests().size(), 1);
}

void CacheTest::distrustsWhatChanged() {
    Origin origin;
    const QUrl url = origin.url("/a.bin");
    origin.serve("/a.bin", Body::bytes("content"));
    ProgramCall call;
    QCOMPARE(call.run(cached({url.toString()})), 0);
    const QString contents = entryOf(call, url) + "/contents"_L1;
    const QDateTime time = QFileInfo(contents).lastModified();
    QFile file(contents);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write("C") == 1 && file.flush());
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(call.run({u"cache"_s, u"check"_s, u"--cache-dir"_s, u"cache"_s}), 1);
    QVERIFY(call.out().contains("has changed"));
    QCOMPARE(call.run(cached({url.toString()})), 0);
    QCOMPARE(call.content(u"out/a.bin"_s), QByteArray("content"));
    QVERIFY(!isFromCache(call));
    QVERIFY(warningsOf(call).contains(u"the copy in the cache was not used"_s));
    // It was mended thereby.
    QCOMPARE(call.run({u"cache"_s, u"check"_s, u"--cache-dir"_s, u"cache"_s}), 0);
}

void CacheTest::checksumsCount() {
    Origin origin;
    const QUrl url = origin.url("/a.bin");
    origin.serve("/a.bin", Body::bytes("content"));
    ProgramCall call;
    QCOMPARE(call.run(cached({url.toString()})), 0);
    origin.serve("/a.bin", Body::bytes("better!"), Behaviour{.etag = "\"v2\""});
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash("better!", QCryptographicHash::Md5).toHex());
    const QStringList checked{url.toString(), u"--checksum"_s, u"md5="_s + digest};
    // Not what is wanted is there: it is fetched.
    QCOMPARE(call.run(cached(checked)), 0);
    QCOMPARE(call.content(u"out/a.bin"_s), QByteArray("better!"));
    QCOMPARE(call.run(cached(checked, u"--offline"_s)), 0);
    QVERIFY(fileOf(call).value(u"checksum").toObject().value(u"verified").toBool());
    QCOMPARE(call.run(cached({url.toString(), u"--checksum"_s, u"md5="_s + QString(32, u'0')},
                             u"--offline"_s)),
             1);
    QCOMPARE(fileOf(call).value(u"error").toObject().value(u"kind").toString(), u"checksum"_s);
}

void CacheTest::credentialsStayOut() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    ProgramCall call;
    QUrl url = origin.url("/a.bin");
    const QUrl plain = url;
    url.setUserInfo(u"me:s3cret"_s);
    QCOMPARE(call.run(cached({url.toString()})), 0);
    QFile kept(entryOf(call, plain) + "/url"_L1);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), plain.toEncoded());
}

void CacheTest::aFolderThatCantBeUsed() {
    Origin origin;
    origin.serve("/a.bin", Body::bytes("content"));
    ProgramCall call;
    call.put(u"file"_s, "in the way");
    QStringList arguments = cached({origin.url("/a.bin").toString()});
    arguments[arguments.indexOf(u"cache"_s)] = u"file/cache"_s;
    QCOMPARE(call.run(arguments), 0);
    QCOMPARE(call.content(u"out/a.bin"_s), QByteArray("content"));
    QVERIFY(warningsOf(call).contains(u"not kept in the cache"_s));
    QCOMPARE(call.content(u"file"_s), QByteArray("in the way"));
}

void CacheTest::anEmptyFile() {
    Origin origin;
    origin.serve("/a.bin", Body());
    ProgramCall call;
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(call.run(cached({origin.url("/a.bin").toString()})), 0);
        QCOMPARE(isFromCache(call), i == 1);
        QVERIFY(QFileInfo::exists(call.path(u"out/a.bin"_s)));
        QCOMPARE(fileOf(call).value(u"size").toInt(-1), 0);
    }
    QCOMPARE(origin.requests().size(), 1);
}

void CacheTest::wrongCalls_data() {
    QTest::addColumn<QStringList>("arguments");
    const QString url = u"http://h/a"_s;
    QTest::newRow("136 word") << QStringList{u"--headless"_s, u"--cache=maybe"_s, url};
    QTest::newRow("136 off and offline")
        << QStringList{u"--headless"_s, u"--cache=off"_s, u"--offline"_s, url};
    QTest::newRow("136 update and offline")
        << QStringList{u"--headless"_s, u"--offline"_s, u"--cache=update"_s, url};
    QTest::newRow("136 a folder for nothing")
        << QStringList{u"--headless"_s, u"--cache-dir"_s, u"x"_s, url};
    QTest::newRow("136 a file as folder")
        << QStringList{u"--headless"_s, u"--cache"_s, u"--cache-dir"_s, u"file"_s, url};
}

void CacheTest::wrongCalls() {
    QFETCH(QStringList, arguments);
    ProgramCall call;
    call.put(u"file"_s, "");
    QCOMPARE(call.run(arguments), 2);
    QVERIFY(call.error().startsWith("quintet: --"));
}

void CacheTest::twentyProcesses() {
    Origin origin;
    const Body body = Body::counting(200'000);
    origin.serve("/a.bin", body);
    const QString url = origin.url("/a.bin").toString();
    ProgramCall first;
    std::vector<std::unique_ptr<ProgramCall>> calls;
    for (int i = 0; i < 20; ++i) {
        auto call = std::make_unique<ProgramCall>();
        QStringList arguments = cached({url}, i % 2 == 0 ? u"--cache"_s : u"--cache=update"_s);
        arguments[arguments.indexOf(u"cache"_s)] = first.path(u"cache"_s);
        call->start(arguments);
        calls.push_back(std::move(call));
    }
    for (const auto& call : calls) {
        QCOMPARE(call->wait(), 0);
        QCOMPARE(call->content(u"out/a.bin"_s).size(), 200'000);
        QCOMPARE(warningsOf(*call), QString());
    }
    QCOMPARE(first.run({u"cache"_s, u"check"_s, u"--cache-dir"_s, u"cache"_s}), 0);
    QCOMPARE(first.files(u"cache/download/url"_s).size(), 1);
    QCOMPARE(first.files(u"cache/quintet/new"_s), QStringList());
}

QTEST_GUILESS_MAIN(CacheTest)
#include "cachetest.moc"
