#pragma once

#include <QString>

namespace quintet {

/// "999 B", "1.95 MB", "123 GB": three digits, powers of 1000; "—" for less than 0.
QString sizeText(qint64 bytes);

/// "0.4 s", "59 s", "1:23", "1:02:03"; "—" for less than 0.
QString durationText(qint64 ms);

/// How many columns of a terminal `text` takes: East Asian wide characters and emoji take two,
/// combining ones none.
int columns(const QString& text);

/// `text` in exactly `width` columns: cut in the middle (so that a name keeps its extension), or
/// filled up with blanks.
QString fitted(const QString& text, int width);

} // namespace quintet
