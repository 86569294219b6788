#include "resultspane.h"

#include "detailspane.h"
#include "failurestory.h"
#include "format.h"
#include "retrydelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewFiles = 20;

} // namespace

ResultsPane::ResultsPane(QWidget* parent)
    : QWidget(parent)
    , m_failures(new FailureModel(this))
    , m_summary(new QLabel(this))
    , m_retryAll(new QPushButton(tr("Retry all failed"), this))
    , m_save(new QPushButton(tr("Save list…"), this))
    , m_toggle(new QToolButton(this))
    , m_showFailures(pageButton(u"showFailures"_s, tr("&Failures")))
    , m_showDetails(pageButton(u"showDetails"_s, tr("&Details")))
    , m_causes(new QWidget(this))
    , m_view(new QTreeView(m_causes))
    , m_details(new DetailsPane(this))
    , m_pages(new QStackedWidget(this)) {
    build();
    connect(m_retryAll, &QPushButton::clicked, this,
            [this] { emit retryRequested(m_failures->ids()); });
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(m_failures->ids()); });
    connect(m_toggle, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    connect(m_failures, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex& group, int first, int last) {
                openByItself();
                if (group.isValid())
                    closeLong(group);
                else
                    openShort(first, last);
                updateStrip();
            });
    connect(m_failures, &QAbstractItemModel::rowsRemoved, this, &ResultsPane::updateStrip);
    connect(m_failures, &QAbstractItemModel::modelReset, this, [this] {
        m_openedCauses.clear();
        openShort(0, m_failures->rowCount() - 1);
        updateStrip();
    });
    connect(m_showFailures, &QToolButton::clicked, this, &ResultsPane::showFailures);
    connect(m_showDetails, &QToolButton::clicked, this, &ResultsPane::showDetails);
    QWidget* before = m_toggle;
    for (QWidget* next : {static_cast<QWidget*>(m_showFailures),
                          static_cast<QWidget*>(m_showDetails), static_cast<QWidget*>(m_retryAll),
                          static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_view)})
        setTabOrder(std::exchange(before, next), next);
    setOpen(false);
    updateStrip();
}

QToolButton* ResultsPane::pageButton(const QString& name, const QString& text) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->installEventFilter(this);
    return button;
}

