#pragma once

#include <QByteArrayView>

#include <optional>

namespace quintet {

/// A decimal of digits only, below 2^63; nothing otherwise ("+1", "1bad", "").
std::optional<qint64> parseDecimal(QByteArrayView value);

} // namespace quintet
