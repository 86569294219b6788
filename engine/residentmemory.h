#pragma once

#include <QtGlobal>

namespace quintet {

/// Bytes of this process that are in memory now; 0 where the system doesn't say. Any thread; a few
/// microseconds.
qint64 residentMemory();

/// Gives back to the system what was freed and is kept for later, where that is kept. Any thread;
/// some ms, in which other threads may wait for memory.
void returnFreedMemory();

} // namespace quintet
