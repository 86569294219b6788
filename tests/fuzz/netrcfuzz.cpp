#include "feed.h"
#include "net/netrc.h"

using namespace quintet;
using namespace quintet::test;

/// A netrc file is read or refused; what is said of it repeats nothing of it.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray text = Feed(data, size).rest();
    const auto netrc = Netrc::parse(text);
    if (!netrc) {
        MUST_HOLD(isHarmless(netrc.error().detail));
        MUST_HOLD(!netrc.error().detail.contains(QStringLiteral("s3cret")));
        return 0;
    }
    for (const char* host : {"host", "HOST", "other.example", ""}) {
        const QString name = QString::fromLatin1(host);
        const auto found = netrc->find(name);
        const auto again = netrc->find(name.toUpper());
        MUST_HOLD(found == again);
        const auto bob = netrc->find(name, QStringLiteral("bob"));
        MUST_HOLD(!bob || bob->user == QLatin1String("bob"));
    }
    return 0;
}
