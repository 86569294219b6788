#include "plan/patience.h"

namespace quintet {

using namespace Qt::StringLiterals;

static Error timeout(const QString& sentence, qint64 ms) {
    return {ErrorKind::Timeout, sentence.arg(static_cast<double>(ms) / 1000.0)};
}

void Patience::start(qint64 now) {
    m_speed.start(now);
    m_heardAt = now;
    m_slowSince = -1;
}

void Patience::heard(qint64 bytes, qint64 now) {
    m_speed.add(bytes, now);
    m_heardAt = now;
}

void Patience::heldBack(qint64 now) {
    m_heardAt = now;
    m_slowSince = -1;
}

std::optional<Error> Patience::fault(qint64 now, const Settings& settings, bool limited) {
    const qint64 limit = settings.timeout;
    if (limit > 0 && now - m_heardAt > limit)
        return timeout(u"nothing received for %1 s"_s, limit);
    const bool slow = settings.minSpeed > 0 && !limited &&
                      m_speed.rate(now) < static_cast<double>(settings.minSpeed);
    if (!slow)
        m_slowSince = -1;
    else if (m_slowSince < 0)
        m_slowSince = now;
    else if (limit > 0 && now - m_slowSince > limit)
        return timeout(u"slower than the least speed for %1 s"_s, limit);
    return std::nullopt;
}

} // namespace quintet
