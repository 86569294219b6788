#include "storage/jobpool.h"

namespace quintet {

JobPool::JobPool(int threads)
    : m_mailbox(std::make_unique<Mailbox>()) {
    m_pool.setMaxThreadCount(threads);
}

JobPool::~JobPool() = default;

void JobPool::run(Job job, Urgency urgency) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return;
        m_jobs[size_t(urgency)].push_back(std::move(job));
    }
    m_pool.start([this] { runNext(); });
}

void JobPool::runNext() {
    Job job;
    {
        const std::lock_guard lock(m_mutex);
        for (auto& jobs : m_jobs) {
            if (!jobs.empty()) {
                job = std::move(jobs.front());
                jobs.pop_front();
                break;
            }
        }
    }
    if (job)
        job();
}

void JobPool::tell(Job news) {
    const std::lock_guard lock(m_mutex);
    if (m_mailbox)
        m_mailbox->post(std::move(news));
}

void JobPool::end(int ms) {
    Mailbox* mailbox = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        mailbox = m_mailbox.release();
    }
    if (mailbox) {
        mailbox->close();
        mailbox->deleteLater(); // It may be delivering the news that ends us.
    }
    const int grace = qMin(ms, 100);
    const bool done = m_pool.waitForDone(ms - grace);
    std::array<std::deque<Job>, 3> jobs;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        jobs.swap(m_jobs);
    }
    if (!done && !m_pool.waitForDone(grace)) {
        // ~QThreadPool would wait for ever.
        new std::shared_ptr<JobPool>(shared_from_this());
    }
}

} // namespace quintet
