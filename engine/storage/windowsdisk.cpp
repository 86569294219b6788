#include "storage/windowsdisk.h"
#ifdef Q_OS_WIN

#include <QDir>
#include <qt_windows.h>

#include <cerrno>

namespace quintet {

using namespace Qt::StringLiterals;

int lastDiskError() {
    switch (::GetLastError()) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return ENOSPC;
    case ERROR_ACCESS_DENIED:
    case ERROR_PRIVILEGE_NOT_HELD:
        return EACCES;
    case ERROR_WRITE_PROTECT:
        return EROFS;
    case ERROR_FILE_TOO_LARGE:
        return EFBIG;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return EBUSY;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return ENOENT;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return EEXIST;
    case ERROR_DIRECTORY:
        return ENOTDIR;
    case ERROR_TOO_MANY_OPEN_FILES:
        return EMFILE;
    case ERROR_NOT_ENOUGH_MEMORY:
        return ENOMEM;
    case ERROR_FILENAME_EXCED_RANGE:
    case ERROR_INVALID_NAME:
        return ENAMETOOLONG;
    case ERROR_NOT_SAME_DEVICE:
        return EXDEV;
    case ERROR_DEV_NOT_EXIST:
    case ERROR_NOT_READY:
        return ENXIO;
    default:
        return EIO;
    }
}

std::wstring nativePath(const QString& path) {
    const QString native = QDir::toNativeSeparators(path);
    // The prefix lifts the limit of 260 characters; it takes absolute paths only.
    if (native.startsWith(u"\\\\?\\"_s) || native.size() < 2)
        return native.toStdWString();
    if (native.startsWith(u"\\\\"_s))
        return QString(u"\\\\?\\UNC\\"_s + native.sliced(2)).toStdWString();
    if (native[1] == u':')
        return QString(u"\\\\?\\"_s + native).toStdWString();
    return native.toStdWString();
}

} // namespace quintet

#endif
