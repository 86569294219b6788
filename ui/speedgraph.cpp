#include "speedgraph.h"

#include "colors.h"
#include "format.h"

#include <QPainter>
#include <QPainterPath>

namespace quintet {

SpeedGraph::SpeedGraph(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSpeeds({});
}

QSize SpeedGraph::sizeHint() const {
    return {240, 4 * fontMetrics().height()};
}

void SpeedGraph::setSpeeds(const QList<Story::Measurement>& speeds) {
    m_speeds = speeds;
    m_highest = 0;
    for (const Story::Measurement& it : speeds)
        m_highest = qMax(m_highest, it.rate);
    const Format format;
    setAccessibleName(tr("Speed over time"));
    setAccessibleDescription(
        speeds.isEmpty() ? tr("nothing measured yet")
                         : tr("now %1, at most %2")
                               .arg(format.rate(speeds.last().rate), format.rate(m_highest)));
    update();
}

void SpeedGraph::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor text = palette().color(QPalette::Text);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const int line = fontMetrics().height();
    const QRectF plot = QRectF(rect()).adjusted(1, line + 4, -1, -1);
    painter.setPen(faint(text, 0.7));
    const QString words = m_speeds.size() < 2 ? tr("No speed measured yet")
                                              : tr("at most %1").arg(Format().rate(m_highest));
    painter.drawText(QRect(4, 2, width() - 8, line), Qt::AlignLeading | Qt::AlignVCenter, words);
    painter.setPen(faint(text, 0.25));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    if (m_speeds.size() < 2 || m_highest <= 0)
        return;

    const qint64 begin = m_speeds.first().atMs;
    const double span = double(qMax<qint64>(1, m_speeds.last().atMs - begin));
    QPainterPath curve;
    for (const Story::Measurement& it : std::as_const(m_speeds)) {
        const QPointF point(plot.left() + plot.width() * double(it.atMs - begin) / span,
                            plot.bottom() - plot.height() * double(it.rate) / double(m_highest));
        if (it.atMs == begin && curve.elementCount() == 0)
            curve.moveTo(point);
        else
            curve.lineTo(point);
    }
    QPainterPath area = curve;
    area.lineTo(plot.bottomRight());
    area.lineTo(plot.bottomLeft());
    const QColor tone = toneColor(Tone::Active, palette());
    painter.fillPath(area, faint(tone, 0.15));
    painter.setPen(QPen(tone, 1.5));
    painter.drawPath(curve);
}

} // namespace quintet
