// A digest counts, whatever way the bytes came.
#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;

namespace {

constexpr qint64 kMiB = 1024 * 1024;
const Body kBody = Body::counting(8 * kMiB);

Digest wrongDigest() {
    return {"sha-256", QByteArray(32, 'w')};
}

} // namespace

class DigestTest : public QObject {
    Q_OBJECT

private slots:
    void startedAgainWithoutRanges_data();
    void startedAgainWithoutRanges();
    void pausedWhileTheOldFileIsRead();
};

void DigestTest::startedAgainWithoutRanges_data() {
    QTest::addColumn<bool>("stated"); // By the server, else given.
    QTest::addColumn<bool>("right");
    QTest::newRow("given, right") << false << true;
    QTest::newRow("given, wrong") << false << false;
    QTest::newRow("stated, right") << true << true;
    QTest::newRow("stated, wrong") << true << false;
}

/// Cut in the middle; the rest is asked for by a range, and the whole file comes (35).
void DigestTest::startedAgainWithoutRanges() {
    QFETCH(bool, stated);
    QFETCH(bool, right);
    const QByteArray digest = right ? kBody.digest() : wrongDigest().value;
    Behaviour cut{.ranges = Ranges::Ignored, .cut = {4 * kMiB, Ending::Close}};
    Behaviour whole{.ranges = Ranges::Ignored};
    if (stated)
        cut.fields = whole.fields = {{"Repr-Digest", "sha-256=:" + digest.toBase64() + ":"}};
    Origin origin;
    origin.serve("/a", kBody, {{1, cut}, {Sequence::kForever, whole}});
    EngineRun run;
    Request request = run.request(origin.url("/a"), u"a"_s);
    if (!stated)
        request.digest = Digest{"sha-256", digest};
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    const Outcome outcome = run.ends[request.id];
    QVERIFY(origin.requests().size() >= 2);
    QVERIFY(!origin.requests()[1].field("Range").isEmpty());
    if (!right) {
        QCOMPARE(outcome.state, State::Failed);
        QCOMPARE(outcome.error->kind, ErrorKind::Checksum);
        QTRY_VERIFY(run.files().isEmpty());
        return;
    }
    QCOMPARE(faultIn(run, outcome, kBody), QString());
    QVERIFY(outcome.checksum && outcome.checksum->verified);
}

/// What stands there is read to be compared; the download is paused meanwhile, and goes on.
void DigestTest::pausedWhileTheOldFileIsRead() {
    Origin origin;
    const Body body = Body::counting(256 * kMiB);
    origin.serve("/a", body);
    EngineRun run;
    run.put(u"a"_s, body.all());
    Request request = run.request(origin.url("/a"), u"a"_s);
    request.digest = Digest{"sha-256", body.digest()};
    run.engine.add({request});
    QVERIFY(run.waitFor([&] { return run.states[request.id].state == State::Starting; }));
    for (int i = 0; i < 3; ++i) {
        run.engine.pause({request.id});
        run.engine.resume({request.id});
    }
    QVERIFY(run.waitForEnds(1));
    const Outcome outcome = run.ends[request.id];
    QCOMPARE(outcome.state, State::Skipped);
    QVERIFY(outcome.checksum && outcome.checksum->verified);
    QCOMPARE(run.files(), QStringList{u"a"_s});
    QVERIFY(origin.requests().isEmpty());
}

QTEST_GUILESS_MAIN(DigestTest)
#include "digesttest.moc"
