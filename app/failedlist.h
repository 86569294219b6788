#pragma once

#include "batchentries.h"

#include <QByteArray>

namespace quintet {

/// What failed or was cancelled, as a list in aria2's form that can be given back with -i, with
/// every setting but passwords; comments name what must be given again. `entries` and `endings`
/// belong together by place.
QByteArray failedList(const QList<BatchEntry>& entries, const QList<ReportEntry>& endings);

} // namespace quintet
