#pragma once

#include "result.h"
#include "types.h"

#include <QString>

namespace quintet {

/// Reads "Name: value" as a header to send. Errors never repeat the value: it may be a token.
/// Refused are malformed names, control characters (a line break would smuggle in a header), and
/// headers the downloads set themselves.
Result<Header> parseHeaderLine(const QString& line);

/// Whether the downloads set a header of that name themselves.
bool isTransferHeader(QByteArrayView name);

} // namespace quintet
