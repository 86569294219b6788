#include "mainwindow.h"

#include "adddialog.h"
#include "downloadmodel.h"
#include "downloadtable.h"
#include "resultspane.h"
#include "sidebar.h"
#include "statusline.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace quintet;
using namespace Qt::StringLiterals;

using Ids = QList<DownloadId>;

class MainWindowTest : public QObject {
    Q_OBJECT

public slots:
    void opened(const QUrl& url) { m_opened.append(url); }

private slots:
    void initTestCase();
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    void init();
    void cleanup();
    void beginsEmpty();
    void offersTheClipboard();
    void offersWhatWasCopiedBefore();
    void pasteAdds();
    void dropAdds();
    void dropReadsListFiles();
    void nothingUsefulAddsNothing();
    void dialogAdds();
    void dialogKeepsWhatWasTyped();
    void idsAreNew();
    void actionsFitTheState_data();
    void actionsFitTheState();
    void actionsTakeManyAtOnce();
    void deleteForgets();
    void opensWithFileUrls();
    void pausesAndResumesAll();
    void limits();
    void sidebarFilters();
    void searchFilters();
    void tellsHowItGoes();
    void keysOpenMenus();
    void failureToRetry();
    void closingAsksOnce();
    void closingAtRest();
    void everyControlHasAName();
    void fitsSmallScreens();

private:
    void open();
    void addFiles(int count);
    void become(DownloadId id, State state, const QString& path = {});
    void fail(DownloadId id);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    QAction* action(const QString& name) const { return m_window->findChild<QAction*>(name); }
    DownloadTable& table() const { return *m_window->findChild<DownloadTable*>(); }
    QStringList addedUrls() const;

    QTemporaryDir m_settings;
    QList<QUrl> m_opened;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_added;
};

void MainWindowTest::initTestCase() {
    QVERIFY(m_settings.isValid());
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QDesktopServices::setUrlHandler(u"file"_s, this, "opened");
}

void MainWindowTest::init() {
    QGuiApplication::clipboard()->clear();
    m_opened.clear();
    open();
}

void MainWindowTest::open() {
    m_window = std::make_unique<MainWindow>(Settings{}, m_settings.path());
    m_added = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::addRequested);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup() {
    m_added.reset();
    m_window.reset();
}

void MainWindowTest::addFiles(int count) {
    InputList list;
    for (int i = 1; i <= count; ++i) {
        InputEntry entry;
        entry.sources = {QUrl(u"https://example.org/file%1.fits"_s.arg(i))};
        list.entries.append(entry);
    }
    m_window->add(list);
}

void MainWindowTest::become(DownloadId id, State state, const QString& path) {
    Snapshot snapshot = m_window->model().at(m_window->model().rowOf(id));
    snapshot.state = state;
    snapshot.path = path;
    m_window->apply(QList{snapshot});
}

void MainWindowTest::fail(DownloadId id) {
    Outcome outcome;
    outcome.id = id;
    outcome.state = State::Failed;
    outcome.url = m_window->model().at(m_window->model().rowOf(id)).url;
    outcome.error.emplace();
    outcome.error->kind = ErrorKind::HttpStatus;
    outcome.error->status = 404;
    m_window->apply(QList{outcome});
}

void MainWindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    table().setFocus();
    QTest::keyClick(&table(), key, modifiers);
}

QStringList MainWindowTest::addedUrls() const {
    QStringList urls;
    for (const QList<QVariant>& call : *m_added) {
        const auto requests = call.at(0).value<QList<Request>>();
        for (const Request& request : requests)
            urls.append(request.sources.first().toString());
    }
    return urls;
}

void MainWindowTest::beginsEmpty() {
    QVERIFY(m_window->findChild<QPushButton*>(u"emptyAdd"_s)->isVisible());
    const auto* where = m_window->findChild<QLabel*>(u"emptyWhere"_s);
    QVERIFY(where->isVisible());
    QCOMPARE(where->toolTip(), m_window->folder());
    m_window->setSettings({}, u"/some/where/else"_s);
    QVERIFY(where->text().contains(u"/some/where/else"_s));
    QVERIFY(!table().isVisible());
    QVERIFY(!m_window->results().isVisible());
    addFiles(1);
    QVERIFY(table().isVisible());
}

