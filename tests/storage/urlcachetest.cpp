// The URL cache: its names as astropy makes them, its entries, and many who make the same one.
#include "storage/urlcache.h"

#include "storage/cachekey.h"
#include "storage/filewriter.h"
#include "told.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <sys/time.h>
#include <thread>
#include <vector>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

class UrlCacheTest : public QObject {
    Q_OBJECT

private slots:
    void namesEntries_data();
    void namesEntries();
    void leavesCredentialsOut();
    void keepsAndFinds();
    void keepsWhatIsThere();
    void replaces();
    void mendsABrokenEntry_data();
    void mendsABrokenEntry();
    void distrustsAnotherContents();
    void distrustsRecords_data();
    void distrustsRecords();
    void recordsSurvive();
    void lists();
    void removes();
    void clears();
    void clearedMeanwhile();
    void sweepsWhatAKilledOneLeft();
    void entriesOnAnotherDisk();
    void checks();
    void manyAtOnce();
    void survivesAFolderThatCantBeWritten_data();
    void survivesAFolderThatCantBeWritten();
    void worksInThePool();
};

namespace {

const QString kUrl = u"http://example.org/a.bin"_s;

struct Bed {
    QTemporaryDir folder;
    CacheFolder cache{folder.filePath(u"cache"_s)};

    QString file(const QByteArray& content) const {
        const QString path = folder.filePath(u"file"_s);
        putFile(path, content);
        return path;
    }
    bool keep(const QByteArray& content, bool replace = false) const {
        return cache.store(kUrl, file(content), {}, replace).has_value();
    }
    QString entry() const { return cache.entriesFolder() + u'/' + cacheEntryName(kUrl); }
    QByteArray content() const {
        const auto found = cache.find(kUrl);
        return found ? contentOf(found->contents) : QByteArray("(none)");
    }
};

} // namespace

// What astropy 5.2.1's _url_to_dirname() gives.
void UrlCacheTest::namesEntries_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"http://example.org/a.bin"_s
                           << u"b15fb2917484d5fea2ecffd313f6bd19"_s;
    QTest::newRow("upper case") << u"HTTP://Example.ORG:80/A.bin"_s
                                << u"632222beb3634c10949451fcc88aeb05"_s;
    QTest::newRow("no path") << u"https://example.org"_s << u"ef57f67c6e906397e7bb672c286a4969"_s;
    QTest::newRow("no path, a query")
        << u"https://example.org?b=1"_s << u"a198d486fcaaec1d255f74364081138a"_s;
    QTest::newRow("ftp without a path")
        << u"ftp://example.org"_s << u"7cf6cd834da9090a5c1ae1fba5edefd6"_s;
    QTest::newRow("empty query") << u"http://h/a?"_s << u"2ce7276502725c281e6d5ae4e55aed55"_s;
    QTest::newRow("empty fragment") << u"http://h/a#"_s << u"2ce7276502725c281e6d5ae4e55aed55"_s;
    QTest::newRow("fragment") << u"http://h/a#b"_s << u"6a28437e9e4eb2cd25d60db856183800"_s;
    QTest::newRow("query with a colon")
        << u"http://h/a?b=c:d/e?f"_s << u"fd6d8daa27e852d009f0b109381f4ed7"_s;
    QTest::newRow("user") << u"http://User:Pass@H/a"_s << u"31eda34db00de022272f05ed2893aabe"_s;
    QTest::newRow("file") << u"file:///tmp/a"_s << u"f1b127e31a0063f3cdbee7dbedc9d7de"_s;
    QTest::newRow("encoded") << u"http://h/%C3%A4%20b"_s << u"70f7ee6f04a1bf5aef699e8be7da8614"_s;
    QTest::newRow("letters") << u"http://h/\u00e4"_s << u"f1551c66d3c0ac86feda093c34a41ec0"_s;
    QTest::newRow("line break in it")
        << u"http://h/a\nb"_s << u"bfab65b4a8f8a9110b2698819aa72396"_s;
    QTest::newRow("space before") << u"  http://h/a"_s << u"2ce7276502725c281e6d5ae4e55aed55"_s;
    QTest::newRow("two slashes") << u"http://h//a"_s << u"77703411e981d8d86b8e4d5fb37d3790"_s;
    QTest::newRow("sftp") << u"sftp://h/a"_s << u"77bf824f6892fc8f582f7bdbd5f1486e"_s;
    QTest::newRow("semicolon") << u"http://h/a;b=1"_s << u"fcfd8b3838e89c621dfdf52bb9cb23a5"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080/a"_s << u"d4d51fc8cc7b5f6b875f7e941ec89edb"_s;
    QTest::newRow("ftps") << u"ftps://h/a"_s << u""_s;
    QTest::newRow("no scheme") << u"h/a"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void UrlCacheTest::namesEntries() {
    QFETCH(QString, url);
    QFETCH(QString, name);
    QCOMPARE(cacheEntryName(url), name);
    QCOMPARE(isCacheEntryName(name), !name.isEmpty());
}

