#include "http/httpsession.h"

#include "net/proxychoice.h"
#include "plan/hostlimits.h"

#include <QFile>
#include <QRandomGenerator>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

QString loginKey(const QUrl& url, const Credentials& who) {
    return hostKey(url) + u'\n' + who.user;
}

/// The path and query as they go over the wire.
QByteArray requestTarget(const QUrl& url) {
    const QByteArray target =
        url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return target.startsWith('/') ? target : '/' + target;
}

Credentials credentialsIn(const QUrl& url) {
    return {url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
}

QByteArray clientNonce() {
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16) +
           QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

HttpSession::HttpSession(const Settings& settings, const Clock& clock)
    : m_clock(clock)
    , m_access(settings)
    , m_rate(clock) {
    setSettings(settings);
    if (!settings.cookieFile.isEmpty())
        m_complaints += m_cookies.load(readFile(settings.cookieFile), settings.cookieFile);
}

void HttpSession::setSettings(const Settings& settings) {
    if (settings.netrcFile != m_settings.netrcFile) {
        const auto netrc =
            settings.netrcFile.isEmpty() ? Result<Netrc>(Netrc()) : Netrc::read(settings.netrcFile);
        m_netrc = netrc ? *netrc : Netrc();
        if (!netrc)
            m_complaints.append(netrc.error().detail);
    }
    if (settings.localInterface != m_settings.localInterface ||
        settings.family != m_settings.family)
        m_from = addressesToUse(settings.localInterface, settings.family, m_complaints);
    m_settings = settings;
    m_access.setSettings(settings);
    m_rate.setRate(settings.limitRate);
}

Result<quint16> HttpSession::tunnelTo(const QUrl& url, const QUrl& proxy) {
    const bool socks = proxy.scheme().startsWith("socks5"_L1);
    if (!socks && m_from.isEmpty())
        return quint16(0);
    // An HTTP proxy is never gone around, nor another interface taken.
    if (!socks && !proxy.isEmpty())
        return Unexpected{
            Error{ErrorKind::Unsupported,
                  u"a network interface together with an http proxy is not supported"_s}};
    if (!m_tunnel)
        m_tunnel = std::make_unique<Tunnel>();
    TunnelTarget target;
    target.host = url.host();
    target.port = static_cast<quint16>(url.port(url.scheme() == "https"_L1 ? 443 : 80));
    target.way = {socks ? proxy : QUrl(), m_from};
    target.connectTimeout = m_settings.connectTimeout;
    const quint16 port = m_tunnel->portTo(target);
    if (port == 0) {
        Error error{ErrorKind::Connect, u"no port of this machine is free"_s};
        error.passing = true;
        return Unexpected{error};
    }
    return port;
}

std::optional<Error> HttpSession::takeTunnelFault(quint16 port) {
    return m_tunnel && port != 0 ? m_tunnel->takeFault(port) : std::nullopt;
}

Credentials HttpSession::credentialsFor(const QUrl& url, const Credentials& given) const {
    if (!given.isEmpty() && !given.password.isEmpty())
        return given;
    return m_netrc.find(url.host(), given.user).value_or(given);
}

QByteArray HttpSession::authorization(const QUrl& url, const Credentials& who) {
    if (who.isEmpty())
        return {};
    const auto known = m_authorizations.find(loginKey(url, who));
    if (known != m_authorizations.end())
        return known->header("GET", requestTarget(url), who, clientNonce()).value_or(QByteArray());
    if (url.scheme() == "https"_L1)
        return "Basic " + (who.user + u':' + who.password).toUtf8().toBase64();
    return {};
}

bool HttpSession::learn(const QUrl& url, const QByteArray& challenge, const Credentials& who,
                        const QByteArray& sent) {
    if (who.isEmpty())
        return false;
    return m_authorizations[loginKey(url, who)].accept(challenge, sent);
}

QByteArray HttpSession::proxyAuthorization(const QUrl& url, const QUrl& proxy) {
    const auto known = m_ofProxies.find(proxy);
    if (known == m_ofProxies.end() || !isForwarded(url, proxy))
        return {};
    const QByteArray target = url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    return known->header("GET", target, credentialsIn(proxy), clientNonce()).value_or(QByteArray());
}

bool HttpSession::learnOfProxy(const QUrl& url, const QUrl& proxy, const QByteArray& challenge,
                               const QByteArray& sent) {
    if (!isForwarded(url, proxy) || credentialsIn(proxy).isEmpty())
        return false;
    return m_ofProxies[proxy].accept(challenge, sent);
}

} // namespace quintet
