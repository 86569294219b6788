#pragma once

#include <QString>

namespace quintet {

/// What a person wrote, to be repeated in an error: without what may be credentials (everything
/// before an "@"), queries and control characters, at most `most` characters.
QString shownWord(const QString& word, int most = 120);

} // namespace quintet
