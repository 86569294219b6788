#pragma once

#include "types.h"

#include <QHash>

namespace quintet {

/// Whom a login is for: scheme, host and port of `url`, such as "https://example.org:443".
QString originOf(const QUrl& url);

/// Logins by the origin they are for, which get to see them and no other.
using Logins = QHash<QString, Credentials>;

} // namespace quintet

Q_DECLARE_METATYPE(quintet::Logins)
