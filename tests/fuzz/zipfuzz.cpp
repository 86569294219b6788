#include "feed.h"
#include "storage/zipreader.h"

#include <QBuffer>
#include <QTemporaryFile>

using namespace quintet;
using namespace quintet::test;

/// ZIP archives: no member gives more than it states, nor more than the sizes in the archive allow.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static QTemporaryFile* const file = [] {
        auto* opened = new QTemporaryFile;
        MUST_HOLD(opened->open());
        return opened;
    }();
    const QByteArray archive = Feed(data, size).rest();
    MUST_HOLD(file->resize(0) && file->seek(0));
    MUST_HOLD(file->write(archive) == archive.size() && file->flush());
    const auto reader = ZipReader::open(file->fileName());
    if (!reader) {
        MUST_HOLD(!reader.error().detail.isEmpty() && isHarmless(reader.error().detail));
        return 0;
    }
    constexpr qint64 kWorthUnpacking = 1024 * 1024;
    qint64 packed = 0;
    for (const ZipReader::Member& member : (*reader)->members()) {
        MUST_HOLD(member.size >= 0 && member.packed >= 0 && member.header >= 0);
        MUST_HOLD(member.header < archive.size());
        packed += member.packed;
        if (member.size > kWorthUnpacking)
            continue;
        QBuffer content;
        content.open(QIODevice::WriteOnly);
        const Status unpacked = (*reader)->extract(member, content);
        MUST_HOLD(content.size() <= member.size);
        MUST_HOLD(!unpacked || content.size() == member.size);
    }
    MUST_HOLD(packed <= archive.size());
    return 0;
}
