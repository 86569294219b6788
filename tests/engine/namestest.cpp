#include "enginerun.h"

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// Where files go, what is kept, replaced and stepped aside for (faults 66 to 71, 130, 145).
class NamesTest : public QObject {
    Q_OBJECT

private slots:
    void serverNamesTheFile();
    void hostileNamesStayInside_data();
    void hostileNamesStayInside();
    void existing_data();
    void existing();
    void existingIsKeptWithoutARequest();
    void uniqueTakesTheNextName();
    void twoUrlsOfOneNameGetTwoFiles();
    void theSameTwiceIsFetchedOnce();
    void badTargets_data();
    void badTargets();
    void failureHarmsNoEarlierFile();
    void longNames();
    void namesOfTheListMayHoldFolders();
    void givenDigestDecidesWhatIsKept();
};

namespace {

const Body kBody = Body::counting(5000);

Request asUnique(Request request, Overwrite overwrite) {
    request.overwrite = overwrite;
    return request;
}

} // namespace

void NamesTest::serverNamesTheFile() {
    Origin origin;
    origin.serve(
        "/get", kBody,
        Behaviour{.fields = {{"Content-Disposition", "attachment; filename=\"x y.fits\""}}});
    origin.serve("/q", kBody);
    EngineRun run;
    QUrl url = origin.url("/get");
    url.setQuery(u"id=5"_s);
    const Outcome named = run.fetch(url);
    QCOMPARE(faultIn(run, named, kBody), QString());
    QCOMPARE(named.path, run.path(u"x y.fits"_s));
    QUrl plain = origin.url("/q");
    plain.setQuery(u"id=6"_s);
    QCOMPARE(run.fetch(plain).path, run.path(u"q"_s));
}

void NamesTest::hostileNamesStayInside_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("66 traversal") << QByteArray("../../evil");
    QTest::newRow("66 backslashes") << QByteArray("..\\\\..\\\\evil");
    QTest::newRow("66 absolute") << QByteArray("/etc/evil");
    QTest::newRow("66 dot file") << QByteArray(".bashrc");
    QTest::newRow("66 dots") << QByteArray("..");
    QTest::newRow("66 long") << QByteArray(5000, 'a');
    QTest::newRow("66 bidi") << QByteArray("a\xe2\x80\xae"
                                           "txt.exe");
}

void NamesTest::hostileNamesStayInside() {
    QFETCH(QByteArray, name);
    Origin origin;
    origin.serve(
        "/get", kBody,
        Behaviour{.fields = {{"Content-Disposition", "attachment; filename=\"" + name + '"'}}});
    EngineRun run;
    QDir(run.folder.path()).mkdir(u"in"_s);
    Request request = run.request(origin.url("/get"));
    request.directory += u"/in"_s;
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    const Outcome outcome = run.ends[request.id];
    QCOMPARE(outcome.state, State::Completed);
    QCOMPARE(kBody.differenceFrom(outcome.path), QString());
    QCOMPARE(QFileInfo(outcome.path).absolutePath(), request.directory);
    QVERIFY(!QFileInfo(outcome.path).fileName().startsWith(u'.'));
    QVERIFY(!outcome.path.contains(QChar(0x202e)));
    QCOMPARE(run.files(), QStringList(u"in"_s));
}

void NamesTest::existing_data() {
    QTest::addColumn<int>("overwrite");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("name");
    QTest::newRow("no") << int(Overwrite::No) << u"skipped"_s << u"a.fits.gz"_s;
    QTest::newRow("yes") << int(Overwrite::Yes) << u"completed"_s << u"a.fits.gz"_s;
    QTest::newRow("unique") << int(Overwrite::Unique) << u"completed"_s << u"a.1.fits.gz"_s;
}

void NamesTest::existing() {
    QFETCH(int, overwrite);
    QFETCH(QString, state);
    QFETCH(QString, name);
    Origin origin;
    origin.serve("/a.fits.gz", kBody);
    EngineRun run;
    run.put(u"a.fits.gz"_s, "earlier");
    const Request request = asUnique(run.request(origin.url("/a.fits.gz")), Overwrite(overwrite));
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    const Outcome outcome = run.ends[request.id];
    QCOMPARE(QString(outcome.state == State::Skipped ? u"skipped"_s : u"completed"_s), state);
    QCOMPARE(outcome.path, run.path(name));
    QCOMPARE(run.content(u"a.fits.gz"_s),
             overwrite == int(Overwrite::Yes) ? kBody.all() : QByteArray("earlier"));
}

void NamesTest::existingIsKeptWithoutARequest() {
    Origin origin;
    origin.serve("/a.bin", kBody);
    EngineRun run;
    run.put(u"a.bin"_s, "earlier");
    const Outcome outcome = run.fetch(origin.url("/a.bin"));
    QCOMPARE(outcome.state, State::Skipped);
    QCOMPARE(outcome.size, 7);
    QCOMPARE(outcome.received, 0);
    QVERIFY(origin.requests().isEmpty());
}

void NamesTest::uniqueTakesTheNextName() {
    Origin origin;
    origin.serve("/a.bin", kBody);
    EngineRun run;
    run.put(u"a.bin"_s, "0");
    run.put(u"a.1.bin"_s, "1");
    const Request request = asUnique(run.request(origin.url("/a.bin")), Overwrite::Unique);
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(run.ends[request.id].path, run.path(u"a.2.bin"_s)); // 67
    QCOMPARE(run.content(u"a.2.bin"_s), kBody.all());
    QCOMPARE(run.content(u"a.1.bin"_s), "1");
}

