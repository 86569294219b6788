#include "origin.h"

#include "listener.h"

namespace quintet::test {

Origin::Origin()
    : m_listener(std::make_unique<Listener>([this](Channel& channel) { converse(channel); })) {}

Origin::Origin(const Security& security)
    : m_security(security)
    , m_listener(std::make_unique<Listener>([this](Channel& channel) { converse(channel); })) {}

Origin::~Origin() {
    stop();
}

void Origin::serve(const QByteArray& path, const Body& body, const Sequence& sequence) {
    const std::lock_guard lock(m_mutex);
    m_resources.insert(path, {body, sequence, {}});
}

void Origin::on(const QByteArray& path, Script script) {
    const std::lock_guard lock(m_mutex);
    m_resources.insert(path, {{}, {}, std::move(script)});
}

void Origin::otherwise(Script script) {
    const std::lock_guard lock(m_mutex);
    m_otherwise = std::move(script);
}

void Origin::greet(Greeting greeting) {
    const std::lock_guard lock(m_mutex);
    m_greeting = std::move(greeting);
}

void Origin::allowAtOnce(int requests) {
    m_allowedAtOnce = requests;
}

QUrl Origin::url(const QByteArray& path) const {
    const QByteArray start = m_security ? "https://localhost:" : "http://127.0.0.1:";
    return QUrl::fromEncoded(start + QByteArray::number(port()) + path);
}

quint16 Origin::port() const {
    return m_listener->port();
}

void Origin::stop() {
    m_listener->stop();
}

Origin::Resource Origin::resourceAt(const QByteArray& path) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_resources.constFind(path);
    if (found != m_resources.constEnd())
        return *found;
    if (m_otherwise)
        return {{}, {}, m_otherwise};
    return {{}, Behaviour{.status = 404}, {}};
}

void Origin::converse(Channel& channel) {
    const int connection = m_ledger.connected();
    Greeting greeting;
    {
        const std::lock_guard lock(m_mutex);
        greeting = m_greeting;
    }
    if (greeting) {
        greeting(channel);
    } else if (!m_security || channel.secure(*m_security)) {
        bool isStale = false;
        for (;;) {
            const QByteArray head = channel.readHead();
            if (head.isEmpty() || !answer(channel, connection, head, isStale))
                break;
        }
    }
    m_ledger.disconnected();
}

/// False: there is nothing to come on this connection.
bool Origin::answer(Channel& channel, int connection, const QByteArray& head, bool& isStale) {
    auto request = parseRequest(head);
    if (isStale || !request) {
        channel.finish();
        return false;
    }
    request->connection = connection;
    channel.read(request->field("Content-Length").toLongLong());
    const qsizetype index = m_ledger.began(*request);
    Exchange exchange(channel, m_ledger, *request, index);
    const Resource resource = resourceAt(request->path());
    if (m_ledger.atOnce() > m_allowedAtOnce)
        exchange.answer(Behaviour{.status = 503}, {});
    else if (resource.script)
        resource.script(exchange);
    else
        exchange.answer(resource.sequence.at(request->nth), resource.body);
    isStale = exchange.isStale();
    return !channel.peerGone();
}

} // namespace quintet::test
