#include "iconshapes.h"

#include <QPainter>
#include <QPainterPath>

namespace quintet {

namespace {

using Points = std::initializer_list<QPointF>;

/// Draws on a canvas of 16 × 16, whatever the size of the pixmap.
class Canvas {
public:
    Canvas(QPixmap& pixmap, const QColor& color)
        : m_painter(&pixmap)
        , m_color(color) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.scale(pixmap.width() / 16.0, pixmap.height() / 16.0);
        m_painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }

    void line(Points points) { m_painter.drawPolyline(QPolygonF(QList<QPointF>(points))); }
    void outline(Points points) { m_painter.drawPolygon(QPolygonF(QList<QPointF>(points))); }
    void ring() { m_painter.drawEllipse(QPointF(8, 8), 6, 6); }
    void bar(const QRectF& rect) { m_painter.fillRect(rect, m_color); }
    void arc() { m_painter.drawArc(QRectF(2.5, 2.5, 11, 11), 20 * 16, 290 * 16); }
    void solid(Points points) {
        m_painter.setBrush(m_color);
        outline(points);
    }

private:
    QPainter m_painter;
    QColor m_color;
};

void drawState(Canvas& canvas, const QString& name) {
    if (name == QLatin1String("queued")) {
        canvas.ring();
        canvas.line({{8, 4.5}, {8, 8}, {10.5, 9.5}});
    } else if (name == QLatin1String("active")) {
        canvas.line({{8, 2.5}, {8, 11}});
        canvas.line({{4, 7.5}, {8, 11.5}, {12, 7.5}});
        canvas.line({{3, 14}, {13, 14}});
    } else if (name == QLatin1String("done")) {
        canvas.line({{3, 8.5}, {6.5, 12}, {13, 4.5}});
    } else if (name == QLatin1String("failed")) {
        canvas.outline({{8, 2}, {14.5, 13.5}, {1.5, 13.5}});
        canvas.line({{8, 6.5}, {8, 9.5}});
        canvas.line({{8, 11.6}, {8, 11.6}});
    } else if (name == QLatin1String("waiting") || name == QLatin1String("retry")) {
        canvas.arc();
        canvas.line({{13.4, 2.2}, {13.2, 6.2}, {9.4, 5.6}});
    } else if (name == QLatin1String("paused") || name == QLatin1String("pause")) {
        canvas.bar({4, 3, 2.6, 10});
        canvas.bar({9.4, 3, 2.6, 10});
    } else if (name == QLatin1String("cancel")) {
        canvas.line({{4, 4}, {12, 12}});
        canvas.line({{12, 4}, {4, 12}});
    }
}

void drawCommand(Canvas& canvas, const QString& name) {
    if (name == QLatin1String("add")) {
        canvas.line({{8, 3}, {8, 13}});
        canvas.line({{3, 8}, {13, 8}});
    } else if (name == QLatin1String("resume")) {
        canvas.solid({{5, 3}, {13, 8}, {5, 13}});
    } else if (name == QLatin1String("folder")) {
        canvas.outline({{1.5, 3.5}, {6, 3.5}, {7.5, 5.5}, {14.5, 5.5}, {14.5, 13}, {1.5, 13}});
    } else if (name == QLatin1String("file")) {
        canvas.outline({{3.5, 1.5}, {9.5, 1.5}, {12.5, 4.5}, {12.5, 14.5}, {3.5, 14.5}});
    } else if (name == QLatin1String("limit")) {
        canvas.arc();
        canvas.line({{8, 8}, {11, 5}});
    } else if (name == QLatin1String("menu")) {
        canvas.line({{2.5, 4}, {13.5, 4}});
        canvas.line({{2.5, 8}, {13.5, 8}});
        canvas.line({{2.5, 12}, {13.5, 12}});
    } else if (name == QLatin1String("search")) {
        canvas.ring();
        canvas.line({{12.2, 12.2}, {15, 15}});
    } else if (name == QLatin1String("drop")) {
        canvas.line({{8, 1.5}, {8, 10.5}});
        canvas.line({{4, 6.5}, {8, 10.5}, {12, 6.5}});
        canvas.line({{2, 10.5}, {2, 14}, {14, 14}, {14, 10.5}});
    }
}

void drawFile(Canvas& canvas, const QString& name) {
    if (name == QLatin1String("filearchive")) {
        canvas.outline({{2.5, 5.5}, {13.5, 5.5}, {13.5, 13.5}, {2.5, 13.5}});
        canvas.outline({{1.5, 2.5}, {14.5, 2.5}, {14.5, 5.5}, {1.5, 5.5}});
        canvas.line({{6.5, 8.5}, {9.5, 8.5}});
    } else if (name == QLatin1String("fileaudio")) {
        canvas.line({{5.5, 12}, {5.5, 3.5}, {12.5, 2}, {12.5, 10.5}});
        canvas.bar({2.5, 11, 3.5, 3});
        canvas.bar({9.5, 9.5, 3.5, 3});
    } else if (name == QLatin1String("filetext")) {
        canvas.outline({{3.5, 1.5}, {9.5, 1.5}, {12.5, 4.5}, {12.5, 14.5}, {3.5, 14.5}});
        canvas.line({{6, 8}, {10, 8}});
        canvas.line({{6, 11}, {10, 11}});
    } else if (name.startsWith(QLatin1String("file")) && name != QLatin1String("file")) {
        canvas.outline({{1.5, 3}, {14.5, 3}, {14.5, 13}, {1.5, 13}});
        if (name == QLatin1String("fileimage"))
            canvas.line({{2, 11.5}, {5.5, 8}, {8, 10.5}, {10.5, 8.5}, {14, 11.5}});
        else if (name == QLatin1String("filevideo"))
            canvas.solid({{6.5, 5.8}, {10.2, 8}, {6.5, 10.2}});
        else if (name == QLatin1String("fileprogram"))
            canvas.line({{4.5, 6}, {6.7, 8}, {4.5, 10}});
        else
            canvas.line({{2, 8}, {14, 8}});
    }
}

} // namespace

QPixmap drawnShape(const QString& name, const QSize& size, const QColor& color) {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    if (!size.isEmpty()) {
        Canvas canvas(pixmap, color);
        drawState(canvas, name);
        drawCommand(canvas, name);
        drawFile(canvas, name);
    }
    return pixmap;
}

} // namespace quintet
