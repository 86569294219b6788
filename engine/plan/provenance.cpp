#include "plan/provenance.h"

namespace quintet {

void Provenance::add(int source, Range range) {
    if (range.isEmpty())
        return;
    for (auto it = m_ranges.begin(); it != m_ranges.end(); ++it) {
        if (it.key() != source)
            it->remove(range);
    }
    m_ranges[source].add(range);
}

void Provenance::remove(Range range) {
    for (RangeSet& ranges : m_ranges)
        ranges.remove(range);
}

QList<int> Provenance::sourcesOf(Range range) const {
    QList<int> found;
    for (auto it = m_ranges.cbegin(); it != m_ranges.cend(); ++it) {
        const QList<Range> gaps = it->gaps(range);
        if (gaps != QList<Range>{range})
            found.append(it.key());
    }
    return found;
}

} // namespace quintet
