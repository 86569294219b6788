// Long work a little at a time, and what the engine tells in portions.
#include "newsline.h"

#include "turns.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

QList<Snapshot> snapshots(int count, State state) {
    QList<Snapshot> list;
    for (int i = 0; i < count; ++i) {
        Snapshot it;
        it.id = DownloadId(i) + 1;
        it.state = state;
        list.append(it);
    }
    return list;
}

} // namespace

class NewsLineTest : public QObject {
    Q_OBJECT

private slots:
    void fewAtOnce();
    void manyInTurns();
    void inOrder();
    void beginsFromWithin();
    void finishes();
    void smallNewsAtOnce();
    void largeNewsInPortions();
    void newsStayInOrder();
    void newsAreFinished();
};

void NewsLineTest::fewAtOnce() {
    Turns turns;
    int done = 0;
    turns.begin([&] { return ++done < 2; });
    QCOMPARE(done, 2);
    QVERIFY(turns.isIdle());
}

void NewsLineTest::manyInTurns() {
    Turns turns;
    int done = 0;
    turns.begin([&] {
        QTest::qSleep(2);
        return ++done < 40;
    });
    QVERIFY(done < 40);
    QVERIFY(!turns.isIdle());
    bool answered = false;
    QTimer::singleShot(0, this, [&] { answered = done < 40; });
    QTRY_VERIFY(turns.isIdle());
    QCOMPARE(done, 40);
    QVERIFY(answered);
}

void NewsLineTest::inOrder() {
    Turns turns;
    QString order;
    for (const QChar it : {u'a', u'b', u'c'}) {
        turns.begin([&order, it, left = 20]() mutable {
            QTest::qSleep(1);
            order += it;
            return --left > 0;
        });
    }
    QTRY_VERIFY(turns.isIdle());
    QCOMPARE(order, QString(20, u'a') + QString(20, u'b') + QString(20, u'c'));
}

void NewsLineTest::beginsFromWithin() {
    Turns turns;
    QString order;
    turns.begin([&] {
        turns.begin([&] {
            order += u'b';
            return false;
        });
        order += u'a';
        return false;
    });
    QTRY_VERIFY(turns.isIdle());
    QCOMPARE(order, u"ab"_s);
}

void NewsLineTest::finishes() {
    Turns turns;
    int done = 0;
    turns.begin([&] { return ++done < 100'000; });
    turns.finish();
    QCOMPARE(done, 100'000);
    QVERIFY(turns.isIdle());
}

void NewsLineTest::smallNewsAtOnce() {
    NewsLine news;
    QSignalSpy changed(&news, &NewsLine::changed);
    news.takeChanged(snapshots(100, State::Running));
    QCOMPARE(changed.size(), 1);
}

void NewsLineTest::largeNewsInPortions() {
    NewsLine news;
    QList<DownloadId> ids;
    qsizetype largest = 0;
    connect(&news, &NewsLine::changed, this, [&](const QList<Snapshot>& some) {
        largest = std::max(largest, some.size());
        for (const Snapshot& it : some)
            ids.append(it.id);
    });
    news.takeChanged(snapshots(20'000, State::Queued));
    QTRY_COMPARE(ids.size(), 20'000);
    QVERIFY(largest <= 1'000);
    for (int i = 0; i < ids.size(); ++i)
        QCOMPARE(ids[i], DownloadId(i) + 1);
}

void NewsLineTest::newsStayInOrder() {
    NewsLine news;
    QStringList order;
    State last = State::Paused;
    connect(&news, &NewsLine::changed, this, [&](const QList<Snapshot>& some) {
        last = some.last().state;
        order += u"changed"_s;
    });
    connect(&news, &NewsLine::ended, this, [&] { order += u"ended"_s; });
    connect(&news, &NewsLine::expanded, this, [&] { order += u"expanded"_s; });
    connect(&news, &NewsLine::noted, this, [&] { order += u"noted"_s; });
    // A step of its own for each, so that some of it waits.
    connect(&news, &NewsLine::changed, this, [] { QTest::qSleep(3); });
    news.takeChanged(snapshots(10'000, State::Queued));
    news.takeChanged(snapshots(1, State::Running));
    news.takeEnded({Outcome()});
    news.takeExpanded(1, {});
    news.takeNoted({Note()});
    QTRY_COMPARE(order.value(order.size() - 1), u"noted"_s);
    QCOMPARE(last, State::Running);
    QCOMPARE(order.mid(order.size() - 4),
             (QStringList{u"changed"_s, u"ended"_s, u"expanded"_s, u"noted"_s}));
}

void NewsLineTest::newsAreFinished() {
    NewsLine news;
    qsizetype told = 0;
    connect(&news, &NewsLine::changed, this,
            [&](const QList<Snapshot>& some) { told += some.size(); });
    news.takeChanged(snapshots(50'000, State::Queued));
    news.finish();
    QCOMPARE(told, 50'000);
}

QTEST_GUILESS_MAIN(NewsLineTest)
#include "newslinetest.moc"
