#include "ledger.h"

#include <algorithm>
#include <chrono>

namespace quintet::test {

int Ledger::connected() {
    const std::lock_guard lock(m_mutex);
    m_mostOpen = std::max(m_mostOpen, ++m_open);
    return ++m_connections;
}

void Ledger::disconnected() {
    const std::lock_guard lock(m_mutex);
    --m_open;
}

qsizetype Ledger::began(Seen& request) {
    const std::lock_guard lock(m_mutex);
    request.nth = m_perPath[request.path()]++;
    m_requests.append(request);
    m_mostBusy = std::max(m_mostBusy, ++m_busy);
    m_changed.notify_all();
    return m_requests.size() - 1;
}

void Ledger::answered(qsizetype index, int status) {
    const std::lock_guard lock(m_mutex);
    m_requests[index].status = status;
}

void Ledger::sent(qsizetype index, qint64 bodyBytes) {
    const std::lock_guard lock(m_mutex);
    m_requests[index].bodyBytesSent += bodyBytes;
    m_bytesSent += bodyBytes;
}

void Ledger::ended(qsizetype index) {
    const std::lock_guard lock(m_mutex);
    m_requests[index].finished = true;
    --m_busy;
    m_changed.notify_all();
}

QList<Seen> Ledger::requests(const QByteArray& path) const {
    const std::lock_guard lock(m_mutex);
    QList<Seen> found;
    for (const Seen& request : m_requests) {
        if (path.isEmpty() || request.path() == path)
            found.append(request);
    }
    return found;
}

qint64 Ledger::bytesSent() const {
    const std::lock_guard lock(m_mutex);
    return m_bytesSent;
}

int Ledger::connections() const {
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

int Ledger::mostConnections() const {
    const std::lock_guard lock(m_mutex);
    return m_mostOpen;
}

int Ledger::mostAtOnce() const {
    const std::lock_guard lock(m_mutex);
    return m_mostBusy;
}

int Ledger::atOnce() const {
    const std::lock_guard lock(m_mutex);
    return m_busy;
}

bool Ledger::waitForRequests(int count, int ms) const {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::milliseconds(ms),
                              [&] { return m_requests.size() >= count; });
}

} // namespace quintet::test
