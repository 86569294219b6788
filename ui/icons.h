#pragma once

#include "colors.h"

#include <QIcon>
#include <QString>

class QPainter;

namespace quintet {

/// One of our own SVGs (resources/icons/NAME.svg), tinted from the palette at the moment it is
/// painted, so that a change of the palette needs no new icon. Without the SVG plugin the icon is
/// one of the style's, or a painted shape.
QIcon icon(const QString& name, Tone tone = Tone::Plain);

/// The icon that stands for a state: each of another shape.
QIcon stateIcon(State state);

} // namespace quintet
