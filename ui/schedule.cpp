#include "schedule.h"

namespace quintet {

using namespace Qt::StringLiterals;

std::optional<Schedule::Hours> Schedule::Hours::parse(const QString& text) {
    const QStringList parts = text.split(u'-');
    if (parts.size() != 2)
        return {};
    const Hours hours{QTime::fromString(parts[0].trimmed(), u"H:mm"_s),
                      QTime::fromString(parts[1].trimmed(), u"H:mm"_s)};
    if (!hours.from.isValid() || !hours.to.isValid() || hours.from == hours.to)
        return {};
    return hours;
}

QString Schedule::Hours::text() const {
    return from.toString(u"HH:mm"_s) + u'-' + to.toString(u"HH:mm"_s);
}

bool Schedule::isWithin(const QTime& time) const {
    if (!m_hours)
        return true;
    const bool from = time >= m_hours->from;
    const bool to = time < m_hours->to;
    return m_hours->from < m_hours->to ? from && to : from || to;
}

bool Schedule::mayRun(const QDateTime& now) const {
    return (!m_start.isValid() || now >= m_start) && isWithin(now.time());
}

QDateTime Schedule::nextChange(const QDateTime& now) const {
    QDateTime next;
    const auto consider = [&](const QDateTime& moment) {
        if (moment > now && (!next.isValid() || moment < next))
            next = moment;
    };
    if (m_start.isValid())
        consider(m_start);
    if (m_hours) {
        // Where clocks go forward one of them may not exist: Qt then takes the moment after the
        // gap.
        for (int day = 0; day <= 1; ++day) {
            consider(QDateTime(now.date().addDays(day), m_hours->from));
            consider(QDateTime(now.date().addDays(day), m_hours->to));
        }
    }
    return next;
}

} // namespace quintet
