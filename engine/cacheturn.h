#pragma once

#include "error.h"
#include "storage/urlcache.h"

#include <optional>

namespace quintet {

/// What one download has to do with the URL cache, up to now.
struct CacheTurn {
    bool looked = false;             ///< It was looked into.
    bool used = false;               ///< The bytes come from there.
    bool bad = false;                ///< What was there is no use, and is to be replaced.
    std::optional<CacheEntry> entry; ///< What is there.
    std::optional<Error> fault;      ///< Why the network had nothing, where `used` for that reason.
};

} // namespace quintet
