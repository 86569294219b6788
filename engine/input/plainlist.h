#pragma once

#include "inputlist.h"

namespace quintet {

/// Reads a plain list or aria2's: a file a line, its mirrors separated by tabs, option lines
/// indented below it. `text` is UTF-8 without byte order mark.
void readPlainList(const QByteArray& text, const QString& name, InputTaker& taker);

} // namespace quintet
