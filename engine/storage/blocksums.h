#pragma once

#include "plan/rangeset.h"

#include <QByteArrayView>
#include <QList>

#include <map>

namespace quintet {

/// The CRC-32 of what was written of a file, block by block, whatever the order it came in. Pure.
///
/// Neighbours within a block become one sum (zlib's crc32_combine), so that a block that is whole
/// has one. What is written twice counts as the later one, and what the earlier had besides it is
/// forgotten: sums may cover less than was written, never more.
class BlockSums {
public:
    /// A damaged byte costs fetching this much again.
    static constexpr qint64 kBlock = 4 * 1024 * 1024;

    /// `range` lies within one block.
    struct Sum {
        Range range;
        quint32 crc = 0;

        bool operator==(const Sum&) const = default;
    };

    void add(qint64 offset, QByteArrayView bytes);
    void add(const Sum& sum);

    /// Forgets every sum that has a byte of `range`.
    void remove(Range range);
    void clear() { m_sums.clear(); }

    bool isEmpty() const { return m_sums.empty(); }

    /// What the sums cover.
    RangeSet ranges() const;

    /// In file order.
    QList<Sum> sums() const;

private:
    void join(std::map<qint64, Sum>::iterator at);

    std::map<qint64, Sum> m_sums; ///< By where they begin.
};

/// The end of the block that `offset` is in.
inline qint64 blockEnd(qint64 offset) {
    return (offset / BlockSums::kBlock + 1) * BlockSums::kBlock;
}

} // namespace quintet
