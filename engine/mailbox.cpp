#include "mailbox.h"

#include <QCoreApplication>
#include <QEvent>

#include <future>
#include <utility>

namespace quintet {

void Mailbox::post(Job job) {
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() == 1)
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void Mailbox::call(const Job& job) {
    std::promise<void> done;
    post([&] {
        job();
        done.set_value();
    });
    done.get_future().wait();
}

void Mailbox::customEvent(QEvent*) {
    std::vector<Job> jobs;
    {
        const std::lock_guard lock(m_mutex);
        jobs.swap(m_jobs);
    }
    for (const Job& job : jobs) {
        if (m_closed)
            return;
        job();
    }
}

} // namespace quintet
