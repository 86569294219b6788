#include "adddialog.h"

#include "addextras.h"
#include "downloadmodel.h"
#include "folderfield.h"
#include "listfiles.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace quintet;
using namespace Qt::StringLiterals;

class AddDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void isNotModal();
    void tellsWhatItReads_data();
    void tellsWhatItReads();
    void knowsWhatIsThere();
    void endedOnesMayComeAgain();
    void hugePatternsDontHang();
    void moreIsForWhoWantsIt();
    void extrasOfOne();
    void extrasOfMany();
    void remembersALogin_data();
    void remembersALogin();
    void refusesBadExtras_data();
    void refusesBadExtras();
    void readsBareDigests_data();
    void readsBareDigests();
    void addsByKey();
    void foldersBelow();
    void startsLater();
    void remembersFolders();
    void homeIsAFolder();
    void manyGoThroughThePreview();
    void fewOnDemand();
    void checksumsWait();
    void pastesLinksOfPages();
    void droppedFilesAreRead();
    void everyFieldHasAName();

private:
    void type(const QString& text) { field<QPlainTextEdit>(u"links"_s)->setPlainText(text); }
    template <class Field>
    Field* field(const QString& name) const {
        return m_dialog->findChild<Field*>(name);
    }
    QString status() const { return field<QLabel>(u"status"_s)->text(); }
    QAbstractButton& addButton() const { return *field<QAbstractButton>(u"add"_s); }
    Addition added();

    QTemporaryDir m_folder;
    std::unique_ptr<DownloadModel> m_model;
    std::unique_ptr<AddDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_entered;
};

void AddDialogTest::initTestCase() {
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void AddDialogTest::init() {
    QSettings().clear();
    m_model = std::make_unique<DownloadModel>();
    m_dialog = std::make_unique<AddDialog>(*m_model);
    m_dialog->setFolder(u"/data"_s);
    m_entered = std::make_unique<QSignalSpy>(m_dialog.get(), &AddDialog::entered);
    m_dialog->show();
}

void AddDialogTest::cleanup() {
    m_entered.reset();
    m_dialog.reset();
    m_model.reset();
}

Addition AddDialogTest::added() {
    addButton().click();
    return m_entered->isEmpty() ? Addition() : m_entered->last().at(0).value<Addition>();
}

void AddDialogTest::isNotModal() {
    QVERIFY(!m_dialog->isModal());
    QCOMPARE(m_dialog->windowModality(), Qt::NonModal);
}

void AddDialogTest::tellsWhatItReads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("adds");
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("one") << u"https://a.example/1"_s << u"1 link"_s << true;
    QTest::newRow("numbers") << u"https://a.example/[01-12].fits"_s << u"12 links"_s << true;
    QTest::newRow("braces and numbers")
        << u"https://a.example/{dark,flat}_[1-3].fits"_s << u"6 links"_s << true;
    QTest::newRow("129 some of it not")
        << u"https://a.example/1\nnonsense"_s << u"1 link, 1 not understood"_s << true;
    QTest::newRow("129 none of it") << u"nonsense"_s << u"0 links, 1 not understood"_s << false;
    QTest::newRow("a call of curl")
        << u"curl 'https://a.example/1' -H 'Accept: x/y'"_s << u"1 link"_s << true;
}

void AddDialogTest::tellsWhatItReads() {
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(bool, adds);
    type(text);
    QCOMPARE(status().section(u'\n', 0, 0), words);
    QCOMPARE(addButton().isEnabled(), adds);
}

void AddDialogTest::knowsWhatIsThere() {
    Request there;
    there.id = 1;
    there.sources = {QUrl(u"https://a.example/2"_s)};
    there.directory = u"/data"_s;
    m_model->add({there});
    type(u"https://a.example/[1-3]\nnonsense"_s);
    QCOMPARE(status().section(u'\n', 0, 0), u"3 links, 1 not understood, 1 already there"_s);
    QCOMPARE(addButton().text(), u"&Add 2"_s);
    m_dialog->setFolder(u"/elsewhere"_s); // Another file.
    QCOMPARE(status().section(u'\n', 0, 0), u"3 links, 1 not understood"_s);
    m_dialog->setFolder(u"/data"_s);
    type(u"https://a.example/2"_s);
    QVERIFY(!addButton().isEnabled());
}

