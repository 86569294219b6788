#include "ftp/session.h"

#include "net/localaddress.h"
#include "net/proxychoice.h"
#include "net/tls.h"
#include "plan/hostlimits.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kIdleMs = 30'000;
constexpr qsizetype kMostIdle = 64;
constexpr int kLookMs = 1000;

QUrl originOf(const QUrl& url) {
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

} // namespace

FtpSession::FtpSession(const Settings& settings, const Clock& clock, Resolver& resolver,
                       RateShare& rate, const Netrc& netrc, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_resolver(resolver)
    , m_rate(rate)
    , m_netrc(netrc) {
    m_looker.setInterval(kLookMs);
    connect(&m_looker, &QTimer::timeout, this, &FtpSession::look);
    setSettings(settings);
}

FtpSession::~FtpSession() {
    for (const Idle& idle : std::exchange(m_idle, {}))
        delete idle.connection;
}

void FtpSession::setSettings(const Settings& settings) {
    const bool same = settings.tls == m_settings.tls && settings.ftpTls == m_settings.ftpTls &&
                      settings.family == m_settings.family &&
                      settings.localInterface == m_settings.localInterface;
    m_settings = settings;
    if (same && m_generation > 0)
        return;
    ++m_generation;
    m_tls.reset();
    for (const Idle& idle : QList<Idle>(m_idle))
        drop(idle.connection);
    m_from = addressesToUse(settings.localInterface, settings.family, m_complaints);
}

const QSslConfiguration& FtpSession::tls() {
    if (!m_tls) {
        m_tls = tlsConfigurationOrNoTrust(m_settings.tls);
        // Servers want the control connection's session on data connections: Qt keeps it only so.
        m_tls->setSslOption(QSsl::SslOptionDisableSessionTickets, false);
        m_tls->setSslOption(QSsl::SslOptionDisableSessionSharing, false);
        m_tls->setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
    }
    return *m_tls;
}

Credentials FtpSession::credentialsFor(const QUrl& url, const Credentials& given) const {
    if (!given.isEmpty() && !given.password.isEmpty())
        return given;
    const Credentials found = m_netrc.find(url.host(), given.user).value_or(given);
    return found.user.isEmpty() ? Credentials{u"anonymous"_s, u"anonymous@"_s} : found;
}

FtpConnection* FtpSession::borrow(const QUrl& url, const Credentials& who, bool fresh) {
    const FtpPlace place{originOf(url), who, proxyFor(url, m_settings.proxy), m_generation};
    // The latest first: the others may run out.
    for (qsizetype i = m_idle.size() - 1; i >= 0 && !fresh; --i) {
        FtpConnection* connection = m_idle[i].connection;
        if (connection->place() != place)
            continue;
        m_idle.removeAt(i);
        connection->disconnect(this);
        return connection;
    }
    return new FtpConnection(*this, place, this);
}

void FtpSession::giveBack(FtpConnection* connection) {
    const FtpConnection::State state = connection->state();
    const bool usable =
        connection->place().generation == m_generation &&
        (state == FtpConnection::State::Ready || state == FtpConnection::State::Settling);
    if (!usable) {
        connection->deleteLater();
        return;
    }
    m_idle.append({connection, now()});
    connect(connection, &FtpConnection::ready, this, [this, connection](const Status& status) {
        if (!status)
            drop(connection);
    });
    if (m_idle.size() > kMostIdle)
        drop(m_idle.first().connection);
    m_looker.start();
}

FtpManners& FtpSession::manners(const QUrl& url) {
    return m_manners[hostKey(url)];
}

void FtpSession::look() {
    for (const Idle& idle : QList<Idle>(m_idle)) {
        if (now() - idle.since > kIdleMs)
            drop(idle.connection);
        else
            idle.connection->tick(now());
    }
    if (m_idle.isEmpty())
        m_looker.stop();
}

void FtpSession::drop(FtpConnection* connection) {
    const auto is = [connection](const Idle& idle) { return idle.connection == connection; };
    if (m_idle.removeIf(is) == 0)
        return;
    connection->disconnect(this);
    connection->quit();
}

} // namespace quintet