void ResultsPane::build() {
    setAccessibleName(tr("Results"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(u"summary"_s);
    m_retryAll->setObjectName(u"retryAll"_s);
    m_save->setObjectName(u"saveList"_s);
    m_save->setAccessibleName(tr("Save all failed as a list"));
    m_toggle->setObjectName(u"toggle"_s);
    m_toggle->setAutoRaise(true);

    m_view->setModel(m_failures);
    m_view->setAccessibleName(tr("What failed, by cause"));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->installEventFilter(this);
    auto* delegate = new RetryDelegate(m_view);
    m_view->setItemDelegateForColumn(FailureModel::RetryColumn, delegate);
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(40);
    header->setSectionResizeMode(FailureModel::WhatColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(FailureModel::WhereColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(FailureModel::RetryColumn, QHeaderView::Fixed);
    header->resizeSection(FailureModel::RetryColumn, delegate->sizeHint({}, {}).width());
    auto* fixes = new RetryDelegate(m_view);
    m_view->setItemDelegateForColumn(FailureModel::FixColumn, fixes);
    header->setSectionResizeMode(FailureModel::FixColumn, QHeaderView::Fixed);
    int widest = 0;
    for (const Fix fix : kFixes)
        widest = qMax(widest, fontMetrics().horizontalAdvance(fixName(fix)));
    header->resizeSection(FailureModel::FixColumn, widest + 40);
    connect(fixes, &RetryDelegate::clicked, this, &ResultsPane::fixAt);
    connect(delegate, &RetryDelegate::clicked, this, &ResultsPane::retryAt);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ResultsPane::showMenu);

    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(12, 4, 12, 4);
    strip->setSpacing(8);
    strip->addWidget(m_toggle);
    strip->addWidget(m_summary);
    strip->addStretch();
    strip->addWidget(m_showFailures);
    strip->addWidget(m_showDetails);
    strip->addWidget(m_retryAll);
    strip->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(strip);
    auto* failures = new QVBoxLayout(m_causes);
    failures->setContentsMargins(0, 0, 0, 0);
    failures->setSpacing(0);
    failures->addWidget(m_view, 1);
    failures->addWidget(new FailureStory(*m_view, m_causes));
    m_pages->addWidget(m_causes);
    m_pages->addWidget(m_details);
    layout->addWidget(m_pages, 1);
}

bool ResultsPane::isOpen() const {
    return !m_pages->isHidden();
}

void ResultsPane::setOpen(bool open) {
    const bool leaves = !open && m_pages->isAncestorOf(QApplication::focusWidget());
    if (open && m_failures->rowCount() == 0)
        m_pages->setCurrentWidget(m_details);
    m_pages->setVisible(open);
    m_showFailures->setChecked(open && m_pages->currentWidget() == m_causes);
    m_showDetails->setChecked(open && m_pages->currentWidget() == m_details);
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::UpArrow);
    const QString name = open ? tr("Close the pane") : tr("Open the pane");
    m_toggle->setAccessibleName(name);
    m_toggle->setToolTip(name);
    // The layout still counts with what was hidden just now.
    layout()->invalidate();
    setMaximumHeight(open ? QWIDGETSIZE_MAX : layout()->minimumSize().height());
    emit opened(open);
    emit looked();
    if (leaves)
        emit left();
}

bool ResultsPane::showsDetails() const {
    return isOpen() && m_pages->currentWidget() == m_details;
}

void ResultsPane::showPage(QWidget* page) {
    const bool closes = isOpen() && m_pages->currentWidget() == page;
    m_pages->setCurrentWidget(page);
    setOpen(!closes);
}

void ResultsPane::showFailures() {
    showPage(m_causes);
}

void ResultsPane::showDetails() {
    showPage(m_details);
}

void ResultsPane::apply(const QList<Outcome>& outcomes) {
    m_failures->apply(outcomes);
}

void ResultsPane::setTally(const Tally& tally) {
    if (tally == m_tally)
        return;
    m_tally = tally;
    updateStrip();
}

void ResultsPane::openByItself() {
    if (!std::exchange(m_opensByItself, false) || showsDetails())
        return;
    m_pages->setCurrentWidget(m_causes);
    setOpen(true);
}

/// A cause with a few files shows them; a long one is opened on demand.
void ResultsPane::openShort(int first, int last) {
    for (int row = first; row <= last; ++row) {
        const QModelIndex cause = m_failures->index(row, 0);
        if (m_failures->rowCount(cause) > kFewFiles)
            continue;
        m_view->expand(cause);
        m_openedCauses += cause;
    }
}

/// The other causes would be out of sight below one that grew, unless somebody is at work in it.
void ResultsPane::closeLong(const QModelIndex& cause) {
    if (m_failures->rowCount(cause) <= kFewFiles || !m_openedCauses.removeOne(cause))
        return;
    if (m_view->currentIndex().parent() != cause)
        m_view->collapse(cause);
}

void ResultsPane::updateStrip() {
    const Format format;
    const int failed = m_tally.count(Category::Failed);
    QString text = tr("%1 of %2 here")
                       .arg(format.count(m_tally.count(Category::Done)),
                            format.count(m_tally.count(Category::All)));
    if (failed > 0)
        text += u" · "_s + tr("%1 failed").arg(format.count(failed));
    if (const int cancelled = m_tally.count(State::Cancelled); cancelled > 0)
        text += u" · "_s + tr("%1 cancelled").arg(format.count(cancelled));
    m_summary->setText(text);
    m_retryAll->setVisible(m_failures->count() > 0);
    m_save->setVisible(m_failures->count() > 0);
    const bool empty = m_failures->rowCount() == 0;
    m_showFailures->setEnabled(!empty);
    if (empty && isOpen() && !showsDetails()) {
        setOpen(false);
        m_opensByItself = true; // It wasn't closed by a person.
    }
    setVisible(m_tally.count(Category::All) > 0 || !empty);
}

void ResultsPane::retryAt(const QModelIndex& index) {
    const auto ids = index.data(FailureModel::IdsRole).value<QList<DownloadId>>();
    if (!ids.isEmpty())
        emit retryRequested(ids);
}

void ResultsPane::fixAt(const QModelIndex& index) {
    const auto ids = index.data(FailureModel::IdsRole).value<QList<DownloadId>>();
    if (!ids.isEmpty())
        emit fixRequested(Fix(index.data(FailureModel::FixRole).toInt()), ids);
}

void ResultsPane::showMenu(const QPoint& place) {
    // The menu key is pressed on the current row, chosen or not.
    if (!m_view->selectionModel()->hasSelection() && m_view->indexAt(place).isValid())
        m_view->setCurrentIndex(m_view->indexAt(place));
    QList<DownloadId> ids;
    QList<QPersistentModelIndex> chosen;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        ids += row.data(FailureModel::IdsRole).value<QList<DownloadId>>();
        chosen += row;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* retry = menu->addAction(tr("Retry"), this, [this, ids] { emit retryRequested(ids); });
    QAction* copy = menu->addAction(tr("Copy URLs"), this, [this, chosen] {
        QStringList urls;
        for (const QPersistentModelIndex& row : chosen)
            urls += m_failures->urlsAt(row);
        urls.removeDuplicates();
        QApplication::clipboard()->setText(urls.join(u'\n'));
    });
    retry->setEnabled(!ids.isEmpty());
    copy->setEnabled(!ids.isEmpty());
    menu->addSeparator();
    emit menuOpening(menu, ids);
    menu->addSeparator();
    menu->addAction(tr("Forget lines that were not understood"), m_failures,
                    &FailureModel::forgetProblems);
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

/// What happened and where share what the buttons leave.
void ResultsPane::fit() {
    QHeaderView* header = m_view->header();
    const int room = m_view->viewport()->width() - header->sectionSize(FailureModel::FixColumn) -
                     header->sectionSize(FailureModel::RetryColumn);
    header->resizeSection(FailureModel::WhatColumn, qBound(120, room * 3 / 5, 280));
}

bool ResultsPane::eventFilter(QObject* watched, QEvent* event) {
    // A key that leads to a page goes on to what is in it, and closes it only from there.
    if (event->type() == QEvent::Shortcut && watched != m_view) {
        const bool isFailures = watched == m_showFailures;
        QWidget* page = isFailures ? m_causes : static_cast<QWidget*>(m_details);
        const bool leaves = page->isAncestorOf(QApplication::focusWidget());
        if (!leaves && !(isOpen() && m_pages->currentWidget() == page))
            showPage(page);
        else if (leaves)
            setOpen(false);
        if (isOpen())
            (isFailures ? static_cast<QWidget*>(m_view) : m_details->tabBar())
                ->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (watched == m_view && event->type() == QEvent::Resize)
        fit();
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            retryAt(m_view->currentIndex());
            return true;
        }
        if (key == Qt::Key_Escape) {
            setOpen(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace quintet
