#include "plan/retrypolicy.h"

#include <algorithm>

namespace quintet {

std::optional<qint64> RetryPolicy::waitAfter(int failures, const Error& error,
                                             double chance) const {
    if (failures > retries || !isRetryable(error) || error.retryAfterMs > kLongestRetryAfter)
        return std::nullopt;
    qint64 wait = std::clamp<qint64>(firstWait, 0, kLongestWait);
    for (int doubled = 1; doubled < failures && wait > 0 && wait < kLongestWait; ++doubled)
        wait *= 2;
    wait = std::min(wait, kLongestWait);
    const auto spread = qint64(double(wait) * (0.75 + std::clamp(chance, 0.0, 1.0) / 2));
    return std::max(spread, error.retryAfterMs);
}

} // namespace quintet
