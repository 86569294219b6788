#include "storage/folder.h"
#ifdef Q_OS_UNIX

#include "storage/diskerror.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quintet {
namespace {

FolderEntry entryFrom(const struct stat& status) {
    FolderEntry entry;
    entry.kind = S_ISREG(status.st_mode)   ? FolderEntry::Kind::File
                 : S_ISDIR(status.st_mode) ? FolderEntry::Kind::Folder
                 : S_ISLNK(status.st_mode) ? FolderEntry::Kind::Link
                                           : FolderEntry::Kind::Other;
    entry.size = qint64(status.st_size);
    entry.links = quint64(status.st_nlink);
    entry.own = status.st_uid == ::geteuid();
    entry.device = quint64(status.st_dev);
    entry.inode = quint64(status.st_ino);
    return entry;
}

Result<std::optional<FolderEntry>> look(int folder, const QByteArray& name, const QString& path) {
    struct stat status {};
    if (::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
        return std::optional(entryFrom(status));
    if (errno == ENOENT)
        return std::optional<FolderEntry>();
    return Unexpected{diskError(errno, path)};
}

int openFolder(const QByteArray& path) {
    const int handle = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
#ifdef O_PATH
    // A folder that may be written to but not listed; it can't be synced either.
    if (handle < 0 && errno == EACCES)
        return ::open(path.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
#endif
    return handle;
}

/// Makes the folder and those above it; errno tells why not.
bool makePath(const QString& path) {
    if (::mkdir(QFile::encodeName(path).constData(), 0777) == 0 || errno == EEXIST)
        return true;
    if (errno != ENOENT || path == folderOf(path) || !makePath(folderOf(path)))
        return false;
    return ::mkdir(QFile::encodeName(path).constData(), 0777) == 0 || errno == EEXIST;
}

} // namespace

Result<std::shared_ptr<Folder>> Folder::open(const QString& path) {
    const QByteArray native = QFile::encodeName(path);
    int handle = openFolder(native);
    if (handle < 0 && errno == ENOENT && makePath(path))
        handle = openFolder(native);
    if (handle < 0)
        return Unexpected{diskError(errno, path)};
    return std::shared_ptr<Folder>(new Folder(path, handle));
}

Folder::~Folder() {
    ::close(m_handle);
}

bool Folder::isInPlace() const {
    struct stat here {};
    struct stat there {};
    return ::fstat(m_handle, &here) == 0 &&
           ::stat(QFile::encodeName(m_path).constData(), &there) == 0 &&
           here.st_dev == there.st_dev && here.st_ino == there.st_ino;
}

Result<std::optional<FolderEntry>> Folder::entry(const QString& name) const {
    return look(m_handle, QFile::encodeName(name), pathOf(name));
}

Status Folder::sync() {
    if (::fsync(m_handle) == 0)
        return {};
    // Some file systems don't sync folders, and one opened with O_PATH can't be.
    if (errno == EINVAL || errno == EBADF || errno == ENOTSUP || errno == ENOSYS)
        return {};
    return Unexpected{diskError(errno, m_path)};
}

Result<FolderEntry> entryOf(qintptr handle, const QString& path) {
    struct stat status {};
    if (::fstat(int(handle), &status) == 0)
        return entryFrom(status);
    return Unexpected{diskError(errno, path)};
}

Result<std::optional<FolderEntry>> entryAt(const QString& path) {
    return look(AT_FDCWD, QFile::encodeName(path), path);
}

} // namespace quintet

#endif
