#pragma once

#include <QElapsedTimer>

namespace quintet {

/// The engine's steady clock, ms since it was made; jumps of the wall clock don't touch it.
class Clock {
public:
    Clock() { m_timer.start(); }
    qint64 now() const { return m_timer.elapsed(); }

private:
    QElapsedTimer m_timer;
};

} // namespace quintet
