#include "feed.h"
#include "http/authorization.h"

using namespace quintet;
using namespace quintet::test;

/// Challenges: what is sent is one line, and never the password as it is but to Basic.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Feed feed(data, size);
    const QByteArray sent = feed.line();
    const QByteArray field = feed.rest();
    for (const Challenge& challenge : parseChallenges(field)) {
        MUST_HOLD(!challenge.scheme.isEmpty() && challenge.scheme == challenge.scheme.toLower());
        for (auto one = challenge.parameters.begin(); one != challenge.parameters.end(); ++one)
            MUST_HOLD(!one.key().isEmpty() && one.key() == one.key().toLower());
    }
    Authorization authorization;
    if (authorization.accept(field, sent))
        MUST_HOLD(authorization.isChallenged());
    const Credentials who{QStringLiteral("böb"), QStringLiteral("s3cret")};
    const auto header = authorization.header("GET", "/dir/file?x=1", who, "0123456789abcdef");
    MUST_HOLD(!header || authorization.isChallenged());
    if (header) {
        MUST_HOLD(!hasControl(QByteArray(*header).replace('\t', ' ')));
        MUST_HOLD(header->startsWith("Basic ") || header->startsWith("Digest "));
        MUST_HOLD(!header->contains("s3cret"));
    }
    return 0;
}
