#include "opened.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

class DownloadDatabaseTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }
    void beginsEmpty();
    void isForItsUserOnly();
    void keepsEverySetting();
    void keepsNoSecrets();
    void keepsNoSecretsWhenChanged();
    void keepsStates_data();
    void keepsStates();
    void keepsNames_data();
    void keepsNames();
    void keepsOrder();
    void removedStaysRemoved();
    void changesAddressAndFolder();
    void fetchesWhatWasAsked();
    void isOnDiskWithoutClosing();
    void damaged_data();
    void damaged();
    void damagedMiddleGivesTheRest();
    void damagedWhileOpen();
    void nonsenseIsPassedOver();
    void newerIsLeftAlone();
    void oneAtATime();
    void placeThatCannotBe();
    void largeQueue();

private:
    QString path() const { return m_folder->filePath(u"deep/downloads.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DownloadDatabaseTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void DownloadDatabaseTest::beginsEmpty() {
    const Opened opened(path());
    QCOMPARE(opened.downloads.size(), 0);
    QCOMPARE(opened.unfinished.size(), 0);
    QCOMPARE(opened.sentence(), QString());
}

void DownloadDatabaseTest::isForItsUserOnly() {
    Opened opened(path());
    opened.database.add({requestOf(1)});
    opened.database.fetch({1});
    QTRY_COMPARE(opened.fetched.size(), 1);
    const QFileInfoList files = QFileInfo(path()).dir().entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2); // With its log.
    for (const QFileInfo& file : files) {
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }
}

void DownloadDatabaseTest::keepsEverySetting() {
    Request request = requestOf(3);
    request.sources += QUrl(u"ftp://mirror.example.org/f"_s);
    request.fileName = u"sub/\u00e4 b.fits"_s;
    request.digest = {"sha-256", QByteArray::fromHex("00ff10")};
    request.pieces = {"sha-1", 4096, {"abc", "def"}};
    request.size = 5'000'000'000;
    request.overwrite = Overwrite::Yes;
    request.splits = 3;
    request.checksum = ChecksumPolicy::Auto;
    request.headers = {{"Accept", "x/y"}, {"X-Twice", "1"}, {"X-Twice", "2"}};
    request.recursive = true;
    request.paused = true;
    request.limitRate = 5'000'000'000;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    Opened(path()).database.add({request});

    const Opened again(path());
    QCOMPARE(again.unfinished.size(), 1);
    const Request& kept = again.unfinished[0];
    QCOMPARE(kept.id, request.id);
    QCOMPARE(kept.batch, request.batch);
    QCOMPARE(kept.sources, request.sources);
    QCOMPARE(kept.directory, request.directory);
    QCOMPARE(kept.fileName, request.fileName);
    QVERIFY(kept.digest == request.digest);
    QVERIFY(kept.pieces == request.pieces);
    QCOMPARE(kept.size, request.size);
    QVERIFY(kept.overwrite == request.overwrite);
    QVERIFY(kept.splits == request.splits);
    QVERIFY(kept.checksum == request.checksum);
    QVERIFY(kept.headers == request.headers);
    QVERIFY(kept.recursive);
    QVERIFY(kept.paused);
    QCOMPARE(kept.limitRate, request.limitRate);
    QCOMPARE(again.downloads.value(0).snapshot.state, State::Paused);
    QVERIFY(again.downloads.value(0).addedMs >= before);
}

