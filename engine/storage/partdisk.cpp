#include "storage/partdisk.h"

#include "storage/diskerror.h"

#include <algorithm>
#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace quintet {
namespace {

constexpr qint64 kReadBuffer = 256 * 1024;
/// Smaller files have a state only once there is one to save.
constexpr qint64 kSmallestWithState = 1024 * 1024;

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
    close();
    auto folder = m_folders->open(folderOf(m_path));
    if (!folder)
        return Unexpected{folder.error()};
    auto file = DiskFile::create(*folder, nameOf(m_path));
    if (!file)
        return Unexpected{file.error()};
    m_file = *file;
    m_journal = std::make_shared<PartJournal>(*folder, nameOf(statePath(m_path)));
    m_journal->remove();
    return {};
}

Result<Leftover> PartDisk::resume() {
    close();
    auto folder = m_folders->open(folderOf(m_path));
    if (!folder)
        return Unexpected{folder.error()};
    auto file = DiskFile::openExisting(*folder, nameOf(m_path));
    if (!file && file.error().kind != ErrorKind::Permission)
        return Unexpected{file.error()};
    Leftover leftover;
    leftover.part = file && *file && (*file)->size() > 0;
    if (leftover.part && (*file)->isOwn()) {
        auto journal = std::make_shared<PartJournal>(*folder, nameOf(statePath(m_path)));
        auto state = journal->load();
        if (!state)
            return Unexpected{state.error()};
        leftover.state = std::move(*state);
        if (leftover.state) {
            m_file = *file;
            m_journal = std::move(journal);
            m_unchecked = leftover.state->sums;
            for (const BlockSums::Sum& sum : m_unchecked)
                m_sums.add(sum);
            m_written = m_sums.ranges();
            return leftover;
        }
    }
    if (file)
        file->reset();
    if (Status made = open(); !made)
        return Unexpected{made.error()};
    return leftover;
}

void PartDisk::close() {
    m_file.reset();
    m_journal.reset();
    m_origin.reset();
    m_written.clear();
    m_unchecked.clear();
    m_sums.clear();
    m_saved = true;
    restartHash();
}

Status PartDisk::setOrigin(const PartOrigin& origin) {
    if (!m_file || m_origin == origin || !PartJournal::hasRoomFor(origin))
        return {};
    m_origin = origin;
    // With its blocks set aside now, there is a place for the state when the disk is full.
    const bool large = origin.size >= kSmallestWithState;
    return large && m_written.isEmpty() ? m_journal->begin(origin) : Status();
}

std::optional<PartState> PartDisk::newState() {
    if (std::exchange(m_saved, true) || !m_origin || !m_file)
        return std::nullopt;
    return PartState{*m_origin, m_sums.sums()};
}

Result<QList<Range>> PartDisk::check(qint64 most) {
    QList<Range> damaged;
    while (!m_unchecked.isEmpty() && most > 0) {
        const BlockSums::Sum sum = m_unchecked.takeFirst();
        most -= sum.range.size();
        QByteArray bytes(sum.range.size(), Qt::Uninitialized);
        qsizetype size = 0;
        while (size < bytes.size()) {
            const auto got =
                m_file->read(sum.range.begin + size, bytes.data() + size, bytes.size() - size);
            if (!got)
                return Unexpected{got.error()};
            if (*got == 0)
                break;
            size += *got;
        }
        BlockSums there;
        there.add(sum.range.begin, QByteArrayView(bytes).first(size));
        if (there.sums() == QList<BlockSums::Sum>{sum})
            continue;
        m_sums.remove(sum.range);
        m_written.remove(sum.range);
        m_saved = false;
        damaged.append(sum.range);
    }
    return damaged;
}

Result<bool> PartDisk::inspect(Range range, const Digest& digest) {
    if (!m_file)
        return Unexpected{diskError(EBADF, m_path)};
    Checksum checksum(digest.algorithm);
    QByteArray buffer(qMin(kReadBuffer, range.size()), Qt::Uninitialized);
    qint64 at = range.begin;
    while (at < range.end) {
        const auto got = m_file->read(at, buffer.data(), qMin(buffer.size(), range.end - at));
        if (!got)
            return Unexpected{got.error()};
        if (*got == 0)
            break;
        checksum.add(QByteArrayView(buffer.constData(), *got));
        at += *got;
    }
    if (at == range.end && checksum.result() == digest.value)
        return true;
    m_sums.remove(range);
    m_written.remove(range);
    m_saved = false;
    return false;
}

void PartDisk::hashWith(const QByteArray& algorithm) {
    if (algorithm == m_algorithm)
        return;
    m_algorithm = algorithm;
    restartHash();
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
    for (const Piece* piece = first; piece != last; ++piece)
        m_sums.add(piece->offset, piece->bytes);
    m_saved = false;
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
    return m_checksum && m_file && isChecked() && m_hashed < contiguousEnd();
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
    hashWith(algorithm);
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
    if (!m_file)
        return open();
    m_journal->remove();
    m_origin.reset();
    m_unchecked.clear();
    m_sums.clear();
    m_saved = true;
    m_written.clear();
    restartHash();
    return m_file->truncate();
}

void PartDisk::discard() {
    if (m_file) {
        m_journal->remove();
        m_file->remove();
    }
    close();
}

void PartDisk::complete() {
    if (m_origin)
        m_journal->remove();
    close();
}

} // namespace quintet
