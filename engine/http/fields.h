#pragma once

#include "net/decimal.h"
#include "types.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace quintet {

/// Content-Range (RFC 9110, 14.4): "bytes 0-9/100", "bytes 0-9/*" or "bytes */100".
struct ContentRange {
    std::optional<Range> range; ///< Nothing: unsatisfied ("*/100").
    qint64 total = -1;          ///< -1: "*".
};

/// Nothing when it is malformed, of another unit, or overflows.
std::optional<ContentRange> parseContentRange(QByteArrayView value);

/// The name in Content-Disposition (RFC 6266; `filename*` of RFC 8187 first, then `filename`, also
/// as UTF-8, RFC 2047 or Latin-1 as servers write it), made safe; empty where there is none.
QString dispositionFileName(const QByteArray& value);

/// An HTTP date in any of the three forms of RFC 9110, 5.6.7; invalid when it is none.
QDateTime parseHttpDate(QByteArrayView value);

/// Retry-After in ms from `now`, seconds or a date; never negative; -1 when it is malformed.
qint64 parseRetryAfter(QByteArrayView value, const QDateTime& now);

/// The members of a comma-separated list (RFC 9110, 5.6.1), trimmed: quoted strings stay whole,
/// empty members are left out.
QList<QByteArray> listMembers(const QByteArray& value);

/// The digests in Repr-Digest/Content-Digest (RFC 9530, "sha-256=:base64:", hex as well), or
/// Digest (RFC 3230, "SHA-256=base64"), or Content-MD5. `warnings` says what was passed over: an
/// unknown algorithm, a malformed entry. A known algorithm with an undecodable value: `bad`.
/// Where `only` names an algorithm, those of others don't count.
struct DigestField {
    QList<Digest> digests; ///< Strongest first.
    QStringList warnings;
    QString bad; ///< What couldn't be decoded; empty when all could.
};

enum class DigestSyntax { Structured, Legacy, Md5 };
DigestField parseDigestField(const QByteArray& value, DigestSyntax syntax,
                             QByteArrayView only = {});

} // namespace quintet