void AddDialogTest::endedOnesMayComeAgain() {
    Request there;
    there.id = 1;
    there.sources = {QUrl(u"https://a.example/2"_s)};
    there.directory = u"/data"_s;
    m_model->add({there});
    Snapshot snapshot = m_model->at(0);
    snapshot.state = State::Failed;
    m_model->apply(QList{snapshot});
    type(u"https://a.example/2"_s);
    QCOMPARE(status(), u"1 link"_s);
}

void AddDialogTest::hugePatternsDontHang() {
    type(u"https://a.example/[1-999999]"_s);
    QVERIFY(!addButton().isEnabled());
    QVERIFY2(status().contains(u"Line 1: "_s), qPrintable(status()));
}

void AddDialogTest::moreIsForWhoWantsIt() {
    auto* extras = m_dialog->findChild<AddExtras*>();
    QVERIFY(!extras->isVisible());
    field<QToolButton>(u"more"_s)->click();
    QVERIFY(extras->isVisible());
    const AddDialog next(*m_model);
    QVERIFY(!next.findChild<AddExtras*>()->isHidden());
}

void AddDialogTest::extrasOfOne() {
    type(u"https://a.example/x?id=5"_s);
    field<QLineEdit>(u"name"_s)->setText(u"sub/aia.fits"_s);
    field<QLineEdit>(u"checksum"_s)->setText(u"md5=d41d8cd98f00b204e9800998ecf8427e"_s);
    field<QPlainTextEdit>(u"mirrors"_s)
        ->setPlainText(u"https://b.example/x\n\nftp://c.example/x\nhttps://a.example/x?id=5"_s);
    field<QLineEdit>(u"user"_s)->setText(u"anna"_s);
    field<QLineEdit>(u"password"_s)->setText(u"hunter2"_s);
    field<QPlainTextEdit>(u"headers"_s)->setPlainText(u"X-One: 1\nX-Two: a: b"_s);
    QCOMPARE(field<QLineEdit>(u"password"_s)->echoMode(), QLineEdit::Password);
    const Addition addition = added();
    QCOMPARE(addition.requests.size(), 1);
    const Request& request = addition.requests.first();
    QCOMPARE(request.fileName, u"sub/aia.fits"_s);
    QCOMPARE(request.directory, u"/data"_s);
    QVERIFY(request.digest);
    QCOMPARE(request.digest->algorithm, "md5");
    QCOMPARE(request.sources,
             (QList{QUrl(u"https://a.example/x?id=5"_s), QUrl(u"https://b.example/x"_s),
                    QUrl(u"ftp://c.example/x"_s)}));
    QCOMPARE(request.credentials, (Credentials{u"anna"_s, u"hunter2"_s}));
    QCOMPARE(request.headers, (QList<Header>{{"X-One", "1"}, {"X-Two", "a: b"}}));
    // Nothing of it is left for the next.
    QVERIFY(field<QLineEdit>(u"password"_s)->text().isEmpty());
    QVERIFY(field<QPlainTextEdit>(u"mirrors"_s)->toPlainText().isEmpty());
}

void AddDialogTest::extrasOfMany() {
    type(u"https://a.example/1"_s);
    field<QLineEdit>(u"name"_s)->setText(u"one.fits"_s);
    field<QLineEdit>(u"user"_s)->setText(u"anna"_s);
    type(u"https://a.example/[1-2]"_s);
    for (const QString& single : {u"name"_s, u"checksum"_s})
        QVERIFY(!field<QLineEdit>(single)->isEnabled());
    QVERIFY(!field<QPlainTextEdit>(u"mirrors"_s)->isEnabled());
    const Addition addition = added();
    QCOMPARE(addition.requests.size(), 2);
    for (const Request& request : addition.requests) {
        QVERIFY(request.fileName.isEmpty());
        QCOMPARE(request.credentials.user, u"anna"_s);
    }
}

void AddDialogTest::remembersALogin_data() {
    QTest::addColumn<bool>("keyring");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("ticked");
    QTest::addColumn<bool>("kept");
    QTest::newRow("ticked") << true << u"anna"_s << true << true;
    QTest::newRow("not ticked") << true << u"anna"_s << false << false;
    QTest::newRow("no keyring") << false << u"anna"_s << true << false;
    QTest::newRow("no login") << true << QString() << true << false;
}

