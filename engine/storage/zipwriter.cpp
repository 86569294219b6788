#include "storage/zipwriter.h"

#include "storage/crc32.h"
#include "storage/zipformat.h"

#include <QFile>
#include <QFileInfo>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kCrcOffset = 14; ///< In a member's own header.
constexpr int kVersion = 20;
constexpr int kUtf8 = 0x800;

Unexpected<Error> failed(const QFileDevice& file) {
    return Unexpected{Error{ErrorKind::Io, file.errorString()}};
}

/// DOS's local time, which begins in 1980 and counts by two seconds.
quint32 dosTime(const QDateTime& time) {
    const QDateTime local = time.toLocalTime();
    const int year = local.date().year();
    if (!time.isValid() || year < 1980 || year > 2107)
        return 0x00210000; // 1 January 1980
    const quint32 date = quint32(year - 1980) << 9 | quint32(local.date().month()) << 5 |
                         quint32(local.date().day());
    return date << 16 | quint32(local.time().hour()) << 11 | quint32(local.time().minute()) << 5 |
           quint32(local.time().second()) / 2;
}

/// What a member's header and its entry in the directory have in common, from the version on.
QByteArray common(int version, quint32 time, quint32 crc, qint64 size, qsizetype name,
                  qsizetype extra) {
    QByteArray bytes;
    zip::put<quint16>(bytes, version);
    zip::put<quint16>(bytes, kUtf8);
    zip::put<quint16>(bytes, zip::kStored);
    zip::put<quint32>(bytes, time);
    zip::put<quint32>(bytes, crc);
    zip::put<quint32>(bytes, qMin(size, zip::kFull32));
    zip::put<quint32>(bytes, qMin(size, zip::kFull32));
    zip::put<quint16>(bytes, name);
    zip::put<quint16>(bytes, extra);
    return bytes;
}

QByteArray wideExtra(const QList<qint64>& numbers) {
    QByteArray bytes;
    if (numbers.isEmpty())
        return bytes;
    zip::put<quint16>(bytes, zip::kWideExtra);
    zip::put<quint16>(bytes, numbers.size() * 8);
    for (const qint64 number : numbers)
        zip::put<quint64>(bytes, number);
    return bytes;
}

} // namespace

Status ZipWriter::write(const QByteArray& bytes) {
    if (m_to.write(bytes) != bytes.size())
        return failed(m_to);
    return {};
}

Status ZipWriter::copy(const QString& path, qint64 size, quint32& crc) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file);
    qint64 copied = 0;
    for (QByteArray block; !(block = file.read(1 << 20)).isEmpty();) {
        copied += block.size();
        crc = crc32Of(crc, block);
        if (Status written = write(block); !written)
            return written;
    }
    if (file.error() != QFileDevice::NoError)
        return failed(file);
    if (copied != size)
        return Unexpected{Error{ErrorKind::Changed, u"it changed meanwhile"_s}};
    return {};
}

Status ZipWriter::add(const QByteArray& name, const QString& path, const QDateTime& modified) {
    const qint64 header = m_to.pos();
    const qint64 size = QFileInfo(path).size();
    const bool wide = size >= zip::kFull32;
    const quint32 time = dosTime(modified);
    if (name.size() > zip::kFull16)
        return Unexpected{Error{ErrorKind::Unsupported, u"its name is too long for an archive"_s}};
    const QByteArray ownExtra = wideExtra(wide ? QList{size, size} : QList<qint64>());
    const QByteArray own =
        zip::kHeader.toByteArray() +
        common(wide ? zip::kWideVersion : kVersion, time, 0, size, name.size(), ownExtra.size()) +
        name + ownExtra;
    if (Status written = write(own); !written)
        return written;
    quint32 crc = 0;
    if (Status copied = copy(path, size, crc); !copied)
        return copied;
    const qint64 end = m_to.pos();
    QByteArray sum;
    zip::put<quint32>(sum, crc);
    if (!m_to.seek(header + kCrcOffset))
        return failed(m_to);
    if (Status written = write(sum); !written)
        return written;
    if (!m_to.seek(end))
        return failed(m_to);

    const bool far = header >= zip::kFull32;
    QList<qint64> numbers;
    if (wide)
        numbers = {size, size};
    if (far)
        numbers.append(header);
    const QByteArray extra = wideExtra(numbers);
    m_directory += zip::kEntry.toByteArray();
    zip::put<quint16>(m_directory, 3 << 8 | zip::kWideVersion); // Made by Unix.
    m_directory += common(wide || far ? zip::kWideVersion : kVersion, time, crc, size, name.size(),
                          extra.size());
    zip::put<quint16>(m_directory, 0);                     // Comment.
    zip::put<quint16>(m_directory, 0);                     // Disk.
    zip::put<quint16>(m_directory, 0);                     // Internal attributes.
    zip::put<quint32>(m_directory, qint64(0100644) << 16); // A plain file.
    zip::put<quint32>(m_directory, far ? zip::kFull32 : header);
    m_directory += name + extra;
    ++m_count;
    return {};
}

Status ZipWriter::finish() {
    const qint64 offset = m_to.pos();
    const qint64 size = m_directory.size();
    const bool wide = m_count >= zip::kFull16 || offset >= zip::kFull32 || size >= zip::kFull32;
    QByteArray end;
    if (wide) {
        end += zip::kWideEnd.toByteArray();
        zip::put<quint64>(end, zip::kWideEndSize - 12);
        zip::put<quint16>(end, 3 << 8 | zip::kWideVersion);
        zip::put<quint16>(end, zip::kWideVersion);
        zip::put<quint32>(end, 0);
        zip::put<quint32>(end, 0);
        for (const qint64 number : {m_count, m_count, size, offset})
            zip::put<quint64>(end, number);
        end += zip::kLocator.toByteArray();
        zip::put<quint32>(end, 0);
        zip::put<quint64>(end, offset + size);
        zip::put<quint32>(end, 1);
    }
    end += zip::kEnd.toByteArray();
    zip::put<quint32>(end, 0);
    zip::put<quint16>(end, wide ? zip::kFull16 : m_count);
    zip::put<quint16>(end, wide ? zip::kFull16 : m_count);
    zip::put<quint32>(end, wide ? zip::kFull32 : size);
    zip::put<quint32>(end, wide ? zip::kFull32 : offset);
    zip::put<quint16>(end, 0);
    if (Status written = write(m_directory + end); !written)
        return written;
    return m_to.flush() ? Status() : failed(m_to);
}

} // namespace quintet
