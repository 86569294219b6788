#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// What a server may do to the framing of an answer, and the only right outcome (faults 1 to 34).
/// Every row: a whole file with exactly the right bytes, or the named error and no file.
class FramingTest : public QObject {
    Q_OBJECT

private slots:
    void outcome_data();
    void outcome();
    void unknownEndIsSaid();
    void enormousHeads();
    void smallFileIsOneRequest();
    void codedBodies_data();
    void codedBodies();
    void statusIsNotAFile_data();
    void statusIsNotAFile();
};

Q_DECLARE_METATYPE(quintet::test::Sequence)

namespace {

struct Rows {
    static void add(const char* name, const Sequence& sequence, const char* kind = "",
                    int requests = -1) {
        QTest::newRow(name) << sequence << QString::fromLatin1(kind) << requests;
    }
};

} // namespace

void FramingTest::outcome_data() {
    QTest::addColumn<Sequence>("sequence");
    QTest::addColumn<QString>("kind"); // empty: the file comes whole
    QTest::addColumn<int>("requests"); // -1: any number

    Rows::add("plain", Behaviour{}, "", 1);
    Rows::add("1 cut by FIN, then whole", {{1, {.cut = {1000, Ending::Close}}}, {}});
    Rows::add("1 always cut by FIN, no ranges",
              Behaviour{.ranges = Ranges::None, .cut = {1000, Ending::Close}}, "truncated");
    Rows::add("2 cut by RST, then whole", {{1, {.cut = {1000, Ending::Reset}}}, {}});
    Rows::add("2 cut by RST, no ranges, then whole",
              {{1, {.ranges = Ranges::None, .cut = {1000, Ending::Reset}}},
               {Sequence::kForever, {.ranges = Ranges::None}}});
    Rows::add("3 more than its length", Behaviour{.extra = "extra bytes"}, "", 1);
    Rows::add("4 no length", Behaviour{.framing = Framing::Close}, "", 1);
    Rows::add("6 chunked", Behaviour{.framing = Framing::Chunked}, "", 1);
    Rows::add("9 chunked with a trailer", Behaviour{.framing = Framing::ChunkedWithTrailer}, "", 1);
    Rows::add("10 chunked and a length", Behaviour{.framing = Framing::ChunkedAndLength}, "", 1);
    Rows::add("11 two lengths", Behaviour{.framing = Framing::LengthsDiffer}, "protocol");
    Rows::add("11 one length twice", Behaviour{.framing = Framing::LengthTwice}, "");
    Rows::add("12 length 100badness", Behaviour{.contentLength = "100badness"}, "protocol");
    Rows::add("12 length +256", Behaviour{.contentLength = "+256"}, "protocol");
    Rows::add("12 length 2^64+100", Behaviour{.contentLength = "18446744073709551716"}, "protocol");
    Rows::add("12 length -1", Behaviour{.contentLength = "-1"}, "protocol");
    Rows::add("13 an SSH banner", Behaviour{.raw = "SSH-2.0-OpenSSH_9.2\r\n"}, "protocol");
    Rows::add("13 an FTP banner", Behaviour{.raw = "220 ready\r\n"}, "protocol");
    Rows::add("13 a TLS alert", Behaviour{.raw = QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7)},
              "protocol");
    Rows::add("14 nothing, then fine", {{1, {.empty = true}}, {}}, "", -1);
    Rows::add("14 nothing, ever", Behaviour{.empty = true}, "protocol");
    QByteArray continues;
    for (int i = 0; i < 50; ++i)
        continues += "HTTP/1.1 100 Continue\r\n\r\n";
    Rows::add("16 many 1xx", Behaviour{.before = continues});
    Rows::add("17 only 1xx", Behaviour{.raw = "HTTP/1.1 102 Processing\r\n\r\n"}, "protocol");
    Rows::add("18 unasked 101",
              Behaviour{.raw = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"},
              "protocol");
    Rows::add("22 held open after a full body", Behaviour{.reuse = Reuse::HeldOpen}, "", 1);
    Rows::add("31 stale connection", Behaviour{.reuse = Reuse::Stale}, "");
}

