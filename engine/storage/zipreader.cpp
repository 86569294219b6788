#include "storage/zipreader.h"

#include "storage/crc32.h"
#include "storage/zipformat.h"

#include <algorithm>
#include <zlib.h>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostMembers = 1'000'000;
constexpr qint64 kLargestDirectory = 256 * 1024 * 1024;
constexpr qint64 kBlock = 256 * 1024;

Unexpected<Error> broken(const QString& detail) {
    return Unexpected{Error{ErrorKind::Protocol, detail}};
}

/// The ZIP64 extra field: those of the 32-bit numbers that are full are found here, in this order.
Status widen(QByteArrayView extra, ZipReader::Member& member) {
    const bool wide = member.size == zip::kFull32 || member.packed == zip::kFull32 ||
                      member.header == zip::kFull32;
    while (wide && extra.size() >= 4) {
        const qint64 size = zip::u16(extra, 2);
        if (extra.size() < 4 + size)
            break;
        if (zip::u16(extra, 0) != zip::kWideExtra) {
            extra = extra.sliced(4 + size);
            continue;
        }
        QByteArrayView fields = extra.sliced(4, size);
        for (qint64* number : {&member.size, &member.packed, &member.header}) {
            if (*number != zip::kFull32)
                continue;
            if (fields.size() < 8)
                return broken(u"a number of 64 bits is missing"_s);
            *number = zip::s64(fields, 0);
            fields = fields.sliced(8);
        }
        return {};
    }
    return {};
}

class Inflater {
public:
    Inflater() { m_good = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    bool isGood() const { return m_good; }
    bool isDone() const { return m_done; }
    void feed(QByteArray& bytes) {
        m_stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
        m_stream.avail_in = uInt(bytes.size());
    }
    bool isHungry() const { return m_stream.avail_in == 0; }

    /// The next bytes; empty where it needs to be fed.
    QByteArray next() {
        QByteArray out(kBlock, Qt::Uninitialized);
        m_stream.next_out = reinterpret_cast<Bytef*>(out.data());
        m_stream.avail_out = uInt(out.size());
        const int code = inflate(&m_stream, Z_NO_FLUSH);
        m_done = code == Z_STREAM_END;
        m_good = code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR;
        out.truncate(out.size() - qsizetype(m_stream.avail_out));
        return out;
    }

private:
    z_stream m_stream{};
    bool m_good = false;
    bool m_done = false;
};

/// Takes a member's bytes: no more than it stated.
class Unpacked {
public:
    Unpacked(QIODevice& to, qint64 size)
        : m_to(to)
        , m_left(size) {}

    Status add(const QByteArray& bytes) {
        m_left -= bytes.size();
        if (m_left < 0)
            return broken(u"it is larger than it states"_s);
        m_crc = crc32Of(m_crc, bytes);
        if (m_to.write(bytes) != bytes.size())
            return Unexpected{Error{ErrorKind::Io, m_to.errorString()}};
        return {};
    }
    Status check(quint32 crc) const {
        if (m_left > 0)
            return broken(u"it is smaller than it states"_s);
        if (m_crc != crc)
            return broken(u"it is damaged: its CRC differs"_s);
        return {};
    }

private:
    QIODevice& m_to;
    qint64 m_left;
    quint32 m_crc = 0;
};

} // namespace

Result<std::shared_ptr<ZipReader>> ZipReader::open(const QString& path) {
    std::shared_ptr<ZipReader> reader(new ZipReader(path));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return Unexpected{Error{ErrorKind::Io, reader->m_file.errorString()}};
    const auto directory = reader->findDirectory();
    if (!directory)
        return Unexpected{directory.error()};
    if (const Status read = reader->readDirectory(*directory); !read)
        return Unexpected{read.error()};
    if (const Status apart = reader->checkOverlaps(directory->offset); !apart)
        return Unexpected{apart.error()};
    return reader;
}

Result<QByteArray> ZipReader::at(qint64 offset, qint64 size) {
    if (offset < 0 || size < 0 || size > m_file.size() || offset > m_file.size() - size)
        return broken(u"it is cut off, or no ZIP archive"_s);
    if (!m_file.seek(offset))
        return Unexpected{Error{ErrorKind::Io, m_file.errorString()}};
    const QByteArray bytes = m_file.read(size);
    if (bytes.size() != size)
        return Unexpected{Error{ErrorKind::Io, u"it can't be read"_s}};
    return bytes;
}

