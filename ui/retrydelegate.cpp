#include "retrydelegate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace quintet {

void RetryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (text.isEmpty())
        return;
    QStyleOptionButton button;
    button.rect = cell.rect.adjusted(4, 1, -4, -1);
    button.text = text;
    button.palette = cell.palette;
    button.direction = cell.direction;
    button.fontMetrics = cell.fontMetrics;
    button.state =
        QStyle::State_Enabled | (cell.state & (QStyle::State_MouseOver | QStyle::State_Active));
    button.state |= m_pressed == index ? QStyle::State_Sunken : QStyle::State_Raised;
    style->drawControl(QStyle::CE_PushButton, &button, painter, cell.widget);
}

QSize RetryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.fontMetrics.horizontalAdvance(tr("Retry")) + 40,
            qMax(28, option.fontMetrics.height() + 12)};
}

bool RetryDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool press = event->type() == QEvent::MouseButtonPress;
    if (!press && event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || index.data().toString().isEmpty())
        return false;
    const bool hit =
        !press && m_pressed == index && option.rect.contains(mouse->position().toPoint());
    m_pressed = press ? QPersistentModelIndex(index) : QPersistentModelIndex();
    if (hit)
        emit clicked(index);
    return true;
}

} // namespace quintet
