#include "feed.h"
#include "http/linkfield.h"

using namespace quintet;
using namespace quintet::test;

/// Link fields: what they name is bounded, can be fetched, and is no worse protected.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Feed feed(data, size);
    const bool isEncrypted = feed.byte() % 2 == 0;
    const QUrl base(isEncrypted ? QStringLiteral("https://user:pass@example.org/d/f.bin?a=b")
                                : QStringLiteral("http://example.org/d/f.bin"));
    const QList<QUrl> mirrors = duplicatesIn(feed.rest(), base);
    MUST_HOLD(mirrors.size() <= 16);
    const QStringList plain{QStringLiteral("http"), QStringLiteral("ftp")};
    for (const QUrl& mirror : mirrors) {
        MUST_HOLD(mirror.isValid() && !mirror.host().isEmpty());
        MUST_HOLD(mirror.userInfo().isEmpty() && !mirror.hasFragment());
        MUST_HOLD(!isEncrypted || !plain.contains(mirror.scheme()));
        MUST_HOLD(mirrors.count(mirror) == 1);
    }
    return 0;
}
