#pragma once

#include "channel.h"

#include <atomic>
#include <functional>
#include <list>
#include <thread>

namespace quintet::test {

/// Accepts connections on 127.0.0.1, each on a thread of its own. Ends, with all of them, when it
/// is destroyed.
class Listener {
public:
    explicit Listener(std::function<void(Channel&)> converse);
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    quint16 port() const { return m_port; }
    void stop();

private:
    struct Conversation {
        std::thread thread;
        std::atomic<bool> over = false;
    };

    void listen(std::function<void(quint16)> tellPort);
    void start(qintptr descriptor);

    std::function<void(Channel&)> m_converse;
    std::atomic<bool> m_stop = false;
    quint16 m_port = 0;
    std::list<Conversation> m_conversations; ///< The accepting thread's, until it has ended.
    std::thread m_acceptor;
};

} // namespace quintet::test
