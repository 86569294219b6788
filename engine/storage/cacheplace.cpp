#include "storage/cacheplace.h"

#include "storage/diskerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <io.h>
#endif

namespace quintet {

namespace {

std::filesystem::path nativePath(const QString& path) {
    return QFileInfo(path).filesystemFilePath();
}

} // namespace

bool Placed::isTaken() const {
    return m_code == std::errc::file_exists || m_code == std::errc::directory_not_empty ||
           m_code == std::errc::not_a_directory
#ifdef Q_OS_WIN
           || m_code == std::errc::permission_denied
#endif
        ;
}

bool Placed::isGone() const {
    return m_code == std::errc::no_such_file_or_directory;
}

bool Placed::isUnknown() const {
    return m_code == std::errc::invalid_argument || m_code == std::errc::function_not_supported ||
           m_code == std::errc::not_supported || m_code == std::errc::operation_not_supported;
}

Error Placed::error(const QString& path) const {
    return diskError(m_code.default_error_condition().value(), path);
}

bool isSameDisk(const QString& one, const QString& other) {
#ifdef Q_OS_UNIX
    struct stat first {};
    struct stat second {};
    return stat(QFile::encodeName(one).constData(), &first) != 0 ||
           stat(QFile::encodeName(other).constData(), &second) != 0 ||
           first.st_dev == second.st_dev;
#else
    const QStorageInfo first(one);
    const QStorageInfo second(other);
    return !first.isValid() || !second.isValid() || first == second;
#endif
}

Placed moveFolder(const QString& from, const QString& to) {
    std::error_code code;
    std::filesystem::rename(nativePath(from), nativePath(to), code);
    return Placed(code);
}

Placed exchangeFolders(const QString& one, const QString& other) {
#ifdef RENAME_EXCHANGE
    if (::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD,
                    QFile::encodeName(other).constData(), RENAME_EXCHANGE) == 0)
        return Placed(std::error_code());
    return Placed(std::error_code(errno, std::generic_category()));
#else
    Q_UNUSED(one)
    Q_UNUSED(other)
    return Placed(std::make_error_code(std::errc::function_not_supported));
#endif
}

Status makeFolder(const QString& path) {
    std::error_code code;
    std::filesystem::create_directories(nativePath(path), code);
    if (!code || QFileInfo(path).isDir())
        return {};
    return Unexpected{Placed(code).error(path)};
}

void openToOthers(const QString& folder) {
#ifdef Q_OS_UNIX
    // The umask can't be asked for without changing it, for all threads: the folder around tells.
    struct stat around {};
    const QByteArray parent = QFile::encodeName(QFileInfo(folder).absolutePath());
    if (::stat(parent.constData(), &around) == 0)
        ::chmod(QFile::encodeName(folder).constData(), around.st_mode & 0777);
#else
    Q_UNUSED(folder)
#endif
}

bool syncFile(QFile& file) {
    if (!file.flush())
        return false;
#if defined(Q_OS_LINUX)
    return ::fdatasync(file.handle()) == 0;
#elif defined(Q_OS_UNIX)
    return ::fsync(file.handle()) == 0;
#elif defined(Q_OS_WIN)
    return ::_commit(file.handle()) == 0;
#else
    return true;
#endif
}

} // namespace quintet
