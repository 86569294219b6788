#pragma once

#include "outcome.h"
#include "packedrequest.h"

#include <QByteArrayView>

namespace quintet {

/// Appends how a download ended to `bytes`, in some ten bytes for most. What `request` says already
/// is left out: its id and batch, the address, the path it wants.
void packOutcome(QByteArray& bytes, const Outcome& outcome, const PackedRequest& request);

/// Reads what packOutcome() wrote where `bytes` begin. For speed the request's own address is made
/// again only beside an error, which speaks of it, and not as the source.
Outcome unpackOutcome(QByteArrayView bytes, const PackedRequest& request);

/// Its state alone.
State packedState(QByteArrayView bytes);

} // namespace quintet
