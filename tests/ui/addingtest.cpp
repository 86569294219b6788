#include "adding.h"

#include "adddialog.h"
#include "clipboardwatch.h"
#include "downloadmodel.h"
#include "mainwindow.h"
#include "offerbar.h"
#include "previewmodel.h"
#include "previewpane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace quintet;
using namespace Qt::StringLiterals;

class AddingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void eachFileIsAList();
    void largeFilesAreReadBesides();
    void whatIsOnItsWayStaysOut();
    void checksumsGoToTheirLinks();
    void checksumsAloneAskForLinks();
    void manyAreShownFirst();
    void previewAsksAFewAtATime();
    void previewTells();
    void previewLeavesOut();
    void previewStartsLater();
    void previewIsDeclined();
    void previewsTakeTurns();
    void strangeAnswersArePassedOver();
    void watchesOnlyWhenAsked();
    void offersWhatIsCopied();
    void buttonHasItsMenu();
    void quitsFromItsDialog();

private:
    void drop(const QMimeData& data);
    void pasteMany(int count);
    QString write(const QString& name, const QByteArray& content) const;
    QList<Request> requests(int call) const {
        return m_added->at(call).at(0).value<QList<Request>>();
    }
    static Preview answer(const Request& request, qint64 size);
    PreviewPane& pane() const { return m_window->adding().preview(); }
    template <class Widget>
    Widget* child(const QString& name) const {
        return m_window->findChild<Widget*>(name);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_added;
    std::unique_ptr<QSignalSpy> m_asked;
};

void AddingTest::initTestCase() {
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void AddingTest::init() {
    QSettings().clear();
    QGuiApplication::clipboard()->clear();
    m_window = std::make_unique<MainWindow>(Settings{}, u"/data"_s);
    m_added = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::addRequested);
    m_asked = std::make_unique<QSignalSpy>(&pane(), &PreviewPane::previewRequested);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_window->findChild<PreviewModel*>(QString(), Qt::FindChildrenRecursively));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void AddingTest::cleanup() {
    m_tester.reset();
    m_asked.reset();
    m_added.reset();
    m_window.reset();
}

void AddingTest::drop(const QMimeData& data) {
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &event);
}

void AddingTest::pasteMany(int count) {
    QStringList links;
    for (int i = 1; i <= count; ++i)
        links.append(u"https://a.example/%1.fits"_s.arg(i));
    QGuiApplication::clipboard()->setText(links.join(u'\n'));
    m_window->adding().paste();
}

QString AddingTest::write(const QString& name, const QByteArray& content) const {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

Preview AddingTest::answer(const Request& request, qint64 size) {
    PreviewSource source;
    source.url = request.sources.first();
    source.size = size;
    return {request.id, {source}};
}

void AddingTest::eachFileIsAList() {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"May.txt"_s, "https://a.example/1\n")),
                  QUrl::fromLocalFile(write(u"June.csv"_s, "url,filename\n"
                                                           "https://a.example/2,two.fits\n"))});
    drop(data);
    QCOMPARE(m_added->size(), 2);
    QVERIFY(requests(0).first().batch != requests(1).first().batch);
    QCOMPARE(requests(1).first().fileName, u"two.fits"_s);
}

void AddingTest::largeFilesAreReadBesides() {
    QByteArray list;
    for (int i = 0; i < 20'000; ++i)
        list += "https://a.example/" + QByteArray::number(i) + ".fits\n";
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"large.txt"_s, list))});
    drop(data);
    QVERIFY(!pane().isVisible());
    QTRY_VERIFY(pane().isVisible());
    QCOMPARE(pane().model().rowCount(), 20'000);
    QVERIFY(child<QLabel>(u"previewTitle"_s)->text().startsWith(u"large.txt – 20,000 files"_s));
}

void AddingTest::whatIsOnItsWayStaysOut() {
    pasteMany(2);
    pasteMany(3);
    QCOMPARE(m_added->size(), 2);
    QCOMPARE(requests(1).size(), 1);
    QCOMPARE(requests(1).first().sources.first(), QUrl(u"https://a.example/3.fits"_s));
    pasteMany(3);
    QCOMPARE(m_added->size(), 2);
    // The same name in a list means the same place.
    const QString list = write(u"l.csv"_s, "url,filename\nhttps://a.example/x,two.fits\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(list)});
    drop(data);
    drop(data);
    QCOMPARE(m_added->size(), 3);
}

void AddingTest::checksumsGoToTheirLinks() {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"sha256sums"_s, QByteArray(64, 'c') + " *1.fits\n")),
                  QUrl(u"https://a.example/1.fits"_s), QUrl(u"https://a.example/2.fits"_s)});
    drop(data);
    QCOMPARE(m_added->size(), 1);
    QVERIFY(requests(0)[0].digest && !requests(0)[1].digest);
}

