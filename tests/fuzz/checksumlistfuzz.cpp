#include "entries.h"
#include "input/checksumlist.h"
#include "input/checksumnames.h"

using namespace quintet;
using namespace quintet::test;

/// Checksum lists: every digest has its algorithm's length, and is found again by its path.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Feed feed(data, size);
    const QString name = QString::fromUtf8(feed.line());
    const QByteArray content = feed.rest();
    const ChecksumList list = parseChecksumList(content, name);
    MUST_HOLD(list.files.size() <= content.count('\n') + content.count('\r') + 1);
    for (const NamedDigest& file : list.files)
        checkDigest(file.digest);
    for (const InputProblem& problem : list.problems) {
        MUST_HOLD(!problem.message.isEmpty() && isHarmless(problem.message));
        MUST_HOLD(isHarmless(problem.text));
    }
    ChecksumNames names;
    names.add(list.files);
    for (const NamedDigest& file : list.files) {
        const auto found = names.find(file.path, QUrl(), false);
        MUST_HOLD(found && (file.path.isEmpty() || !found->value.isEmpty()));
    }
    return 0;
}
