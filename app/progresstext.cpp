#include "progresstext.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace quintet {

namespace {

struct Block {
    char32_t first;
    char32_t last;
};

// The blocks that terminals draw two cells wide (Unicode's East_Asian_Width W and F, roughly).
constexpr Block kWide[] = {
    {0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA960, 0xA97C},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},   {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
};

int columnsOf(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    return std::any_of(std::begin(kWide), std::end(kWide),
                       [c](const Block& block) { return c >= block.first && c <= block.last; })
               ? 2
               : 1;
}

int columnsOf(const QList<uint>& text) {
    int sum = 0;
    for (const uint c : text)
        sum += columnsOf(static_cast<char32_t>(c));
    return sum;
}

/// The beginning of `text` that takes at most `width` columns.
QList<uint> beginning(const QList<uint>& text, int width) {
    QList<uint> kept;
    int taken = 0;
    for (const uint c : text) {
        taken += columnsOf(static_cast<char32_t>(c));
        if (taken > width)
            break;
        kept += c;
    }
    return kept;
}

QList<uint> ending(QList<uint> text, int width) {
    std::reverse(text.begin(), text.end());
    QList<uint> kept = beginning(text, width);
    std::reverse(kept.begin(), kept.end());
    return kept;
}

QString fromCodePoints(const QList<uint>& text) {
    QString joined;
    for (const uint c : text)
        joined += QChar::fromUcs4(static_cast<char32_t>(c));
    return joined;
}

} // namespace

QString sizeText(qint64 bytes) {
    if (bytes < 0)
        return QStringLiteral("—");
    if (bytes < 1000)
        return QStringLiteral("%1 B").arg(bytes);
    static const char* const kUnits[] = {"kB", "MB", "GB", "TB", "PB", "EB"};
    double value = static_cast<double>(bytes) / 1000;
    size_t unit = 0;
    // 999.5 would be rounded to four digits.
    while (value >= 999.5 && unit + 1 < std::size(kUnits)) {
        value /= 1000;
        ++unit;
    }
    const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    return QString::number(value, 'f', decimals) + u' ' + QLatin1String(kUnits[unit]);
}

QString durationText(qint64 ms) {
    if (ms < 0)
        return QStringLiteral("—");
    if (ms < 9950)
        return QString::number(static_cast<double>(ms) / 1000, 'f', 1) + QStringLiteral(" s");
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 60)
        return QStringLiteral("%1 s").arg(seconds);
    const QChar zero = u'0';
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, zero);
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, zero)
        .arg(seconds % 60, 2, 10, zero);
}

int columns(const QString& text) {
    return columnsOf(text.toUcs4());
}

QString fitted(const QString& text, int width) {
    if (width <= 0)
        return {};
    const QList<uint> all = text.toUcs4();
    const int taken = columnsOf(all);
    if (taken <= width)
        return text + QString(width - taken, u' ');
    const int tail = (width - 1) / 2;
    const QString cut =
        fromCodePoints(beginning(all, width - 1 - tail)) + u'…' + fromCodePoints(ending(all, tail));
    return cut + QString(qMax(0, width - columns(cut)), u' ');
}

} // namespace quintet