void UrlCacheTest::leavesCredentialsOut() {
    QCOMPARE(cachedUrl(QUrl(u"https://me:s3cret@Example.ORG:8443/a%20b?x=1#part"_s)),
             u"https://example.org:8443/a%20b?x=1"_s);
    QVERIFY(!UrlCache::takes(QUrl(u"ftps://h/a"_s)));
    QVERIFY(!UrlCache::takes(QUrl(u"file:///a"_s)));
    QVERIFY(UrlCache::takes(QUrl(u"ftp://h/a"_s)));
}

void UrlCacheTest::keepsAndFinds() {
    const Bed bed;
    QVERIFY(!bed.cache.find(kUrl));
    CacheRecord record;
    record.validator.etag = "\"v1\"";
    record.source = "0123456789abcdef";
    record.fileName = u"theirs.bin"_s;
    record.published = QDateTime::fromSecsSinceEpoch(1'600'000'000, Qt::UTC);
    QVERIFY(bed.cache.store(kUrl, bed.file("content"), record, false).has_value());
    const auto found = bed.cache.find(kUrl);
    QVERIFY(found);
    QCOMPARE(found->url, kUrl);
    QCOMPARE(found->size, 7);
    QCOMPARE(contentOf(found->contents), QByteArray("content"));
    QVERIFY(found->record);
    QCOMPARE(found->record->validator, record.validator);
    QCOMPARE(found->record->source, record.source);
    QCOMPARE(found->record->fileName, record.fileName);
    QCOMPARE(found->record->published, record.published);
    QCOMPARE(found->record->sha256, digestOf("content"));
    // Nothing beside what astropy expects.
    QCOMPARE(QDir(bed.entry()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList({u"contents"_s, u"url"_s}));
    QCOMPARE(contentOf(bed.entry() + "/url"_L1), kUrl.toUtf8());
    QVERIFY(QDir(bed.cache.folder() + "/quintet/new"_L1).isEmpty());
    // The same address, spelled otherwise.
    QVERIFY(bed.cache.find(u"HTTP://EXAMPLE.org/a.bin"_s));
    QVERIFY(!bed.cache.find(u"http://example.org/A.bin"_s));
}

void UrlCacheTest::keepsWhatIsThere() {
    const Bed bed;
    QVERIFY(bed.keep("first"));
    QVERIFY(bed.keep("second"));
    QCOMPARE(bed.content(), QByteArray("first"));
}

void UrlCacheTest::replaces() {
    const Bed bed;
    QVERIFY(bed.keep("first"));
    QVERIFY(bed.keep("second", true));
    QCOMPARE(bed.content(), QByteArray("second"));
    QCOMPARE(bed.cache.find(kUrl)->record->sha256, digestOf("second"));
    QVERIFY(QDir(bed.cache.folder() + "/quintet/new"_L1).isEmpty());
}

void UrlCacheTest::mendsABrokenEntry_data() {
    QTest::addColumn<QString>("lost");
    QTest::newRow("no contents") << u"contents"_s;
    QTest::newRow("no url") << u"url"_s;
}

void UrlCacheTest::mendsABrokenEntry() {
    QFETCH(QString, lost);
    const Bed bed;
    QVERIFY(bed.keep("first"));
    QVERIFY(QFile::remove(bed.entry() + u'/' + lost));
    QVERIFY(!bed.cache.find(kUrl));
    QVERIFY(bed.keep("second"));
    QCOMPARE(bed.content(), QByteArray("second"));
}

void UrlCacheTest::distrustsAnotherContents() {
    const Bed bed;
    QVERIFY(bed.keep("content"));
    // As astropy would exchange it.
    putFile(bed.entry() + "/contents"_L1, "longer content");
    const auto found = bed.cache.find(kUrl);
    QVERIFY(found);
    QVERIFY(!found->record);
    // An entry of another URL under this one's name: MD5 collides.
    putFile(bed.entry() + "/url"_L1, "http://example.org/evil");
    QVERIFY(!bed.cache.find(kUrl));
}

void UrlCacheTest::distrustsRecords_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("115 empty") << QByteArray();
    QTest::newRow("115 cut") << QByteArray("{\"version\":1,\"size\":7");
    QTest::newRow("115 another version") << QByteArray("{\"version\":2,\"size\":7}");
    QTest::newRow("115 no size") << QByteArray("{\"version\":1}");
    QTest::newRow("115 half a digest")
        << QByteArray("{\"version\":1,\"size\":7,\"sha256\":\"12\"}");
    QTest::newRow("139 a line break")
        << QByteArray("{\"version\":1,\"size\":7,\"etag\":\"\\\"a\\r\\nX: y\\\"\"}");
    QTest::newRow("huge") << QByteArray(1 << 20, '[');
}

void UrlCacheTest::distrustsRecords() {
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeRecord(bytes));
    const Bed bed;
    QVERIFY(bed.keep("content"));
    putFile(bed.cache.folder() + "/quintet/records/"_L1 + cacheEntryName(kUrl), bytes);
    const auto found = bed.cache.find(kUrl);
    QVERIFY(found);
    QVERIFY(!found->record);
}