void AddingTest::checksumsAloneAskForLinks() {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"MD5SUMS"_s, QByteArray(32, 'c') + "  1.fits\n"))});
    drop(data);
    QCOMPARE(m_added->size(), 0);
    const auto* dialog = m_window->findChild<AddDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel*>(u"status"_s)->text().contains(u"MD5SUMS"_s));
}

void AddingTest::manyAreShownFirst() {
    pasteMany(int(kManyFiles));
    QCOMPARE(m_added->size(), 1);
    QVERIFY(!pane().isVisible());
    pasteMany(int(kManyFiles) * 2 + 1);
    QCOMPARE(m_added->size(), 1);
    QVERIFY(pane().isVisible());
    QCOMPARE(child<QLabel>(u"previewTitle"_s)->text(),
             u"101 files are about to be added, 100 already there"_s);
    QTest::mouseClick(child<QPushButton>(u"previewAdd"_s), Qt::LeftButton);
    QCOMPARE(requests(1).size(), 101);
    QCOMPARE(requests(1).first().id, 101);
    QVERIFY(!requests(1).first().paused);
    QVERIFY(!pane().isVisible());
}

void AddingTest::previewAsksAFewAtATime() {
    pasteMany(150);
    QSet<DownloadId> asked;
    for (int call = 0; call < m_asked->size(); ++call) {
        const auto questions = m_asked->at(call).at(0).value<QList<Request>>();
        QVERIFY(questions.size() <= 32);
        for (const Request& question : questions) {
            QVERIFY(!asked.contains(question.id));
            asked.insert(question.id);
            pane().apply(answer(question, 10));
        }
    }
    QCOMPARE(asked.size(), 150);
    QCOMPARE(child<QLabel>(u"previewSum"_s)->text(), u"1.50 kB"_s);
}

