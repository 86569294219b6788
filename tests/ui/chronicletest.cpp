#include "chronicle.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

Snapshot running(DownloadId id, qint64 rate) {
    Snapshot snapshot;
    snapshot.id = id;
    snapshot.state = State::Running;
    snapshot.rate = rate;
    return snapshot;
}

} // namespace

class ChronicleTest : public QObject {
    Q_OBJECT

private slots:
    void tellsInOrder();
    void saysEachWarningOnce();
    void measuresWhatRuns();
    void thinsOldSpeeds();
    void isBounded();
    void forgets();
};

void ChronicleTest::tellsInOrder() {
    Chronicle chronicle;
    Note started;
    started.id = 1;
    started.kind = Note::Kind::Started;
    started.text = u"connected"_s;
    Note retry = started;
    retry.kind = Note::Kind::Retry;
    retry.text = u"The server is busy"_s;
    retry.waitMs = 4'000;
    Note general;
    general.text = u"of none in particular"_s;
    chronicle.add(QList{started, retry, general}, 1000);
    Outcome outcome;
    outcome.id = 1;
    outcome.url = QUrl(u"https://example.org/a"_s);
    outcome.error = Error{ErrorKind::HttpStatus, u"Not Found"_s, 404};
    chronicle.add(QList{outcome}, 2000);

    const QList<Story::Event> events = chronicle.of(1).events;
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0].text, u"connected"_s);
    QCOMPARE(events[0].atMs, 1000);
    QVERIFY2(events[1].text.contains(u"4 s"_s), qPrintable(events[1].text));
    QVERIFY2(events[2].text.contains(u"404"_s), qPrintable(events[2].text));
    QCOMPARE(events[2].atMs, 2000);
    QVERIFY(chronicle.of(0).events.isEmpty());
}

void ChronicleTest::saysEachWarningOnce() {
    Chronicle chronicle;
    Note warning;
    warning.id = 1;
    warning.text = u"size unconfirmed"_s;
    chronicle.add(QList{warning}, 1);
    Outcome outcome;
    outcome.id = 1;
    outcome.state = State::Completed;
    outcome.size = 1000;
    outcome.warnings = {u"size unconfirmed"_s, u"renamed"_s};
    chronicle.add(QList{outcome}, 2);
    const QList<Story::Event> events = chronicle.of(1).events;
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[1].text, u"renamed"_s);
}

void ChronicleTest::measuresWhatRuns() {
    Chronicle chronicle;
    Snapshot queued = running(2, 5);
    queued.state = State::Queued;
    chronicle.add(QList{running(1, 100), queued}, 10);
    chronicle.add(QList{running(1, 200)}, 20);
    QCOMPARE(chronicle.of(1).speeds.size(), 2);
    QCOMPARE(chronicle.of(1).speeds[1].rate, 200);
    QVERIFY(chronicle.of(2).speeds.isEmpty());
}

void ChronicleTest::thinsOldSpeeds() {
    Chronicle chronicle;
    constexpr int kCount = 10'000;
    for (int i = 0; i < kCount; ++i)
        chronicle.add(QList{running(1, i)}, i);
    const QList<Story::Measurement> speeds = chronicle.of(1).speeds;
    QVERIFY(speeds.size() <= Chronicle::kMostSpeeds);
    QVERIFY(speeds.size() > Chronicle::kMostSpeeds / 2);
    QCOMPARE(speeds.first().atMs, 0);
    QCOMPARE(speeds.last().atMs, kCount - 1);
    QVERIFY(std::is_sorted(speeds.cbegin(), speeds.cend(),
                           [](const auto& a, const auto& b) { return a.atMs < b.atMs; }));
}

void ChronicleTest::isBounded() {
    Chronicle chronicle;
    for (int i = 0; i < 3 * Chronicle::kMostEvents; ++i) {
        Note note;
        note.id = 1;
        note.text = QString::number(i);
        chronicle.add(QList{note}, i);
    }
    QCOMPARE(chronicle.of(1).events.size(), Chronicle::kMostEvents);
    QCOMPARE(chronicle.of(1).events.last().text, QString::number(3 * Chronicle::kMostEvents - 1));
    for (DownloadId id = 2; id < 2 * Chronicle::kMostStories; ++id)
        chronicle.add(QList{running(id, 1)}, 1);
    QVERIFY(chronicle.of(1).events.isEmpty());
    QVERIFY(chronicle.of(100).speeds.isEmpty());
    QCOMPARE(chronicle.of(2 * Chronicle::kMostStories - 1).speeds.size(), 1);
}

void ChronicleTest::forgets() {
    Chronicle chronicle;
    chronicle.add(QList{running(1, 1), running(2, 1)}, 1);
    chronicle.forget({1, 7});
    QVERIFY(chronicle.of(1).speeds.isEmpty());
    QCOMPARE(chronicle.of(2).speeds.size(), 1);
}

QTEST_GUILESS_MAIN(ChronicleTest)
#include "chronicletest.moc"
