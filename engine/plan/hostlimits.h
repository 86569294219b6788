#pragma once

#include <QHash>
#include <QString>
#include <QUrl>

namespace quintet {

/// A host as limits count it: scheme, name and port, e.g. "https://example.org:443".
QString hostKey(const QUrl& url);

/// How many connections each host gets, over all downloads, and when it may be asked again.
/// Pure: time is an argument, ms. A server that pushes back gets fewer; the limit grows back by
/// one for each 30 s without a push.
class HostLimits {
public:
    explicit HostLimits(int maxPerHost = 25);
    void setMaxPerHost(int most);

    /// How many more connections may be opened to `host` now.
    int room(const QString& host, qint64 now) const;

    /// When the host may be asked again, ms; 0: now.
    qint64 blockedUntil(const QString& host, qint64 now) const;

    void opened(const QString& host);
    void closed(const QString& host);

    /// 429, 503, refused or reset while several were open: the limit falls to half of what is open
    /// (at least 1; one push a second counts). With `retryAfterMs` >= 0 nothing is opened until
    /// then.
    void pushedBack(const QString& host, qint64 now, qint64 retryAfterMs = -1);

    /// It took no more than `cap` connections in an earlier run.
    void recall(const QString& host, int cap, qint64 now);

    /// The limits of hosts that pushed back and haven't all of their room again.
    QHash<QString, int> caps(qint64 now) const;

    int open(const QString& host) const;
    int limit(const QString& host, qint64 now) const;

private:
    struct Host {
        int open = 0;
        int cap = 0; ///< 0: never pushed back.
        qint64 pushedAt = 0;
        qint64 blockedUntil = 0;
    };

    int m_most;
    QHash<QString, Host> m_hosts;
};

} // namespace quintet
