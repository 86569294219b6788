#include "entries.h"
#include "input/curlcall.h"
#include "input/shellwords.h"

using namespace quintet;
using namespace quintet::test;

namespace {

void checkCommand(const Result<ShellCommand>& command, const QString& text) {
    if (!command)
        return;
    MUST_HOLD(command->length >= 0 && command->length <= text.size());
    qsizetype all = 0;
    for (const QString& word : command->words)
        all += word.size();
    MUST_HOLD(all <= 2 * text.size()); // A code point in $'…' can take two.
}

} // namespace

/// A pasted call of curl: nothing in it is run, and all of it is read or refused.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QString text = QString::fromUtf8(Feed(data, size).rest());
    checkCommand(readShellCommand(text), text);
    checkCommand(readCmdCommand(text), text);
    if (!isCurlCall(text))
        return 0;
    const CurlCall call = readCurlCall(text);
    MUST_HOLD(call.length <= text.size() && (call.length > 0 || call.isOpen));
    MUST_HOLD(call.refusal.isEmpty() != call.entries.isEmpty());
    MUST_HOLD(!call.isOpen || !call.refusal.isEmpty());
    MUST_HOLD(isHarmless(call.refusal));
    for (const InputEntry& entry : call.entries)
        checkEntry(entry);
    return 0;
}
