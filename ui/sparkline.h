#pragma once

#include <QList>
#include <QString>

namespace quintet {

/// How the speed was in the last seconds, in eight characters. Pure.
class Sparkline {
public:
    void add(qint64 bytesPerSecond, qint64 nowMs);
    void clear() { m_rates.clear(); }

    /// "▁▂▅▇▆"; empty with fewer than two measurements.
    QString text() const;

private:
    QList<qint64> m_rates; ///< One a second, the latest last.
    qint64 m_lastMs = 0;
};

} // namespace quintet
