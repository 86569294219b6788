#pragma once

#include "error.h"

#include <optional>

namespace quintet {

/// When a file that failed is tried again. Pure: chance is an argument.
struct RetryPolicy {
    int retries = 5;         ///< Tries after the first.
    qint64 firstWait = 1000; ///< ms; doubled each time, at most kLongestWait.

    static constexpr qint64 kLongestWait = 5 * 60 * 1000;
    /// A server that asks for more than this fails the file.
    static constexpr qint64 kLongestRetryAfter = 60 * 60 * 1000;
    /// A try that brought this many bytes starts the count again.
    static constexpr qint64 kProgress = 64 * 1024;

    /// The wait in ms before the next try, after `failures` failures in a row (from 1) of which
    /// `error` is the last; nothing: give up. `chance` in [0, 1) spreads the waits over
    /// 75 to 125 %; a Retry-After is never undercut.
    std::optional<qint64> waitAfter(int failures, const Error& error, double chance) const;
};

} // namespace quintet
