#include "plan/hostrates.h"

namespace quintet {

/// What the latest measure counts against all before it.
static constexpr double kLatest = 0.5;

void HostRates::learn(const QString& host, double rate) {
    if (!(rate > 0))
        return;
    double& known = m_rates[host];
    m_learned.insert(host);
    known = known > 0 ? known + (rate - known) * kLatest : rate;
}

void HostRates::recall(const QString& host, double rate) {
    if (rate > 0 && !m_learned.contains(host))
        m_rates.insert(host, rate);
}

} // namespace quintet
