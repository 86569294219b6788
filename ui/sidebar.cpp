#include "sidebar.h"

#include "format.h"
#include "icons.h"
#include "sidebarrow.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// What a list is at, by one icon: work goes before trouble, and trouble before rest.
State standing(const Tally& tally) {
    for (const State state : {State::Running, State::Failed, State::Queued, State::Paused}) {
        const bool active = state == State::Running && tally.count(Category::Active) > 0;
        const bool waits = state == State::Queued && tally.count(State::Waiting) > 0;
        if (active || waits || tally.count(state) > 0)
            return state;
    }
    return tally.count(Category::Done) > 0 ? State::Completed : State::Cancelled;
}

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QListWidget(parent) {
    setAccessibleName(tr("Filters"));
    setItemDelegate(new SidebarRow(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(EditKeyPressed);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    for (Category category : kCategories)
        addItem(title(category));
    item(int(Category::Failed))->setData(SidebarRow::PillRole, true);
    setTally({});
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this,
            [this] { emit chosen(category(), batch()); });
    connect(this, &QListWidget::itemChanged, this, &Sidebar::takeName);
}

QString Sidebar::title(Category category) {
    switch (category) {
    case Category::All:
        return tr("All");
    case Category::Active:
        return tr("Active");
    case Category::Queued:
        return tr("Queued");
    case Category::Done:
        return tr("Done");
    case Category::Failed:
        break;
    }
    return tr("Failed");
}

Category Sidebar::category() const {
    return batch() == 0 && currentRow() >= 0 ? Category(currentRow()) : Category::All;
}

quint64 Sidebar::batch() const {
    const QListWidgetItem* entry = currentItem();
    return entry ? entry->data(SidebarRow::BatchRole).toULongLong() : 0;
}

void Sidebar::setTally(const Tally& tally) {
    for (Category category : kCategories) {
        QListWidgetItem* entry = item(int(category));
        const int count = tally.count(category);
        const QVariant before = entry->data(SidebarRow::CountRole);
        if (before.isValid() && before.toInt() == count)
            continue;
        entry->setData(SidebarRow::CountRole, count);
        //: A filter and how many downloads it holds, for screen readers: "Failed: 3".
        entry->setData(Qt::AccessibleTextRole,
                       tr("%1: %2").arg(title(category), Format().count(count)));
    }
}

QListWidgetItem* Sidebar::makeEntry(const Batch& batch) {
    if (!m_heading) {
        m_heading = new QListWidgetItem(tr("Lists"), this);
        m_heading->setFlags(Qt::NoItemFlags);
        m_heading->setData(Qt::AccessibleTextRole, tr("Lists"));
        updateGeometry();
    }
    auto* entry = new QListWidgetItem;
    entry->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable);
    entry->setData(SidebarRow::BatchRole, batch.id);
    insertItem(row(m_heading) + 1, entry);
    m_entries.insert(batch.id, entry);
    return entry;
}

void Sidebar::setBatch(const Batch& batch, const Tally& tally) {
    const QScopedValueRollback updating(m_updating, true);
    QListWidgetItem* entry = m_entries.value(batch.id);
    if (!entry)
        entry = makeEntry(batch);
    const Format format;
    const int count = tally.count(Category::All);
    const int failed = tally.count(Category::Failed);
    //: A list and how many downloads it holds, for screen readers: "SDO May: 47".
    QString spoken = tr("%1: %2").arg(batch.name, format.count(count));
    QString here =
        tr("%1 of %2 here").arg(format.count(tally.count(Category::Done)), format.count(count));
    if (failed > 0) {
        spoken += u", "_s + tr("%1 failed").arg(format.count(failed));
        here += u" · "_s + tr("%1 failed").arg(format.count(failed));
    }
    // Only what is another one now: each is a change for the view and for screen readers.
    const auto put = [entry](int role, const QVariant& value) {
        if (entry->data(role) != value)
            entry->setData(role, value);
    };
    put(Qt::DisplayRole, batch.name);
    put(SidebarRow::CountRole, count);
    put(Qt::AccessibleTextRole, spoken);
    const QString added = format.moment(batch.addedMs, QDateTime::currentDateTime());
    put(Qt::ToolTipRole, QString(batch.name.toHtmlEscaped() + u"<br>"_s +
                                 tr("Added: %1").arg(added) + u"<br>"_s + here));
    const int state = int(standing(tally));
    if (entry->data(SidebarRow::StateRole) != state) {
        entry->setData(SidebarRow::StateRole, state);
        entry->setIcon(stateIcon(quintet::State(state)));
    }
}

void Sidebar::removeBatch(quint64 batch) {
    QListWidgetItem* entry = m_entries.take(batch);
    if (!entry)
        return;
    if (entry == currentItem())
        setCurrentRow(int(Category::All));
    delete entry;
    if (!m_entries.isEmpty())
        return;
    delete std::exchange(m_heading, nullptr);
    updateGeometry();
}

void Sidebar::editName() {
    if (batch() != 0)
        editItem(currentItem());
}

void Sidebar::takeName(QListWidgetItem* entry) {
    if (const quint64 batch = entry->data(SidebarRow::BatchRole).toULongLong();
        batch != 0 && !m_updating)
        emit renamed(batch, entry->text());
}

QSize Sidebar::sizeHint() const {
    int longest = 0;
    for (Category category : kCategories)
        longest = qMax(longest, fontMetrics().horizontalAdvance(title(category)));
    const int count = fontMetrics().horizontalAdvance(Format().count(888'888));
    int width = longest + count + 3 * SidebarRow::kMargin;
    // Names of lists get more where there is more.
    if (m_heading)
        width = qMax(width, qMin(window()->width() / 6, fontMetrics().averageCharWidth() * 36));
    return {width, QListWidget::sizeHint().height()};
}

void Sidebar::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Delete) && batch() != 0)
        emit removeRequested(batch());
    else
        QListWidget::keyPressEvent(event);
}

void Sidebar::showEvent(QShowEvent* event) {
    QListWidget::showEvent(event);
    window()->installEventFilter(this);
}

bool Sidebar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == window() && event->type() == QEvent::Resize)
        updateGeometry();
    return QListWidget::eventFilter(watched, event);
}

} // namespace quintet
