#pragma once

#include <QObject>

#include <deque>
#include <functional>

namespace quintet {

/// Long work in the window's thread, a little at a time: whoever clicks meanwhile is answered.
/// What was begun first is done first.
class Turns : public QObject {
    Q_OBJECT

public:
    /// Does a little, at most a few ms; whether there is more.
    using Step = std::function<bool()>;

    using QObject::QObject;

    /// Behind what is under way. Where that is nothing, a few steps are done at once.
    void begin(Step step);

    bool isIdle() const { return m_steps.empty(); }

    /// Does all of it at once.
    void finish();

private:
    void turn();

    std::deque<Step> m_steps; ///< A deque: a step may begin others while it runs.
    bool m_working = false;
};

} // namespace quintet
