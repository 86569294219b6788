#include "sidebarrow.h"

#include "colors.h"
#include "format.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace quintet {

namespace {

constexpr int kGap = 8;
constexpr int kIcon = 16;

/// Returns the colour for the count on the pill.
QColor drawPill(QPainter& painter, const QStyleOptionViewItem& entry, const QRect& inner,
                const QString& count) {
    const QFontMetrics& metrics = entry.fontMetrics;
    QRect pill(0, 0, metrics.horizontalAdvance(count) + 14, metrics.height() + 2);
    pill.moveCenter(inner.center());
    pill.moveRight(inner.right() + 7);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(Tone::Failed, entry.palette));
    painter.drawRoundedRect(QStyle::visualRect(entry.direction, entry.rect, pill),
                            pill.height() / 2.0, pill.height() / 2.0);
    return isDark(entry.palette) ? QColor(0x14, 0x16, 0x18) : QColor(Qt::white);
}

/// Where the title is, from left to right.
QRect titleRect(const QStyleOptionViewItem& entry, bool hasIcon, int countWidth) {
    QRect inner = entry.rect.adjusted(SidebarRow::kMargin, 0, -SidebarRow::kMargin, 0);
    if (hasIcon)
        inner.setLeft(inner.left() + kIcon + kGap);
    if (countWidth > 0)
        inner.setRight(inner.right() - countWidth - kGap);
    return inner;
}

} // namespace

void SidebarRow::paint(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const {
    QStyleOptionViewItem entry = option;
    initStyleOption(&entry, index);
    const QString title = std::exchange(entry.text, {});
    const QIcon icon = std::exchange(entry.icon, {});
    entry.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle* style = entry.widget ? entry.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &entry, painter, entry.widget);

    const bool selected = entry.state & QStyle::State_Selected;
    const auto group = entry.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    QColor text = entry.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QVariant counted = index.data(CountRole);
    const QString count = counted.isValid() ? Format().count(counted.toInt()) : QString();
    const QRect inner = entry.rect.adjusted(kMargin, 0, -kMargin, 0);
    const QRect room = titleRect(entry, !icon.isNull(), entry.fontMetrics.horizontalAdvance(count));
    painter->save();
    if (!icon.isNull()) {
        QRect place(0, 0, kIcon, kIcon);
        place.moveCenter(inner.center());
        place.moveLeft(inner.left());
        icon.paint(painter, QStyle::visualRect(entry.direction, entry.rect, place), Qt::AlignCenter,
                   selected ? QIcon::Selected : QIcon::Normal);
    }
    painter->setFont(entry.font);
    painter->setPen(counted.isValid() ? text : faint(text, 0.65));
    const auto leading = QStyle::visualAlignment(entry.direction, Qt::AlignLeft);
    painter->drawText(QStyle::visualRect(entry.direction, entry.rect, room),
                      int(leading | Qt::AlignVCenter),
                      entry.fontMetrics.elidedText(title, Qt::ElideMiddle, room.width()));
    if (counted.toInt() > 0 && index.data(PillRole).toBool())
        text = drawPill(*painter, entry, inner, count);
    else if (counted.toInt() == 0)
        text = faint(text, 0.55);
    painter->setPen(text);
    const auto trailing = QStyle::visualAlignment(entry.direction, Qt::AlignRight);
    painter->drawText(inner, int(trailing | Qt::AlignVCenter), count);
    painter->restore();
}

QSize SidebarRow::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.fontMetrics.horizontalAdvance(u'M') * 8,
            qMax(28, option.fontMetrics.height() + 12)};
}

void SidebarRow::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                      const QModelIndex&) const {
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect,
                                           titleRect(option, true, 0).adjusted(-4, 1, 4, -1)));
}

} // namespace quintet
