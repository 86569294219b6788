#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace quintet::test {

/// A real FTP server of the folder that tests/faults/servers.sh filled (QUINTET_SERVERS), else of
/// this machine, on a loopback port of its own. It serves files() to a login.
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

    /// The exit code of a test without any server, which ctest shows as "skipped".
    static constexpr int kNoServers = 77;

    /// Which of them can be started here. The others are named on standard error, once.
    static QList<Kind> found();
    static QByteArray name(Kind kind);
    /// pure-ftpd knows no implicit TLS; pyftpdlib takes another library for any.
    static bool knows(Kind kind, Setup::Tls tls);

    explicit FtpDaemon(const Setup& setup);
    ~FtpDaemon();
    Q_DISABLE_COPY_MOVE(FtpDaemon)

    /// Empty when it accepts connections, else why not.
    QString start();

    /// Where the file is. Others than its owner can read it.
    QString put(const QString& name, const QByteArray& content) const;

    QString files() const { return m_folder.filePath(QStringLiteral("files")); }
    QString caFile() const { return m_folder.filePath(QStringLiteral("root.pem")); }
    QUrl url(const QByteArray& path) const;
    QString user() const;
    QString password() const;
    /// For --ftp-tls: what it is set up for can be had.
    QString ftpTls() const;
    QByteArray output() { return m_process.readAll(); }

private:
    static QString programOf(Kind kind);
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
