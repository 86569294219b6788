#include "feed.h"
#include "http/cookies.h"

using namespace quintet;
using namespace quintet::test;

/// Cookies go to whom they are for, on one line, and not at all to anybody else.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Feed feed(data, size);
    const bool file = feed.byte() % 2 != 0;
    const QByteArray text = feed.rest();
    const QDateTime now(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);
    Cookies cookies;
    if (file) {
        for (const QString& complaint : cookies.load(text, QStringLiteral("jar"), now))
            MUST_HOLD(isHarmless(complaint) && !complaint.contains(QStringLiteral("s3cret")));
    } else {
        cookies.take(QUrl(QStringLiteral("https://www.example.org/dir/")), text.split('\r'), now);
    }
    const auto sentTo = [&](const char* address) {
        const QByteArray header = cookies.headerFor(QUrl(QString::fromLatin1(address)), now);
        MUST_HOLD(!hasControl(header));
        return header;
    };
    sentTo("https://www.example.org/dir/file");
    if (file)
        return 0;
    // Another site, one that only ends alike, and everybody under the same suffix.
    MUST_HOLD(sentTo("https://www.example.com/dir/file").isEmpty());
    MUST_HOLD(sentTo("https://badexample.org/dir/file").isEmpty());
    MUST_HOLD(sentTo("https://other.org/dir/file").isEmpty());
    return 0;
}
