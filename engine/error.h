#pragma once

#include <QLatin1String>
#include <QString>

namespace quintet {

/// What went wrong, in the words of the report ("error.kind").
enum class ErrorKind {
    Usage,
    Unsupported,
    Dns,
    Connect,
    Timeout,
    Tls,
    Proxy,
    Auth,
    HttpStatus,
    FtpStatus,
    Redirect,
    Protocol,
    Truncated,
    Changed,
    ContentType,
    Checksum,
    Exists,
    DiskFull,
    Permission,
    Io,
    NotCached, ///< Unsupported, in the report's words: there may be no network, and no copy is
               ///< here.
};

/// A fault, as a value. `detail` is a fragment for people in English, already cleaned of control
/// characters and secrets; the whole sentence is made by explain().
struct Error {
    ErrorKind kind = ErrorKind::Protocol;
    QString detail = {};
    int status = 0;           ///< HTTP status or FTP reply; 0 where there is none.
    qint64 retryAfterMs = -1; ///< How long the server asks us to wait, ms; -1: it didn't say.
    bool passing = false; ///< For Dns, Proxy, Protocol, FtpStatus and Io: it may pass by itself.

    bool operator==(const Error&) const = default;
};

/// What a fault calls for.
enum class Remedy {
    RetryLater,  ///< It can pass: the same range again, after a wait.
    NextSource,  ///< This source is no use; another one may be.
    RestartFile, ///< What was received belongs to another version: start from nothing.
    StopDisk,    ///< Nothing more can be written there.
    GiveUp,
};

/// The kind as the report spells it, e.g. "http-status".
QLatin1String kindName(ErrorKind kind);

/// What `error` calls for: the one table of it.
Remedy remedyFor(const Error& error);

/// Whether the server says by it that it has too many connections of ours.
bool pushesBack(const Error& error);

/// Whether trying again later can help, as the report's "retryable" says it.
bool isRetryable(const Error& error);

} // namespace quintet
