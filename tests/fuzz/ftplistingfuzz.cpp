#include "feed.h"
#include "ftp/facts.h"
#include "ftp/listing.h"
#include "ftp/passive.h"

using namespace quintet;
using namespace quintet::test;

namespace {

void check(const QList<FtpEntry>& entries, const QByteArray& text) {
    MUST_HOLD(entries.size() <= kMostEntries);
    for (const FtpEntry& entry : entries) {
        MUST_HOLD(isPathPart(entry.name));
        MUST_HOLD(!entry.name.contains('/') && !entry.name.contains('\\') &&
                  !hasControl(entry.name));
        MUST_HOLD(entry.name != "." && entry.name != "..");
        MUST_HOLD(text.contains(entry.name)); // Nothing is made up.
        MUST_HOLD(entry.size >= -1);
        MUST_HOLD(!entry.isFolder || entry.size == -1);
        MUST_HOLD(entry.modified.isNull() || entry.modified.isValid());
    }
}

} // namespace

/// No name in a listing leads anywhere else, and a listing's lines don't depend on each other.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray text = Feed(data, size).rest();
    const QDate today(2024, 2, 29);
    const QList<FtpEntry> mlsd = parseMlsd(text);
    const QList<FtpEntry> list = parseList(text, today);
    check(mlsd, text);
    check(list, text);
    QList<FtpEntry> byLine;
    QList<FtpEntry> listByLine;
    for (const QByteArray& line : text.split('\n')) {
        byLine += parseMlsd(line);
        listByLine += parseList(line, today);
    }
    MUST_HOLD(byLine == mlsd && listByLine == list);

    if (const auto facts = parseFacts(text))
        MUST_HOLD(facts->facts.modified.isEmpty() || facts->facts.modifiedAt().isValid());
    const QByteArray time = parseFtpTime(text);
    MUST_HOLD(time.isEmpty() || (time.size() == 14 && text.startsWith(time)));
    for (const auto port : {portOfPasv(text), portOfEpsv(text)})
        MUST_HOLD(!port || *port > 0);
    return 0;
}
