#include "keptlogins.h"

#include "adddialog.h"
#include "adding.h"
#include "desktop/bus.h"
#include "desktop/keyring.h"
#include "downloadmodel.h"
#include "fakesecrets.h"
#include "mainwindow.h"
#include "mending.h"
#include "noticebar.h"
#include "signin.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"https://data.example.org:443"_s;

} // namespace

/// What the window remembers by the keyring, and what it makes of that.
class KeptLoginsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void givesThemAtTheStart();
    void startsWithoutAKeyring();
    void offersNothingWithoutAKeyring();
    void remembers();
    void remembersOnlyIfTold();
    void fillsTheDialog();
    void keepsWhatWasTyped();
    void forgets();
    void forgetsWhenUnticked();
    void forSeveralServers();
    void addDialogRemembers();
    void addDialogOffersNothingWithoutAKeyring();
    void unlocksWhereALoginIsWanted();
    void retriesAllThatWait();
    void asksOnceOnly();
    void leavesOtherFailuresAlone();
    void saysThatItWasNotKept();

private:
    void begin();
    void fail(DownloadId id, ErrorKind kind = ErrorKind::Auth, int status = 401);
    SignIn* signIn(const QList<DownloadId>& ids);
    Logins given() const { return m_changed->last()[0].value<Logins>(); }

    QTemporaryDir m_folder;
    PrivateBus m_bus;
    std::unique_ptr<FakeSecrets> m_secrets;
    std::unique_ptr<Bus> m_session;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<MainWindow> m_window;
    KeptLogins* m_logins = nullptr;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_retried;
};

void KeptLoginsTest::initTestCase() {
    QVERIFY(m_folder.isValid());
    QVERIFY2(m_bus.start(), "this test needs dbus-daemon");
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void KeptLoginsTest::init() {
    m_secrets = std::make_unique<FakeSecrets>(m_bus.address());
    m_session = std::make_unique<Bus>(Bus::Kind::Session);
    m_keyring = std::make_unique<Keyring>(m_session.get());
    m_window = std::make_unique<MainWindow>(Settings{}, m_folder.path());
    m_logins = new KeptLogins(*m_window, *m_keyring);
    m_changed = std::make_unique<QSignalSpy>(m_logins, &KeptLogins::changed);
    m_retried = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::retryRequested);
    connect(m_window.get(), &MainWindow::retryRequested, m_window.get(),
            [this](const QList<DownloadId>& ids) {
                for (const DownloadId id : ids) {
                    Snapshot snapshot = m_window->model().at(m_window->model().rowOf(id));
                    snapshot.state = State::Queued;
                    m_window->apply(QList{snapshot});
                }
            });
    InputList links;
    for (const char* url : {"https://data.example.org/a.fits", "https://data.example.org/b.fits",
                            "https://other.example.org/c.fits"}) {
        InputEntry entry;
        entry.sources = {QUrl(QString::fromLatin1(url))};
        links.entries.append(entry);
    }
    m_window->add(links);
}

void KeptLoginsTest::cleanup() {
    m_window.reset();
    m_keyring.reset();
    m_session.reset();
    m_secrets.reset();
}

void KeptLoginsTest::begin() {
    QSignalSpy ready(m_logins, &KeptLogins::ready);
    m_logins->begin();
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(m_logins->isReady());
}

void KeptLoginsTest::fail(DownloadId id, ErrorKind kind, int status) {
    Outcome outcome;
    outcome.id = id;
    outcome.url = m_window->model().at(m_window->model().rowOf(id)).url;
    outcome.error = Error{kind, {}, status};
    m_window->apply(QList{outcome});
    m_logins->apply({outcome});
}

SignIn* KeptLoginsTest::signIn(const QList<DownloadId>& ids) {
    m_window->findChild<Mending*>()->mend(Fix::SignIn, ids);
    return m_window->findChild<SignIn*>();
}

void KeptLoginsTest::givesThemAtTheStart() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    begin();
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(given().size(), 1);
    QVERIFY(given().value(kOrigin) == (Credentials{u"anna"_s, u"hunter2"_s}));
}

void KeptLoginsTest::startsWithoutAKeyring() {
    m_secrets.reset();
    begin();
    QCOMPARE(m_changed->size(), 0);
    fail(1);
    QCOMPARE(m_retried->size(), 0);
}

void KeptLoginsTest::offersNothingWithoutAKeyring() {
    m_secrets.reset();
    begin();
    const SignIn* dialog = signIn({1});
    QVERIFY(dialog && dialog->isVisible());
    QTest::qWait(50);
    QVERIFY(!dialog->findChild<QCheckBox*>(u"remember"_s)->isVisible());
    QVERIFY(!dialog->findChild<QPushButton*>(u"forget"_s)->isVisible());
    QVERIFY(!dialog->remembers());
}

