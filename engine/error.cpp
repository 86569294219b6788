#include "error.h"

namespace quintet {

QLatin1String kindName(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Usage:
        return QLatin1String("usage");
    case ErrorKind::Unsupported:
        return QLatin1String("unsupported");
    case ErrorKind::Dns:
        return QLatin1String("dns");
    case ErrorKind::Connect:
        return QLatin1String("connect");
    case ErrorKind::Timeout:
        return QLatin1String("timeout");
    case ErrorKind::Tls:
        return QLatin1String("tls");
    case ErrorKind::Proxy:
        return QLatin1String("proxy");
    case ErrorKind::Auth:
        return QLatin1String("auth");
    case ErrorKind::HttpStatus:
        return QLatin1String("http-status");
    case ErrorKind::FtpStatus:
        return QLatin1String("ftp-status");
    case ErrorKind::Redirect:
        return QLatin1String("redirect");
    case ErrorKind::Protocol:
        return QLatin1String("protocol");
    case ErrorKind::Truncated:
        return QLatin1String("truncated");
    case ErrorKind::Changed:
        return QLatin1String("changed");
    case ErrorKind::ContentType:
        return QLatin1String("content-type");
    case ErrorKind::Checksum:
        return QLatin1String("checksum");
    case ErrorKind::Exists:
        return QLatin1String("exists");
    case ErrorKind::DiskFull:
        return QLatin1String("disk-full");
    case ErrorKind::Permission:
        return QLatin1String("permission");
    case ErrorKind::Io:
        return QLatin1String("io");
    case ErrorKind::NotCached:
        return QLatin1String("unsupported");
    }
    Q_UNREACHABLE();
}

static Remedy remedyForStatus(int status) {
    switch (status) {
    case 408: // Request Timeout
    case 425: // Too Early
    case 429: // Too Many Requests
    case 500:
    case 502:
    case 503:
    case 504:
        return Remedy::RetryLater;
    default:
        return Remedy::NextSource;
    }
}

Remedy remedyFor(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Connect:
    case ErrorKind::Timeout:
    case ErrorKind::Truncated:
        return Remedy::RetryLater;
    case ErrorKind::Dns:
    case ErrorKind::Protocol:
        return error.passing ? Remedy::RetryLater : Remedy::NextSource;
    case ErrorKind::Proxy:
    case ErrorKind::Io:
        return error.passing ? Remedy::RetryLater : Remedy::GiveUp;
    case ErrorKind::HttpStatus:
        return remedyForStatus(error.status);
    case ErrorKind::FtpStatus:
        // RFC 959, 4.2: 4yz is transient, 5yz permanent.
        return error.status / 100 == 4 || error.passing ? Remedy::RetryLater : Remedy::NextSource;
    case ErrorKind::Tls:
    case ErrorKind::Auth:
    case ErrorKind::Redirect:
    case ErrorKind::ContentType:
    case ErrorKind::Checksum:
        return Remedy::NextSource;
    case ErrorKind::Changed:
        return Remedy::RestartFile;
    case ErrorKind::DiskFull:
        return Remedy::StopDisk;
    case ErrorKind::Usage:
    case ErrorKind::Unsupported:
    case ErrorKind::Exists:
    case ErrorKind::Permission:
    case ErrorKind::NotCached:
        return Remedy::GiveUp;
    }
    Q_UNREACHABLE();
}

bool pushesBack(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Connect:
    case ErrorKind::Truncated:
        return true;
    case ErrorKind::HttpStatus:
        return error.status == 429 || error.status == 503;
    case ErrorKind::FtpStatus:
        return error.status == 421 || error.passing; // proftpd says it with a 530.
    default:
        return false;
    }
}

bool isRetryable(const Error& error) {
    const Remedy remedy = remedyFor(error);
    return remedy == Remedy::RetryLater || remedy == Remedy::RestartFile;
}

} // namespace quintet
