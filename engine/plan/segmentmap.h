#pragma once

#include "portion.h"
#include "rangeset.h"
#include "snapshot.h"
#include "speed.h"

#include <QList>
#include <QMap>

#include <functional>
#include <optional>

namespace quintet {

/// Which bytes of a file are missing, in flight, received and on disk; who gets what next, and who
/// takes over from whom. Pure: time is an argument, ms of any steady clock.
///
/// Every byte is either received, assigned to exactly one owner, or missing; only what is hedged
/// has two owners. An owner reads its range in order, from its position to its end. Long ranges
/// with takeover by measured rate beat queues of small pieces, each of which costs a round trip.
class SegmentMap {
public:
    /// Whoever fetches a range; the caller makes them, never 0.
    using Owner = quint32;

    /// What is hedged is no larger.
    static constexpr qint64 kLargestHedge = 4 * 1024 * 1024;
    /// No newcomer gets a smaller part of somebody's range.
    static constexpr qint64 kSmallestPiece = 256 * 1024;
    /// A file is first split only if at least this much is left.
    static constexpr qint64 kSmallestSplit = 1024 * 1024;

    /// The whole file's size, bytes, -1 while unknown. Setting it cuts what was assigned beyond.
    void setSize(qint64 size);
    qint64 size() const { return m_size; }

    /// Assigns the first missing range, up to the next byte that is received or assigned (to an
    /// open end while the size is unknown); nothing when nothing is missing. What `owner` had
    /// before is missing again.
    std::optional<Range> takeMissing(Owner owner, qint64 now);

    /// Assigns a range to each of `owners`, as far as it is worth it: first what is missing, then
    /// the later part of what would finish last, so that all sharers finish together; several
    /// newcomers share one victim equally. Not where their start would cost more than they bring;
    /// never what the owner is about to read (1 MiB, or a quarter of a second of its rate,
    /// whichever is less; a whole piece if it has not begun). A victim's end moves: see assigned().
    /// Returns the ranges of the first owners, in order; fewer than `owners` when no more is worth
    /// it. That depends on `now`: idle connections ask again from time to time.
    QList<Range> share(const QList<Owner>& owners, qint64 now);

    /// How many more owners share() would serve now, at most `most`.
    int worthwhile(int most, qint64 now) const;

    /// Hedges: `owner` gets the rest of what would finish last once more, where its first owner
    /// would take at least twice as long. Whoever is first wins: see overtaken(). Only what share()
    /// can't divide any further; nothing where it isn't worth it.
    std::optional<Range> hedge(Owner owner, qint64 now);
    bool isWorthHedging(qint64 now) const { return slowest(now) != 0; }

    /// Owners whose rest another one has read: they can be stopped.
    QList<Owner> overtaken() const;

    /// An owner that holds up the file, for as long as others do well: silent, or far slower than
    /// they or than `alternative`, the rate that its connection could be exchanged for (0: that
    /// isn't known). 0: nobody.
    Owner laggard(qint64 now, const std::function<double(Owner)>& alternative) const;

    /// What `owner` has still to read; empty once it is done or was never assigned.
    Range assigned(Owner owner) const;

    /// `owner` has received the next `bytes` of its range.
    void received(Owner owner, qint64 bytes, qint64 now);

    /// `owner` reads no more: what it has left is missing again.
    void release(Owner owner);

    /// Ranges are not to be had: `owner` (reading an answer that goes on to the end of the file)
    /// gets everything from its position on; whatever others have received there is dropped, and
    /// the others are forgotten. False, with nothing changed, unless every byte before its position
    /// was received.
    bool claimRest(Owner owner);

    /// Gives `owner`, whose answer goes on after its end, what is missing right behind that.
    void extend(Owner owner);

    /// Received bytes turned out bad, or were not written: missing again.
    void lost(Range range);

    /// `ranges` are in the file since an earlier run, and survive a crash. Before there are owners.
    void restore(const RangeSet& ranges);

    /// Everything is missing again; owners are forgotten. The size becomes unknown.
    void reset();

    /// `range` is in the file; what of it is not received (any more) doesn't count.
    void written(Range range);

    /// `range` survives a crash; what of it is not written (any more) doesn't count.
    void durable(Range range);

    bool isComplete() const; ///< Every byte was received (the size is known).
    bool isWritten() const;  ///< Every byte was written.
    bool hasMissing() const; ///< Some byte is neither received nor assigned.
    qint64 bytesReceived() const { return m_received.bytes(); }
    const RangeSet& receivedRanges() const { return m_received; }
    const RangeSet& writtenRanges() const { return m_written; }
    const RangeSet& durableRanges() const { return m_durable; }
    QList<Owner> owners() const { return m_segments.keys(); }

    /// The owner's rate, bytes a second; 0 while there is none to speak of.
    double rate(Owner owner, qint64 now) const;

    /// Since when `owner` has its range, ms; 0 for others.
    qint64 age(Owner owner, qint64 now) const;

    /// For the progress cell, in file order.
    QList<SegmentView> view() const;

private:
    struct Segment {
        qint64 begin = 0;    ///< Where it started.
        qint64 position = 0; ///< The next byte to read.
        qint64 end = 0;
        qint64 given = 0; ///< When it was assigned.
        qint64 since = 0; ///< The same, then when its first bytes came.
        qint64 heard = 0; ///< When its last bytes came; before that as `since`.
        Owner twin = 0;   ///< Who reads the same.
        Speed speed;      ///< From the first bytes on: the wait for them is no rate.

        bool isDone() const { return position >= end; }
        /// Nothing while it can't be told; 0 when it stands still.
        std::optional<double> measuredRate(qint64 now) const;
    };

    RangeSet receivedOrAssigned() const;
    QList<Range> missing() const;
    void assign(Owner owner, Range range, qint64 now);
    QList<Portion> portions(int newcomers, qint64 now) const;
    Newcomer newcomer(const QList<Portion>& portions) const;
    double expected(qint64 now) const;
    Owner slowest(qint64 now) const;

    qint64 m_size = -1;
    QMap<Owner, Segment> m_segments;
    RangeSet m_received;
    RangeSet m_written;
    RangeSet m_durable;
    bool m_split = false; ///< There were several owners at once.
    double m_lately = 0;  ///< The rate of who finished last, bytes a second.
    double m_wait = -1;   ///< From a request to its first bytes, of late, s; < 0: not known.
};

} // namespace quintet