Result<ZipReader::Directory> ZipReader::findDirectory() {
    // The end record is followed by a comment of up to 64 KiB.
    const qint64 tail = qMin<qint64>(m_file.size(), zip::kEndSize + 0xffff);
    const auto bytes = at(m_file.size() - tail, tail);
    if (!bytes)
        return Unexpected{bytes.error()};
    const qsizetype found = bytes->lastIndexOf(zip::kEnd);
    if (found < 0 || bytes->size() - found < zip::kEndSize)
        return broken(u"it is cut off, or no ZIP archive"_s);
    const QByteArrayView end = QByteArrayView(*bytes).sliced(found);
    Directory directory{zip::u16(end, 10), zip::u32(end, 12), zip::u32(end, 16)};
    if (zip::u16(end, 4) != 0 && zip::u16(end, 4) != zip::kFull16)
        return broken(u"it is one of several parts"_s);
    if (found >= zip::kLocatorSize &&
        bytes->sliced(found - zip::kLocatorSize, 4) == zip::kLocator) {
        const qint64 place = zip::s64(QByteArrayView(*bytes).sliced(found - zip::kLocatorSize), 8);
        const auto wide = at(place, zip::kWideEndSize);
        if (!wide)
            return Unexpected{wide.error()};
        if (!wide->startsWith(zip::kWideEnd))
            return broken(u"its directory can't be found"_s);
        directory = {zip::s64(*wide, 32), zip::s64(*wide, 40), zip::s64(*wide, 48)};
    }
    if (directory.count < 0 || directory.count > kMostMembers || directory.size < 0 ||
        directory.size > kLargestDirectory)
        return broken(u"it has more members than can be"_s);
    return directory;
}

Status ZipReader::readDirectory(const Directory& directory) {
    const auto bytes = at(directory.offset, directory.size);
    if (!bytes)
        return Unexpected{bytes.error()};
    QByteArrayView rest(*bytes);
    for (qint64 i = 0; i < directory.count; ++i) {
        if (rest.size() < zip::kEntrySize || !rest.startsWith(zip::kEntry))
            return broken(u"its directory is damaged"_s);
        const qint64 name = zip::u16(rest, 28);
        const qint64 extra = zip::u16(rest, 30);
        const qint64 whole = zip::kEntrySize + name + extra + zip::u16(rest, 32);
        if (rest.size() < whole)
            return broken(u"its directory is damaged"_s);
        Member member;
        member.flags = int(zip::u16(rest, 8));
        member.method = int(zip::u16(rest, 10));
        member.crc = quint32(zip::u32(rest, 16));
        member.packed = zip::u32(rest, 20);
        member.size = zip::u32(rest, 24);
        member.header = zip::u32(rest, 42);
        member.name = QString::fromUtf8(rest.sliced(zip::kEntrySize, name));
        if (Status wide = widen(rest.sliced(zip::kEntrySize + name, extra), member); !wide)
            return wide;
        if (member.size < 0 || member.packed < 0 || member.header < 0)
            return broken(u"its directory is damaged"_s);
        m_members.append(member);
        rest = rest.sliced(whole);
    }
    return {};
}

/// Bombs have thousands of members share the same bytes.
Status ZipReader::checkOverlaps(qint64 end) const {
    QList<const Member*> sorted;
    for (const Member& member : m_members)
        sorted.append(&member);
    std::sort(sorted.begin(), sorted.end(),
              [](const Member* a, const Member* b) { return a->header < b->header; });
    qint64 begin = end;
    for (auto member = sorted.crbegin(); member != sorted.crend(); ++member) {
        const qint64 least = zip::kHeaderSize + (*member)->packed;
        if ((*member)->packed > end || (*member)->header > begin - least)
            return broken(u"its members overlap"_s);
        begin = (*member)->header;
    }
    return {};
}

/// Where the bytes of a member begin.
Result<qint64> ZipReader::contentOf(const Member& member) {
    const auto header = at(member.header, zip::kHeaderSize);
    if (!header)
        return Unexpected{header.error()};
    if (!header->startsWith(zip::kHeader))
        return broken(u"it is not where the directory says"_s);
    return member.header + zip::kHeaderSize + zip::u16(*header, 26) + zip::u16(*header, 28);
}

Status ZipReader::extract(const Member& member, QIODevice& to) {
    if ((member.flags & zip::kEncrypted) != 0)
        return broken(u"it is encrypted"_s);
    if (member.method != zip::kStored && member.method != zip::kDeflated)
        return broken(u"it is packed in a way that is not supported"_s);
    const auto begin = contentOf(member);
    if (!begin)
        return Unexpected{begin.error()};
    Unpacked unpacked(to, member.size);
    Inflater inflater;
    qint64 left = member.packed;
    qint64 offset = *begin;
    while (left > 0 && !inflater.isDone()) {
        auto block = at(offset, qMin(left, kBlock));
        if (!block)
            return Unexpected{block.error()};
        offset += block->size();
        left -= block->size();
        if (member.method == zip::kStored) {
            if (Status taken = unpacked.add(*block); !taken)
                return taken;
            continue;
        }
        inflater.feed(*block);
        for (QByteArray bytes = inflater.next(); inflater.isGood(); bytes = inflater.next()) {
            if (Status taken = unpacked.add(bytes); !taken)
                return taken;
            if (inflater.isDone() || (inflater.isHungry() && bytes.size() < kBlock))
                break;
        }
        if (!inflater.isGood())
            return broken(u"it is damaged"_s);
    }
    return unpacked.check(member.crc);
}

} // namespace quintet
