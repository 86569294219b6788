#pragma once

#include "plan/rangeset.h"

#include <QMap>

namespace quintet {

/// Which bytes of a file came from which of its sources. Pure.
class Provenance {
public:
    /// Stands for whatever an earlier run read from.
    static constexpr int kEarlierRun = -1;

    /// Bytes that were there before are now of `source`.
    void add(int source, Range range);
    void remove(Range range);
    void clear() { m_ranges.clear(); }

    /// Who has bytes in `range`, ascending.
    QList<int> sourcesOf(Range range) const;
    QList<Range> rangesOf(int source) const { return m_ranges.value(source).ranges(); }
    QList<int> sources() const { return sourcesOf({0, kOpenEnd}); }
    qint64 bytesOf(int source) const { return m_ranges.value(source).bytes(); }

private:
    QMap<int, RangeSet> m_ranges;
};

} // namespace quintet
