#pragma once

#include <QByteArray>

namespace quintet {

/// Whether the header of that name carries what has to be kept to oneself: a login, a cookie, a
/// key.
bool isSecretHeader(const QByteArray& name);

} // namespace quintet
