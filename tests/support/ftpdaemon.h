#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace quintet::test {

/// A real FTP server of the system, or of the folder in QUINTET_FTP_SERVERS (where packages were
/// unpacked by `dpkg -x`), on a port of its own of 127.0.0.1. It serves files() to a login.
class FtpDaemon {
public:
    enum class Kind { Vsftpd, Proftpd, Pureftpd, Pyftpdlib };
    struct Setup {
        Kind kind = Kind::Vsftpd;
        enum class Tls { Off, Explicit, Implicit } tls = Tls::Off;
        QByteArray protocol = "TLSv1.3"; ///< The only one.
        int mostClients = 0;             ///< From one address; 0: no limit.
        bool ipv6 = false;               ///< On ::1 instead.
    };

    /// Which of them can be started here.
    static QList<Kind> found();
    static QByteArray name(Kind kind);

    explicit FtpDaemon(const Setup& setup);
    ~FtpDaemon();
    Q_DISABLE_COPY_MOVE(FtpDaemon)

    /// Empty when it accepts connections, else why not.
    QString start();

    QString files() const { return m_folder.filePath(QStringLiteral("files")); }
    QString caFile() const { return m_folder.filePath(QStringLiteral("root.pem")); }
    QUrl url(const QByteArray& path) const;
    QString user() const;
    QString password() const;
    QByteArray output() { return m_process.readAll(); }

private:
    bool write(const QString& name, const QByteArray& content) const;
    bool writeCertificates() const;
    QStringList prepareVsftpd() const;
    QStringList prepareProftpd() const;
    QStringList preparePureftpd() const;
    QStringList preparePyftpdlib() const;
    QByteArray place() const { return m_folder.path().toUtf8(); }

    Setup m_setup;
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QProcess m_process;
};

} // namespace quintet::test
