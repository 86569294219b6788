#include "storage/partdisk.h"

#include "storage/diskerror.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace quintet {
namespace {

constexpr qint64 kReadBuffer = 256 * 1024;

/// Sorts pieces by offset; where some overlap the later one must win, so the order stays.
void sort(std::vector<Piece>& pieces) {
    const auto before = [](const Piece& a, const Piece& b) { return a.offset < b.offset; };
    if (std::is_sorted(pieces.begin(), pieces.end(), before))
        return;
    std::vector<Piece> sorted = pieces;
    std::stable_sort(sorted.begin(), sorted.end(), before);
    for (size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i].offset < sorted[i - 1].end())
            return;
    }
    pieces = std::move(sorted);
}

} // namespace

PartDisk::PartDisk(std::shared_ptr<Folders> folders, const QString& path,
                   const QByteArray& algorithm)
    : m_folders(std::move(folders))
    , m_path(path)
    , m_algorithm(algorithm) {
    restartHash();
}

Status PartDisk::open() {
    auto folder = m_folders->open(folderOf(m_path));
    if (!folder)
        return Unexpected{folder.error()};
    auto file = DiskFile::create(*folder, nameOf(m_path));
    if (!file)
        return Unexpected{file.error()};
    m_file = *file;
    return {};
}

Result<QList<Range>> PartDisk::write(std::vector<Piece> pieces) {
    if (!m_file)
        return Unexpected{diskError(EBADF, m_path)};
    sort(pieces);
    QList<Range> written;
    const Piece* first = pieces.data();
    const Piece* const end = first + pieces.size();
    while (first != end) {
        const Piece* last = first + 1;
        while (last != end && last->offset == (last - 1)->end())
            ++last;
        if (const Status status = writeRun(first, last); !status)
            return Unexpected{status.error()};
        written.append(Range{first->offset, (last - 1)->end()});
        first = last;
    }
    return written;
}

Status PartDisk::writeRun(const Piece* first, const Piece* last) {
    std::vector<QByteArrayView> views;
    for (const Piece* piece = first; piece != last; ++piece)
        views.push_back(piece->bytes);
    const Status status = m_file->write(first->offset, views);
    if (!status)
        return status;
    m_written.add(Range{first->offset, (last - 1)->end()});
    if (m_digest)
        restartHash(); // It was of other bytes.
    if (m_checksum) {
        for (const Piece* piece = first; piece != last; ++piece)
            hash(*piece);
    }
    return {};
}

void PartDisk::hash(const Piece& piece) {
    if (piece.bytes.isEmpty() || piece.offset > m_hashed)
        return;
    if (piece.offset < m_hashed) {
        restartHash(); // What was hashed there has been overwritten.
        return;
    }
    m_checksum->add(piece.bytes);
    m_hashed = piece.end();
}

void PartDisk::restartHash() {
    m_hashed = 0;
    m_digest.reset();
    m_checksum.reset();
    if (!m_algorithm.isEmpty())
        m_checksum.emplace(m_algorithm);
}

qint64 PartDisk::contiguousEnd() const {
    const QList<Range>& ranges = m_written.ranges();
    return ranges.isEmpty() || ranges.first().begin > 0 ? 0 : ranges.first().end;
}

bool PartDisk::isBehind() const {
    return m_checksum && m_file && m_hashed < contiguousEnd();
}

Status PartDisk::catchUp(qint64 most) {
    const qint64 end = qMin(contiguousEnd(), m_hashed + most);
    QByteArray buffer(qMin(kReadBuffer, end - m_hashed), Qt::Uninitialized);
    while (m_hashed < end) {
        const auto got = m_file->read(m_hashed, buffer.data(), qMin(buffer.size(), end - m_hashed));
        if (!got)
            return Unexpected{got.error()};
        if (*got == 0)
            return Unexpected{Error{ErrorKind::Io, u"the unfinished file was cut meanwhile"_s}};
        m_checksum->add(QByteArrayView(buffer.constData(), *got));
        m_hashed += *got;
    }
    return {};
}

Status PartDisk::checkSize(const FinishOrder& order) const {
    const QList<Range>& ranges = m_written.ranges();
    const qint64 end = ranges.isEmpty() ? 0 : ranges.last().end;
    const qint64 whole = contiguousEnd();
    if (order.size >= 0 && end > order.size) {
        return Unexpected{
            Error{ErrorKind::Io, u"%1 bytes were written of a file of %2"_s.arg(
                                     QString::number(end), QString::number(order.size))}};
    }
    if (whole < qMax(end, order.size)) {
        return Unexpected{Error{ErrorKind::Truncated, u"only %1 of %2 bytes are there"_s.arg(
                                                          QString::number(m_written.bytes()),
                                                          QString::number(qMax(end, order.size)))}};
    }
    return {};
}

Status PartDisk::prepareDigest(const FinishOrder& order) {
    if (!order.digest)
        return {};
    const QByteArray algorithm = Checksum::canonicalName(order.digest->algorithm);
    if (algorithm.isEmpty())
        return Unexpected{Error{ErrorKind::Unsupported, u"unknown checksum algorithm"_s}};
    if (algorithm != m_algorithm) {
        m_algorithm = algorithm;
        restartHash();
    }
    return {};
}

Result<QByteArray> PartDisk::checkDigest(const FinishOrder& order) {
    if (!m_checksum && !m_digest)
        return QByteArray();
    if (!m_digest) {
        m_digest = m_checksum->result();
        m_checksum.reset();
    }
    if (order.digest && order.digest->value != *m_digest) {
        return Unexpected{
            Error{ErrorKind::Checksum,
                  u"expected %1 %2, got %3"_s.arg(QString::fromLatin1(m_algorithm),
                                                  QString::fromLatin1(order.digest->value.toHex()),
                                                  QString::fromLatin1(m_digest->toHex()))}};
    }
    return *m_digest;
}

Status PartDisk::truncate() {
    m_written.clear();
    restartHash();
    return m_file ? m_file->truncate() : open();
}

void PartDisk::discard() {
    if (m_file)
        m_file->remove();
    close();
}

} // namespace quintet
