#pragma once

#include "result.h"
#include "types.h"

#include <QHash>
#include <QHostAddress>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
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
    QNetworkReply* get(QNetworkRequest request, const QUrl& proxy);

    /// Takes a reply back. One that is as good as read ends by itself, so that its connection can
    /// be used again; any other is cut off.
    void dismiss(QNetworkReply* reply, bool letItEnd);

    /// Addresses of a name, of the family that is wanted. `done` comes at once for what is known or
    /// needs no looking up, later otherwise, and never once `context` is gone.
    using Addresses = QList<QHostAddress>;
    void resolve(const QString& host, QObject* context,
                 std::function<void(const Result<Addresses>&)> done);

private:
    struct Manager {
        QNetworkAccessManager* manager = nullptr;
        QUrl proxy;
        QHash<QString, int> underWay; ///< By host.
        int total = 0;
        int asked = 0; ///< How often the proxy wanted a login since it last let something through.
    };
    struct Place {
        size_t manager;
        QString host;
    };

    Result<Addresses> ofFamily(const Addresses& addresses) const;
    size_t idlest(const QString& host, const QUrl& proxy);
    void logIn(size_t place, QAuthenticator& who);
    void finished(QNetworkReply* reply);

    Settings m_settings;
    QSslConfiguration m_tls;
    std::vector<Manager> m_managers;
    QHash<QNetworkReply*, Place> m_places;
    struct Resolved {
        Addresses addresses;
        qint64 at = 0; ///< ms since the epoch.
    };
    QHash<QString, Resolved> m_resolved;
};

/// TLS as `settings` say; an error when a certificate or key file holds none.
Result<QSslConfiguration> tlsConfiguration(const TlsSettings& settings);

} // namespace quintet
