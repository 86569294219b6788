#include "segmentbar.h"

#include "plan/state.h"

#include <algorithm>

namespace quintet {

namespace {

/// Where byte `at` of `size` lies on `width` pixels.
int pixel(qint64 at, qint64 size, int width) {
    return int(double(std::clamp<qint64>(at, 0, size)) / double(size) * width);
}

QList<SegmentView> orderedSegments(const ProgressView& progress) {
    if (progress.segments.isEmpty())
        return {{Range{0, progress.received}, false}};
    QList<SegmentView> segments = progress.segments;
    std::sort(segments.begin(), segments.end(), [](const SegmentView& a, const SegmentView& b) {
        return a.range.begin < b.range.begin;
    });
    return segments;
}

/// Appends [begin, end), clipped to what is still free.
void append(QList<BarPiece>& pieces, int begin, int end, BarPiece::Kind kind) {
    if (!pieces.isEmpty())
        begin = std::max(begin, pieces.last().end);
    if (begin >= end)
        return;
    if (!pieces.isEmpty() && pieces.last().kind == kind && pieces.last().end == begin)
        pieces.last().end = end;
    else
        pieces.append({begin, end, kind});
}

} // namespace

bool ProgressView::hasBar() const {
    if (isEnd(state) && state != State::Failed && state != State::Cancelled)
        return false;
    return received > 0 || isActive(state);
}

QList<BarPiece> barPieces(const ProgressView& progress, int width) {
    QList<BarPiece> pieces;
    if (progress.size <= 0 || width <= 0)
        return pieces;
    const QList<SegmentView> segments = orderedSegments(progress);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const Range& range = segments[i].range;
        const int begin = pixel(range.begin, progress.size, width);
        int end = begin;
        if (!range.isEmpty()) {
            end = std::max(pixel(range.end, progress.size, width), begin + 1);
            append(pieces, begin, std::min(end, width), BarPiece::Kind::Stored);
        }
        if (segments[i].active) {
            const qint64 next =
                i + 1 < segments.size() ? segments[i + 1].range.begin : progress.size;
            append(pieces, end, pixel(next, progress.size, width), BarPiece::Kind::Reached);
        }
    }
    return pieces;
}

} // namespace quintet
