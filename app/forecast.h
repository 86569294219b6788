#pragma once

#include "batchentries.h"
#include "preview.h"

namespace quintet {

/// What would become of one file: the entry of --dry-run.
struct Forecast {
    DownloadId n = 0;
    QString url;         ///< For people.
    QString path;        ///< Absolute; empty where it isn't known.
    QString clash;       ///< What stands there, and what would become of it; empty: nothing.
    bool kept = false;   ///< What stands there would be kept.
    bool cached = false; ///< It would come from the cache.
    qint64 size = -1;
    bool ranges = false;
    QList<PreviewSource> mirrors; ///< Other than the one that counts.
    QUrl source;
    QString failure; ///< A sentence; empty: it could be had.
    std::optional<Error> error;

    /// What is still to be fetched, bytes; 0 where nothing is, -1 where the size isn't known.
    qint64 needed() const;
};

/// Lines for people.
QByteArray forecastText(const Forecast& forecast);

/// An event, a line.
QByteArray forecastJson(const Forecast& forecast);

} // namespace quintet
