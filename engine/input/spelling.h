#pragma once

#include <QString>
#include <QStringList>

namespace quintet {

/// What `word` was probably meant to be: the candidate that differs by the fewest letters; empty
/// when none is near.
QString closest(const QString& word, const QStringList& candidates);

} // namespace quintet
