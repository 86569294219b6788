#pragma once

#include "types.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace quintet {

/// What is known of a cached file beyond what astropy keeps: where its validator comes from, its
/// name and its digest. Stands outside the entries, since astropy takes any other file in them for
/// damage.
struct CacheRecord {
    qint64 size = -1;     ///< Of the contents this speaks of.
    qint64 modified = -1; ///< Their time, ms since 1970: contents of another time are another's.
    Validator validator;
    QByteArray source;   ///< See urlKey(): the source whose validator it is.
    QDateTime published; ///< Last-Modified; invalid where it isn't known.
    QString fileName;    ///< As the server said it; else empty.
    QByteArray sha256;   ///< Raw.

    bool operator==(const CacheRecord&) const = default;
};

QByteArray encode(const CacheRecord& record);

/// Nothing where `bytes` are no record.
std::optional<CacheRecord> decodeRecord(const QByteArray& bytes);

} // namespace quintet
