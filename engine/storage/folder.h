#pragma once

#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>

namespace quintet {

/// What stands under a name. A link counts as itself.
struct FolderEntry {
    enum class Kind { File, Folder, Link, Other };

    Kind kind = Kind::Other;
    qint64 size = 0;
    quint64 links = 1;  ///< How many names the file has.
    bool own = true;    ///< It belongs to who runs this program.
    quint64 device = 0; ///< Together with `inode`: which file it is.
    quint64 inode = 0;

    bool isSameFile(const FolderEntry& other) const {
        return device == other.device && inode == other.inode;
    }

    /// "is a folder", "is a link", …: why it can't be written to; for a plain file, that it exists.
    QString description() const;
};

/// A folder held open: names are looked up in it, so that exchanging it on the way to it (a link in
/// a shared place) leads nowhere else. Thread-safe; blocks, so pool threads only.
class Folder {
public:
    /// Opens the folder at `path`, which is made when missing.
    static Result<std::shared_ptr<Folder>> open(const QString& path);
    ~Folder();
    Q_DISABLE_COPY_MOVE(Folder)

    const QString& path() const { return m_path; }
    QString pathOf(const QString& name) const;

    /// Whether `path` still leads here.
    bool isInPlace() const;

    /// What stands under `name`; nothing if nothing does.
    Result<std::optional<FolderEntry>> entry(const QString& name) const;

    /// Makes its entries durable.
    Status sync();

    /// The descriptor, for the *at() calls; unused on Windows.
    int handle() const { return m_handle; }

private:
    Folder(const QString& path, int handle)
        : m_path(path)
        , m_handle(handle) {}

    QString m_path;
    int m_handle = -1;
};

/// The folders in use, each opened once. Thread-safe.
class Folders {
public:
    Result<std::shared_ptr<Folder>> open(const QString& path);

private:
    std::mutex m_mutex;
    QHash<QString, std::weak_ptr<Folder>> m_open;
};

/// What stands at `path`; nothing if nothing does, or its folder isn't there.
Result<std::optional<FolderEntry>> entryAt(const QString& path);

/// What the open file `handle` (a descriptor, or a HANDLE on Windows) is; `path` for errors.
Result<FolderEntry> entryOf(qintptr handle, const QString& path);

/// "/a/b" -> "/a" and "b".
QString folderOf(const QString& path);
QString nameOf(const QString& path);

} // namespace quintet
