// A further start hands what it was called with to the window that is open.
#include "handover.h"

#include "origin.h"
#include "windowrun.h"

#include <QLocalSocket>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

using Verdict = HandedReader::Verdict;

namespace {

Request requestOf(const QString& url) {
    Request request;
    request.sources = {QUrl(url)};
    request.directory = u"/data"_s;
    return request;
}

QByteArray message(const QByteArray& content) {
    return "QUINTET 1 " + QByteArray::number(content.size()) + '\n' + content;
}

/// The socket of the only window that uses that folder.
QString socketIn(const QString& folder) {
    const QStringList found = QDir(folder).entryList({u"quintet-*"_s}, QDir::System);
    return found.size() == 1 ? QDir(folder).filePath(found[0]) : QString();
}

} // namespace

class HandoverTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void packsEverything();
    void readsInPieces();
    void refuses_data();
    void refuses();
    void leavesOutNonsense_data();
    void leavesOutNonsense();
    void firstAndFurther();
    void survivesHostileOnes_data();
    void survivesHostileOnes();
    void manyAtOnce();
    void goesStaleWithItsProcess();
    void realProgram();
    void realProgramsAllAtOnce();
    void headlessIsNotAffected();

private:
    QTemporaryDir m_runtime;
};

void HandoverTest::initTestCase() {
    QVERIFY(m_runtime.isValid());
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
}

void HandoverTest::packsEverything() {
    Handed handed;
    Request request = requestOf(u"https://example.org/a?sig=1"_s);
    request.sources += QUrl(u"https://example.net/a"_s);
    request.fileName = u"b/a.fits"_s;
    request.credentials = {u"anna"_s, u"hunter2"_s};
    request.headers = {{"Cookie", "a=b"}, {"Accept", "x/y"}};
    request.digest = {"sha-256", "abc"};
    request.overwrite = Overwrite::Unique;
    request.paused = true;
    handed.requests = {request, requestOf(u"ftp://example.org/b"_s)};
    handed.problems = {{u"list"_s, 3, u"nonsense"_s, u"no scheme"_s}};
    handed.name = u"SDO May.txt"_s;
    handed.wish = Wish::ResumeAll;

    HandedReader reader;
    QCOMPARE(reader.feed(packed(handed)), Verdict::Done);
    const Handed read = reader.handed();
    QCOMPARE(read.requests.size(), 2);
    const Request& first = read.requests[0];
    QCOMPARE(first.sources, request.sources);
    QCOMPARE(first.fileName, request.fileName);
    QVERIFY(first.credentials == request.credentials);
    QVERIFY(first.headers == request.headers);
    QVERIFY(first.digest == request.digest);
    QVERIFY(first.overwrite == request.overwrite);
    QVERIFY(first.paused);
    QCOMPARE(read.name, handed.name);
    QCOMPARE(read.wish, Wish::ResumeAll);
    QCOMPARE(read.problems.size(), 1);
    QCOMPARE(read.problems[0].line, 3);
    QCOMPARE(read.problems[0].message, u"no scheme"_s);
}

void HandoverTest::readsInPieces() {
    const QByteArray bytes = packed({{requestOf(u"https://example.org/a"_s)}, {}});
    HandedReader reader;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        QCOMPARE(reader.feed(bytes.mid(i, 1)),
                 i + 1 < bytes.size() ? Verdict::More : Verdict::Done);
    QCOMPARE(reader.handed().requests.size(), 1);
}

