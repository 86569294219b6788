#include "logins.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

int usualPort(const QString& scheme) {
    if (scheme == "https"_L1)
        return 443;
    if (scheme == "ftp"_L1)
        return 21;
    return scheme == "ftps"_L1 ? 990 : 80;
}

} // namespace

QString originOf(const QUrl& url) {
    const QString scheme = url.scheme().toLower();
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (scheme.isEmpty() || host.isEmpty())
        return {};
    return u"%1://%2:%3"_s.arg(scheme, host.contains(u':') ? u'[' + host + u']' : host)
        .arg(url.port(usualPort(scheme)));
}

} // namespace quintet
