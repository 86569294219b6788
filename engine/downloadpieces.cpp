// The hashes of a Download's pieces: each is compared as soon as it is here.
#include "download.h"
#include "plan/state.h"
#include "redact.h"

namespace quintet {

using namespace Qt::StringLiterals;

/// Of a single source, or of several that can't be told apart.
static constexpr int kMostBadPieces = 8;

/// Once the size is known.
void Download::mapPieces() {
    if (!m_request.pieces || !m_pieces.isEmpty() || m_map.size() < 0 ||
        !PieceMap::fit(*m_request.pieces, m_map.size()))
        return;
    m_pieces = PieceMap(*m_request.pieces, m_map.size());
    for (const Range& range : m_map.receivedRanges().ranges())
        inspect(range);
}

/// `range` was handed to the part.
void Download::inspect(Range range) {
    if (m_pieces.isEmpty() || !m_part)
        return;
    for (const int piece : m_pieces.take(range, m_map.receivedRanges())) {
        m_part->inspect(m_pieces.range(piece), m_pieces.digest(piece),
                        [this, piece, era = m_era](bool good) {
                            if (era == m_era)
                                inspected(piece, good);
                        });
    }
}

/// `range` has to come again. An answer that is on its way may be about the bytes it had.
void Download::drop(Range range) {
    m_map.lost(range);
    m_provenance.remove(range);
    m_resumedFrom = m_provenance.bytesOf(Provenance::kEarlierRun);
    m_pieces.reopen(range);
    ++m_era;
    for (const Range& kept : m_map.receivedRanges().ranges())
        inspect(kept);
}

void Download::inspected(int piece, bool good) {
    if (good) {
        m_pieces.good(piece);
        finishIfWhole();
        return;
    }
    const Range range = m_pieces.range(piece);
    const QList<int> givers = m_provenance.sourcesOf(range);
    m_pieces.bad(piece);
    m_map.lost(range);
    m_provenance.remove(range);
    m_resumedFrom = m_provenance.bytesOf(Provenance::kEarlierRun);
    if (isEnd(m_state) || m_state == State::Paused)
        return;
    const Error error{ErrorKind::Checksum, u"piece %1 doesn't have its checksum"_s.arg(piece + 1)};
    if (givers.contains(Provenance::kEarlierRun)) {
        warn(u"a damaged part of what an earlier run left was fetched again"_s);
    } else if (givers.size() == 1 && hasOtherThan(givers.first())) {
        dropFrom(givers.first());
        leaveOut(givers.first(), error);
        return;
    } else if (++m_effort.badPieces > kMostBadPieces ||
               (givers.size() == 1 && m_effort.badPieces > 1)) {
        fail(error);
        return;
    } else {
        warn(u"piece %1 didn't have its checksum and was fetched again"_s.arg(piece + 1));
    }
    emit connectionsChanged();
}

/// A source that lied once isn't believed where nothing has been compared yet.
void Download::dropFrom(int source) {
    for (const Range& range : m_provenance.rangesOf(source)) {
        for (const Range& open : m_pieces.open(range)) {
            m_map.lost(open);
            m_provenance.remove(open);
        }
    }
    m_resumedFrom = m_provenance.bytesOf(Provenance::kEarlierRun);
}

/// Every byte is here, and no piece waits to be compared.
void Download::finishIfWhole() {
    if (!isActive(m_state) || !m_map.isComplete() || !m_links.empty() || !m_part || !m_partReady)
        return;
    dropReservation();
    mapPieces();
    if (m_request.pieces && m_pieces.isEmpty())
        mismatch({ErrorKind::Checksum,
                  u"the hashes of its pieces are not of a file of %1 bytes"_s.arg(m_map.size())});
    else if (m_pieces.isDone())
        finish();
}

} // namespace quintet
