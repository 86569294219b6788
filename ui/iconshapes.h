#pragma once

#include <QColor>
#include <QPixmap>
#include <QSize>
#include <QString>

namespace quintet {

/// What is drawn where SVGs can't be read: a plain shape of the same meaning as NAME.svg.
QPixmap drawnShape(const QString& name, const QSize& size, const QColor& color);

} // namespace quintet
