#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMiB = 1024 * 1024;
constexpr qint64 kPiece = 512 * 1024;
constexpr qint64 kSize = 8 * kMiB + 123;
const Body kBody = Body::counting(kSize);

Pieces piecesOf(const Body& body, qint64 length = kPiece) {
    Pieces pieces{"sha-256", length, {}};
    for (qint64 at = 0; at < body.size(); at += length)
        pieces.values.append(QCryptographicHash::hash(
            body.slice(at, qMin(length, body.size() - at)), QCryptographicHash::Sha256));
    return pieces;
}

/// The body with one byte changed at each of `offsets`.
Body damaged(const QList<qint64>& offsets) {
    QByteArray bytes = kBody.all();
    for (const qint64 offset : offsets)
        bytes[offset] = char(bytes[offset] ^ 1);
    return Body::bytes(bytes);
}

bool warned(const Outcome& outcome, const QString& words) {
    return outcome.warnings.join(u'\n').contains(words);
}

} // namespace

/// Hashes of pieces: a bad one is fetched again alone, and who lied is left out.
class PiecesTest : public QObject {
    Q_OBJECT

private slots:
    void right_data();
    void right();
    void onePieceIsFetchedAgain_data();
    void onePieceIsFetchedAgain();
    void liarIsLeftOut();
    void wrongForGood();
    void wrongNumber();
    void resumedPieces();

private:
    Outcome fetch(EngineRun& run, const Request& request) const {
        run.engine.add({request});
        if (!run.waitFor([&] { return run.ends.count(request.id) > 0; }))
            qWarning("the download did not end in time");
        return run.ends[request.id];
    }
};

void PiecesTest::right_data() {
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<int>("splits");
    QTest::newRow("one byte") << qint64(1) << kPiece << 5;
    QTest::newRow("one piece") << kPiece << kPiece << 5;
    QTest::newRow("a byte more") << kPiece + 1 << kPiece << 5;
    QTest::newRow("larger than the file") << kSize << 100 * kMiB << 5;
    QTest::newRow("many small ones") << kSize << qint64(16384) << 5;
    QTest::newRow("one connection") << kSize << kPiece << 1;
}

void PiecesTest::right() {
    QFETCH(qint64, size);
    QFETCH(qint64, length);
    QFETCH(int, splits);
    const Body body = Body::counting(size);
    Origin origin;
    origin.serve("/a", body);
    EngineRun run;
    Request request = run.request(origin.url("/a"));
    request.pieces = piecesOf(body, length);
    request.splits = splits;
    const Outcome outcome = fetch(run, request);
    QCOMPARE(faultIn(run, outcome, body), QString());
    QVERIFY(outcome.warnings.isEmpty());
}

void PiecesTest::onePieceIsFetchedAgain_data() {
    QTest::addColumn<bool>("digest");
    QTest::addColumn<int>("splits");
    for (const bool digest : {false, true}) {
        for (const int splits : {1, 5})
            QTest::addRow("%s, %d connections", digest ? "and a digest of all" : "pieces only",
                          splits)
                << digest << splits;
    }
}

/// A bad byte on the way, not on the server.
void PiecesTest::onePieceIsFetchedAgain() {
    QFETCH(bool, digest);
    QFETCH(int, splits);
    Origin origin;
    origin.serve("/a", kBody, {{1, {.body = damaged({10}), .rate = 8 * kMiB}}, {}});
    EngineRun run;
    Request request = run.request(origin.url("/a"));
    request.pieces = piecesOf(kBody);
    request.splits = splits;
    if (digest)
        request.digest = Digest{"sha-256", kBody.digest()};
    const Outcome outcome = fetch(run, request);
    QCOMPARE(faultIn(run, outcome, kBody), QString());
    QVERIFY2(warned(outcome, u"piece 1 "_s), qPrintable(outcome.warnings.join(u'\n')));
    QVERIFY(!warned(outcome, u"started again"_s));
    QVERIFY2(origin.bytesSent() < kSize + 3 * kMiB, "more than the piece was fetched again");
}

