#pragma once

#include <QString>

namespace quintet {

class HostLimits;
class HostRates;

/// Keeps what was learned of hosts from one run to the next. A file that can't be read or written
/// is no fault: nothing is remembered then. Engine thread.
class HostMemory {
public:
    /// `path`: the file; empty: nothing is kept.
    HostMemory(const QString& path, HostRates& rates, HostLimits& hosts);

    /// Takes what the file says; `now`: ms of the engine's clock.
    void recall(qint64 now);

    /// Writes what is new, together with what others wrote meanwhile.
    void keep(qint64 now) const;

private:
    const QString m_path;
    HostRates& m_rates;
    HostLimits& m_hosts;
};

} // namespace quintet
