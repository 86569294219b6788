#pragma once

#include "batchentries.h"

namespace quintet {

/// Leaves the shard's share of `entries` and numbers it anew. Names are given over the whole list
/// first, so that the shares don't get in each other's way and each file is called as in a run
/// without shards. Returns the paths of the others' files; `reserved` are taken already.
QStringList takeShare(BatchTable& entries, const Shard& shard, const QStringList& reserved);

} // namespace quintet
