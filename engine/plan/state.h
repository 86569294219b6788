#pragma once

#include "snapshot.h"

namespace quintet {

/// Whether a download may go from one state to the other: the one transition table.
bool mayBecome(State from, State to);

/// Completed, Skipped, Failed or Cancelled.
bool isEnd(State state);

/// A connection may be at work: Starting or Running.
bool isActive(State state);

/// As the report and the log spell it, e.g. "completed".
QLatin1String stateName(State state);

} // namespace quintet
