#pragma once

#include <QDateTime>

#include <optional>

namespace quintet {

/// When downloads may run: not before a moment, and only between two times of the day. Pure.
class Schedule {
public:
    /// From one time of the day to another, over midnight where that is the earlier one.
    struct Hours {
        QTime from;
        QTime to;

        /// "22:00-06:30"; nothing where it isn't two different times.
        static std::optional<Hours> parse(const QString& text);
        QString text() const;
        bool operator==(const Hours&) const = default;
    };

    void setHours(const std::optional<Hours>& hours) { m_hours = hours; }

    /// An invalid one: at once.
    void setStart(const QDateTime& start) { m_start = start; }
    const QDateTime& start() const { return m_start; }

    bool mayRun(const QDateTime& now) const;

    /// When mayRun() may be different; invalid: never. It is after `now`.
    QDateTime nextChange(const QDateTime& now) const;

private:
    bool isWithin(const QTime& time) const;

    std::optional<Hours> m_hours;
    QDateTime m_start;
};

} // namespace quintet
