#pragma once

#include "result.h"
#include "storage/finishorder.h"
#include "types.h"

#include <QObject>

#include <functional>
#include <memory>

namespace quintet {

class FileWriter;
struct Leftover;
struct PartOrigin;
class PartStrand;
struct Workshop;

/// `NAME.part`: one file while it is fetched. Lives in the engine thread; the disk is touched in
/// the FileWriter's pool only.
///
/// The file is made with O_EXCL and O_NOFOLLOW and mode 0600, and locked against other downloads; a
/// leftover plain file of that name is removed first unless it is resumed, anything else is Exists.
/// A failure to open or
/// write is told once, by failed() (while finishing: by finish() alone); after it everything is
/// dropped until truncate().
class PartFile : public QObject {
    Q_OBJECT

public:
    /// `path` is the part's own name, absolute; its folder is made when missing. Nothing is
    /// touched before open().
    PartFile(FileWriter& writer, const QString& path, QObject* parent = nullptr);

    /// Writes what was handed over, as close() does; the part stays on disk unless
    /// discard() was called. A finish() under way is stopped if it can be; `done` isn't called.
    ~PartFile() override;

    /// Makes the file. Must be called before write(); writes may follow at once.
    void open();

    /// Opens what an earlier run left, or makes the file; `found` tells what there was. What its
    /// state says counts as written; in idle moments it is read and compared, and lost() tells of
    /// what is damaged. An error is told by failed() alone.
    void resume(std::function<void(const Leftover&)> found);

    /// The file will have `size` bytes: failed() with DiskFull where there is too little room.
    void reserve(qint64 size);

    /// What is written belongs to this version of this file. From now on its state is saved every
    /// two seconds.
    void setOrigin(const PartOrigin& origin);

    /// Makes what was written durable, saves that, and closes the file. open() or resume() may
    /// follow.
    void close();

    /// Makes what was written durable and saves that.
    void save();

    /// Hash while writing, as far as the order allows; finish() does the rest.
    void hashWith(const QByteArray& algorithm);

    /// Writes `bytes` at `offset`; written() tells when. Contiguous writes become one.
    void write(qint64 offset, const QByteArray& bytes);

    /// Compares what was written to `range` with its digest; after `done(false)` it counts as not
    /// written. `done` isn't called once the part was truncated, discarded or has failed.
    void inspect(Range range, const Digest& digest, std::function<void(bool)> done);

    /// After the last write: checks size and digest, gives it its mode and time, syncs, renames.
    /// `done` gets the digest (empty where none was asked for), or Truncated (there are gaps),
    /// Checksum, Exists (the name was taken meanwhile), DiskFull, Permission or Io. After an error
    /// the part is still there, and finish() may be called again, e.g. with another name; but after
    /// one of the disk's its bytes aren't to be trusted: truncate(). `done` is called once, with Io
    /// if truncate() or discard() came in between.
    void finish(const FinishOrder& order, std::function<void(Result<QByteArray>)> done);

    /// Empties the file: what was written belongs to another version. After a failure it is tried
    /// again. No more is told of earlier writes.
    void truncate();

    /// Removes the part from disk; writes under way are dropped.
    void discard();

    QString path() const { return m_path; }

signals:
    void written(quintet::Range range);
    /// What an earlier run had left there is damaged.
    void lost(quintet::Range range);
    void failed(const quintet::Error& error);

private:
    PartStrand& strand();

    std::shared_ptr<const Workshop> m_workshop;
    QString m_path;
    QByteArray m_algorithm;
    std::shared_ptr<PartStrand> m_strand; ///< Once open() was called.
};

} // namespace quintet
