#include "storage/folder.h"
#ifdef Q_OS_WIN

#include "storage/diskerror.h"
#include "storage/windowsdisk.h"

#include <qt_windows.h>

#include <cerrno>

namespace quintet {

// Windows has no calls relative to an open folder: paths are used, and files are told apart by
// their handles.

namespace {

bool isFolder(const QString& path) {
    const DWORD attributes = ::GetFileAttributesW(nativePath(path).c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY);
}

bool makePath(const QString& path) {
    if (::CreateDirectoryW(nativePath(path).c_str(), nullptr) || isFolder(path))
        return true;
    if (::GetLastError() != ERROR_PATH_NOT_FOUND || path == folderOf(path) ||
        !makePath(folderOf(path)))
        return false;
    return ::CreateDirectoryW(nativePath(path).c_str(), nullptr) || isFolder(path);
}

} // namespace

Result<std::shared_ptr<Folder>> Folder::open(const QString& path) {
    if (!isFolder(path) && !makePath(path))
        return Unexpected{diskError(lastDiskError(), path)};
    return std::shared_ptr<Folder>(new Folder(path, -1));
}

Folder::~Folder() = default;

bool Folder::isInPlace() const {
    return isFolder(m_path);
}

Result<std::optional<FolderEntry>> Folder::entry(const QString& name) const {
    return entryAt(pathOf(name));
}

Status Folder::sync() {
    return {}; // NTFS's journal orders names by itself; there is nothing to ask for.
}

Result<FolderEntry> entryOf(qintptr handle, const QString& path) {
    BY_HANDLE_FILE_INFORMATION about{};
    const auto file = HANDLE(handle);
    if (!::GetFileInformationByHandle(file, &about))
        return Unexpected{diskError(lastDiskError(), path)};
    FolderEntry entry;
    if (about.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT)
        entry.kind = FolderEntry::Kind::Link;
    else if (about.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)
        entry.kind = FolderEntry::Kind::Folder;
    else if (::GetFileType(file) == FILE_TYPE_DISK)
        entry.kind = FolderEntry::Kind::File;
    entry.size = qint64(quint64(about.nFileSizeHigh) << 32 | about.nFileSizeLow);
    entry.links = about.nNumberOfLinks;
    entry.device = about.dwVolumeSerialNumber;
    entry.inode = quint64(about.nFileIndexHigh) << 32 | about.nFileIndexLow;
    return entry;
}

Result<std::optional<FolderEntry>> entryAt(const QString& path) {
    const HANDLE file = ::CreateFileW(
        nativePath(path).c_str(), FILE_READ_ATTRIBUTES,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
        FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        const int code = lastDiskError();
        if (code == ENOENT)
            return std::optional<FolderEntry>();
        return Unexpected{diskError(code, path)};
    }
    const auto entry = entryOf(qintptr(file), path);
    ::CloseHandle(file);
    if (!entry)
        return Unexpected{entry.error()};
    return std::optional(*entry);
}

} // namespace quintet

#endif
