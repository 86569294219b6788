#pragma once

#include "net/resolver.h"
#include "result.h"
#include "types.h"

#include <QBasicTimer>
#include <QHash>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QSet>
#include <QSslConfiguration>

#include <functional>
#include <optional>
#include <vector>

class QAuthenticator;
class QNetworkAccessManager;

namespace quintet {

/// The QNetworkAccessManagers and the resolver. Lives in the engine thread.
///
/// A manager opens at most six connections to a host and queues the rest without a word, and each
/// brings one thread for its HTTP: so requests are spread over several of them, the idlest first.
class NetworkAccess : public QObject {
    Q_OBJECT

public:
    explicit NetworkAccess(const Settings& settings, QObject* parent = nullptr);
    ~NetworkAccess() override;

    /// New requests go by `settings`; those under way are left alone.
    void setSettings(const Settings& settings);

    /// Sends a GET through `proxy` (http://; empty: direct). The caller owns the reply until
    /// dismiss(). What a proxy wants to know of a request that it forwards is the caller's to say.
    /// `isLong`: the body is known to be so long that its head doesn't count; over plain HTTP
    /// such ones go by connections of their own, without the copy that makes short ones fast.
    QNetworkReply* get(QNetworkRequest request, const QUrl& proxy, bool isLong);

    /// Takes a reply back. One that is as good as read ends by itself, so that its connection can
    /// be used again; any other is cut off.
    void dismiss(QNetworkReply* reply, bool letItEnd);

    /// Resolver's, by the settings' address family.
    using Addresses = Resolver::Addresses;
    void resolve(const QString& host, QObject* context,
                 std::function<void(const Result<Addresses>&)> done);
    Resolver& resolver() { return m_resolver; }

private:
    struct Way {
        QUrl proxy;
        bool buffered = true;
        bool operator==(const Way&) const = default;
    };
    struct Manager {
        QNetworkAccessManager* manager = nullptr;
        Way way;
        QHash<QString, int> underWay; ///< By host.
        QHash<QString, int> open;     ///< Connections by host, idle ones counted: at most so many.
        int total = 0;
        int asked = 0; ///< How often the proxy wanted a login since it last let something through.
    };
    struct Place {
        size_t manager;
        QString host;
    };

    const QSslConfiguration& tls();
    size_t idlest(const QString& host, const Way& way);
    void closeIdle(const QString& host);
    void timerEvent(QTimerEvent* event) override;
    void logIn(size_t place, QAuthenticator& who);
    void finished(QNetworkReply* reply);

    Settings m_settings;
    std::optional<QSslConfiguration> m_tls; ///< Once it was needed.
    std::vector<Manager> m_managers;
    QHash<QNetworkReply*, Place> m_places;
    QSet<QNetworkReply*> m_lingering; ///< They end by themselves, or are cut off after a while.
    QSet<QNetworkReply*> m_overdue;   ///< Those of them that the next sweep cuts off.
    QBasicTimer m_sweep;
    Resolver m_resolver;
};

} // namespace quintet
