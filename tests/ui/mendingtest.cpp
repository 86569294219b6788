#include "mending.h"

#include "downloadmodel.h"
#include "editurls.h"
#include "mainwindow.h"
#include "resultspane.h"
#include "signin.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace quintet;
using namespace Qt::StringLiterals;

using Ids = QList<DownloadId>;

class MendingTest : public QObject {
    Q_OBJECT

public slots:
    void opened(const QUrl& url) { m_opened.append(url); }

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void fitsTheCause_data();
    void fitsTheCause();
    void offersItInResults();
    void editsOneUrl();
    void savesByKey();
    void replacesInMany();
    void addsMirrors();
    void refusesWhatIsNoUrl();
    void signsIn();
    void choosesAnotherFolder();
    void opensInABrowser();
    void takesOneConnection();
    void savesAList();
    void everyFieldHasAName();

private:
    void fail(DownloadId id, int status);
    Mending& mending() { return *m_window->findChild<Mending*>(); }
    Amendment amendment(int call) const { return (*m_amended)[call][1].value<Amendment>(); }

    QTemporaryDir m_folder;
    QList<QUrl> m_opened;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_amended;
    std::unique_ptr<QSignalSpy> m_retried;
};

void MendingTest::initTestCase() {
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QDesktopServices::setUrlHandler(u"https"_s, this, "opened");
}

void MendingTest::init() {
    m_opened.clear();
    m_window = std::make_unique<MainWindow>(Settings{}, m_folder.path());
    m_amended = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::amendRequested);
    m_retried = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::retryRequested);
    InputList links;
    for (int i = 1; i <= 3; ++i) {
        InputEntry entry;
        entry.sources = {QUrl(u"https://old.example.org/file%1.fits"_s.arg(i))};
        links.entries.append(entry);
    }
    m_window->add(links);
    for (DownloadId id = 1; id <= 3; ++id)
        fail(id, 404);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MendingTest::fail(DownloadId id, int status) {
    Outcome outcome;
    outcome.id = id;
    outcome.url = m_window->model().at(m_window->model().rowOf(id)).url;
    outcome.error = Error{ErrorKind::HttpStatus, {}, status};
    m_window->apply(QList{outcome});
}

void MendingTest::fitsTheCause_data() {
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<Fix>("fix");
    QTest::newRow("missing") << ErrorKind::HttpStatus << 404 << Fix::EditUrl;
    QTest::newRow("gone") << ErrorKind::HttpStatus << 410 << Fix::EditUrl;
    QTest::newRow("forbidden") << ErrorKind::HttpStatus << 403 << Fix::SignIn;
    QTest::newRow("login") << ErrorKind::Auth << 401 << Fix::SignIn;
    QTest::newRow("too many") << ErrorKind::HttpStatus << 429 << Fix::FewerConnections;
    QTest::newRow("busy") << ErrorKind::HttpStatus << 503 << Fix::FewerConnections;
    QTest::newRow("fault of the server") << ErrorKind::HttpStatus << 500 << Fix::OtherMirror;
    QTest::newRow("no such FTP file") << ErrorKind::FtpStatus << 550 << Fix::EditUrl;
    QTest::newRow("FTP login") << ErrorKind::FtpStatus << 530 << Fix::SignIn;
    QTest::newRow("no such host") << ErrorKind::Dns << 0 << Fix::EditUrl;
    QTest::newRow("full") << ErrorKind::DiskFull << 0 << Fix::OtherFolder;
    QTest::newRow("not allowed") << ErrorKind::Permission << 0 << Fix::OtherFolder;
    QTest::newRow("a web page") << ErrorKind::ContentType << 0 << Fix::OpenInBrowser;
    QTest::newRow("cut off") << ErrorKind::Truncated << 0 << Fix::OtherMirror;
    QTest::newRow("no answer") << ErrorKind::Timeout << 0 << Fix::OtherMirror;
    QTest::newRow("damaged") << ErrorKind::Checksum << 0 << Fix::OtherMirror;
    QTest::newRow("not HTTP") << ErrorKind::Protocol << 0 << Fix::None;
}

