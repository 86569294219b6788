#include "ftpdaemon.h"

#include "certificate.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace quintet::test {

namespace {

/// Of the login "bob": what `openssl passwd -6` makes of "secret".
const QByteArray kHash =
    "$6$quintet$"
    "8bdoB83HZs3Z0heowYfi9e9ryuO9sXN7bJb1VTBky1060DVeoIGm8C96TgYM7Xu6ccWNieQkXBQpFDI1vesWg0";

/// `path`, which begins with a slash, below the folder of the servers, else of the system.
QString below(const QString& path) {
    const QString unpacked = qEnvironmentVariable("QUINTET_SERVERS") + path;
    return QFile::exists(unpacked) ? unpacked : path;
}

QString pythonFolder() {
    return below(QStringLiteral("/usr/lib/python3/dist-packages/pyftpdlib"))
        .chopped(static_cast<int>(strlen("/pyftpdlib")));
}

/// Of whatever machine this is.
QStringList libraries() {
    const QString folder = qEnvironmentVariable("QUINTET_SERVERS") + QStringLiteral("/usr/lib/");
    QStringList all;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*-linux-gnu*")}))
        all.append(folder + name);
    return all;
}

QByteArray ownId() {
#ifdef Q_OS_WIN
    return "1000";
#else
    return QByteArray::number(getuid());
#endif
}

quint16 freePort(const QHostAddress& address) {
    QTcpServer server;
    server.listen(address);
    return server.serverPort();
}

} // namespace

QString FtpDaemon::programOf(Kind kind) {
    switch (kind) {
    case Kind::Vsftpd:
        return below(QStringLiteral("/usr/sbin/vsftpd"));
    case Kind::Proftpd:
        return below(QStringLiteral("/usr/sbin/proftpd"));
    case Kind::Pureftpd:
        return below(QStringLiteral("/usr/sbin/pure-ftpd"));
    case Kind::Pyftpdlib:
        return QStandardPaths::findExecutable(QStringLiteral("python3"));
    }
    Q_UNREACHABLE();
}

QList<FtpDaemon::Kind> FtpDaemon::found() {
    static const QList<Kind> kinds = [] {
        QList<Kind> all;
        for (const Kind kind : {Kind::Vsftpd, Kind::Proftpd, Kind::Pureftpd, Kind::Pyftpdlib}) {
            const bool library = kind != Kind::Pyftpdlib ||
                                 QFile::exists(pythonFolder() + QStringLiteral("/pyftpdlib"));
            if (library && QFile::exists(programOf(kind)))
                all.append(kind);
            else
                qWarning("NOT TESTED AGAINST %s: tests/faults/servers.sh FOLDER ftp fetches it, "
                         "and QUINTET_SERVERS names the folder",
                         name(kind).constData());
        }
        return all;
    }();
    return kinds;
}

bool FtpDaemon::knows(Kind kind, Setup::Tls tls) {
    return tls == Setup::Tls::Off ||
           (kind != Kind::Pyftpdlib && !(kind == Kind::Pureftpd && tls == Setup::Tls::Implicit));
}

QByteArray FtpDaemon::name(Kind kind) {
    switch (kind) {
    case Kind::Vsftpd:
        return "vsftpd";
    case Kind::Proftpd:
        return "proftpd";
    case Kind::Pureftpd:
        return "pure-ftpd";
    case Kind::Pyftpdlib:
        return "pyftpdlib";
    }
    Q_UNREACHABLE();
}

FtpDaemon::FtpDaemon(const Setup& setup)
    : m_setup(setup) {
    QDir(m_folder.path()).mkdir(QStringLiteral("files"));
    QDir(m_folder.path()).mkdir(QStringLiteral("empty"));
    // What QTemporaryDir makes is for one user alone; some servers serve as another.
    for (const QString& folder : {files(), m_folder.path()})
        QFile::setPermissions(folder, QFile::Permissions(0x7755));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

FtpDaemon::~FtpDaemon() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished(3000);
    }
}

QUrl FtpDaemon::url(const QByteArray& path) const {
    const bool implicit = m_setup.tls == Setup::Tls::Implicit;
    return QUrl::fromEncoded(QByteArray(implicit ? "ftps" : "ftp") + "://" +
                             (m_setup.ipv6 ? "[::1]" : "127.0.0.1") + ':' +
                             QByteArray::number(m_port) + '/' + path);
}

QString FtpDaemon::user() const {
    const bool named = m_setup.kind == Kind::Proftpd || m_setup.kind == Kind::Pureftpd;
    return named ? QStringLiteral("bob") : QString();
}

