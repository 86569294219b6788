#pragma once

#include "error.h"
#include "types.h"

#include <QString>

namespace quintet {

/// A failure in words: one sentence, and what can be done about it. Translatable; English where
/// no translator is installed.
struct Explanation {
    QString brief;    ///< A few words for the table's state cell: "Gone from the server".
    QString sentence; ///< "The server says the file is gone (404 Not Found)."
    QString remedy;   ///< "Check the address, or ask the archive." May be empty.
};

/// Explains `error`, which `url` ran into on its way to `path` (may be empty).
Explanation explain(const Error& error, const QUrl& url, const QString& path = {});

} // namespace quintet