void MendingTest::fitsTheCause() {
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    QFETCH(Fix, fix);
    QCOMPARE(fixFor(Error{kind, {}, status}), fix);
    QCOMPARE(fixName(fix).isEmpty(), fix == Fix::None);
}

void MendingTest::offersItInResults() {
    const QAbstractItemModel& model = m_window->results().failures();
    const QModelIndex group = model.index(0, FailureModel::FixColumn);
    QCOMPARE(group.data().toString(), fixName(Fix::EditUrl));
    QVERIFY(!group.data(Qt::AccessibleTextRole).toString().isEmpty());
    QTreeView& view = m_window->results().view();
    const QRect cell = view.visualRect(group);
    QVERIFY(cell.isValid());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell.center());
    const auto* dialog = m_window->findChild<EditUrls*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->urls().size(), 3);
}

void MendingTest::editsOneUrl() {
    mending().mend(Fix::EditUrl, {2});
    auto* dialog = m_window->findChild<EditUrls*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QPlainTextEdit*>(u"urls"_s)->setPlainText(u"https://new.example.org/b"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"save"_s), Qt::LeftButton);
    QCOMPARE(m_amended->size(), 1);
    QCOMPARE((*m_amended)[0][0].value<Ids>(), Ids{2});
    QCOMPARE(amendment(0).url, QUrl(u"https://new.example.org/b"_s));
    QVERIFY(!amendment(0).directory && !amendment(0).credentials);
    QCOMPARE(m_retried->size(), 1);
    QCOMPARE((*m_retried)[0][0].value<Ids>(), Ids{2});
}

void MendingTest::savesByKey() {
    // One line: Return can mean nothing else.
    mending().mend(Fix::EditUrl, {2});
    auto* text = m_window->findChild<EditUrls*>()->findChild<QPlainTextEdit*>(u"urls"_s);
    text->setPlainText(u"nonsense"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(m_amended->size(), 0);
    text->setPlainText(u"https://new.example.org/b"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(m_amended->size(), 1);
    QTRY_VERIFY(!m_window->findChild<EditUrls*>());
    mending().mend(Fix::EditUrl, {1, 3});
    text = m_window->findChild<EditUrls*>()->findChild<QPlainTextEdit*>(u"urls"_s);
    text->setPlainText(u"https://new.example.org/1\nhttps://new.example.org/3"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(m_amended->size(), 1);
    text->setPlainText(u"https://new.example.org/1\nhttps://new.example.org/3"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_amended->size(), 3);
}

void MendingTest::replacesInMany() {
    mending().mend(Fix::EditUrl, {1, 2, 3});
    auto* dialog = m_window->findChild<EditUrls*>();
    auto* replace = dialog->findChild<QPushButton*>(u"replace"_s);
    QVERIFY(!replace->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"find"_s), u"old."_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"replacement"_s), u"new."_s);
    QTest::mouseClick(replace, Qt::LeftButton);
    QCOMPARE(dialog->urls()[2], QUrl(u"https://new.example.org/file3.fits"_s));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"save"_s), Qt::LeftButton);
    QCOMPARE(m_amended->size(), 3);
    QCOMPARE(amendment(1).url, QUrl(u"https://new.example.org/file2.fits"_s));
    QCOMPARE(m_retried->size(), 1);
    QCOMPARE((*m_retried)[0][0].value<Ids>(), (Ids{1, 2, 3}));
}

void MendingTest::addsMirrors() {
    mending().mend(Fix::OtherMirror, {1, 2});
    auto* dialog = m_window->findChild<EditUrls*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QPlainTextEdit*>(u"urls"_s)->setPlainText(
        u"https://mirror.example.org/a\nhttps://old.example.org/file2.fits"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"save"_s), Qt::LeftButton);
    QCOMPARE(m_amended->size(), 1); // The second has no other one.
    QCOMPARE((*m_amended)[0][0].value<Ids>(), Ids{1});
    QCOMPARE(amendment(0).mirror, QUrl(u"https://mirror.example.org/a"_s));
    QVERIFY(!amendment(0).url);
    QCOMPARE((*m_retried)[0][0].value<Ids>(), (Ids{1, 2}));
}