void KeptLoginsTest::remembers() {
    begin();
    SignIn* dialog = signIn({1});
    auto* remember = dialog->findChild<QCheckBox*>(u"remember"_s);
    QTRY_VERIFY(remember->isVisible());
    QVERIFY(!remember->isChecked());
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"user"_s), u"anna"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"password"_s), u"hunter2"_s);
    QTest::keyClick(remember, Qt::Key_Space);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"signIn"_s), Qt::LeftButton);
    QTRY_COMPARE(m_secrets->items.size(), 1);
    QCOMPARE(m_secrets->items.first().secret, QByteArray("hunter2"));
    QCOMPARE(m_secrets->items.first().attributes.value(u"origin"_s), kOrigin);
    // Others of that server need no dialog of their own.
    QVERIFY(given().value(kOrigin) == (Credentials{u"anna"_s, u"hunter2"_s}));
    QCOMPARE(m_retried->size(), 1);
}

void KeptLoginsTest::remembersOnlyIfTold() {
    begin();
    SignIn* dialog = signIn({1});
    QTRY_VERIFY(dialog->findChild<QCheckBox*>(u"remember"_s)->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"user"_s), u"anna"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"password"_s), u"hunter2"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"signIn"_s), Qt::LeftButton);
    QTest::qWait(50);
    QVERIFY(m_secrets->items.isEmpty());
    QCOMPARE(m_secrets->services().calls(u"CreateItem"_s).size(), 0);
    QCOMPARE(m_changed->size(), 0);
    QCOMPARE(m_retried->size(), 1);
}

void KeptLoginsTest::fillsTheDialog() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    begin();
    SignIn* dialog = signIn({1});
    QTRY_VERIFY(dialog->findChild<QPushButton*>(u"forget"_s)->isVisible());
    QVERIFY(dialog->credentials() == (Credentials{u"anna"_s, u"hunter2"_s}));
    QVERIFY(dialog->remembers());
    // Not for another server.
    SignIn* other = nullptr;
    dialog->reject();
    QTRY_VERIFY(!m_window->findChild<SignIn*>());
    other = signIn({3});
    QTRY_VERIFY(other->findChild<QCheckBox*>(u"remember"_s)->isVisible());
    QTest::qWait(50);
    QVERIFY(other->credentials().isEmpty());
    QVERIFY(!other->findChild<QPushButton*>(u"forget"_s)->isVisible());
}

void KeptLoginsTest::keepsWhatWasTyped() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    begin();
    SignIn* dialog = signIn({1});
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"user"_s), u"berta"_s);
    QTRY_VERIFY(dialog->findChild<QPushButton*>(u"forget"_s)->isVisible());
    QVERIFY(dialog->credentials() == (Credentials{u"berta"_s, {}}));
}

void KeptLoginsTest::forgets() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    begin();
    SignIn* dialog = signIn({1});
    auto* forget = dialog->findChild<QPushButton*>(u"forget"_s);
    QTRY_VERIFY(forget->isVisible());
    QTest::mouseClick(forget, Qt::LeftButton);
    QTRY_VERIFY(m_secrets->items.isEmpty());
    QVERIFY(given().isEmpty());
    QVERIFY(dialog->credentials().isEmpty());
    QVERIFY(!dialog->remembers());
    QVERIFY(!forget->isVisible());
    QVERIFY(dialog->isVisible());
}

void KeptLoginsTest::forgetsWhenUnticked() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    begin();
    SignIn* dialog = signIn({1});
    QTRY_VERIFY(dialog->remembers());
    dialog->findChild<QCheckBox*>(u"remember"_s)->setChecked(false);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"signIn"_s), Qt::LeftButton);
    QTRY_VERIFY(m_secrets->items.isEmpty());
    QVERIFY(given().isEmpty());
}

void KeptLoginsTest::forSeveralServers() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    begin();
    SignIn* dialog = signIn({1, 2, 3});
    auto* remember = dialog->findChild<QCheckBox*>(u"remember"_s);
    QTRY_VERIFY(remember->isVisible());
    QTest::qWait(50);
    QVERIFY(dialog->credentials().isEmpty()); // One server's is not shown to another.
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"user"_s), u"berta"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"password"_s), u"letmein"_s);
    remember->setChecked(true);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"signIn"_s), Qt::LeftButton);
    QTRY_COMPARE(m_secrets->items.size(), 2);
    QCOMPARE(given().size(), 2);
    QVERIFY(given().value(u"https://other.example.org:443"_s) ==
            (Credentials{u"berta"_s, u"letmein"_s}));
}

