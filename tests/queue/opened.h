#pragma once

#include "storage/downloaddatabase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace quintet::test {

using namespace Qt::StringLiterals;

/// A database in use, and what it said.
struct Opened {
    explicit Opened(const QString& path)
        : database(path)
        , loaded(&database, &DownloadDatabase::loaded)
        , fetched(&database, &DownloadDatabase::fetched)
        , troubled(&database, &DownloadDatabase::troubled) {
        database.load();
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 30'000);
        if (loaded.isEmpty())
            return;
        downloads = loaded[0][0].value<QList<Remembered>>();
        unfinished = loaded[0][1].value<QList<Request>>();
    }

    QString sentence() const { return troubled.isEmpty() ? QString() : troubled[0][0].toString(); }

    DownloadDatabase database;
    QSignalSpy loaded;
    QSignalSpy fetched;
    QSignalSpy troubled;
    QList<Remembered> downloads;
    QList<Request> unfinished;
};

inline Request requestOf(DownloadId id, const QString& name = {}) {
    Request request;
    request.id = id;
    request.batch = 7;
    const QString path = name.isEmpty() ? u"f"_s : name;
    request.sources = {QUrl(u"https://example.org/"_s + path + u"?sig=a%2Fb"_s)};
    request.directory = u"/data"_s;
    return request;
}

inline Snapshot standing(const Request& request, State state) {
    Snapshot snapshot;
    snapshot.id = request.id;
    snapshot.batch = request.batch;
    snapshot.state = state;
    snapshot.url = request.sources.value(0);
    snapshot.name = u"f"_s;
    return snapshot;
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void overwrite(const QString& path, qint64 at, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace quintet::test