void HandoverTest::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("another protocol") << QByteArray("GET / HTTP/1.1\r\n\r\n") << Verdict::Refused;
    QTest::newRow("zeros") << QByteArray(10, '\0') << Verdict::Refused;
    QTest::newRow("a head without an end")
        << "QUINTET 1 " + QByteArray(100, '1') << Verdict::Refused;
    QTest::newRow("no length") << QByteArray("QUINTET 1 x\n{}") << Verdict::Refused;
    QTest::newRow("a negative length") << QByteArray("QUINTET 1 -1\n{}") << Verdict::Refused;
    QTest::newRow("too long") << QByteArray("QUINTET 1 67108865\n{") << Verdict::Refused;
    QTest::newRow("far too long") << QByteArray("QUINTET 1 99999999999999999999\n{")
                                  << Verdict::Refused;
    QTest::newRow("more than stated") << QByteArray("QUINTET 1 2\n{}}") << Verdict::Refused;
    QTest::newRow("another version") << QByteArray("QUINTET 2 2\n{}") << Verdict::OtherVersion;
    QTest::newRow("less than stated") << QByteArray("QUINTET 1 3\n{}") << Verdict::More;
}

void HandoverTest::refuses() {
    QFETCH(QByteArray, bytes);
    HandedReader reader;
    QTEST(reader.feed(bytes), "verdict");
}

