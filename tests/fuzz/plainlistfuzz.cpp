#include "entries.h"
#include "input/plainlist.h"

using namespace quintet;
using namespace quintet::test;

static InputList listIn(const QByteArray& text) {
    InputGatherer gatherer;
    readPlainList(text, QStringLiteral("list"), gatherer);
    return gatherer.list;
}

/// A plain list or one of aria2's: what it gives doesn't depend on the kind of its line ends, and
/// comments and blank lines count for nothing but numbers.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray text = Feed(data, size).rest();
    const InputList list = listIn(text);
    checkList(list, text);
    if (text.contains('\r') || text.contains("curl") || text.contains('$'))
        return 0;
    const InputList again = listIn("# comment\n\n" + QByteArray(text).replace('\n', "\r\n"));
    MUST_HOLD(again.entries.size() == list.entries.size());
    MUST_HOLD(again.problems.size() == list.problems.size());
    for (qsizetype i = 0; i < list.entries.size(); ++i) {
        MUST_HOLD(again.entries[i].sources == list.entries[i].sources);
        MUST_HOLD(again.entries[i].fileName == list.entries[i].fileName);
        MUST_HOLD(again.entries[i].line == list.entries[i].line + 2);
    }
    return 0;
}
