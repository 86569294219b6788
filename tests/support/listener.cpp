#include "listener.h"

#include <QTcpServer>

#include <future>

namespace quintet::test {

namespace {

/// Hands out descriptors, which may go to another thread, instead of sockets, which may not.
class DescriptorServer : public QTcpServer {
public:
    std::function<void(qintptr)> accepted;

protected:
    void incomingConnection(qintptr descriptor) override { accepted(descriptor); }
};

} // namespace

Listener::Listener(std::function<void(Channel&)> converse)
    : m_converse(std::move(converse)) {
    std::promise<quint16> port;
    m_acceptor =
        std::thread([this, &port] { listen([&port](quint16 value) { port.set_value(value); }); });
    m_port = port.get_future().get();
}

Listener::~Listener() {
    stop();
}

void Listener::stop() {
    m_stop = true;
    if (m_acceptor.joinable())
        m_acceptor.join();
    for (Conversation& conversation : m_conversations)
        conversation.thread.join();
    m_conversations.clear();
}

void Listener::listen(std::function<void(quint16)> tellPort) {
    DescriptorServer server;
    server.accepted = [this](qintptr descriptor) { start(descriptor); };
    server.setListenBacklogSize(512);
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on: %s", qPrintable(server.errorString()));
    tellPort(server.serverPort());
    while (!m_stop)
        server.waitForNewConnection(20);
}

void Listener::start(qintptr descriptor) {
    m_conversations.remove_if([](Conversation& conversation) {
        if (!conversation.over)
            return false;
        conversation.thread.join();
        return true;
    });
    Conversation& conversation = m_conversations.emplace_back();
    conversation.thread = std::thread([this, descriptor, &over = conversation.over] {
        {
            Channel channel(descriptor, m_stop);
            m_converse(channel);
        }
        over = true;
    });
}

} // namespace quintet::test
