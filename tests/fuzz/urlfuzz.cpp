#include "entries.h"
#include "input/shownword.h"

using namespace quintet;
using namespace quintet::test;

namespace {

void checkParsed(const QString& text) {
    Credentials credentials;
    const auto url = parseUrl(text, &credentials);
    if (!url) {
        MUST_HOLD(!url.error().detail.isEmpty() && isHarmless(url.error().detail));
        return;
    }
    checkUrl(*url);
    // What was read once is read again as the same, and has no credentials any more.
    Credentials none;
    const auto again = parseUrl(QString::fromLatin1(url->toEncoded()), &none);
    MUST_HOLD(again && *again == *url);
    MUST_HOLD(none.isEmpty());
    MUST_HOLD(isHarmless(shown(*url)) && !shown(*url).contains(u' '));
    const QString name = nameFromUrl(*url);
    MUST_HOLD(safeName(name) == name && !name.isEmpty());
}

} // namespace

/// Addresses as people write them, alone or in a text.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QString text = QString::fromUtf8(Feed(data, size).rest());
    checkParsed(text);
    const QList<QUrl> links = linksIn(text);
    MUST_HOLD(links.size() <= text.size());
    for (const QUrl& link : links) {
        MUST_HOLD(link.isValid() && !link.host().isEmpty());
        MUST_HOLD(links.count(link) == 1);
    }
    const QList<QUrl> pieces = linksInHtml(text);
    MUST_HOLD(pieces.size() <= text.size());
    for (const QUrl& link : pieces)
        MUST_HOLD(link.isValid() && !link.host().isEmpty());
    const QString word = shownWord(text);
    MUST_HOLD(word.size() <= 120 && isHarmless(word));
    return 0;
}
