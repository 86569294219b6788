#include "storage/jobpool.h"

#include <QCoreApplication>
#include <QEvent>

namespace quintet {

// Jobs and news cross threads in our own queues, under our own mutex; what goes through Qt carries
// nothing. That makes both cheap, and lets ThreadSanitizer see the order of things, which it can't
// inside an uninstrumented Qt.

class JobPool::Mailbox : public QObject {
public:
    explicit Mailbox(JobPool& pool)
        : m_pool(&pool) {}

    void close() {
        m_pool = nullptr;
        deleteLater(); // It may be delivering the news that closes it.
    }

protected:
    void customEvent(QEvent*) override {
        if (m_pool)
            m_pool->deliver();
    }

private:
    JobPool* m_pool;
};

JobPool::JobPool(int threads)
    : m_mailbox(std::make_unique<Mailbox>(*this)) {
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
    if (!m_mailbox)
        return;
    m_news.push_back(std::move(news));
    if (m_news.size() == 1)
        QCoreApplication::postEvent(m_mailbox.get(), new QEvent(QEvent::User));
}

void JobPool::deliver() {
    // A piece of news may end the pool.
    const auto self = shared_from_this();
    std::vector<Job> news;
    {
        const std::lock_guard lock(m_mutex);
        news.swap(m_news);
    }
    for (const Job& piece : news) {
        if (m_ending)
            return;
        piece();
    }
}

void JobPool::end(int ms) {
    Mailbox* mailbox = nullptr;
    std::vector<Job> news;
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        mailbox = m_mailbox.release();
        news.swap(m_news);
    }
    if (mailbox)
        mailbox->close();
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
