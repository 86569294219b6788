#include "storage/joblane.h"

#include <utility>

namespace quintet {

void JobLane::run(JobPool::Job job) {
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    if (!std::exchange(m_running, true))
        m_pool->run([self = shared_from_this()] { self->runNext(); });
}

void JobLane::runNext() {
    JobPool::Job job;
    {
        const std::lock_guard lock(m_mutex);
        job = std::move(m_jobs.front());
        m_jobs.pop_front();
    }
    job();
    const std::lock_guard lock(m_mutex);
    m_running = !m_jobs.empty();
    if (m_running)
        m_pool->run([self = shared_from_this()] { self->runNext(); });
}

} // namespace quintet
