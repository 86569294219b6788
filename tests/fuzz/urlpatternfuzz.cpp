#include "feed.h"
#include "input/inputlist.h"
#include "input/pattern.h"

using namespace quintet;
using namespace quintet::test;

/// "[1-3]{a,b}": as many texts as it says, each different in number, none more than it may.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QString text = QString::fromUtf8(Feed(data, size).rest());
    const auto pattern = Pattern::parse(text);
    if (!pattern) {
        MUST_HOLD(!pattern.error().detail.isEmpty() && isHarmless(pattern.error().detail));
        MUST_HOLD(!expandPatterns(text));
        return 0;
    }
    MUST_HOLD(pattern->count() >= 1 && pattern->count() <= Pattern::kMost);
    const QString first = pattern->first();
    const QString last = pattern->last();
    if (!text.contains(u'[') && !text.contains(u'{') && !text.contains(u'\\'))
        MUST_HOLD(pattern->count() == 1 && first == text);
    if (pattern->count() > 2000) // Which takes a while, and is the same all over again.
        return 0;
    const QStringList all = pattern->expand();
    MUST_HOLD(all.size() == pattern->count());
    MUST_HOLD(all.first() == first && all.last() == last);
    const auto expanded = expandPatterns(text);
    MUST_HOLD(expanded && *expanded == all);
    return 0;
}
