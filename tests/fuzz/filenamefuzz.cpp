#include "entries.h"

#include <QUrl>

using namespace quintet;
using namespace quintet::test;

namespace {

void checkName(const QString& name) {
    MUST_HOLD(name.toUtf8().size() <= kLongestName);
    MUST_HOLD(safeName(name) == name); // Whatever is safe stays as it is.
    MUST_HOLD(!name.startsWith(u'.') && !name.endsWith(u'.') && !name.endsWith(u' '));
    for (const QChar c : name)
        MUST_HOLD(c.unicode() >= 0x20 && !QStringLiteral("/\\:*?\"<>|").contains(c));
}

} // namespace

/// Names that servers and lists give: safe, of bearable length, and the same if made safe again.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes = Feed(data, size).rest();
    const QString raw = QString::fromUtf8(bytes);
    const QString name = safeName(raw);
    if (!name.isEmpty()) {
        checkName(name);
        for (const int number : {1, 99}) {
            const QString numbered = numberedName(name, number);
            checkName(numbered);
            MUST_HOLD(numbered != name);
        }
        MUST_HOLD(numberedName(name, 1) != numberedName(name, 2));
        for (const char* suffix : {".part", ".part.state"}) {
            const QString more = withSuffix(name, QString::fromLatin1(suffix));
            MUST_HOLD(more.endsWith(QLatin1String(suffix)));
            checkName(more);
        }
    }
    if (const QString path = safeRelativePath(raw); !path.isEmpty())
        checkRelativePath(path);
    const QUrl url = QUrl::fromEncoded(bytes);
    checkName(nameFromUrl(url));
    for (const int most : {0, 1, 20, 300}) {
        const QString shownText = cleaned(bytes, most);
        MUST_HOLD(shownText.size() <= most && isHarmless(shownText));
        MUST_HOLD(cleaned(shownText, most) == shownText);
    }
    return 0;
}
