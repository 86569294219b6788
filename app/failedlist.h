#pragma once

#include "batchrecord.h"
#include "bytewriter.h"

namespace quintet {

/// Writes what failed or was cancelled, as a list in aria2's form that can be given back with -i,
/// with every setting but passwords; comments name what must be given again.
void writeFailedList(const BatchRecord& record, const WriteBytes& write);

} // namespace quintet
