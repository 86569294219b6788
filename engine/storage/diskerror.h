#pragma once

#include "error.h"

#include <QString>

namespace quintet {

/// The Error for `code` (an errno value, or what a system call of another kind maps to one) met at
/// `path`. English whatever the locale, since it ends up in the report.
Error diskError(int code, const QString& path);

/// Exists: what stands at `path` may not be touched; `what` says why, e.g. "is a link".
Error inTheWay(const QString& path, const QString& what);

} // namespace quintet
