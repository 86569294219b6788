#include "detailsfeed.h"

#include "detailspane.h"
#include "downloadmodel.h"
#include "downloadtable.h"
#include "resultspane.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

qint64 now() {
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

DetailsFeed::DetailsFeed(const DownloadModel& model, const DownloadTable& table,
                         ResultsPane& results)
    : QObject(&results)
    , m_model(model)
    , m_table(table)
    , m_results(results)
    , m_open(new QAction(tr("Deta&ils"), this))
    , m_copy(new QAction(tr("Cop&y details for a report"), this)) {
    m_open->setObjectName(u"details"_s);
    m_open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    m_copy->setObjectName(u"copyDetails"_s);
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_open, &QAction::triggered, &results, &ResultsPane::showDetails);
    connect(m_copy, &QAction::triggered, this, [this] {
        if (!m_results.showsDetails())
            m_results.showDetails();
        QGuiApplication::clipboard()->setText(m_results.details().report());
    });
    connect(&table, &DownloadTable::selectionMoved, this, &DetailsFeed::look);
    connect(&results, &ResultsPane::looked, this, &DetailsFeed::look);
}

void DetailsFeed::look() {
    if (!m_results.showsDetails()) {
        if (std::exchange(m_watched, 0) != 0)
            emit watchRequested(0);
        return;
    }
    const int selected = m_table.selectedCount();
    const DownloadId wanted = selected == 1 ? m_table.selectedIds().first() : 0;
    if (wanted == 0)
        m_results.details().clear(selected);
    if (std::exchange(m_watched, wanted) != wanted)
        emit watchRequested(wanted);
    show();
}

void DetailsFeed::show() {
    if (const int row = m_watched == 0 ? -1 : m_model.rowOf(m_watched); row >= 0)
        m_results.details().display(m_model.at(row), m_chronicle.of(m_watched));
}

void DetailsFeed::apply(const QList<Snapshot>& snapshots) {
    m_chronicle.add(snapshots, now());
    const bool concerned = std::any_of(snapshots.cbegin(), snapshots.cend(),
                                       [this](const auto& it) { return it.id == m_watched; });
    if (concerned)
        show();
}

void DetailsFeed::apply(const QList<Outcome>& outcomes) {
    m_chronicle.add(outcomes, now());
    show();
}

void DetailsFeed::apply(const QList<Note>& notes) {
    m_chronicle.add(notes, now());
    show();
}

void DetailsFeed::apply(const Detail& detail) {
    if (detail.id == m_watched && m_watched != 0)
        m_results.details().display(detail);
}

} // namespace quintet
