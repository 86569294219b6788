#include "seen.h"

namespace quintet::test {

std::optional<AskedRange> Seen::range() const {
    const QByteArray value = field("Range");
    if (!value.startsWith("bytes="))
        return {};
    const QByteArrayList ends = value.mid(6).split('-');
    if (ends.size() != 2)
        return {};
    AskedRange asked;
    bool ok = false;
    asked.first = ends[0].toLongLong(&ok);
    if (!ok)
        return {};
    if (!ends[1].isEmpty()) {
        asked.last = ends[1].toLongLong(&ok);
        if (!ok || asked.last < asked.first)
            return {};
    }
    return asked;
}

std::optional<Seen> parseRequest(const QByteArray& head) {
    const QByteArrayList lines = head.split('\n');
    const QByteArrayList start = lines.first().trimmed().split(' ');
    if (start.size() != 3 || !start[2].startsWith("HTTP/1."))
        return {};
    Seen seen;
    seen.method = start[0];
    seen.target = start[1];
    seen.version = start[2];
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (colon < 1)
            return {};
        // Not null even when empty, so that has() can tell.
        seen.fields.append(Field{line.left(colon), QByteArray("" + line.mid(colon + 1).trimmed())});
    }
    return seen;
}

} // namespace quintet::test
