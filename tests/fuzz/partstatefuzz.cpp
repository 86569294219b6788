#include "feed.h"
#include "storage/partstate.h"

using namespace quintet;
using namespace quintet::test;

namespace {

void checkState(const PartState& state) {
    qint64 before = 0;
    for (const BlockSums::Sum& sum : state.sums) {
        MUST_HOLD(sum.range.begin >= before && !sum.range.isEmpty());
        MUST_HOLD(sum.range.end <= state.origin.size);
        MUST_HOLD(sum.range.end <= blockEnd(sum.range.begin));
        before = sum.range.end;
    }
}

/// A state that a download could have, as `feed` says.
PartState stateIn(Feed& feed) {
    PartState state;
    state.origin.url = QByteArray(16, 'u');
    state.origin.place = QByteArray(16, 'p');
    state.origin.validator.etag = feed.line();
    state.origin.validator.lastModified = feed.line();
    if (feed.byte() % 2 != 0)
        state.origin.digest = Digest{"sha-256", QByteArray(32, 'd')};
    state.origin.modified = feed.byte();
    BlockSums sums;
    qint64 at = 0;
    while (!feed.isEmpty()) {
        at += 1 + qint64(feed.byte()) * 100'000; // Neighbours in a block would be one.
        const qint64 end = qMin(at + 1 + qint64(feed.byte()) * 20'000, blockEnd(at));
        sums.add({{at, end}, quint32(feed.byte()) * 16'843'009U});
        at = end;
    }
    state.sums = sums.sums();
    state.origin.size = at + feed.byte() + 1;
    return state;
}

} // namespace

/// What is in NAME.part.state: nothing but a whole state is taken for one, and a state comes back
/// as it was.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Feed feed(data, size);
    const bool raw = feed.byte() % 2 == 0;
    if (raw) {
        const QByteArray bytes = feed.rest();
        if (const auto state = decodeState(bytes)) {
            checkState(*state);
            MUST_HOLD(decodeState(encode(*state)) == state);
        }
        return 0;
    }
    const PartState state = stateIn(feed);
    const QByteArray bytes = encode(state);
    MUST_HOLD(bytes.size() <= encodedMost(state.origin));
    const auto again = decodeState(bytes);
    MUST_HOLD(again.has_value());
    checkState(*again);
    MUST_HOLD(again->origin == state.origin);
    MUST_HOLD(again->sums.size() <= state.sums.size());
    MUST_HOLD(state.sums.size() > 512 || *again == state);
    // A torn one is none, wherever it was torn.
    for (qsizetype length = 0; length < bytes.size(); length += 1 + bytes.size() / 64)
        MUST_HOLD(!decodeState(bytes.first(length)));
    MUST_HOLD(!decodeState(bytes.chopped(1)) && !decodeState(bytes + '\0'));
    return 0;
}
