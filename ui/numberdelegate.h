#pragma once

#include <QStyledItemDelegate>

namespace quintet {

/// Paints numbers with every digit in a cell of one width, so that they don't jump: fonts whose
/// digits differ in width can't be told to do so before Qt 6.7.
class NumberDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// The width of the font's widest digit; 0 where all are equal and need no help.
int digitCell(const QFontMetrics& metrics);

} // namespace quintet