void AddingTest::previewTells() {
    pasteMany(101);
    const auto questions = m_asked->at(0).at(0).value<QList<Request>>();
    pane().apply(answer(questions[0], 5'000'000));
    pane().apply(answer(questions[1], -1));
    Preview failed = answer(questions[2], -1);
    failed.sources[0].error = Error{ErrorKind::HttpStatus, {}, 404};
    pane().apply(failed);
    const PreviewModel& model = pane().model();
    QCOMPARE(model.index(0, PreviewModel::SizeColumn).data().toString(), u"5.00 MB"_s);
    QCOMPARE(model.index(3, PreviewModel::SizeColumn).data().toString(), u"asking…"_s);
    QVERIFY(!model.index(2, PreviewModel::SizeColumn).data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(model.index(0, PreviewModel::SourceColumn).data().toString(), u"a.example"_s);
    QCOMPARE(child<QLabel>(u"previewSum"_s)->text(),
             u"5.00 MB · 99 of unknown size · 1 can't be had"_s);
    for (int column = 0; column < PreviewModel::ColumnCount; ++column)
        QVERIFY(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void AddingTest::previewLeavesOut() {
    pasteMany(101);
    auto* model = const_cast<PreviewModel*>(&pane().model());
    for (int row = 1; row < 101; ++row)
        QVERIFY(model->setData(model->index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(child<QPushButton>(u"previewAdd"_s)->text(), u"&Add 1 file"_s);
    QVERIFY(model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!child<QPushButton>(u"previewAdd"_s)->isEnabled());
    QVERIFY(model->setData(model->index(7, 0), Qt::Checked, Qt::CheckStateRole));
    QTest::mouseClick(child<QPushButton>(u"previewAdd"_s), Qt::LeftButton);
    QCOMPARE(requests(0).size(), 1);
    QCOMPARE(requests(0).first().sources.first(), QUrl(u"https://a.example/8.fits"_s));
}

void AddingTest::previewStartsLater() {
    pasteMany(101);
    child<QCheckBox>(u"previewStart"_s)->setChecked(false);
    QTest::mouseClick(child<QPushButton>(u"previewAdd"_s), Qt::LeftButton);
    QVERIFY(requests(0).last().paused);
    QCOMPARE(m_window->model().at(0).state, State::Paused);
}

void AddingTest::previewIsDeclined() {
    pasteMany(101);
    QTest::keyClick(child<QPushButton>(u"previewAdd"_s), Qt::Key_Escape);
    QVERIFY(!pane().isVisible());
    QCOMPARE(m_added->size(), 0);
    pasteMany(101);
    QTest::mouseClick(child<QPushButton>(u"previewCancel"_s), Qt::LeftButton);
    QVERIFY(!pane().isVisible());
    QCOMPARE(m_added->size(), 0);
}

void AddingTest::previewsTakeTurns() {
    pasteMany(101);
    pasteMany(120);
    QCOMPARE(pane().model().rowCount(), 101);
    QTest::mouseClick(child<QPushButton>(u"previewCancel"_s), Qt::LeftButton);
    QVERIFY(pane().isVisible());
    QCOMPARE(pane().model().rowCount(), 120);
    // Late answers to the first are none to the second.
    pane().apply(answer(m_asked->at(0).at(0).value<QList<Request>>().first(), 77));
    QCOMPARE(pane().model().sum().asked, 0);
    QCOMPARE(pane().model().sum().bytes, 0);
}

void AddingTest::strangeAnswersArePassedOver() {
    pasteMany(101);
    const auto first = m_asked->at(0).at(0).value<QList<Request>>().first();
    pane().apply({0, {}});
    pane().apply({first.id + 5000, {}});
    pane().apply({first.id, {}}); // Without a source.
    pane().apply(answer(first, 5));
    pane().apply(answer(first, 6)); // Twice.
    QCOMPARE(pane().model().sum().bytes, 6);
    QCOMPARE(pane().model().sum().asked, 1);
}

void AddingTest::watchesOnlyWhenAsked() {
    const auto* bar = m_window->findChild<OfferBar*>();
    QGuiApplication::clipboard()->setText(u"https://a.example/1"_s);
    QVERIFY(!bar->isVisible());
    QVERIFY(!child<QAction>(u"watchClipboard"_s)->isChecked());
    child<QAction>(u"watchClipboard"_s)->trigger();
    QVERIFY(bar->isVisible()); // What is there already counts.
    QCOMPARE(m_added->size(), 0);
    QVERIFY(ClipboardWatch::isOn());
    child<QAction>(u"watchClipboard"_s)->trigger();
    QVERIFY(!bar->isVisible());
    QVERIFY(!ClipboardWatch::isOn());
}

void AddingTest::offersWhatIsCopied() {
    const auto* bar = m_window->findChild<OfferBar*>();
    child<QAction>(u"watchClipboard"_s)->trigger();
    QGuiApplication::clipboard()->setText(u"good morning"_s);
    QVERIFY(!bar->isVisible());
    QGuiApplication::clipboard()->setText(u"https://a.example/1 https://a.example/2"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->accessibleName(), u"2 links on the clipboard"_s);
    QTest::mouseClick(child<QToolButton>(u"closeOffer"_s), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QGuiApplication::clipboard()->setText(u"https://a.example/1 https://a.example/2"_s);
    QVERIFY(!bar->isVisible()); // Declined already.
    QGuiApplication::clipboard()->setText(u"https://a.example/3"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(m_added->size(), 0);
    QTest::mouseClick(child<QPushButton>(u"acceptOffer"_s), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QCOMPARE(requests(0).size(), 1);
}

void AddingTest::buttonHasItsMenu() {
    const auto* action = child<QAction>(u"addLinks"_s);
    const QToolButton* button = nullptr;
    const QList<QToolButton*> buttons = m_window->findChildren<QToolButton*>();
    for (const QToolButton* it : buttons) {
        if (it->defaultAction() == action)
            button = it;
    }
    QVERIFY(button && button->menu());
    QCOMPARE(button->menu()->actions(), m_window->adding().actions());
}

void AddingTest::quitsFromItsDialog() {
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->show();
    m_window->adding().openDialog();
    auto* dialog = m_window->findChild<AddDialog*>();
    QVERIFY(dialog);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.size(), 1);
}

QTEST_MAIN(AddingTest)
#include "addingtest.moc"
