#include "listedaddresses.h"

#include "redact.h"

namespace quintet {

QByteArrayList listedAddresses(const PackedRequest& packed) {
    const Request& rest = packed.rest();
    const QByteArray& address = packed.address();
    // So it is with nearly all.
    if (rest.sources.isEmpty() && rest.asked.isEmpty() && address.startsWith("http") &&
        !address.contains('@'))
        return {address};
    const Request request = packed.request();
    QByteArrayList addresses;
    const auto add = [&addresses](const QUrl& url) {
        const QByteArray one = withoutCredentials(url).toEncoded();
        if (!url.isLocalFile() && !addresses.contains(one))
            addresses.append(one);
    };
    if (request.asked.isValid())
        add(request.asked);
    for (const QUrl& source : request.sources)
        add(source);
    return addresses;
}

} // namespace quintet
