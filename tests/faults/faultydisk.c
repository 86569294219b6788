/* Preloaded into the program, this makes its disk fail, or writes down what it asks of the disk.
 *
 *   FAULTYDISK_FOLDER  what lies below it counts, nothing else; an absolute path without links
 *   FAULTYDISK_NAME    faults meet only files whose names begin with this, and folders
 *   FAULTYDISK_FAULTS  call:errno:n or call:errno:n+, several with commas: the nth such call fails,
 *                      or all from the nth on. "short" as the errno: writes take half of it;
 *                      "hang": they never return.
 *                      Calls: open allocate write sync truncate rename folder-sync for NAME.part,
 *                      state-open state-allocate state-write state-sync for NAME.part.state
 *   FAULTYDISK_HITS    a file that gets a byte for each call that was made to fail
 *   FAULTYDISK_SPACE   so many bytes are free, whatever is
 *   FAULTYDISK_RECORD  a file to which every call is written, in the order in which they took
 *                      effect; the calls go one at a time then
 *
 * Files are told apart by their names at the time of each call. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <unistd.h>

#define SHORT (-1)
#define HANG (-2)
#define MOST_FAULTS 16

enum subject { NONE, PART, STATE, FOLDER, OTHER };

struct fault {
    char call[32];
    int code;
    int nth;
    int on;   /* All that follow as well. */
    int seen; /* Under s_mutex. */
};

static struct fault s_faults[MOST_FAULTS];
static int s_faultCount;
static char s_folder[4096];
static const char* s_name = "";
static long long s_space = -1;
static int s_record = -1;
static int s_hits = -1;
static pthread_mutex_t s_mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t s_once = PTHREAD_ONCE_INIT;

