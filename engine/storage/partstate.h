#pragma once

#include "storage/blocksums.h"
#include "types.h"

#include <QByteArray>

#include <optional>

namespace quintet {

/// One of the sources a part's bytes came from.
struct PartSource {
    QByteArray url;   ///< See urlKey().
    QByteArray place; ///< The same without the query, which signed links change.
    Validator validator;

    bool operator==(const PartSource&) const = default;
};

/// Which version of which file a part's bytes belong to. Holds no address, only what tells one
/// from another.
struct PartOrigin {
    QByteArray url; ///< This, `place` and `validator` are those of the first source.
    QByteArray place;
    qint64 size = -1;
    Validator validator;
    std::optional<Digest> digest;
    qint64 modified = -1;     ///< Last-Modified, ms since 1970; -1: unknown.
    QList<PartSource> others; ///< Further sources that had the same file.

    bool operator==(const PartOrigin&) const = default;
};

/// What `NAME.part.state` says: what of the part is safely on disk, block by block.
struct PartState {
    PartOrigin origin;
    QList<BlockSums::Sum> sums; ///< In file order; neighbours of different blocks may touch.

    bool operator==(const PartState&) const = default;
};

/// 16 bytes of the SHA-256 of `url` without user, password and fragment.
QByteArray urlKey(const QUrl& url);
QByteArray placeKey(const QUrl& url);

/// How many bytes encode() of any state with this origin takes at most.
qint64 encodedMost(const PartOrigin& origin);

/// As bytes, at most encodedMost(): of very many ranges the smallest are left out.
QByteArray encode(const PartState& state);

/// Nothing where `bytes` are not of encode(), or make no sense.
std::optional<PartState> decodeState(const QByteArray& bytes);

} // namespace quintet
