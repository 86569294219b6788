#pragma once

#include "net/approach.h"
#include "net/resolver.h"
#include "types.h"

#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

class QSslSocket;

namespace quintet {

class FtpSession;

/// Whom a control connection talks to, and as who: connections of one place can stand in for each
/// other.
struct FtpPlace {
    QUrl url; ///< Scheme, host and port only.
    Credentials who;
    QUrl proxy;
    int generation = 0; ///< Of the settings it is made by.

    bool operator==(const FtpPlace&) const = default;
};

/// The socket of a control connection: name, address after address, TLS. Lives in the engine
/// thread.
class FtpControlLink : public QObject {
    Q_OBJECT

public:
    FtpControlLink(FtpSession& session, const FtpPlace& place, QObject* parent = nullptr);
    ~FtpControlLink() override;

    void open();
    /// AUTH TLS was agreed to; ftps:// does this by itself.
    void startTls();

    bool isOpen() const;
    QByteArray readAll();
    void write(const QByteArray& bytes);
    void abort();
    /// Sends what was written, then closes.
    void close();

    /// What the server is waited for, for the error that says that it left instead.
    void setAwaited(const QString& what) { m_awaited = what; }

    /// The session of now: under TLS 1.3 its ticket comes after the handshake.
    QSslConfiguration tls() const;
    /// Where data connections go: the peer's address, or the name that the proxy looks up.
    QString dataHost() const;
    bool isOverIPv6() const;
    Way way() const;

    void tick(qint64 now);

signals:
    void opened(); ///< The greeting can come.
    void secured();
    void came();
    void failed(const quintet::Error& error);
    void closed(); ///< After close().

private:
    enum class At { New, Resolving, Connecting, Securing, Open, Failed };

    void resolved(const Result<Resolver::Addresses>& addresses);
    void connectNext();
    void connected();
    void unreached(const Error& error);
    void encrypted();
    void socketFailed();
    void enter(At at);
    void fail(const Error& error);
    bool isImplicit() const;
    quint16 port() const;

    FtpSession& m_session;
    FtpPlace m_place;
    QSslSocket* m_socket;
    Approach m_approach;
    QByteArray m_rest; ///< What came right behind a proxy's last word.
    At m_at = At::New;
    Resolver::Addresses m_addresses;
    qsizetype m_nextAddress = 0;
    qint64 m_since = 0;
    qint64 m_addressSince = 0;
    QString m_awaited;
    QString m_tlsFault;
};

} // namespace quintet
