#include "icons.h"

#include "iconshapes.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// The SVG in `color`; null without the plugin or the file.
QPixmap drawnSvg(const QString& name, const QSize& size, const QColor& color) {
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(size);
    const QImage image = reader.read();
    return image.isNull() ? QPixmap() : QPixmap::fromImage(image);
}

class TintedIcon : public QIconEngine {
public:
    TintedIcon(const QString& name, Tone tone)
        : m_name(name)
        , m_tone(tone) {}

    QIconEngine* clone() const override { return new TintedIcon(*this); }
    bool isNull() override { return false; }
    QString key() const override { return u"quintet"_s; }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatio();
        const int side = qMin(rect.width(), rect.height());
        QPixmap pixmap = drawn(QSize(side, side) * ratio, mode);
        pixmap.setDevicePixelRatio(ratio);
        QRect target(0, 0, side, side);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, pixmap);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return drawn(size, mode);
    }

private:
    QColor color(QIcon::Mode mode) const {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_tone == Tone::Plain ? palette.color(QPalette::WindowText)
                                     : toneColor(m_tone, palette);
    }

    QPixmap drawn(const QSize& size, QIcon::Mode mode) const {
        const QColor tint = color(mode);
        const QString key =
            u"quintet/%1/%2/%3x%4"_s.arg(m_name, tint.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = drawnSvg(m_name, size, tint);
        if (pixmap.isNull())
            pixmap = drawnShape(m_name, size, tint);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString& name, Tone tone) {
    static QHash<std::pair<QString, int>, QIcon> made;
    QIcon& found = made[{name, int(tone)}];
    if (found.isNull())
        found = QIcon(new TintedIcon(name, tone));
    return found;
}

QIcon stateIcon(State state) {
    switch (state) {
    case State::Queued:
        return icon(u"queued"_s, Tone::Queued);
    case State::Starting:
    case State::Running:
    case State::Finishing:
        return icon(u"active"_s, Tone::Active);
    case State::Waiting:
        return icon(u"waiting"_s, Tone::Waiting);
    case State::Paused:
        return icon(u"paused"_s, Tone::Paused);
    case State::Completed:
    case State::Skipped:
        return icon(u"done"_s, Tone::Done);
    case State::Failed:
        return icon(u"failed"_s, Tone::Failed);
    case State::Cancelled:
        break;
    }
    return icon(u"cancel"_s, Tone::Queued);
}

} // namespace quintet
