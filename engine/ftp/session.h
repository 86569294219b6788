#pragma once

#include "clock.h"
#include "ftp/connection.h"
#include "net/netrc.h"
#include "net/rateshare.h"
#include "net/resolver.h"
#include "types.h"

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <optional>

namespace quintet {

/// What was learned of a server.
struct FtpManners {
    bool epsv = true;
    bool restWorks = false;   ///< It was seen to begin where it was told to.
    bool restRefused = false; ///< It said no, or began elsewhere.
};

/// What all FTP transfers of a run share: control connections that wait for their next file, what
/// was learned of the servers, logins, the rate limit. Lives in the engine thread.
class FtpSession : public QObject {
    Q_OBJECT

public:
    /// `resolver`, `rate` and `netrc` are shared with the other protocols.
    FtpSession(const Settings& settings, const Clock& clock, Resolver& resolver, RateShare& rate,
               const Netrc& netrc, QObject* parent = nullptr);
    ~FtpSession() override;

    /// Connections that wait are closed where they were made by other settings.
    void setSettings(const Settings& settings);
    const Settings& settings() const { return m_settings; }
    const QSslConfiguration& tls();
    qint64 now() const { return m_clock.now(); }
    Resolver& resolver() { return m_resolver; }
    RateShare& rate() { return m_rate; }
    /// Local addresses to connect from; empty: any.
    const QList<QHostAddress>& from() const { return m_from; }
    /// What can't be heeded of the settings; each is told once.
    QStringList takeComplaints() { return std::exchange(m_complaints, {}); }

    /// Who to be at `url`: `given` where it has a password, else netrc's entry, else anonymous.
    Credentials credentialsFor(const QUrl& url, const Credentials& given) const;

    /// A connection to `url`'s server, to be used by nobody else until giveBack(): one that waits,
    /// unless `fresh`, or a new one. prepare() it.
    FtpConnection* borrow(const QUrl& url, const Credentials& who, bool fresh = false);

    /// Keeps it for the next file, where that is possible.
    void giveBack(FtpConnection* connection);

    FtpManners& manners(const QUrl& url);

    qsizetype waiting() const { return m_idle.size(); }

private:
    struct Idle {
        FtpConnection* connection;
        qint64 since;
    };

    void look();
    void drop(FtpConnection* connection);

    const Clock& m_clock;
    Resolver& m_resolver;
    RateShare& m_rate;
    const Netrc& m_netrc;
    Settings m_settings;
    std::optional<QSslConfiguration> m_tls; ///< Once it was needed.
    QList<QHostAddress> m_from;
    QStringList m_complaints;
    int m_generation = 0;
    QList<Idle> m_idle;
    QHash<QString, FtpManners> m_manners; ///< By host.
    QTimer m_looker;
};

} // namespace quintet
