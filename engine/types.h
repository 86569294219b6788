#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <limits>
#include <optional>

namespace quintet {

/// Names a download for as long as the program runs; callers make them. 0 names none.
using DownloadId = quint64;

/// The end of a range that goes on until the sender stops.
inline constexpr qint64 kOpenEnd = std::numeric_limits<qint64>::max();

/// Bytes [begin, end) of a file.
struct Range {
    qint64 begin = 0;
    qint64 end = 0;

    qint64 size() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool isOpen() const { return end == kOpenEnd; }
    bool operator==(const Range&) const = default;
};

/// One header field as it goes over the wire.
struct Header {
    QByteArray name;
    QByteArray value;

    bool operator==(const Header&) const = default;
};

/// An expected hash: `algorithm` in the registry's spelling ("sha-256"), `value` as raw bytes.
struct Digest {
    QByteArray algorithm;
    QByteArray value;

    bool operator==(const Digest&) const = default;
};

/// What tells one version of a remote file from another: a strong ETag, else Last-Modified
/// together with the size. Empty where the server gives neither.
struct Validator {
    QByteArray etag;         ///< With its quotes; never a weak one.
    QByteArray lastModified; ///< As the server wrote it; used only when there is no ETag.

    bool isEmpty() const { return etag.isEmpty() && lastModified.isEmpty(); }
    bool operator==(const Validator&) const = default;
};

enum class Overwrite { No, Yes, Unique };
enum class AddressFamily { Any, IPv4, IPv6 };

/// Where something that waits goes in the queue; Up and Down: past one other.
enum class Move { Top, Up, Down, Bottom };

/// What the cache by URL is good for: nothing, no request where it has the file, or only one that
/// asks whether its copy is still good.
enum class CacheUse { Off, Use, Update };

/// Explicit TLS (AUTH TLS, RFC 4217) for ftp://; ftps:// is always TLS.
enum class FtpTls { Try, Require, Off };

struct Credentials {
    QString user;
    QString password;

    bool isEmpty() const { return user.isEmpty() && password.isEmpty(); }
    bool operator==(const Credentials&) const = default;
};

/// How a digest is come by: what the server states counts unless told otherwise.
enum class ChecksumPolicy { WhenStated, Auto, None };

/// Hashes of a file's pieces: the first covers [0, length), and so on; the last may be shorter.
struct Pieces {
    QByteArray algorithm; ///< The registry's spelling, "sha-256".
    qint64 length = 0;    ///< Bytes, > 0.
    QList<QByteArray> values;

    bool operator==(const Pieces&) const = default;
};

/// What applies to one download.
struct Request {
    DownloadId id = 0;
    QList<QUrl> sources;    ///< The URL asked for, then its mirrors. Credentials are not in them.
    bool inOrder = false;   ///< A source is used only when those before it are of no use.
    QUrl asked;             ///< Where it is none of `sources`; the cache knows the file by it.
    bool cacheOnly = false; ///< Only the cache may have it.
    QString directory;      ///< Absolute.
    QString fileName; ///< Relative to `directory`, may hold folders; empty: server's or URL's.
    std::optional<Digest> digest;
    std::optional<Pieces> pieces;
    qint64 size = -1; ///< Known beforehand, bytes; -1: not.
    std::optional<Overwrite> overwrite;
    std::optional<int> splits;
    std::optional<ChecksumPolicy> checksum;
    QList<Header> headers; ///< Sent to the origin of the first source only.
    Credentials credentials;
    quint64 batch = 0;
    bool oneFile = false;   ///< An FTP address with brackets stands for the file so named.
    bool recursive = false; ///< Of an FTP folder or pattern: with the folders below.
    bool paused = false;    ///< Waits for resume().
    qint64 limitRate = 0;   ///< Bytes a second, of this one alone; 0: no limit of its own.
    qint64 place = 0;       ///< Its Snapshot::place of an earlier run; 0: behind all others.

    bool operator==(const Request&) const = default;
};

/// The oldest one that is spoken; those before 1.2 never are.
enum class TlsVersion { Tls12, Tls13 };

/// What TLS trusts and shows. Paths were checked by whoever made the Settings.
struct TlsSettings {
    QString caFile;
    QString clientCert;
    QString clientKey;
    TlsVersion minimum = TlsVersion::Tls12;
    bool insecure = false;

    bool operator==(const TlsSettings&) const = default;
};

/// A proxy for the URLs of one scheme. An empty URL: a direct connection.
struct ProxySettings {
    QUrl http;
    QUrl https;
    QUrl ftp;
    QStringList exceptions; ///< The entries of no_proxy.

    bool operator==(const ProxySettings&) const = default;
};

/// What applies to all downloads. Times are ms, rates bytes a second; 0: no limit.
struct Settings {
    int maxConn = 5;
    int maxSplits = 5;
    int maxPerHost = 25;
    Overwrite overwrite = Overwrite::No;
    ChecksumPolicy checksum = ChecksumPolicy::WhenStated;
    int retries = 5;
    qint64 retryWait = 1000;
    qint64 timeout = 90'000;
    qint64 connectTimeout = 30'000;
    qint64 totalTimeout = 0;
    qint64 minSpeed = 0;
    qint64 limitRate = 0;
    bool ranges = true; ///< false: never split, never ask for a range.
    bool resume = true; ///< false: drop what an interrupted run left.
    bool acceptHtml = false;
    QList<Header> headers;
    QByteArray userAgent;
    QByteArray referer;
    QString cookieFile; ///< Netscape format, read when the engine starts.
    Credentials credentials;
    QString netrcFile; ///< Empty: no netrc.
    AddressFamily family = AddressFamily::Any;
    QString localInterface; ///< The network interface, or its address, to connect from; empty: any.
    ProxySettings proxy;
    TlsSettings tls;
    FtpTls ftpTls = FtpTls::Try;
    CacheUse cache = CacheUse::Off;
    QString cacheFolder;       ///< Absolute; see CacheFolder.
    bool offline = false;      ///< No network at all.
    QString learnedFile;       ///< What was learned of hosts; empty: nothing is kept. Read when the
                               ///< engine starts.
    QStringList reservedPaths; ///< Absolute; no download is named so. Read when the engine starts.
};

} // namespace quintet
