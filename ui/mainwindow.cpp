#include "mainwindow.h"

#include "adding.h"
#include "batches.h"
#include "commandbar.h"
#include "detailsfeed.h"
#include "downloadactions.h"
#include "downloadfilter.h"
#include "downloadmodel.h"
#include "downloadtable.h"
#include "dropframe.h"
#include "emptypage.h"
#include "freespace.h"
#include "icons.h"
#include "leavequestion.h"
#include "mending.h"
#include "noticebar.h"
#include "resultspane.h"
#include "sidebar.h"
#include "statusline.h"
#include "turns.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace quintet {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Settings& settings, const QString& folder, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_folder(folder)
    , m_model(new DownloadModel(this))
    , m_filter(new DownloadFilter(this)) {
    build();
    buildMenu();
    wire();
    restore();
    setTally({});
    showPage();
    m_empty->setFocus();
    m_empty->setFolder(m_folder);
    m_freeSpace->ask(m_folder);
}

MainWindow::~MainWindow() = default;

void MainWindow::awaitRestore() {
    m_holds = true;
    showPage();
}

void MainWindow::build() {
    setWindowTitle(u"Quintet"_s);
    m_filter->setSourceModel(m_model);
    m_bar = new CommandBar(this);
    addToolBar(m_bar);
    m_sidebar = new Sidebar(this);
    m_batches = new Batches(*m_model, *m_sidebar, *this);
    m_table = new DownloadTable(*m_filter, this);
    m_actions = new DownloadActions(*m_model, *m_table);
    m_empty = new EmptyPage(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_results = new ResultsPane(this);
    m_details = new DetailsFeed(*m_model, *m_table, *m_results);
    m_mending = new Mending(*m_model, *this);
    m_notice = new NoticeBar(this);
    m_adding = new Adding(*m_model, m_folder, *this);
    m_turns = new Turns(this);

    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_pages);
    m_split->addWidget(m_results);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    auto* center = new QWidget(this);
    auto* layout = new QHBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* line = new QWidget(center);
    line->setFixedWidth(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_notice);
    main->addWidget(&m_adding->bars());
    main->addWidget(m_split, 1);
    layout->addWidget(m_sidebar);
    layout->addWidget(line);
    layout->addLayout(main, 1);
    setCentralWidget(center);

    m_status = new StatusLine(this);
    statusBar()->addWidget(m_status);
    m_dropFrame = new DropFrame(this);
    m_freeSpace = new FreeSpace(this);
    m_freeTimer.setInterval(10'000);
    m_bar->setLimit(m_settings.limitRate);
}

void MainWindow::buildMenu() {
    QMenu& menu = m_bar->menu();
    menu.addAction(&m_bar->addLinks());
    menu.addActions(m_adding->actions());
    m_bar->addMenu().addActions(m_adding->actions());
    menu.addSeparator();
    menu.addAction(tr("Retry all &failed"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), this,
                   [this] { retry(m_results->failures().ids()); });
    menu.addAction(tr("Remove &done from list"), QKeySequence(Qt::CTRL | Qt::Key_Delete), this,
                   [this] {
                       remove(m_model->idsWhere(
                           [](const Snapshot& it) { return belongs(it.state, Category::Done); }));
                   });
    menu.addSeparator();
    menu.addActions(m_details->actions());
    menu.addAction(tr("&Search"), QKeySequence::Find, this, [this] { m_bar->focusSearch(); });
    menu.addAction(icon(u"folder"_s), tr("Open download f&older"), this,
                   [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    menu.addSeparator();
    QAction* quit =
        menu.addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    quit->setObjectName(u"quit"_s);
    quit->setShortcutContext(Qt::ApplicationShortcut); // In the dialogs beside the window as well.
    // The keys work without the menu being open.
    const QList<QAction*> actions = menu.actions();
    for (QAction* action : actions) {
        if (action != &m_bar->addLinks())
            addAction(action);
    }
}

void MainWindow::wire() {
    connect(m_adding, &Adding::entered, this, qOverload<const Addition&>(&MainWindow::add));
    connect(m_dropFrame, &DropFrame::dropped, m_adding, &Adding::take);
    connect(m_adding, &Adding::nothingFound, this,
            [this] { m_status->mention(tr("No links in there")); });
    connect(m_model, &DownloadModel::tallied, this, &MainWindow::setTally);
    connect(m_model, &DownloadModel::countedDown, m_table->viewport(),
            qOverload<>(&QWidget::update));
    connect(m_bar, &CommandBar::addRequested, m_adding, &Adding::openDialog);
    connect(m_bar, &CommandBar::limitChosen, this, &MainWindow::setLimit);
    connect(m_bar, &CommandBar::searched, this, [this](const QString& text) {
        m_filter->setSearch(text);
        showPage();
    });
    connect(m_bar, &CommandBar::pauseAllRequested, this, [this] {
        emit pauseRequested(m_model->idsWhere([](const Snapshot& it) { return isBusy(it.state); }));
    });
    connect(m_bar, &CommandBar::resumeAllRequested, this, [this] {
        emit resumeRequested(
            m_model->idsWhere([](const Snapshot& it) { return it.state == State::Paused; }));
    });
    connect(m_sidebar, &Sidebar::chosen, this, [this](Category category, quint64 batch) {
        m_filter->choose(category, batch);
        m_table->scrollToTop();
        showPage();
    });
    connect(m_filter, &DownloadFilter::rearranged, this, &MainWindow::showPage);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MainWindow::showMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, m_actions, &DownloadActions::openFile);
    connect(m_actions, &DownloadActions::pauseRequested, this, &MainWindow::pauseRequested);
    connect(m_actions, &DownloadActions::resumeRequested, this, &MainWindow::resumeRequested);
    connect(m_actions, &DownloadActions::cancelRequested, this, &MainWindow::cancelRequested);
    connect(m_actions, &DownloadActions::retryRequested, this, &MainWindow::retry);
    connect(m_actions, &DownloadActions::removeRequested, this, &MainWindow::remove);
    connect(m_batches, &Batches::pauseRequested, this, &MainWindow::pauseRequested);
    connect(m_batches, &Batches::resumeRequested, this, &MainWindow::resumeRequested);
    connect(m_batches, &Batches::retryRequested, this, &MainWindow::retry);
    connect(m_batches, &Batches::removeRequested, this, &MainWindow::remove);
    connect(m_results, &ResultsPane::retryRequested, this, &MainWindow::retry);
    connect(m_results, &ResultsPane::fixRequested, m_mending, &Mending::mend);
    connect(m_results, &ResultsPane::saveRequested, m_mending, &Mending::saveList);
    connect(m_results, &ResultsPane::menuOpening, m_mending,
            [this](QMenu* menu, const QList<DownloadId>& ids) { m_mending->addTo(*menu, ids); });
    connect(m_mending, &Mending::amendRequested, this, &MainWindow::amendRequested);
    connect(m_mending, &Mending::retryRequested, this, &MainWindow::retry);
    connect(m_mending, &Mending::failed, this, &MainWindow::tell);
    connect(m_results, &ResultsPane::opened, this, [this](bool open) {
        // Closed it takes what its strip needs.
        const int height = open ? 240 : m_results->maximumHeight();
        m_split->setSizes({m_split->height() - height, height});
    });
    connect(m_bar, &CommandBar::searchLeft, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_results, &ResultsPane::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_empty, &EmptyPage::addRequested, m_adding, &Adding::openDialog);
    connect(m_empty, &EmptyPage::pasteRequested, m_adding, &Adding::paste);
    connect(m_freeSpace, &FreeSpace::known, this,
            [this](qint64 bytes) { m_status->setFree(bytes); });
    connect(&m_freeTimer, &QTimer::timeout, this, [this] { m_freeSpace->ask(m_folder); });
}

void MainWindow::restore() {
    const QSettings settings;
    // Around it stands a frame, of which nobody knows before it is shown.
    resize(QSize(1180, 680).boundedTo(screen()->availableSize() - QSize(16, 48)));
    restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    const QByteArray columns = settings.value("window/columns"_L1).toByteArray();
    if (!columns.isEmpty())
        m_table->horizontalHeader()->restoreState(columns);
}

void MainWindow::remember() const {
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/columns"_L1, m_table->horizontalHeader()->saveState());
}

void MainWindow::apply(const QList<Snapshot>& snapshots) {
    m_model->apply(snapshots);
    m_actions->refresh();
}

void MainWindow::apply(const QList<Outcome>& outcomes) {
    QList<Outcome> known;
    for (const Outcome& outcome : outcomes) {
        if (m_model->rowOf(outcome.id) >= 0)
            known.append(outcome);
    }
    m_model->apply(known);
    m_results->apply(known);
    m_actions->refresh();
}

void MainWindow::comeForward() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this);
}

