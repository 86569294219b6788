#pragma once

#include "snapshot.h"

namespace quintet {

/// The digest of a finished file.
struct ChecksumResult {
    Digest digest;
    bool verified = false; ///< It was compared with an expected one, and was the same.
};

/// What one source gave of a file.
struct SourceShare {
    QUrl url; ///< Where it really came from, after redirects.
    qint64 bytes = 0;
};

/// How a download ended; exactly one for every try the user asked for.
struct Outcome {
    DownloadId id = 0;
    quint64 batch = 0;
    State state = State::Failed; ///< Completed, Skipped, Failed or Cancelled.
    QUrl url;
    QUrl source;
    Validator validator;        ///< Of the version that `source` gave; empty: it named none.
    QString path;               ///< Absolute; empty while unknown.
    qint64 size = -1;           ///< -1 while unknown.
    qint64 received = 0;        ///< Body bytes this run read, each once.
    qint64 fetchedTwice = 0;    ///< Bytes read besides, to wait for nobody; not in `received`.
    QList<SourceShare> sources; ///< Of this run, in the order they were given.
    qint64 resumedFrom = 0;
    int connections = 0; ///< The most at once.
    int attempts = 0;    ///< 1 + retries; 0 if it never started.
    qint64 elapsedMs = 0;
    bool fromCache = false;
    std::optional<ChecksumResult> checksum;
    std::optional<Error> error;
    QStringList warnings;
};

} // namespace quintet

Q_DECLARE_METATYPE(quintet::Outcome)
