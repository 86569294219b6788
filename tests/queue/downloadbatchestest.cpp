#include "storage/downloaddatabase.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace quintet;
using namespace Qt::StringLiterals;

class DownloadBatchesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }
    void keepsNames();
    void forgets();
    void forgetsWhatNothingIsIn();
    void firstVersionGetsNames();
    void secondVersionHadAddresses();
    void namesOutliveDamage();
    void keepsFolders();

private:
    /// What a start would find.
    struct Found {
        QList<Batch> batches;
        QList<Remembered> downloads;
        QList<Request> unfinished = {};
        QStringList sentences = {};
    };

    QString path() const { return m_folder->filePath(u"downloads.sqlite"_s); }
    Found load() const;
    void write(const std::function<void(DownloadDatabase&)>& work) const;
    void makeFirstVersion() const;
    static Request requestOf(DownloadId id, quint64 batch);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DownloadBatchesTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

DownloadBatchesTest::Found DownloadBatchesTest::load() const {
    DownloadDatabase database(path());
    QSignalSpy loaded(&database, &DownloadDatabase::loaded);
    QSignalSpy troubled(&database, &DownloadDatabase::troubled);
    database.load();
    if (loaded.isEmpty() && !loaded.wait(20'000))
        return {};
    Found found{loaded[0][2].value<QList<Batch>>(), loaded[0][0].value<QList<Remembered>>(),
                loaded[0][1].value<QList<Request>>()};
    for (const QList<QVariant>& it : std::as_const(troubled))
        found.sentences += it[0].toString();
    return found;
}

void DownloadBatchesTest::write(const std::function<void(DownloadDatabase&)>& work) const {
    DownloadDatabase database(path());
    database.load();
    work(database);
}

Request DownloadBatchesTest::requestOf(DownloadId id, quint64 batch) {
    Request request;
    request.id = id;
    request.batch = batch;
    request.sources = {QUrl(u"https://host%1.example.org/f"_s.arg(id))};
    request.directory = u"/data"_s;
    return request;
}

void DownloadBatchesTest::keepsNames() {
    const Batch one{3, u"SDO \u00e4 'May'"_s, 1000};
    const Batch two{5, u"two"_s, 2000};
    write([&](DownloadDatabase& database) {
        database.name(two);
        database.name({3, u"before"_s, 1000});
        database.add({requestOf(1, 3), requestOf(2, 5)});
        database.name(one);
    });
    QCOMPARE(load().batches, (QList<Batch>{one, two}));
    write([&](DownloadDatabase& database) { database.name({5, u"another"_s, 2000}); });
    QCOMPARE(load().batches.value(1).name, u"another"_s);
}

void DownloadBatchesTest::forgets() {
    write([](DownloadDatabase& database) {
        database.name({3, u"three"_s, 1});
        database.name({4, u"four"_s, 1});
        database.add({requestOf(1, 3), requestOf(2, 4)});
        database.remove({1});
        database.forget(3);
    });
    const Found found = load();
    QCOMPARE(found.batches.size(), 1);
    QCOMPARE(found.batches.first().id, 4);
    QCOMPARE(found.downloads.size(), 1);
}

void DownloadBatchesTest::forgetsWhatNothingIsIn() {
    // The program ended between both.
    write([](DownloadDatabase& database) {
        database.name({3, u"three"_s, 1});
        database.add({requestOf(1, 3)});
        database.remove({1});
    });
    QCOMPARE(load().batches.size(), 0);
}

void DownloadBatchesTest::makeFirstVersion() const {
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"first"_s);
    database.setDatabaseName(path());
    QVERIFY(database.open());
    QSqlQuery query(database);
    QVERIFY(query.exec(
        u"CREATE TABLE download (id INTEGER PRIMARY KEY, batch INTEGER NOT NULL, "
        "state TEXT NOT NULL, url TEXT NOT NULL, name TEXT NOT NULL, path TEXT NOT NULL, "
        "source TEXT NOT NULL, size INTEGER NOT NULL, received INTEGER NOT NULL, "
        "added INTEGER NOT NULL, ended INTEGER NOT NULL, error TEXT, request TEXT NOT NULL)"_s));
    for (int id = 1; id <= 4; ++id)
        QVERIFY(query.exec(
            u"INSERT INTO download VALUES (%1, %2, 'completed', "
            "'https://host%1.example.org/f', 'f', '/data/f', '', 1, 1, %3, 9, NULL, "
            "'{\"urls\":[\"https://host%1.example.org/f\"],\"directory\":\"/data\"}')"_s.arg(id)
                .arg(id < 3    ? 7
                     : id == 3 ? 8
                               : 0)
                .arg(id * 100)));
    QVERIFY(query.exec(u"PRAGMA user_version = 1"_s));
}

void DownloadBatchesTest::firstVersionGetsNames() {
    makeFirstVersion();
    QSqlDatabase::removeDatabase(u"first"_s);
    const QList<Batch> names{{7, u"host1.example.org"_s, 100}, {8, u"host3.example.org"_s, 300}};
    const Found found = load();
    QCOMPARE(found.sentences, QStringList());
    QCOMPARE(found.downloads.size(), 4);
    QCOMPARE(found.downloads.first().snapshot.path, u"/data/f"_s);
    QCOMPARE(found.batches, names);
    QCOMPARE(load().batches, names); // It is of this version now.
}

/// Its requests had all their addresses; now those with one alone leave that to the row.
void DownloadBatchesTest::secondVersionHadAddresses() {
    Request two = requestOf(2, 1);
    two.sources += QUrl(u"ftp://mirror.example.org/f"_s);
    write([&](DownloadDatabase& database) {
        database.add({requestOf(1, 1), two, requestOf(3, 1)});
    });
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"second"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"SELECT request FROM download ORDER BY id"_s));
        QVERIFY(query.next() && !query.value(0).toString().contains("urls"_L1));
        QVERIFY(query.next() && query.value(0).toString().contains("urls"_L1));
        query.finish();
        QVERIFY(query.exec(u"UPDATE download SET request = "
                           "'{\"urls\":[\"https://old.example.org/g\"],\"directory\":\"/old\"}' "
                           "WHERE id = 3"_s));
        QVERIFY(query.exec(u"PRAGMA user_version = 2"_s));
    }
    QSqlDatabase::removeDatabase(u"second"_s);
    const QList<Request> requests = load().unfinished;
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests[0].sources, requestOf(1, 1).sources);
    QCOMPARE(requests[1].sources, two.sources);
    QCOMPARE(requests[2].sources, QList<QUrl>{QUrl(u"https://old.example.org/g"_s)});
    QCOMPARE(requests[2].directory, u"/old"_s);
}

void DownloadBatchesTest::namesOutliveDamage() {
    QList<Request> requests;
    for (DownloadId id = 1; id <= 500; ++id)
        requests += requestOf(id, id <= 250 ? 1 : 2);
    write([&](DownloadDatabase& database) {
        database.name({1, u"kept"_s, 5});
        database.add(requests);
    });
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
        file.write(QByteArray(4096, 'x'));
    }
    const Found found = load();
    QCOMPARE(found.sentences.size(), 1);
    QVERIFY(found.downloads.size() > 400);
    QCOMPARE(found.batches.size(), 2);
    QCOMPARE(found.batches.first(), (Batch{1, u"kept"_s, 5}));
    QVERIFY(found.batches.last().name.endsWith(u".example.org"_s)); // It never had one.
}

void DownloadBatchesTest::keepsFolders() {
    write([](DownloadDatabase& database) { database.add({requestOf(1, 1)}); });
    QCOMPARE(load().downloads.value(0).directory, u"/data"_s);
}

QTEST_GUILESS_MAIN(DownloadBatchesTest)
#include "downloadbatchestest.moc"
