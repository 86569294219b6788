#pragma once

#include "checksum.h"
#include "plan/rangeset.h"
#include "storage/diskfile.h"
#include "storage/finishorder.h"
#include "storage/partjournal.h"

#include <optional>
#include <vector>

namespace quintet {

/// Some bytes on their way to the disk.
struct Piece {
    qint64 offset = 0;
    QByteArray bytes;

    qint64 end() const { return offset + bytes.size(); }
};

/// What an earlier run left of a part.
struct Leftover {
    bool part = false;              ///< There was a part, with bytes in it.
    std::optional<PartState> state; ///< What of it can be believed; its blocks are not yet checked.
};

/// A part file as the disk sees it: writes, hashes as far as the order of writes allows, and checks
/// the whole. Not thread-safe; blocks, so pool threads only.
class PartDisk {
public:
    PartDisk(std::shared_ptr<Folders> folders, const QString& path, const QByteArray& algorithm);

    /// Makes the file; what an earlier run left is removed.
    Status open();

    /// Opens what an earlier run left with its state; without a state, or without a part, makes the
    /// file. What the state says counts as written, and waits to be checked.
    Result<Leftover> resume();

    /// Looks for room on the disk, and sets it aside.
    Status reserve(qint64 size) { return m_file ? m_file->reserve(size) : Status(); }

    /// What the bytes belong to: from now on there are states to save.
    Status setOrigin(const PartOrigin& origin);

    /// Writes pieces, contiguous ones together; returns what was written, in file order.
    Result<QList<Range>> write(std::vector<Piece> pieces);

    /// Reads up to `most` of what an earlier run left and compares it with the state's sums;
    /// returns what is damaged, and thereby not written any more.
    Result<QList<Range>> check(qint64 most);
    bool isChecked() const { return m_unchecked.isEmpty(); }

    /// Reads `range` back and compares it with its digest: where that differs, it is not written
    /// any more.
    Result<bool> inspect(Range range, const Digest& digest);

    /// Everything that was written, as a state to save once it is durable; nothing where there is
    /// nothing new, or no origin.
    std::optional<PartState> newState();

    /// Which digest finishing will ask for.
    void hashWith(const QByteArray& algorithm);

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

    /// Empties the file, or makes it if that failed before. Its state is gone first.
    Status truncate();

    void discard();
    void close();

    /// The file has its final name: its state is of no more use.
    void complete();

    /// Null unless open.
    const std::shared_ptr<DiskFile>& file() const { return m_file; }
    const std::shared_ptr<PartJournal>& journal() const { return m_journal; }

private:
    Status writeRun(const Piece* first, const Piece* last);
    void hash(const Piece& piece);
    void restartHash();
    qint64 contiguousEnd() const;

    std::shared_ptr<Folders> m_folders;
    QString m_path;
    std::shared_ptr<DiskFile> m_file;
    std::shared_ptr<PartJournal> m_journal; ///< As long as the file is open.
    std::optional<PartOrigin> m_origin;
    BlockSums m_sums;
    bool m_saved = true; ///< Nothing was written since newState().
    QList<BlockSums::Sum> m_unchecked;
    RangeSet m_written;
    QByteArray m_algorithm; ///< Empty: no digest is asked for.
    std::optional<Checksum> m_checksum;
    qint64 m_hashed = 0;                ///< Bytes [0, m_hashed) have gone into m_checksum.
    std::optional<QByteArray> m_digest; ///< Once it was computed.
};

} // namespace quintet
