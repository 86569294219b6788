#pragma once

#include "result.h"
#include "types.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace quintet {

class PartFile;

/// Writes files on a QThreadPool, so that the engine never waits for a disk. Lives in the engine
/// thread; callbacks arrive there, never before the call that caused them returns, and not at all
/// once the FileWriter is gone.
///
/// Jobs of one file run one after the other, in order; files run side by side. Finished files are
/// committed in groups: one round of syncs, then their renames, then one sync of each folder.
class FileWriter : public QObject {
    Q_OBJECT

public:
    /// `threads` in the pool; at most `cap` bytes wait to be written.
    explicit FileWriter(int threads = 2, qint64 cap = 16 * 1024 * 1024, QObject* parent = nullptr);

    /// Waits at most 2 s for jobs under way; what hangs in a dead disk is left behind.
    ~FileWriter() override;

    /// Tells whether something stands at `path` (a link counts as itself): its size in bytes, -1
    /// if nothing is there. Exists: a directory, link, device or anything but a plain file.
    void examine(const QString& path, std::function<void(Result<qint64>)> done);

    /// Hashes the file at `path`; for files that may be kept.
    void hash(const QString& path, const QByteArray& algorithm,
              std::function<void(Result<QByteArray>)> done);

    /// Bytes handed to part files that are not on disk yet; at the cap wantsMore() is false, and
    /// drained() follows.
    qint64 waiting() const { return m_waiting; }
    bool wantsMore() const { return m_waiting < m_cap; }

signals:
    /// There is room again after wantsMore() was false.
    void drained();

private:
    friend class PartFile;
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    qint64 m_waiting = 0;
    qint64 m_cap;
};

/// What finishing a file needs.
struct FinishOrder {
    QString path;                 ///< The final name, absolute.
    bool replace = false;         ///< Whether an earlier file there may be replaced.
    qint64 size = -1;             ///< The size it must have.
    std::optional<Digest> digest; ///< The digest it must have.
    QDateTime modified;           ///< The file's time; invalid: leave it.
};

/// `NAME.part`: one file while it is fetched. Lives in the engine thread; the disk is touched in
/// the FileWriter's pool only.
///
/// The file is made with O_EXCL and O_NOFOLLOW and mode 0600; a leftover plain file of that name is
/// removed first, anything else is Exists. A failure to write is told once, by failed(); after it
/// everything is dropped.
class PartFile : public QObject {
    Q_OBJECT

public:
    /// `path` is the part's own name, absolute; its folder is made when missing. Nothing is
    /// touched before open().
    PartFile(FileWriter& writer, const QString& path, QObject* parent = nullptr);

    /// Closes the file in the pool; the part stays on disk unless discard() was called.
    ~PartFile() override;

    /// Makes the file. Must be called before write(); writes may follow at once.
    void open();

    /// Hash while writing, as far as the order allows; finish() does the rest. Before open().
    void hashWith(const QByteArray& algorithm);

    /// Writes `bytes` at `offset`; written() tells when. Contiguous writes become one.
    void write(qint64 offset, const QByteArray& bytes);

    /// After the last write: checks size and digest, gives it its mode and time, syncs, renames.
    /// `done` gets the digest (empty where none was asked for), or Checksum, Exists (the name was
    /// taken meanwhile: the part is kept and finish() may be called again with another name),
    /// DiskFull, Permission or Io.
    void finish(const FinishOrder& order, std::function<void(Result<QByteArray>)> done);

    /// Empties the file: what was written belongs to another version.
    void truncate();

    /// Removes the part from disk.
    void discard();

    QString path() const { return m_path; }

signals:
    void written(quintet::Range range);
    void failed(const quintet::Error& error);

private:
    friend class FileWriter;
    struct Disk;
    FileWriter& m_writer;
    QString m_path;
    std::shared_ptr<Disk> m_disk;
};

} // namespace quintet
