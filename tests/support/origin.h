#pragma once

#include "behaviour.h"
#include "body.h"
#include "certificate.h"
#include "exchange.h"
#include "ledger.h"

#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace quintet::test {

class Listener;

/// A scripted HTTP/1.1 server on 127.0.0.1, a port of its own, for as long as it lives. It answers
/// on threads of its own (one a connection), so that a test may block. Every function may be called
/// at any time, from the test's thread; values given are for requests that come after.
///
///     Origin origin;
///     const Body body = Body::counting(20 * 1024 * 1024);
///     origin.serve("/a.bin", body);
///     origin.serve("/b.bin", body, {{2, {.status = 503, .fields = {{"Retry-After", "1"}}}}, {}});
///     origin.serve("/c.bin", body, Behaviour{.cut = {.after = 1000, .ending = Ending::Reset}});
///     origin.on("/d.bin", [](Exchange& e) { e.send("SSH-2.0-x\r\n"); e.wait(50); e.reset(); });
///     … origin.url("/a.bin") … origin.requests("/a.bin").size() … origin.bytesSent()
class Origin {
public:
    using Script = std::function<void(Exchange&)>;
    using Greeting = std::function<void(Channel&)>;

    Origin();
    explicit Origin(const Security& security);
    ~Origin();
    Q_DISABLE_COPY_MOVE(Origin)

    /// What is at `path` (as on the wire, percent-encoded); a query in a request does not count.
    void serve(const QByteArray& path, const Body& body, const Sequence& sequence = {});
    void on(const QByteArray& path, Script script);
    /// For every path that was not given.
    void otherwise(Script script);
    /// Plays instead of HTTP, and of TLS, on each new connection.
    void greet(Greeting greeting);
    /// More requests at once than this are told 503.
    void allowAtOnce(int requests);

    /// `path` percent-encoded; under TLS of host "localhost".
    QUrl url(const QByteArray& path) const;
    quint16 port() const;

    /// In the order in which they came.
    QList<Seen> requests(const QByteArray& path = {}) const { return m_ledger.requests(path); }
    /// Bytes of bodies, of all answers.
    qint64 bytesSent() const { return m_ledger.bytesSent(); }
    int connections() const { return m_ledger.connections(); }
    int mostConnections() const { return m_ledger.mostConnections(); }
    /// Requests being answered; their most.
    int atOnce() const { return m_ledger.atOnce(); }
    int mostAtOnce() const { return m_ledger.mostAtOnce(); }
    /// False: they didn't come in time.
    bool waitForRequests(int count, int ms = 20'000) const {
        return m_ledger.waitForRequests(count, ms);
    }

    /// Closes everything and refuses connections from then on.
    void stop();

private:
    struct Resource {
        Body body;
        Sequence sequence;
        Script script;
    };

    void converse(Channel& channel);
    bool answer(Channel& channel, int connection, const QByteArray& head, bool& isStale);
    Resource resourceAt(const QByteArray& path) const;

    const std::optional<Security> m_security;
    Ledger m_ledger;
    mutable std::mutex m_mutex; ///< For the three below.
    QHash<QByteArray, Resource> m_resources;
    Script m_otherwise;
    Greeting m_greeting;
    std::atomic<int> m_allowedAtOnce = std::numeric_limits<int>::max();
    std::unique_ptr<Listener> m_listener;
};

} // namespace quintet::test