void DownloadDatabaseTest::keepsNoSecrets() {
    Request request = requestOf(1);
    request.sources = {QUrl(u"https://anna:hunter2@example.org/f"_s),
                       QUrl(u"https://anna:hunter2@example.net/f"_s)};
    request.credentials = {u"berta"_s, u"hunter2"_s};
    request.headers = {{"Authorization", "Bearer hunter2"},
                       {"cookie", "session=hunter2"},
                       {"X-Api-Key", "hunter2"},
                       {"Accept", "x/y"}};
    Snapshot snapshot = standing(request, State::Running);
    snapshot.source = QUrl(u"https://anna:hunter2@cdn.example.org/f"_s);
    {
        Opened opened(path());
        opened.database.add({request});
        opened.database.apply({snapshot});
        opened.database.fetch({1});
        QTRY_COMPARE(opened.fetched.size(), 1);
        const QFileInfoList files = QFileInfo(path()).dir().entryInfoList(QDir::Files);
        for (const QFileInfo& file : files) {
            const QByteArray content = contentOf(file.filePath());
            QVERIFY(!content.contains("hunter2"));
            QVERIFY(!content.contains("anna"));
            QVERIFY(!content.contains("berta"));
        }
    }
    // It can't go on as it was: that is said, and nothing is asked of the server.
    const Opened again(path());
    QCOMPARE(again.unfinished.size(), 0);
    QCOMPARE(again.downloads.size(), 1);
    const Snapshot& stands = again.downloads[0].snapshot;
    QCOMPARE(stands.state, State::Failed);
    QVERIFY(stands.error.has_value());
    QCOMPARE(stands.error->kind, ErrorKind::Auth);
    QVERIFY(stands.error->detail.contains(u"user name and password"_s));
    QVERIFY(stands.error->detail.contains(u"header Authorization"_s));
    QVERIFY(stands.error->detail.contains(u"header cookie"_s));
}

void DownloadDatabaseTest::keepsNoSecretsWhenChanged() {
    Request request = requestOf(1);
    request.credentials = {u"berta"_s, u"hunter2"_s};
    {
        Opened opened(path());
        opened.database.add({request});
        Amendment amendment;
        amendment.url = QUrl(u"https://anna:hunter2@example.net/g"_s);
        amendment.credentials = Credentials{u"anna"_s, u"hunter2"_s};
        opened.database.amend({1}, amendment);
    }
    QVERIFY(!contentOf(path()).contains("hunter2"));
    const Opened again(path());
    QCOMPARE(again.downloads.value(0).snapshot.url, QUrl(u"https://example.net/g"_s));
    QVERIFY(again.unfinished.isEmpty()); // The login is missing still.
}

void DownloadDatabaseTest::keepsStates_data() {
    QTest::addColumn<State>("state");
    QTest::addColumn<State>("next");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("queued") << State::Queued << State::Queued << true;
    QTest::newRow("starting") << State::Starting << State::Queued << true;
    QTest::newRow("running") << State::Running << State::Queued << true;
    QTest::newRow("waiting") << State::Waiting << State::Queued << true;
    QTest::newRow("finishing") << State::Finishing << State::Queued << true;
    QTest::newRow("paused") << State::Paused << State::Paused << true;
    QTest::newRow("completed") << State::Completed << State::Completed << false;
    QTest::newRow("skipped") << State::Skipped << State::Skipped << false;
    QTest::newRow("failed") << State::Failed << State::Failed << false;
    QTest::newRow("cancelled") << State::Cancelled << State::Cancelled << false;
}

void DownloadDatabaseTest::keepsStates() {
    QFETCH(State, state);
    QFETCH(State, next);
    QFETCH(bool, goesOn);
    const Request request = requestOf(1);
    Snapshot snapshot = standing(request, state);
    snapshot.path = u"/data/f"_s;
    snapshot.source = QUrl(u"https://cdn.example.org/f"_s);
    snapshot.size = 100;
    snapshot.received = 40;
    snapshot.rate = 5;
    snapshot.connections = 3;
    if (state == State::Failed)
        snapshot.error = Error{ErrorKind::HttpStatus, u"Gone"_s, 410};
    {
        Opened opened(path());
        opened.database.add({request});
        opened.database.apply({snapshot});
    }
    const Opened again(path());
    QCOMPARE(again.downloads.size(), 1);
    const Remembered& kept = again.downloads[0];
    QCOMPARE(kept.snapshot.state, next);
    QCOMPARE(kept.snapshot.name, snapshot.name);
    QCOMPARE(kept.snapshot.path, snapshot.path);
    QCOMPARE(kept.snapshot.url, snapshot.url);
    QCOMPARE(kept.snapshot.source, snapshot.source);
    QCOMPARE(kept.snapshot.size, snapshot.size);
    QCOMPARE(kept.snapshot.received, snapshot.received);
    QCOMPARE(kept.snapshot.batch, snapshot.batch);
    QCOMPARE(kept.snapshot.rate, 0);
    QCOMPARE(kept.snapshot.connections, 0);
    QVERIFY(kept.snapshot.error == snapshot.error);
    QCOMPARE(kept.endedMs > 0, !goesOn);
    QCOMPARE(again.unfinished.size(), goesOn ? 1 : 0);
    if (goesOn)
        QCOMPARE(again.unfinished[0].paused, state == State::Paused);
}

