#include "sparkline.h"

#include <algorithm>

namespace quintet {

namespace {

constexpr qsizetype kLongest = 8;
constexpr qint64 kStepMs = 1'000;

/// The lowest of seven blocks of growing height, U+2581 to U+2587; the full one is too heavy.
constexpr char16_t kLowest = 0x2581;
constexpr qint64 kHighest = 6;

} // namespace

void Sparkline::add(qint64 bytesPerSecond, qint64 nowMs) {
    const bool isNew = m_rates.isEmpty() || nowMs - m_lastMs >= kStepMs;
    if (!isNew)
        return;
    m_lastMs = nowMs;
    m_rates.append(std::max<qint64>(0, bytesPerSecond));
    if (m_rates.size() > kLongest)
        m_rates.removeFirst();
}

QString Sparkline::text() const {
    if (m_rates.size() < 2)
        return {};
    const qint64 most = std::max<qint64>(1, *std::max_element(m_rates.begin(), m_rates.end()));
    QString text;
    for (const qint64 rate : m_rates)
        text += QChar(char16_t(kLowest + qRound(double(rate) * kHighest / double(most))));
    return text;
}

} // namespace quintet
