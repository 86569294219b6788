#pragma once

#include <QWidget>

namespace quintet {

/// Where lines begin in the window's language, for text of any other: an address or a path between
/// labels that run from right to left.
inline Qt::Alignment leadingEdge(const QWidget& widget) {
    return (widget.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

} // namespace quintet