void MainWindow::tell(const QString& sentence) {
    m_notice->tell(sentence);
}

void MainWindow::retry(const QList<DownloadId>& ids) {
    if (ids.isEmpty())
        return;
    m_results->failures().forget(ids);
    emit retryRequested(ids);
}

void MainWindow::remove(const QList<DownloadId>& ids) {
    if (ids.isEmpty())
        return;
    emit removeRequested(ids);
    m_results->failures().forget(ids);
    m_details->forget(ids);
    m_model->remove(ids);
    showPage();
}

void MainWindow::setLimit(qint64 rate) {
    m_settings.limitRate = rate;
    m_bar->setLimit(rate);
    emit settingsRequested(m_settings);
}

void MainWindow::setTally(const Tally& tally) {
    m_bar->setTally(tally);
    m_sidebar->setTally(tally);
    m_results->setTally(tally);
    if (tally.count(Category::Active) == 0)
        m_freeTimer.stop();
    else if (!m_freeTimer.isActive())
        m_freeTimer.start();
    m_status->setTally(tally, QDateTime::currentMSecsSinceEpoch());
    showPage();
}

void MainWindow::showPage() {
    const bool empty = m_filter->rowCount() == 0;
    if (empty)
        m_empty->setReason(m_holds                   ? EmptyPage::Reason::Loading
                           : m_model->rowCount() > 0 ? EmptyPage::Reason::Filtered
                                                     : EmptyPage::Reason::Nothing);
    m_pages->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
}

void MainWindow::showMenu(const QPoint& place) {
    // The menu key is pressed on the current row, chosen or not.
    if (const QModelIndex row = m_table->indexAt(place);
        row.isValid() && m_table->selectedCount() == 0)
        m_table->selectRow(row.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->addTo(*menu);
    menu->addSeparator();
    menu->addActions(m_details->actions());
    emit menuOpening(menu);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    using Answer = LeaveQuestion::Answer;
    const Answer answer = LeaveQuestion::remembered();
    if (!m_leaving && m_model->tally().busy() > 0 && answer != Answer::Stop) {
        event->ignore();
        // Who chooses to quit doesn't mean the tray.
        if (answer == Answer::ToTray && event->spontaneous() && LeaveQuestion::hasTray(*this))
            return hide();
        LeaveQuestion::ask(
            *this, m_model->tally().busy(), goesOnAtStart(),
            [this] {
                m_leaving = true;
                close();
            },
            [this](const QString& kept) { emit leaveAnswered(kept); });
        return;
    }
    m_leaving = true;
    remember();
    event->accept();
    emit quitRequested();
}

} // namespace quintet
