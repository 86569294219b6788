#include "feed.h"
#include "net/socksdialogue.h"

#include <QUrl>

using namespace quintet;
using namespace quintet::test;

namespace {

struct Told {
    QByteArray said;
    QByteArray rest;
    bool open = false;
    bool failed = false;
};

Told told(const QString& host, const QString& user, const QList<QByteArray>& pieces) {
    SocksDialogue dialogue(host, 1080, user, QStringLiteral("secret"));
    Told all;
    const auto hello = dialogue.hello();
    all.failed = !hello;
    if (hello)
        all.said = *hello;
    for (const QByteArray& piece : pieces) {
        if (all.failed)
            break;
        const auto next = dialogue.heard(piece);
        if (next) {
            all.said += *next;
        } else {
            all.failed = true;
            MUST_HOLD(next.error().kind == ErrorKind::Proxy);
            MUST_HOLD(!next.error().detail.contains(QStringLiteral("secret")));
        }
    }
    all.open = dialogue.isOpen();
    if (all.open)
        all.rest = dialogue.rest();
    return all;
}

} // namespace

/// Whatever a proxy answers and however it is split, the same is said; what comes behind the
/// dialogue is the server's, byte for byte.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Feed feed(data, size);
    const quint8 seed = feed.byte();
    const QString host = QString::fromUtf8(feed.line());
    const QString user = seed % 2 == 0 ? QString() : QStringLiteral("anna");
    const QByteArray bytes = feed.rest();
    if (QUrl::toAce(host).isEmpty())
        return 0;
    const Told whole = told(host, user, {bytes});
    // Greeting, login and order, each with at most two names of 255 bytes.
    MUST_HOLD(whole.said.size() < 1100);
    MUST_HOLD(bytes.endsWith(whole.rest));
    MUST_HOLD(!(whole.open && whole.failed));
    for (const quint32 other : {quint32(seed), seed + 1U}) {
        const Told split = told(host, user, inPieces(bytes, other));
        MUST_HOLD(split.failed == whole.failed && split.open == whole.open);
        // What was said before a failure may have been one word with it.
        MUST_HOLD(whole.failed || (split.said == whole.said && split.rest == whole.rest));
    }
    return 0;
}
