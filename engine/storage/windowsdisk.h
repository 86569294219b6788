#pragma once

#include <QtGlobal>
#ifdef Q_OS_WIN

#include <QString>

#include <string>

namespace quintet {

/// The errno value that comes nearest to GetLastError(), for diskError().
int lastDiskError();

/// `path` as system calls take it, however long it is.
std::wstring nativePath(const QString& path);

} // namespace quintet

#endif
