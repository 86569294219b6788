#pragma once

#include "outcome.h"

namespace quintet {

/// One connection at work.
struct ConnectionView {
    QUrl source;         ///< Which of the sources it was started with.
    Range range;         ///< What it has still to read.
    qint64 received = 0; ///< Bytes it has brought.
    qint64 rate = 0;     ///< Bytes a second.

    bool operator==(const ConnectionView&) const = default;
};

/// Why a download has as many connections as it has, and not more.
enum class ConnectionReason {
    None,       ///< There is nothing to say yet.
    Ranges,     ///< The server doesn't give parts of the file.
    Short,      ///< What is left isn't worth more.
    Growing,    ///< More are tried in a moment.
    Bottleneck, ///< More didn't make it faster.
    Server,     ///< The server gives no more.
    Setting,    ///< No more are allowed.
};

/// What a Snapshot has no room for, of the one download that is looked at (Engine::watch()).
struct Detail {
    DownloadId id = 0;
    QList<ConnectionView> connections; ///< In the order of their ranges.
    QList<QUrl> sources;               ///< The URL asked for, then its mirrors.
    int source = 0;                    ///< Which of them is in use.
    QList<Header> headers;             ///< What the first answer said that counts.
    std::optional<Digest> expected;
    std::optional<ChecksumResult> checksum;
    bool splits = false; ///< The server gives ranges that fit together.
    int mostConnections = 0;
    ConnectionReason reason = ConnectionReason::None;
    int attempts = 0;
    qint64 resumedFrom = 0;
    qint64 elapsedMs = 0;
    QStringList warnings;
};

} // namespace quintet

Q_DECLARE_METATYPE(quintet::Detail)
