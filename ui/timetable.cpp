#include "timetable.h"

#include "preferences.h"

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// Clocks are set, and computers sleep: no timer is trusted for longer.
constexpr qint64 kLongestMs = 60'000;

} // namespace

Timetable::Timetable(Preferences& preferences, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_clock(clock) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Timetable::look);
    connect(&preferences, &Preferences::changed, this, [this](const QString& name) {
        if (name == "hours"_L1 || name == "start-at"_L1)
            read();
    });
    read();
}

void Timetable::read() {
    m_schedule.setHours(Schedule::Hours::parse(m_preferences.text(u"hours"_s)));
    m_schedule.setStart(
        QDateTime::fromString(m_preferences.text(u"start-at"_s), Qt::ISODate).toLocalTime());
    look();
    emit changed();
}

void Timetable::look() {
    const QDateTime now = m_clock();
    const bool held = std::exchange(m_holds, !m_schedule.mayRun(now));
    const QDateTime next = m_schedule.nextChange(now);
    if (next.isValid())
        m_timer.start(int(std::clamp<qint64>(now.msecsTo(next), 1, kLongestMs)));
    else
        m_timer.stop();
    if (held != m_holds)
        emit changed();
}

QDateTime Timetable::until() const {
    if (!m_holds)
        return {};
    QDateTime moment = m_schedule.nextChange(m_clock());
    // The first of them may still lie outside the hours, or before the start.
    for (int i = 0; i < 4 && moment.isValid() && !m_schedule.mayRun(moment); ++i)
        moment = m_schedule.nextChange(moment);
    return moment;
}

} // namespace quintet
