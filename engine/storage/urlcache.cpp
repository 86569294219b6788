#include "storage/urlcache.h"

#include "storage/cachekey.h"
#include "storage/filewriter.h"
#include "storage/joblane.h"

#include <utility>

namespace quintet {

UrlCache::UrlCache(const FileWriter& writer)
    : m_pool(writer.pool())
    , m_lane(std::make_shared<JobLane>(m_pool)) {}

UrlCache::~UrlCache() = default;

bool UrlCache::takes(const QUrl& url) {
    return !url.isLocalFile() && isCacheUrl(url.toString(QUrl::FullyEncoded));
}

void UrlCache::find(const QString& folder, const QUrl& url,
                    std::function<void(std::optional<CacheEntry>)> done) {
    m_pool->run(
        [pool = m_pool, folder, key = cachedUrl(url), done = std::move(done)] {
            pool->tell([done, entry = CacheFolder(folder).find(key)] { done(entry); });
        },
        JobPool::Urgency::High);
}

void UrlCache::store(const QString& folder, const QUrl& url, const QString& file,
                     const CacheRecord& record, bool replace, std::function<void(Status)> done) {
    m_lane->run([pool = m_pool, folder, key = cachedUrl(url), file, record, replace,
                 done = std::move(done)] {
        const auto stops = [pool] { return pool->isEnding(); };
        const Status stored = CacheFolder(folder).store(key, file, record, replace, stops);
        pool->tell([done, stored] { done(stored); });
    });
}

} // namespace quintet
