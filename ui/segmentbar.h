#pragma once

#include "snapshot.h"

#include <QList>
#include <QMetaType>

namespace quintet {

/// What the progress cell shows of a download.
struct ProgressView {
    State state = State::Queued;
    qint64 size = -1;
    qint64 received = 0;
    QList<SegmentView> segments;

    /// A finished download needs no bar, an untouched one has none yet.
    bool hasBar() const;

    /// How far it goes isn't known.
    bool isBusy() const { return size < 0; }
};

/// A piece of the bar, in device pixels from its leading edge.
struct BarPiece {
    enum class Kind {
        Stored,  ///< Bytes are here.
        Reached, ///< A connection is at work: what it has still to fetch.
    };

    int begin = 0;
    int end = 0;
    Kind kind = Kind::Stored;

    bool operator==(const BarPiece&) const = default;
};

/// The bar of `progress` on `width` device pixels, each segment at its true place: from left to
/// right, touching but not overlapping. A segment with bytes has a pixel at least.
QList<BarPiece> barPieces(const ProgressView& progress, int width);

} // namespace quintet

Q_DECLARE_METATYPE(quintet::ProgressView)
