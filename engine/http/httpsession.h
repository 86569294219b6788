#pragma once

#include "clock.h"
#include "http/authorization.h"
#include "http/cookies.h"
#include "http/networkaccess.h"
#include "http/tunnel.h"
#include "net/localaddress.h"
#include "net/netrc.h"
#include "net/rateshare.h"
#include "types.h"

#include <QHash>

#include <memory>
#include <optional>

namespace quintet {

/// What all HTTP transfers of a run share: connections, cookies, logins and the rate limit.
/// Lives in the engine thread.
class HttpSession {
public:
    HttpSession(const Settings& settings, const Clock& clock);

    void setSettings(const Settings& settings);
    const Settings& settings() const { return m_settings; }
    qint64 now() const { return m_clock.now(); }

    /// The port of our own through which `url` is reached, by way of `proxy`; 0 where
    /// QNetworkAccessManager can go there itself.
    Result<quint16> tunnelTo(const QUrl& url, const QUrl& proxy);
    std::optional<Error> takeTunnelFault(quint16 port);

    NetworkAccess& access() { return m_access; }
    Cookies& cookies() { return m_cookies; }

    /// What couldn't be read of the cookie file and of netrc, free of secrets; each is told once.
    QStringList takeComplaints() { return std::exchange(m_complaints, {}); }

    /// Who to be at `url`: `given` where that is not empty, else netrc's entry for the host.
    Credentials credentialsFor(const QUrl& url, const Credentials& given) const;

    /// The Authorization header for a request of `url` as `who`; empty while nothing is known to be
    /// wanted there. Basic goes unasked over TLS only.
    QByteArray authorization(const QUrl& url, const Credentials& who);

    /// Learns from a 401 to a request that carried `sent`; false when it offers nothing we can
    /// answer, or refused what we sent.
    bool learn(const QUrl& url, const QByteArray& challenge, const Credentials& who,
               const QByteArray& sent);

    /// The same for the Proxy-Authorization that `proxy` is to see, where it sees the request.
    QByteArray proxyAuthorization(const QUrl& url, const QUrl& proxy);
    bool learnOfProxy(const QUrl& url, const QUrl& proxy, const QByteArray& challenge,
                      const QByteArray& sent);

    /// The rate limit, which holds for all protocols together.
    RateShare& rate() { return m_rate; }
    const Netrc& netrc() const { return m_netrc; }
    bool isLimited() const { return m_rate.isLimited(); }

private:
    const Clock& m_clock;
    Settings m_settings;
    QList<QHostAddress> m_from;       ///< Local addresses to connect from; empty: any.
    std::unique_ptr<Tunnel> m_tunnel; ///< Once it is needed.
    NetworkAccess m_access;
    Cookies m_cookies;
    Netrc m_netrc;
    QStringList m_complaints;
    QHash<QString, Authorization> m_authorizations; ///< By origin and user.
    QHash<QUrl, Authorization> m_ofProxies;
    RateShare m_rate;
};

} // namespace quintet
