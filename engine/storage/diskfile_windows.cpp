#include "storage/diskfile.h"
#ifdef Q_OS_WIN

#include "storage/diskerror.h"
#include "storage/windowsdisk.h"

#include <qt_windows.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#include <vector>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

HANDLE file(qintptr handle) {
    return HANDLE(handle);
}

OVERLAPPED at(qint64 offset) {
    OVERLAPPED position{};
    position.Offset = DWORD(quint64(offset) & 0xffffffffU);
    position.OffsetHigh = DWORD(quint64(offset) >> 32);
    return position;
}

DWORD asMuch(qint64 bytes) {
    return DWORD(std::min<qint64>(bytes, 64 * 1024 * 1024));
}

/// What an earlier run left under `name`: a plain file of one name, or nothing.
Result<std::optional<FolderEntry>> leftover(const Folder& folder, const QString& name) {
    const auto there = folder.entry(name);
    if (!there || !*there)
        return there;
    const QString path = folder.pathOf(name);
    if ((*there)->kind != FolderEntry::Kind::File)
        return Unexpected{inTheWay(path, (*there)->description())};
    if ((*there)->links != 1)
        return Unexpected{inTheWay(path, u"has a second name (a hard link)"_s)};
    return there;
}

Status removeLeftover(const Folder& folder, const QString& name) {
    const QString path = folder.pathOf(name);
    const auto there = leftover(folder, name);
    if (!there)
        return Unexpected{there.error()};
    if (!*there)
        return {};
    if (::DeleteFileW(nativePath(path).c_str()) || ::GetLastError() == ERROR_FILE_NOT_FOUND)
        return {};
    // A DiskFile shares itself with readers only.
    if (::GetLastError() == ERROR_SHARING_VIOLATION)
        return Unexpected{inTheWay(path, u"is in use by another download"_s)};
    return Unexpected{diskError(lastDiskError(), path)};
}

/// Renames the open file; false with GetLastError() otherwise.
bool renameOpen(HANDLE handle, const QString& path, bool replace) {
    const std::wstring target = nativePath(path);
    const size_t bytes = target.size() * sizeof(wchar_t);
    std::vector<char> buffer(sizeof(FILE_RENAME_INFO) + bytes);
    auto* order = reinterpret_cast<FILE_RENAME_INFO*>(buffer.data());
    order->ReplaceIfExists = replace ? TRUE : FALSE;
    order->FileNameLength = DWORD(bytes);
    std::memcpy(order->FileName, target.data(), bytes);
    return ::SetFileInformationByHandle(handle, FileRenameInfo, order, DWORD(buffer.size()));
}

} // namespace

void learnUmask() {} // Files take what their folder hands down.

