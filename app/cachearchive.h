#pragma once

#include "storage/cachefolder.h"

#include <QStringList>

namespace quintet {

/// What became of an archive's members.
struct ImportedCache {
    int added = 0;
    int there = 0;          ///< Left as they were.
    QStringList complaints; ///< What could not be taken, a sentence each.
};

/// Writes a ZIP archive as astropy's export_download_cache() does: a member for each URL, named by
/// it in percent-encoding. `urls` empty: all; one that isn't there is an error.
Status exportCache(const CacheFolder& cache, const QString& archive, const QStringList& urls);

/// Takes the files of such an archive, from anybody. `urls` empty: all. `update`: over what is
/// there.
Result<ImportedCache> importCache(const CacheFolder& cache, const QString& archive,
                                  const QStringList& urls, bool update);

} // namespace quintet
