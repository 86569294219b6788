#include "format.h"

#include <QTest>

#include <limits>

using namespace quintet;

class FormatTest : public QObject {
    Q_OBJECT

private slots:
    void sizes_data();
    void sizes();
    void rates_data();
    void rates();
    void durations_data();
    void durations();
    void percents_data();
    void percents();
    void followsTheLocale();

private:
    const Format m_format{QLocale::c()};
};

void FormatTest::sizes_data() {
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << QStringLiteral("—");
    QTest::newRow("empty") << qint64(0) << QStringLiteral("0 B");
    QTest::newRow("one") << qint64(1) << QStringLiteral("1 B");
    QTest::newRow("last byte") << qint64(999) << QStringLiteral("999 B");
    QTest::newRow("first kilobyte") << qint64(1000) << QStringLiteral("1.00 kB");
    QTest::newRow("two decimals") << qint64(1'950'000) << QStringLiteral("1.95 MB");
    QTest::newRow("one decimal") << qint64(35'200'000) << QStringLiteral("35.2 MB");
    QTest::newRow("no decimal") << qint64(120'000'000) << QStringLiteral("120 MB");
    QTest::newRow("rounds to ten") << qint64(9'996) << QStringLiteral("10.0 kB");
    QTest::newRow("rounds to a hundred") << qint64(99'960) << QStringLiteral("100 kB");
    QTest::newRow("rounds to the next unit") << qint64(999'500) << QStringLiteral("1.00 MB");
    QTest::newRow("just not") << qint64(999'499) << QStringLiteral("999 kB");
    QTest::newRow("gigabytes") << qint64(1'200'000'000) << QStringLiteral("1.20 GB");
    QTest::newRow("146 largest") << std::numeric_limits<qint64>::max() << QStringLiteral("9.22 EB");
}

void FormatTest::sizes() {
    QFETCH(qint64, bytes);
    QTEST(m_format.size(bytes), "text");
}

void FormatTest::rates_data() {
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("—");
    QTest::newRow("nonsense") << qint64(-5) << QStringLiteral("—");
    QTest::newRow("bytes") << qint64(999) << QStringLiteral("999 B/s");
    QTest::newRow("kilobytes") << qint64(85'400) << QStringLiteral("85 kB/s");
    QTest::newRow("last kilobytes") << qint64(99'499) << QStringLiteral("99 kB/s");
    QTest::newRow("early megabytes") << qint64(99'500) << QStringLiteral("0.1 MB/s");
    QTest::newRow("less than one") << qint64(400'000) << QStringLiteral("0.4 MB/s");
    QTest::newRow("megabytes") << qint64(2'100'000) << QStringLiteral("2.1 MB/s");
    QTest::newRow("hundreds") << qint64(117'600'000) << QStringLiteral("118 MB/s");
    QTest::newRow("gigabytes") << qint64(1'240'000'000) << QStringLiteral("1.2 GB/s");
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QStringLiteral("9.2 EB/s");
}

void FormatTest::rates() {
    QFETCH(qint64, rate);
    QTEST(m_format.rate(rate), "text");
}

void FormatTest::durations_data() {
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << QStringLiteral("—");
    QTest::newRow("now") << qint64(0) << QStringLiteral("0 s");
    QTest::newRow("begun second") << qint64(1) << QStringLiteral("1 s");
    QTest::newRow("seconds") << qint64(7'000) << QStringLiteral("7 s");
    QTest::newRow("last second") << qint64(59'000) << QStringLiteral("59 s");
    QTest::newRow("minute") << qint64(60'000) << QStringLiteral("1 min");
    QTest::newRow("minutes") << qint64(250'000) << QStringLiteral("4 min");
    QTest::newRow("rounds to the hour")
        << qint64(59 * 60'000 + 31'000) << QStringLiteral("1 h 0 min");
    QTest::newRow("hours") << qint64(80 * 60'000) << QStringLiteral("1 h 20 min");
    QTest::newRow("days") << qint64(76LL * 3'600'000) << QStringLiteral("3 d 4 h");
    QTest::newRow("too far") << qint64(100LL * 86'400'000) << QStringLiteral("—");
    QTest::newRow("146 largest") << std::numeric_limits<qint64>::max() << QStringLiteral("—");
}

void FormatTest::durations() {
    QFETCH(qint64, ms);
    QTEST(m_format.duration(ms), "text");
}

void FormatTest::percents_data() {
    QTest::addColumn<qint64>("received");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << qint64(100) << QStringLiteral("0 %");
    QTest::newRow("some") << qint64(62) << qint64(100) << QStringLiteral("62 %");
    QTest::newRow("rounded down") << qint64(629) << qint64(1000) << QStringLiteral("62 %");
    QTest::newRow("all but one byte of much")
        << qint64(1'000'000'000'000'000'000 - 1) << qint64(1'000'000'000'000'000'000)
        << QStringLiteral("99 %");
    QTest::newRow("all") << qint64(100) << qint64(100) << QStringLiteral("100 %");
    QTest::newRow("3 more than all") << qint64(150) << qint64(100) << QStringLiteral("100 %");
    QTest::newRow("20 empty file") << qint64(0) << qint64(0) << QStringLiteral("100 %");
    QTest::newRow("4 size unknown") << qint64(5) << qint64(-1) << QStringLiteral("—");
}

void FormatTest::percents() {
    QFETCH(qint64, received);
    QFETCH(qint64, size);
    QTEST(m_format.percent(received, size), "text");
}

void FormatTest::followsTheLocale() {
    const Format german{QLocale(QLocale::German, QLocale::Germany)};
    QCOMPARE(german.size(1'950'000), QStringLiteral("1,95 MB"));
    QCOMPARE(german.count(12'345), QStringLiteral("12.345"));
}

QTEST_GUILESS_MAIN(FormatTest)
#include "formattest.moc"
