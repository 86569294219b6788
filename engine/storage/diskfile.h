#pragma once

#include "result.h"
#include "storage/folder.h"

#include <QByteArrayView>
#include <QDateTime>

#include <memory>
#include <vector>

namespace quintet {

/// A file of ours under its working name: made new, written at positions, and in the end renamed.
/// Everything is done relative to its Folder and to this very file: one that was put in its place
/// meanwhile is left alone. Not thread-safe; blocks, so pool threads only. Short writes and
/// interruptions are dealt with here.
class DiskFile {
public:
    /// Makes `name`, mode 0600. A plain file left over there is removed first; one that another
    /// program or another DiskFile has in use is Exists, as is anything but a plain file, or one
    /// with a second name.
    static Result<std::shared_ptr<DiskFile>> create(std::shared_ptr<Folder> folder,
                                                    const QString& name);

    /// Opens what an earlier run left under `name`; null where nothing is left. Exists as create().
    static Result<std::shared_ptr<DiskFile>> openExisting(std::shared_ptr<Folder> folder,
                                                          const QString& name);
    ~DiskFile();
    Q_DISABLE_COPY_MOVE(DiskFile)

    /// Its size when it was opened, bytes.
    qint64 size() const { return m_self.size; }

    /// Whether nobody else made it: in a shared folder somebody may have laid it there.
    bool isOwn() const { return m_self.own; }

    /// Makes it `size` bytes long, zeros, with its blocks on disk where the file system can do
    /// that.
    Status setRoom(qint64 size);

    /// Sets blocks aside for a file of `size` bytes, which stays as long as it is; DiskFull where
    /// there are too few. Returns at once on file systems that can't.
    Status reserve(qint64 size);

    /// Writes `pieces` one after the other from `offset` on.
    Status write(qint64 offset, const std::vector<QByteArrayView>& pieces);

    /// Reads up to `most` bytes; 0: the end of the file.
    Result<qint64> read(qint64 offset, char* to, qint64 most) const;

    Status truncate();

    /// Gives it the mode the umask says, and its time if `modified` is valid. File systems that
    /// know neither are fine.
    void settle(const QDateTime& modified);

    /// Makes its content durable. After a failure nothing of it is (an error is told only once).
    /// May be called in another thread beside write() and read().
    Status sync();

    /// Makes everything on its file system durable, where that can be done and failures are
    /// reported; false: sync each file.
    bool syncFileSystem();

    /// Moves it to `name` in `folder`, without ever replacing anything but, with `replace`, a
    /// plain file.
    Status rename(const std::shared_ptr<Folder>& folder, const QString& name, bool replace);

    /// Undoes rename(); false where it replaced a file, which can't be had back.
    bool moveBack();

    /// Removes it from disk; whatever else stands under its name by now stays.
    void remove();

    /// Which file system it is on.
    quint64 device() const { return m_self.device; }

    QString path() const { return m_folder->pathOf(m_name); }

private:
    DiskFile(std::shared_ptr<Folder> folder, const QString& name, qintptr handle)
        : m_folder(std::move(folder))
        , m_name(name)
        , m_handle(handle) {}

    void startWriteback(qint64 written);
    bool isInPlace() const;

    /// Renames where nothing stands; Exists where something does.
    Status moveNew(const Folder& folder, const QString& name);

    /// Renames over a plain file.
    Status replaceIn(const Folder& folder, const QString& name);

    std::shared_ptr<Folder> m_folder;
    QString m_name;
    std::shared_ptr<Folder> m_oldFolder; ///< Before rename(); null where it replaced a file.
    QString m_oldName;
    qintptr m_handle;
    FolderEntry m_self;
    qint64 m_dirty = 0; ///< Written since the disk was last told to begin with it.
};

/// Reads the process's umask once; call it before threads that make files are started.
void learnUmask();

} // namespace quintet
