#pragma once

#include "segmentbar.h"

#include <QStyledItemDelegate>

namespace quintet {

/// Paints the progress cell: a bar with each segment at its true place, on whole device pixels, and
/// the percentage beside it in a slot of one width, so that bars line up.
class ProgressDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the bar lies in `cell`, beside a text of `textWidth`.
    static QRect barRect(const QRect& cell, int textWidth, Qt::LayoutDirection direction);
};

} // namespace quintet
