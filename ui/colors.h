#pragma once

#include "snapshot.h"

#include <QColor>
#include <QPalette>

namespace quintet {

/// What a colour says. It is never the only one to say it.
enum class Tone { Plain, Active, Queued, Paused, Done, Waiting, Failed };

/// The tone of a state's icon and bar.
Tone toneOf(State state);

/// Whether the palette is a dark one: its colours then are the lighter ones of each pair.
bool isDark(const QPalette& palette);

/// `tone` on the palette's base, readable at 4.8 : 1 at least. Plain is the palette's text.
QColor toneColor(Tone tone, const QPalette& palette);

/// `color` as a tint of that strength, 0 to 1.
QColor faint(QColor color, double strength);

} // namespace quintet
