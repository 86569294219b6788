#pragma once

#include "error.h"
#include "types.h"

#include <optional>

namespace quintet {

/// What one source says of a file.
struct PreviewSource {
    QUrl url;         ///< As it was given.
    QUrl end;         ///< Where redirects led.
    QString fileName; ///< From the server, safe; else empty.
    qint64 size = -1; ///< -1: not stated.
    bool ranges = false;
    QDateTime modified;
    std::optional<Error> error; ///< Why it could not be asked.
};

/// What a request would get: nothing is written, and of each source at most one byte is asked for.
struct Preview {
    DownloadId id = 0;
    QList<PreviewSource> sources; ///< In the order of the request's.

    /// The first that answered; null where none did.
    const PreviewSource* best() const;
};

} // namespace quintet

Q_DECLARE_METATYPE(quintet::Preview)
