#include "enginerun.h"
#include "resumption.h"
#include "storage/filewriter.h"
#include "storage/partdisk.h"
#include "storage/partjournal.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(quintet::PartOrigin)
Q_DECLARE_METATYPE(quintet::Request)
Q_DECLARE_METATYPE(quintet::test::Behaviour)

namespace {

constexpr qint64 kMiB = 1024 * 1024;
constexpr qint64 kSize = 12 * kMiB + 345;
/// Two whole blocks but for their edges, and a bit of the third: what an earlier run left.
const QList<Range> kLeft = {{0, 3 * kMiB}, {5 * kMiB, 9 * kMiB + 7}};

} // namespace

/// What an earlier run left, and what becomes of it (faults 41 to 46, 114 to 117).
class ResumeTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void interruptedRun_data();
    void interruptedRun();
    void onlyWhatIsMissing();
    void changedMeanwhile_data();
    void changedMeanwhile();
    void nothingIsMissing();
    void damagedBlock();
    void leftovers_data();
    void leftovers();
    void signedLink();
    void secondSource();
    void nameFromTheServer();
    void noResume();
    void wrongChecksum();
    void retryAfterFailure();
    void pausedAndStopped();
    void stoppedAtOnce();
    void laidThereByOthers();
    void strayState();
    void refusals_data();
    void refusals();

private:
    Request request(EngineRun& run, const QUrl& url) const {
        Request asked = run.request(url);
        asked.directory = m_folder->path();
        return asked;
    }
    Outcome fetch(EngineRun& run, const Request& asked) const {
        run.engine.add({asked});
        if (!run.waitFor([&] { return run.ends.count(asked.id) > 0; }))
            qWarning("the download did not end in time");
        return run.ends[asked.id];
    }
    Outcome fetch(const QUrl& url) const {
        EngineRun run;
        return fetch(run, request(run, url));
    }
    PartOrigin origin(const QUrl& url) const {
        PartOrigin origin;
        origin.url = urlKey(url);
        origin.place = placeKey(url);
        origin.size = kSize;
        origin.validator.etag = "\"v1\"";
        return origin;
    }
    /// Leaves a part as a run does that ends.
    void leave(const QString& name, const PartOrigin& origin, const QList<Range>& ranges,
               const Body& body) const {
        FileWriter writer;
        PartFile part(writer, path(name + u".part"_s));
        part.open();
        part.setOrigin(origin);
        for (const Range& range : ranges)
            part.write(range.begin, body.slice(range.begin, range.size()));
        part.close();
    }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Origin> m_origin;
    Body m_body = Body::counting(kSize);
};

void ResumeTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_origin = std::make_unique<Origin>();
    m_origin->serve("/a.bin", m_body);
}

void ResumeTest::cleanup() {
    m_origin.reset();
}

void ResumeTest::interruptedRun_data() {
    QTest::addColumn<int>("splits");
    QTest::newRow("58 one connection") << 1;
    QTest::newRow("58 five connections") << 5;
}

void ResumeTest::interruptedRun() {
    QFETCH(int, splits);
    m_origin->serve("/a.bin", m_body, Behaviour{.rate = 4 * kMiB});
    Settings settings = EngineRun::quick();
    settings.maxSplits = splits;
    qint64 had = 0;
    {
        EngineRun run(settings);
        const Request asked = request(run, m_origin->url("/a.bin"));
        run.engine.add({asked});
        QVERIFY(run.waitFor([&] { return run.states[asked.id].received > 4 * kMiB; }));
        run.engine.stop();
        QVERIFY(run.waitForEnds(1));
        QCOMPARE(run.ends[asked.id].state, State::Cancelled);
        had = run.ends[asked.id].received;
    }
    QCOMPARE(files(), (QStringList{u"a.bin.part"_s, u"a.bin.part.state"_s}));
    const qsizetype before = m_origin->requests().size();
    const Outcome outcome = fetch(m_origin->url("/a.bin"));
    QCOMPARE(outcome.state, State::Completed);
    QCOMPARE(m_body.differenceFrom(outcome.path), QString());
    QCOMPARE(outcome.resumedFrom, had);
    QCOMPARE(outcome.received, kSize - had);
    QCOMPARE(outcome.warnings, QStringList());
    QCOMPARE(files(), QStringList{u"a.bin"_s});
    const auto requests = m_origin->requests().mid(before);
    for (const Seen& seen : requests) {
        QVERIFY(seen.range().has_value());
        QCOMPARE(seen.field("If-Range"), "\"v1\"");
    }
}

