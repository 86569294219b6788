#pragma once

#include "schedule.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace quintet {

class Preferences;

/// Carries the schedule out: says when everything is to wait, and when it may go on.
class Timetable : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit Timetable(Preferences& preferences, const Clock& clock = QDateTime::currentDateTime,
                       QObject* parent = nullptr);

    bool holds() const { return m_holds; }

    /// Until when; invalid while it doesn't.
    QDateTime until() const;

    /// Looks at the clock again.
    void look();

signals:
    /// holds() is another, or until() is.
    void changed();

private:
    void read();

    Preferences& m_preferences;
    Clock m_clock;
    Schedule m_schedule;
    QTimer m_timer; ///< Runs only where there is a schedule.
    bool m_holds = false;
};

} // namespace quintet
