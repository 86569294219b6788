#pragma once

#include <QStyledItemDelegate>

namespace quintet {

/// The state cell: kept apart from the numbers before it, and cut at its end, since a reason is
/// told by its first words.
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace quintet