void ResumeTest::onlyWhatIsMissing() {
    m_origin->serve("/a.bin", m_body, Behaviour{.rate = 4 * kMiB});
    leave(u"a.bin"_s, origin(m_origin->url("/a.bin")), kLeft, m_body);
    const Outcome outcome = fetch(m_origin->url("/a.bin"));
    QCOMPARE(outcome.state, State::Completed);
    QCOMPARE(m_body.differenceFrom(outcome.path), QString());
    QCOMPARE(outcome.resumedFrom, 7 * kMiB + 7);
    QCOMPARE(outcome.received, kSize - 7 * kMiB - 7);
    QVERIFY(m_origin->bytesSent() <= (kSize - 7 * kMiB - 7) * 12 / 10);
    QCOMPARE(m_origin->requests().first().range(), (AskedRange{3 * kMiB, 5 * kMiB - 1}));
    QCOMPARE(files(), QStringList{u"a.bin"_s});
}

void ResumeTest::changedMeanwhile_data() {
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<qint64>("size");
    const qint64 same = kSize;
    QTest::newRow("41 another ETag") << Behaviour{.etag = "\"v2\""} << same;
    QTest::newRow("42 another ETag, If-Range ignored")
        << Behaviour{.etag = "\"v2\"", .heedsIfRange = false} << same;
    QTest::newRow("43 now a weak ETag") << Behaviour{.etag = "W/\"v2\""} << same;
    QTest::newRow("41 no validator any more") << Behaviour{.etag = "", .lastModified = ""} << same;
    QTest::newRow("45 46 shorter than what is here") << Behaviour{.etag = "\"v2\""} << 2 * kMiB;
    QTest::newRow("45 46 shorter, 416") << Behaviour{.heedsIfRange = false} << 2 * kMiB;
    QTest::newRow("55 grown") << Behaviour{.etag = "\"v2\""} << same + kMiB;
    QTest::newRow("40 55 grown under the same ETag") << Behaviour{} << same + kMiB;
    QTest::newRow("35 no ranges any more") << Behaviour{.ranges = Ranges::None} << same;
    QTest::newRow("35 48 ranges ignored") << Behaviour{.ranges = Ranges::Ignored} << same;
    QTest::newRow("36 another start") << Behaviour{.ranges = Ranges::FromZero} << same;
    QTest::newRow("20 empty now") << Behaviour{.etag = "\"v2\""} << qint64(0);
}

/// Never a mixture: whatever comes now is what is there in the end.
void ResumeTest::changedMeanwhile() {
    QFETCH(Behaviour, behaviour);
    QFETCH(qint64, size);
    leave(u"a.bin"_s, origin(m_origin->url("/a.bin")), kLeft, m_body);
    const Body now = Body::counting(size, 'b');
    m_origin->serve("/a.bin", now, behaviour);
    const Outcome outcome = fetch(m_origin->url("/a.bin"));
    QCOMPARE(outcome.state, State::Completed);
    QCOMPARE(now.differenceFrom(outcome.path), QString());
    QCOMPARE(outcome.resumedFrom, 0);
    QCOMPARE(outcome.received, size);
    QVERIFY(!outcome.warnings.isEmpty());
    QVERIFY(outcome.warnings.first().startsWith(u"started again: "));
    QCOMPARE(files(), QStringList{u"a.bin"_s});
    QVERIFY(m_origin->requests().size() < 20);
}

/// The program was killed between the last byte and the name.
void ResumeTest::nothingIsMissing() {
    leave(u"a.bin"_s, origin(m_origin->url("/a.bin")), {{0, kSize}}, m_body);
    const Outcome outcome = fetch(m_origin->url("/a.bin"));
    QCOMPARE(outcome.state, State::Completed);
    QCOMPARE(m_body.differenceFrom(outcome.path), QString());
    QCOMPARE(outcome.received, 0);
    QCOMPARE(outcome.resumedFrom, kSize);
    QCOMPARE(m_origin->requests().size(), 0);
    QCOMPARE(files(), QStringList{u"a.bin"_s});
}

