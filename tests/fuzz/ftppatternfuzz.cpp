#include "feed.h"
#include "ftp/listing.h"

#ifndef Q_OS_WIN
#include <fnmatch.h>
#endif

using namespace quintet;
using namespace quintet::test;

/// Patterns fit what they fit in a shell. A text without anything special fits itself alone.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Feed feed(data, size);
    const QByteArray pattern = feed.line();
    const QByteArray name = feed.rest();
    const bool fits = fitsPattern(name, pattern);

    const auto special = [](char c) { return QByteArrayView("*?[]\\").contains(c); };
    const bool plain = std::none_of(pattern.begin(), pattern.end(), special);
    if (plain)
        MUST_HOLD(fits == (name == pattern));
    QByteArray escaped;
    for (const char c : name)
        escaped += QByteArray("\\") + c;
    MUST_HOLD(fitsPattern(name, escaped));
    MUST_HOLD(fitsPattern(name, "*") == !name.startsWith('.'));
    if (fits && !pattern.endsWith('\\'))
        MUST_HOLD(fitsPattern(name + "end", pattern + "*"));

#ifndef Q_OS_WIN
    // The library's own opinion, where both mean to agree: no classes, in no language.
    const auto ours = [](char c) {
        return QByteArrayView("abcdxyz.-*?[]!^_0123456789").contains(c);
    };
    const bool common = std::all_of(pattern.begin(), pattern.end(), ours) &&
                        std::all_of(name.begin(), name.end(), ours) && pattern.size() < 64 &&
                        name.size() < 64;
    // In sets they differ over what POSIX leaves open: "[.", ranges without an end, "[!" alone.
    const bool sets = pattern.contains('[') &&
                      (pattern.contains("[.") || pattern.contains('-') || pattern.count('[') > 1);
    if (common && !sets)
        MUST_HOLD(fits == (fnmatch(pattern.constData(), name.constData(), FNM_PERIOD) == 0));
#endif
    return 0;
}
