#pragma once

#include "commandline.h"
#include "types.h"

namespace quintet {

/// The options of the cache by URL. Errors are whole sentences.
class CacheOptions {
public:
    explicit CacheOptions(Settings& settings)
        : m_settings(settings) {}

    Status read(const CommandWord& word);

    /// What only counts once all words are read.
    Status finish();

    /// Where the cache is unless told otherwise.
    static QString defaultFolder();

private:
    Settings& m_settings;
    std::optional<CacheUse> m_use;
};

} // namespace quintet