void ResumeTest::damagedBlock() {
    m_origin->serve("/a.bin", m_body, Behaviour{.rate = 4 * kMiB});
    for (const QList<Range>& left : {kLeft, QList<Range>{{0, kSize}}}) {
        QFile::remove(path(u"a.bin"_s));
        leave(u"a.bin"_s, origin(m_origin->url("/a.bin")), left, m_body);
        QFile part(path(u"a.bin.part"_s));
        QVERIFY(part.open(QIODevice::ReadWrite));
        QVERIFY(part.seek(6 * kMiB));
        QCOMPARE(part.write("#"), 1);
        part.close();
        const qint64 sent = m_origin->bytesSent();
        const Outcome outcome = fetch(m_origin->url("/a.bin"));
        QCOMPARE(outcome.state, State::Completed);
        QCOMPARE(m_body.differenceFrom(outcome.path), QString());
        const qint64 missing = left.size() == 1 ? 0 : kSize - 7 * kMiB - 7;
        const qint64 block = left.size() == 1 ? 4 * kMiB : 3 * kMiB;
        QCOMPARE(outcome.received, missing + block);
        QVERIFY(m_origin->bytesSent() - sent <= (missing + block) * 12 / 10);
        QCOMPARE(outcome.warnings.size(), 1);
        QVERIFY(outcome.warnings.first().contains(u"damaged"));
    }
}

void ResumeTest::leftovers_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("warning");
    const QString unknown = u"started again: it isn't known what the unfinished file held"_s;
    QTest::newRow("117 part without state") << u"no state"_s << unknown;
    QTest::newRow("116 state without part") << u"no part"_s << QString();
    QTest::newRow("115 empty state") << u"empty state"_s << unknown;
    QTest::newRow("115 state of garbage inside") << u"torn state"_s << unknown;
    QTest::newRow("116 part cut by somebody")
        << u"cut part"_s << u"a damaged part of what an earlier run left was fetched again"_s;
    QTest::newRow("116 part emptied by somebody") << u"empty part"_s << QString();
    QTest::newRow("114 zeros where data should be")
        << u"zeros"_s << u"a damaged part of what an earlier run left was fetched again"_s;
    QTest::newRow("115 of another address")
        << u"other url"_s << u"started again: the unfinished file is of another address"_s;
}

void ResumeTest::leftovers() {
    QFETCH(QString, what);
    QFETCH(QString, warning);
    const QUrl url =
        what == u"other url" ? QUrl(u"http://other.invalid/a.bin"_s) : m_origin->url("/a.bin");
    leave(u"a.bin"_s, origin(url), kLeft, m_body);
    const QString part = path(u"a.bin.part"_s);
    const QString state = path(u"a.bin.part.state"_s);
    if (what == u"no state"_s)
        QVERIFY(QFile::remove(state));
    if (what == u"no part"_s)
        QVERIFY(QFile::remove(part));
    if (what == u"empty state"_s)
        QVERIFY(QFile::resize(state, 0));
    if (what == u"torn state"_s) {
        QFile file(state);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (const qint64 at : {qint64(30), file.size() / 2 + 30}) {
            QVERIFY(file.seek(at));
            file.write("torn");
        }
    }
    if (what == u"cut part"_s)
        QVERIFY(QFile::resize(part, kMiB));
    if (what == u"empty part"_s)
        QVERIFY(QFile::resize(part, 0));
    if (what == u"zeros"_s) {
        QVERIFY(QFile::resize(part, 0));
        QVERIFY(QFile::resize(part, kSize));
    }
    const Outcome outcome = fetch(m_origin->url("/a.bin"));
    QCOMPARE(outcome.state, State::Completed);
    QCOMPARE(m_body.differenceFrom(outcome.path), QString());
    QCOMPARE(outcome.warnings, warning.isEmpty() ? QStringList() : QStringList{warning});
    QCOMPARE(files(), QStringList{u"a.bin"_s});
}

void ResumeTest::signedLink() {
    QUrl old = m_origin->url("/a.bin");
    old.setQuery(u"Signature=old"_s);
    QUrl now = m_origin->url("/a.bin");
    now.setQuery(u"Signature=new"_s);
    leave(u"a.bin"_s, origin(old), kLeft, m_body);
    EngineRun run;
    Request asked = request(run, now);
    asked.fileName = u"a.bin"_s;
    const Outcome outcome = fetch(run, asked);
    QCOMPARE(outcome.state, State::Completed);
    QCOMPARE(m_body.differenceFrom(outcome.path), QString());
    QCOMPARE(outcome.resumedFrom, 7 * kMiB + 7);
}

void ResumeTest::secondSource() {
    leave(u"a.bin"_s, origin(m_origin->url("/a.bin")), kLeft, m_body);
    m_origin->serve("/first.bin", Body::counting(kSize, 'b'));
    EngineRun run;
    Request asked = request(run, m_origin->url("/first.bin"));
    asked.sources.append(m_origin->url("/a.bin"));
    asked.fileName = u"a.bin"_s;
    const Outcome outcome = fetch(run, asked);
    QCOMPARE(m_body.differenceFrom(outcome.path), QString());
    QCOMPARE(outcome.resumedFrom, 7 * kMiB + 7);
    QCOMPARE(m_origin->requests("/first.bin").size(), 0);
}

