#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

namespace quintet {

/// Has jobs carried out in the thread it lives in: in order, many with one event. What crosses does
/// so under its own mutex, nothing through Qt: that is cheap, and lets ThreadSanitizer see the
/// order of things, which it can't inside an uninstrumented Qt.
class Mailbox : public QObject {
public:
    using Job = std::function<void()>;

    /// In any thread.
    void post(Job job);

    /// As post(), and waits until it has been carried out. Never in the thread it lives in.
    void call(const Job& job);

    /// In the thread it lives in: nothing more is carried out, not even what was posted before.
    void close() { m_closed = true; }

protected:
    void customEvent(QEvent* event) override;

private:
    std::mutex m_mutex;
    std::vector<Job> m_jobs;
    bool m_closed = false;
};

} // namespace quintet
