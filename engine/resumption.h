#pragma once

#include "storage/partstate.h"
#include "transfer.h"
#include "types.h"

#include <QMap>
#include <QString>

#include <optional>

namespace quintet {

/// Whether a request can go on from what an earlier run left. Pure.
struct Resumption {
    qsizetype source = -1; ///< Which of the request's sources the bytes are of; -1: of none.
    QMap<int, Validator> validators; ///< Of the request's sources, as they were then.
    QString refusal; ///< Why not: the end of "started again: …"; empty when it can.

    bool isPossible() const { return refusal.isEmpty(); }
};

/// `probe`: what source number `probed` has said already, null before the first answer. The bytes
/// must be of one of the request's sources: of the same URL, or, where they have a strong ETag, of
/// one that differs in its query alone (signed links). Another source can confirm them only where a
/// digest tells in the end.
Resumption resumption(const PartOrigin& was, const Request& request, const Probe* probe,
                      int probed = 0);

} // namespace quintet