void ResumeTest::nameFromTheServer() {
    const QUrl url = m_origin->url("/query?id=7");
    m_origin->serve(
        "/query", m_body,
        Behaviour{.fields = {{"Content-Disposition", "attachment; filename=\"named.bin\""}},
                  .rate = 40 * kMiB});
    leave(u"named.bin"_s, origin(url), kLeft, m_body);
    const Outcome outcome = fetch(url);
    QCOMPARE(outcome.path, path(u"named.bin"_s));
    QCOMPARE(m_body.differenceFrom(outcome.path), QString());
    QCOMPARE(outcome.resumedFrom, 7 * kMiB + 7);
    QCOMPARE(files(), QStringList{u"named.bin"_s});
}

void ResumeTest::noResume() {
    leave(u"a.bin"_s, origin(m_origin->url("/a.bin")), kLeft, m_body);
    Settings settings = EngineRun::quick();
    settings.resume = false;
    EngineRun run(settings);
    const Outcome outcome = fetch(run, request(run, m_origin->url("/a.bin")));
    QCOMPARE(outcome.state, State::Completed);
    QCOMPARE(outcome.resumedFrom, 0);
    QCOMPARE(outcome.received, kSize);
    QCOMPARE(files(), QStringList{u"a.bin"_s});
}

/// What is left matches its sums, but they are of the wrong bytes.
void ResumeTest::wrongChecksum() {
    PartOrigin was = origin(m_origin->url("/a.bin"));
    leave(u"a.bin"_s, was, kLeft, Body::counting(kSize, 'b'));
    EngineRun run;
    Request asked = request(run, m_origin->url("/a.bin"));
    asked.digest = Digest{"sha-256", m_body.digest()};
    const Outcome outcome = fetch(run, asked);
    QCOMPARE(outcome.state, State::Completed);
    QCOMPARE(m_body.differenceFrom(outcome.path), QString());
    QVERIFY(outcome.checksum && outcome.checksum->verified);
    QCOMPARE(outcome.warnings.size(), 1);
    QVERIFY(outcome.warnings.first().contains(u"checksum"));
}

void ResumeTest::retryAfterFailure() {
    m_origin->serve("/a.bin", m_body,
                    {{1, {.cut = {5 * kMiB, Ending::Reset}}}, {1, {.status = 403}}, {}});
    Settings settings = EngineRun::quick();
    settings.maxSplits = 1;
    EngineRun run(settings);
    const Request asked = request(run, m_origin->url("/a.bin"));
    const Outcome failed = fetch(run, asked);
    QCOMPARE(failed.state, State::Failed);
    QTRY_COMPARE(files(), (QStringList{u"a.bin.part"_s, u"a.bin.part.state"_s}));
    run.ends.clear();
    run.engine.retry({asked.id});
    QVERIFY(run.waitForEnds(1));
    const Outcome outcome = run.ends[asked.id];
    QCOMPARE(outcome.state, State::Completed);
    QCOMPARE(m_body.differenceFrom(outcome.path), QString());
    QVERIFY(outcome.resumedFrom > 0);
    QCOMPARE(outcome.resumedFrom + outcome.received, kSize);
    QCOMPARE(files(), QStringList{u"a.bin"_s});
}

void ResumeTest::pausedAndStopped() {
    m_origin->serve("/a.bin", m_body, Behaviour{.rate = 8 * kMiB});
    {
        EngineRun run;
        const Request asked = request(run, m_origin->url("/a.bin"));
        run.engine.add({asked});
        QVERIFY(run.waitFor([&] { return run.states[asked.id].received > 2 * kMiB; }));
        run.engine.pause({asked.id});
        QVERIFY(run.waitFor([&] { return run.states[asked.id].state == State::Paused; }));
    }
    const Outcome outcome = fetch(m_origin->url("/a.bin"));
    QCOMPARE(m_body.differenceFrom(outcome.path), QString());
    QVERIFY(outcome.resumedFrom > 2 * kMiB);
}

