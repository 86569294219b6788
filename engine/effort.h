#pragma once

#include <QtGlobal>

#include <cstddef>

namespace quintet {

/// What a download counts of itself: some of it is told, and some ends it when it is too much.
struct Effort {
    static constexpr int kMostRestarts = 3;

    int mostAtOnce = 0; ///< Connections.
    int attempts = 0;   ///< 1 + retries; 0 before the first.
    int failures = 0;   ///< In a row, without much received between them.
    int garbled = 0;    ///< Answers in a row that were no HTTP.
    int restarts = 0;   ///< From nothing, or under another name.
    int badPieces = 0;
    int replaced = 0; ///< Connections that were too slow for the others.
    qint64 replacedAt = 0;
    qint64 furthest = 0;   ///< How much was here when the count of failures last began.
    qint64 again = 0;      ///< Bytes that were here when they came.
    qint64 startedAt = -1; ///< -1: it is not at work.
    qint64 elapsed = 0;    ///< Of the times it was at work before, ms.

    /// It is tried anew: what it was forgiven before doesn't count.
    void forgive() { failures = garbled = restarts = attempts = badPieces = replaced = 0; }
};

/// What of a download at work can be seen to change.
struct Seen {
    qint64 bytes = 0;
    qint64 rate = 0; ///< Bytes a second.
    size_t links = 0;

    bool operator==(const Seen&) const = default;
};

} // namespace quintet