void DownloadDatabaseTest::keepsNames_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<qint64>("received");
    QTest::addColumn<std::optional<Overwrite>>("overwrite");
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<Overwrite>>("next");
    const std::optional<Overwrite> none;
    const std::optional<Overwrite> unique = Overwrite::Unique;
    const std::optional<Overwrite> no = Overwrite::No;
    QTest::newRow("not known") << QString() << 0LL << none << QString() << none;
    QTest::newRow("the server may still name it")
        << u"/data/f"_s << 0LL << none << QString() << none;
    QTest::newRow("it has begun") << u"/data/f"_s << 9LL << none << u"f"_s << none;
    QTest::newRow("another had its name") << u"/data/f.1"_s << 0LL << none << u"f.1"_s << none;
    QTest::newRow("the server named it") << u"/data/g.fits"_s << 9LL << none << u"g.fits"_s << none;
    QTest::newRow("stepped aside") << u"/data/f.1"_s << 9LL << unique << u"f.1"_s << no;
    QTest::newRow("elsewhere") << u"/etc/f"_s << 9LL << none << QString() << none;
}

void DownloadDatabaseTest::keepsNames() {
    QFETCH(QString, path);
    QFETCH(qint64, received);
    QFETCH(std::optional<Overwrite>, overwrite);
    Request request = requestOf(1);
    request.overwrite = overwrite;
    Snapshot snapshot = standing(request, State::Running);
    snapshot.path = path;
    snapshot.received = received;
    {
        Opened opened(this->path());
        opened.database.add({request});
        opened.database.apply({snapshot});
    }
    const Opened again(this->path());
    QCOMPARE(again.unfinished.size(), 1);
    QTEST(again.unfinished[0].fileName, "name");
    QFETCH(std::optional<Overwrite>, next);
    QVERIFY(again.unfinished[0].overwrite == next);
}

void DownloadDatabaseTest::keepsOrder() {
    Opened(path()).database.add({requestOf(5), requestOf(2), requestOf(9)});
    const Opened again(path());
    QList<DownloadId> ids;
    for (const Remembered& it : again.downloads)
        ids += it.snapshot.id;
    QCOMPARE(ids, (QList<DownloadId>{2, 5, 9}));
}

void DownloadDatabaseTest::removedStaysRemoved() {
    {
        Opened opened(path());
        opened.database.add({requestOf(1), requestOf(2), requestOf(3)});
        opened.database.remove({1});
        // The engine's last words about it come late.
        opened.database.apply({standing(requestOf(1), State::Cancelled)});
        opened.database.fetch({1, 2});
        QTRY_COMPARE(opened.fetched.size(), 1);
        QCOMPARE(opened.fetched[0][0].value<QList<Request>>().size(), 1);
        opened.database.remove({2});
        opened.database.fetch({2});
        QTRY_COMPARE(opened.fetched.size(), 2);
        opened.database.apply({standing(requestOf(2), State::Cancelled)});
    }
    const Opened again(path());
    QCOMPARE(again.downloads.size(), 1);
    QCOMPARE(again.downloads[0].snapshot.id, DownloadId(3));
}

