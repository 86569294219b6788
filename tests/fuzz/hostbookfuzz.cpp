#include "feed.h"
#include "plan/hostbook.h"

using namespace quintet;
using namespace quintet::test;

/// The file of what was learned of hosts, as anybody may have written it.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr qint64 kNow = 1'800'000'000;
    const QByteArray text = Feed(data, size).rest();
    const QList<HostNote> notes = HostBook::parse(text, kNow);
    QList<QString> hosts;
    for (const HostNote& note : notes) {
        MUST_HOLD(!hosts.contains(note.host));
        hosts.append(note.host);
        MUST_HOLD(note.at <= kNow && note.at > kNow - HostBook::kKeptS);
        MUST_HOLD(note.rate >= 0 && note.cap >= 0);
        MUST_HOLD(!hasControl(note.host.toUtf8()) && !note.host.contains(u' '));
    }
    const QByteArray again = HostBook::text(notes);
    MUST_HOLD(again.size() <= text.size() + 64 || !notes.isEmpty());
    const QList<HostNote> kept = HostBook::parse(again, kNow);
    MUST_HOLD(kept.size() == qMin(notes.size(), HostBook::kMost));
    for (const HostNote& note : kept)
        MUST_HOLD(notes.contains(note));
    return 0;
}
