#include "listedaddresses.h"

#include "redact.h"

namespace quintet {

QByteArrayList listedAddresses(const Request& request) {
    QByteArrayList addresses;
    const auto add = [&addresses](const QUrl& url) {
        const QByteArray address = withoutCredentials(url).toEncoded();
        if (!url.isLocalFile() && !addresses.contains(address))
            addresses.append(address);
    };
    if (request.asked.isValid())
        add(request.asked);
    for (const QUrl& source : request.sources)
        add(source);
    return addresses;
}

} // namespace quintet
