#pragma once

#include "error.h"
#include "types.h"

namespace quintet {

/// Something worth telling while a download goes on: for the log, `-v`, Details and "retry".
struct Note {
    enum class Kind { Started, Redirected, Retry, Restarted, Slower, Warning };

    DownloadId id = 0; ///< 0: of none in particular.
    Kind kind = Kind::Warning;
    QString text;      ///< One English sentence, free of secrets.
    qint64 waitMs = 0; ///< Retry: until the next try.
    std::optional<Error> error;
};

} // namespace quintet

Q_DECLARE_METATYPE(quintet::Note)
