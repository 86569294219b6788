#include "sidebar.h"

#include "colors.h"
#include "format.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCountRole = Qt::UserRole;
constexpr int kMargin = 12;

class CountDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem entry = option;
        initStyleOption(&entry, index);
        const QString title = std::exchange(entry.text, {});
        const QStyle* style = entry.widget ? entry.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &entry, painter, entry.widget);

        const bool selected = entry.state & QStyle::State_Selected;
        const auto group =
            entry.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        QColor text =
            entry.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        const QRect inner = entry.rect.adjusted(kMargin, 0, -kMargin, 0);
        const int count = index.data(kCountRole).toInt();
        painter->save();
        painter->setFont(entry.font);
        painter->setPen(text);
        const auto leading = QStyle::visualAlignment(entry.direction, Qt::AlignLeft);
        painter->drawText(inner, int(leading | Qt::AlignVCenter), title);
        if (count > 0 && index.row() == int(Category::Failed))
            text = drawPill(*painter, entry, inner, count);
        else if (count == 0)
            text = faint(text, 0.55);
        painter->setPen(text);
        const auto trailing = QStyle::visualAlignment(entry.direction, Qt::AlignRight);
        painter->drawText(inner, int(trailing | Qt::AlignVCenter), Format().count(count));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {option.fontMetrics.horizontalAdvance(u'M') * 8,
                qMax(28, option.fontMetrics.height() + 12)};
    }

private:
    /// Returns the colour for the count on the pill.
    static QColor drawPill(QPainter& painter, const QStyleOptionViewItem& entry, const QRect& inner,
                           int count) {
        const QFontMetrics& metrics = entry.fontMetrics;
        const int width = metrics.horizontalAdvance(Format().count(count)) + 14;
        QRect pill(0, 0, width, metrics.height() + 2);
        pill.moveCenter(inner.center());
        pill.moveRight(inner.right() + 7);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColor(Tone::Failed, entry.palette));
        painter.drawRoundedRect(QStyle::visualRect(entry.direction, entry.rect, pill),
                                pill.height() / 2.0, pill.height() / 2.0);
        return isDark(entry.palette) ? QColor(0x14, 0x16, 0x18) : QColor(Qt::white);
    }
};

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QListWidget(parent) {
    setAccessibleName(tr("Filters"));
    setItemDelegate(new CountDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    for (Category category : kCategories)
        addItem(title(category));
    setTally({});
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this] { emit chosen(category()); });
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
    return Category(qMax(0, currentRow()));
}

void Sidebar::setTally(const Tally& tally) {
    for (Category category : kCategories) {
        QListWidgetItem* entry = item(int(category));
        const int count = tally.count(category);
        if (entry->data(kCountRole).isValid() && entry->data(kCountRole).toInt() == count)
            continue;
        entry->setData(kCountRole, count);
        //: A filter and how many downloads it holds, for screen readers: "Failed: 3".
        entry->setData(Qt::AccessibleTextRole,
                       tr("%1: %2").arg(title(category), Format().count(count)));
    }
}

QSize Sidebar::sizeHint() const {
    int longest = 0;
    for (Category category : kCategories)
        longest = qMax(longest, fontMetrics().horizontalAdvance(title(category)));
    const int count = fontMetrics().horizontalAdvance(Format().count(888'888));
    return {longest + count + 3 * kMargin, QListWidget::sizeHint().height()};
}

} // namespace quintet
