#include "storage/blocksums.h"

#include "storage/crc32.h"

#include <iterator>
#include <zlib.h>

namespace quintet {
namespace {

bool follow(const BlockSums::Sum& first, const BlockSums::Sum& second) {
    return first.range.end == second.range.begin && blockEnd(first.range.begin) >= second.range.end;
}

} // namespace

void BlockSums::add(qint64 offset, QByteArrayView bytes) {
    remove({offset, offset + bytes.size()});
    while (!bytes.isEmpty()) {
        const qint64 size = qMin<qint64>(bytes.size(), blockEnd(offset) - offset);
        const QByteArrayView part = bytes.first(size);
        const Sum next{{offset, offset + size}, 0};
        auto at = m_sums.lower_bound(offset);
        if (at != m_sums.begin() && follow(std::prev(at)->second, next)) {
            --at;
            at->second.crc = crc32Of(at->second.crc, part);
            at->second.range.end = next.range.end;
        } else {
            at = m_sums.insert({offset, {next.range, crc32Of(0, part)}}).first;
        }
        join(at);
        offset += size;
        bytes = bytes.sliced(size);
    }
}

void BlockSums::add(const Sum& sum) {
    remove(sum.range);
    m_sums.insert({sum.range.begin, sum});
}

/// Takes in what begins at its end.
void BlockSums::join(std::map<qint64, Sum>::iterator at) {
    const auto next = std::next(at);
    if (next == m_sums.end() || !follow(at->second, next->second))
        return;
    at->second.crc = quint32(
        ::crc32_combine(at->second.crc, next->second.crc, z_off_t(next->second.range.size())));
    at->second.range.end = next->second.range.end;
    m_sums.erase(next);
}

void BlockSums::remove(Range range) {
    if (range.isEmpty())
        return;
    auto at = m_sums.upper_bound(range.begin);
    if (at != m_sums.begin() && std::prev(at)->second.range.end > range.begin)
        --at;
    while (at != m_sums.end() && at->second.range.begin < range.end)
        at = m_sums.erase(at);
}

RangeSet BlockSums::ranges() const {
    RangeSet ranges;
    for (const auto& [begin, sum] : m_sums)
        ranges.add(sum.range);
    return ranges;
}

QList<BlockSums::Sum> BlockSums::sums() const {
    QList<Sum> sums;
    sums.reserve(qsizetype(m_sums.size()));
    for (const auto& [begin, sum] : m_sums)
        sums.append(sum);
    return sums;
}

} // namespace quintet