/// 121: a second thought while what is there is still being looked at.
void ResumeTest::stoppedAtOnce() {
    constexpr int kFiles = 60;
    const GatePtr gate = closedGate();
    QStringList left;
    for (int i = 0; i < kFiles; ++i) {
        const QByteArray path = "/" + QByteArray::number(100 + i) + ".bin";
        m_origin->serve(path, m_body, Behaviour{.gate = gate});
        const QString name = QString::fromLatin1(path.mid(1));
        leave(name, origin(m_origin->url(path)), {{0, 65'536}}, m_body);
        left << name + u".part"_s << name + u".part.state"_s;
    }
    Settings settings = EngineRun::quick();
    settings.maxConn = kFiles;
    for (int ms = 0; ms < 6; ++ms) {
        EngineRun run(settings);
        QList<Request> all;
        for (int i = 0; i < kFiles; ++i)
            all.append(request(run, m_origin->url("/" + QByteArray::number(100 + i) + ".bin")));
        run.engine.add(all);
        QTest::qWait(ms);
        run.engine.stop();
        QVERIFY(run.waitForEnds(kFiles));
    }
    gate->open();
    QCOMPARE(files(), left);
    const Outcome outcome = fetch(m_origin->url("/100.bin"));
    QCOMPARE(m_body.differenceFrom(outcome.path), QString());
    QCOMPARE(outcome.resumedFrom, 65'536);
}

/// 145: whoever may write into a shared folder could lay a part and a state there that fit.
void ResumeTest::laidThereByOthers() {
#ifdef Q_OS_UNIX
    for (const QString& foreign : {u"a.bin.part"_s, u"a.bin.part.state"_s}) {
        QFile::remove(path(u"a.bin"_s));
        leave(u"a.bin"_s, origin(m_origin->url("/a.bin")), kLeft, Body::counting(kSize, 'b'));
        // Only root can give files away; for others there is nothing to try.
        if (::chown(QFile::encodeName(path(foreign)).constData(), 12'345, gid_t(-1)) != 0)
            return;
        const Outcome outcome = fetch(m_origin->url("/a.bin"));
        QCOMPARE(outcome.state, State::Completed);
        QCOMPARE(m_body.differenceFrom(outcome.path), QString());
        QCOMPARE(outcome.resumedFrom, 0);
        QCOMPARE(files(), QStringList{u"a.bin"_s});
    }
#endif
}

/// The program was killed between the name and the removal of the state.
void ResumeTest::strayState() {
    leave(u"a.bin"_s, origin(m_origin->url("/a.bin")), {{0, kSize}}, m_body);
    QVERIFY(QFile::rename(path(u"a.bin.part"_s), path(u"a.bin"_s)));
    QCOMPARE(fetch(m_origin->url("/a.bin")).state, State::Skipped);
    QCOMPARE(files(), QStringList{u"a.bin"_s});
}

void ResumeTest::refusals_data() {
    QTest::addColumn<PartOrigin>("was");
    QTest::addColumn<Request>("request");
    QTest::addColumn<bool>("possible");
    Request asked;
    asked.sources = {QUrl(u"https://host/a?x=1"_s)};
    PartOrigin was = origin(asked.sources.first());
    QTest::newRow("the same") << was << asked << true;
    Request more = asked;
    more.digest = Digest{"md5", "0123456789abcdef"};
    more.size = kSize;
    QTest::newRow("a digest that wasn't known then") << was << more << true;
    more.size = kSize + 1;
    QTest::newRow("another size") << was << more << false;
    PartOrigin digested = was;
    digested.digest = Digest{"md5", "0123456789abcdeX"};
    more.size = -1;
    QTest::newRow("another digest") << digested << more << false;
    digested.validator = {};
    QTest::newRow("no validator but a digest") << digested << asked << true;
    digested.digest.reset();
    QTest::newRow("44 neither") << digested << asked << false;
    asked.sources = {QUrl(u"https://host/a?x=2"_s)};
    QTest::newRow("another query, strong ETag") << was << asked << true;
    was.validator = {.etag = {}, .lastModified = "Wed, 01 Jan 2020 00:00:00 GMT"};
    QTest::newRow("another query, date only") << was << asked << false;
    asked.sources = {QUrl(u"https://host/b"_s)};
    QTest::newRow("another place") << was << asked << false;
}

void ResumeTest::refusals() {
    QFETCH(PartOrigin, was);
    QFETCH(Request, request);
    QFETCH(bool, possible);
    const Resumption verdict = resumption(was, request, nullptr);
    QCOMPARE(verdict.isPossible(), possible);
    Probe probe;
    probe.total = was.size;
    probe.validator = was.validator;
    QCOMPARE(resumption(was, request, &probe).isPossible(), possible);
    probe.validator.etag = "\"other\"";
    QVERIFY(!resumption(was, request, &probe).isPossible());
}

QTEST_GUILESS_MAIN(ResumeTest)
#include "resumetest.moc"
