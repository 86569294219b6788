#include "desktop/keyring.h"

#include "desktop/bus.h"
#include "fakesecrets.h"

#include <QTest>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"https://example.org:443"_s;
const Credentials kAnna{u"anna"_s, u"hunter2 \u00fc"_s};

} // namespace

/// The desktop's keyring, against a service of its kind on a bus of our own.
class KeyringTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keeps();
    void isForTheVeryOrigin_data();
    void isForTheVeryOrigin();
    void replacesAnotherName();
    void replacesWhereItemsAreConfirmed();
    void looksWithoutAsking();
    void looksAtAll();
    void asksToUnlock();
    void isNotUnlocked();
    void keepsInALockedOne();
    void makesOneWhereThereIsNone();
    void forgets_data();
    void forgets();
    void forgetsNothing();
    void serviceEndsMeanwhile();
    void nonsense_data();
    void nonsense();
    void thereIsNone_data();
    void thereIsNone();

private:
    std::optional<Credentials> find(const QString& origin);
    bool store(const QString& origin, const Credentials& login);
    bool forget(const QString& origin);
    std::optional<Logins> look();

    PrivateBus m_bus;
    std::unique_ptr<FakeSecrets> m_secrets;
    std::unique_ptr<Bus> m_session;
    std::unique_ptr<Keyring> m_keyring;
};

void KeyringTest::initTestCase() {
    QVERIFY2(m_bus.start(), "this test needs dbus-daemon");
}

void KeyringTest::init() {
    m_session = std::make_unique<Bus>(Bus::Kind::Session);
    m_keyring = std::make_unique<Keyring>(m_session.get());
    m_secrets = std::make_unique<FakeSecrets>(m_bus.address());
}

void KeyringTest::cleanup() {
    if (m_secrets && !QTest::currentTestFailed())
        QTRY_COMPARE(m_secrets->sessions, 0); // Whatever was opened was closed.
    m_keyring.reset();
    m_session.reset();
    m_secrets.reset();
}

/// Each waits for its answer, which comes once and never before the call returns.
std::optional<Credentials> KeyringTest::find(const QString& origin) {
    int answers = 0;
    std::optional<Credentials> found;
    m_keyring->find(origin, [&](const std::optional<Credentials>& login) {
        ++answers;
        found = login;
    });
    if (answers != 0 || !QTest::qWaitFor([&] { return answers == 1; }))
        QTest::qFail("no answer, or too early", __FILE__, __LINE__);
    return found;
}

bool KeyringTest::store(const QString& origin, const Credentials& login) {
    int answers = 0;
    bool stored = false;
    m_keyring->store(origin, login, [&](bool done) {
        ++answers;
        stored = done;
    });
    if (answers != 0 || !QTest::qWaitFor([&] { return answers == 1; }))
        QTest::qFail("no answer, or too early", __FILE__, __LINE__);
    return stored;
}

bool KeyringTest::forget(const QString& origin) {
    int answers = 0;
    bool forgotten = false;
    m_keyring->forget(origin, [&](bool done) {
        ++answers;
        forgotten = done;
    });
    if (answers != 0 || !QTest::qWaitFor([&] { return answers == 1; }))
        QTest::qFail("no answer, or too early", __FILE__, __LINE__);
    return forgotten;
}

std::optional<Logins> KeyringTest::look() {
    int answers = 0;
    std::optional<Logins> seen;
    m_keyring->look([&](const std::optional<Logins>& open) {
        ++answers;
        seen = open;
    });
    if (answers != 0 || !QTest::qWaitFor([&] { return answers == 1; }))
        QTest::qFail("no answer, or too early", __FILE__, __LINE__);
    return seen;
}

void KeyringTest::keeps() {
    QVERIFY(store(kOrigin, kAnna));
    QCOMPARE(m_secrets->items.size(), 1);
    const FakeSecrets::Item item = m_secrets->items.first();
    QCOMPARE(item.secret, kAnna.password.toUtf8());
    QCOMPARE(item.attributes.value(u"origin"_s), kOrigin);
    QCOMPARE(item.attributes.value(u"user"_s), u"anna"_s);
    QCOMPARE(item.label, u"Quintet: https://example.org:443"_s);
    QCOMPARE(m_secrets->algorithm(), u"plain"_s);
    QVERIFY(find(kOrigin) == kAnna);
    QCOMPARE(m_secrets->prompts, 0);
}

