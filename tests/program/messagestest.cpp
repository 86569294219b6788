#include "messages.h"

#include "log.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

ReportEntry ended(State state) {
    ReportEntry entry;
    entry.url = u"https://example.org/a.fits"_s;
    entry.outcome.id = 7;
    entry.outcome.state = state;
    entry.outcome.url = QUrl(entry.url);
    entry.outcome.path = u"/data/a.fits"_s;
    entry.outcome.size = 12'300'000;
    entry.outcome.elapsedMs = 4100;
    return entry;
}

ReportEntry failed() {
    ReportEntry entry = ended(State::Failed);
    entry.outcome.error.emplace();
    entry.outcome.error->kind = ErrorKind::HttpStatus;
    entry.outcome.error->status = 404;
    return entry;
}

bool isHarmless(const QString& line) {
    for (const QChar c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            return false;
    }
    return true;
}

} // namespace

class MessagesTest : public QObject {
    Q_OBJECT

private slots:
    void endedLines_data();
    void endedLines();
    void failureNamesUrlAndCause();
    void messageInsteadOfExplanation();
    void summaries_data();
    void summaries();
    void hostileTextIsCleaned();
    void logLines();
    void logKeepsEarlierLines();
    void logOnlyWhereAskedFor();
    void unwritableLog();
};

void MessagesTest::endedLines_data() {
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("line");
    QTest::newRow("completed") << State::Completed << u"[3/50] a.fits  12.3 MB in 4.1 s"_s;
    QTest::newRow("skipped") << State::Skipped << u"[3/50] a.fits  is there already"_s;
    QTest::newRow("cancelled") << State::Cancelled << u"[3/50] a.fits  cancelled"_s;
}

void MessagesTest::endedLines() {
    QFETCH(const State, state);
    QFETCH(const QString, line);
    QCOMPARE(endedLine(3, 50, ended(state)), line);
}

void MessagesTest::failureNamesUrlAndCause() {
    const QString line = failureLine(failed());
    QVERIFY(line.startsWith(u"failed: https://example.org/a.fits: "));
    QVERIFY(line.size() > u"failed: https://example.org/a.fits: "_s.size());
}

void MessagesTest::messageInsteadOfExplanation() {
    ReportEntry entry = failed();
    entry.message = u"Line 3 of a.txt can't be used: no scheme."_s;
    QCOMPARE(failureLine(entry), u"failed: https://example.org/a.fits: " + entry.message);
}

void MessagesTest::summaries_data() {
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QString>("line");
    QTest::newRow("all") << QList<int>{50, 0, 0, 0} << u"50 of 50 here; 1.00 kB in 2.0 s"_s;
    QTest::newRow("some failed") << QList<int>{47, 0, 3, 0}
                                 << u"47 of 50 here, 3 failed; 1.00 kB in 2.0 s"_s;
    QTest::newRow("everything") << QList<int>{1, 2, 3, 4}
                                << u"3 of 10 here (2 already there), 3 failed, 4 cancelled; "
                                   "1.00 kB in 2.0 s"_s;
    QTest::newRow("none") << QList<int>{0, 0, 0, 0} << u"0 of 0 here; 1.00 kB in 2.0 s"_s;
}

void MessagesTest::summaries() {
    QFETCH(const QList<int>, counts);
    QFETCH(const QString, line);
    Summary summary;
    summary.completed = counts.at(0);
    summary.skipped = counts.at(1);
    summary.failed = counts.at(2);
    summary.cancelled = counts.at(3);
    summary.bytes = 1000;
    summary.elapsedMs = 2000;
    QCOMPARE(summaryLine(summary), line);
}

// faults.md 141
void MessagesTest::hostileTextIsCleaned() {
    const QString hostile = u"x\x1b[2J\r\n\u202egnp\u0085"_s;
    ReportEntry entry = failed();
    entry.url = hostile;
    entry.message = hostile;
    entry.outcome.path = u"/data/"_s + hostile;
    entry.outcome.warnings = {hostile};
    Note note;
    note.text = hostile;
    for (const QString& line : {failureLine(entry), outcomeLine(entry), endedLine(1, 1, entry),
                                noteLine(note, hostile), warningLine(hostile, hostile)})
        QVERIFY2(isHarmless(line), qPrintable(line));
}

void MessagesTest::logLines() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"run.log"_s);
    Log log(path);
    QVERIFY(log.open().has_value());
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0, 0, 5), Qt::UTC);
    QVERIFY(log.line(now, outcomeLine(ended(State::Completed))));
    QVERIFY(log.line(now, u"a\nb\x1b"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 3); // The last is empty.
    QCOMPARE(lines.at(0), QByteArray("2026-03-01T12:00:00.005Z [7] completed "
                                     "https://example.org/a.fits -> /data/a.fits, "
                                     "12300000 bytes in 4.100 s"));
    QVERIFY(isHarmless(QString::fromUtf8(lines.at(1))));
}

void MessagesTest::logKeepsEarlierLines() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"run.log"_s);
    for (int run = 0; run < 2; ++run) {
        Log log(path);
        QVERIFY(log.open().has_value());
        QVERIFY(log.line(QDateTime::currentDateTimeUtc(), u"run"_s));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 2);
}

void MessagesTest::logOnlyWhereAskedFor() {
    Log log{QString()};
    QVERIFY(log.open().has_value());
    QVERIFY(log.line(QDateTime::currentDateTimeUtc(), u"nowhere"_s));
}

void MessagesTest::unwritableLog() {
    QTemporaryDir folder;
    Log log(folder.filePath(u"nowhere/run.log"_s));
    const Status opened = log.open();
    QVERIFY(!opened.has_value());
    QVERIFY(opened.error().detail.contains(u"run.log can't be written"));
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "messagestest.moc"
