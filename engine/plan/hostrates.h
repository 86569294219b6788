#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace quintet {

/// How fast one connection to each host was lately. Pure.
class HostRates {
public:
    /// A connection to `host` made `rate` bytes a second for a while.
    void learn(const QString& host, double rate);

    /// What a further connection can be expected to make, bytes a second; 0 where nothing is
    /// known.
    double rate(const QString& host) const { return m_rates.value(host); }

    /// From an earlier run.
    void recall(const QString& host, double rate);

    /// Hosts of which something was learned in this run.
    QSet<QString> learned() const { return m_learned; }

private:
    QHash<QString, double> m_rates;
    QSet<QString> m_learned;
};

} // namespace quintet
