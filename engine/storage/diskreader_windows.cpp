#include "storage/diskreader.h"
#ifdef Q_OS_WIN

#include "storage/diskerror.h"
#include "storage/folder.h"
#include "storage/windowsdisk.h"

#include <qt_windows.h>

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<DiskReader>> DiskReader::open(const QString& path) {
    const HANDLE file = ::CreateFileW(
        nativePath(path).c_str(), GENERIC_READ,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
        FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_SEQUENTIAL_SCAN,
        nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return Unexpected{diskError(lastDiskError(), path)};
    std::shared_ptr<DiskReader> reader(new DiskReader(path, qintptr(file)));
    const auto self = entryOf(qintptr(file), path);
    if (!self)
        return Unexpected{self.error()};
    if (self->kind != FolderEntry::Kind::File)
        return Unexpected{inTheWay(path, self->description())};
    reader->m_size = self->size;
    return reader;
}

DiskReader::~DiskReader() {
    ::CloseHandle(HANDLE(m_handle));
}

Status DiskReader::seek(qint64 offset) {
    LARGE_INTEGER to;
    to.QuadPart = offset;
    if (::SetFilePointerEx(HANDLE(m_handle), to, nullptr, FILE_BEGIN))
        return {};
    return Unexpected{diskError(lastDiskError(), m_path)};
}

Result<qint64> DiskReader::read(char* to, qint64 most) {
    DWORD got = 0;
    if (::ReadFile(HANDLE(m_handle), to, DWORD(std::min<qint64>(most, 1 << 26)), &got, nullptr))
        return qint64(got);
    return Unexpected{diskError(lastDiskError(), m_path)};
}

} // namespace quintet

#endif