void FramingTest::outcome() {
    QFETCH(Sequence, sequence);
    QFETCH(QString, kind);
    QFETCH(int, requests);
    const Body body = Body::counting(300'000);
    Origin origin;
    origin.serve("/file.bin", body, sequence);
    Settings settings = EngineRun::quick();
    settings.retries = 2;
    EngineRun run(settings);
    const Outcome outcome = run.fetch(origin.url("/file.bin"));
    if (kind.isEmpty()) {
        QCOMPARE(faultIn(run, outcome, body), QString());
        QCOMPARE(outcome.path, run.path(u"file.bin"_s));
    } else {
        QCOMPARE(outcome.state, State::Failed);
        QCOMPARE(QString(kindName(outcome.error->kind)), kind);
        QVERIFY(!QFile::exists(run.path(u"file.bin"_s)));
    }
    if (requests >= 0)
        QCOMPARE(origin.requests().size(), requests);
    for (const Seen& seen : origin.requests())
        QCOMPARE(seen.method, "GET");
}

void FramingTest::unknownEndIsSaid() {
    // 4 5: without a length, QNetworkAccessManager takes even a reset for the end.
    const Body body = Body::counting(300'000);
    Origin origin;
    origin.serve("/whole", body, Behaviour{.framing = Framing::Close});
    origin.serve("/cut", body,
                 Behaviour{.framing = Framing::Close, .cut = {100'000, Ending::Close}});
    EngineRun run;
    for (const char* path : {"/whole", "/cut"}) {
        const Outcome outcome = run.fetch(origin.url(path));
        QCOMPARE(outcome.state, State::Completed);
        QVERIFY(outcome.warnings.join(u' ').contains(u"size unconfirmed"));
    }
}

void FramingTest::enormousHeads() {
    // 15: QNetworkAccessManager drops fields over 8 KiB and from the hundredth on, lengths too.
    const Body body = Body::counting(300'000);
    Origin origin;
    origin.serve("/line", body, Behaviour{.fields = {{"X-Long", QByteArray(1 << 20, 'x')}}});
    origin.serve("/many", body, Behaviour{.fields = Fields(20'000, {"X-Many", "x"})});
    Settings settings = EngineRun::quick();
    settings.timeout = 1000;
    settings.retries = 0;
    EngineRun run(settings);
    for (const char* path : {"/line", "/many"}) {
        const Outcome outcome = run.fetch(origin.url(path));
        if (outcome.state == State::Completed)
            QCOMPARE(body.differenceFrom(outcome.path), QString());
        else
            QVERIFY(outcome.error && !QFile::exists(run.path(QString::fromLatin1(path + 1))));
    }
}

void FramingTest::smallFileIsOneRequest() {
    Origin origin;
    origin.serve("/nine", Body::bytes("123456789"));
    origin.serve("/none", Body::bytes(""));
    EngineRun run;
    QCOMPARE(run.fetch(origin.url("/nine")).state, State::Completed);
    const Outcome empty = run.fetch(origin.url("/none"));
    QCOMPARE(empty.state, State::Completed); // 20
    QCOMPARE(empty.size, 0);
    QCOMPARE(run.content(u"nine"_s), "123456789");
    QVERIFY(QFile::exists(run.path(u"none"_s)));
    const auto requests = origin.requests();
    QCOMPARE(requests.size(), 2);
    QVERIFY(!requests[0].has("Range"));
    QCOMPARE(requests[0].field("Accept-Encoding"), "identity");
    QCOMPARE(requests[0].connection, requests[1].connection);
}

void FramingTest::codedBodies_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("coding");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("decoded");

    QTest::newRow("23 gzip though identity was asked")
        << QByteArray("/a.txt") << int(test::Coding::Gzip) << QString() << true;
    QTest::newRow("23 gzip of a .gz is its content")
        << QByteArray("/a.txt.gz") << int(test::Coding::Gzip) << QString() << false;
    QTest::newRow("24 gzip cut") << QByteArray("/a.txt") << int(test::Coding::GzipCut)
                                 << QStringLiteral("truncated") << true;
    QTest::newRow("24 gzip with a bad sum") << QByteArray("/a.txt") << int(test::Coding::GzipBadSum)
                                            << QStringLiteral("protocol") << true;
    QTest::newRow("24 gzip in name only") << QByteArray("/a.txt") << int(test::Coding::GzipInName)
                                          << QStringLiteral("protocol") << true;
}

void FramingTest::codedBodies() {
    QFETCH(QByteArray, path);
    QFETCH(int, coding);
    QFETCH(QString, kind);
    QFETCH(bool, decoded);
    const Body body = Body::counting(3'000'000);
    Origin origin;
    origin.serve(path, body, Behaviour{.coding = test::Coding(coding)});
    EngineRun run;
    const Outcome outcome = run.fetch(origin.url(path));
    if (!kind.isEmpty()) {
        QCOMPARE(outcome.state, State::Failed);
        QCOMPARE(QString(kindName(outcome.error->kind)), kind);
        QVERIFY(!QFile::exists(run.path(QString::fromLatin1(path.sliced(1)))));
        return;
    }
    QCOMPARE(outcome.state, State::Completed);
    if (decoded) {
        QCOMPARE(faultIn(run, outcome, body), QString());
    } else {
        const QByteArray stored = run.content(QString::fromLatin1(path.sliced(1)));
        QVERIFY(stored.startsWith("\x1f\x8b"));
        QCOMPARE(outcome.size, stored.size());
    }
}

void FramingTest::statusIsNotAFile_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("requests");
    for (const int status : {204, 205, 304})
        QTest::addRow("19 status %d", status) << status << QStringLiteral("protocol") << 1;
    for (const int status : {400, 403, 404, 410, 451, 501})
        QTest::addRow("26 28 status %d", status) << status << QStringLiteral("http-status") << 1;
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("28 status %d", status) << status << QStringLiteral("http-status") << 3;
    QTest::addRow("29 status 401") << 401 << QStringLiteral("auth") << 1;
    QTest::addRow("29 status 407") << 407 << QStringLiteral("proxy") << 1;
}

void FramingTest::statusIsNotAFile() {
    QFETCH(int, status);
    QFETCH(QString, kind);
    QFETCH(int, requests);
    Origin origin;
    origin.serve("/file", Body::bytes("an error page"), Behaviour{.status = status});
    Settings settings = EngineRun::quick();
    settings.retries = 2;
    EngineRun run(settings);
    const Outcome outcome = run.fetch(origin.url("/file"));
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(QString(kindName(outcome.error->kind)), kind);
    if (kind == u"http-status")
        QCOMPARE(outcome.error->status, status);
    QCOMPARE(origin.requests().size(), requests);
    QCOMPARE(outcome.attempts, requests);
    QTRY_VERIFY(run.files().isEmpty());
}

QTEST_GUILESS_MAIN(FramingTest)
#include "framingtest.moc"
