#pragma once

#include "body.h"
#include "gate.h"
#include "login.h"
#include "seen.h"

#include <QByteArray>
#include <QList>

#include <initializer_list>
#include <optional>
#include <utility>

namespace quintet::test {

/// What becomes of a request with a Range.
enum class Ranges {
    Honoured,       ///< 206, and every answer says Accept-Ranges: bytes.
    Unadvertised,   ///< 206, but nothing says beforehand that it would be.
    None,           ///< 200, and Accept-Ranges: none.
    Ignored,        ///< 200, although Accept-Ranges says bytes.
    FromZero,       ///< 206 that starts at 0, and says so.
    LaterStart,     ///< 206 that starts 16 bytes late, and says so.
    EarlierStart,   ///< 206 that starts 16 bytes early, and says so.
    Shorter,        ///< 206 with the first half of what was asked for, and says so.
    Longer,         ///< 206 up to the end of the file, and says so.
    LongerBody,     ///< 206 as asked for, with 16 bytes more behind it that its length counts.
    NoContentRange, ///< 206 with the right bytes and no Content-Range.
    MalformedContentRange,
    OtherUnit,
    OverflowingContentRange,
    OtherTotal,   ///< 206 that states a total one larger than the size.
    UnknownTotal, ///< 206 that states "*" as the total.
    Multipart,    ///< 206 as multipart/byteranges.
    SliceAs200,   ///< 200 with a Content-Range and the slice.
    Refused,      ///< 416.
};

/// How the end of the body is told.
enum class Framing {
    Length,
    Close, ///< No length; the connection's end is the body's.
    Chunked,
    ChunkedWithTrailer, ///< And chunk extensions.
    ChunkedWithoutEnd,  ///< Closes where the last chunk should be.
    ChunkedBadSize,     ///< The second chunk's size is no number.
    ChunkedAndLength,   ///< A Content-Length of 5 beside the chunks.
    LengthTwice,        ///< The same one.
    LengthsDiffer,      ///< Two, the second one smaller by 1.
};

enum class Coding {
    Identity,
    Gzip,
    GzipCut,    ///< Its last 8 bytes are missing, and its length says so.
    GzipBadSum, ///< Its CRC is wrong.
    GzipInName, ///< Content-Encoding says gzip, the body isn't.
};

/// What ends a body early, after `after` of its bytes.
enum class Ending {
    Whole,
    Close, ///< FIN, with a close_notify under TLS.
    Drop,  ///< FIN alone.
    Reset,
    Stall, ///< Nothing more, but the connection stays.
};
struct Cut {
    qint64 after = 0;
    Ending ending = Ending::Whole;
};

/// What becomes of the connection after a whole answer.
enum class Reuse {
    Kept,
    Closed,   ///< Connection: close.
    Stale,    ///< Promised to be kept, closed as the next request arrives.
    HeldOpen, ///< Connection: close, but it stays open.
};

/// How one resource answers one request: a value, to be spelled with designated initializers.
/// The defaults are those of a well-behaved server.
struct Behaviour {
    int status = 0;             ///< 0: 200, 206, 304 or 416, as asked.
    QByteArray reason = {};     ///< Empty: the usual one.
    QByteArray location = {};   ///< Sent as it is; with it `status` is 302 unless set.
    QByteArray etag = "\"v1\""; ///< As it goes over the wire; empty: none.
    QByteArray lastModified = "Wed, 01 Jan 2020 00:00:00 GMT"; ///< Empty: none.
    QByteArray contentType = "application/octet-stream";
    Fields fields = {};                           ///< More of them.
    std::optional<QByteArray> contentLength = {}; ///< Stated whatever the truth is.
    std::optional<Body> body = {};                ///< Instead of the resource's.
    QByteArray extra = {};                        ///< Comes after the body, outside its length.

    Ranges ranges = Ranges::Honoured;
    bool heedsIfRange = true;
    Framing framing = Framing::Length;
    Coding coding = Coding::Identity;
    Reuse reuse = Reuse::Kept;
    Cut cut = {};

    QByteArray raw = {};    ///< Instead of a status line, fields and body; then it closes.
    QByteArray before = {}; ///< Ahead of the status line: 1xx answers.
    bool empty = false;     ///< Closes without a byte.

    qint64 rate = 0; ///< Bytes a second of a connection; 0: no limit.
    int msBeforeHead = 0;
    int msBeforeBody = 0;
    GatePtr gate = {}; ///< Waits there after `gateAt` bytes of the body; -1: before the head.
    qint64 gateAt = -1;

    std::optional<Login> login = {}; ///< Wanted, else 401.
    QByteArray cookie = {};          ///< "name=value" that a request must carry, else 403.
};

/// A resource's behaviour from one request to the next: so many times this, then that. The last one
/// goes on for ever.
class Sequence {
public:
    static constexpr int kForever = -1;
    struct Step {
        int times = kForever;
        Behaviour behaviour = {};
    };

    Sequence()
        : m_steps{Step{}} {}
    Sequence(Behaviour always) // NOLINT: a Behaviour is a sequence of one
        : m_steps{{kForever, std::move(always)}} {}
    Sequence(std::initializer_list<Step> steps)
        : m_steps(steps) {}

    /// For the request `nth` of this resource, from 0.
    const Behaviour& at(int nth) const {
        for (const Step& step : m_steps) {
            if (step.times == kForever || nth < step.times)
                return step.behaviour;
            nth -= step.times;
        }
        return m_steps.last().behaviour;
    }

private:
    QList<Step> m_steps;
};

} // namespace quintet::test
