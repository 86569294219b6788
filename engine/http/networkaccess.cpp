#include "http/networkaccess.h"

#include "net/proxychoice.h"
#include "net/tls.h"
#include "plan/hostlimits.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// Managers beyond the first few bring threads and no speed; six connections each is Qt's limit.
constexpr int kUsualManagers = 5;
constexpr int kPerManager = 6;
/// What a server says on an idle connection, Qt takes for the answer to what is asked next (6.4).
constexpr int kIdleSeconds = 1;
constexpr int kLingerMs = 5000;
constexpr qint64 kLingerBytes = 64 * 1024;

/// No proxy, said so that Qt buffers what it reads. Of what it takes for a plain direct connection
/// it reads every head from the system byte by byte, some 260 calls a response (Qt 6.4).
class Direct : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery&) override {
        QNetworkProxy direct(QNetworkProxy::DefaultProxy);
        direct.setCapabilities(QNetworkProxy::TunnelingCapability);
        return {direct};
    }
};

} // namespace

NetworkAccess::NetworkAccess(const Settings& settings, QObject* parent)
    : QObject(parent) {
    // The default proxy is none: which one is used is chosen here, for each request.
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    setSettings(settings);
}

NetworkAccess::~NetworkAccess() {
    // A reply must not outlive its manager.
    qDeleteAll(findChildren<QNetworkReply*>(Qt::FindDirectChildrenOnly));
}

void NetworkAccess::setSettings(const Settings& settings) {
    if (settings.tls != m_settings.tls)
        m_tls.reset();
    m_settings = settings;
}

const QSslConfiguration& NetworkAccess::tls() {
    if (!m_tls)
        m_tls = tlsConfigurationOrNoTrust(m_settings.tls);
    return *m_tls;
}

QNetworkReply* NetworkAccess::get(QNetworkRequest request, const QUrl& proxy, bool isLong) {
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // AuthenticationReuse stays automatic: turned off, a proxy's login would be kept back too.
    // Nothing of an origin's login is ever given to a manager.
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute,
                         kIdleSeconds);
    if (request.url().scheme() == "https"_L1)
        request.setSslConfiguration(tls());

    const QString host = hostKey(request.url());
    // Had a manager the login of a proxy that doesn't tunnel, it would give it to an origin that
    // asks for one (Qt 6.4).
    Way way;
    way.proxy = isForwarded(request.url(), proxy) ? proxy.adjusted(QUrl::RemoveUserInfo) : proxy;
    way.buffered = !isLong || !proxy.isEmpty() || request.url().scheme() != "http"_L1;
    const size_t place = idlest(host, way);
    Manager& manager = m_managers[place];
    ++manager.total;
    if (++manager.underWay[host] > manager.open.value(host)) {
        closeIdle(host);
        manager.open[host] = manager.underWay.value(host);
    }
    QNetworkReply* reply = manager.manager->get(request);
    m_places.insert(reply, {place, host});
    if (m_settings.tls.insecure)
        reply->ignoreSslErrors();
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finished(reply); });
    return reply;
}

size_t NetworkAccess::idlest(const QString& host, const Way& way) {
    const int most = qMax(kUsualManagers, (m_settings.maxPerHost + kPerManager - 1) / kPerManager);
    std::optional<size_t> best;
    int count = 0;
    for (size_t i = 0; i < m_managers.size(); ++i) {
        const Manager& manager = m_managers[i];
        if (manager.way != way)
            continue;
        ++count;
        const int here = manager.underWay.value(host);
        if (!best || here < m_managers[*best].underWay.value(host))
            best = i;
    }
    const bool idle = best && m_managers[*best].underWay.value(host) == 0;
    if (best && (idle || count >= most))
        return *best;

    Manager manager;
    manager.manager = new QNetworkAccessManager(this);
    if (way.proxy.isEmpty() && way.buffered)
        manager.manager->setProxyFactory(new Direct); // The manager's.
    else
        manager.manager->setProxy(toProxy(way.proxy));
    manager.manager->setAutoDeleteReplies(false);
    const size_t place = m_managers.size();
    connect(manager.manager, &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this, place](const QNetworkProxy&, QAuthenticator* who) { logIn(place, *who); });
    manager.manager->setStrictTransportSecurityEnabled(false);
    manager.way = way;
    m_managers.push_back(manager);
    return place;
}

void NetworkAccess::closeIdle(const QString& host) {
    int open = 0;
    for (const Manager& manager : m_managers)
        open += manager.open.value(host);
    for (Manager& manager : m_managers) {
        if (open < m_settings.maxPerHost)
            return;
        if (manager.total > 0 || !manager.open.contains(host))
            continue;
        open -= manager.open.value(host);
        manager.manager->clearConnectionCache();
        manager.open.clear();
    }
}

void NetworkAccess::logIn(size_t place, QAuthenticator& who) {
    Manager& manager = m_managers[place];
    const QString user = manager.way.proxy.userName(QUrl::FullyDecoded);
    // Asked again with what it was given, it has been refused. A proxy that closes its connection
    // after a refusal makes Qt forget what that was, and ask for ever.
    if (who.user() == user || ++manager.asked > 2 * manager.total + 2)
        return;
    who.setUser(user);
    who.setPassword(manager.way.proxy.password(QUrl::FullyDecoded));
}

void NetworkAccess::finished(QNetworkReply* reply) {
    const auto place = m_places.constFind(reply);
    if (place == m_places.cend())
        return;
    Manager& manager = m_managers[place->manager];
    if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        manager.asked = 0;
    --manager.total;
    if (--manager.underWay[place->host] <= 0)
        manager.underWay.remove(place->host);
    m_places.erase(place);
}

void NetworkAccess::dismiss(QNetworkReply* reply, bool letItEnd) {
    reply->setParent(this);
    if (reply->isFinished()) {
        finished(reply);
        reply->deleteLater();
        return;
    }
    if (!letItEnd) {
        // Not now: it may be in the middle of telling its error, and would tell another.
        const auto cutOff = [reply] {
            reply->abort();
            reply->deleteLater();
        };
        QMetaObject::invokeMethod(reply, cutOff, Qt::QueuedConnection);
        return;
    }
    // What comes of its body stays in this buffer; one that is larger is cut off after a while.
    reply->setReadBufferSize(kLingerBytes);
    m_lingering.insert(reply);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        m_lingering.remove(reply);
        m_overdue.remove(reply);
        reply->deleteLater();
    });
    if (!m_sweep.isActive())
        m_sweep.start(kLingerMs, this);
}

void NetworkAccess::timerEvent(QTimerEvent*) {
    const auto overdue = std::exchange(m_overdue, std::exchange(m_lingering, {}));
    for (QNetworkReply* reply : overdue)
        reply->abort();
    if (m_overdue.isEmpty())
        m_sweep.stop();
}

void NetworkAccess::resolve(const QString& host, QObject* context,
                            std::function<void(const Result<Addresses>&)> done) {
    m_resolver.resolve(host, m_settings.family, context, std::move(done));
}

} // namespace quintet
