#pragma once

#include "mailbox.h"

#include <QThreadPool>

#include <array>
#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace quintet {

/// Runs jobs on a QThreadPool and brings what they tell back to the thread that made it: news
/// arrive in order, many with one event. run() and tell() may be called in any thread. Its owner
/// calls end() before letting go of it.
class JobPool : public std::enable_shared_from_this<JobPool> {
public:
    enum class Urgency { High, Normal, Low };
    using Job = std::function<void()>;

    explicit JobPool(int threads);
    ~JobPool();
    Q_DISABLE_COPY_MOVE(JobPool)

    void run(Job job, Urgency urgency = Urgency::Normal);

    /// `news` is called in the thread that made the pool, unless it has ended by then.
    void tell(Job news);

    /// In the thread that made it: no more news from now on. Waits at most `ms` for jobs, then
    /// drops those not yet begun; one that hangs is left behind with its thread.
    void end(int ms);

    /// Nobody hears of results any more: what only serves them stops.
    bool isEnding() const { return m_ending; }

private:
    void runNext();

    QThreadPool m_pool;
    std::mutex m_mutex;
    std::array<std::deque<Job>, 3> m_jobs; ///< By Urgency.
    std::unique_ptr<Mailbox> m_mailbox;    ///< Null once ending.
    bool m_closed = false;                 ///< Takes no more jobs.
    std::atomic<bool> m_ending = false;
};

} // namespace quintet
