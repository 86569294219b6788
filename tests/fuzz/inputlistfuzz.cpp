#include "entries.h"
#include "input/inputlist.h"
#include "input/listtext.h"

using namespace quintet;
using namespace quintet::test;

/// A list of any kind gives entries that can be fetched as they are, or problems that can be shown.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray content = Feed(data, size).rest();
    const QByteArray text = asUtf8(content);
    checkList(parseInputList(content, QStringLiteral("list")), text);
    return 0;
}
