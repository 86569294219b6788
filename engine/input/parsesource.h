#pragma once

#include "inputlist.h"

namespace quintet {

/// As parseUrl(), and a file of this machine: "file:///data/a.fits". For sources that the person
/// who makes the call names (--mirror, --sources), never for what a server or a list says.
Result<QUrl> parseSource(const QString& text, Credentials* credentials);

} // namespace quintet