/// Its good pieces stay.
void PiecesTest::liarIsLeftOut() {
    Origin honest;
    Origin liar;
    honest.serve("/a", kBody, Behaviour{.rate = 4 * kMiB});
    QList<qint64> everywhere;
    for (qint64 at = 1000; at < kSize; at += kPiece)
        everywhere.append(at);
    liar.serve("/a", damaged(everywhere), Behaviour{.rate = 4 * kMiB});
    for (const bool liarFirst : {false, true}) {
        EngineRun run;
        Request request = run.request(liarFirst ? liar.url("/a") : honest.url("/a"));
        request.sources.append(liarFirst ? honest.url("/a") : liar.url("/a"));
        request.pieces = piecesOf(kBody);
        const qint64 before = honest.bytesSent();
        const Outcome outcome = fetch(run, request);
        QCOMPARE(faultIn(run, outcome, kBody), QString());
        QVERIFY2(
            warned(outcome, u"The source %1 was left out"_s.arg(liar.url("/a").toString())) ||
                warned(outcome, u"the source %1 was left out"_s.arg(liar.url("/a").toString())),
            qPrintable(outcome.warnings.join(u'\n')));
        QVERIFY(!warned(outcome, honest.url("/a").toString()));
        QCOMPARE(outcome.sources.size(), 1);
        QVERIFY(honest.bytesSent() - before < kSize + 4 * kMiB);
    }
}

void PiecesTest::wrongForGood() {
    Origin origin;
    origin.serve("/a", damaged({3 * kMiB}));
    EngineRun run;
    Request request = run.request(origin.url("/a"));
    request.pieces = piecesOf(kBody);
    const Outcome outcome = fetch(run, request);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(QString(kindName(outcome.error->kind)), u"checksum"_s);
    QTRY_VERIFY(run.files().isEmpty());
}

/// Hashes of another file: refused before its body where the size is stated, else in the end.
void PiecesTest::wrongNumber() {
    Origin origin;
    origin.serve("/a", kBody);
    origin.serve("/b", kBody, Behaviour{.framing = Framing::Close});
    for (const char* path : {"/a", "/b"}) {
        EngineRun run;
        Request request = run.request(origin.url(path));
        request.pieces = piecesOf(Body::counting(kSize + kPiece));
        const Outcome outcome = fetch(run, request);
        QCOMPARE(outcome.state, State::Failed);
        QVERIFY(!QFile::exists(run.path(QString::fromLatin1(path + 1))));
    }
}

/// What an earlier run left is compared as well.
void PiecesTest::resumedPieces() {
    Origin origin;
    origin.serve("/a", damaged({100}), Behaviour{.rate = kMiB});
    QTemporaryDir folder;
    {
        EngineRun run;
        Request request = run.request(origin.url("/a"));
        request.directory = folder.path();
        run.engine.add({request});
        QVERIFY(run.waitFor([&] { return run.states[request.id].received > 4 * kMiB; }));
        QSignalSpy stopped(&run.engine, &Engine::stopped);
        run.engine.stop();
        QVERIFY(stopped.wait(5000));
    }
    origin.serve("/a", kBody, Behaviour{.rate = 4 * kMiB});
    EngineRun run;
    Request request = run.request(origin.url("/a"));
    request.directory = folder.path();
    request.pieces = piecesOf(kBody);
    const Outcome outcome = fetch(run, request);
    QCOMPARE(outcome.state, State::Completed);
    QCOMPARE(kBody.differenceFrom(outcome.path), QString());
    QVERIFY(outcome.resumedFrom > 0);
    QVERIFY(!warned(outcome, u"started again"_s));
}

QTEST_GUILESS_MAIN(PiecesTest)
#include "piecestest.moc"
