#include "previewpane.h"

#include "format.h"
#include "numberdelegate.h"
#include "previewmodel.h"
#include "redact.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// So many questions at once: what is asked when it is closed is few.
constexpr qsizetype kAtOnce = 32;
constexpr qsizetype kMostSorted = 10'000;

} // namespace

PreviewPane::PreviewPane(QWidget* parent)
    : QFrame(parent)
    , m_model(new PreviewModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_title(new QLabel(this))
    , m_view(new QTreeView(this))
    , m_sum(new QLabel(this))
    , m_start(new QCheckBox(tr("&Start at once"), this))
    , m_add(new QPushButton(this)) {
    setObjectName(u"previewPane"_s);
    setAccessibleName(tr("Preview"));
    setAutoFillBackground(true);
    build();
    connect(m_model, &PreviewModel::summed, this, &PreviewPane::judge);
    connect(m_add, &QPushButton::clicked, this, [this] { finish(true); });
    hide();
}

void PreviewPane::build() {
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PreviewModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"previewTitle"_s);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setObjectName(u"previewSum"_s);
    m_view->setModel(m_sorted);
    m_view->setAccessibleName(tr("Files to be added"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setSortingEnabled(true);
    m_view->setItemDelegateForColumn(PreviewModel::SizeColumn, new NumberDelegate(m_view));
    QHeaderView* header = m_view->header();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(PreviewModel::NameColumn, QHeaderView::Stretch);
    header->resizeSection(PreviewModel::SizeColumn,
                          fontMetrics().horizontalAdvance(u"Gone from the server"_s) + 20);
    header->resizeSection(PreviewModel::SourceColumn,
                          fontMetrics().horizontalAdvance(u"data.example.org"_s) + 40);
    m_start->setObjectName(u"previewStart"_s);
    m_add->setObjectName(u"previewAdd"_s);
    auto* cancel = new QPushButton(tr("Don't add"), this);
    cancel->setObjectName(u"previewCancel"_s);
    connect(cancel, &QPushButton::clicked, this, [this] { finish(false); });

    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_sum);
    foot->addStretch();
    foot->addWidget(m_start);
    foot->addWidget(cancel);
    foot->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    setFixedHeight(280);
}

void PreviewPane::offer(const Addition& addition) {
    if (isHidden())
        open(addition);
    else
        m_waiting.append(addition);
}

void PreviewPane::open(const Addition& addition) {
    m_addition = addition;
    m_asked = 0;
    m_start->setChecked(!addition.requests.value(0).paused);
    // In order only where that takes no time to speak of.
    const bool sortable = addition.requests.size() <= kMostSorted;
    m_view->setSortingEnabled(sortable);
    m_sorted->setSourceModel(sortable ? m_model : nullptr);
    m_view->setModel(sortable ? static_cast<QAbstractItemModel*>(m_sorted) : m_model);
    m_model->show(addition.requests);
    const QString count = Format().count(addition.requests.size());
    QString title = addition.requests.size() == 1 ? tr("1 file is about to be added")
                                                  : tr("%1 files are about to be added").arg(count);
    if (!addition.name.isEmpty())
        title = cleaned(addition.name) + u" – "_s + title;
    if (addition.known > 0)
        title += tr(", %1 already there").arg(Format().count(addition.known));
    m_title->setText(title);
    setVisible(true);
    m_add->setFocus();
    ask();
}

void PreviewPane::ask() {
    const QList<Request> requests = m_model->next(kAtOnce - m_asked);
    m_asked += requests.size();
    if (!requests.isEmpty())
        emit previewRequested(requests);
}

void PreviewPane::apply(const Preview& preview) {
    if (isHidden())
        return;
    const qsizetype answered = m_model->sum().asked;
    m_model->apply(preview);
    if (m_model->sum().asked == answered)
        return;
    --m_asked;
    if (m_asked <= kAtOnce / 2)
        ask();
}

void PreviewPane::judge() {
    const Format format;
    const PreviewModel::Sum& sum = m_model->sum();
    QStringList words{format.size(sum.bytes)};
    if (sum.unknown > 0)
        words += tr("%1 of unknown size").arg(format.count(sum.unknown));
    if (sum.failed > 0)
        words += tr("%1 can't be had").arg(format.count(sum.failed));
    m_sum->setText(words.join(u" · "_s));
    m_add->setEnabled(sum.wanted > 0);
    m_add->setText(sum.wanted == 1 ? tr("&Add 1 file")
                                   : tr("&Add %1 files").arg(format.count(sum.wanted)));
}

void PreviewPane::finish(bool accept) {
    Addition addition = std::exchange(m_addition, {});
    if (accept) {
        addition.requests = m_model->wanted();
        const bool pauses = !m_start->isChecked();
        const auto isRight = [pauses](const Request& it) { return it.paused == pauses; };
        // Thousands are not copied for nothing.
        if (!std::all_of(addition.requests.cbegin(), addition.requests.cend(), isRight)) {
            for (Request& request : addition.requests)
                request.paused = pauses;
        }
    }
    m_model->show({});
    hide();
    if (accept)
        emit accepted(addition);
    if (!m_waiting.isEmpty())
        open(m_waiting.takeFirst());
}

void PreviewPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        finish(false);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_add->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace quintet
