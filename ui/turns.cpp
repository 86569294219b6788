#include "turns.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>
#include <QTimer>

#include <utility>

namespace quintet {

namespace {

/// A turn ends after so many ms, ...
constexpr int kTurnMs = 6;
/// ... but not before so many steps: what is small is done at once, on a slow machine too.
constexpr int kLeastSteps = 3;

} // namespace

void Turns::begin(Step step) {
    m_steps.push_back(std::move(step));
    if (m_steps.size() == 1 && !m_working)
        turn();
}

void Turns::finish() {
    if (m_working)
        return;
    const QScopedValueRollback working(m_working, true);
    while (!m_steps.empty()) {
        if (!m_steps.front()())
            m_steps.pop_front();
    }
}

void Turns::turn() {
    if (m_working)
        return;
    const QScopedValueRollback working(m_working, true);
    QElapsedTimer clock;
    clock.start();
    for (int steps = 0; !m_steps.empty() && (steps < kLeastSteps || clock.elapsed() < kTurnMs);
         ++steps) {
        if (!m_steps.front()())
            m_steps.pop_front();
    }
    // Behind what people did meanwhile.
    if (!m_steps.empty())
        QTimer::singleShot(0, this, &Turns::turn);
}

} // namespace quintet
