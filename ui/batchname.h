#pragma once

#include "types.h"

namespace quintet {

/// What a list is called: as the file it comes from, without what says that it is a list; else as
/// its only file, or by its host and the time. Pure.
QString batchName(const QString& given, const QList<Request>& requests, const QDateTime& now);

} // namespace quintet
