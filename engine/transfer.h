#pragma once

#include "result.h"
#include "types.h"

#include <QObject>

namespace quintet {

/// How a body is coded on its way; anything but None is undone before it is stored.
enum class Coding { None, Gzip, Deflate };

/// What a source says before the body.
struct Probe {
    QUrl url;             ///< Where the body comes from, after redirects.
    Range body;           ///< What this answer's body covers; an open end where it isn't stated.
    qint64 total = -1;    ///< The whole file, bytes; -1: not stated.
    bool ranges = false;  ///< The server says that it gives ranges.
    bool chunked = false; ///< The end of the body can't be told from a cut (see design.md).
    Validator validator;
    QString fileName;       ///< From Content-Disposition, cleaned; else empty.
    QByteArray contentType; ///< Without parameters, lower case.
    QDateTime lastModified; ///< Invalid where it isn't stated.
    Coding coding = Coding::None;
    QList<Digest> digests; ///< Of the whole file, best first.
    QList<QUrl> mirrors;   ///< What the server names as the same file, best first.
    QStringList warnings;  ///< Digests in an unknown algorithm, ...
};

/// Where a Transfer puts what it reads. Lives in the engine thread.
class ByteSink {
public:
    /// Takes `bytes` of the file from `offset` on.
    virtual void write(qint64 offset, const QByteArray& bytes) = 0;

    /// False while too much waits to be written: read no more until Transfer::readMore().
    virtual bool wantsMore() const = 0;

    /// How many of `wanted` bytes may be read now; what is read counts from write() on.
    virtual qint64 allowance(qint64 wanted) { return wanted; }

protected:
    ~ByteSink() = default;
};

class Transfer;

/// What a Transfer tells the download it works for, in the engine thread. A call may delete
/// neither the transfer nor its sink: use QObject::deleteLater().
class TransferOwner {
public:
    /// Asked once, before the first byte of the body: an error ends the transfer with it.
    virtual Status probed(Transfer& transfer, const Probe& probe) = 0;

    /// `bytes` more have gone into the sink, in order.
    virtual void received(Transfer& transfer, qint64 bytes) = 0;

    /// A redirect was followed to `url` (free of credentials).
    virtual void redirected(Transfer& transfer, const QUrl& url) = 0;

    /// The last call, exactly once unless the transfer was stopped: success when its range, or
    /// where that is open the whole body, has been read.
    virtual void ended(Transfer& transfer, const Status& status) = 0;

protected:
    ~TransferOwner() = default;
};

/// One connection that fetches one segment from one source. Lives in the engine thread.
class Transfer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins; everything else is told to the owner, never before this returns.
    virtual void start() = 0;

    /// Ends at once without a word to the owner. What was read stays.
    virtual void stop() = 0;

    /// Moves the end of the range: another transfer takes over from there (or gives back).
    virtual void setEnd(qint64 end) = 0;

    /// The sink or the rate limiter has room again: read what is there.
    virtual void readMore() = 0;

    /// Called a few times a second with the engine's clock, ms: ends what takes too long.
    virtual void tick(qint64 now) = 0;

    /// The source this transfer was started with.
    virtual QUrl source() const = 0;
};

} // namespace quintet
