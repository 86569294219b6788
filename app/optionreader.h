#pragma once

#include "cacheoptions.h"
#include "commandline.h"
#include "networkoptions.h"
#include "options.h"

namespace quintet {

/// Carries options out, one after the other, on an Options. Errors are whole sentences.
class OptionReader {
public:
    OptionReader(Options& options, const QProcessEnvironment& environment)
        : m_options(options)
        , m_environment(environment)
        , m_cache(options.settings)
        , m_network(options.settings, environment) {}

    Status read(const CommandWord& word);

    /// What only counts once all words are read: netrc, proxy and logins.
    Status finish();

private:
    Status readInput(const CommandWord& word);
    Status readFiles(const CommandWord& word);
    Status readSpeed(const CommandWord& word);
    Status readRequests(const CommandWord& word);
    Status readOutput(const CommandWord& word);
    Status readWish(const CommandWord& word);
    Status readReferer(const CommandWord& word);
    Status readUser(const CommandWord& word);

    Options& m_options;
    const QProcessEnvironment& m_environment;
    CacheOptions m_cache;
    NetworkOptions m_network;
    std::optional<QString> m_user;
    std::optional<QString> m_password;
    bool m_netrc = false;
    int m_verbose = 0;
};

} // namespace quintet
