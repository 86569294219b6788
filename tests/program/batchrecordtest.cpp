#include "batchrecord.h"

#include "packedoutcome.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

/// What is kept of a batch: entries and endings, packed.
class BatchRecordTest : public QObject {
    Q_OBJECT

private slots:
    void entriesComeBack();
    void addressesAreHiddenAsEver();
    void outcomesComeBack_data();
    void outcomesComeBack();
    void otherSourcesThanAsked();
    void inAnyOrder();
    void whatHasNotEndedIsCancelled();
    void firstWordCounts();
};

namespace {

BatchEntry entryFor(const QString& url) {
    BatchEntry entry;
    entry.url = url;
    entry.request.sources = {QUrl(url)};
    entry.request.directory = u"/data/run"_s;
    return entry;
}

Outcome rich() {
    Outcome outcome;
    outcome.id = 1;
    outcome.state = State::Failed;
    outcome.url = QUrl(u"https://example.org/a.fits"_s);
    outcome.source = QUrl(u"https://mirror.example.org/x?y=z"_s);
    outcome.validator = {"\"etag\"", "Wed, 21 Oct 2015 07:28:00 GMT"};
    outcome.path = u"/data/run/ä.fits"_s;
    outcome.size = 5'000'000'000;
    outcome.received = 127;
    outcome.fetchedTwice = 128;
    outcome.sources = {{QUrl(u"https://example.org/a.fits"_s), 0},
                       {QUrl(u"https://mirror.example.org/x"_s), 16384}};
    outcome.resumedFrom = 126;
    outcome.connections = 5;
    outcome.attempts = 3;
    outcome.elapsedMs = 123'456;
    outcome.fromCache = true;
    outcome.checksum = ChecksumResult{Digest{"sha-256", QByteArray(32, '\0')}, true};
    outcome.error = Error{ErrorKind::HttpStatus, u"ein »Fehler«"_s, 503, 120'000, true};
    outcome.warnings = {u"one"_s, u"two: …"_s};
    return outcome;
}

} // namespace

void BatchRecordTest::entriesComeBack() {
    BatchEntry plain = entryFor(u"https://example.org/a.fits"_s);
    BatchEntry told = entryFor(u"https://example.org/b.fits"_s);
    told.warnings = {u"a warning"_s};
    told.request.digest = Digest{"md5", "x"};
    BatchEntry refused;
    refused.url = u"htp:/x"_s;
    refused.message = u"no scheme"_s;
    refused.refusal = std::make_shared<Outcome>();
    refused.isList = true;
    BatchTable table{plain, told, refused};
    QCOMPARE(table.size(), 3);
    QCOMPARE(table.at(0).url, plain.url);
    QVERIFY(table.at(0).warnings.isEmpty() && !table.at(0).refusal &&
            table.at(0).message.isEmpty());
    QCOMPARE(table.at(1).warnings, told.warnings);
    QVERIFY(table.at(1).request.digest == told.request.digest);
    QCOMPARE(table.at(1).request.id, DownloadId(2));
    QCOMPARE(table.at(2).url, refused.url);
    QCOMPARE(table.at(2).message, refused.message);
    QVERIFY(table.at(2).isList && table.isRefused(2) && !table.isRefused(1));
    QCOMPARE(table.at(2).refusal->id, DownloadId(3));
    QCOMPARE(table.requests().size(), 2);
    table.set(2, plain);
    QVERIFY(!table.isRefused(2));
    QCOMPARE(table.requests().last().id(), DownloadId(3));
}

void BatchRecordTest::addressesAreHiddenAsEver() {
    BatchTable table;
    const PackedRequest like(entryFor(u"https://h/x"_s).request);
    for (const char* address :
         {"https://h/a.fits", "https://h/a?token=geheim&b=1", "https://anna:geheim@h/a"})
        table.append(address, like);
    QCOMPARE(table.url(0), u"https://h/a.fits"_s);
    QVERIFY(!table.url(1).contains(u"geheim") && table.url(1).contains(u"b=1"));
    QVERIFY(!table.url(2).contains(u"geheim"));
    QCOMPARE(table.at(0).request.directory, u"/data/run"_s);
}

void BatchRecordTest::outcomesComeBack_data() {
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("everything") << rich();
    Outcome outcome;
    outcome.id = 1;
    outcome.url = QUrl(u"https://example.org/a.fits"_s);
    outcome.state = State::Completed;
    QTest::newRow("nothing") << outcome;
    outcome.path = u"/data/run/a.fits"_s;
    outcome.size = 0;
    QTest::newRow("the wanted path") << outcome;
    outcome.error = Error{};
    outcome.state = State::Skipped;
    QTest::newRow("an error") << outcome;
    outcome = rich();
    outcome.url = QUrl(u"https://other.example.org/"_s);
    outcome.checksum->verified = false;
    outcome.checksum->digest.value.clear();
    QTest::newRow("another URL") << outcome;
}

void BatchRecordTest::outcomesComeBack() {
    QFETCH(Outcome, outcome);
    BatchRecord record({entryFor(u"https://example.org/a.fits"_s)});
    record.end(0, outcome);
    const Outcome found = record.ending(0).outcome;
    QCOMPARE(record.state(0), outcome.state);
    QCOMPARE(found.id, outcome.id);
    QCOMPARE(found.state, outcome.state);
    QCOMPARE(found.source, outcome.source);
    QVERIFY(found.validator == outcome.validator);
    QCOMPARE(found.path, outcome.path);
    QCOMPARE(found.size, outcome.size);
    QCOMPARE(found.received, outcome.received);
    QCOMPARE(found.fetchedTwice, outcome.fetchedTwice);
    QCOMPARE(found.sources.size(), outcome.sources.size());
    for (qsizetype i = 0; i < found.sources.size(); ++i) {
        QCOMPARE(found.sources[i].url, outcome.sources[i].url);
        QCOMPARE(found.sources[i].bytes, outcome.sources[i].bytes);
    }
    QCOMPARE(found.resumedFrom, outcome.resumedFrom);
    QCOMPARE(found.connections, outcome.connections);
    QCOMPARE(found.attempts, outcome.attempts);
    QCOMPARE(found.elapsedMs, outcome.elapsedMs);
    QCOMPARE(found.fromCache, outcome.fromCache);
    QCOMPARE(found.checksum.has_value(), outcome.checksum.has_value());
    if (found.checksum) {
        QVERIFY(found.checksum->digest == outcome.checksum->digest);
        QCOMPARE(found.checksum->verified, outcome.checksum->verified);
    }
    QVERIFY(found.error == outcome.error);
    QCOMPARE(found.warnings, outcome.warnings);
    if (outcome.error)
        QCOMPARE(found.url, outcome.url);
}

void BatchRecordTest::otherSourcesThanAsked() {
    // --sources: what is asked for is none of its sources.
    BatchEntry entry = entryFor(u"https://mirror.example.org/a.fits"_s);
    entry.url = u"https://example.org/a.fits"_s;
    entry.request.asked = QUrl(entry.url);
    BatchRecord record({entry});
    Outcome outcome = rich();
    outcome.url = outcome.source = entry.request.sources.first();
    record.end(0, outcome);
    QCOMPARE(record.ending(0).url, entry.url);
    QCOMPARE(record.ending(0).outcome.source, entry.request.sources.first());
}

void BatchRecordTest::inAnyOrder() {
    BatchTable table;
    for (int i = 0; i < 300; ++i)
        table.append(entryFor(u"https://example.org/%1"_s.arg(i)));
    BatchRecord record(table);
    for (const int begin : {2, 0, 1}) {
        for (int i = begin; i < 300; i += 3) {
            Outcome outcome = rich();
            outcome.received = i * 1000;
            record.end(i, outcome);
        }
    }
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(record.ending(i).outcome.received, i * 1000);
        QCOMPARE(record.ending(i).url, u"https://example.org/%1"_s.arg(i));
    }
}

void BatchRecordTest::whatHasNotEndedIsCancelled() {
    BatchEntry entry = entryFor(u"https://example.org/a.fits"_s);
    entry.warnings = {u"of the list"_s};
    const BatchRecord record({entry});
    QVERIFY(!record.hasEnded(0));
    QCOMPARE(record.state(0), State::Cancelled);
    const ReportEntry ending = record.ending(0);
    QCOMPARE(ending.outcome.state, State::Cancelled);
    QCOMPARE(ending.outcome.path, u"/data/run/a.fits"_s);
    QCOMPARE(ending.outcome.attempts, 0);
    QCOMPARE(ending.outcome.warnings, entry.warnings);
}

void BatchRecordTest::firstWordCounts() {
    BatchRecord record({entryFor(u"https://example.org/a.fits"_s)});
    record.end(0, rich());
    Outcome later;
    later.state = State::Cancelled;
    record.end(0, later);
    QCOMPARE(record.state(0), State::Failed);
}

QTEST_GUILESS_MAIN(BatchRecordTest)
#include "batchrecordtest.moc"
