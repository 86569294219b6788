#pragma once

#include "result.h"
#include "types.h"

#include <QSslConfiguration>

class QSslCertificate;

namespace quintet {

/// TLS as `settings` say; an error when a certificate or key file holds none.
Result<QSslConfiguration> tlsConfiguration(const TlsSettings& settings);

/// Qt takes a certificate for a DNS name that looks like the address; RFC 6125 wants the address.
/// True where `host` is a name: Qt has checked that.
bool isForAddress(const QSslCertificate& certificate, const QString& host);

} // namespace quintet
