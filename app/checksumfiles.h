#pragma once

#include "batchentries.h"
#include "input/checksumnames.h"

namespace quintet {

/// What the files of --checksum-file state.
struct StatedChecksums {
    ChecksumNames names;
    QStringList complaints; ///< Lines that can't be used, a sentence each.
};

/// An error (a sentence) is one of the call: a file can't be read, or holds no checksum.
Result<StatedChecksums> readChecksumFiles(const QStringList& paths);

/// Gives the entries without a digest of their own that of the files; returns how many have none
/// still.
int applyChecksums(BatchTable& entries, const ChecksumNames& names, const QString& directory);

} // namespace quintet
