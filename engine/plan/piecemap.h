#pragma once

#include "plan/rangeset.h"

#include <QList>

namespace quintet {

/// Which pieces of a file have been compared with their hashes, and which may be now. Pure.
class PieceMap {
public:
    PieceMap() = default; ///< Of a file without any.
    PieceMap(const Pieces& pieces, qint64 size);

    /// Whether these are the pieces of a file of `size` bytes.
    static bool fit(const Pieces& pieces, qint64 size);

    /// The pieces that touch `range`, are wholly in `written`, and were not taken before.
    QList<int> take(Range range, const RangeSet& written);

    /// What of `range` was compared is not there any more, and what is taken isn't waited for.
    void reopen(Range range);

    /// What became of one that was taken. A bad one can be taken again.
    void good(int piece);
    void bad(int piece);

    bool isEmpty() const { return m_states.isEmpty(); }
    bool isDone() const { return m_good == m_states.size(); } ///< All are good, if there are any.
    /// What of `range` lies in pieces that are not taken.
    QList<Range> open(Range range) const;
    Range range(int piece) const;
    Digest digest(int piece) const;

private:
    enum class State : char { Open, Taken, Good };

    Pieces m_pieces;
    qint64 m_size = 0;
    QList<State> m_states;
    qsizetype m_good = 0;
};

} // namespace quintet
