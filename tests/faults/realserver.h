#pragma once

#include "body.h"
#include "certificate.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>

#include <sys/stat.h>
#include <unistd.h>

namespace quintet::test {

using namespace Qt::StringLiterals;

/// "geheim", for "anna", as crypt(3) has it.
inline const QByteArray kHtpasswd = "anna:$1$abcdefgh$eKehL.s8tG6zTf8hBtmEF.\n";

/// A program of the folder that servers.sh filled (QUINTET_SERVERS), or of this machine, on a
/// loopback port of its own, with a folder of its own, for as long as this lives.
class RealServer {
public:
    /// `program` as "usr/sbin/nginx". Its arguments and its settings, a file, are given later.
    explicit RealServer(const QString& program)
        : m_root(qEnvironmentVariable("QUINTET_SERVERS"))
        , m_program(m_root + u'/' + program) {
        if (!QFile::exists(m_program))
            m_program = u'/' + program;
        // Some give up root's rights at once, and must be able to read here all the same.
        ::chmod(m_folder.path().toLocal8Bit().constData(), 0777);
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
        QDir(m_folder.path()).mkpath(u"www/private"_s);
        put(u"htpasswd"_s, kHtpasswd);
        put(u"plain"_s, "anna:geheim\n");
    }

    ~RealServer() {
        m_process.terminate();
        if (!m_process.waitForFinished(3'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(RealServer)

    /// Writes `settings`, in which DIR, PORT and ROOT are replaced, and starts it with `arguments`,
    /// in which they are, too. Empty, or why there is no server.
    QString start(const QStringList& arguments, const QByteArray& settings) {
        if (!QFile::exists(m_program))
            return m_program + u" is missing: tests/faults/servers.sh fetches it."_s;
        put(u"settings"_s, filled(settings));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        QStringList folders;
        for (const QString& name : QDir(m_root + u"/usr/lib"_s).entryList({u"*-linux-gnu*"_s}))
            folders += m_root + u"/usr/lib/"_s + name;
        environment.insert(u"LD_LIBRARY_PATH"_s, folders.join(u':'));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(path(u"said"_s));
        QStringList filledArguments;
        for (const QString& argument : arguments)
            filledArguments += QString::fromLocal8Bit(filled(argument.toLocal8Bit()));
        m_process.start(m_program, filledArguments);
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < 20'000; QThread::msleep(20)) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            if (socket.waitForConnected(1'000))
                return {};
            if (m_process.waitForFinished(0) || m_process.state() == QProcess::NotRunning)
                break;
        }
        return m_program + u" does not start: "_s + said();
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    void put(const QString& name, const QByteArray& content) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s can't be written", qPrintable(file.fileName()));
        file.close();
        ::chmod(file.fileName().toLocal8Bit().constData(), 0644);
    }

    /// What it shows of itself under TLS.
    void secure(const QByteArray& chain, const QByteArray& key) const {
        put(u"cert.pem"_s, chain);
        put(u"key.pem"_s, key);
        put(u"both.pem"_s, key + chain);
    }

    quint16 port() const { return m_port; }
    QUrl url(const QString& path, const QString& scheme = u"http"_s) const {
        return QUrl(u"%1://localhost:%2/%3"_s.arg(scheme).arg(m_port).arg(path));
    }

