#include "net/tls.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslKey readKey(const QByteArray& pem) {
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const TlsSettings& settings) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(settings.minimum == TlsVersion::Tls13 ? QSsl::TlsV1_3OrLater
                                                          : QSsl::TlsV1_2OrLater);
    if (settings.insecure)
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!settings.caFile.isEmpty()) {
        const auto trusted = QSslCertificate::fromPath(settings.caFile);
        if (trusted.isEmpty())
            return Unexpected{
                Error{ErrorKind::Usage, u"%1 holds no certificate"_s.arg(settings.caFile)}};
        tls.setCaCertificates(trusted);
    }
    if (!settings.clientCert.isEmpty()) {
        const auto chain = QSslCertificate::fromPath(settings.clientCert);
        if (chain.isEmpty())
            return Unexpected{
                Error{ErrorKind::Usage, u"%1 holds no certificate"_s.arg(settings.clientCert)}};
        const QString keyFile =
            settings.clientKey.isEmpty() ? settings.clientCert : settings.clientKey;
        const QSslKey key = readKey(readFile(keyFile));
        if (key.isNull())
            return Unexpected{Error{ErrorKind::Usage,
                                    u"%1 holds no private key that can be read"_s.arg(keyFile)}};
        tls.setLocalCertificateChain(chain);
        tls.setPrivateKey(key);
    }
    return tls;
}

QSslConfiguration tlsConfigurationOrNoTrust(const TlsSettings& settings) {
    if (auto tls = tlsConfiguration(settings))
        return *tls;
    QSslConfiguration none = QSslConfiguration::defaultConfiguration();
    none.setCaCertificates({});
    return none;
}

bool isForAddress(const QSslCertificate& certificate, const QString& host) {
    const QHostAddress wanted(host);
    if (wanted.isNull())
        return true;
    const auto names = certificate.subjectAlternativeNames();
    for (const QString& name : names.values(QSsl::IpAddressEntry)) {
        if (QHostAddress(name) == wanted)
            return true;
    }
    return false;
}

} // namespace quintet
