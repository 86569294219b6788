#pragma once

#include "snapshot.h"

namespace quintet {

/// A download as the last run left it: how it stood, without anything at work on it.
struct Remembered {
    Snapshot snapshot;
    qint64 addedMs = 0; ///< When it was asked for, since the epoch; 0: not known.
    qint64 endedMs = 0; ///< When it ended; 0: not yet, or not known.
    QString directory;  ///< Where it goes, of what has not ended; of the rest its path tells.
};

} // namespace quintet

Q_DECLARE_METATYPE(quintet::Remembered)
