#include "feed.h"
#include "net/proxychoice.h"

using namespace quintet;
using namespace quintet::test;

/// A proxy as people write it, and the exceptions of no_proxy. Errors repeat nothing of it.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Feed feed(data, size);
    const QString text = QString::fromUtf8(feed.line());
    const QString exceptions = QString::fromUtf8(feed.line());
    const QUrl url = QUrl::fromEncoded(feed.rest());
    const auto proxy = parseProxy(text);
    if (proxy) {
        MUST_HOLD(proxy->isValid() && !proxy->host().isEmpty());
        MUST_HOLD(proxy->port() > 0 && proxy->port() < 65536);
        MUST_HOLD(toProxy(*proxy).port() == proxy->port());
    } else {
        MUST_HOLD(isHarmless(proxy.error().detail));
        MUST_HOLD(!proxy.error().detail.contains(QStringLiteral("s3cret")));
    }
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("all_proxy"), text);
    environment.insert(QStringLiteral("no_proxy"), exceptions);
    const auto settings = proxyFromEnvironment(environment);
    // What can't be understood is no direct connection (87).
    MUST_HOLD(settings.has_value() == (proxy.has_value() || text.trimmed().isEmpty()));
    if (!settings)
        return 0;
    const QUrl chosen = proxyFor(url, *settings);
    MUST_HOLD(chosen.isEmpty() || (proxy && chosen == *proxy));
    ProxySettings everything = *settings;
    everything.exceptions.append(QStringLiteral("*"));
    MUST_HOLD(proxyFor(url, everything).isEmpty());
    return 0;
}
