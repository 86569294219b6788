#pragma once

#include "result.h"
#include "types.h"

#include <QNetworkProxy>
#include <QProcessEnvironment>

namespace quintet {

/// The proxy for `url`, with its credentials; empty: a direct connection. Exceptions count as for
/// curl: "host" and ".host" stand for the host and all below it, "*" for everything, "10.0.0.0/8"
/// and "fe80::/10" for networks; each may end with ":port".
QUrl proxyFor(const QUrl& url, const ProxySettings& settings);

/// Whether `proxy` gets to see requests of `url`: an HTTP proxy forwards those for http:, and
/// tunnels all else.
bool isForwarded(const QUrl& url, const QUrl& proxy);

/// `proxy` as sockets take it; an empty one stands for a direct connection.
QNetworkProxy toProxy(const QUrl& proxy);

/// Reads a proxy as people write it: "http://[user:password@]host[:port]", "socks5://…",
/// "socks5h://…", or "host:port" for http. The result states its port. Errors never repeat what
/// was written, since there may be a password in it.
Result<QUrl> parseProxy(const QString& text);

/// What http_proxy, https_proxy, ftp_proxy, all_proxy and no_proxy say; lower case wins over upper
/// case. Where REQUEST_METHOD is set (CGI), HTTP_PROXY is a header of the client's and not read.
Result<ProxySettings> proxyFromEnvironment(const QProcessEnvironment& environment);

} // namespace quintet
