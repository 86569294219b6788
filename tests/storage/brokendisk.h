#pragma once

// System calls of this test program that fail when told to. A definition in the program comes
// before libc's, so that the engine, linked in statically, calls these.

#include <QtGlobal>
#ifdef Q_OS_LINUX

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <cstdarg>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#include <vector>

namespace quintet::test {

/// What is broken: the calls named `call` fail with `code`, from the `from`th on (counted from 1),
/// `times` of them; if `name` isn't null, only those for a path with this in it.
struct Breakage {
    const char* call = nullptr;
    int code = 0;
    int from = 1;
    int times = 1 << 30;
    const char* name = nullptr;
};

/// A disk on which things go wrong. For all threads; of one test at a time.
class BrokenDisk {
public:
    static BrokenDisk& self() {
        static BrokenDisk disk;
        return disk;
    }

    void repair() {
        const std::lock_guard lock(m_mutex);
        m_breakages.clear();
        m_calls.clear();
        m_longestWrite = 0;
        m_hanging.clear();
        m_repaired.notify_all();
    }

    void breakCall(const Breakage& breakage) {
        const std::lock_guard lock(m_mutex);
        m_breakages.push_back(breakage);
    }

    /// Writes and reads take at most this many bytes at once; 0: no limit.
    void setLongestWrite(size_t bytes) { m_longestWrite = bytes; }
    size_t longestWrite() const { return m_longestWrite; }

    /// Calls named `call` don't return until repair().
    void hang(const char* call) {
        const std::lock_guard lock(m_mutex);
        m_hanging = call;
    }

    int hangingCalls() const { return m_hangingCalls; }

    /// True, with errno set: this call fails.
    bool fails(const char* call, const char* path = "") {
        std::unique_lock lock(m_mutex);
        m_calls.emplace_back(call);
        if (m_hanging == call) {
            ++m_hangingCalls;
            m_repaired.wait(lock, [&] { return m_hanging != call; });
            --m_hangingCalls;
        }
        for (Breakage& breakage : m_breakages) {
            if (std::strcmp(breakage.call, call) != 0 ||
                (breakage.name && !std::strstr(path, breakage.name)))
                continue;
            if (--breakage.from > 0 || breakage.times-- <= 0)
                continue;
            errno = breakage.code;
            return true;
        }
        return false;
    }

    /// The calls since repair(), in order.
    std::vector<std::string> calls() {
        const std::lock_guard lock(m_mutex);
        return m_calls;
    }

    int count(const std::string& call) {
        int found = 0;
        for (const std::string& made : calls())
            found += made == call ? 1 : 0;
        return found;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_repaired;
    std::string m_hanging;
    std::atomic<int> m_hangingCalls = 0;
    std::vector<Breakage> m_breakages;
    std::vector<std::string> m_calls;
    std::atomic<size_t> m_longestWrite = 0;
};

inline std::string pathOf(int handle) {
    char path[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(handle);
    const ssize_t length = ::readlink(link.c_str(), path, sizeof path);
    return length < 0 ? std::string() : std::string(path, size_t(length));
}

} // namespace quintet::test

extern "C" {

int openat(int folder, const char* path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    if (quintet::test::BrokenDisk::self().fails(flags & O_CREAT ? "create" : "openat", path))
        return -1;
    return int(syscall(SYS_openat, folder, path, flags, mode));
}

ssize_t pwritev(int handle, const iovec* vectors, int count, off_t offset) {
    auto& disk = quintet::test::BrokenDisk::self();
    if (disk.fails("pwritev", quintet::test::pathOf(handle).c_str()))
        return -1;
    const size_t most = disk.longestWrite();
    if (most > 0 && vectors[0].iov_len > 0)
        return ssize_t(syscall(SYS_pwrite64, handle, vectors[0].iov_base,
                               std::min(most, vectors[0].iov_len), offset));
    return ssize_t(syscall(SYS_pwritev, handle, vectors, count, offset, 0));
}

ssize_t pread(int handle, void* to, size_t most, off_t offset) {
    auto& disk = quintet::test::BrokenDisk::self();
    if (disk.fails("pread"))
        return -1;
    if (disk.longestWrite() > 0)
        most = std::min(most, disk.longestWrite());
    return ssize_t(syscall(SYS_pread64, handle, to, most, offset));
}

int fdatasync(int handle) {
    if (quintet::test::BrokenDisk::self().fails("fdatasync", quintet::test::pathOf(handle).c_str()))
        return -1;
    return int(syscall(SYS_fdatasync, handle));
}

int fsync(int handle) {
    if (quintet::test::BrokenDisk::self().fails("fsync", quintet::test::pathOf(handle).c_str()))
        return -1;
    return int(syscall(SYS_fsync, handle));
}

int syncfs(int handle) noexcept {
    if (quintet::test::BrokenDisk::self().fails("syncfs"))
        return -1;
    return int(syscall(SYS_syncfs, handle));
}

int renameat2(int from, const char* name, int to, const char* newName, unsigned flags) noexcept {
    if (quintet::test::BrokenDisk::self().fails("renameat2", newName))
        return -1;
    return int(syscall(SYS_renameat2, from, name, to, newName, flags));
}

int renameat(int from, const char* name, int to, const char* newName) noexcept {
    if (quintet::test::BrokenDisk::self().fails("renameat", newName))
        return -1;
    return int(syscall(SYS_renameat2, from, name, to, newName, 0));
}

int linkat(int from, const char* name, int to, const char* newName, int flags) noexcept {
    if (quintet::test::BrokenDisk::self().fails("linkat", newName))
        return -1;
    return int(syscall(SYS_linkat, from, name, to, newName, flags));
}

int flock(int handle, int operation) noexcept {
    if (quintet::test::BrokenDisk::self().fails("flock"))
        return -1;
    return int(syscall(SYS_flock, handle, operation));
}

int fchmod(int handle, mode_t mode) noexcept {
    if (quintet::test::BrokenDisk::self().fails("fchmod"))
        return -1;
    return int(syscall(SYS_fchmod, handle, mode));
}

int futimens(int handle, const timespec* times) noexcept {
    if (quintet::test::BrokenDisk::self().fails("futimens"))
        return -1;
    return int(syscall(SYS_utimensat, handle, nullptr, times, 0));
}

int ftruncate(int handle, off_t size) noexcept {
    if (quintet::test::BrokenDisk::self().fails("ftruncate"))
        return -1;
    return int(syscall(SYS_ftruncate, handle, size));
}

} // extern "C"

#endif
