#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(quintet::test::Behaviour)

namespace {

constexpr qint64 kMiB = 1024 * 1024;
constexpr qint64 kSize = 8 * kMiB + 123;
const Body kBody = Body::counting(kSize);
const Body kLie = Body::counting(kSize, 'z');

Digest digestOf(const Body& body) {
    return {"sha-256", body.digest()};
}

bool warned(const Outcome& outcome, const QString& words) {
    return outcome.warnings.join(u'\n').contains(words);
}

qint64 bytesFrom(const Outcome& outcome, const QUrl& url) {
    for (const SourceShare& share : outcome.sources) {
        if (share.url == url)
            return share.bytes;
    }
    return 0;
}

} // namespace

/// One file from several sources: together, one after the other, and in spite of each other.
class MirrorsTest : public QObject {
    Q_OBJECT

private slots:
    void together();
    void faults_data();
    void faults();
    void leadDies();
    void everyoneDies();
    void inOrder();
    void secretsStayAtHome();
    void liarWithoutPieces();
    void namedByTheServer_data();
    void namedByTheServer();
    void fullDiskBurnsNoMirror();
    void stalledConnectionIsHedged();
    void stalledConnectionIsReplaced();
    void mixedPartIsGoneOnWith_data();
    void mixedPartIsGoneOnWith();

private:
    Request request(EngineRun& run, const QList<const Origin*>& origins) const {
        Request request = run.request(origins.first()->url("/a"), u"a"_s);
        request.sources.clear();
        for (const Origin* origin : origins)
            request.sources.append(origin->url("/a"));
        return request;
    }
    Outcome fetch(EngineRun& run, const Request& request) const {
        run.engine.add({request});
        if (!run.waitFor([&] { return run.ends.count(request.id) > 0; }))
            qWarning("the download did not end in time");
        return run.ends[request.id];
    }
};

/// Both give their share, each is asked with its own validator.
void MirrorsTest::together() {
    Origin first;
    Origin second;
    first.serve("/a", kBody, Behaviour{.etag = "\"one\"", .rate = 2 * kMiB});
    second.serve("/a", kBody, Behaviour{.etag = "\"two\"", .rate = 2 * kMiB});
    EngineRun run;
    const Outcome outcome = fetch(run, request(run, {&first, &second}));
    QCOMPARE(faultIn(run, outcome, kBody), QString());
    QVERIFY2(outcome.warnings.isEmpty(), qPrintable(outcome.warnings.join(u'\n')));
    QCOMPARE(outcome.sources.size(), 2);
    QVERIFY(bytesFrom(outcome, first.url("/a")) > 0);
    QVERIFY(bytesFrom(outcome, second.url("/a")) > 0);
    QCOMPARE(outcome.sources[0].bytes + outcome.sources[1].bytes, kSize);
    QCOMPARE(outcome.received, kSize);
    for (const Seen& seen : second.requests()) {
        QVERIFY(seen.range().has_value());
        QVERIFY(seen.field("If-Range").isEmpty() || seen.field("If-Range") == "\"two\"");
    }
    for (const Seen& seen : first.requests())
        QVERIFY(seen.field("If-Range").isEmpty() || seen.field("If-Range") == "\"one\"");
}

