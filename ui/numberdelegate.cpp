#include "numberdelegate.h"

#include <QApplication>
#include <QPainter>

namespace quintet {

namespace {

int advance(const QFontMetrics& metrics, QChar c, int cell) {
    // Marks of direction have no width.
    return c.isDigit()                           ? cell
           : c.category() == QChar::Other_Format ? 0
                                                 : metrics.horizontalAdvance(c);
}

/// Draws `text` so that it ends (or, mirrored, begins) at the edge of `rect`, left to right.
void drawFixed(QPainter& painter, const QRect& rect, const QString& text, int cell,
               Qt::LayoutDirection direction) {
    const QFontMetrics metrics = painter.fontMetrics();
    int width = 0;
    for (QChar c : text)
        width += advance(metrics, c, cell);
    int x = direction == Qt::RightToLeft ? rect.left() : rect.right() + 1 - width;
    const int y = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    for (QChar c : text) {
        const int room = advance(metrics, c, cell);
        if (room == 0)
            continue;
        painter.drawText(x + (room - metrics.horizontalAdvance(c)) / 2, y, QString(c));
        x += room;
    }
}

} // namespace

int digitCell(const QFontMetrics& metrics) {
    int least = metrics.horizontalAdvance(u'0');
    int most = least;
    for (ushort digit = u'1'; digit <= u'9'; ++digit) {
        const int width = metrics.horizontalAdvance(QChar(digit));
        least = qMin(least, width);
        most = qMax(most, width);
    }
    return least == most ? 0 : most;
}

void NumberDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const int digit = digitCell(option.fontMetrics);
    const QString words = index.data().toString();
    // What doesn't fit is cut as every other text is.
    if (digit == 0 || option.fontMetrics.horizontalAdvance(words) + 8 > option.rect.width()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const auto group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(
        group, cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    drawFixed(*painter, cell.rect.adjusted(margin, 0, -margin, 0), text, digit, cell.direction);
    painter->restore();
}

} // namespace quintet
