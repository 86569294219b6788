#pragma once

#include "result.h"

#include <QString>

namespace quintet {

/// The values options and variables take. An error's detail says what is allowed, e.g. "a whole
/// number from 1 to 64".
Result<qint64> readNumber(const QString& text, qint64 least, qint64 most);

/// Seconds with decimals, up to 10^7, in ms; what isn't 0 is at least 1 ms.
Result<qint64> readSeconds(const QString& text);

/// Bytes a second: "1000", "500k", "1.5M", "2GiB"; k is 1024, as for curl, wget and aria2.
Result<qint64> readRate(const QString& text);

} // namespace quintet
