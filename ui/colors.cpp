#include "colors.h"

namespace quintet {

Tone toneOf(State state) {
    switch (state) {
    case State::Starting:
    case State::Running:
    case State::Finishing:
        return Tone::Active;
    case State::Waiting:
        return Tone::Waiting;
    case State::Paused:
        return Tone::Paused;
    case State::Completed:
    case State::Skipped:
        return Tone::Done;
    case State::Failed:
        return Tone::Failed;
    case State::Queued:
    case State::Cancelled:
        break;
    }
    return Tone::Queued;
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor toneColor(Tone tone, const QPalette& palette) {
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Active:
        return dark ? QColor(0x5A, 0xA9, 0xFF) : QColor(0x1D, 0x6F, 0xD1);
    case Tone::Queued:
        return dark ? QColor(0x9A, 0xA3, 0xAD) : QColor(0x6B, 0x72, 0x80);
    case Tone::Paused:
        return dark ? QColor(0xE3, 0xB3, 0x41) : QColor(0x8A, 0x5A, 0x00);
    case Tone::Done:
        return dark ? QColor(0x4A, 0xC2, 0x6B) : QColor(0x1A, 0x7F, 0x37);
    case Tone::Waiting:
        return dark ? QColor(0xE3, 0xB3, 0x41) : QColor(0x9A, 0x67, 0x00);
    case Tone::Failed:
        return dark ? QColor(0xFF, 0x7B, 0x72) : QColor(0xC4, 0x23, 0x2B);
    }
    return palette.color(QPalette::Text);
}

QColor faint(QColor color, double strength) {
    color.setAlphaF(float(color.alphaF() * strength));
    return color;
}

} // namespace quintet
