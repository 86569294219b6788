#include "storage/diskreader.h"
#ifdef Q_OS_UNIX

#include "storage/diskerror.h"
#include "storage/folder.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace quintet {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<DiskReader>> DiskReader::open(const QString& path) {
    // O_NONBLOCK: a pipe must not make us wait for its other end.
    const int handle = ::open(QFile::encodeName(path).constData(),
                              O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (handle < 0 && errno == ELOOP)
        return Unexpected{inTheWay(path, u"is a link"_s)};
    if (handle < 0)
        return Unexpected{diskError(errno, path)};
    std::shared_ptr<DiskReader> reader(new DiskReader(path, handle));
    const auto self = entryOf(handle, path);
    if (!self)
        return Unexpected{self.error()};
    if (self->kind != FolderEntry::Kind::File)
        return Unexpected{inTheWay(path, self->description())};
    reader->m_size = self->size;
#ifdef POSIX_FADV_SEQUENTIAL
    ::posix_fadvise(handle, 0, 0, POSIX_FADV_SEQUENTIAL);
#endif
    return reader;
}

DiskReader::~DiskReader() {
    ::close(int(m_handle));
}

Status DiskReader::seek(qint64 offset) {
    if (::lseek(int(m_handle), off_t(offset), SEEK_SET) < 0)
        return Unexpected{diskError(errno, m_path)};
    return {};
}

Result<qint64> DiskReader::read(char* to, qint64 most) {
    for (;;) {
        const ssize_t got = ::read(int(m_handle), to, size_t(most));
        if (got >= 0)
            return qint64(got);
        if (errno != EINTR)
            return Unexpected{diskError(errno, m_path)};
    }
}

} // namespace quintet

#endif
