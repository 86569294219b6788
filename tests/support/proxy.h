#pragma once

#include "channel.h"
#include "ledger.h"
#include "login.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace quintet::test {

class Listener;

/// How a proxy treats those who come.
struct ProxyManner {
    enum class Kind { Http, Socks5 };
    enum class Mood {
        Helpful,
        Forbids,  ///< 403; SOCKS: not allowed by the rules.
        Unable,   ///< 502; SOCKS: connection refused.
        Babbles,  ///< Answers with garbage.
        Silent,   ///< Reads the request and says nothing.
        Leaves,   ///< Reads the request and closes.
        Abandons, ///< Says yes and closes.
    };

    Kind kind = Kind::Http;
    Mood mood = Mood::Helpful;
    std::optional<Login> login = {}; ///< Wanted, else 407. SOCKS takes its user and password.
};

/// A proxy on 127.0.0.1. Whatever host it is asked for, it connects to that port of 127.0.0.1, so
/// that names which nobody can look up show who looks names up.
class Proxy {
public:
    explicit Proxy(const ProxyManner& manner = {});
    ~Proxy();
    Q_DISABLE_COPY_MOVE(Proxy)

    QUrl url() const; ///< http:// or socks5://.
    quint16 port() const;

    /// HTTP: as they came. SOCKS: the method is "SOCKS", the target "host:port", with the fields
    /// "Address-Type" (name, ipv4, ipv6) and, where it was sent, "User".
    QList<Seen> requests() const { return m_ledger.requests(); }
    bool waitForRequests(int count, int ms = 20'000) const {
        return m_ledger.waitForRequests(count, ms);
    }

private:
    void converse(Channel& channel);
    void converseHttp(Channel& channel, int connection);
    void converseSocks(Channel& channel, int connection);
    bool answerMood(Channel& channel, const QByteArray& forbidden, const QByteArray& unable);
    void connectThrough(Channel& channel, quint16 port, const QByteArray& toClient,
                        const QByteArray& toServer);

    const ProxyManner m_manner;
    Ledger m_ledger;
    std::unique_ptr<Listener> m_listener;
};

} // namespace quintet::test
