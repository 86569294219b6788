#include "storage/diskerror.h"

#include "redact.h"

#include <cerrno>

using namespace Qt::StringLiterals;

namespace quintet {
namespace {

QString reason(int code) {
    switch (code) {
    case ENOSPC:
        return u"no space left on the device"_s;
#ifdef EDQUOT
    case EDQUOT:
        return u"the disk quota is used up"_s;
#endif
    case EACCES:
    case EPERM:
        return u"permission denied"_s;
    case EROFS:
        return u"the file system is read-only"_s;
    case EFBIG:
        return u"the file is larger than the file system or a limit allows"_s;
    case EIO:
        return u"input/output error"_s;
    case EMFILE:
    case ENFILE:
        return u"too many open files"_s;
    case ENOENT:
        return u"no such file or folder"_s;
    case ENOTDIR:
        return u"a part of the path is not a folder"_s;
    case ENAMETOOLONG:
        return u"the name is too long for the file system"_s;
    case ELOOP:
        return u"too many links on the path"_s;
    case EXDEV:
        return u"that is on another file system"_s;
    case ENOMEM:
        return u"out of memory"_s;
    case EBUSY:
    case ETXTBSY:
        return u"in use"_s;
    case ETIMEDOUT:
        return u"the file server does not answer"_s;
    case ENODEV:
    case ENXIO:
        return u"the device is gone"_s;
    case EINVAL:
        return u"the file system does not take that"_s;
#ifdef ESTALE
    case ESTALE:
        return u"the file is gone from the file server"_s;
#endif
    default:
        return u"error %1 of the file system"_s.arg(code);
    }
}

ErrorKind kind(int code) {
    switch (code) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return ErrorKind::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::Permission;
    default:
        return ErrorKind::Io;
    }
}

bool mayPass(int code) {
    switch (code) {
    case EMFILE:
    case ENFILE:
    case ENOMEM:
    case EAGAIN:
    case ETIMEDOUT:
#ifdef ESTALE
    case ESTALE:
#endif
        return true;
    default:
        return false;
    }
}

} // namespace

Error diskError(int code, const QString& path) {
    Error error{kind(code), QString(reason(code) + u": " + cleaned(path))};
    error.passing = mayPass(code);
    return error;
}

Error inTheWay(const QString& path, const QString& what) {
    return Error{ErrorKind::Exists, QString(cleaned(path) + u' ' + what)};
}

} // namespace quintet
