#pragma once

#include "storage/partstate.h"
#include "transfer.h"
#include "types.h"

#include <QString>

#include <optional>

namespace quintet {

/// Whether a request can go on from what an earlier run left. Pure.
struct Resumption {
    qsizetype source = -1; ///< Which of the request's sources the bytes are of; -1: of none.
    QString refusal;       ///< Why not: the end of "started again: …"; empty when it can.

    bool isPossible() const { return refusal.isEmpty(); }
};

/// `probe`: what the server has said already, null before the first answer. The bytes must be of
/// one of the request's sources: of the same URL, or, where they have a strong ETag, of one that
/// differs in its query alone (signed links).
Resumption resumption(const PartOrigin& was, const Request& request, const Probe* probe);

} // namespace quintet