Result<std::shared_ptr<DiskFile>> DiskFile::create(std::shared_ptr<Folder> folder,
                                                   const QString& name) {
    const QString path = folder->pathOf(name);
    for (int tries = 0; tries < 4; ++tries) {
        const HANDLE made =
            ::CreateFileW(nativePath(path).c_str(), GENERIC_READ | GENERIC_WRITE | DELETE,
                          FILE_SHARE_READ, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
        if (made != INVALID_HANDLE_VALUE) {
            const auto handle = qintptr(made);
            std::shared_ptr<DiskFile> created(new DiskFile(std::move(folder), name, handle));
            const auto self = entryOf(handle, path);
            if (!self)
                return Unexpected{self.error()};
            created->m_self = *self;
            return created;
        }
        if (lastDiskError() != EEXIST)
            return Unexpected{diskError(lastDiskError(), path)};
        if (const Status removed = removeLeftover(*folder, name); !removed)
            return Unexpected{removed.error()};
    }
    return Unexpected{inTheWay(path, u"is in use by another download"_s)};
}

Result<std::shared_ptr<DiskFile>> DiskFile::openExisting(std::shared_ptr<Folder> folder,
                                                         const QString& name) {
    const auto there = leftover(*folder, name);
    if (!there)
        return Unexpected{there.error()};
    if (!*there)
        return std::shared_ptr<DiskFile>();
    const QString path = folder->pathOf(name);
    const HANDLE opened = ::CreateFileW(
        nativePath(path).c_str(), GENERIC_READ | GENERIC_WRITE | DELETE, FILE_SHARE_READ, nullptr,
        OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (opened == INVALID_HANDLE_VALUE && ::GetLastError() == ERROR_SHARING_VIOLATION)
        return Unexpected{inTheWay(path, u"is in use by another download"_s)};
    if (opened == INVALID_HANDLE_VALUE && ::GetLastError() == ERROR_FILE_NOT_FOUND)
        return std::shared_ptr<DiskFile>();
    if (opened == INVALID_HANDLE_VALUE)
        return Unexpected{diskError(lastDiskError(), path)};
    std::shared_ptr<DiskFile> existing(new DiskFile(std::move(folder), name, qintptr(opened)));
    const auto self = entryOf(existing->m_handle, path);
    if (!self)
        return Unexpected{self.error()};
    existing->m_self = *self;
    return existing;
}

Status DiskFile::setRoom(qint64 size) {
    FILE_END_OF_FILE_INFO end{};
    end.EndOfFile.QuadPart = size;
    if (::SetFileInformationByHandle(file(m_handle), FileEndOfFileInfo, &end, sizeof end))
        return {};
    return Unexpected{diskError(lastDiskError(), path())};
}

Status DiskFile::reserve(qint64 size) {
    FILE_ALLOCATION_INFO room{};
    room.AllocationSize.QuadPart = size;
    if (::SetFileInformationByHandle(file(m_handle), FileAllocationInfo, &room, sizeof room) ||
        lastDiskError() != ENOSPC)
        return {};
    return Unexpected{diskError(ENOSPC, path())};
}

DiskFile::~DiskFile() {
    ::CloseHandle(file(m_handle));
}

Status DiskFile::write(qint64 offset, const std::vector<QByteArrayView>& pieces) {
    for (QByteArrayView piece : pieces) {
        while (!piece.isEmpty()) {
            OVERLAPPED position = at(offset);
            DWORD written = 0;
            if (!::WriteFile(file(m_handle), piece.data(), asMuch(piece.size()), &written,
                             &position))
                return Unexpected{diskError(lastDiskError(), path())};
            if (written == 0)
                return Unexpected{diskError(EIO, path())};
            offset += written;
            piece = piece.sliced(written);
        }
    }
    return {};
}

void DiskFile::startWriteback(qint64) {}

Result<qint64> DiskFile::read(qint64 offset, char* to, qint64 most) const {
    OVERLAPPED position = at(offset);
    DWORD got = 0;
    if (::ReadFile(file(m_handle), to, asMuch(most), &got, &position))
        return qint64(got);
    if (::GetLastError() == ERROR_HANDLE_EOF)
        return qint64(0);
    return Unexpected{diskError(lastDiskError(), path())};
}

Status DiskFile::truncate() {
    FILE_END_OF_FILE_INFO end{};
    if (::SetFileInformationByHandle(file(m_handle), FileEndOfFileInfo, &end, sizeof end))
        return {};
    return Unexpected{diskError(lastDiskError(), path())};
}

void DiskFile::settle(const QDateTime& modified) {
    if (!modified.isValid())
        return;
    // In units of 100 ns since 1601.
    constexpr qint64 kEpoch = 11'644'473'600'000;
    const auto ticks = quint64(std::max<qint64>(modified.toMSecsSinceEpoch() + kEpoch, 0)) * 10'000;
    FILETIME time{};
    time.dwLowDateTime = DWORD(ticks & 0xffffffffU);
    time.dwHighDateTime = DWORD(ticks >> 32);
    ::SetFileTime(file(m_handle), nullptr, nullptr, &time);
}

Status DiskFile::sync() {
    if (::FlushFileBuffers(file(m_handle)))
        return {};
    return Unexpected{diskError(lastDiskError(), path())};
}

bool DiskFile::syncFileSystem() {
    return false;
}

bool DiskFile::isInPlace() const {
    return true; // It is not shared for renaming or removal.
}

Status DiskFile::moveNew(const Folder& folder, const QString& name) {
    const QString target = folder.pathOf(name);
    if (renameOpen(file(m_handle), target, false))
        return {};
    if (lastDiskError() == EEXIST)
        return Unexpected{inTheWay(target, u"exists already"_s)};
    return Unexpected{diskError(lastDiskError(), target)};
}

Status DiskFile::replaceIn(const Folder& folder, const QString& name) {
    const QString target = folder.pathOf(name);
    if (renameOpen(file(m_handle), target, true))
        return {};
    return Unexpected{diskError(lastDiskError(), target)};
}

void DiskFile::remove() {
    FILE_DISPOSITION_INFO disposition{};
    disposition.DeleteFile = TRUE;
    ::SetFileInformationByHandle(file(m_handle), FileDispositionInfo, &disposition,
                                 sizeof disposition);
}

} // namespace quintet

#endif
