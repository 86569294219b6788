#include "progress.h"

#include "progressdisplay.h"
#include "progresstext.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

Snapshot running(DownloadId id, qint64 received, qint64 size, qint64 rate = 1'000'000) {
    Snapshot snapshot;
    snapshot.id = id;
    snapshot.state = State::Running;
    snapshot.name = u"file%1.fits"_s.arg(id);
    snapshot.received = received;
    snapshot.size = size;
    snapshot.rate = rate;
    return snapshot;
}

Outcome ended(DownloadId id, State state, qint64 size = -1) {
    Outcome outcome;
    outcome.id = id;
    outcome.state = state;
    outcome.size = size;
    return outcome;
}

/// A terminal of so many columns that knows the sequences that a display may use.
class Screen {
public:
    explicit Screen(int width)
        : m_width(width) {}

    void write(const QByteArray& bytes) {
        const QString text = QString::fromUtf8(bytes);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c == u'\r') {
                m_column = 0;
            } else if (c == u'\n') {
                ++m_row;
                m_column = 0;
            } else if (c == u'\x1b') {
                i = escape(text, i + 2);
            } else {
                if (m_column == m_width) {
                    ++m_row;
                    m_column = 0;
                }
                row(m_row)[m_column++] = c;
            }
        }
    }

    QStringList rows() {
        QStringList rows;
        for (const QString& row : m_rows) {
            QString trimmed = row;
            while (trimmed.endsWith(u' '))
                trimmed.chop(1);
            rows += trimmed;
        }
        while (!rows.isEmpty() && rows.last().isEmpty())
            rows.removeLast();
        return rows;
    }

private:
    qsizetype escape(const QString& text, qsizetype i) {
        int number = 0;
        for (; text.at(i).isDigit(); ++i)
            number = number * 10 + text.at(i).digitValue();
        if (text.at(i) == u'A')
            m_row = qMax(0, m_row - number);
        else if (text.at(i) == u'K')
            row(m_row).replace(m_column, m_width - m_column, QString(m_width - m_column, u' '));
        else if (text.at(i) == u'J')
            eraseBelow();
        return i;
    }

    void eraseBelow() {
        row(m_row).replace(m_column, m_width - m_column, QString(m_width - m_column, u' '));
        m_rows.resize(m_row + 1);
    }

    QString& row(int number) {
        while (m_rows.size() <= number)
            m_rows += QString(m_width, u' ');
        return m_rows[number];
    }

    int m_width;
    QStringList m_rows;
    int m_row = 0;
    int m_column = 0;
};

} // namespace

class ProgressTest : public QObject {
    Q_OBJECT

private slots:
    void sizes_data();
    void sizes();
    void durations_data();
    void durations();
    void widths_data();
    void widths();
    void fitting_data();
    void fitting();
    void everyLineFits_data();
    void everyLineFits();
    void barsFollowTheInput();
    void barShowsItsPart();
    void totalKnowsWhatIsLeft();
    void totalGuessesUnknownSizes();
    void failedOnesAreNotWaitedFor();
    void waitCountsDown();
    void withoutBars();
    void namesAreCleaned();
    void displayDrawsInPlace();
    void displayKeepsLinesAbove();
    void displayShrinksAndClears();
    void displaySurvivesANarrowedTerminal();
};

