#pragma once

#include "types.h"

namespace quintet {

/// What is to be different the next time a download is tried; the rest stays.
struct Amendment {
    std::optional<QUrl> url; ///< In place of the first source; mirrors stay. Without credentials.
    std::optional<QUrl> mirror; ///< One more source, after those there are. Without credentials.
    std::optional<QString> directory;       ///< Absolute.
    std::optional<Credentials> credentials; ///< Empty: none of its own.
    std::optional<int> splits;
    std::optional<qint64> limitRate; ///< Counts at once, for those at work too.
};

} // namespace quintet
