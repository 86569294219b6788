#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QSsl>

namespace quintet::test {

/// A certificate with its key, both PEM.
struct Certificate {
    QByteArray pem;
    QByteArray key;
};

/// What a certificate says. Times are seconds from now.
struct Subject {
    QByteArray commonName = "localhost";
    QByteArrayList names = {"DNS:localhost", "IP:127.0.0.1"}; ///< As OpenSSL spells them.
    qint64 validFrom = -3600;
    qint64 validUntil = 365 * 24 * 3600;
    bool isAuthority = false;
    QByteArray usage = "serverAuth"; ///< Extended key usage; empty: none.
};

/// Issued by `issuer`.
Certificate issued(const Subject& subject, const Certificate& issuer);
Certificate selfSigned(const Subject& subject);

/// A root of the tests' own.
Certificate authority(const QByteArray& commonName = "Quintet test root");

/// What an origin shows and asks for under TLS.
struct Security {
    QList<Certificate> chain; ///< The server's own first. Its key is used.
    QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater;
    Certificate clientAuthority = {}; ///< Given: clients must show a certificate of it.
};

} // namespace quintet::test