void KeyringTest::isForTheVeryOrigin_data() {
    QTest::addColumn<QString>("other");
    QTest::newRow("scheme") << u"http://example.org:443"_s;
    QTest::newRow("port") << u"https://example.org:8443"_s;
    QTest::newRow("host") << u"https://www.example.org:443"_s;
    QTest::newRow("its beginning") << u"https://example.org"_s;
    QTest::newRow("none") << QString();
}

void KeyringTest::isForTheVeryOrigin() {
    QFETCH(QString, other);
    QVERIFY(store(kOrigin, kAnna));
    QVERIFY(!find(other));
}

void KeyringTest::replacesAnotherName() {
    QVERIFY(store(kOrigin, kAnna));
    QVERIFY(store(kOrigin, {u"anna"_s, u"new"_s}));
    QCOMPARE(m_secrets->items.size(), 1);
    QVERIFY(store(u"https://example.net:443"_s, kAnna));
    QVERIFY(store(kOrigin, {u"berta"_s, u"letmein"_s}));
    QCOMPARE(m_secrets->items.size(), 2);
    QVERIFY(find(kOrigin) == (Credentials{u"berta"_s, u"letmein"_s}));
    QVERIFY(find(u"https://example.net:443"_s) == kAnna);
}

void KeyringTest::replacesWhereItemsAreConfirmed() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    m_secrets->confirms = true;
    m_secrets->dismisses = true;
    QVERIFY(!store(kOrigin, {u"berta"_s, u"letmein"_s}));
    QVERIFY(find(kOrigin) == (Credentials{u"anna"_s, u"hunter2"_s}));
    m_secrets->dismisses = false;
    QVERIFY(store(kOrigin, {u"berta"_s, u"letmein"_s}));
    QCOMPARE(m_secrets->items.size(), 1);
    QVERIFY(find(kOrigin) == (Credentials{u"berta"_s, u"letmein"_s}));
}

void KeyringTest::looksWithoutAsking() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    m_secrets->locked = true;
    const auto open = look();
    QVERIFY(open && open->isEmpty());
    QCOMPARE(m_secrets->prompts, 0);
    QCOMPARE(m_secrets->services().calls(u"Unlock"_s).size(), 0);
    // KeePassXC would ask for its password for that.
    QCOMPARE(m_secrets->services().calls(u"SearchItems"_s).size(), 0);
    m_secrets->hasCollection = false;
    QVERIFY(look());
    QCOMPARE(m_secrets->services().calls(u"SearchItems"_s).size(), 0);
}

void KeyringTest::looksAtAll() {
    for (int i = 0; i < 20; ++i)
        m_secrets->put(u"https://h%1:443"_s.arg(i), u"u%1"_s.arg(i), QByteArray::number(i));
    FakeSecrets::Item foreign;
    foreign.attributes = {{u"xdg:schema"_s, u"org.example.Other"_s}, {u"origin"_s, kOrigin}};
    m_secrets->items.insert(u"/item/foreign"_s, foreign);
    const auto open = look();
    QVERIFY(open);
    QCOMPARE(open->size(), 20);
    QVERIFY(open->value(u"https://h7:443"_s) == (Credentials{u"u7"_s, u"7"_s}));
}

void KeyringTest::asksToUnlock() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    m_secrets->locked = true;
    // Not for what it doesn't have.
    QVERIFY(!find(u"https://example.net:443"_s));
    QCOMPARE(m_secrets->prompts, 0);
    QVERIFY(find(kOrigin) == (Credentials{u"anna"_s, u"hunter2"_s}));
    QCOMPARE(m_secrets->prompts, 1);
}

void KeyringTest::isNotUnlocked() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    m_secrets->locked = true;
    m_secrets->dismisses = true;
    QVERIFY(!find(kOrigin));
    QVERIFY(!store(kOrigin, kAnna));
    QVERIFY(!forget(kOrigin));
    QCOMPARE(m_secrets->items.first().secret, QByteArray("hunter2"));
}

