#include "progressdelegate.h"

#include "colors.h"
#include "downloadmodel.h"
#include "format.h"

#include <QApplication>
#include <QPainter>

namespace quintet {

namespace {

constexpr int kBarHeight = 6;
constexpr int kMargin = 8;

/// Draws on `bar` in device pixels, mirrored where the text runs from right to left.
class BarPainter {
public:
    BarPainter(QPainter& painter, const QRect& bar, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_ratio(painter.device()->devicePixelRatio())
        , m_left(qRound(bar.left() * m_ratio))
        , m_top(qRound(bar.top() * m_ratio))
        , m_width(qRound(bar.width() * m_ratio))
        , m_height(qRound(bar.height() * m_ratio))
        , m_mirrored(direction == Qt::RightToLeft) {}

    int width() const { return m_width; }

    void fill(int begin, int end, const QBrush& brush) {
        const int left = m_left + (m_mirrored ? m_width - end : begin);
        m_painter.fillRect(
            QRectF(left / m_ratio, m_top / m_ratio, (end - begin) / m_ratio, m_height / m_ratio),
            brush);
    }

private:
    QPainter& m_painter;
    qreal m_ratio;
    int m_left;
    int m_top;
    int m_width;
    int m_height;
    bool m_mirrored;
};

void drawBar(BarPainter bar, const ProgressView& progress, const QColor& color,
             const QColor& track) {
    bar.fill(0, bar.width(), track);
    if (progress.isBusy()) {
        bar.fill(0, bar.width(), QBrush(faint(color, 0.75), Qt::BDiagPattern));
        return;
    }
    for (const BarPiece& piece : barPieces(progress, bar.width())) {
        const bool stored = piece.kind == BarPiece::Kind::Stored;
        bar.fill(piece.begin, piece.end, stored ? color : faint(color, 0.32));
    }
}

} // namespace

QRect ProgressDelegate::barRect(const QRect& cell, int textWidth, Qt::LayoutDirection direction) {
    QRect bar = cell.adjusted(kMargin, 0, -(2 * kMargin + textWidth), 0);
    bar.setTop(cell.top() + (cell.height() - kBarHeight) / 2);
    bar.setHeight(kBarHeight);
    return QStyle::visualRect(direction, cell, bar);
}

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const auto progress = index.data(DownloadModel::ProgressRole).value<ProgressView>();
    if (!progress.hasBar())
        return;
    const bool selected = cell.state & QStyle::State_Selected;
    const auto group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text =
        cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor color = selected ? text : toneColor(toneOf(progress.state), cell.palette);
    // Bytes need more room than a percentage; without a size there is nothing else to say.
    const QString words = progress.isBusy() ? Format().size(progress.received)
                                            : Format().percent(progress.received, progress.size);
    const int slot = cell.fontMetrics.horizontalAdvance(
        progress.isBusy() ? Format().size(999'000'000) : Format().percent(1, 1));
    const QRect bar = barRect(cell.rect, slot, cell.direction);
    painter->save();
    if (bar.width() >= 16)
        drawBar(BarPainter(*painter, bar, cell.direction), progress, color, faint(text, 0.14));
    painter->setPen(text);
    painter->setFont(cell.font);
    painter->drawText(
        cell.rect.adjusted(kMargin, 0, -kMargin, 0),
        int(QStyle::visualAlignment(cell.direction, Qt::AlignRight) | Qt::AlignVCenter) |
            Qt::TextSingleLine,
        words);
    painter->restore();
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.fontMetrics.horizontalAdvance(Format().percent(1, 1)) + 3 * kMargin + 96,
            option.fontMetrics.height() + 12};
}

} // namespace quintet
