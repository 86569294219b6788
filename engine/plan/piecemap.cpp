#include "plan/piecemap.h"

#include <algorithm>

namespace quintet {

bool PieceMap::fit(const Pieces& pieces, qint64 size) {
    // In this order nothing overflows.
    return pieces.length > 0 && size > 0 && (size - 1) / pieces.length + 1 == pieces.values.size();
}

PieceMap::PieceMap(const Pieces& pieces, qint64 size)
    : m_pieces(pieces)
    , m_size(size)
    , m_states(pieces.values.size(), State::Open) {
    Q_ASSERT(fit(pieces, size));
}

QList<int> PieceMap::take(Range range, const RangeSet& written) {
    QList<int> taken;
    range = {std::max<qint64>(range.begin, 0), std::min(range.end, m_size)};
    if (isEmpty() || range.isEmpty())
        return taken;
    const int last = int((range.end - 1) / m_pieces.length);
    for (int piece = int(range.begin / m_pieces.length); piece <= last; ++piece) {
        if (m_states[piece] != State::Open || !written.contains(this->range(piece)))
            continue;
        m_states[piece] = State::Taken;
        taken.append(piece);
    }
    return taken;
}

void PieceMap::reopen(Range range) {
    for (int piece = 0; piece < m_states.size(); ++piece) {
        const Range own = this->range(piece);
        const bool touched = own.begin < range.end && range.begin < own.end;
        if (m_states[piece] == State::Open || (m_states[piece] == State::Good && !touched))
            continue;
        m_good -= m_states[piece] == State::Good ? 1 : 0;
        m_states[piece] = State::Open;
    }
}

void PieceMap::good(int piece) {
    if (m_states.value(piece) != State::Taken)
        return;
    m_states[piece] = State::Good;
    ++m_good;
}

void PieceMap::bad(int piece) {
    if (m_states.value(piece) == State::Taken)
        m_states[piece] = State::Open;
}

QList<Range> PieceMap::open(Range range) const {
    RangeSet set;
    for (qint64 at = std::max<qint64>(range.begin, 0); at < std::min(range.end, m_size);) {
        const int piece = int(at / m_pieces.length);
        const qint64 end = std::min(this->range(piece).end, range.end);
        if (m_states.value(piece) == State::Open)
            set.add({at, end});
        at = end;
    }
    return set.ranges();
}

Range PieceMap::range(int piece) const {
    const qint64 begin = m_pieces.length * piece;
    return {begin, std::min(begin + m_pieces.length, m_size)};
}

Digest PieceMap::digest(int piece) const {
    return {m_pieces.algorithm, m_pieces.values.value(piece)};
}

} // namespace quintet
