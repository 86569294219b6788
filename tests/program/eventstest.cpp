#include "events.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

const QString kUrl = QStringLiteral("https://example.org/a");

Snapshot snapshotOf(State state, qint64 received = 0, qint64 size = 100, DownloadId id = 1) {
    Snapshot snapshot;
    snapshot.id = id;
    snapshot.state = state;
    snapshot.received = received;
    snapshot.size = size;
    snapshot.rate = 7;
    return snapshot;
}

ReportEntry ending(State state, DownloadId id = 1) {
    ReportEntry entry;
    entry.url = kUrl;
    entry.outcome.id = id;
    entry.outcome.state = state;
    return entry;
}

/// The lines' events, in order; a line that is no JSON object is told as such.
QList<QJsonObject> read(const QByteArray& lines) {
    QList<QJsonObject> events;
    for (const QByteArray& line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        events +=
            document.isObject() ? document.object() : QJsonObject{{u"event"_s, u"not JSON"_s}};
    }
    return events;
}

QStringList names(const QByteArray& lines) {
    QStringList names;
    for (const QJsonObject& event : read(lines))
        names += event.value(u"event").toString();
    return names;
}

} // namespace

class EventsTest : public QObject {
    Q_OBJECT

private slots:
    void startComesOnce();
    void waitingInTheQueueIsNoEvent();
    void progressAtMostFourTimesASecond();
    void progressIsNews();
    void filesHaveTheirOwnPace();
    void unknownSizeIsNull();
    void retry();
    void otherNotesAreNoEvents();
    void doneComesOnceAndLast();
    void doneCarriesTheEntry();
    void skippedStartsToo();
    void summaryHasTheNumbers();
    void hostileTextStaysOneLine();
};

void EventsTest::startComesOnce() {
    Events events;
    const QByteArray first = events.changed(snapshotOf(State::Starting), kUrl, 0);
    QCOMPARE(names(first), QStringList{u"start"_s});
    QVERIFY(first.endsWith('\n'));
    QCOMPARE(read(first).first().value(u"n").toInt(), 1);
    QCOMPARE(read(first).first().value(u"url").toString(), kUrl);
    QVERIFY(events.changed(snapshotOf(State::Starting), kUrl, 5000).isEmpty());
    QVERIFY(events.changed(snapshotOf(State::Waiting), kUrl, 6000).isEmpty());
    QVERIFY(events.changed(snapshotOf(State::Starting), kUrl, 7000).isEmpty());
}

void EventsTest::waitingInTheQueueIsNoEvent() {
    Events events;
    QVERIFY(events.changed(snapshotOf(State::Queued), kUrl, 0).isEmpty());
    QVERIFY(events.changed(snapshotOf(State::Paused), kUrl, 0).isEmpty());
}

