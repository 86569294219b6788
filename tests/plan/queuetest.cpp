#include "plan/queue.h"

#include <QTest>

#include <algorithm>

using namespace quintet;
using namespace Qt::StringLiterals;

using Ids = QList<DownloadId>;

/// Who waits, in what order, and how that is changed.
class QueueTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheOrder();
    void goesBackToItsPlace();
    void moves_data();
    void moves();
    void tellsWhosePlaceChanged();
    void takesKeptPlaces();
    void mistrustsKeptPlaces();
    void movesOverHosts();
    void looksAtFewHosts();

private:
    static Ids drained(Queue& queue) {
        Ids ids;
        while (const auto id = queue.takeNext([](const QString&) { return true; }))
            ids += *id;
        return ids;
    }
};

void QueueTest::keepsTheOrder() {
    Queue queue;
    queue.append(3, u"b"_s);
    queue.append(1, u"a"_s);
    queue.append(2, u"b"_s);
    QCOMPARE(drained(queue), (Ids{3, 1, 2}));
    QVERIFY(queue.isEmpty());
}

void QueueTest::goesBackToItsPlace() {
    Queue queue;
    for (DownloadId id : {1, 2, 3})
        queue.append(id, u"a"_s);
    QCOMPARE(*queue.takeNext([](const QString&) { return true; }), DownloadId(1));
    queue.putBack(1);
    QCOMPARE(drained(queue), (Ids{1, 2, 3}));
}

void QueueTest::moves_data() {
    QTest::addColumn<Ids>("moved");
    QTest::addColumn<int>("where");
    QTest::addColumn<Ids>("order");
    QTest::newRow("one to the top") << Ids{3} << int(Move::Top) << Ids{3, 1, 2, 4, 5};
    QTest::newRow("some to the top") << Ids{5, 2} << int(Move::Top) << Ids{2, 5, 1, 3, 4};
    QTest::newRow("one to the bottom") << Ids{3} << int(Move::Bottom) << Ids{1, 2, 4, 5, 3};
    QTest::newRow("some to the bottom") << Ids{4, 1} << int(Move::Bottom) << Ids{2, 3, 5, 1, 4};
    QTest::newRow("one up") << Ids{3} << int(Move::Up) << Ids{1, 3, 2, 4, 5};
    QTest::newRow("the first up") << Ids{1} << int(Move::Up) << Ids{1, 2, 3, 4, 5};
    QTest::newRow("a block up") << Ids{3, 4} << int(Move::Up) << Ids{1, 3, 4, 2, 5};
    QTest::newRow("a block at the top up") << Ids{1, 2, 4} << int(Move::Up) << Ids{1, 2, 4, 3, 5};
    QTest::newRow("apart up") << Ids{5, 2} << int(Move::Up) << Ids{2, 1, 3, 5, 4};
    QTest::newRow("one down") << Ids{3} << int(Move::Down) << Ids{1, 2, 4, 3, 5};
    QTest::newRow("the last down") << Ids{5} << int(Move::Down) << Ids{1, 2, 3, 4, 5};
    QTest::newRow("a block down") << Ids{2, 3} << int(Move::Down) << Ids{1, 4, 2, 3, 5};
    QTest::newRow("a block at the end down")
        << Ids{4, 5, 2} << int(Move::Down) << Ids{1, 3, 2, 4, 5};
    QTest::newRow("all") << Ids{1, 2, 3, 4, 5} << int(Move::Top) << Ids{1, 2, 3, 4, 5};
    QTest::newRow("twice the same") << Ids{3, 3} << int(Move::Top) << Ids{3, 1, 2, 4, 5};
    QTest::newRow("strangers") << Ids{9} << int(Move::Top) << Ids{1, 2, 3, 4, 5};
    QTest::newRow("none") << Ids{} << int(Move::Down) << Ids{1, 2, 3, 4, 5};
}

void QueueTest::moves() {
    QFETCH(Ids, moved);
    QFETCH(int, where);
    QFETCH(Ids, order);
    // Of whatever host: each has a line of its own.
    for (const QStringList& hosts : {QStringList{u"a"_s}, QStringList{u"a"_s, u"b"_s}}) {
        Queue queue;
        for (DownloadId id = 1; id <= 5; ++id)
            queue.append(id, hosts[qsizetype(id) % hosts.size()]);
        queue.move(moved, Move(where));
        QCOMPARE(drained(queue), order);
    }
}

void QueueTest::tellsWhosePlaceChanged() {
    Queue queue;
    for (DownloadId id = 1; id <= 4; ++id)
        queue.append(id, u"a"_s);
    const qint64 second = queue.place(2);
    QCOMPARE(queue.move({3}, Move::Up), (Ids{3, 2}));
    QCOMPARE(queue.place(3), second);
    QVERIFY(queue.place(2) > second);
    // One that is at work stays where it is.
    QCOMPARE(*queue.takeNext([](const QString&) { return true; }), DownloadId(1));
    QCOMPARE(queue.move({1}, Move::Bottom), Ids{});
}

void QueueTest::takesKeptPlaces() {
    Queue queue;
    queue.append(1, u"a"_s, 7);
    queue.append(2, u"b"_s, -3);
    queue.append(3, u"a"_s);
    QCOMPARE(queue.place(1), 7);
    queue.append(4, u"a"_s);
    queue.move({4}, Move::Top);
    QVERIFY(queue.place(4) < -3);
    QCOMPARE(drained(queue), (Ids{4, 2, 1, 3}));
}

void QueueTest::mistrustsKeptPlaces() {
    Queue queue;
    queue.append(1, u"a"_s, 7);
    queue.append(2, u"a"_s, 7);
    queue.append(3, u"a"_s, std::numeric_limits<qint64>::max());
    queue.append(4, u"a"_s, std::numeric_limits<qint64>::min());
    queue.append(5, u"a"_s);
    QCOMPARE(drained(queue), (Ids{1, 2, 3, 4, 5}));
}

void QueueTest::movesOverHosts() {
    Queue queue;
    for (DownloadId id = 1; id <= 4; ++id)
        queue.append(id, QString::number(id));
    queue.move({4}, Move::Up);
    queue.move({4}, Move::Up);
    queue.move({1}, Move::Down);
    QCOMPARE(drained(queue), (Ids{4, 1, 2, 3}));
}

/// Of many hosts only those are asked for whose turn it is, and those that said "later".
void QueueTest::looksAtFewHosts() {
    Queue queue;
    for (DownloadId id = 1; id <= 3000; ++id)
        queue.append(id, QString::number(id % 1000));
    int asked = 0;
    QList<DownloadId> taken;
    while (const auto id = queue.takeNext([&](const QString& host) {
        ++asked;
        return host != u"1";
    }))
        taken.append(*id);
    QCOMPARE(taken.size(), 3000 - 3);
    QVERIFY(std::is_sorted(taken.cbegin(), taken.cend()));
    QCOMPARE(asked, 2 * (3000 - 3) + 1);
    QCOMPARE(queue.takeNext([](const QString&) { return true; }), std::optional<DownloadId>(1));
}

QTEST_GUILESS_MAIN(QueueTest)
#include "queuetest.moc"
