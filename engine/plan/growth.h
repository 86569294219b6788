#pragma once

#include <QList>
#include <QtGlobal>

#include <optional>

namespace quintet {

/// How many connections a download has a use for: five at first, then twice as many for as long as
/// that helps. Pure: time is an argument, ms.
///
/// A server far away gets more at first: a step takes long there, what a connection brings is
/// bounded by the window of bytes on their way, and each has to start slowly.
///
/// As in TCP's slow start a step takes a round trip and hardly more, so that a slow server costs
/// no time. A step has not helped if those that were there before became slower and all together
/// hardly faster: they share one bottleneck. Connections of different speed don't look like that.
class Growth {
public:
    /// Whoever fetches a range.
    using Owner = quint32;

    /// What a connection has brought so far.
    struct Reading {
        Owner owner = 0;
        qint64 bytes = 0;
    };

    static constexpr int kFirst = 5;
    static constexpr int kFirstFar = 16;
    /// Whose answer takes so long is far away, or takes its time.
    static constexpr qint64 kFarMs = 60;
    static constexpr qint64 kStepMs = 20;
    /// Who has brought nothing after this long isn't waited for.
    static constexpr qint64 kSilentMs = 500;
    /// That a step didn't help must be true for this long.
    static constexpr qint64 kSureMs = 1'000;
    /// After this long the next step may help.
    static constexpr qint64 kHoldMs = 30'000;

    /// Begins anew.
    void start() { *this = Growth(); }

    /// The first connection was answered after `wait`.
    void answered(qint64 wait);

    /// At most `most`.
    int allowed(int most) const { return qMin(m_allowed, most); }

    /// The last step was one too many.
    bool isHeld() const { return m_heldUntil > 0; }

    /// There is no step that is yet to be judged.
    bool isSettled() const { return !m_before; }

    /// To be told now and then how far all open connections are. True if allowed() changed.
    bool observe(const QList<Reading>& readings, int most, qint64 now);

private:
    struct Step {
        double rate = 0; ///< Bytes a ms of all of them.
        QList<Owner> owners;
    };

    bool isInForce(const QList<Reading>& readings, int most, qint64 now);
    bool helped(const QList<Reading>& readings, double rate, double ms) const;
    qint64 sinceMark(const Reading& reading) const;

    int m_allowed = kFirst;
    qint64 m_steppedAt = -1;
    qint64 m_since = -1; ///< When all of this step were there; -1: not yet.
    QList<Reading> m_marks;
    std::optional<Step> m_before;
    qint64 m_heldUntil = 0;
};

} // namespace quintet