void EventsTest::progressAtMostFourTimesASecond() {
    Events events;
    int told = 0;
    for (qint64 now = 0; now < 10'000; now += 10)
        told += names(events.changed(snapshotOf(State::Running, now, 20'000), kUrl, now))
                    .count(u"progress"_s);
    QCOMPARE(told, 40);
}

void EventsTest::progressIsNews() {
    Events events;
    const QByteArray first = events.changed(snapshotOf(State::Running, 10), kUrl, 0);
    QCOMPARE(names(first), (QStringList{u"start"_s, u"progress"_s}));
    const QJsonObject progress = read(first).last();
    QCOMPARE(progress.value(u"n").toInt(), 1);
    QCOMPARE(progress.value(u"received").toInt(), 10);
    QCOMPARE(progress.value(u"size").toInt(), 100);
    QCOMPARE(progress.value(u"rate").toInt(), 7);
    QVERIFY(events.changed(snapshotOf(State::Running, 10), kUrl, 1000).isEmpty());
    QCOMPARE(names(events.changed(snapshotOf(State::Running, 11), kUrl, 2000)).size(), 1);
}

void EventsTest::filesHaveTheirOwnPace() {
    Events events;
    events.changed(snapshotOf(State::Running, 10, 100, 1), kUrl, 0);
    const QByteArray other = events.changed(snapshotOf(State::Running, 10, 100, 2), kUrl, 1);
    QCOMPARE(names(other), (QStringList{u"start"_s, u"progress"_s}));
    QCOMPARE(read(other).last().value(u"n").toInt(), 2);
}

void EventsTest::unknownSizeIsNull() {
    Events events;
    const QByteArray lines = events.changed(snapshotOf(State::Running, 10, -1), kUrl, 0);
    QVERIFY(read(lines).last().value(u"size").isNull());
}

void EventsTest::retry() {
    Events events;
    Note note;
    note.id = 1;
    note.kind = Note::Kind::Retry;
    note.waitMs = 2000;
    note.error.emplace();
    note.error->kind = ErrorKind::HttpStatus;
    note.error->status = 503;
    const QByteArray lines = events.noted(note, kUrl, u"It is busy."_s);
    QCOMPARE(names(lines), (QStringList{u"start"_s, u"retry"_s}));
    const QJsonObject event = read(lines).last();
    QVERIFY(lines.contains("\"wait\": 2.0"));
    QCOMPARE(event.value(u"n").toInt(), 1);
    const QJsonObject error = event.value(u"error").toObject();
    QCOMPARE(error.value(u"kind").toString(), u"http-status"_s);
    QCOMPARE(error.value(u"status").toInt(), 503);
    QCOMPARE(error.value(u"message").toString(), u"It is busy."_s);
}

void EventsTest::otherNotesAreNoEvents() {
    Events events;
    Note note;
    note.id = 1;
    for (const auto kind : {Note::Kind::Started, Note::Kind::Redirected, Note::Kind::Restarted,
                            Note::Kind::Slower, Note::Kind::Warning}) {
        note.kind = kind;
        QVERIFY(events.noted(note, kUrl, {}).isEmpty());
    }
}

void EventsTest::doneComesOnceAndLast() {
    Events events;
    events.changed(snapshotOf(State::Running, 10), kUrl, 0);
    QCOMPARE(names(events.ended(ending(State::Completed))), QStringList{u"done"_s});
    QVERIFY(events.ended(ending(State::Completed)).isEmpty());
    QVERIFY(events.changed(snapshotOf(State::Running, 50), kUrl, 9000).isEmpty());
    Note note;
    note.id = 1;
    note.kind = Note::Kind::Retry;
    QVERIFY(events.noted(note, kUrl, {}).isEmpty());
}

void EventsTest::doneCarriesTheEntry() {
    Events events;
    ReportEntry entry = ending(State::Completed);
    entry.outcome.path = u"/data/a"_s;
    entry.outcome.size = 5;
    const QJsonObject done = read(events.ended(entry)).last();
    QCOMPARE(done.value(u"event").toString(), u"done"_s);
    QCOMPARE(done.value(u"n").toInt(), 1);
    QCOMPARE(done.value(u"url").toString(), kUrl);
    QCOMPARE(done.value(u"state").toString(), u"completed"_s);
    QCOMPARE(done.value(u"path").toString(), u"/data/a"_s);
    QCOMPARE(done.value(u"size").toInt(), 5);
    QVERIFY(done.contains(u"warnings"));
}

void EventsTest::skippedStartsToo() {
    Events events;
    QCOMPARE(names(events.ended(ending(State::Skipped, 9))), (QStringList{u"start"_s, u"done"_s}));
}

void EventsTest::summaryHasTheNumbers() {
    Summary summary;
    summary.completed = 3;
    summary.failed = 1;
    summary.bytes = 12;
    summary.elapsedMs = 1500;
    const QJsonObject event = read(Events::summary(summary)).first();
    QCOMPARE(event.value(u"event").toString(), u"summary"_s);
    QCOMPARE(event.value(u"completed").toInt(), 3);
    QCOMPARE(event.value(u"failed").toInt(), 1);
    QCOMPARE(event.value(u"bytes").toInt(), 12);
    QCOMPARE(event.value(u"seconds").toDouble(), 1.5);
}

// faults.md 128
void EventsTest::hostileTextStaysOneLine() {
    Events events;
    ReportEntry entry = ending(State::Completed);
    entry.outcome.path = u"/data/a\n{\"event\":\"summary\"}\u2028\x1b[2J\"\\"_s + QChar(0xD800);
    const QByteArray lines = events.ended(entry);
    QCOMPARE(names(lines), (QStringList{u"start"_s, u"done"_s}));
    QCOMPARE(lines.count('\n'), 2);
    QVERIFY(!lines.contains('\x1b'));
}

QTEST_GUILESS_MAIN(EventsTest)
#include "eventstest.moc"
