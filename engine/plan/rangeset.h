#pragma once

#include "types.h"

#include <QList>

namespace quintet {

/// A set of bytes, as sorted ranges that neither touch nor overlap.
class RangeSet {
public:
    void add(Range range);
    void remove(Range range);
    void clear() { m_ranges.clear(); }

    bool contains(Range range) const;
    bool isEmpty() const { return m_ranges.isEmpty(); }
    qint64 bytes() const;
    const QList<Range>& ranges() const { return m_ranges; }

    /// What of `whole` is not in the set, in order.
    QList<Range> gaps(Range whole) const;

    bool operator==(const RangeSet&) const = default;

private:
    QList<Range> m_ranges;
};

} // namespace quintet
