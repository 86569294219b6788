#pragma once

#include "inputlist.h"

namespace quintet {

/// Whether a text is a Metalink, or another XML document that only one who takes it for a Metalink
/// can have meant.
bool isMetalink(QByteArrayView text);

/// Reads a Metalink 4 (RFC 5854) or 3. Names and folders never leave the target directory. A
/// document that can't be read to its end is one problem and gives no files: what is missing could
/// be a hash. `text` is UTF-8 without byte order mark, or Latin-1 that says so.
InputList readMetalink(const QByteArray& text, const QString& name);

} // namespace quintet
