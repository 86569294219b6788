#pragma once

#include "result.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace quintet {

/// What a server says of a file (RFC 3659).
struct FtpFacts {
    enum class Type { Unknown, File, Folder, Other };

    Type type = Type::Unknown;
    qint64 size = -1;    ///< Bytes; -1: not said.
    QByteArray modified; ///< "YYYYMMDDHHMMSS" in UTC; empty: not said.

    QDateTime modifiedAt() const; ///< Invalid where it isn't said.

    /// Changed, where it can't be the file that was of `total` bytes (-1: not known) and `time`
    /// (empty: not known) before.
    Status isStill(qint64 total, const QByteArray& time) const;
};

/// A line of MLSD or MLST without the blank it may begin with: "type=file;size=5; name". Unknown
/// facts are passed over. Nothing when it is none.
struct FtpFactsLine {
    FtpFacts facts;
    bool isSelf = false; ///< The folder that is listed, or the one above it.
    QByteArray name;
};
std::optional<FtpFactsLine> parseFacts(QByteArrayView line);

/// A time-val as MDTM and `modify` have it, as its first 14 digits; empty when it is none.
QByteArray parseFtpTime(QByteArrayView text);

} // namespace quintet
