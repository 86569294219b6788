#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(quintet::test::Sequence)

/// Split downloads from honest and lying servers (faults 35 to 59).
class RangesTest : public QObject {
    Q_OBJECT

private slots:
    void splits();
    void outcome_data();
    void outcome();
    void sizes_data();
    void sizes();
    void failedSegmentGoesOnFromWhereItStopped();
    void serverThatAllowsTwo();
    void changedMidWay();
    void withoutValidatorNothingIsSplit_data();
    void withoutValidatorNothingIsSplit();
    void redirectThatRunsOut();
};

constexpr qint64 kMiB = 1024 * 1024;

/// Slow enough that the first connection doesn't end before the others have started.
constexpr qint64 kRate = 8 * kMiB;

/// Percent of a file. What was on its way when a connection's rest was given to another counts as
/// well, and a client this slow leaves much on its way.
#ifdef __SANITIZE_THREAD__
constexpr qint64 kMostSent = 160;
#else
constexpr qint64 kMostSent = 105;
#endif

void RangesTest::splits() {
    const Body body = Body::counting(10 * kMiB);
    Origin origin;
    origin.serve("/a.bin", body, Behaviour{.rate = kRate});
    EngineRun run;
    const Outcome outcome = run.fetch(origin.url("/a.bin"));
    QCOMPARE(faultIn(run, outcome, body), QString());
    QCOMPARE(outcome.connections, 5);
    QCOMPARE(outcome.received, body.size());
    const auto requests = origin.requests();
    QVERIFY(requests.size() >= 5);
    QVERIFY(!requests[0].has("Range"));
    for (qsizetype i = 1; i < requests.size(); ++i) {
        QVERIFY(requests[i].range().has_value());
        QCOMPARE(requests[i].field("If-Range"), "\"v1\"");
    }
    QVERIFY(origin.bytesSent() < body.size() * kMostSent / 100);
    QCOMPARE(QFileInfo(outcome.path).lastModified().toUTC(),
             QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
}

void RangesTest::outcome_data() {
    QTest::addColumn<Sequence>("sequence");
    const auto then = [](const Behaviour& ranged) {
        return Sequence{{1, {.rate = kRate}}, {Sequence::kForever, ranged}};
    };
    QTest::newRow("35 48 range ignored") << then({.ranges = Ranges::Ignored, .rate = kRate});
    QTest::newRow("36 206 from zero") << then({.ranges = Ranges::FromZero});
    QTest::newRow("36 206 starts later") << then({.ranges = Ranges::LaterStart});
    QTest::newRow("36 206 starts earlier") << then({.ranges = Ranges::EarlierStart});
    QTest::newRow("37 206 shorter than asked")
        << Sequence(Behaviour{.ranges = Ranges::Shorter, .rate = kRate});
    QTest::newRow("38 206 longer than asked") << then({.ranges = Ranges::Longer, .rate = kRate});
    QTest::newRow("38 206 with a longer body") << then({.ranges = Ranges::LongerBody});
    QTest::newRow("39 no Content-Range") << then({.ranges = Ranges::NoContentRange});
    QTest::newRow("39 malformed Content-Range") << then({.ranges = Ranges::MalformedContentRange});
    QTest::newRow("39 other unit") << then({.ranges = Ranges::OtherUnit});
    QTest::newRow("39 overflowing Content-Range")
        << then({.ranges = Ranges::OverflowingContentRange});
    QTest::newRow("206 with an unknown total")
        << then({.ranges = Ranges::UnknownTotal, .rate = kRate});
    QTest::newRow("47 multipart") << then({.ranges = Ranges::Multipart});
    QTest::newRow("49 some answers are 503") << Sequence{
        {1, {.rate = kRate}}, {2, {.status = 503}}, {Sequence::kForever, {.rate = kRate}}};
    QTest::newRow("49 all further answers are 403") << then({.status = 403});
    QTest::newRow("49 all further answers are 429") << then({.status = 429});
    QTest::newRow("56 a slice as 200") << then({.ranges = Ranges::SliceAs200});
    QTest::newRow("416 to every range") << then({.ranges = Ranges::Refused});
    QTest::newRow("42 If-Range ignored")
        << then({.ranges = Ranges::Honoured, .heedsIfRange = false, .rate = kRate});
    QTest::newRow("every second answer is cut") << Sequence{{1, {.rate = kRate}},
                                                            {1, {.cut = {100'000, Ending::Reset}}},
                                                            {1, {.rate = kRate}},
                                                            {1, {.cut = {100'000, Ending::Close}}},
                                                            {Sequence::kForever, {.rate = kRate}}};
    QTest::newRow("the first is cut")
        << Sequence{{1, {.cut = {kMiB, Ending::Reset}}}, {Sequence::kForever, {.rate = kRate}}};
}

void RangesTest::outcome() {
    QFETCH(Sequence, sequence);
    const Body body = Body::counting(6 * kMiB + 12345);
    Origin origin;
    origin.serve("/a.bin", body, sequence);
    EngineRun run;
    const Outcome outcome = run.fetch(origin.url("/a.bin"));
    QCOMPARE(faultIn(run, outcome, body), QString());
    QVERIFY(origin.requests().size() < 200);
}

void RangesTest::sizes_data() {
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {qint64(0), qint64(1), qint64(4), kMiB - 1, kMiB, kMiB + 1, 5 * kMiB,
                              5 * kMiB + 1, 20 * kMiB})
        QTest::addRow("57 %lld bytes", size) << size;
}

void RangesTest::sizes() {
    QFETCH(qint64, size);
    const Body body = Body::counting(size);
    Origin origin;
    origin.serve("/a.bin", body);
    EngineRun run;
    QCOMPARE(faultIn(run, run.fetch(origin.url("/a.bin")), body), QString());
}

void RangesTest::failedSegmentGoesOnFromWhereItStopped() {
    const Body body = Body::counting(4 * kMiB);
    Origin origin;
    origin.serve("/a.bin", body,
                 {{1, {.cut = {3 * kMiB, Ending::Reset}}}, {Sequence::kForever, {}}});
    Settings settings = EngineRun::quick();
    settings.maxSplits = 1;
    EngineRun run(settings);
    const Outcome outcome = run.fetch(origin.url("/a.bin"));
    QCOMPARE(faultIn(run, outcome, body), QString());
    QCOMPARE(outcome.attempts, 2);
    const auto requests = origin.requests();
    QCOMPARE(requests.size(), 2);
    QVERIFY(requests[1].range().has_value());
    QVERIFY(requests[1].range()->first > 0);
    QVERIFY(origin.bytesSent() < 5 * kMiB);
}

void RangesTest::serverThatAllowsTwo() {
    const Body body = Body::counting(8 * kMiB);
    Origin origin;
    origin.serve("/a.bin", body, Behaviour{.rate = kRate});
    origin.allowAtOnce(2);
    EngineRun run;
    const Outcome outcome = run.fetch(origin.url("/a.bin"));
    QCOMPARE(faultIn(run, outcome, body), QString());
    QVERIFY2(origin.requests().size() < 30, "it keeps asking for more than it gets");
}

void RangesTest::changedMidWay() {
    // The first answer and the first segment are of version 1, all later ones of version 2.
    const Body old = Body::counting(8 * kMiB, 'a');
    const Body fresh = Body::counting(8 * kMiB, 'b');
    for (const bool heeds : {true, false}) {
        Origin origin;
        origin.serve("/a.bin", old,
                     {{2, {.rate = kRate}},
                      {Sequence::kForever,
                       {.etag = "\"v2\"", .body = fresh, .heedsIfRange = heeds, .rate = kRate}}});
        EngineRun run;
        const Outcome outcome = run.fetch(origin.url("/a.bin"));
        QCOMPARE(faultIn(run, outcome, fresh), QString()); // 40 41 42 55
        QVERIFY(outcome.warnings.join(u' ').contains(u"changed"));
    }
}

void RangesTest::withoutValidatorNothingIsSplit_data() {
    QTest::addColumn<Sequence>("sequence");
    QTest::newRow("43 weak ETag only")
        << Sequence(Behaviour{.etag = "W/\"v1\"", .lastModified = "", .rate = kRate});
    QTest::newRow("44 no validator")
        << Sequence(Behaviour{.etag = "", .lastModified = "", .rate = kRate});
    QTest::newRow("no Accept-Ranges")
        << Sequence(Behaviour{.ranges = Ranges::Unadvertised, .rate = kRate});
    QTest::newRow("Accept-Ranges: none")
        << Sequence(Behaviour{.ranges = Ranges::None, .rate = kRate});
    QTest::newRow("chunked") << Sequence(Behaviour{.framing = Framing::Chunked, .rate = kRate});
}

void RangesTest::withoutValidatorNothingIsSplit() {
    QFETCH(Sequence, sequence);
    const Body body = Body::counting(4 * kMiB);
    Origin origin;
    origin.serve("/a.bin", body, sequence);
    EngineRun run;
    QCOMPARE(faultIn(run, run.fetch(origin.url("/a.bin")), body), QString());
    QCOMPARE(origin.requests().size(), 1);
}

void RangesTest::redirectThatRunsOut() {
    // 51: what the redirect leads to is refused mid-way; the original address leads to a new one.
    const Body body = Body::counting(4 * kMiB);
    Origin origin;
    origin.serve("/go", Body(),
                 {{1, {.location = "/signed1"}}, {Sequence::kForever, {.location = "/signed2"}}});
    origin.serve("/signed1", body,
                 {{1, {.cut = {kMiB, Ending::Reset}}}, {Sequence::kForever, {.status = 403}}});
    origin.serve("/signed2", body);
    Settings settings = EngineRun::quick();
    settings.maxSplits = 1;
    EngineRun run(settings);
    const Outcome outcome = run.fetch(origin.url("/go"), u"a.bin"_s);
    QCOMPARE(faultIn(run, outcome, body), QString());
    QCOMPARE(outcome.source, origin.url("/signed2"));
}

QTEST_GUILESS_MAIN(RangesTest)
#include "rangestest.moc"