void UrlCacheTest::recordsSurvive() {
    CacheRecord record;
    record.size = 5'000'000'000;
    record.modified = 1'700'000'000'123;
    record.validator.lastModified = "Wed, 01 Jan 2020 00:00:00 GMT";
    record.source = QByteArray("\0\1\xff", 3);
    record.sha256 = digestOf("x");
    QCOMPARE(decodeRecord(encode(record)), record);
    // A name that would lead out of the folder doesn't.
    record.fileName = u"../../evil"_s;
    QVERIFY(!decodeRecord(encode(record))->fileName.contains(u'/'));
}

void UrlCacheTest::lists() {
    const Bed bed;
    QCOMPARE(bed.cache.entries().size(), 0);
    for (const char* url : {"http://h/b", "ftp://h/a", "http://h/a"})
        QVERIFY(bed.cache.store(QString::fromLatin1(url), bed.file("x"), {}, false).has_value());
    QVERIFY(QDir().mkpath(bed.cache.entriesFolder() + "/temp_dirxyz"_L1));
    const QList<CacheEntry> entries = bed.cache.entries();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].url, u"ftp://h/a"_s);
    QCOMPARE(entries[1].url, u"http://h/a"_s);
}

void UrlCacheTest::removes() {
    const Bed bed;
    QVERIFY(bed.keep("content"));
    QCOMPARE(bed.cache.remove(u"http://h/other"_s).value(), false);
    QCOMPARE(bed.cache.remove(kUrl).value(), true);
    QVERIFY(!bed.cache.find(kUrl));
    QCOMPARE(bed.cache.remove(kUrl).value(), false);
    QVERIFY(QDir(bed.cache.folder() + "/quintet/records"_L1).isEmpty());
    QCOMPARE(bed.cache.remove(u"ftps://h/a"_s).value(), false);
}

void UrlCacheTest::clears() {
    const Bed bed;
    QVERIFY(bed.cache.clear().has_value()); // Nothing is there.
    QVERIFY(bed.keep("content"));
    putFile(bed.cache.folder() + "/mine"_L1, "not the cache's");
    QVERIFY(bed.cache.clear().has_value());
    QCOMPARE(bed.cache.entries().size(), 0);
    QCOMPARE(contentOf(bed.cache.folder() + "/mine"_L1), QByteArray("not the cache's"));
    QVERIFY(bed.keep("again"));
}

/// Another process clears the cache while a file is being copied into it.
void UrlCacheTest::clearedMeanwhile() {
    const Bed bed;
    QVERIFY(bed.keep("older"));
    bool cleared = false;
    const auto clears = [&] {
        cleared = bed.cache.clear().has_value();
        return false;
    };
    QVERIFY(bed.cache.store(kUrl, bed.file("content"), {}, true, clears).has_value());
    QVERIFY(cleared);
    QCOMPARE(bed.content(), QByteArray("content"));
}

void UrlCacheTest::sweepsWhatAKilledOneLeft() {
    const Bed bed;
    const QDir nursery(bed.cache.nursery().value());
    for (const char* name : {"old", "new"}) {
        QVERIFY(nursery.mkpath(QLatin1String(name)));
        putFile(nursery.filePath(QLatin1String(name) + "/contents"_L1), "half of a large file");
    }
    // Of two days ago.
    const QByteArray old = QFile::encodeName(nursery.filePath(u"old"_s));
    const timeval then[2] = {{time(nullptr) - 2 * 86'400, 0}, {time(nullptr) - 2 * 86'400, 0}};
    QCOMPARE(utimes(old.constData(), then), 0);
    QVERIFY(bed.keep("content"));
    QCOMPARE(nursery.entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"new"_s});
}

/// "download" leads elsewhere, as it may for who keeps astropy's cache on a scratch disk.
void UrlCacheTest::entriesOnAnotherDisk() {
    QTemporaryDir elsewhere(u"/dev/shm/XXXXXX"_s);
    QVERIFY(elsewhere.isValid());
    const Bed bed;
    QVERIFY(QDir().mkpath(bed.cache.folder()));
    QVERIFY(QFile::link(elsewhere.path(), bed.cache.folder() + "/download"_L1));
    QVERIFY(bed.keep("content"));
    QVERIFY(bed.keep("newer", true));
    QCOMPARE(bed.content(), QByteArray("newer"));
    QVERIFY(bed.cache.remove(kUrl).value());
    QVERIFY(bed.keep("content"));
    QVERIFY(bed.cache.clear().has_value());
    QVERIFY(bed.cache.entries().isEmpty());
}