    /// What it had to say, in words or in its log.
    QString said() const {
        QByteArray all;
        for (const QString& name : {u"said"_s, u"error.log"_s}) {
            QFile file(path(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return QString::fromUtf8(all);
    }

private:
    QByteArray filled(QByteArray text) const {
        text.replace("@DIR@", m_folder.path().toLocal8Bit());
        text.replace("@PORT@", QByteArray::number(m_port));
        text.replace("@ROOT@", m_program.startsWith(m_root + u'/') && !m_root.isEmpty()
                                   ? m_root.toLocal8Bit()
                                   : QByteArray());
        return text;
    }

    const QString m_root;
    QString m_program;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/// How a web server is to be.
struct WebManner {
    int kiBPerSecond = 0;    ///< Of a connection; 0: no limit.
    bool tls = false;        ///< With cert.pem and key.pem.
    bool onlyOldTls = false; ///< TLS 1.0.
};

inline QString startNginx(RealServer& server, const WebManner& manner) {
    QByteArray settings = "daemon off; master_process off; pid @DIR@/pid;\n"
                          "events { worker_connections 256; }\n"
                          "http {\n"
                          "  access_log off; default_type application/octet-stream;\n";
    for (const char* kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        settings += QByteArray("  ") + kind + "_temp_path @DIR@/" + kind + ";\n";
    if (manner.kiBPerSecond > 0)
        settings += "  limit_rate " + QByteArray::number(manner.kiBPerSecond) + "k;\n";
    settings += QByteArray("  server {\n    listen 127.0.0.1:@PORT@") + (manner.tls ? " ssl" : "") +
                ";\n    root @DIR@/www;\n";
    if (manner.tls) {
        settings += "    ssl_certificate @DIR@/cert.pem; ssl_certificate_key @DIR@/key.pem;\n";
        settings += manner.onlyOldTls ? "    ssl_protocols TLSv1; ssl_ciphers ALL:@SECLEVEL=0;\n"
                                      : "    ssl_protocols TLSv1.2 TLSv1.3;\n";
    }
    settings += "    location /private/ { auth_basic \"quintet\"; auth_basic_user_file "
                "@DIR@/htpasswd; }\n  }\n}\n";
    return server.start(
        {u"-c"_s, u"@DIR@/settings"_s, u"-p"_s, u"@DIR@"_s, u"-e"_s, u"@DIR@/error.log"_s},
        settings);
}

inline QString startApache(RealServer& server, const WebManner& manner) {
    QByteArray settings = "ServerRoot @DIR@\nPidFile @DIR@/pid\nListen 127.0.0.1:@PORT@\n"
                          "ServerName localhost\nErrorLog @DIR@/error.log\nMutex file:@DIR@\n"
                          "DefaultRuntimeDir @DIR@\n";
    for (const char* module : {"mpm_event", "authn_core", "authn_file", "authz_core", "authz_user",
                               "auth_basic", "env", "ratelimit", "ssl"})
        settings += QByteArray("LoadModule ") + module +
                    "_module @ROOT@/usr/lib/apache2/modules/mod_" + module + ".so\n";
    if (::getuid() == 0)
        settings += "User #65534\nGroup #65534\n";
    settings += "DocumentRoot @DIR@/www\n<Directory @DIR@/www>\n  Require all granted\n"
                "</Directory>\n<Location /private>\n  AuthType Basic\n  AuthName quintet\n"
                "  AuthUserFile @DIR@/htpasswd\n  Require valid-user\n</Location>\n";
    if (manner.kiBPerSecond > 0)
        settings += "<Location />\n  SetOutputFilter RATE_LIMIT\n  SetEnv rate-limit " +
                    QByteArray::number(manner.kiBPerSecond) + "\n</Location>\n";
    if (manner.tls) {
        settings += "SSLEngine on\nSSLCertificateFile @DIR@/cert.pem\n"
                    "SSLCertificateKeyFile @DIR@/key.pem\n";
        settings += manner.onlyOldTls ? "SSLProtocol TLSv1\nSSLCipherSuite ALL:@SECLEVEL=0\n"
                                      : "SSLProtocol TLSv1.2 TLSv1.3\n";
    }
    return server.start({u"-X"_s, u"-f"_s, u"@DIR@/settings"_s}, settings);
}

inline QString startLighttpd(RealServer& server, const WebManner& manner) {
    // Its cache would show a file that was replaced as the old one for a second or two.
    QByteArray settings = "server.stat-cache-engine = \"disable\"\n"
                          "server.document-root = \"@DIR@/www\"\nserver.bind = \"127.0.0.1\"\n"
                          "server.port = @PORT@\nserver.errorlog = \"@DIR@/error.log\"\n"
                          "server.modules = (\"mod_auth\", \"mod_authn_file\", \"mod_openssl\")\n"
                          "mimetype.assign = (\"\" => \"application/octet-stream\")\n"
                          "auth.backend = \"plain\"\n"
                          "auth.backend.plain.userfile = \"@DIR@/plain\"\n"
                          "auth.require = (\"/private/\" => (\"method\" => \"basic\", "
                          "\"realm\" => \"quintet\", \"require\" => \"valid-user\"))\n";
    if (manner.kiBPerSecond > 0)
        settings +=
            "connection.kbytes-per-second = " + QByteArray::number(manner.kiBPerSecond) + '\n';
    if (manner.tls) {
        settings += "ssl.engine = \"enable\"\nssl.pemfile = \"@DIR@/both.pem\"\n";
        settings += manner.onlyOldTls
                        ? "ssl.openssl.ssl-conf-cmd = (\"MinProtocol\" => \"TLSv1\", "
                          "\"MaxProtocol\" => \"TLSv1\", \"CipherString\" => \"ALL:@SECLEVEL=0\")\n"
                        : "ssl.openssl.ssl-conf-cmd = (\"MinProtocol\" => \"TLSv1.2\")\n";
    }
    return server.start(
        {u"-D"_s, u"-f"_s, u"@DIR@/settings"_s, u"-m"_s, u"@ROOT@/usr/lib/lighttpd"_s}, settings);
}

/// Empty, or why it did not start.
inline QString startWebServer(RealServer& server, const QByteArray& kind, const WebManner& manner) {
    if (kind == "nginx")
        return startNginx(server, manner);
    return kind == "apache2" ? startApache(server, manner) : startLighttpd(server, manner);
}

inline QString pathOfWebServer(const QByteArray& kind) {
    return u"usr/sbin/"_s + QString::fromLatin1(kind);
}

} // namespace quintet::test
