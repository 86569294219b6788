#pragma once

#include <QtGlobal>

#include <array>

namespace quintet {

/// How fast bytes came over the last few seconds. Pure: time is an argument, ms. Cheap enough for
/// every read: a ring of time slots, no allocation.
class Speed {
public:
    /// Forgets everything; the clock of this measure starts at `now`.
    void start(qint64 now);

    void add(qint64 bytes, qint64 now);

    /// Bytes a second over the window (the time since start() where that is shorter); falls to 0
    /// when nothing comes. 0 before 50 ms of measure.
    double rate(qint64 now) const { return over(kSlots, now); }

    /// As rate(), but over the last second: who slows down shows it soon.
    double recentRate(qint64 now) const { return over(kRecentSlots, now); }

private:
    static constexpr int kSlots = 12;
    static constexpr int kRecentSlots = 5;
    static constexpr qint64 kSlotMs = 250;

    double over(int count, qint64 now) const;

    std::array<qint64, kSlots> m_bytes{};
    qint64 m_start = 0;
    qint64 m_slot = 0; ///< The number of the newest slot since m_start.
};

} // namespace quintet