void MainWindowTest::offersTheClipboard() {
    auto* offer = m_window->findChild<QPushButton*>(u"emptyPaste"_s);
    QVERIFY(!offer->isVisible());
    QGuiApplication::clipboard()->setText(u"https://a.example/1 https://a.example/2"_s);
    QVERIFY(offer->isVisible());
    QCOMPARE(offer->text(), u"Add the 2 links from the clipboard"_s);
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(addedUrls(), (QStringList{u"https://a.example/1"_s, u"https://a.example/2"_s}));
}

void MainWindowTest::offersWhatWasCopiedBefore() {
    m_window.reset();
    QGuiApplication::clipboard()->setText(u"https://a.example/1"_s);
    open();
    QCOMPARE(m_window->findChild<QPushButton*>(u"emptyPaste"_s)->text(),
             u"Add the link from the clipboard"_s);
    QVERIFY(m_window->findChild<QPushButton*>(u"emptyPaste"_s)->isVisible());
}

void MainWindowTest::pasteAdds() {
    QGuiApplication::clipboard()->setText(u"take https://a.example/1 or\nhttps://a.example/2"_s);
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(addedUrls(), (QStringList{u"https://a.example/1"_s, u"https://a.example/2"_s}));
    QCOMPARE(m_window->model().rowCount(), 2);
    const auto requests = m_added->at(0).at(0).value<QList<Request>>();
    QCOMPARE(requests[0].directory, m_settings.path());
    QVERIFY(!requests[0].paused);
}

void MainWindowTest::dropAdds() {
    QMimeData data;
    data.setHtml(u"<a href='https://a.example/1'>one</a> <a href='https://a.example/2'>two</a>"_s);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(addedUrls(), (QStringList{u"https://a.example/1"_s, u"https://a.example/2"_s}));
}

