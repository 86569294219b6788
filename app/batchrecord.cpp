#include "batchrecord.h"

#include "packedoutcome.h"

#include <utility>

namespace quintet {

BatchRecord::BatchRecord(BatchTable entries)
    : m_entries(std::move(entries))
    , m_begins(static_cast<size_t>(m_entries.size()), 0) {}

void BatchRecord::end(qsizetype place, const Outcome& outcome) {
    qsizetype& begin = m_begins[static_cast<size_t>(place)];
    if (begin != 0)
        return;
    begin = m_packed.size() + 1;
    packOutcome(m_packed, outcome, m_entries.request(place));
}

State BatchRecord::state(qsizetype place) const {
    const qsizetype begin = m_begins[static_cast<size_t>(place)];
    return begin == 0 ? State::Cancelled : packedState(QByteArrayView(m_packed).sliced(begin - 1));
}

ReportEntry BatchRecord::ending(qsizetype place) const {
    const PackedRequest& request = m_entries.request(place);
    ReportEntry ending;
    ending.url = m_entries.url(place);
    ending.message = m_entries.message(place);
    const qsizetype begin = m_begins[static_cast<size_t>(place)];
    if (begin != 0) {
        ending.outcome = unpackOutcome(QByteArrayView(m_packed).sliced(begin - 1), request);
        return ending;
    }
    ending.outcome.id = request.id();
    ending.outcome.state = State::Cancelled;
    ending.outcome.path = request.wantedPath();
    ending.outcome.warnings = m_entries.warnings(place);
    return ending;
}

} // namespace quintet
