#pragma once

#include <QtGlobal>

namespace quintet {

/// Bytes of this process that are in memory now; 0 where the system doesn't say. Any thread; a few
/// microseconds.
qint64 residentMemory();

} // namespace quintet