#define REAL(result, name, ...)                                                                    \
    static result (*real)(__VA_ARGS__);                                                            \
    if (!real)                                                                                     \
    *(void**)&real = dlsym(RTLD_NEXT, #name)

static const struct {
    const char* name;
    int code;
} s_codes[] = {{"ENOSPC", ENOSPC},         {"EIO", EIO},       {"EDQUOT", EDQUOT},
               {"EACCES", EACCES},         {"EROFS", EROFS},   {"EFBIG", EFBIG},
               {"EINTR", EINTR},           {"EAGAIN", EAGAIN}, {"EMFILE", EMFILE},
               {"EXDEV", EXDEV},           {"EINVAL", EINVAL}, {"ENOSYS", ENOSYS},
               {"EPERM", EPERM},           {"ENOENT", ENOENT}, {"ESTALE", ESTALE},
               {"EOPNOTSUPP", EOPNOTSUPP}, {"short", SHORT},   {"hang", HANG}};

static void complain(const char* what) {
    fprintf(stderr, "faultydisk: %s\n", what);
    _exit(99);
}

static void readFaults(char* text) {
    char* rest = NULL;
    for (char* word = strtok_r(text, ",", &rest); word; word = strtok_r(NULL, ",", &rest)) {
        struct fault* fault = &s_faults[s_faultCount];
        char code[32] = "";
        char plus = 0;
        if (s_faultCount == MOST_FAULTS ||
            sscanf(word, "%31[^:]:%31[^:]:%d%c", fault->call, code, &fault->nth, &plus) < 3)
            complain("FAULTYDISK_FAULTS can't be read");
        for (size_t i = 0; i < sizeof s_codes / sizeof *s_codes; ++i) {
            if (strcmp(s_codes[i].name, code) == 0)
                fault->code = s_codes[i].code;
        }
        if (fault->code == 0)
            complain("an errno that isn't known");
        fault->on = plus == '+';
        ++s_faultCount;
    }
}

static int openOwn(const char* path) {
    REAL(int, open, const char*, int, ...);
    if (!path)
        return -1;
    const int handle = real(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (handle < 0)
        complain("a file of its own can't be opened");
    return handle;
}

static void start(void) {
    const char* folder = getenv("FAULTYDISK_FOLDER");
    const char* faults = getenv("FAULTYDISK_FAULTS");
    const char* space = getenv("FAULTYDISK_SPACE");
    const char* record = getenv("FAULTYDISK_RECORD");
    if (!folder)
        return;
    snprintf(s_folder, sizeof s_folder, "%s", folder);
    if (getenv("FAULTYDISK_NAME"))
        s_name = getenv("FAULTYDISK_NAME");
    if (faults) {
        char text[1024];
        snprintf(text, sizeof text, "%s", faults);
        readFaults(text);
    }
    if (space)
        s_space = atoll(space);
    s_record = openOwn(record);
    s_hits = openOwn(getenv("FAULTYDISK_HITS"));
}

static int endsWith(const char* text, const char* end) {
    const size_t length = strlen(text);
    const size_t wanted = strlen(end);
    return length >= wanted && strcmp(text + length - wanted, end) == 0;
}

/* What `path` is to us. */
static enum subject subjectOf(const char* path) {
    pthread_once(&s_once, start);
    const size_t length = strlen(s_folder);
    if (length == 0 || strncmp(path, s_folder, length) != 0)
        return NONE;
    if (path[length] != 0 && path[length] != '/')
        return NONE;
    if (endsWith(path, ".part.state"))
        return STATE;
    if (endsWith(path, ".part"))
        return PART;
    return OTHER;
}

static enum subject subjectAt(int handle, char* path, size_t size) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    const ssize_t got = readlink(link, path, size - 1);
    if (got <= 0)
        return NONE;
    path[got] = 0;
    const enum subject subject = subjectOf(path);
    struct stat status;
    if (subject != NONE && fstat(handle, &status) == 0 && S_ISDIR(status.st_mode))
        return FOLDER;
    return subject;
}

/* The absolute path of `name` in the folder `handle`; neither is looked up. */
static void join(int handle, const char* name, char* path, size_t size) {
    char folder[4096] = "";
    if (*name == '/') {
        snprintf(path, size, "%s", name);
        return;
    }
    if (handle == AT_FDCWD) {
        if (!getcwd(folder, sizeof folder))
            *folder = 0;
    } else {
        char link[64];
        snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
        const ssize_t got = readlink(link, folder, sizeof folder - 1);
        folder[got > 0 ? got : 0] = 0;
    }
    snprintf(path, size, "%.2000s/%.2000s", folder, name);
}

static void put(int handle, const char* text, size_t size) {
    REAL(ssize_t, write, int, const void*, size_t);
    while (size > 0) {
        const ssize_t written = real(handle, text, size);
        if (written <= 0)
            complain("a file of its own can't be written");
        text += written;
        size -= (size_t)written;
    }
}

/* The errno with which this call is to fail, SHORT, or 0. */
static int verdict(enum subject subject, const char* path, const char* call) {
    char name[40];
    if (s_faultCount == 0 || subject == NONE || subject == OTHER)
        return 0;
    const char* slash = strrchr(path, '/');
    if (subject != FOLDER && strncmp(slash ? slash + 1 : path, s_name, strlen(s_name)) != 0)
        return 0;
    snprintf(name, sizeof name, "%s%s",
             subject == STATE    ? "state-"
             : subject == FOLDER ? "folder-"
                                 : "",
             call);
    int code = 0;
    pthread_mutex_lock(&s_mutex);
    for (int i = 0; i < s_faultCount; ++i) {
        struct fault* fault = &s_faults[i];
        if (strcmp(fault->call, name) != 0)
            continue;
        ++fault->seen;
        if (fault->seen == fault->nth || (fault->on && fault->seen > fault->nth))
            code = fault->code;
    }
    if (code != 0 && s_hits >= 0)
        put(s_hits, "x", 1);
    pthread_mutex_unlock(&s_mutex);
    while (code == HANG)
        pause();
    return code;
}

static int fails(enum subject subject, const char* path, const char* call) {
    const int code = verdict(subject, path, call);
    if (code <= 0)
        return 0;
    errno = code;
    return 1;
}

static void begin(enum subject subject) {
    if (s_record >= 0 && subject != NONE)
        pthread_mutex_lock(&s_mutex);
}

static void end(enum subject subject) {
    if (s_record >= 0 && subject != NONE)
        pthread_mutex_unlock(&s_mutex);
}

/* Only between begin() and end(), and only after success: errno stays. */
static void note(enum subject subject, const char* format, ...) {
    if (s_record < 0 || subject == NONE)
        return;
    char line[9000];
    const int error = errno;
    va_list arguments;
    va_start(arguments, format);
    const int size = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    put(s_record, line, (size_t)size);
    errno = error;
}

static unsigned long long inodeOf(int handle) {
    struct stat status;
    return fstat(handle, &status) == 0 ? (unsigned long long)status.st_ino : 0;
}

/* A state's bytes are noted with the call; a part's are known. */
static void noteWrite(enum subject subject, int handle, long long offset,
                      const struct iovec* pieces, int count, ssize_t written) {
    if (s_record < 0 || subject == NONE || written < 0)
        return;
    const int error = errno;
    note(subject, "write %llu %lld %zd ", inodeOf(handle), offset, written);
    for (int i = 0; subject == STATE && i < count && written > 0; ++i) {
        const unsigned char* bytes = pieces[i].iov_base;
        const size_t size =
            pieces[i].iov_len < (size_t)written ? pieces[i].iov_len : (size_t)written;
        char* hex = malloc(2 * size + 1);
        for (size_t k = 0; k < size; ++k)
            sprintf(hex + 2 * k, "%02x", bytes[k]);
        put(s_record, hex, 2 * size);
        free(hex);
        written -= (ssize_t)size;
    }
    put(s_record, "\n", 1);
    errno = error;
}

/* --- what is preloaded --- */

static int opened(int handle, const char* path, int flags, enum subject subject, int wasThere) {
    if (handle >= 0) {
        if (subject == PART || subject == STATE)
            note(subject, "open %llu %s%s%s\n", inodeOf(handle), wasThere ? "old" : "new",
                 (flags & O_TRUNC) ? " cut " : " ", path);
    }
    return handle;
}

static int openAny(int folder, const char* name, int flags, mode_t mode) {
    REAL(int, openat, int, const char*, int, ...);
    char path[4096];
    pthread_once(&s_once, start);
    join(folder, name, path, sizeof path);
    const enum subject subject = subjectOf(path);
    if ((flags & O_ACCMODE) != O_RDONLY && fails(subject, path, "open"))
        return -1;
    begin(subject);
    struct stat status;
    const int wasThere = subject != NONE && lstat(path, &status) == 0;
    const int handle = real(folder, name, flags, mode);
    opened(handle, path, flags, subject, wasThere);
    end(subject);
    return handle;
}

#define MODE(last)                                                                                 \
    mode_t mode = 0;                                                                               \
    if (flags & (O_CREAT | O_TMPFILE)) {                                                           \
        va_list arguments;                                                                         \
        va_start(arguments, last);                                                                 \
        mode = va_arg(arguments, mode_t);                                                          \
        va_end(arguments);                                                                         \
    }

int open(const char* name, int flags, ...) {
    MODE(flags)
    return openAny(AT_FDCWD, name, flags, mode);
}

int open64(const char* name, int flags, ...) {
    MODE(flags)
    return openAny(AT_FDCWD, name, flags, mode);
}

int openat(int folder, const char* name, int flags, ...) {
    MODE(flags)
    return openAny(folder, name, flags, mode);
}

int openat64(int folder, const char* name, int flags, ...) {
    MODE(flags)
    return openAny(folder, name, flags, mode);
}

/* Half of what is asked for, at least a byte. */
static ssize_t writeHalf(ssize_t (*real)(int, const struct iovec*, int, off_t), int handle,
                         const struct iovec* pieces, off_t offset) {
    struct iovec half = pieces[0];
    half.iov_len = (half.iov_len + 1) / 2;
    return real(handle, &half, 1, offset);
}

ssize_t pwritev(int handle, const struct iovec* pieces, int count, off_t offset) {
    REAL(ssize_t, pwritev, int, const struct iovec*, int, off_t);
    char path[4096];
    const enum subject subject = subjectAt(handle, path, sizeof path);
    const int code = verdict(subject, path, "write");
    if (code > 0) {
        errno = code;
        return -1;
    }
    begin(subject);
    const ssize_t written = code == SHORT && count > 0 ? writeHalf(real, handle, pieces, offset)
                                                       : real(handle, pieces, count, offset);
    noteWrite(subject, handle, offset, pieces, count, written);
    end(subject);
    return written;
}

ssize_t pwritev64(int handle, const struct iovec* pieces, int count, off64_t offset) {
    return pwritev(handle, pieces, count, offset);
}

ssize_t pwrite(int handle, const void* bytes, size_t size, off_t offset) {
    const struct iovec piece = {(void*)bytes, size};
    return pwritev(handle, &piece, 1, offset);
}

ssize_t pwrite64(int handle, const void* bytes, size_t size, off64_t offset) {
    return pwrite(handle, bytes, size, offset);
}

ssize_t write(int handle, const void* bytes, size_t size) {
    REAL(ssize_t, write, int, const void*, size_t);
    char path[4096];
    if (handle <= STDERR_FILENO)
        return real(handle, bytes, size);
    const enum subject subject = subjectAt(handle, path, sizeof path);
    if (subject != PART && subject != STATE)
        return real(handle, bytes, size);
    const off_t offset = lseek(handle, 0, SEEK_CUR);
    const ssize_t written = pwrite(handle, bytes, size, offset);
    if (written > 0)
        lseek(handle, written, SEEK_CUR);
    return written;
}

static int syncAny(int (*real)(int), int handle, const char* word) {
    char path[4096];
    const enum subject subject = subjectAt(handle, path, sizeof path);
    if (fails(subject, path, "sync"))
        return -1;
    begin(subject);
    const int result = real(handle);
    if (result == 0)
        note(subject, "%s %llu %s\n", subject == FOLDER ? "sync-folder" : word, inodeOf(handle),
             path);
    end(subject);
    return result;
}

int fsync(int handle) {
    REAL(int, fsync, int);
    return syncAny(real, handle, "sync");
}

int fdatasync(int handle) {
    REAL(int, fdatasync, int);
    return syncAny(real, handle, "sync");
}

int syncfs(int handle) {
    REAL(int, syncfs, int);
    return syncAny(real, handle, "sync-all");
}

int fallocate(int handle, int mode, off_t offset, off_t size) {
    REAL(int, fallocate, int, int, off_t, off_t);
    char path[4096];
    const enum subject subject = subjectAt(handle, path, sizeof path);
    if (fails(subject, path, "allocate"))
        return -1;
    begin(subject);
    const int result = real(handle, mode, offset, size);
    if (result == 0)
        note(subject, "allocate %llu %d %lld %lld\n", inodeOf(handle), mode, (long long)offset,
             (long long)size);
    end(subject);
    return result;
}

int fallocate64(int handle, int mode, off64_t offset, off64_t size) {
    return fallocate(handle, mode, offset, size);
}

int posix_fallocate(int handle, off_t offset, off_t size) {
    return fallocate(handle, 0, offset, size) == 0 ? 0 : errno;
}

int posix_fallocate64(int handle, off64_t offset, off64_t size) {
    return posix_fallocate(handle, offset, size);
}

int ftruncate(int handle, off_t size) {
    REAL(int, ftruncate, int, off_t);
    char path[4096];
    const enum subject subject = subjectAt(handle, path, sizeof path);
    if (fails(subject, path, "truncate"))
        return -1;
    begin(subject);
    const int result = real(handle, size);
    if (result == 0)
        note(subject, "truncate %llu %lld\n", inodeOf(handle), (long long)size);
    end(subject);
    return result;
}

int ftruncate64(int handle, off64_t size) {
    return ftruncate(handle, size);
}

typedef int (*Rename)(int, const char*, int, const char*, unsigned);

static int moved(Rename real, const char* word, int from, const char* name, int to,
                 const char* newName, unsigned flags) {
    char path[4096];
    char newPath[4096];
    pthread_once(&s_once, start);
    join(from, name, path, sizeof path);
    join(to, newName, newPath, sizeof newPath);
    const enum subject subject = subjectOf(path);
    if (fails(subject, path, "rename"))
        return -1;
    begin(subject);
    const int result = real(from, name, to, newName, flags);
    if (result == 0)
        note(subject, "%s %s\t%s\n", word, path, newPath);
    end(subject);
    return result;
}

static int plainRename(int from, const char* name, int to, const char* newName, unsigned flags) {
    REAL(int, renameat, int, const char*, int, const char*);
    (void)flags;
    return real(from, name, to, newName);
}

static int newerRename(int from, const char* name, int to, const char* newName, unsigned flags) {
    REAL(int, renameat2, int, const char*, int, const char*, unsigned);
    return real(from, name, to, newName, flags);
}

static int plainLink(int from, const char* name, int to, const char* newName, unsigned flags) {
    REAL(int, linkat, int, const char*, int, const char*, int);
    return real(from, name, to, newName, (int)flags);
}

int rename(const char* name, const char* newName) {
    return moved(plainRename, "rename", AT_FDCWD, name, AT_FDCWD, newName, 0);
}

int renameat(int from, const char* name, int to, const char* newName) {
    return moved(plainRename, "rename", from, name, to, newName, 0);
}

int renameat2(int from, const char* name, int to, const char* newName, unsigned flags) {
    return moved(newerRename, "rename", from, name, to, newName, flags);
}

int linkat(int from, const char* name, int to, const char* newName, int flags) {
    return moved(plainLink, "link", from, name, to, newName, (unsigned)flags);
}

int unlinkat(int folder, const char* name, int flags) {
    REAL(int, unlinkat, int, const char*, int);
    char path[4096];
    pthread_once(&s_once, start);
    join(folder, name, path, sizeof path);
    const enum subject subject = subjectOf(path);
    begin(subject);
    const int result = real(folder, name, flags);
    if (result == 0)
        note(subject, "unlink %s\n", path);
    end(subject);
    return result;
}

int unlink(const char* name) {
    return unlinkat(AT_FDCWD, name, 0);
}

#define SPACE(name, argument, structure, unit)                                                     \
    int name(argument what, struct structure* space) {                                             \
        REAL(int, name, argument, struct structure*);                                              \
        pthread_once(&s_once, start);                                                              \
        const int failed = real(what, space);                                                      \
        if (failed == 0 && s_space >= 0 && space->unit > 0)                                        \
            space->f_bavail = space->f_bfree = (unsigned long long)s_space / space->unit;          \
        return failed;                                                                             \
    }

SPACE(statvfs, const char*, statvfs, f_frsize)
SPACE(statvfs64, const char*, statvfs64, f_frsize)
SPACE(fstatvfs, int, statvfs, f_frsize)
SPACE(fstatvfs64, int, statvfs64, f_frsize)
SPACE(statfs, const char*, statfs, f_bsize)
SPACE(statfs64, const char*, statfs64, f_bsize)
SPACE(fstatfs, int, statfs, f_bsize)
SPACE(fstatfs64, int, statfs64, f_bsize)
