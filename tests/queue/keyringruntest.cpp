// The real program, with a keyring on a bus of our own.
#include "../ui/fakesecrets.h"
#include "logins.h"
#include "origin.h"
#include "windowrun.h"

#include <QDirIterator>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 60'000;
const QByteArray kPassword = "hunter2-of-the-keyring";

Behaviour wantsALogin() {
    Behaviour behaviour;
    behaviour.login = Login{"anna", kPassword};
    return behaviour;
}

} // namespace

class KeyringRunTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_secrets.reset(); }
    void usesWhatIsRemembered();
    void goesOnAtTheNextStart();
    void unlocksAndGoesOn();
    void headlessDoesNotAsk();

private:
    /// Files of the program's that the password stands in.
    static QStringList traces(WindowRun& run);
    QStringList call(const Origin& origin) const {
        return {u"--proxy"_s, u"none"_s, u"-d"_s, u"out"_s, origin.url("/a.bin").toString()};
    }

    PrivateBus m_bus;
    std::unique_ptr<FakeSecrets> m_secrets;
};

void KeyringRunTest::initTestCase() {
    QVERIFY2(m_bus.start(), "this test needs dbus-daemon");
}

void KeyringRunTest::init() {
    m_secrets = std::make_unique<FakeSecrets>(m_bus.address());
}

QStringList KeyringRunTest::traces(WindowRun& run) {
    QStringList found;
    QDirIterator files(run.call().path({}), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(kPassword))
            found += file.fileName();
    }
    return found;
}

void KeyringRunTest::usesWhatIsRemembered() {
    Origin origin;
    Origin other;
    const Body body = Body::counting(100'000);
    origin.serve("/a.bin", body, wantsALogin());
    other.serve("/b.bin", body, wantsALogin());
    m_secrets->put(originOf(origin.url("/")), u"anna"_s, kPassword);
    WindowRun run;
    run.call().start(call(origin) + QStringList{other.url("/b.bin").toString()});
    QTRY_COMPARE_WITH_TIMEOUT(run.call().files(u"out"_s), QStringList{u"a.bin"_s}, kLongest);
    QTRY_COMPARE_WITH_TIMEOUT(other.requests().size(), 1, kLongest);
    run.kill(SIGTERM);
    for (const Seen& seen : other.requests())
        QCOMPARE(seen.field("Authorization"), QByteArray());
    QCOMPARE(m_secrets->prompts, 0);
    QCOMPARE(traces(run), QStringList());
}

void KeyringRunTest::goesOnAtTheNextStart() {
    Origin origin;
    const Body body = Body::counting(8'000'000);
    Behaviour slow = wantsALogin();
    slow.rate = 50'000;
    origin.serve("/a.bin", body, slow);
    m_secrets->put(originOf(origin.url("/")), u"anna"_s, kPassword);
    WindowRun run;
    run.call().start(call(origin));
    QTRY_VERIFY_WITH_TIMEOUT(origin.bytesSent() > 100'000, kLongest);
    run.kill(SIGKILL);
    QCOMPARE(traces(run), QStringList());
    origin.serve("/a.bin", body, wantsALogin());
    run.call().start({u"--proxy"_s, u"none"_s});
    QTRY_COMPARE_WITH_TIMEOUT(run.call().files(u"out"_s), QStringList{u"a.bin"_s}, kLongest);
    run.kill(SIGTERM);
    QCOMPARE(body.differenceFrom(run.call().path(u"out/a.bin"_s)), QString());
}

void KeyringRunTest::unlocksAndGoesOn() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(100'000), wantsALogin());
    m_secrets->put(originOf(origin.url("/")), u"anna"_s, kPassword);
    m_secrets->locked = true;
    WindowRun run;
    run.call().start(call(origin));
    QTRY_COMPARE_WITH_TIMEOUT(run.call().files(u"out"_s), QStringList{u"a.bin"_s}, kLongest);
    run.kill(SIGTERM);
    QCOMPARE(m_secrets->prompts, 1);
    QCOMPARE(traces(run), QStringList());
}

void KeyringRunTest::headlessDoesNotAsk() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(100'000), wantsALogin());
    m_secrets->put(originOf(origin.url("/")), u"anna"_s, kPassword);
    WindowRun run;
    QCOMPARE(run.startAgain(QStringList{u"--headless"_s, u"-q"_s} + call(origin)), 1);
    QCoreApplication::processEvents();
    QCOMPARE(m_secrets->services().calls(u"SearchItems"_s).size(), 0);
}

QTEST_GUILESS_MAIN(KeyringRunTest)
#include "keyringruntest.moc"
