#include "schedule.h"

#include "afterwards.h"
#include "batchwatch.h"
#include "overall.h"
#include "preferences.h"
#include "timetable.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString& time, int day = 5) {
    return QDateTime(QDate(2026, 3, day), QTime::fromString(time, u"HH:mm"_s));
}

Snapshot standing(DownloadId id, State state, quint64 batch = 1, qint64 received = 0) {
    Snapshot snapshot;
    snapshot.id = id;
    snapshot.batch = batch;
    snapshot.state = state;
    snapshot.name = u"f%1"_s.arg(id);
    snapshot.size = 100;
    snapshot.received = received;
    return snapshot;
}

Tally tallyOf(const QList<State>& states) {
    Tally tally;
    for (const State state : states)
        tally.add(state, 0);
    return tally;
}

} // namespace

/// When downloads may run, and what is noticed when they end.
class ScheduleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void reads_data();
    void reads();
    void hours_data();
    void hours();
    void startCounts();
    void looksAgainInTime();
    void timetableFollows();
    void waitsForBoth();
    void allDone();
    void batchesEnd();
    void batchesOfThePausedGoOn();
    void retriedOnesEndAgain();
    void removedOnesSayNothing();
    void overall();

private:
    QTemporaryDir m_settings;
};

void ScheduleTest::initTestCase() {
    QVERIFY(m_settings.isValid());
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void ScheduleTest::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("over midnight") << u"22:00-06:30"_s << u"22:00-06:30"_s;
    QTest::newRow("short") << u"8:00 - 9:15"_s << u"08:00-09:15"_s;
    QTest::newRow("the same") << u"08:00-08:00"_s << QString();
    QTest::newRow("no hour") << u"24:00-08:00"_s << QString();
    QTest::newRow("no minute") << u"12:60-13:00"_s << QString();
    QTest::newRow("one") << u"12:00"_s << QString();
    QTest::newRow("three") << u"12:00-13:00-14:00"_s << QString();
    QTest::newRow("words") << u"noon-midnight"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void ScheduleTest::reads() {
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto hours = Schedule::Hours::parse(text);
    QCOMPARE(hours.has_value(), !read.isEmpty());
    if (hours)
        QCOMPARE(hours->text(), read);
}

void ScheduleTest::hours_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("may");
    QTest::addColumn<QDateTime>("next");
    const QString night = u"22:00-06:30"_s;
    QTest::newRow("none") << QString() << u"12:00"_s << true << QDateTime();
    QTest::newRow("before the night") << night << u"21:59"_s << false << at(u"22:00"_s);
    QTest::newRow("as it begins") << night << u"22:00"_s << true << at(u"06:30"_s, 6);
    QTest::newRow("before midnight") << night << u"23:59"_s << true << at(u"06:30"_s, 6);
    QTest::newRow("after midnight") << night << u"00:00"_s << true << at(u"06:30"_s);
    QTest::newRow("as it ends") << night << u"06:30"_s << false << at(u"22:00"_s);
    const QString day = u"09:00-17:00"_s;
    QTest::newRow("before the day") << day << u"08:59"_s << false << at(u"09:00"_s);
    QTest::newRow("within the day") << day << u"09:00"_s << true << at(u"17:00"_s);
    QTest::newRow("after the day") << day << u"17:00"_s << false << at(u"09:00"_s, 6);
}

void ScheduleTest::hours() {
    QFETCH(QString, text);
    QFETCH(QString, now);
    Schedule schedule;
    schedule.setHours(Schedule::Hours::parse(text));
    QTEST(schedule.mayRun(at(now)), "may");
    QTEST(schedule.nextChange(at(now)), "next");
}

void ScheduleTest::startCounts() {
    Schedule schedule;
    schedule.setStart(at(u"23:00"_s));
    QVERIFY(!schedule.mayRun(at(u"22:59"_s)));
    QCOMPARE(schedule.nextChange(at(u"22:59"_s)), at(u"23:00"_s));
    QVERIFY(schedule.mayRun(at(u"23:00"_s)));
    QVERIFY(!schedule.nextChange(at(u"23:00"_s)).isValid());
    schedule.setHours(Schedule::Hours::parse(u"01:00-02:00"_s));
    QVERIFY(!schedule.mayRun(at(u"23:30"_s)));
    QVERIFY(schedule.mayRun(at(u"01:30"_s, 6)));
}

void ScheduleTest::looksAgainInTime() {
    // At each moment that is named something may change, and at none between.
    Schedule schedule;
    schedule.setHours(Schedule::Hours::parse(u"22:00-06:30"_s));
    schedule.setStart(at(u"23:10"_s));
    QDateTime now = at(u"20:00"_s);
    const QDateTime end = at(u"20:00"_s, 8);
    while (now < end) {
        const QDateTime next = schedule.nextChange(now);
        QVERIFY(next > now);
        const bool may = schedule.mayRun(now);
        for (QDateTime moment = now; moment < next; moment = moment.addSecs(600))
            QCOMPARE(schedule.mayRun(moment), may);
        now = next;
    }
}