void UrlCacheTest::checks() {
    const Bed bed;
    QVERIFY(bed.keep("content"));
    QVERIFY(bed.cache.check(true).isEmpty());
    const QString entries = bed.cache.entriesFolder();
    putFile(entries + "/stray"_L1, "");
    putFile(bed.entry() + "/more"_L1, "");
    QVERIFY(QDir().mkpath(entries + "/rmtree-xyz"_L1));
    QVERIFY(QDir().mkpath(entries + u'/' + QString(32, u'a')));
    QStringList found;
    const QList<CacheDamage> damages = bed.cache.check(false);
    for (const CacheDamage& damage : damages)
        found += QDir(entries).relativeFilePath(damage.path) + u' ' + damage.what;
    QStringList expected{u"stray is no entry"_s, u"rmtree-xyz was left over"_s,
                         QString(QString(32, u'a') + " has no contents"_L1),
                         QString(cacheEntryName(kUrl) + "/more is no part of an entry"_L1)};
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
    // Bits that turned, with size and time as they were.
    const Bed rotten;
    QVERIFY(rotten.keep("content"));
    const QString contents = rotten.cache.find(kUrl)->contents;
    const QDateTime time = QFileInfo(contents).lastModified();
    putFile(contents, "c0ntent");
    QFile file(contents);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(rotten.cache.check(false).isEmpty());
    QCOMPARE(rotten.cache.check(true).size(), 1);
}

void UrlCacheTest::manyAtOnce() {
    const Bed bed;
    constexpr int kThreads = 20;
    std::atomic<int> failures = 0;
    for (const bool replace : {false, true}) {
        std::vector<std::thread> threads;
        for (int i = 0; i < kThreads; ++i) {
            const QString path = bed.folder.filePath(QString::number(i));
            putFile(path, QByteArray(10'000 + i, char('a' + i)));
            threads.emplace_back([&bed, &failures, path, replace] {
                failures += !bed.cache.store(kUrl, path, {}, replace).has_value();
                const auto found = bed.cache.find(kUrl);
                const QByteArray content = found ? contentOf(found->contents) : QByteArray();
                // Whose it is doesn't matter; it is whole (or gone by now, where others replace).
                const bool whole = content.size() == 10'000 + (content[0] - 'a') &&
                                   content.count(content[0]) == content.size();
                failures += !whole && !replace;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QVERIFY(bed.cache.check(false).isEmpty());
        QCOMPARE(bed.cache.entries().size(), 1);
        QVERIFY(QDir(bed.cache.folder() + "/quintet/new"_L1).isEmpty());
    }
}

void UrlCacheTest::survivesAFolderThatCantBeWritten_data() {
    QTest::addColumn<QString>("folder");
    QTest::newRow("110 a file is in the way") << u"file/cache"_s;
#ifdef Q_OS_LINUX
    QTest::newRow("110 nowhere") << u"/proc/none/cache"_s;
#endif
}

void UrlCacheTest::survivesAFolderThatCantBeWritten() {
    QFETCH(QString, folder);
    const Bed bed;
    const QString file = bed.file("content");
    const CacheFolder cache(QDir(bed.folder.path()).filePath(folder));
    QVERIFY(!cache.find(kUrl));
    QVERIFY(!cache.store(kUrl, file, {}, false).has_value());
    QCOMPARE(cache.entries().size(), 0);
    QVERIFY(cache.check(true).isEmpty());
    QCOMPARE(contentOf(file), QByteArray("content"));
}

void UrlCacheTest::worksInThePool() {
    const Bed bed;
    FileWriter writer;
    UrlCache cache(writer);
    const QUrl url(kUrl);
    std::optional<Status> stored;
    cache.store(bed.cache.folder(), url, bed.file("content"), {}, false,
                [&](const Status& status) { stored = status; });
    QVERIFY(!stored);
    QTRY_VERIFY(stored);
    QVERIFY(stored->has_value());
    std::optional<std::optional<CacheEntry>> found;
    cache.find(bed.cache.folder(), url,
               [&](const std::optional<CacheEntry>& entry) { found = entry; });
    QTRY_VERIFY(found);
    QVERIFY(found->has_value());
    QCOMPARE(contentOf((*found)->contents), QByteArray("content"));
}

QTEST_GUILESS_MAIN(UrlCacheTest)
#include "urlcachetest.moc"
