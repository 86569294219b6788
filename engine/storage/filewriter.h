#pragma once

#include "result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace quintet {

class JobPool;
struct Workshop;

/// What stands under a download's names.
struct Standing {
    qint64 size = -1;  ///< Of the file under the final name, bytes; -1: nothing is there.
    bool part = false; ///< Something stands under the part's name.
};

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
    explicit FileWriter(int threads = 2, qint64 cap = 4 * 1024 * 1024, QObject* parent = nullptr);

    /// Waits at most 2 s for jobs under way; what hangs in a dead disk is left behind.
    ~FileWriter() override;

    /// Tells what stands at `path` and at `part` (a link counts as itself). Exists: a directory,
    /// link, device or anything but a plain file is at `path`.
    void examine(const QString& path, const QString& part,
                 std::function<void(Result<Standing>)> done);

    /// Hashes the file at `path`; for files that may be kept.
    void hash(const QString& path, const QByteArray& algorithm,
              std::function<void(Result<QByteArray>)> done);

    /// Bytes handed to part files that are not on disk yet; at the cap wantsMore() is false, and
    /// drained() follows.
    qint64 waiting() const;
    bool wantsMore() const;

    /// For what else must not hold the engine up; news of its jobs are told as those of ours.
    std::shared_ptr<JobPool> pool() const;

signals:
    /// There is room again after wantsMore() was false.
    void drained();

private:
    friend class PartFile;

    std::shared_ptr<const Workshop> m_workshop;
};

} // namespace quintet

// One without the other is of no use.
#include "storage/partfile.h"
