#include "statedelegate.h"

#include <QApplication>

namespace quintet {

namespace {

constexpr int kGap = 8;

} // namespace

void StateDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
}

void StateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    QStyleOptionViewItem inner = option;
    inner.rect =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(kGap, 0, 0, 0));
    QStyledItemDelegate::paint(painter, inner, index);
}

} // namespace quintet