void NamesTest::twoUrlsOfOneNameGetTwoFiles() {
    const Body other = Body::counting(7000, 'b');
    Origin origin;
    origin.serve("/1/a.bin", kBody, Behaviour{.msBeforeHead = 100});
    origin.serve("/2/a.bin", other);
    for (int round = 0; round < 2; ++round) { // 69 130: the order of the list decides, not speed
        EngineRun run;
        const Request first = run.request(origin.url("/1/a.bin"));
        const Request second = run.request(origin.url("/2/a.bin"));
        run.engine.add({first, second});
        QVERIFY(run.waitForEnds(2));
        QCOMPARE(run.content(u"a.bin"_s), kBody.all());
        QCOMPARE(run.content(u"a.1.bin"_s), other.all());
        QVERIFY(run.ends[second.id].warnings.join(u' ').contains(u"a.1.bin"));
        QVERIFY(run.ends[first.id].warnings.isEmpty());
    }
}

void NamesTest::theSameTwiceIsFetchedOnce() {
    Origin origin;
    origin.serve("/a.bin", kBody);
    EngineRun run;
    const Request first = run.request(origin.url("/a.bin"));
    const Request second = run.request(origin.url("/a.bin"));
    run.engine.add({first, second});
    QVERIFY(run.waitForEnds(2));
    QCOMPARE(origin.requests().size(), 1); // 130
    QCOMPARE(run.ends[first.id].state, State::Completed);
    QCOMPARE(run.ends[second.id].state, State::Completed);
    QCOMPARE(run.ends[first.id].path, run.ends[second.id].path);
    QCOMPARE(run.endings[second.id], 1);
}

void NamesTest::badTargets_data() {
    QTest::addColumn<QString>("at");
    QTest::newRow("68 directory") << u"a.bin"_s;
    QTest::newRow("68 directory at the part") << u"a.bin.part"_s;
}

void NamesTest::badTargets() {
    QFETCH(QString, at);
    Origin origin;
    origin.serve("/a.bin", kBody);
    for (const Overwrite overwrite : {Overwrite::No, Overwrite::Yes}) {
        EngineRun run;
        QVERIFY(QDir(run.folder.path()).mkdir(at));
        const Request request = asUnique(run.request(origin.url("/a.bin")), overwrite);
        run.engine.add({request});
        QVERIFY(run.waitFor([&] { return run.ends.count(request.id) > 0; }));
        const Outcome outcome = run.ends[request.id];
        QCOMPARE(outcome.state, State::Failed);
        QCOMPARE(QString(kindName(outcome.error->kind)), u"exists"_s);
        QCOMPARE(run.files(), QStringList(at));
    }
}

void NamesTest::failureHarmsNoEarlierFile() {
    Origin origin;
    origin.serve("/a.bin", kBody, Behaviour{.ranges = Ranges::None, .cut = {100, Ending::Close}});
    Settings settings = EngineRun::quick();
    settings.retries = 1;
    settings.overwrite = Overwrite::Yes;
    EngineRun run(settings);
    run.put(u"a.bin"_s, "earlier");
    QCOMPARE(run.fetch(origin.url("/a.bin")).state, State::Failed);
    QCOMPARE(run.content(u"a.bin"_s), "earlier");
}

void NamesTest::longNames() {
    const QByteArray name = QByteArray(250, 'n') + ".fit"; // 70
    Origin origin;
    origin.serve('/' + name, kBody);
    EngineRun run;
    const Outcome outcome = run.fetch(origin.url('/' + name));
    QCOMPARE(faultIn(run, outcome, kBody), QString());
    QCOMPARE(QFileInfo(outcome.path).fileName(), QString::fromLatin1(name));
}

void NamesTest::namesOfTheListMayHoldFolders() {
    Origin origin;
    origin.serve("/a.bin", kBody);
    EngineRun run;
    const Outcome outcome = run.fetch(origin.url("/a.bin"), u"2026/11/b.bin"_s);
    QCOMPARE(outcome.state, State::Completed);
    QCOMPARE(outcome.path, run.path(u"2026/11/b.bin"_s));
    QCOMPARE(kBody.differenceFrom(outcome.path), QString());
}

void NamesTest::givenDigestDecidesWhatIsKept() {
    Origin origin;
    origin.serve("/a.bin", kBody);
    const Digest digest{"sha-256", kBody.digest()};
    EngineRun run;
    run.put(u"a.bin"_s, "damaged");
    Request request = run.request(origin.url("/a.bin"));
    request.digest = digest;
    run.engine.add({request});
    QVERIFY(run.waitForEnds(1));
    QCOMPARE(run.ends[request.id].state, State::Completed);
    QCOMPARE(kBody.differenceFrom(run.path(u"a.bin"_s)), QString());
    request.id += 100;
    run.engine.add({request});
    QVERIFY(run.waitForEnds(2));
    QCOMPARE(run.ends[request.id].state, State::Skipped);
    QVERIFY(run.ends[request.id].checksum->verified);
    QCOMPARE(origin.requests().size(), 1);
}

QTEST_GUILESS_MAIN(NamesTest)
#include "namestest.moc"