void KeyringTest::keepsInALockedOne() {
    m_secrets->locked = true;
    QVERIFY(store(kOrigin, kAnna));
    QCOMPARE(m_secrets->prompts, 1);
    QCOMPARE(m_secrets->items.size(), 1);
}

void KeyringTest::makesOneWhereThereIsNone() {
    m_secrets->hasCollection = false;
    m_secrets->dismisses = true;
    QVERIFY(!store(kOrigin, kAnna));
    m_secrets->dismisses = false;
    QVERIFY(store(kOrigin, kAnna));
    QVERIFY(find(kOrigin) == kAnna);
}

void KeyringTest::forgets_data() {
    QTest::addColumn<bool>("locked");
    QTest::newRow("open") << false;
    QTest::newRow("locked") << true;
}

void KeyringTest::forgets() {
    QFETCH(bool, locked);
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    m_secrets->put(kOrigin, u"berta"_s, "letmein");
    m_secrets->put(u"https://example.net:443"_s, u"anna"_s, "hunter2");
    m_secrets->locked = locked;
    QVERIFY(forget(kOrigin));
    QCOMPARE(m_secrets->items.size(), 1);
    QCOMPARE(m_secrets->items.first().attributes.value(u"origin"_s), u"https://example.net:443"_s);
}

void KeyringTest::forgetsNothing() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    QVERIFY(forget(u"https://example.net:443"_s));
    QVERIFY(!forget({}));
    QCOMPARE(m_secrets->items.size(), 1);
}

void KeyringTest::serviceEndsMeanwhile() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    m_secrets->locked = true;
    m_secrets->silent = true;
    int answers = 0;
    m_keyring->find(kOrigin, [&](const std::optional<Credentials>& login) {
        ++answers;
        QVERIFY(!login);
    });
    QTRY_COMPARE(m_secrets->prompts, 1);
    QTest::qWait(50);
    QCOMPARE(answers, 0); // The person may take any time.
    m_secrets.reset();
    QTRY_COMPARE(answers, 1);
}

void KeyringTest::nonsense_data() {
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("answer");
    const QVariant path = QVariant::fromValue(QDBusObjectPath(u"/item/1"_s));
    for (const char* method : {"SearchItems", "OpenSession", "GetSecrets", "Get"}) {
        QTest::addRow("%s, nothing", method) << QString::fromLatin1(method) << QVariantList();
        QTest::addRow("%s, a word", method) << QString::fromLatin1(method) << QVariantList{u"x"_s};
        QTest::addRow("%s, numbers", method) << QString::fromLatin1(method) << QVariantList{1, 2};
        if (qstrcmp(method, "OpenSession") != 0)
            QTest::addRow("%s, paths", method)
                << QString::fromLatin1(method) << QVariantList{path, path};
    }
    const QVariant other = QVariant::fromValue(QDBusVariant(QVariant::fromValue(
        SecretAttributes{{u"origin"_s, u"https://evil.example:443"_s}, {u"user"_s, u"eve"_s}})));
    QTest::newRow("of another origin") << u"Get"_s << QVariantList{other};
    const QVariant map = QVariant::fromValue(SecretAttributes{{u"a"_s, u"b"_s}});
    for (const char* method : {"SearchItems", "GetSecrets"})
        QTest::addRow("%s, maps", method) << QString::fromLatin1(method) << QVariantList{map, map};
}

void KeyringTest::nonsense() {
    QFETCH(QString, method);
    QFETCH(QVariantList, answer);
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    m_secrets->services().answer(method, answer);
    QVERIFY(!find(kOrigin));
    look();
    m_secrets->sessions = 0;
}

void KeyringTest::thereIsNone_data() {
    QTest::addColumn<bool>("bus");
    QTest::newRow("no service") << true;
    QTest::newRow("no bus") << false;
}

void KeyringTest::thereIsNone() {
    QFETCH(bool, bus);
    m_secrets.reset();
    if (!bus)
        m_keyring = std::make_unique<Keyring>(nullptr);
    QVERIFY(!look());
    QVERIFY(!find(kOrigin));
    QVERIFY(!store(kOrigin, kAnna));
    QVERIFY(!forget(kOrigin));
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyringtest.moc"