void MainWindowTest::dropReadsListFiles() {
    QFile file(m_settings.filePath(u"list.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("https://a.example/1\nnonsense\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(addedUrls(), QStringList{u"https://a.example/1"_s});
    QCOMPARE(m_window->results().failures().rowCount(), 1);
    QVERIFY(m_window->results().isOpen());
}

void MainWindowTest::nothingUsefulAddsNothing() {
    QGuiApplication::clipboard()->setText(u"good morning"_s);
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QMimeData data;
    data.setText(u"good morning"_s);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(!enter.isAccepted());
    QCOMPARE(m_added->size(), 0);
}

void MainWindowTest::dialogAdds() {
    action(u"addLinks"_s)->trigger();
    auto* dialog = m_window->findChild<AddDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* add = dialog->findChild<QPushButton*>(u"add"_s);
    QVERIFY(!add->isEnabled());
    dialog->findChild<QPlainTextEdit*>(u"links"_s)
        ->setPlainText(u"https://a.example/[1-3].fits\nnonsense"_s);
    const QString status = dialog->findChild<QLabel*>(u"status"_s)->text();
    QVERIFY2(status.startsWith(u"3 links, 1 not understood"_s), qPrintable(status));
    auto* folder = dialog->findChild<QLineEdit*>(u"folder"_s);
    folder->setText(u"relative"_s);
    QVERIFY(!add->isEnabled());
    folder->setText(QDir::toNativeSeparators(m_settings.filePath(u"sub"_s)));
    QVERIFY(add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(addedUrls().size(), 3);
    QCOMPARE(m_added->at(0).at(0).value<QList<Request>>().first().directory,
             m_settings.filePath(u"sub"_s));
}

void MainWindowTest::dialogKeepsWhatWasTyped() {
    action(u"addLinks"_s)->trigger();
    auto* dialog = m_window->findChild<AddDialog*>();
    auto* text = dialog->findChild<QPlainTextEdit*>(u"links"_s);
    text->setPlainText(u"https://a.example/1"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    action(u"addLinks"_s)->trigger();
    QCOMPARE(text->toPlainText(), u"https://a.example/1"_s);
}

void MainWindowTest::idsAreNew() {
    addFiles(2);
    addFiles(2);
    Ids ids;
    for (const QList<QVariant>& call : std::as_const(*m_added)) {
        const auto requests = call.at(0).value<QList<Request>>();
        for (const Request& request : requests)
            ids.append(request.id);
    }
    QCOMPARE(ids, (Ids{1, 2, 3, 4}));
}

void MainWindowTest::actionsFitTheState_data() {
    QTest::addColumn<State>("state");
    QTest::addColumn<QStringList>("enabled");
    QTest::newRow("queued") << State::Queued << QStringList{u"pause"_s, u"cancel"_s};
    QTest::newRow("running") << State::Running << QStringList{u"pause"_s, u"cancel"_s};
    QTest::newRow("waiting") << State::Waiting << QStringList{u"pause"_s, u"cancel"_s};
    QTest::newRow("paused") << State::Paused << QStringList{u"resume"_s, u"cancel"_s};
    QTest::newRow("failed") << State::Failed << QStringList{u"retry"_s};
    QTest::newRow("cancelled") << State::Cancelled << QStringList{u"retry"_s};
    QTest::newRow("done") << State::Completed << QStringList{u"openFile"_s};
}

void MainWindowTest::actionsFitTheState() {
    QFETCH(State, state);
    QFETCH(QStringList, enabled);
    addFiles(1);
    table().selectRow(0);
    become(1, state, u"/tmp/file1.fits"_s);
    for (const QString& name : {u"openFile"_s, u"pause"_s, u"resume"_s, u"retry"_s, u"cancel"_s})
        QVERIFY2(action(name)->isEnabled() == enabled.contains(name), qPrintable(name));
    QVERIFY(action(u"remove"_s)->isEnabled());
    QVERIFY(action(u"copy"_s)->isEnabled());
}

void MainWindowTest::actionsTakeManyAtOnce() {
    addFiles(4);
    become(2, State::Paused);
    become(3, State::Running);
    QSignalSpy paused(m_window.get(), &MainWindow::pauseRequested);
    QSignalSpy resumed(m_window.get(), &MainWindow::resumeRequested);
    QSignalSpy cancelled(m_window.get(), &MainWindow::cancelRequested);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Space);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused.at(0).at(0).value<Ids>(), (Ids{1, 3, 4}));
    for (DownloadId id : {1, 3, 4})
        become(id, State::Paused);
    press(Qt::Key_Space);
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.at(0).at(0).value<Ids>(), (Ids{1, 2, 3, 4}));
    press(Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(cancelled.at(0).at(0).value<Ids>(), (Ids{1, 2, 3, 4}));
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 4);
}

void MainWindowTest::deleteForgets() {
    addFiles(3);
    fail(2);
    QSignalSpy removed(m_window.get(), &MainWindow::removeRequested);
    table().selectRow(1);
    press(Qt::Key_Delete);
    QCOMPARE(removed.at(0).at(0).value<Ids>(), Ids{2});
    QCOMPARE(m_window->model().rowCount(), 2);
    QCOMPARE(m_window->results().failures().count(), 0);
}

void MainWindowTest::opensWithFileUrls() {
    // 147: a hostile name is neither an option nor a command.
    addFiles(1);
    become(1, State::Completed, u"/tmp/a dir/--run; $(touch x).fits"_s);
    table().selectRow(0);
    press(Qt::Key_Return);
    action(u"openFolder"_s)->trigger();
    QCOMPARE(m_opened, (QList{QUrl::fromLocalFile(u"/tmp/a dir/--run; $(touch x).fits"_s),
                              QUrl::fromLocalFile(u"/tmp/a dir"_s)}));
}

void MainWindowTest::pausesAndResumesAll() {
    QVERIFY(!action(u"pauseAll"_s)->isEnabled());
    addFiles(3);
    become(1, State::Completed);
    QSignalSpy paused(m_window.get(), &MainWindow::pauseRequested);
    action(u"pauseAll"_s)->trigger();
    QCOMPARE(paused.at(0).at(0).value<Ids>(), (Ids{2, 3}));
    become(2, State::Paused);
    become(3, State::Paused);
    QCOMPARE(action(u"pauseAll"_s)->text(), u"Resume all"_s);
    QSignalSpy resumed(m_window.get(), &MainWindow::resumeRequested);
    action(u"pauseAll"_s)->trigger();
    QCOMPARE(resumed.at(0).at(0).value<Ids>(), (Ids{2, 3}));
}

void MainWindowTest::limits() {
    QSignalSpy settings(m_window.get(), &MainWindow::settingsRequested);
    auto* button = m_window->findChild<QToolButton*>(u"limit"_s);
    QCOMPARE(button->text(), u"Limit: off"_s);
    emit button->menu()->aboutToShow();
    const QList<QAction*> actions = button->menu()->actions();
    for (QAction* limit : actions) {
        if (limit->text() == u"1.0 MB/s"_s)
            limit->trigger();
    }
    QCOMPARE(settings.size(), 1);
    QCOMPARE(settings.at(0).at(0).value<Settings>().limitRate, 1'000'000);
    QCOMPARE(button->text(), u"Limit: 1.0 MB/s"_s);
}

void MainWindowTest::sidebarFilters() {
    addFiles(3);
    fail(2);
    auto* sidebar = m_window->findChild<Sidebar*>();
    QCOMPARE(sidebar->item(int(Category::Failed))->data(Qt::AccessibleTextRole).toString(),
             u"Failed: 1"_s);
    sidebar->setFocus();
    for (int i = 0; i < int(Category::Failed); ++i)
        QTest::keyClick(sidebar, Qt::Key_Down);
    QCOMPARE(table().model()->rowCount(), 1);
    QTest::keyClick(sidebar, Qt::Key_Home);
    QCOMPARE(table().model()->rowCount(), 3);
}

void MainWindowTest::searchFilters() {
    addFiles(3);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = m_window->findChild<QLineEdit*>(u"search"_s);
    QCOMPARE(m_window->focusWidget(), search);
    QTest::keyClicks(search, u"file2"_s);
    QCOMPARE(table().model()->rowCount(), 1);
    QTest::keyClicks(search, u"nothing"_s);
    QVERIFY(!table().isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(table().isVisible());
    QCOMPARE(m_window->focusWidget(), &table());
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(m_window->focusWidget(), &table());
}

void MainWindowTest::tellsHowItGoes() {
    StatusLine line;
    line.setFree(41'000'000'000);
    Tally tally;
    tally.add(State::Running, 3'200'000);
    line.setTally(tally, 1'000);
    QCOMPARE(line.text(), u"1 active · 3.2 MB/s · 41.0 GB free"_s);
    line.mention(u"12 added"_s);
    line.setTally(tally, 2'000);
    QCOMPARE(line.text(), u"1 active · 3.2 MB/s ▇▇ · 41.0 GB free · 12 added"_s);
    // What can't be read aloud isn't.
    QCOMPARE(line.accessibleName(), u"1 active · 3.2 MB/s · 41.0 GB free · 12 added"_s);
    line.mention({});
    line.setTally({}, 3'000);
    QCOMPARE(line.text(), u"0 active · 41.0 GB free"_s);
    // How fast it was before is another story.
    line.setTally(tally, 4'000);
    QCOMPARE(line.text(), u"1 active · 3.2 MB/s · 41.0 GB free"_s);
}

void MainWindowTest::keysOpenMenus() {
    addFiles(2);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto* opener = m_window->findChild<QToolButton*>(u"menu"_s);
    QVERIFY(opener->toolTip().contains(u"F10"_s));
    // It stays open until it is closed, within the key's event.
    QTimer::singleShot(0, opener, [opener] {
        QTRY_COMPARE(QApplication::activePopupWidget(), opener->menu());
        QTest::keyClick(opener->menu(), Qt::Key_Escape);
    });
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_VERIFY(!opener->isDown());
    // The menu key means the current row although nothing is chosen.
    table().clearSelection();
    table().setFocus();
    const QModelIndex current = table().model()->index(1, 0);
    table().selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    QCOMPARE(table().selectedCount(), 0);
    emit table().customContextMenuRequested(table().visualRect(current).center());
    QCOMPARE(table().selectedIds(), QList<DownloadId>{2});
    QApplication::activePopupWidget()->close();
}

void MainWindowTest::failureToRetry() {
    addFiles(3);
    fail(1);
    fail(3);
    QVERIFY(m_window->results().isVisible());
    QVERIFY(m_window->results().isOpen());
    QSignalSpy retried(m_window.get(), &MainWindow::retryRequested);
    QTest::mouseClick(m_window->findChild<QPushButton*>(u"retryAll"_s), Qt::LeftButton);
    QCOMPARE(retried.size(), 1);
    QCOMPARE(retried.at(0).at(0).value<Ids>(), (Ids{1, 3}));
    QCOMPARE(m_window->results().failures().count(), 0);
    // With nothing to show it is a strip, and there again when there is something.
    QTRY_VERIFY(m_window->results().height() < 80);
    QVERIFY(table().height() > m_window->height() / 2);
    fail(1);
    QVERIFY(m_window->results().isOpen());
    QTRY_VERIFY(m_window->results().height() > 150);
    m_window->results().setOpen(false);
    QTRY_VERIFY(m_window->results().height() < 80);
}

void MainWindowTest::closingAsksOnce() {
    addFiles(2);
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->close();
    m_window->close();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->findChildren<QMessageBox*>().size(), 1);
    auto* box = m_window->findChild<QMessageBox*>();
    QVERIFY(box->defaultButton());
    QTest::keyClick(box, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_window->isVisible());
    QCOMPARE(quit.size(), 0);
    m_window->close();
    QTest::mouseClick(m_window->findChild<QPushButton*>(u"stop"_s), Qt::LeftButton);
    QTRY_COMPARE(quit.size(), 1);
    QVERIFY(!m_window->isVisible());
}

void MainWindowTest::closingAtRest() {
    addFiles(1);
    become(1, State::Completed);
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->close();
    QCOMPARE(quit.size(), 1);
    QVERIFY(!m_window->isVisible());
    QVERIFY(QSettings().contains(u"window/columns"_s));
}

void MainWindowTest::everyControlHasAName() {
    addFiles(2);
    fail(1);
    action(u"addLinks"_s)->trigger();
    QList<QAccessibleInterface*> waiting{QAccessible::queryAccessibleInterface(m_window.get())};
    int controls = 0;
    while (!waiting.isEmpty()) {
        QAccessibleInterface* it = waiting.takeLast();
        for (int i = 0; i < it->childCount(); ++i) {
            if (QAccessibleInterface* child = it->child(i))
                waiting.append(child);
        }
        switch (it->role()) {
        case QAccessible::Button:
        case QAccessible::ButtonMenu:
        case QAccessible::EditableText:
        case QAccessible::CheckBox:
        case QAccessible::ComboBox:
        case QAccessible::Table:
        case QAccessible::Tree:
        case QAccessible::List:
        case QAccessible::ListItem:
        case QAccessible::Cell:
        case QAccessible::ColumnHeader: {
            const QWidget* widget = qobject_cast<QWidget*>(it->object());
            // Parts of the style's own: the clear button of a line edit, a scroll bar's arrows.
            if (widget && (!widget->isVisible() || qobject_cast<QLineEdit*>(widget->parent())))
                break;
            ++controls;
            const QString name = it->text(QAccessible::Name);
            const QString what = u"%1 %2"_s.arg(
                QString::fromLatin1(it->object() ? it->object()->metaObject()->className() : "-"),
                it->object() ? it->object()->objectName() : QString());
            QVERIFY2(!name.trimmed().isEmpty(), qPrintable(what));
            break;
        }
        default:
            break;
        }
    }
    QVERIFY(controls > 20);
}

void MainWindowTest::fitsSmallScreens() {
    // With a frame around it, at the first start.
    QVERIFY(m_window->height() <= m_window->screen()->availableSize().height() - 40);
    addFiles(2);
    fail(1);
    m_window->resize(900, 600);
    QCOMPARE(m_window->size(), QSize(900, 600));
    QVERIFY(table().columnWidth(DownloadModel::NameColumn) >= 280);
    QVERIFY(m_window->minimumSizeHint().width() <= 900);
    QTRY_VERIFY(!table().horizontalScrollBar()->isVisible());
    QVERIFY(table().isColumnHidden(DownloadModel::SourceColumn));
    m_window->resize(1400, 600);
    QVERIFY(!table().isColumnHidden(DownloadModel::SourceColumn));
    QVERIFY(!table().isColumnHidden(DownloadModel::TimeLeftColumn));
}

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
