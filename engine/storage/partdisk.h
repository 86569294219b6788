#pragma once

#include "checksum.h"
#include "plan/rangeset.h"
#include "storage/diskfile.h"
#include "storage/finishorder.h"

#include <optional>
#include <vector>

namespace quintet {

/// Some bytes on their way to the disk.
struct Piece {
    qint64 offset = 0;
    QByteArray bytes;

    qint64 end() const { return offset + bytes.size(); }
};

/// A part file as the disk sees it: writes, hashes as far as the order of writes allows, and checks
/// the whole. Not thread-safe; blocks, so pool threads only.
class PartDisk {
public:
    PartDisk(std::shared_ptr<Folders> folders, const QString& path, const QByteArray& algorithm);

    /// Makes the file.
    Status open();

    /// Writes pieces, contiguous ones together; returns what was written, in file order.
    Result<QList<Range>> write(std::vector<Piece> pieces);

    /// A gap was closed: bytes that were written before their turn can be hashed now.
    bool isBehind() const;

    /// Hashes up to `most` of these, reading them back from the page cache.
    Status catchUp(qint64 most);

    /// Whether all that `order` asks for is there. Before the digest is computed.
    Status checkSize(const FinishOrder& order) const;

    /// The digest that finishing needs, and the running one restarted if it is another's.
    Status prepareDigest(const FinishOrder& order);

    /// After catching up: the digest, or Checksum.
    Result<QByteArray> checkDigest(const FinishOrder& order);

    /// Empties the file, or makes it if that failed before.
    Status truncate();

    void discard();
    void close() { m_file.reset(); }

    /// Null unless open.
    const std::shared_ptr<DiskFile>& file() const { return m_file; }

private:
    Status writeRun(const Piece* first, const Piece* last);
    void hash(const Piece& piece);
    void restartHash();
    qint64 contiguousEnd() const;

    std::shared_ptr<Folders> m_folders;
    QString m_path;
    std::shared_ptr<DiskFile> m_file;
    RangeSet m_written;
    QByteArray m_algorithm; ///< Empty: no digest is asked for.
    std::optional<Checksum> m_checksum;
    qint64 m_hashed = 0;                ///< Bytes [0, m_hashed) have gone into m_checksum.
    std::optional<QByteArray> m_digest; ///< Once it was computed.
};

} // namespace quintet