void AddDialogTest::remembersALogin() {
    QFETCH(bool, keyring);
    QFETCH(QString, user);
    QFETCH(bool, ticked);
    QFETCH(bool, kept);
    QSignalSpy given(m_dialog.get(), &AddDialog::loginGiven);
    auto* remember = field<QCheckBox>(u"remember"_s);
    QVERIFY(remember->isHidden());
    m_dialog->offerToRemember(true);
    QVERIFY(!remember->isHidden());
    m_dialog->offerToRemember(keyring);
    QCOMPARE(remember->isHidden(), !keyring);
    QVERIFY(!remember->isEnabled()); // There is no login yet.
    type(u"https://A.example/[1-2]\nftp://b.example/x\nhttps://a.example:443/y"_s);
    field<QLineEdit>(u"user"_s)->setText(user);
    QCOMPARE(remember->isEnabled(), !user.isEmpty());
    field<QLineEdit>(u"password"_s)->setText(user.isEmpty() ? QString() : u"hunter2"_s);
    remember->setChecked(ticked);
    int before = -1;
    connect(m_dialog.get(), &AddDialog::entered, &given, [&] { before = int(given.size()); });
    const Addition addition = added();
    QCOMPARE(addition.requests.size(), 4);
    QCOMPARE(before, kept ? 1 : 0);
    for (const Request& request : addition.requests)
        QCOMPARE(request.credentials.user, kept ? QString() : user);
    if (kept) {
        QCOMPARE(given[0][0].toStringList(),
                 (QStringList{u"https://a.example:443"_s, u"ftp://b.example:21"_s}));
        QCOMPARE(given[0][1].value<Credentials>(), (Credentials{u"anna"_s, u"hunter2"_s}));
    }
    QVERIFY(!remember->isChecked()); // The next login is asked about anew.
}

void AddDialogTest::refusesBadExtras_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("66 a name that leaves") << u"name"_s << u"../x"_s;
    QTest::newRow("66 an absolute name") << u"name"_s << u"/etc/passwd"_s;
    QTest::newRow("no checksum") << u"checksum"_s << u"12"_s;
    QTest::newRow("no algorithm") << u"checksum"_s << u"sha-0=abcd"_s;
    QTest::newRow("no URL") << u"mirrors"_s << u"nonsense"_s;
    QTest::newRow("a login in a mirror") << u"mirrors"_s << u"https://a:b@c.example/x"_s;
    QTest::newRow("no header") << u"headers"_s << u"nonsense"_s;
    QTest::newRow("a header of ours") << u"headers"_s << u"Range: bytes=0-1"_s;
    QTest::newRow("a password alone") << u"password"_s << u"x"_s;
}

void AddDialogTest::refusesBadExtras() {
    QFETCH(QString, name);
    QFETCH(QString, text);
    type(u"https://a.example/1"_s);
    QVERIFY(addButton().isEnabled());
    if (auto* line = field<QLineEdit>(name))
        line->setText(text);
    else
        field<QPlainTextEdit>(name)->setPlainText(text);
    QVERIFY(!addButton().isEnabled());
    QVERIFY2(status().endsWith(u'.'), qPrintable(status()));
    QVERIFY(!status().contains(u"a:b@"_s));
}

void AddDialogTest::readsBareDigests_data() {
    QTest::addColumn<int>("digits");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::newRow("md5") << 32 << QByteArray("md5");
    QTest::newRow("sha-1") << 40 << QByteArray("sha");
    QTest::newRow("sha-256") << 64 << QByteArray("sha-256");
    QTest::newRow("sha-512") << 128 << QByteArray("sha-512");
}

void AddDialogTest::readsBareDigests() {
    QFETCH(int, digits);
    type(u"https://a.example/1"_s);
    field<QLineEdit>(u"checksum"_s)->setText(u" %1 "_s.arg(QString(digits, u'a')));
    const Addition addition = added();
    QVERIFY(!addition.requests.isEmpty() && addition.requests.first().digest);
    QTEST(addition.requests.first().digest->algorithm, "algorithm");
}

