#pragma once

#include "options.h"

namespace quintet {

/// Tells lists from URLs among the arguments, in place, and checks each.
Status checkArguments(Options& options);

/// Finds what doesn't go together. Errors are whole sentences.
Status checkTogether(const Options& options);

} // namespace quintet
