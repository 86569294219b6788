#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;

Q_DECLARE_METATYPE(quintet::test::Sequence)

/// An error page, a login or a captive portal is not the file (fault 25).
class PagesTest : public QObject {
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void taken_data();
    void taken();
    void inTheMiddle();
    void whenResuming();
};

static const Behaviour kPage = {.etag = "",
                                .contentType = "text/html; charset=utf-8",
                                .body = Body::bytes("<html>Please log in</html>")};

void PagesTest::refused_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("25 .fits") << QByteArray("/a.fits") << QString();
    QTest::newRow("25 .tar.gz") << QByteArray("/a.tar.gz?token=1") << QString();
    QTest::newRow("25 the list names a file") << QByteArray("/get?id=3") << u"a.zip"_s;
}

void PagesTest::refused() {
    QFETCH(QByteArray, path);
    QFETCH(QString, name);
    Origin origin;
    origin.serve(path.split('?').first(), Body::counting(1000), kPage);
    EngineRun run;
    const Outcome outcome = run.fetch(origin.url(path), name);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.error->kind, ErrorKind::ContentType);
    QVERIFY(!isRetryable(*outcome.error));
    QTRY_COMPARE(run.files(), QStringList());
    QCOMPARE(origin.requests().size(), 1);
}

void PagesTest::taken_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("accept");
    QTest::addColumn<bool>("digest");
    QTest::newRow("a page") << QByteArray("/index.html") << false << false;
    QTest::newRow("a script") << QByteArray("/a.php") << false << false;
    QTest::newRow("no suffix") << QByteArray("/a") << false << false;
    QTest::newRow("--accept-html") << QByteArray("/a.fits") << true << false;
    QTest::newRow("its digest is known") << QByteArray("/a.fits") << false << true;
}

void PagesTest::taken() {
    QFETCH(QByteArray, path);
    QFETCH(bool, accept);
    QFETCH(bool, digest);
    Origin origin;
    origin.serve(path, *kPage.body, kPage);
    Settings settings = EngineRun::quick();
    settings.acceptHtml = accept;
    EngineRun run(settings);
    Request asked = run.request(origin.url(path));
    if (digest)
        asked.digest = Digest{"sha-256", kPage.body->digest()};
    run.engine.add({asked});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(faultIn(run, run.ends[asked.id], *kPage.body), QString());
}

/// 25, 51: the others go on without it.
void PagesTest::inTheMiddle() {
    const Body body = Body::counting(6 * 1024 * 1024);
    Origin origin;
    const Behaviour slow{.rate = 4 * 1024 * 1024};
    origin.serve("/a.fits", body, {{1, slow}, {1, kPage}, {Sequence::kForever, slow}});
    EngineRun run;
    const Outcome outcome = run.fetch(origin.url("/a.fits"));
    QCOMPARE(faultIn(run, outcome, body), QString());
}

/// What is here is kept until the network is itself again.
void PagesTest::whenResuming() {
    const Body body = Body::counting(6 * 1024 * 1024);
    Origin origin;
    origin.serve("/a.fits", body, {{1, {.cut = {3 * 1024 * 1024, Ending::Reset}}}, {1, kPage}, {}});
    Settings settings = EngineRun::quick();
    settings.maxSplits = 1;
    EngineRun run(settings);
    const Outcome failed = run.fetch(origin.url("/a.fits"));
    QCOMPARE(failed.state, State::Failed);
    QCOMPARE(failed.error->kind, ErrorKind::ContentType);
    const DownloadId id = failed.id;
    run.ends.clear();
    run.engine.retry({id});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(faultIn(run, run.ends[id], body), QString());
    QVERIFY(run.ends[id].resumedFrom > 0);
}

QTEST_GUILESS_MAIN(PagesTest)
#include "pagestest.moc"
