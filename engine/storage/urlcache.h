#pragma once

#include "storage/cachefolder.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace quintet {

class FileWriter;
class JobLane;

/// The CacheFolder of a run, for the engine thread: the disk is touched in the FileWriter's pool
/// only, and callbacks arrive as the FileWriter's do.
class UrlCache {
public:
    explicit UrlCache(const FileWriter& writer);
    ~UrlCache();

    /// Whether the cache can keep files of that address at all.
    static bool takes(const QUrl& url);

    void find(const QString& folder, const QUrl& url,
              std::function<void(std::optional<CacheEntry>)> done);

    /// See CacheFolder::store(); one file at a time, so that others can be written meanwhile.
    void store(const QString& folder, const QUrl& url, const QString& file,
               const CacheRecord& record, bool replace, std::function<void(Status)> done);

private:
    std::shared_ptr<class JobPool> m_pool;
    std::shared_ptr<JobLane> m_lane;
};

} // namespace quintet
