#pragma once

#include "error.h"
#include "net/approach.h"

#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <memory>
#include <optional>

class QTcpSocket;
class QSslSocket;

namespace quintet {

/// One data connection. Holds no more in memory than its read buffer. Lives in the engine thread.
class FtpDataLink : public QObject {
    Q_OBJECT

public:
    /// `encrypted`: nothing can be read before secure().
    FtpDataLink(bool encrypted, const Way& way, QObject* parent = nullptr);
    ~FtpDataLink() override;

    /// `host`: an address, or a name that the proxy looks up.
    void open(const QString& host, quint16 port, qint64 readBuffer);

    /// Starts TLS with the session of the control connection, whose configuration this is: servers
    /// demand the same session. The certificate must be the control connection's.
    void secure(const QSslConfiguration& control, const QString& host, bool insecure);

    qint64 bytesAvailable() const;
    QByteArray read(qint64 most);

    /// All that came was read, and nothing more will come.
    bool isEnded() const;
    /// Why it ended, unless that was in good order.
    const std::optional<Error>& fault() const { return m_fault; }

    void close();

signals:
    void opened();
    void secured();
    void failed(const quintet::Error& error); ///< Before it was opened, or while TLS began.
    void came();                              ///< Bytes, or the end.

private:
    void gone();
    void checkPeer();
    void fail(const Error& error);

    enum class At { Opening, Open, Securing, Reading, Closed };

    QTcpSocket* m_socket;
    QSslSocket* m_tls = nullptr; ///< m_socket, where it is encrypted.
    std::unique_ptr<Approach> m_approach;
    QSslCertificate m_controlPeer;
    QString m_host;
    QString m_tlsFault;
    bool m_insecure = false;
    At m_at = At::Opening;
    bool m_gone = false;
    std::optional<Error> m_fault;
};

} // namespace quintet