void ProgressTest::sizes_data() {
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << u"—"_s;
    QTest::newRow("nothing") << qint64(0) << u"0 B"_s;
    QTest::newRow("bytes") << qint64(999) << u"999 B"_s;
    QTest::newRow("kB") << qint64(1000) << u"1.00 kB"_s;
    QTest::newRow("MB") << qint64(1'950'000) << u"1.95 MB"_s;
    QTest::newRow("tens") << qint64(12'340'000) << u"12.3 MB"_s;
    QTest::newRow("hundreds") << qint64(123'400'000) << u"123 MB"_s;
    QTest::newRow("rounds into the next digit") << qint64(9'996) << u"10.0 kB"_s;
    QTest::newRow("rounds into hundreds") << qint64(99'960) << u"100 kB"_s;
    QTest::newRow("rounds into the next unit") << qint64(999'600) << u"1.00 MB"_s;
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << u"9.22 EB"_s;
}

void ProgressTest::sizes() {
    QFETCH(const qint64, bytes);
    QFETCH(const QString, text);
    QCOMPARE(sizeText(bytes), text);
}

void ProgressTest::durations_data() {
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << u"—"_s;
    QTest::newRow("nothing") << qint64(0) << u"0.0 s"_s;
    QTest::newRow("tenths") << qint64(4'120) << u"4.1 s"_s;
    QTest::newRow("no 10.0") << qint64(9'960) << u"10 s"_s;
    QTest::newRow("seconds") << qint64(59'400) << u"59 s"_s;
    QTest::newRow("no 60 s") << qint64(59'600) << u"1:00"_s;
    QTest::newRow("minutes") << qint64(83'000) << u"1:23"_s;
    QTest::newRow("no 60:00") << qint64(3'599'700) << u"1:00:00"_s;
    QTest::newRow("hours") << qint64(3'723'000) << u"1:02:03"_s;
    QTest::newRow("days") << qint64(100) * 3'600'000 << u"100:00:00"_s;
}

void ProgressTest::durations() {
    QFETCH(const qint64, ms);
    QFETCH(const QString, text);
    QCOMPARE(durationText(ms), text);
}

void ProgressTest::widths_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("ASCII") << u"abc"_s << 3;
    QTest::newRow("CJK") << u"大文件"_s << 6;
    QTest::newRow("Hangul") << u"한글"_s << 4;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("emoji") << u"🛰"_s << 2;
    QTest::newRow("full width") << u"Ａ"_s << 2;
    QTest::newRow("ellipsis") << u"…"_s << 1;
}

void ProgressTest::widths() {
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QCOMPARE(columns(text), width);
}

void ProgressTest::fitting_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("fit");
    QTest::newRow("filled up") << u"ab"_s << 4 << u"ab  "_s;
    QTest::newRow("exact") << u"abcd"_s << 4 << u"abcd"_s;
    QTest::newRow("keeps the extension") << u"observation0012.fits"_s << 11 << u"obser….fits"_s;
    QTest::newRow("one column") << u"abc"_s << 1 << u"…"_s;
    QTest::newRow("none") << u"abc"_s << 0 << QString();
    QTest::newRow("CJK is not halved") << u"大文件大文件"_s << 6 << u"大…件 "_s;
}

void ProgressTest::fitting() {
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QFETCH(const QString, fit);
    QCOMPARE(fitted(text, width), fit);
    QCOMPARE(columns(fitted(text, width)), width);
}

void ProgressTest::everyLineFits_data() {
    QTest::addColumn<int>("width");
    for (const int width : {11, 20, 30, 40, 60, 80, 120, 300})
        QTest::addRow("%d", width) << width;
}

void ProgressTest::everyLineFits() {
    QFETCH(const int, width);
    Progress progress(100'000, true);
    Snapshot one = running(1, 123'456'789, 987'654'321);
    one.name = QString(300, u'x');
    progress.update(one, 0);
    Snapshot wide = running(2, 999'600, 999'600'000'000'000, 1);
    wide.name = QString(300, u'大');
    progress.update(wide, 0);
    progress.update(running(3, 5, -1), 0);
    Snapshot starting = running(4, 0, -1);
    starting.state = State::Starting;
    progress.update(starting, 0);
    Snapshot waiting = running(5, 0, -1);
    waiting.state = State::Waiting;
    waiting.retryInMs = 4'000'000;
    progress.update(waiting, 0);
    const QStringList lines = progress.lines(width, 24, 0);
    QCOMPARE(lines.size(), 6);
    for (const QString& line : lines)
        QVERIFY2(columns(line) < width || line == lines.last(), qPrintable(line));
    for (int height = 1; height < 8; ++height)
        QCOMPARE(progress.lines(width, height, 0).size(), qMin(height, 6));
}

void ProgressTest::barsFollowTheInput() {
    Progress progress(3, true);
    progress.update(running(3, 1, 10), 0);
    progress.update(running(1, 1, 10), 0);
    const QStringList lines = progress.lines(80, 24, 0);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(u"file1.fits"));
    QVERIFY(lines.at(1).startsWith(u"file3.fits"));
}

void ProgressTest::barShowsItsPart() {
    Progress progress(1, true);
    progress.update(running(1, 5'000'000, 10'000'000), 0);
    const QString line = progress.lines(100, 24, 0).first();
    const QString bar = line.section(u'[', 1).section(u']', 0, 0);
    QVERIFY(bar.count(u'#') > 2);
    QVERIFY(qAbs(bar.count(u'#') - bar.count(u'.')) <= 1);
    QVERIFY(line.contains(u" 50%"));
    QVERIFY(line.contains(u"5.00 MB"));
    QVERIFY(line.contains(u"1.00 MB/s"));
    QVERIFY(line.endsWith(u"5.0 s"));
}

void ProgressTest::totalKnowsWhatIsLeft() {
    Progress progress(3, false);
    progress.ended(ended(1, State::Completed, 1'000'000));
    progress.ended(ended(2, State::Skipped));
    progress.update(running(3, 1'000'000, 3'000'000, 100'000), 0);
    QCOMPARE(progress.lines(80, 24, 0).last(),
             u"2 of 3 files  2.00 MB of 4.00 MB  100 kB/s  20 s left"_s);
}

void ProgressTest::totalGuessesUnknownSizes() {
    Progress progress(4, false);
    progress.ended(ended(1, State::Completed, 1'000'000));
    progress.update(running(2, 0, 1'000'000, 100'000), 0);
    QCOMPARE(progress.lines(80, 24, 0).last(),
             u"1 of 4 files  1.00 MB  100 kB/s  about 30 s left"_s);
}

void ProgressTest::failedOnesAreNotWaitedFor() {
    Progress progress(2, false);
    progress.update(running(1, 500, 1'000'000), 0);
    progress.ended(ended(1, State::Failed, 1'000'000));
    progress.update(running(2, 0, 1'000'000, 100'000), 0);
    QCOMPARE(progress.lines(80, 24, 0).last(),
             u"0 of 2 files  1 failed  0 B of 1.00 MB  100 kB/s  10 s left"_s);
}

void ProgressTest::waitCountsDown() {
    Progress progress(1, true);
    Snapshot waiting = running(1, 0, -1);
    waiting.state = State::Waiting;
    waiting.retryInMs = 20'000;
    progress.update(waiting, 1000);
    QVERIFY(progress.lines(80, 24, 1000).first().endsWith(u"again in 20 s"));
    QVERIFY(progress.lines(80, 24, 6000).first().endsWith(u"again in 15 s"));
    QVERIFY(progress.lines(80, 24, 60'000).first().endsWith(u"again in 0.0 s"));
}

void ProgressTest::withoutBars() {
    Progress progress(2, false);
    progress.update(running(1, 1, 2), 0);
    QCOMPARE(progress.lines(80, 24, 0).size(), 1);
}

// faults.md 141
void ProgressTest::namesAreCleaned() {
    Progress progress(1, true);
    Snapshot hostile = running(1, 1, 2);
    hostile.name = u"a\x1b[2J\u202e\nb"_s;
    progress.update(hostile, 0);
    const QStringList lines = progress.lines(80, 24, 0);
    QCOMPARE(lines.size(), 2);
    QVERIFY(!lines.first().contains(u'\x1b'));
    QVERIFY(!lines.first().contains(u'\n'));
    QVERIFY(!lines.first().contains(QChar(0x202e)));
}

void ProgressTest::displayDrawsInPlace() {
    Screen screen(20);
    ProgressDisplay display([&](const QByteArray& bytes) { screen.write(bytes); });
    display.show({u"one long"_s, u"total"_s}, 20);
    display.show({u"two"_s, u"total 2"_s}, 20);
    QCOMPARE(screen.rows(), (QStringList{u"two"_s, u"total 2"_s}));
}

void ProgressTest::displayKeepsLinesAbove() {
    Screen screen(20);
    ProgressDisplay display([&](const QByteArray& bytes) { screen.write(bytes); });
    display.print(u"first"_s, 20);
    display.show({u"bar"_s, u"total"_s}, 20);
    display.print(u"a failure that takes more than a row"_s, 20);
    display.show({u"bar"_s, u"total"_s}, 20);
    QCOMPARE(screen.rows(), (QStringList{u"first"_s, u"a failure that takes"_s,
                                         u" more than a row"_s, u"bar"_s, u"total"_s}));
}

void ProgressTest::displayShrinksAndClears() {
    Screen screen(20);
    ProgressDisplay display([&](const QByteArray& bytes) { screen.write(bytes); });
    display.clear(20);
    QVERIFY(screen.rows().isEmpty());
    display.show({u"1"_s, u"2"_s, u"3"_s}, 20);
    display.show({u"3"_s}, 20);
    QCOMPARE(screen.rows(), QStringList{u"3"_s});
    display.clear(20);
    display.print(u"the end"_s, 20);
    QCOMPARE(screen.rows(), QStringList{u"the end"_s});
}

void ProgressTest::displaySurvivesANarrowedTerminal() {
    Screen screen(10);
    ProgressDisplay display([&](const QByteArray& bytes) { screen.write(bytes); });
    // As the terminal shows it after it became narrower: two rows a line.
    display.show({QString(15, u'a'), QString(15, u'b')}, 10);
    display.show({u"bar"_s, u"total"_s}, 10);
    QCOMPARE(screen.rows(), (QStringList{u"bar"_s, u"total"_s}));
}

QTEST_GUILESS_MAIN(ProgressTest)
#include "progresstest.moc"
