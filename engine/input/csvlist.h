#pragma once

#include "inputlist.h"

namespace quintet {

/// Whether a text is a table: its first line names columns, and one of them is "url".
bool isCsvList(const QByteArray& text);

/// Reads a table with columns `url` and, if it likes, `filename`, `directory`, `checksum`, `size`,
/// `mirrors`, `overwrite`, `splits`, `headers`; others are passed over. Fields are separated by
/// commas, tabs, semicolons or bars, whichever the first line has. `text` is UTF-8 without byte
/// order mark, and isCsvList().
void readCsvList(const QByteArray& text, const QString& name, InputTaker& taker);

} // namespace quintet