void AddDialogTest::addsByKey() {
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    type(u"https://a.example/1\nhttps://a.example/2"_s);
    auto* links = field<QPlainTextEdit>(u"links"_s);
    QTest::keyClick(links, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(links, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_dialog->isVisible());
}

void AddDialogTest::foldersBelow() {
    auto* below = field<QCheckBox>(u"recursive"_s);
    type(u"https://a.example/dir/"_s);
    QVERIFY(!below->isVisible());
    type(u"ftp://a.example/dir/\nhttps://a.example/1"_s);
    QVERIFY(below->isVisible());
    below->setChecked(true);
    const Addition addition = added();
    QVERIFY(addition.requests.value(0).recursive);
    QVERIFY(!addition.requests.value(1).recursive);
}

void AddDialogTest::startsLater() {
    type(u"https://a.example/1"_s);
    QVERIFY(field<QCheckBox>(u"start"_s)->isChecked());
    field<QCheckBox>(u"start"_s)->setChecked(false);
    QVERIFY(added().requests.value(0).paused);
}

void AddDialogTest::remembersFolders() {
    for (int i = 0; i < 20; ++i) {
        type(u"https://a.example/1"_s);
        m_dialog->setFolder(u"/data/%1"_s.arg(i));
        added();
    }
    const AddDialog next(*m_model);
    const auto* folders = next.findChild<FolderField*>();
    QCOMPARE(folders->count(), 12);
    QCOMPARE(QDir::fromNativeSeparators(folders->itemText(0)), u"/data/19"_s);
}

void AddDialogTest::homeIsAFolder() {
    field<QLineEdit>(u"folder"_s)->setText(u"~/files"_s);
    QCOMPARE(m_dialog->folder(), QDir::homePath() + u"/files"_s);
}

void AddDialogTest::manyGoThroughThePreview() {
    type(u"https://a.example/[1-101]"_s);
    QCOMPARE(addButton().text(), u"&Preview 101…"_s);
    QVERIFY(!field<QAbstractButton>(u"preview"_s)->isVisible());
    QCOMPARE(added().requests.size(), 101);
}

void AddDialogTest::fewOnDemand() {
    type(u"https://a.example/[1-3]"_s);
    field<QAbstractButton>(u"preview"_s)->click();
    QCOMPARE(m_entered->size(), 1);
    QCOMPARE(m_entered->at(0).at(1).toBool(), true);
    QVERIFY(!m_dialog->isVisible());
}

void AddDialogTest::checksumsWait() {
    QFile file(m_folder.filePath(u"SHA256SUMS"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(64, 'a') + "  one.iso\n" + QByteArray(64, 'b') + "  two.iso\n");
    file.close();
    const ListFiles files = readListFiles({file.fileName()});
    QCOMPARE(files.lists.size(), 0);
    QCOMPARE(files.checksumFiles, QStringList{u"SHA256SUMS"_s});
    m_dialog->setChecksums(files.checksums, files.checksumFiles.first());
    type(u"https://a.example/one.iso\nhttps://a.example/three.iso"_s);
    QVERIFY2(status().contains(u"1 with a checksum from SHA256SUMS"_s), qPrintable(status()));
    const Addition addition = added();
    QVERIFY(addition.requests[0].digest && !addition.requests[1].digest);
    QCOMPARE(addition.requests[0].digest->value, QByteArray(32, '\xaa'));
    type(u"https://a.example/two.iso"_s);
    QVERIFY(!added().requests.first().digest); // They were for those.
}

void AddDialogTest::pastesLinksOfPages() {
    auto* copied = new QMimeData;
    copied->setHtml(u"<a href='https://a.example/1'>one</a>"_s);
    copied->setText(u"one"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
    auto* text = field<QPlainTextEdit>(u"links"_s);
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text->toPlainText(), u"https://a.example/1\n"_s);
    text->clear();
    QGuiApplication::clipboard()->setText(u"https://a.example/[1-3] # three"_s);
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text->toPlainText(), u"https://a.example/[1-3] # three"_s);
}

void AddDialogTest::droppedFilesAreRead() {
    QSignalSpy given(m_dialog.get(), &AddDialog::filesChosen);
    auto* copied = new QMimeData;
    copied->setUrls({QUrl::fromLocalFile(u"/tmp/l.txt"_s)});
    QGuiApplication::clipboard()->setMimeData(copied);
    auto* text = field<QPlainTextEdit>(u"links"_s);
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.at(0).at(0).toStringList(), QStringList{u"/tmp/l.txt"_s});
    QCOMPARE(given.at(0).at(1).toString(), u"/data"_s);
    QVERIFY(text->toPlainText().isEmpty());
}

void AddDialogTest::everyFieldHasAName() {
    field<QToolButton>(u"more"_s)->click();
    for (const QWidget* widget : m_dialog->findChildren<QWidget*>()) {
        const bool asks = qobject_cast<const QLineEdit*>(widget) ||
                          qobject_cast<const QPlainTextEdit*>(widget) ||
                          qobject_cast<const QComboBox*>(widget);
        QVERIFY2(!asks || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(AddDialogTest)
#include "adddialogtest.moc"
