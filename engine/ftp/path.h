#pragma once

#include "result.h"
#include "types.h"

#include <QByteArray>
#include <QUrl>

namespace quintet {

/// The path that goes into a command, decoded (RFC 1738, 3.2.2): "ftp://host/a/b" is "a/b", from
/// the folder the login leads to; "ftp://host/%2Fa/b" is "/a/b". A ";type=…" at the end is left
/// out, a "?" belongs to the name. An error where it has CR, LF or NUL, or is far too long.
Result<QByteArray> ftpPath(const QUrl& url);

/// An error when user name or password can't be sent.
Status checkLogin(const Credentials& who);

} // namespace quintet
