#include "entries.h"
#include "input/listtext.h"
#include "input/metalink.h"

using namespace quintet;
using namespace quintet::test;

/// A Metalink, whose names never leave the target directory.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray content = Feed(data, size).rest();
    const QByteArray text = asUtf8(content);
    if (!isMetalink(text))
        return 0;
    const InputList list = readMetalink(text, QStringLiteral("list"));
    checkList(list, text);
    for (const InputEntry& entry : list.entries)
        MUST_HOLD(entry.directory.isEmpty() && entry.headers.isEmpty());
    return 0;
}
