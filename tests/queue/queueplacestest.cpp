// What the queue's order and the limits of single downloads are from one start to the next.
#include "opened.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace quintet;
using namespace quintet::test;

class QueuePlacesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsPlaces();
    void givesOldOnesPlaces();
    void keepsLimits();

private:
    QString path() const { return m_folder->filePath(u"downloads.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void QueuePlacesTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void QueuePlacesTest::keepsPlaces() {
    {
        Opened opened(path());
        QList<Request> requests;
        QList<Snapshot> snapshots;
        for (const auto& [id, place] : {std::pair(1, 7), {2, -2}, {3, 3}, {4, 0}, {5, 1}}) {
            requests += requestOf(DownloadId(id));
            snapshots += standing(requests.last(), id == 5 ? State::Completed : State::Queued);
            snapshots.last().place = place;
        }
        opened.database.add(requests);
        opened.database.apply(snapshots);
    }
    const Opened again(path());
    QList<std::pair<DownloadId, qint64>> order;
    for (const Request& request : again.unfinished)
        order += {request.id, request.place};
    // One whose place was not told yet comes last.
    QCOMPARE(order, (QList<std::pair<DownloadId, qint64>>{{2, -2}, {3, 3}, {1, 7}, {4, 0}}));
    QCOMPARE(again.downloads[0].snapshot.place, 7);
}

void QueuePlacesTest::givesOldOnesPlaces() {
    Opened(path()).database.add({requestOf(1)});
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(path());
        QVERIFY(old.open());
        QVERIFY(old.exec(u"ALTER TABLE download DROP COLUMN place"_s).lastError().type() ==
                QSqlError::NoError);
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    Snapshot moved = standing(requestOf(1), State::Queued);
    moved.place = 4;
    {
        Opened opened(path());
        QCOMPARE(opened.unfinished.size(), 1);
        opened.database.apply({moved});
    }
    QCOMPARE(Opened(path()).unfinished.value(0).place, 4);
}

void QueuePlacesTest::keepsLimits() {
    {
        Opened opened(path());
        opened.database.add({requestOf(1)});
        Amendment amendment;
        amendment.limitRate = 250'000;
        opened.database.amend({1}, amendment);
    }
    QCOMPARE(Opened(path()).unfinished.value(0).limitRate, 250'000);
}

QTEST_GUILESS_MAIN(QueuePlacesTest)
#include "queueplacestest.moc"