void KeptLoginsTest::addDialogRemembers() {
    begin();
    qsizetype known = -1; // Logins that were told of before the links came.
    connect(m_window.get(), &MainWindow::addRequested, m_window.get(),
            [&] { known = m_changed->size(); });
    // Opened twice: it is the same one, and remembers once.
    m_window->adding().openDialog();
    m_window->adding().openDialog();
    auto* dialog = m_window->findChild<AddDialog*>();
    auto* remember = dialog->findChild<QCheckBox*>(u"remember"_s);
    QTRY_VERIFY(!remember->isHidden());
    dialog->findChild<QPlainTextEdit*>(u"links"_s)
        ->setPlainText(u"https://data.example.org/d.fits"_s);
    dialog->findChild<QLineEdit*>(u"user"_s)->setText(u"anna"_s);
    dialog->findChild<QLineEdit*>(u"password"_s)->setText(u"hunter2"_s);
    remember->setChecked(true);
    dialog->accept();
    QVERIFY(given().value(kOrigin) == (Credentials{u"anna"_s, u"hunter2"_s}));
    QTRY_COMPARE(known, 1);
    QTRY_COMPARE(m_secrets->items.size(), 1);
    QCOMPARE(m_secrets->items.first().secret, QByteArray("hunter2"));
    QCOMPARE(m_secrets->services().calls(u"CreateItem"_s).size(), 1);
}

void KeptLoginsTest::addDialogOffersNothingWithoutAKeyring() {
    m_secrets.reset();
    begin();
    m_window->adding().openDialog();
    QTest::qWait(50);
    auto* dialog = m_window->findChild<AddDialog*>();
    QVERIFY(dialog->findChild<QCheckBox*>(u"remember"_s)->isHidden());
}

void KeptLoginsTest::unlocksWhereALoginIsWanted() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    m_secrets->put(u"https://other.example.org:443"_s, u"berta"_s, "letmein");
    m_secrets->locked = true;
    begin();
    QCOMPARE(m_changed->size(), 0);
    QCOMPARE(m_secrets->prompts, 0); // Nobody wanted it yet.
    fail(1);
    QTRY_COMPARE(m_retried->size(), 1);
    QCOMPARE((*m_retried)[0][0].value<QList<DownloadId>>(), QList<DownloadId>{1});
    QCOMPARE(m_secrets->prompts, 1);
    QVERIFY(given().value(kOrigin) == (Credentials{u"anna"_s, u"hunter2"_s}));
    // What is behind the same lock needs no second question.
    QTRY_COMPARE(given().size(), 2);
    // It was the wrong one: that is a failure as any other.
    fail(1);
    QTest::qWait(50);
    QCOMPARE(m_retried->size(), 1);
}

void KeptLoginsTest::retriesAllThatWait() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    m_secrets->locked = true;
    m_secrets->silent = true;
    begin();
    fail(1);
    QTRY_COMPARE(m_secrets->prompts, 1);
    fail(3);
    fail(2);
    m_secrets->complete(u"/prompt/unlock"_s);
    QTRY_COMPARE(m_retried->size(), 1);
    QCOMPARE((*m_retried)[0][0].value<QList<DownloadId>>(), (QList<DownloadId>{1, 2}));
    QCOMPARE(m_secrets->prompts, 1);
}

void KeptLoginsTest::asksOnceOnly() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    m_secrets->locked = true;
    m_secrets->dismisses = true;
    begin();
    fail(1);
    QTRY_COMPARE(m_secrets->prompts, 1);
    fail(2);
    fail(1);
    QTest::qWait(50);
    QCOMPARE(m_secrets->prompts, 1);
    QCOMPARE(m_retried->size(), 0);
}

void KeptLoginsTest::leavesOtherFailuresAlone() {
    m_secrets->put(kOrigin, u"anna"_s, "hunter2");
    m_secrets->locked = true;
    begin();
    fail(1, ErrorKind::HttpStatus, 404);
    fail(2, ErrorKind::Timeout, 0);
    fail(3);
    QTest::qWait(50);
    QCOMPARE(m_secrets->prompts, 0);
    QCOMPARE(m_retried->size(), 0);
}

void KeptLoginsTest::saysThatItWasNotKept() {
    m_secrets->locked = true;
    m_secrets->dismisses = true;
    begin();
    SignIn* dialog = signIn({1});
    auto* remember = dialog->findChild<QCheckBox*>(u"remember"_s);
    QTRY_VERIFY(remember->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"user"_s), u"anna"_s);
    remember->setChecked(true);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"signIn"_s), Qt::LeftButton);
    const auto* notice = m_window->findChild<NoticeBar*>();
    QTRY_VERIFY(notice->isVisibleTo(m_window.get()));
    QCOMPARE(m_retried->size(), 1); // It counts all the same.
}

QTEST_MAIN(KeptLoginsTest)
#include "keptloginstest.moc"