void ScheduleTest::timetableFollows() {
    Preferences preferences;
    QDateTime now = at(u"12:00"_s);
    Timetable timetable(preferences, [&now] { return now; });
    QSignalSpy changed(&timetable, &Timetable::changed);
    QVERIFY(!timetable.holds());
    QCOMPARE(preferences.set(u"hours"_s, u"22:00-06:00"_s), QString());
    QVERIFY(timetable.holds());
    QCOMPARE(timetable.until(), at(u"22:00"_s));
    QVERIFY(!changed.isEmpty());
    now = at(u"22:00"_s);
    changed.clear();
    timetable.look();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!timetable.holds());
    QVERIFY(!timetable.until().isValid());
    QVERIFY(!preferences.set(u"hours"_s, u"noon"_s).isEmpty());
    QVERIFY(!timetable.holds());
}

void ScheduleTest::waitsForBoth() {
    Preferences preferences;
    const QDateTime now = at(u"12:00"_s);
    Timetable timetable(preferences, [&now] { return now; });
    preferences.set(u"hours"_s, u"22:00-23:00"_s);
    preferences.set(u"start-at"_s, at(u"23:30"_s).toString(Qt::ISODate));
    QVERIFY(timetable.holds());
    QCOMPARE(timetable.until(), at(u"22:00"_s, 6));
}

void ScheduleTest::allDone() {
    using enum State;
    AllDone done;
    QVERIFY(!done.apply(tallyOf({})));
    QVERIFY(!done.apply(tallyOf({Queued, Running})));
    QVERIFY(!done.apply(tallyOf({Queued, Completed})));
    QVERIFY(!done.apply(tallyOf({Paused, Completed}))); // Paused: not by itself.
    QVERIFY(!done.apply(tallyOf({Running, Completed})));
    QVERIFY(done.apply(tallyOf({Failed, Completed})));
    QVERIFY(!done.apply(tallyOf({Failed, Completed}))); // Once.
    QVERIFY(!done.apply(tallyOf({Running, Completed})));
    QVERIFY(!done.apply(tallyOf({Cancelled, Completed})));
    QVERIFY(!done.apply(tallyOf({Running, Completed})));
    QVERIFY(!done.apply(tallyOf({Completed}))); // Removed.
    QVERIFY(!done.apply(tallyOf({Running, Paused, Completed})));
    QVERIFY(done.apply(tallyOf({Skipped, Paused, Completed})));
}

void ScheduleTest::batchesEnd() {
    using enum State;
    BatchWatch watch;
    QVERIFY(
        watch.apply({standing(1, Queued), standing(2, Running), standing(3, Queued, 2)}).isEmpty());
    QVERIFY(watch.apply({standing(1, Completed)}).isEmpty());
    const QList<BatchEnd> ends = watch.apply({standing(2, Failed), standing(3, Skipped, 2)});
    QCOMPARE(ends, (QList{BatchEnd{1, 1, 1, u"f2"_s}, BatchEnd{2, 1, 0, u"f3"_s}}));
    // Told again by its outcome, and what is only history.
    QVERIFY(watch.apply({standing(2, Failed), standing(9, Completed, 9)}).isEmpty());
}

void ScheduleTest::batchesOfThePausedGoOn() {
    using enum State;
    BatchWatch watch;
    watch.apply({standing(1, Running), standing(2, Running)});
    QVERIFY(watch.apply({standing(1, Completed), standing(2, Paused)}).isEmpty());
    QCOMPARE(watch.apply({standing(2, Completed)}).size(), 1);
}

void ScheduleTest::retriedOnesEndAgain() {
    using enum State;
    BatchWatch watch;
    watch.apply({standing(1, Running), standing(2, Running)});
    QCOMPARE(watch.apply({standing(1, Completed), standing(2, Failed)}).size(), 1);
    watch.apply({standing(2, Queued)});
    QCOMPARE(watch.apply({standing(2, Completed)}), (QList{BatchEnd{1, 1, 0, u"f2"_s}}));
}

void ScheduleTest::removedOnesSayNothing() {
    using enum State;
    BatchWatch watch;
    watch.apply({standing(1, Running), standing(2, Running)});
    watch.remove({1, 7});
    QCOMPARE(watch.apply({standing(2, Completed)}).size(), 1);
    watch.apply({standing(3, Running, 3)});
    QVERIFY(watch.apply({standing(3, Cancelled, 3)}).isEmpty());
}

void ScheduleTest::overall() {
    using enum State;
    Overall all;
    QCOMPARE(all.percent(), std::optional<int>());
    all.apply({standing(9, Completed)});
    QCOMPARE(all.percent(), std::optional<int>());
    all.apply({standing(1, Running, 1, 50), standing(2, Queued)});
    QCOMPARE(all.percent(), std::optional(25));
    QCOMPARE(all.open(), 2);
    all.apply({standing(1, Completed, 1, 100)});
    QCOMPARE(all.percent(), std::optional(50));
    QCOMPARE(all.open(), 1);
    all.apply({standing(2, Running, 1, 99)});
    QCOMPARE(all.percent(), std::optional(99));
    all.apply({standing(2, Running, 1, 100)});
    QCOMPARE(all.percent(), std::optional(99)); // Not whole before it has ended.
    all.apply({standing(2, Completed, 1, 100)});
    QCOMPARE(all.percent(), std::optional<int>());
    // Begins anew.
    all.apply({standing(3, Running, 1, 10), standing(4, Running, 1, 30)});
    QCOMPARE(all.percent(), std::optional(20));
    all.remove({3});
    QCOMPARE(all.percent(), std::optional(30));
    all.apply({standing(4, Paused, 1, 30)});
    QCOMPARE(all.percent(), std::optional<int>());
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "scheduletest.moc"
