#include "net/proxychoice.h"

#include "net/decimal.h"

#include <QHostAddress>

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// SOCKS5 has one byte for the length of a name (RFC 1929).
constexpr qsizetype kLongestSocksName = 255;

Unexpected<Error> wrong(const QString& detail) {
    Error error;
    error.kind = ErrorKind::Usage;
    error.detail = detail;
    return Unexpected{error};
}

int portOf(const QUrl& url) {
    const QString scheme = url.scheme();
    return url.port(scheme == "https"_L1  ? 443
                    : scheme == "ftp"_L1  ? 21
                    : scheme == "ftps"_L1 ? 990
                                          : 80);
}

std::optional<int> parsePort(QStringView text) {
    const auto port = parseDecimal(text.toLatin1());
    return port && *port > 0 && *port <= 65535 ? std::optional(int(*port)) : std::nullopt;
}

/// One entry of no_proxy, taken apart.
struct Exception {
    QString host;
    int port = -1; ///< -1: any.
    int bits = -1; ///< Of a network's prefix; -1: it is no network.
};

/// "[v6]", "[v6]:port", "v6", "host", "host:port", each of the addresses with "/bits".
Exception parseException(const QString& text) {
    Exception entry;
    QString rest = text.trimmed().toLower();
    const qsizetype bracket = rest.startsWith(u'[') ? rest.indexOf(u']') : -1;
    const qsizetype colon = rest.lastIndexOf(u':');
    const bool onlyColon = colon >= 0 && rest.indexOf(u':') == colon;
    if (colon > bracket && (bracket > 0 || onlyColon)) {
        if (const auto port = parsePort(QStringView(rest).sliced(colon + 1))) {
            entry.port = *port;
            rest.truncate(colon);
        }
    }
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        const auto bits = parseDecimal(rest.sliced(slash + 1).toLatin1());
        entry.bits = bits && *bits <= 128 ? int(*bits) : 999;
        rest.truncate(slash);
    }
    if (rest.startsWith(u'[') && rest.endsWith(u']'))
        rest = rest.sliced(1, rest.size() - 2);
    if (rest.startsWith("*."_L1))
        rest.remove(0, 1);
    while (rest.startsWith(u'.'))
        rest.remove(0, 1);
    while (rest.endsWith(u'.'))
        rest.chop(1);
    entry.host = rest;
    return entry;
}

bool covers(const Exception& entry, const QString& host, const QHostAddress& address, int port) {
    if (entry.host.isEmpty() || (entry.port >= 0 && entry.port != port))
        return false;
    if (entry.host == "*"_L1)
        return true;
    if (!address.isNull()) {
        const QHostAddress known(entry.host);
        if (known.isNull() || known.protocol() != address.protocol())
            return false;
        const int most = address.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32;
        if (entry.bits > most)
            return false;
        return address.isInSubnet(known, entry.bits < 0 ? most : entry.bits);
    }
    return entry.bits < 0 && (host == entry.host || host.endsWith(QString(u'.' + entry.host)));
}

bool isException(const QUrl& url, const QStringList& exceptions) {
    QString host = url.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    const QHostAddress address(host);
    return std::any_of(exceptions.begin(), exceptions.end(), [&](const QString& text) {
        return covers(parseException(text), host, address, portOf(url));
    });
}

/// The value of `name`, in lower or else in upper case; empty counts as not set, as for curl.
QString valueOf(const QProcessEnvironment& environment, const QString& name) {
    const QString value = environment.value(name).trimmed();
    // A CGI server puts a client's "Proxy:" header there (CVE-2016-5385).
    const bool forged = name == "http_proxy"_L1 && environment.contains(u"REQUEST_METHOD"_s);
    return value.isEmpty() && !forged ? environment.value(name.toUpper()).trimmed() : value;
}

} // namespace

QUrl proxyFor(const QUrl& url, const ProxySettings& settings) {
    const QString scheme = url.scheme();
    const QUrl& proxy = scheme == "https"_L1          ? settings.https
                        : scheme == "http"_L1         ? settings.http
                        : scheme.startsWith("ftp"_L1) ? settings.ftp
                                                      : QUrl();
    return proxy.isEmpty() || isException(url, settings.exceptions) ? QUrl() : proxy;
}

QNetworkProxy toProxy(const QUrl& proxy) {
    if (proxy.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const bool socks = proxy.scheme().startsWith("socks5"_L1);
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                         proxy.host(), static_cast<quint16>(proxy.port(socks ? 1080 : 8080)),
                         proxy.userName(QUrl::FullyDecoded), proxy.password(QUrl::FullyDecoded));
}

Result<QUrl> parseProxy(const QString& text) {
    const QString trimmed = text.trimmed();
    const bool odd = std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) {
        return c.unicode() <= 0x20 || c.unicode() == 0x7f || c == u'\\';
    });
    QUrl url(trimmed.contains("://"_L1) ? trimmed : QString("http://"_L1 + trimmed));
    // GNOME writes socks://.
    if (url.scheme() == "socks"_L1)
        url.setScheme(u"socks5"_s);
    const bool socks = url.scheme() == "socks5"_L1 || url.scheme() == "socks5h"_L1;
    // Anything behind the host is most likely the rest of a password with a "/", "?" or "#" in it.
    const bool more =
        (url.path() != "/"_L1 && !url.path().isEmpty()) || url.hasQuery() || url.hasFragment();
    if (odd || !url.isValid() || url.host().isEmpty() || url.port() == 0 || more)
        return wrong(u"a proxy is written http://host:port or socks5://host:port"_s);
    if (url.scheme() == "https"_L1)
        return wrong(u"proxies that are themselves reached by https are not supported"_s);
    if (!socks && url.scheme() != "http"_L1)
        return wrong(u"a proxy is an http://, socks5:// or socks5h:// address"_s);
    const QString user = url.userName(QUrl::FullyDecoded);
    const QString password = url.password(QUrl::FullyDecoded);
    for (const QString& part : {user, password}) {
        if (socks && part.toUtf8().size() > kLongestSocksName)
            return wrong(u"the proxy's user name or password is too long"_s);
        if (std::any_of(part.begin(), part.end(),
                        [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; }))
            return wrong(u"the proxy's user name or password has a control character"_s);
    }
    url.setPath({});
    if (url.port() < 0)
        url.setPort(socks ? 1080 : 80);
    return url;
}

Result<ProxySettings> proxyFromEnvironment(const QProcessEnvironment& environment) {
    ProxySettings settings;
    struct Variable {
        QString name;
        QUrl* proxy;
    };
    const Variable variables[] = {{u"http_proxy"_s, &settings.http},
                                  {u"https_proxy"_s, &settings.https},
                                  {u"ftp_proxy"_s, &settings.ftp}};
    for (const Variable& variable : variables) {
        QString name = variable.name;
        QString value = valueOf(environment, name);
        if (value.isEmpty()) {
            name = u"all_proxy"_s;
            value = valueOf(environment, name);
        }
        if (value.isEmpty())
            continue;
        const Result<QUrl> proxy = parseProxy(value);
        if (!proxy)
            return wrong(u"the variable %1: %2"_s.arg(name, proxy.error().detail));
        *variable.proxy = *proxy;
    }
    QString exceptions = valueOf(environment, u"no_proxy"_s);
    exceptions.replace(u' ', u',').replace(u'\t', u',');
    settings.exceptions = exceptions.split(u',', Qt::SkipEmptyParts);
    return settings;
}

bool isForwarded(const QUrl& url, const QUrl& proxy) {
    return url.scheme() == QLatin1String("http") && proxy.scheme() == QLatin1String("http");
}

} // namespace quintet
