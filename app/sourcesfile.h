#pragma once

#include "batchentries.h"

#include <QHash>

namespace quintet {

/// What --sources says: where to fetch a URL from instead, in order. The URL itself is tried only
/// where it is listed; an empty list means that only the cache may have it.
class SourcesFile {
public:
    /// Reads `{"url": ["url", …], …}`. An error is a sentence.
    static Result<SourcesFile> parse(const QByteArray& json, const QString& name);

    /// Exchanges the sources of the entries it speaks of. `cache`: there is one.
    void apply(BatchTable& entries, bool cache) const;

private:
    static void exchange(BatchEntry& entry, const QList<QUrl>& sources, bool cache);

    QHash<QByteArray, QList<QUrl>> m_sources; ///< By URL, encoded.
};

} // namespace quintet