void MendingTest::refusesWhatIsNoUrl() {
    mending().mend(Fix::EditUrl, {1, 2});
    auto* dialog = m_window->findChild<EditUrls*>();
    auto* text = dialog->findChild<QPlainTextEdit*>(u"urls"_s);
    const auto* save = dialog->findChild<QPushButton*>(u"save"_s);
    QVERIFY(save->isEnabled());
    text->setPlainText(u"https://example.org/a\nnonsense"_s);
    QVERIFY(!save->isEnabled());
    text->setPlainText(u"https://example.org/a"_s);
    QVERIFY(!save->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_amended->size() + m_retried->size(), 0);
}

void MendingTest::signsIn() {
    mending().mend(Fix::SignIn, {1, 3});
    auto* dialog = m_window->findChild<SignIn*>();
    auto* button = dialog->findChild<QPushButton*>(u"signIn"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(dialog->findChild<QLineEdit*>(u"password"_s)->echoMode(), QLineEdit::Password);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"user"_s), u"anna"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"password"_s), u"hunter2"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_amended->size(), 1);
    QVERIFY(amendment(0).credentials == (Credentials{u"anna"_s, u"hunter2"_s}));
    QCOMPARE((*m_retried)[0][0].value<Ids>(), (Ids{1, 3}));
}

void MendingTest::choosesAnotherFolder() {
    mending().mend(Fix::OtherFolder, {1});
    auto* chooser = m_window->findChild<QFileDialog*>();
    QVERIFY(chooser);
    emit chooser->fileSelected(m_folder.path());
    QCOMPARE(amendment(0).directory, m_folder.path());
    QCOMPARE(m_retried->size(), 1);
}

void MendingTest::opensInABrowser() {
    mending().mend(Fix::OpenInBrowser, {1, 2});
    QCOMPARE(m_opened.size(), 2);
    QCOMPARE(m_opened[0], QUrl(u"https://old.example.org/file1.fits"_s));
    QCOMPARE(m_amended->size() + m_retried->size(), 0);
}

void MendingTest::takesOneConnection() {
    mending().mend(Fix::FewerConnections, {1});
    QVERIFY(amendment(0).splits == 1);
    QCOMPARE(m_retried->size(), 1);
}

void MendingTest::savesAList() {
    QMenu menu;
    mending().addTo(menu, {1, 2});
    menu.actions().last()->trigger();
    auto* chooser = m_window->findChild<QFileDialog*>();
    QVERIFY(chooser);
    const QString path = m_folder.filePath(u"list.txt"_s);
    emit chooser->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("https://old.example.org/file1.fits\n"
                                        "https://old.example.org/file2.fits\n"));
    QSignalSpy failed(&mending(), &Mending::failed);
    emit chooser->fileSelected(m_folder.filePath(u"no/such/folder/list.txt"_s));
    QCOMPARE(failed.size(), 1);
}

void MendingTest::everyFieldHasAName() {
    mending().mend(Fix::EditUrl, {1});
    mending().mend(Fix::SignIn, {1});
    const QList<QDialog*> dialogs = m_window->findChildren<QDialog*>();
    QCOMPARE(dialogs.size(), 2);
    for (const QDialog* dialog : dialogs) {
        for (const QLineEdit* field : dialog->findChildren<QLineEdit*>())
            QVERIFY(!field->accessibleName().isEmpty());
        for (const QPlainTextEdit* field : dialog->findChildren<QPlainTextEdit*>())
            QVERIFY(!field->accessibleName().isEmpty());
    }
}

QTEST_MAIN(MendingTest)
#include "mendingtest.moc"
