#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace quintet {

/// The mirrors that a Link field names (RFC 8288 with `rel=duplicate` of RFC 6249), best first:
/// resolved against `base`, free of credentials and fragments, at most 16. Never one that is worse
/// protected than `base`.
QList<QUrl> duplicatesIn(const QByteArray& field, const QUrl& base);

} // namespace quintet
