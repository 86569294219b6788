#include "entries.h"
#include "input/csvlist.h"
#include "input/listtext.h"

using namespace quintet;
using namespace quintet::test;

/// A table, which the general target takes for one only where its head is right.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray content = Feed(data, size).rest();
    const QByteArray text = asUtf8(content);
    if (!isCsvList(text))
        return 0;
    InputGatherer gatherer;
    readCsvList(text, QStringLiteral("list"), gatherer);
    checkList(gatherer.list, text);
    return 0;
}