QString FtpDaemon::password() const {
    return user().isEmpty() ? QString() : QStringLiteral("secret");
}

QString FtpDaemon::ftpTls() const {
    return m_setup.tls == Setup::Tls::Off ? QStringLiteral("try") : QStringLiteral("require");
}

QString FtpDaemon::put(const QString& name, const QByteArray& content) const {
    QFile file(files() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s can't be written", qPrintable(file.fileName()));
    file.close();
    file.setPermissions(QFile::Permissions(0x6444));
    return file.fileName();
}

bool FtpDaemon::write(const QString& name, const QByteArray& content) const {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return false;
    return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool FtpDaemon::writeCertificates() const {
    const Certificate issuer = authority();
    const Certificate own = issued({.names = {"DNS:localhost", "IP:127.0.0.1", "IP:::1"}}, issuer);
    return write(QStringLiteral("root.pem"), issuer.pem) &&
           write(QStringLiteral("cert.pem"), own.pem) &&
           write(QStringLiteral("key.pem"), own.key) &&
           write(QStringLiteral("both.pem"), own.pem + own.key);
}

QString FtpDaemon::start() {
    const QHostAddress address(m_setup.ipv6 ? QHostAddress::LocalHostIPv6
                                            : QHostAddress::LocalHost);
    m_port = freePort(address);
    if (m_port == 0 || !writeCertificates())
        return QStringLiteral("no port, or no room for its files");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_LIBRARY_PATH"), libraries().join(u':'));
    environment.insert(QStringLiteral("PYTHONPATH"), pythonFolder());
    environment.insert(QStringLiteral("FTP_ANON_DIR"), files());
    environment.insert(QStringLiteral("OPENSSL_CONF"),
                       m_folder.filePath(QStringLiteral("ssl.cnf")));
    write(QStringLiteral("ssl.cnf"),
          "openssl_conf = a\n[a]\nssl_conf = b\n[b]\nsystem_default = c\n"
          "[c]\nMinProtocol = " +
              m_setup.protocol + "\nMaxProtocol = " + m_setup.protocol + '\n');
    m_process.setProcessEnvironment(environment);
    QStringList arguments;
    switch (m_setup.kind) {
    case Kind::Vsftpd:
        arguments = prepareVsftpd();
        break;
    case Kind::Proftpd:
        arguments = prepareProftpd();
        break;
    case Kind::Pureftpd:
        arguments = preparePureftpd();
        break;
    case Kind::Pyftpdlib:
        arguments = preparePyftpdlib();
        break;
    }
    m_process.start(programOf(m_setup.kind), arguments);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 30'000 && m_process.state() != QProcess::NotRunning) {
        QTcpSocket socket;
        socket.connectToHost(address, m_port);
        // A greeting under implicit TLS comes later: being let in is enough.
        if (socket.waitForConnected(200))
            return {};
        m_process.waitForFinished(50);
    }
    return QString::fromUtf8("does not start: " + output());
}

QStringList FtpDaemon::prepareVsftpd() const {
    const bool tls = m_setup.tls != Setup::Tls::Off;
    QByteArray text = m_setup.ipv6 ? "listen=NO\nlisten_ipv6=YES\nlisten_address6=::1\n"
                                   : "listen=YES\nlisten_address=127.0.0.1\n";
    text += "background=NO\nrun_as_launching_user=YES\nanonymous_enable=YES\nlocal_enable=NO\n"
            "seccomp_sandbox=NO\nxferlog_enable=NO\nlisten_port=" +
            QByteArray::number(m_port) + "\nanon_root=" + place() +
            "/files\nsecure_chroot_dir=" + place() + "/empty\nftp_username=" + qgetenv("USER") +
            '\n';
    if (qgetenv("USER").isEmpty())
        text.replace("ftp_username=\n", "ftp_username=root\n");
    if (m_setup.mostClients > 0)
        text += "max_per_ip=" + QByteArray::number(m_setup.mostClients) + '\n';
    if (tls)
        text += "ssl_enable=YES\nallow_anon_ssl=YES\nforce_anon_logins_ssl=YES\n"
                "force_anon_data_ssl=YES\nrequire_ssl_reuse=YES\nssl_ciphers=HIGH\nrsa_cert_file=" +
                place() + "/cert.pem\nrsa_private_key_file=" + place() + "/key.pem\n";
    if (m_setup.tls == Setup::Tls::Implicit)
        text += "implicit_ssl=YES\n";
    write(QStringLiteral("vsftpd.conf"), text);
    return {m_folder.filePath(QStringLiteral("vsftpd.conf"))};
}

QStringList FtpDaemon::prepareProftpd() const {
    write(QStringLiteral("passwd"),
          "bob:" + kHash + ':' + ownId() + ':' + ownId() + "::" + place() + "/files:/bin/sh\n");
    QByteArray text =
        "ServerType standalone\nDefaultServer on\nPort " + QByteArray::number(m_port) +
        "\nDefaultAddress " + (m_setup.ipv6 ? "::1" : "127.0.0.1") +
        "\nSocketBindTight on\nRequireValidShell off\nUseFtpUsers off\n"
        "RootLogin on\nAuthOrder mod_auth_file.c\nAuthUserFile " +
        place() + "/passwd\nWtmpLog off\nTransferLog none\nDelayEngine off\nPidFile " + place() +
        "/pid\nScoreboardFile " + place() + "/scoreboard\nSystemLog " + place() +
        "/log\nDefaultRoot ~\n";
    if (m_setup.mostClients > 0)
        text += "MaxClientsPerHost " + QByteArray::number(m_setup.mostClients) + '\n';
    if (m_setup.tls != Setup::Tls::Off)
        text = "ModulePath " + below(QStringLiteral("/usr/lib/proftpd")).toUtf8() +
               "\nLoadModule mod_tls.c\n" + text + "TLSEngine on\nTLSRequired on\nTLSProtocol " +
               m_setup.protocol + "\nTLSECCertificateFile " + place() +
               "/cert.pem\nTLSECCertificateKeyFile " + place() + "/key.pem\n" +
               (m_setup.tls == Setup::Tls::Implicit ? "TLSOptions UseImplicitSSL\n" : "");
    write(QStringLiteral("proftpd.conf"), text);
    return {QStringLiteral("-n"), QStringLiteral("-q"), QStringLiteral("-c"),
            m_folder.filePath(QStringLiteral("proftpd.conf"))};
}

QStringList FtpDaemon::preparePureftpd() const {
    QStringList arguments{QStringLiteral("-S"),
                          (m_setup.ipv6 ? QStringLiteral("::1,") : QStringLiteral("127.0.0.1,")) +
                              QString::number(m_port),
                          QStringLiteral("-E"),
                          QStringLiteral("-H"),
                          QStringLiteral("-A"),
                          QStringLiteral("-l"),
                          QStringLiteral("puredb:") +
                              m_folder.filePath(QStringLiteral("users.pdb"))};
    // It lets nobody in as root.
    const QString uid = ownId() == "0" ? QStringLiteral("65534") : QString::fromLatin1(ownId());
    write(QStringLiteral("users"), "bob:" + kHash + ':' + uid.toLatin1() + ':' + uid.toLatin1() +
                                       "::" + place() + "/files/./::::::::::::\n");
    QProcess passwords;
    passwords.setProcessEnvironment(m_process.processEnvironment());
    passwords.start(below(QStringLiteral("/usr/bin/pure-pw")),
                    {QStringLiteral("mkdb"), m_folder.filePath(QStringLiteral("users.pdb")),
                     QStringLiteral("-f"), m_folder.filePath(QStringLiteral("users"))});
    passwords.waitForFinished(5000);
    if (m_setup.tls != Setup::Tls::Off)
        arguments << QStringLiteral("-2") << m_folder.filePath(QStringLiteral("both.pem"));
    arguments << QStringLiteral("-Y")
              << (m_setup.tls == Setup::Tls::Off ? QStringLiteral("0") : QStringLiteral("2"));
    if (m_setup.mostClients > 0)
        arguments << QStringLiteral("-C") << QString::number(m_setup.mostClients);
    return arguments;
}

QStringList FtpDaemon::preparePyftpdlib() const {
    QByteArray text = "from pyftpdlib.authorizers import DummyAuthorizer\n"
                      "from pyftpdlib.handlers import FTPHandler\n"
                      "from pyftpdlib.servers import FTPServer\n"
                      "a = DummyAuthorizer()\n"
                      "a.add_anonymous('" +
                      place() +
                      "/files')\n"
                      "FTPHandler.authorizer = a\n"
                      "s = FTPServer(('" +
                      (m_setup.ipv6 ? "::1" : "127.0.0.1") + "', " + QByteArray::number(m_port) +
                      "), FTPHandler)\n";
    if (m_setup.mostClients > 0)
        text += "s.max_cons_per_ip = " + QByteArray::number(m_setup.mostClients) + '\n';
    text += "s.serve_forever()\n";
    write(QStringLiteral("server.py"), text);
    return {m_folder.filePath(QStringLiteral("server.py"))};
}

} // namespace quintet::test