void MirrorsTest::faults_data() {
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QString>("warning");
    const auto row = [](const char* name, const Behaviour& behaviour, const QString& warning) {
        QTest::newRow(name) << behaviour << warning;
    };
    row("136 another size", {.body = Body::counting(kSize + 1)}, u"was left out"_s);
    row("136 much smaller", {.body = Body::counting(100)}, u"was left out"_s);
    row("136 gone", {.status = 404}, u"was left out"_s);
    row("136 forbidden", {.status = 403}, u"was left out"_s);
    row("136 a web page", {.contentType = "text/html"}, u"was left out"_s);
    row("136 no ranges", {.ranges = Ranges::None}, u"was left out"_s);
    row("136 ranges ignored", {.ranges = Ranges::Ignored}, u"was left out"_s);
    row("136 other ranges", {.ranges = Ranges::FromZero}, u"was left out"_s);
    row("136 another checksum",
        {.fields = {{"Repr-Digest", "sha-256=:" + kLie.digest().toBase64() + ':'}}},
        u"was left out"_s);
    row("136 not HTTP", {.raw = "SSH-2.0-x\r\n"}, {});
    row("136 nothing", {.empty = true}, {});
    row("136 busy", {.status = 503}, {});
    row("136 dies in the middle", {.cut = {200'000, Ending::Reset}, .rate = 2 * kMiB}, {});
}

/// A mirror that is of no use costs nothing but its own requests.
void MirrorsTest::faults() {
    QFETCH(Behaviour, behaviour);
    QFETCH(QString, warning);
    Origin good;
    Origin bad;
    good.serve("/a", kBody, Behaviour{.rate = 4 * kMiB});
    bad.serve("/a", kBody, behaviour);
    EngineRun run;
    Request asked = request(run, {&good, &bad});
    asked.digest = digestOf(kBody);
    const Outcome outcome = fetch(run, asked);
    QCOMPARE(faultIn(run, outcome, kBody), QString());
    QVERIFY(!bad.requests().isEmpty());
    QVERIFY2(warned(outcome, warning), qPrintable(outcome.warnings.join(u'\n')));
    QVERIFY2(!warned(outcome, u"started again"_s), qPrintable(outcome.warnings.join(u'\n')));
    if (!warning.isEmpty()) {
        QVERIFY(warned(outcome, bad.url("/a").toString()));
        QCOMPARE(bytesFrom(outcome, bad.url("/a")), 0);
        QCOMPARE(bad.requests().size(), 1);
    }
    QVERIFY2(good.bytesSent() < kSize + 3 * kMiB, "good bytes were fetched again");
}

/// What the first one gave is kept, although nobody can reach it any more.
void MirrorsTest::leadDies() {
    Origin second;
    second.serve("/a", kBody);
    EngineRun run;
    {
        Origin first;
        first.serve("/a", kBody, {{1, {.cut = {6 * kMiB, Ending::Reset}}}, {-1, {.status = 500}}});
        Request asked = request(run, {&first, &second});
        asked.splits = 1;
        const Outcome outcome = fetch(run, asked);
        QCOMPARE(faultIn(run, outcome, kBody), QString());
        QCOMPARE(outcome.sources.size(), 2);
        QCOMPARE(first.requests().size(), 1);
    }
    QCOMPARE(second.requests().size(), 1);
    QVERIFY(second.requests()[0].range()->first >= 5 * kMiB);
}

/// The tries are counted a file, and each source gets one of its own before.
void MirrorsTest::everyoneDies() {
    Origin first;
    Origin second;
    first.serve("/a", kBody, Behaviour{.status = 500});
    second.serve("/a", kBody, Behaviour{.status = 502});
    Settings settings = EngineRun::quick();
    settings.retries = 2;
    EngineRun run(settings);
    const Outcome outcome = fetch(run, request(run, {&first, &second}));
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(QString(kindName(outcome.error->kind)), u"http-status"_s);
    const qsizetype asked = first.requests().size() + second.requests().size();
    QVERIFY2(asked >= 4 && asked <= 6, qPrintable(QString::number(asked)));
    QVERIFY(!second.requests().isEmpty());
}

/// --sources: the second only when the first is of no use.
void MirrorsTest::inOrder() {
    Origin first;
    Origin second;
    first.serve("/a", kBody, Behaviour{.rate = 8 * kMiB});
    second.serve("/a", kBody);
    {
        EngineRun run;
        Request asked = request(run, {&first, &second});
        asked.inOrder = true;
        const Outcome outcome = fetch(run, asked);
        QCOMPARE(faultIn(run, outcome, kBody), QString());
        QVERIFY(outcome.connections > 1);
        QVERIFY(second.requests().isEmpty());
    }
    first.serve("/a", kBody, Behaviour{.status = 503});
    EngineRun run;
    Request asked = request(run, {&first, &second});
    asked.inOrder = true;
    QCOMPARE(faultIn(run, fetch(run, asked), kBody), QString());
    QVERIFY(!second.requests().isEmpty());
}

void MirrorsTest::secretsStayAtHome() {
    Origin first;
    Origin second;
    first.serve("/a", kBody, Behaviour{.rate = 4 * kMiB, .login = Login{"me", "secret"}});
    second.serve("/a", kBody, Behaviour{.rate = 4 * kMiB});
    EngineRun run;
    Request asked = request(run, {&first, &second});
    asked.credentials = {u"me"_s, u"secret"_s};
    asked.headers = {{"X-Token", "abc"}};
    QCOMPARE(faultIn(run, fetch(run, asked), kBody), QString());
    QVERIFY(first.requests().last().has("X-Token"));
    QVERIFY(!second.requests().isEmpty());
    for (const Seen& seen : second.requests()) {
        QVERIFY(!seen.has("Authorization"));
        QVERIFY(!seen.has("X-Token"));
    }
}

/// With a digest of the whole only, what was mixed has to be fetched again, and one gives it alone.
void MirrorsTest::liarWithoutPieces() {
    Origin honest;
    Origin liar;
    honest.serve("/a", kBody, Behaviour{.rate = 8 * kMiB});
    liar.serve("/a", kLie, Behaviour{.rate = 8 * kMiB});
    for (const bool liarFirst : {false, true}) {
        EngineRun run;
        Request asked = liarFirst ? request(run, {&liar, &honest}) : request(run, {&honest, &liar});
        asked.digest = digestOf(kBody);
        const Outcome outcome = fetch(run, asked);
        QCOMPARE(faultIn(run, outcome, kBody), QString());
        QCOMPARE(bytesFrom(outcome, honest.url("/a")), kSize);
        QVERIFY(outcome.checksum && outcome.checksum->verified);
        QVERIFY(warned(outcome, u"fetched again from one at a time"_s));
        QVERIFY2(warned(outcome, liar.url("/a").toString()),
                 qPrintable(outcome.warnings.join(u'\n')));
    }
    EngineRun run;
    Request asked = request(run, {&liar, &liar});
    asked.sources[1].setQuery(u"again"_s);
    asked.digest = digestOf(kBody);
    const Outcome outcome = fetch(run, asked);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(QString(kindName(outcome.error->kind)), u"checksum"_s);
    QTRY_VERIFY(run.files().isEmpty());
}

void MirrorsTest::namedByTheServer_data() {
    QTest::addColumn<bool>("digest");
    QTest::newRow("with a checksum they join") << true;
    QTest::newRow("without one they step in") << false;
}

void MirrorsTest::namedByTheServer() {
    QFETCH(bool, digest);
    Origin mirror;
    mirror.serve("/b", kBody, Behaviour{.rate = 4 * kMiB});
    Origin first;
    Behaviour naming{.fields = {{"Link", "<" + mirror.url("/b").toEncoded() + ">; rel=duplicate"}},
                     .rate = 4 * kMiB};
    if (digest)
        naming.fields.append({"Repr-Digest", "sha-256=:" + kBody.digest().toBase64() + ':'});
    first.serve("/a", kBody, naming);
    {
        EngineRun run;
        QCOMPARE(faultIn(run, fetch(run, request(run, {&first})), kBody), QString());
        QCOMPARE(!mirror.requests().isEmpty(), digest);
    }
    naming.cut = {3 * kMiB, Ending::Reset};
    first.serve("/c", kBody, {{1, naming}, {-1, {.status = 404}}});
    EngineRun run;
    const Outcome outcome = fetch(run, run.request(first.url("/c"), u"a"_s));
    QCOMPARE(faultIn(run, outcome, kBody), QString());
    QVERIFY(bytesFrom(outcome, mirror.url("/b")) > 0);
    QVERIFY(bytesFrom(outcome, first.url("/c")) > 0);
}

void MirrorsTest::fullDiskBurnsNoMirror() {
    Origin first;
    Origin second;
    const QByteArray huge = QByteArray::number(qint64(1) << 58);
    for (Origin* origin : {&first, &second})
        origin->serve("/a", kBody, Behaviour{.contentLength = huge, .rate = kMiB});
    EngineRun run;
    const Outcome outcome = fetch(run, request(run, {&first, &second}));
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(QString(kindName(outcome.error->kind)), u"disk-full"_s);
    QVERIFY(second.requests().size() <= 1);
    QVERIFY(!warned(outcome, u"was left out"_s));
}

/// The last bytes of one that says nothing more are fetched by another, long before the time-out.
void MirrorsTest::stalledConnectionIsHedged() {
    const Body body = Body::counting(4 * kMiB);
    Origin origin;
    origin.serve("/a", body,
                 {{1, {.rate = 2 * kMiB}},
                  {1, {.cut = {900'000, Ending::Stall}, .rate = 2 * kMiB}},
                  {-1, {.rate = 2 * kMiB}}});
    Settings settings = EngineRun::quick();
    settings.timeout = 120'000;
    settings.maxSplits = 4;
    EngineRun run(settings);
    const Outcome outcome = fetch(run, run.request(origin.url("/a"), u"a"_s));
    QCOMPARE(faultIn(run, outcome, body), QString());
    QCOMPARE(outcome.received, body.size());
    QCOMPARE(outcome.attempts, 1);
    QVERIFY(outcome.fetchedTwice < 4 * kMiB);
}

/// Each of both connections is needed, and one says nothing more.
void MirrorsTest::stalledConnectionIsReplaced() {
    Origin origin;
    origin.serve("/a", kBody,
                 {{1, {.rate = kMiB / 2}},
                  {1, {.cut = {300'000, Ending::Stall}, .rate = kMiB}},
                  {-1, {.rate = 4 * kMiB}}});
    Settings settings = EngineRun::quick();
    settings.timeout = 120'000;
    settings.maxSplits = 2;
    EngineRun run(settings);
    const Outcome outcome = fetch(run, run.request(origin.url("/a"), u"a"_s));
    QCOMPARE(faultIn(run, outcome, kBody), QString());
    QVERIFY(origin.requests().size() > 2);
    QCOMPARE(outcome.connections, 2);
}

void MirrorsTest::mixedPartIsGoneOnWith_data() {
    QTest::addColumn<bool>("firstChanged");
    QTest::addColumn<bool>("secondChanged");
    QTest::addColumn<bool>("resumed");
    QTest::newRow("43 as it was") << false << false << true;
    QTest::newRow("43 the first changed") << true << false << false;
    QTest::newRow("43 the second changed") << false << true << false;
}

/// Without a checksum, a change of any of its sources makes what was mixed worthless.
void MirrorsTest::mixedPartIsGoneOnWith() {
    QFETCH(bool, firstChanged);
    QFETCH(bool, secondChanged);
    QFETCH(bool, resumed);
    Origin first;
    Origin second;
    first.serve("/a", kBody, Behaviour{.etag = "\"one\"", .rate = kMiB});
    second.serve("/a", kBody, Behaviour{.etag = "\"two\"", .rate = kMiB});
    QTemporaryDir folder;
    QString fault;
    {
        EngineRun run;
        Request asked = request(run, {&first, &second});
        asked.directory = folder.path();
        run.engine.add({asked});
        QVERIFY(run.waitFor([&] { return run.states[asked.id].received > 3 * kMiB; }));
        QSignalSpy stopped(&run.engine, &Engine::stopped);
        run.engine.stop();
        QVERIFY(stopped.wait(5000));
    }
    const bool changed = firstChanged || secondChanged;
    const Body now = changed ? kLie : kBody;
    first.serve("/a", now, Behaviour{.etag = firstChanged ? "\"new\"" : "\"one\"", .rate = kMiB});
    second.serve("/a", now, Behaviour{.etag = secondChanged ? "\"new\"" : "\"two\"", .rate = kMiB});
    EngineRun run;
    Request asked = request(run, {&first, &second});
    asked.directory = folder.path();
    const Outcome outcome = fetch(run, asked);
    QCOMPARE(outcome.state, State::Completed);
    QCOMPARE(outcome.resumedFrom > 0, resumed);
    QCOMPARE(warned(outcome, u"started again"_s), !resumed);
    QCOMPARE(now.differenceFrom(outcome.path), QString());
}

QTEST_GUILESS_MAIN(MirrorsTest)
#include "mirrorstest.moc"