void DownloadDatabaseTest::changesAddressAndFolder() {
    Request request = requestOf(1);
    request.sources += QUrl(u"https://mirror.example.org/f"_s);
    request.splits = 2;
    Snapshot snapshot = standing(request, State::Failed);
    snapshot.path = u"/data/f.1"_s;
    snapshot.received = 5;
    Amendment amendment;
    amendment.url = QUrl(u"https://new.example.org/x?k=v"_s);
    amendment.directory = u"/elsewhere"_s;
    amendment.mirror = QUrl(u"https://other.example.org/f"_s);
    {
        Opened opened(path());
        opened.database.add({request});
        opened.database.apply({snapshot});
        opened.database.amend({1, 2}, amendment); // There is no second.
    }
    Opened again(path());
    QCOMPARE(again.downloads.size(), 1);
    QCOMPARE(again.downloads[0].snapshot.url, *amendment.url);
    again.database.fetch({1, 2});
    QTRY_COMPARE(again.fetched.size(), 1);
    const auto found = again.fetched[0][0].value<QList<Request>>();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].sources,
             (QList<QUrl>{*amendment.url, request.sources[1], *amendment.mirror}));
    QCOMPARE(found[0].directory, u"/elsewhere"_s);
    QCOMPARE(found[0].fileName, QString()); // The old folder's name means nothing there.
    QVERIFY(found[0].splits == 2);
}

void DownloadDatabaseTest::fetchesWhatWasAsked() {
    const Request request = requestOf(1);
    Opened opened(path());
    opened.database.add({request});
    opened.database.apply({standing(request, State::Failed)});
    opened.database.fetch({1});
    QTRY_COMPARE(opened.fetched.size(), 1);
    const auto found = opened.fetched[0][0].value<QList<Request>>();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].id, DownloadId(1));
    QCOMPARE(found[0].sources, request.sources);
    QVERIFY(!found[0].paused);
}

void DownloadDatabaseTest::isOnDiskWithoutClosing() {
    Opened opened(path());
    opened.database.add({requestOf(1)});
    opened.database.apply({standing(requestOf(1), State::Running)});
    opened.database.add({requestOf(2)});
    // What a kill would leave is what others can read now.
    int copies = 0;
    QTRY_VERIFY([&] {
        const QString copy = m_folder->filePath(u"copy%1.sqlite"_s.arg(++copies));
        QFile::copy(path(), copy);
        QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s);
        return Opened(copy).downloads.size() == 2;
    }());
}

void DownloadDatabaseTest::damaged_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no database") << QByteArray(10'000, 'x');
    QTest::newRow("a page of nothing") << QByteArray(4096, '\0');
    QTest::newRow("only its magic") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, 'y');
}

