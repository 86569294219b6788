#pragma once

#include "commandline.h"
#include "options.h"

#include <QProcessEnvironment>

namespace quintet {

/// The options of the network: addresses, proxies, TLS. Errors are whole sentences.
class NetworkOptions {
public:
    NetworkOptions(Settings& settings, const QProcessEnvironment& environment)
        : m_settings(settings)
        , m_environment(environment) {}

    Status read(const CommandWord& word);

    /// What only counts once all words are read: what excludes each other, and the environment's
    /// proxies where none was given.
    Status finish();

private:
    Status readInterface(const CommandWord& word);
    Status readFtpTls(const CommandWord& word);
    Status readTlsMin(const CommandWord& word);
    Status readProxy(const CommandWord& word);
    Status readEnvironment();

    Settings& m_settings;
    const QProcessEnvironment& m_environment;
    bool m_ipv4 = false;
    bool m_ipv6 = false;
    bool m_proxy = false; ///< One was given, or "none".
};

} // namespace quintet
