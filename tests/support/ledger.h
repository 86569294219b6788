#pragma once

#include "seen.h"

#include <QHash>
#include <QList>

#include <condition_variable>
#include <mutex>

namespace quintet::test {

/// What an origin has seen and sent. Written by its connections, read by the test; thread-safe.
class Ledger {
public:
    /// The number of a new connection, from 1.
    int connected();
    void disconnected();

    /// Where the request is kept. `request.connection` is set, `nth` is filled in.
    qsizetype began(Seen& request);
    void answered(qsizetype index, int status);
    void sent(qsizetype index, qint64 bodyBytes);
    void ended(qsizetype index);

    QList<Seen> requests(const QByteArray& path = {}) const;
    qint64 bytesSent() const;
    int connections() const;
    int mostConnections() const;
    int mostAtOnce() const;
    int atOnce() const;

    bool waitForRequests(int count, int ms) const;

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    QList<Seen> m_requests;
    QHash<QByteArray, int> m_perPath;
    qint64 m_bytesSent = 0;
    int m_connections = 0;
    int m_open = 0;
    int m_mostOpen = 0;
    int m_busy = 0;
    int m_mostBusy = 0;
};

} // namespace quintet::test