void DownloadDatabaseTest::damaged() {
    QFETCH(QByteArray, content);
    QDir().mkpath(QFileInfo(path()).absolutePath());
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    {
        Opened opened(path());
        QVERIFY(opened.downloads.isEmpty());
        QVERIFY2(opened.sentence().contains(u"put aside"_s), qPrintable(opened.sentence()));
        QVERIFY(opened.sentence().endsWith(u'.'));
        opened.database.add({requestOf(1)});
    }
    const QStringList aside = QFileInfo(path()).dir().entryList({u"downloads-damaged-*.sqlite"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(QFileInfo(path()).dir().filePath(aside[0])), content);
    const Opened again(path());
    QCOMPARE(again.downloads.size(), 1);
    QCOMPARE(again.sentence(), QString());
}

void DownloadDatabaseTest::damagedMiddleGivesTheRest() {
    QList<Request> requests;
    for (DownloadId id = 1; id <= 500; ++id)
        requests += requestOf(id, u"some/long/way/to/a/file/number-%1.fits"_s.arg(id));
    Opened(path()).database.add(requests);
    const qint64 middle = QFileInfo(path()).size() / 2 / 4096 * 4096;
    QVERIFY(middle > 8 * 4096);
    overwrite(path(), middle, QByteArray(4096, 'x'));

    const Opened again(path());
    QVERIFY2(again.sentence().contains(u"could be read"_s), qPrintable(again.sentence()));
    QVERIFY2(again.downloads.size() > 450, qPrintable(QString::number(again.downloads.size())));
    QVERIFY(again.downloads.size() < 500);
    QCOMPARE(again.downloads.first().snapshot.id, DownloadId(1));
    QCOMPARE(again.downloads.last().snapshot.id, DownloadId(500));
}

void DownloadDatabaseTest::damagedWhileOpen() {
    QList<Request> requests;
    for (DownloadId id = 1; id <= 500; ++id)
        requests += requestOf(id, u"some/long/way/to/a/file/number-%1.fits"_s.arg(id));
    Opened(path()).database.add(requests);
    {
        Opened opened(path());
        QCOMPARE(opened.downloads.size(), 500);
        overwrite(path(), 0, QByteArray(QFileInfo(path()).size(), 'x'));
        // Pages it holds in memory are good still; in the end it has to say something, or be whole.
        for (int i = 0; i < 5; ++i) {
            opened.database.add({requestOf(DownloadId(600 + i))});
            opened.database.fetch({1, 250, DownloadId(600 + i)});
            QTRY_COMPARE(opened.fetched.size(), i + 1);
        }
    }
    const Opened again(path());
    QVERIFY(again.downloads.isEmpty() || again.downloads.last().snapshot.id == 604);
}

void DownloadDatabaseTest::nonsenseIsPassedOver() {
    Opened(path()).database.add({requestOf(1, u"AAAA"_s), requestOf(2, u"BBBB"_s)});
    QByteArray content = contentOf(path());
    content.replace("https://example.org/AAAA", "gopher://[[[[[.org/AAAA");
    content.replace("\"directory\":\"/data\"", "\"directory\":\"../..\"");
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Opened again(path());
    QVERIFY(again.unfinished.isEmpty());
}

void DownloadDatabaseTest::newerIsLeftAlone() {
    Opened(path()).database.add({requestOf(1)});
    overwrite(path(), 60, QByteArray::fromHex("00000063")); // The header's user version: 99.
    const QByteArray content = contentOf(path());
    {
        Opened opened(path());
        QVERIFY(opened.downloads.isEmpty());
        QVERIFY2(opened.sentence().contains(u"newer"_s), qPrintable(opened.sentence()));
        opened.database.add({requestOf(1)});
        opened.database.remove({1});
    }
    QCOMPARE(contentOf(path()), content);
}

void DownloadDatabaseTest::oneAtATime() {
    {
        Opened first(path());
        first.database.add({requestOf(1)});
        Opened second(path());
        QVERIFY2(second.sentence().contains(u"Another"_s), qPrintable(second.sentence()));
        QVERIFY(second.downloads.isEmpty());
        second.database.add({requestOf(2)});
        first.database.add({requestOf(3)});
    }
    const Opened again(path());
    QCOMPARE(again.downloads.size(), 2);
    QCOMPARE(again.downloads.last().snapshot.id, DownloadId(3));
}

void DownloadDatabaseTest::placeThatCannotBe() {
    QFile file(m_folder->filePath(u"deep"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Opened opened(path());
    QVERIFY2(opened.sentence().contains(path()), qPrintable(opened.sentence()));
    opened.database.add({requestOf(1)});
    opened.database.fetch({1});
    QTRY_COMPARE(opened.fetched.size(), 1);
    QVERIFY(opened.fetched[0][0].value<QList<Request>>().isEmpty());
}

void DownloadDatabaseTest::largeQueue() {
    QList<Request> requests;
    for (DownloadId id = 1; id <= 20'000; ++id)
        requests += requestOf(id);
    Opened(path()).database.add(requests);
    const Opened again(path());
    QCOMPARE(again.downloads.size(), 20'000);
    QCOMPARE(again.unfinished.size(), 20'000);
}

QTEST_GUILESS_MAIN(DownloadDatabaseTest)
#include "downloaddatabasetest.moc"
