#pragma once

#include "batchtable.h"
#include "report.h"

#include <QByteArray>

#include <vector>

namespace quintet {

/// What a call asked for and how each file ended. The endings are packed: there may be a million.
class BatchRecord {
public:
    BatchRecord() = default;
    explicit BatchRecord(BatchTable entries);

    const BatchTable& entries() const { return m_entries; }
    qsizetype size() const { return m_entries.size(); }

    bool hasEnded(qsizetype place) const { return m_begins[static_cast<size_t>(place)] != 0; }

    /// The entry at `place` ended so; the first word counts.
    void end(qsizetype place, const Outcome& outcome);

    /// Cancelled where it has not ended.
    State state(qsizetype place) const;

    /// What has not ended counts as cancelled before it began. See unpackOutcome().
    ReportEntry ending(qsizetype place) const;

private:
    BatchTable m_entries;
    QByteArray m_packed;             ///< One ending after the other, as they came.
    std::vector<qsizetype> m_begins; ///< By place: where in m_packed it begins, from 1; 0: none.
};

} // namespace quintet
