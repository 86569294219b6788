#include "storage/diskfile.h"
#ifdef Q_OS_UNIX

#include "storage/diskerror.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <cstdio>
#include <linux/magic.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/vfs.h>
#endif

using namespace Qt::StringLiterals;

namespace quintet {
namespace {

constexpr size_t kMostPieces = 1024; // IOV_MAX of Linux and macOS.

QByteArray native(const QString& name) {
    return QFile::encodeName(name);
}

mode_t readUmask() {
#ifdef Q_OS_LINUX
    // Asking by umask() would open a window for other threads' files.
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("\nUmask:");
        if (at >= 0) {
            const qsizetype end = text.indexOf('\n', at + 1);
            return mode_t(text.sliced(at + 7, end - at - 7).trimmed().toUInt(nullptr, 8));
        }
    }
#endif
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return mask;
}

mode_t knownUmask() {
    static const mode_t mask = readUmask();
    return mask;
}

/// Locks it against other programs and other parts of ours, as far as the file system can.
bool lock(int handle) {
    return ::flock(handle, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
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
    const auto there = leftover(folder, name);
    if (!there)
        return Unexpected{there.error()};
    if (!*there)
        return {};
    const QString path = folder.pathOf(name);
    // Not to be opened for writing: it may be read-only. The lock doesn't ask for more.
    const int handle = ::openat(folder.handle(), native(name).constData(),
                                O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle >= 0) {
        const auto opened = entryOf(handle, path);
        const bool free = opened && opened->isSameFile(**there) && lock(handle);
        ::close(handle);
        if (!free)
            return Unexpected{inTheWay(path, u"is in use by another download"_s)};
    }
    if (::unlinkat(folder.handle(), native(name).constData(), 0) == 0 || errno == ENOENT)
        return {};
    return Unexpected{diskError(errno, path)};
}

#ifdef Q_OS_LINUX

/// Since 5.8 syncfs() reports failures to write; before, success meant nothing.
bool syncfsTells() {
    static const bool tells = [] {
        utsname name{};
        int major = 0;
        int minor = 0;
        return ::uname(&name) == 0 && std::sscanf(name.release, "%d.%d", &major, &minor) == 2 &&
               (major > 5 || (major == 5 && minor >= 8));
    }();
    return tells;
}

/// Whether it is one of those that keep a table of extents on a disk of this machine.
bool isOnLocalDisk(int handle) {
    struct statfs system {};
    if (::fstatfs(handle, &system) != 0)
        return false;
    constexpr std::array<quint32, 4> kLocal{EXT4_SUPER_MAGIC, XFS_SUPER_MAGIC, BTRFS_SUPER_MAGIC,
                                            F2FS_SUPER_MAGIC};
    return std::find(kLocal.begin(), kLocal.end(), quint32(system.f_type)) != kLocal.end();
}

int renameNew(int from, const char* name, int to, const char* newName) {
    constexpr unsigned kNoReplace = 1; // RENAME_NOREPLACE
#ifdef __GLIBC__
    return ::renameat2(from, name, to, newName, kNoReplace);
#else
    return int(::syscall(SYS_renameat2, from, name, to, newName, kNoReplace));
#endif
}

#elif defined(Q_OS_DARWIN)

int renameNew(int from, const char* name, int to, const char* newName) {
    return ::renameatx_np(from, name, to, newName, RENAME_EXCL);
}

#else

int renameNew(int, const char*, int, const char*) {
    errno = ENOSYS;
    return -1;
}

#endif

/// Has the file system find the blocks now; the size stays.
Status allocate([[maybe_unused]] int handle, [[maybe_unused]] qint64 size,
                [[maybe_unused]] const QString& path) {
#ifdef Q_OS_LINUX
    // posix_fallocate() would write zeros where the file system can't, and a tmpfs would fetch
    // pages to be written twice.
    while (isOnLocalDisk(handle) && size > 0 &&
           ::fallocate(handle, FALLOC_FL_KEEP_SIZE, 0, off_t(size)) != 0) {
        if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
            return Unexpected{diskError(errno, path)};
        if (errno != EINTR)
            break;
    }
#endif
    return {};
}

bool isUnsupported(int code) {
    return code == EINVAL || code == ENOSYS || code == ENOTSUP || code == EOPNOTSUPP;
}

} // namespace

void learnUmask() {
    knownUmask();
}

Result<std::shared_ptr<DiskFile>> DiskFile::create(std::shared_ptr<Folder> folder,
                                                   const QString& name) {
    // More than one try only where somebody else makes and removes the same name.
    for (int tries = 0; tries < 4; ++tries) {
        const int handle =
            ::openat(folder->handle(), native(name).constData(),
                     O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | O_RDWR, S_IRUSR | S_IWUSR);
        if (handle < 0 && errno == EINTR)
            continue;
        if (handle < 0 && errno != EEXIST)
            return Unexpected{diskError(errno, folder->pathOf(name))};
        if (handle < 0) {
            if (const Status removed = removeLeftover(*folder, name); !removed)
                return Unexpected{removed.error()};
            continue;
        }
        const auto self = entryOf(handle, folder->pathOf(name));
        if (self && lock(handle)) {
            std::shared_ptr<DiskFile> file(new DiskFile(std::move(folder), name, handle));
            file->m_self = *self;
            return file;
        }
        ::close(handle);
    }
    return Unexpected{inTheWay(folder->pathOf(name), u"is in use by another download"_s)};
}

Result<std::shared_ptr<DiskFile>> DiskFile::openExisting(std::shared_ptr<Folder> folder,
                                                         const QString& name) {
    const auto there = leftover(*folder, name);
    if (!there)
        return Unexpected{there.error()};
    if (!*there)
        return std::shared_ptr<DiskFile>();
    const QString path = folder->pathOf(name);
    const int handle = ::openat(folder->handle(), native(name).constData(),
                                O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0 && errno == ENOENT)
        return std::shared_ptr<DiskFile>();
    if (handle < 0)
        return Unexpected{diskError(errno, path)};
    std::shared_ptr<DiskFile> file(new DiskFile(std::move(folder), name, handle));
    const auto self = entryOf(handle, path);
    if (!self)
        return Unexpected{self.error()};
    file->m_self = *self;
    // Whoever had it locked may have given it its final name just now.
    if (!lock(handle) || !self->isSameFile(**there) || !file->isInPlace())
        return Unexpected{inTheWay(path, u"is in use by another download"_s)};
    return file;
}

DiskFile::~DiskFile() {
    ::close(int(m_handle));
}

Status DiskFile::setRoom(qint64 size) {
    while (::ftruncate(int(m_handle), off_t(size)) != 0) {
        if (errno != EINTR)
            return Unexpected{diskError(errno, path())};
    }
    return allocate(int(m_handle), size, path());
}

Status DiskFile::reserve(qint64 size) {
    struct statvfs system {};
    struct stat self {};
    if (::fstatvfs(int(m_handle), &system) == 0 && system.f_blocks > 0 &&
        ::fstat(int(m_handle), &self) == 0) {
        const double there = double(system.f_bavail) * double(system.f_frsize);
        const double had = double(self.st_blocks) * 512.0;
        if (there + had < double(size))
            return Unexpected{diskError(ENOSPC, path())};
    }
    return allocate(int(m_handle), size, path());
}

Status DiskFile::write(qint64 offset, const std::vector<QByteArrayView>& pieces) {
    size_t next = 0;     // The first piece that is not wholly written,
    qsizetype begun = 0; // and how much of it is.
    std::vector<iovec> vectors;
    while (next < pieces.size()) {
        vectors.clear();
        for (size_t i = next; i < pieces.size() && vectors.size() < kMostPieces; ++i) {
            const qsizetype skip = i == next ? begun : 0;
            vectors.push_back(
                {const_cast<char*>(pieces[i].data()) + skip, size_t(pieces[i].size() - skip)});
        }
        const ssize_t written =
            ::pwritev(int(m_handle), vectors.data(), int(vectors.size()), off_t(offset));
        if (written < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (written < 0)
            return Unexpected{diskError(errno, path())};
        if (written == 0 && vectors.front().iov_len > 0)
            return Unexpected{diskError(EIO, path())};
        startWriteback(written);
        offset += written;
        begun += written;
        while (next < pieces.size() && begun >= pieces[next].size())
            begun -= pieces[next++].size();
    }
    return {};
}

/// Has the disk begin early, so that a sync at the end (of this file, or of all with syncfs) finds
/// little left to do. Doesn't wait.
void DiskFile::startWriteback(qint64 written) {
    constexpr qint64 kStep = 16 * 1024 * 1024;
    m_dirty += written;
    if (m_dirty < kStep)
        return;
    m_dirty = 0;
#ifdef Q_OS_LINUX
    ::sync_file_range(int(m_handle), 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
}

Result<qint64> DiskFile::read(qint64 offset, char* to, qint64 most) const {
    for (;;) {
        const ssize_t got = ::pread(int(m_handle), to, size_t(most), off_t(offset));
        if (got >= 0)
            return qint64(got);
        if (errno != EINTR)
            return Unexpected{diskError(errno, path())};
    }
}

Status DiskFile::truncate() {
    while (::ftruncate(int(m_handle), 0) != 0) {
        if (errno != EINTR)
            return Unexpected{diskError(errno, path())};
    }
    return {};
}

void DiskFile::settle(const QDateTime& modified) {
    // A file system without modes or times gives its own; nothing is lost by that.
    if (::fchmod(int(m_handle), 0666 & ~knownUmask()) != 0)
        errno = 0;
    if (!modified.isValid())
        return;
    const qint64 ms = modified.toMSecsSinceEpoch();
    const qint64 seconds = ms / 1000 - (ms % 1000 < 0 ? 1 : 0);
    timespec time{};
    time.tv_sec = time_t(seconds);
    time.tv_nsec = long((ms - seconds * 1000) * 1000 * 1000);
    const timespec times[2] = {time, time};
    if (::futimens(int(m_handle), times) != 0)
        errno = 0;
}

Status DiskFile::sync() {
#if defined(Q_OS_DARWIN)
    // fsync() leaves the data in the drive's cache there.
    if (::fcntl(int(m_handle), F_FULLFSYNC) == 0)
        return {};
    const int failed = ::fsync(int(m_handle));
#elif defined(Q_OS_LINUX)
    const int failed = ::fdatasync(int(m_handle));
#else
    const int failed = ::fsync(int(m_handle));
#endif
    if (failed == 0 || errno == EINVAL || errno == ENOTSUP)
        return {};
    return Unexpected{diskError(errno, path())};
}

bool DiskFile::syncFileSystem() {
#ifdef Q_OS_LINUX
    return syncfsTells() && isOnLocalDisk(int(m_handle)) && ::syncfs(int(m_handle)) == 0;
#else
    return false;
#endif
}

bool DiskFile::isInPlace() const {
    const auto there = m_folder->entry(m_name);
    return there && *there && (*there)->isSameFile(m_self);
}

Status DiskFile::moveNew(const Folder& folder, const QString& name) {
    const QByteArray from = native(m_name);
    const QByteArray to = native(name);
    const QString target = folder.pathOf(name);
    if (renameNew(m_folder->handle(), from.constData(), folder.handle(), to.constData()) == 0)
        return {};
    if (errno == EEXIST)
        return Unexpected{inTheWay(target, u"exists already"_s)};
    if (!isUnsupported(errno))
        return Unexpected{diskError(errno, target)};
    if (::linkat(m_folder->handle(), from.constData(), folder.handle(), to.constData(), 0) == 0) {
        if (isInPlace())
            ::unlinkat(m_folder->handle(), from.constData(), 0);
        return {};
    }
    if (errno == EEXIST)
        return Unexpected{inTheWay(target, u"exists already"_s)};
    // Neither is to be had (FAT on FUSE, some network shares): rename() saw no name there just now.
    if (::renameat(m_folder->handle(), from.constData(), folder.handle(), to.constData()) == 0)
        return {};
    return Unexpected{diskError(errno, target)};
}

Status DiskFile::replaceIn(const Folder& folder, const QString& name) {
    if (::renameat(m_folder->handle(), native(m_name).constData(), folder.handle(),
                   native(name).constData()) == 0)
        return {};
    return Unexpected{diskError(errno, folder.pathOf(name))};
}

void DiskFile::remove() {
    if (isInPlace())
        ::unlinkat(m_folder->handle(), native(m_name).constData(), 0);
}

} // namespace quintet

#endif
