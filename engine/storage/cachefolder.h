#pragma once

#include "result.h"
#include "storage/cacherecord.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace quintet {

/// A file that the cache has.
struct CacheEntry {
    QString url;      ///< As it was kept; empty where only the folder tells.
    QString contents; ///< The path of the file.
    qint64 size = 0;
    QDateTime modified; ///< When it was kept.
    std::optional<CacheRecord> record;
};

/// What is not as it should be in a cache.
struct CacheDamage {
    QString path;
    QString what; ///< "has no contents"
};

/// A cache by URL in the layout of astropy.utils.data, which may use it at the same time:
///
///     FOLDER/download/url/<md5>/url, contents      an entry, complete or not there at all
///     FOLDER/quintet/records/<md5>                 what is known beyond that (CacheRecord)
///     FOLDER/quintet/new/…                         an entry being made (…/.quintet-new/ beside the
///                                                  entries, where these are on another disk)
///
/// Without locks: an entry is made elsewhere and renamed, so any number of processes may do so.
/// Blocks: pool threads, or a command's only one. Values only; each call looks at the disk anew.
class CacheFolder {
public:
    explicit CacheFolder(const QString& folder);

    QString folder() const { return m_folder; }
    QString entriesFolder() const; ///< Where astropy looks.

    /// The entry of `url` (as cachedUrl() makes it); nothing where there is none to be read.
    std::optional<CacheEntry> find(const QString& url) const;

    /// Keeps a copy of `file` for `url`. `record` is completed from the copy. Without `replace` an
    /// entry that is there stays. Stops with an error once `stops` says so.
    Status store(const QString& url, const QString& file, CacheRecord record, bool replace,
                 const std::function<bool()>& stops = {}) const;

    /// A folder for what is being made, on the entries' disk; made where there is none. What a
    /// process that died left in it long ago goes.
    Result<QString> nursery() const;

    /// Every entry, by URL; those that are damaged are left out.
    QList<CacheEntry> entries() const;

    /// False: there was none.
    Result<bool> remove(const QString& url) const;
    Status clear() const;

    /// Looks through everything; `deep`: contents are compared with their digests, too.
    QList<CacheDamage> check(bool deep) const;

private:
    QString entryFolder(const QString& name) const;
    QString recordPath(const QString& name) const;
    std::optional<CacheEntry> read(const QString& name) const;
    Status putInPlace(const QString& made, const QString& name, bool replace) const;
    Status discard(const QString& path) const;
    void checkEntry(const QString& name, bool deep, QList<CacheDamage>& damages) const;

    QString m_folder;
};

} // namespace quintet
