#pragma once

#include "options.h"

namespace quintet {

/// The batch mode, from a checked call to the exit code. Needs a QCoreApplication, nothing of the
/// screen.
int runBatch(const Options& options);

} // namespace quintet