void HandoverTest::leavesOutNonsense_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("{{{{");
    QTest::newRow("not an object") << QByteArray("[1,2]");
    QTest::newRow("not a list") << QByteArray(R"({"requests":{"a":1}})");
    QTest::newRow("no URL") << QByteArray(R"({"requests":[{"urls":[],"directory":"/data"}]})");
    QTest::newRow("a file") << QByteArray(
        R"({"requests":[{"urls":["file:///etc/passwd"],"directory":"/data"}]})");
    QTest::newRow("no host") << QByteArray(
        R"({"requests":[{"urls":["https:///x"],"directory":"/data"}]})");
    QTest::newRow("no folder") << QByteArray(R"({"requests":[{"urls":["https://a/x"]}]})");
    QTest::newRow("a folder of nowhere")
        << QByteArray(R"({"requests":[{"urls":["https://a/x"],"directory":"../x"}]})");
    QTest::newRow("a name that leaves it") << QByteArray(
        R"({"requests":[{"urls":["https://a/x"],"directory":"/data","name":"../../x"}]})");
    QTest::newRow("an unknown wish") << QByteArray(R"({"wish":99})");
    QTest::newRow("a wish that is none") << QByteArray(R"({"wish":{"a":-1}})");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void HandoverTest::leavesOutNonsense() {
    QFETCH(QByteArray, content);
    HandedReader reader;
    QCOMPARE(reader.feed(message(content)), Verdict::Done);
    QVERIFY(reader.handed().requests.isEmpty());
    QCOMPARE(reader.handed().wish, Wish::None);
}

void HandoverTest::firstAndFurther() {
    Handover first(u"/some/folder"_s);
    QCOMPARE(first.begin(), Handover::Role::First);
    first.listen();
    const QFileInfo socket(socketIn(m_runtime.path()));
    QVERIFY(socket.exists());
    QVERIFY(!(socket.permissions() &
              (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    QSignalSpy handed(&first, &Handover::handedOver);
    Handover elsewhere(u"/another/folder"_s);
    QCOMPARE(elsewhere.begin(), Handover::Role::First);

    Handover further(u"/some/folder"_s);
    QCOMPARE(further.begin(), Handover::Role::Further);
    std::optional<bool> taken;
    // deliver() waits, and both ends are in this process: the other one needs a thread.
    std::unique_ptr<QThread> thread(QThread::create([&taken, &further] {
        Handover other(u"/some/folder"_s);
        taken = other.begin() == Handover::Role::Further &&
                other.deliver({{requestOf(u"https://example.org/a"_s)}, {}}).has_value();
    }));
    thread->start();
    QTRY_VERIFY(thread->isFinished());
    thread->wait();
    QCOMPARE(taken, true);
    QCOMPARE(handed.size(), 1);
    QCOMPARE(handed[0][0].value<Handed>().requests.size(), 1);

    // It is closing: who comes now waits, and begins itself in the end.
    first.close();
    QCOMPARE(Handover(u"/some/folder"_s).begin(100), Handover::Role::NoAnswer);
}

void HandoverTest::survivesHostileOnes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("another protocol") << QByteArray("GET / HTTP/1.1\r\n\r\n") << QByteArray("NO\n");
    QTest::newRow("noise") << QByteArray(3'000'000, '\xff') << QByteArray();
    QTest::newRow("too long") << QByteArray("QUINTET 1 99999999999\n") << QByteArray("NO\n");
    QTest::newRow("another version") << QByteArray("QUINTET 9 0\n") << QByteArray("VERSION\n");
    QTest::newRow("no JSON") << message("}{") << QByteArray("OK\n");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("half of it") << QByteArray("QUINTET 1 100\n{\"requests\":[") << QByteArray();
}

void HandoverTest::survivesHostileOnes() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    Handover first(u"/some/folder"_s);
    QCOMPARE(first.begin(), Handover::Role::First);
    first.listen();
    QSignalSpy handed(&first, &Handover::handedOver);
    QLocalSocket socket;
    socket.connectToServer(socketIn(m_runtime.path()));
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    if (answer.isEmpty()) {
        socket.disconnectFromServer();
    } else {
        QTRY_VERIFY(socket.bytesAvailable() >= answer.size());
        QCOMPARE(socket.readAll(), answer);
    }
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    for (const QList<QVariant>& call : handed)
        QVERIFY(call[0].value<Handed>().requests.isEmpty());

    QLocalSocket good;
    good.connectToServer(socketIn(m_runtime.path()));
    QVERIFY(good.waitForConnected());
    good.write(packed({{requestOf(u"https://example.org/a"_s)}, {}}));
    QTRY_VERIFY(good.canReadLine());
    QCOMPARE(good.readAll(), QByteArray("OK\n"));
    QCOMPARE(handed.last()[0].value<Handed>().requests.size(), 1);
}

void HandoverTest::manyAtOnce() {
    Handover first(u"/some/folder"_s);
    QCOMPARE(first.begin(), Handover::Role::First);
    first.listen();
    QSignalSpy handed(&first, &Handover::handedOver);
    const QString path = socketIn(m_runtime.path());
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < Handover::kMostConnections / 2; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(path);
    }
    std::vector<std::unique_ptr<QLocalSocket>> sockets;
    for (int i = 0; i < 40; ++i) {
        sockets.push_back(std::make_unique<QLocalSocket>());
        sockets.back()->connectToServer(path);
        QTRY_COMPARE(sockets.back()->state(), QLocalSocket::ConnectedState);
        sockets.back()->write(packed({{requestOf(u"https://example.org/%1"_s.arg(i))}, {}}));
    }
    QTRY_COMPARE(handed.size(), 40);
    for (const auto& socket : sockets) {
        QTRY_VERIFY(socket->canReadLine());
        QCOMPARE(socket->readAll(), QByteArray("OK\n"));
    }
    // More than it takes: turned away, and it lives on.
    for (int i = 0; i < Handover::kMostConnections; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(path);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(silent.back()->state(), QLocalSocket::UnconnectedState);
    silent.clear();
    QLocalSocket good;
    QTRY_VERIFY([&] {
        good.abort();
        good.connectToServer(path);
        if (good.waitForConnected(100))
            good.write(packed({}));
        return QTest::qWaitFor([&good] { return good.canReadLine(); }, 200);
    }());
    QCOMPARE(good.readAll(), QByteArray("OK\n"));
}

void HandoverTest::goesStaleWithItsProcess() {
    WindowRun run;
    run.call().start({});
    QTRY_VERIFY(!socketIn(run.call().path(u"run"_s)).isEmpty());
    run.kill(SIGKILL);
    run.call().start({});
    QTRY_VERIFY([&] {
        QLocalSocket socket;
        socket.connectToServer(socketIn(run.call().path(u"run"_s)));
        return socket.waitForConnected(100);
    }());
    QCOMPARE(run.startAgain({}), 0); // Taken by the second: the first left nothing but a name.
    run.kill(SIGTERM);
}

void HandoverTest::realProgram() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    origin.serve("/b.bin", Body::counting(2000));
    origin.serve("/c.bin", Body::counting(3000));
    origin.serve("/list.txt", Body::bytes(origin.url("/c.bin").toEncoded() + '\n'));
    WindowRun run;
    run.call().put(u"list.txt"_s, origin.url("/b.bin").toEncoded() + "\nnonsense\n");
    const QStringList none{u"--proxy"_s, u"none"_s};
    run.call().start(none + QStringList{u"-d"_s, u"out"_s, origin.url("/a.bin").toString()});
    QTRY_VERIFY(!socketIn(run.call().path(u"run"_s)).isEmpty());

    QByteArray said;
    QCOMPARE(run.startAgain({u"-d"_s, u"other"_s, u"-i"_s, u"list.txt"_s}, &said), 0);
    QCOMPARE(said, QByteArray());
    QCOMPARE(run.startAgain(none + QStringList{u"-d"_s, u"other"_s, u"-i"_s,
                                               origin.url("/list.txt").toString()}),
             0);
    QCOMPARE(run.startAgain({}), 0);
    QTRY_COMPARE(run.call().files(u"out"_s), QStringList{u"a.bin"_s});
    QTRY_COMPARE(run.call().files(u"other"_s), (QStringList{u"b.bin"_s, u"c.bin"_s}));
    // A wrong call is one, whoever would take it.
    QCOMPARE(run.startAgain({u"--no-such-option"_s}), 2);
    QCOMPARE(run.startAgain({u"no such file"_s}), 2);
    run.kill(SIGTERM);
    QCOMPARE(run.onDisk().size(), 3);
}

void HandoverTest::realProgramsAllAtOnce() {
    Origin origin;
    constexpr int kStarts = 8;
    for (int i = 0; i < kStarts; ++i)
        origin.serve("/f" + QByteArray::number(i), Body::counting(1000 + i));
    WindowRun run;
    std::vector<std::unique_ptr<QProcess>> starts;
    for (int i = 0; i < kStarts; ++i) {
        starts.push_back(std::make_unique<QProcess>());
        starts.back()->setProcessEnvironment(run.environment());
        starts.back()->setWorkingDirectory(run.call().path({}));
        starts.back()->start(qEnvironmentVariable("QUINTET_BINARY"),
                             {u"--proxy"_s, u"none"_s, u"-d"_s, u"out"_s,
                              origin.url("/f" + QByteArray::number(i)).toString()});
    }
    const auto running = [&] {
        return std::count_if(starts.cbegin(), starts.cend(),
                             [](const auto& it) { return it->state() != QProcess::NotRunning; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(run.call().files(u"out"_s).size(), kStarts, 60'000);
    for (const auto& it : starts) {
        if (it->state() == QProcess::NotRunning)
            QCOMPARE(it->exitCode(), 0);
        else
            it->terminate();
    }
    QTRY_COMPARE_WITH_TIMEOUT(running(), 0, 60'000);
    QCOMPARE(run.onDisk().size(), kStarts);
}

void HandoverTest::headlessIsNotAffected() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    WindowRun run;
    run.call().start({});
    QTRY_VERIFY(!socketIn(run.call().path(u"run"_s)).isEmpty());
    QCOMPARE(run.startAgain({u"--headless"_s, u"--proxy"_s, u"none"_s, u"-d"_s, u"out"_s,
                             origin.url("/a.bin").toString()}),
             0);
    QCOMPARE(run.call().files(u"out"_s), QStringList{u"a.bin"_s}); // Before it ended, not later.
    run.kill(SIGTERM);
    QCOMPARE(run.onDisk().size(), 0);
}

QTEST_GUILESS_MAIN(HandoverTest)
#include "handovertest.moc"
