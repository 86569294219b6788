#include "storage/partstate.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QUrl>

#include <algorithm>

namespace quintet {
namespace {

constexpr int kKey = 16;
/// Sources a state tells of, beside the first.
constexpr quint32 kMostOthers = 64;
/// Ranges a state tells of. A download has as many as connections, and a few more.
constexpr qsizetype kMostRanges = 512;

QByteArray key(const QUrl& url) {
    return QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).first(kKey);
}

QByteArray encodeOrigin(const PartOrigin& origin) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    const Digest digest = origin.digest.value_or(Digest());
    out << origin.url << origin.place << origin.size << origin.validator.etag
        << origin.validator.lastModified << digest.algorithm << digest.value << origin.modified;
    out << quint32(origin.others.size());
    for (const PartSource& other : origin.others)
        out << other.url << other.place << other.validator.etag << other.validator.lastModified;
    return bytes;
}

PartOrigin decodeOrigin(QDataStream& in) {
    PartOrigin origin;
    Digest digest;
    in >> origin.url >> origin.place >> origin.size >> origin.validator.etag >>
        origin.validator.lastModified >> digest.algorithm >> digest.value >> origin.modified;
    quint32 others = 0;
    in >> others;
    for (quint32 i = 0; i < qMin(others, kMostOthers) && in.status() == QDataStream::Ok; ++i) {
        PartSource other;
        in >> other.url >> other.place >> other.validator.etag >> other.validator.lastModified;
        origin.others.append(other);
    }
    if (others > kMostOthers)
        in.setStatus(QDataStream::ReadCorruptData);
    if (!digest.algorithm.isEmpty())
        origin.digest = digest;
    return origin;
}

qint64 blocksOf(Range range) {
    return (range.end - 1) / BlockSums::kBlock - range.begin / BlockSums::kBlock + 1;
}

/// All but the smallest ranges, where there are too many.
QList<Range> chosen(const QList<BlockSums::Sum>& sums) {
    RangeSet set;
    for (const BlockSums::Sum& sum : sums)
        set.add(sum.range);
    QList<Range> ranges = set.ranges();
    if (ranges.size() <= kMostRanges)
        return ranges;
    std::sort(ranges.begin(), ranges.end(),
              [](const Range& a, const Range& b) { return a.size() > b.size(); });
    ranges.resize(kMostRanges);
    std::sort(ranges.begin(), ranges.end(),
              [](const Range& a, const Range& b) { return a.begin < b.begin; });
    return ranges;
}

bool makesSense(const PartOrigin& origin) {
    return origin.url.size() == kKey && origin.place.size() == kKey && origin.size >= 0 &&
           origin.size < kOpenEnd;
}

} // namespace

QByteArray urlKey(const QUrl& url) {
    return key(url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
}

QByteArray placeKey(const QUrl& url) {
    return key(url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::RemoveQuery));
}

qint64 encodedMost(const PartOrigin& origin) {
    const qint64 blocks = origin.size / BlockSums::kBlock + 1;
    return encodeOrigin(origin).size() + 4 + kMostRanges * 16 + (blocks + kMostRanges) * 4;
}

QByteArray encode(const PartState& state) {
    const QList<Range> ranges = chosen(state.sums);
    QByteArray bytes = encodeOrigin(state.origin);
    QDataStream out(&bytes, QIODevice::WriteOnly | QIODevice::Append);
    out << quint32(ranges.size());
    for (const Range& range : ranges)
        out << range.begin << range.end;
    auto sum = state.sums.cbegin();
    for (const Range& range : ranges) {
        for (; sum != state.sums.cend() && sum->range.begin < range.end; ++sum) {
            if (sum->range.begin >= range.begin)
                out << sum->crc;
        }
    }
    return bytes;
}

std::optional<PartState> decodeState(const QByteArray& bytes) {
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    PartState state;
    state.origin = decodeOrigin(in);
    quint32 count = 0;
    in >> count;
    if (in.status() != QDataStream::Ok || !makesSense(state.origin) || count > kMostRanges)
        return std::nullopt;
    QList<Range> ranges(count);
    qint64 before = -1;
    for (Range& range : ranges) {
        in >> range.begin >> range.end;
        if (range.begin <= before || range.isEmpty() || range.end > state.origin.size)
            return std::nullopt;
        before = range.end;
    }
    for (const Range& range : ranges) {
        if (blocksOf(range) > bytes.size() / 4)
            return std::nullopt;
        for (qint64 at = range.begin; at < range.end; at = blockEnd(at)) {
            BlockSums::Sum sum{{at, qMin(range.end, blockEnd(at))}, 0};
            in >> sum.crc;
            state.sums.append(sum);
        }
    }
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return state;
}

} // namespace quintet
