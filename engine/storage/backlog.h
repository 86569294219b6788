#pragma once

#include <QtGlobal>

#include <functional>

namespace quintet {

/// How many bytes wait to be written, and whether there is room for more. Engine thread only.
class Backlog {
public:
    Backlog(qint64 cap, std::function<void()> drained)
        : m_drained(std::move(drained))
        , m_cap(cap) {}

    qint64 waiting() const { return m_waiting; }
    bool hasRoom() const { return m_waiting < m_cap; }

    void add(qint64 bytes) {
        m_waiting += bytes;
        m_full = m_full || !hasRoom();
    }

    /// Tells that there is room again only at half the cap, so that readers go on for a while.
    void remove(qint64 bytes) {
        m_waiting -= bytes;
        if (!m_full || m_waiting > m_cap / 2)
            return;
        m_full = false;
        m_drained();
    }

private:
    std::function<void()> m_drained;
    qint64 m_waiting = 0;
    qint64 m_cap;
    bool m_full = false;
};

} // namespace quintet
