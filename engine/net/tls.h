#pragma once

#include "result.h"
#include "types.h"

#include <QSslConfiguration>

class QSslCertificate;

namespace quintet {

/// TLS as `settings` say; an error when a certificate or key file holds none.
Result<QSslConfiguration> tlsConfiguration(const TlsSettings& settings);

/// The same, for settings that were checked: where a file of theirs is gone since, nobody is
/// trusted. Made when TLS is first needed: the first one of a program takes milliseconds.
QSslConfiguration tlsConfigurationOrNoTrust(const TlsSettings& settings);

/// Qt takes a certificate for a DNS name that looks like the address; RFC 6125 wants the address.
/// True where `host` is a name: Qt has checked that.
bool isForAddress(const QSslCertificate& certificate, const QString& host);

} // namespace quintet
