#pragma once

#include "storage/jobpool.h"

#include <deque>
#include <memory>
#include <mutex>

namespace quintet {

/// Jobs that take at most one thread of a pool together: one after the other, in order. For what
/// sleeps in the disk, so that the other threads are free for writing. Thread-safe.
class JobLane : public std::enable_shared_from_this<JobLane> {
public:
    explicit JobLane(std::shared_ptr<JobPool> pool)
        : m_pool(std::move(pool)) {}

    void run(JobPool::Job job);

private:
    void runNext();

    std::shared_ptr<JobPool> m_pool;
    std::mutex m_mutex;
    std::deque<JobPool::Job> m_jobs;
    bool m_running = false;
};

} // namespace quintet
