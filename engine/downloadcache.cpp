// What a Download takes from the URL cache, and gives it.
#include "download.h"
#include "explain.h"
#include "localtransfer.h"
#include "plan/state.h"
#include "storage/partstate.h"

#include <QPointer>

namespace quintet {

using namespace Qt::StringLiterals;

/// What the cache knows the file by.
static QUrl asked(const Request& request) {
    return request.asked.isValid() ? request.asked : request.sources.value(0);
}

/// The one that is asked, or would be.
QUrl Download::currentSource() const {
    const int index =
        m_links.empty() ? m_sources.lead(m_tools.clock.now()) : m_links.front().source;
    return index < 0 ? m_request.sources.value(0) : m_sources[index].url;
}

/// Whether there may be any request.
static bool mayAsk(const Request& request, const Settings& settings) {
    return !settings.offline && !request.cacheOnly;
}

/// True: begin() or the end follows.
bool Download::lookIntoCache() {
    const bool local = asked(m_request).isLocalFile();
    if (m_cached.looked || local)
        return false;
    if (m_tools.settings.cache == CacheUse::Off || !UrlCache::takes(asked(m_request))) {
        lookedIntoCache({});
        return true;
    }
    const QPointer<Download> self(this);
    m_tools.cache.find(m_tools.settings.cacheFolder, asked(m_request),
                       [self](const std::optional<CacheEntry>& entry) {
                           if (self && isActive(self->m_state) && !self->m_cached.looked)
                               self->lookedIntoCache(entry);
                       });
    return true;
}

void Download::lookedIntoCache(const std::optional<CacheEntry>& entry) {
    m_cached.looked = true;
    m_cached.entry = entry;
    m_cached.used =
        entry && (m_tools.settings.cache == CacheUse::Use || !mayAsk(m_request, m_tools.settings));
    if (!entry && !mayAsk(m_request, m_tools.settings)) {
        fail({ErrorKind::NotCached, m_tools.settings.offline ? u"--offline allows no network"_s
                                                             : u"no other source is listed"_s});
        return;
    }
    begin();
}

Link Download::fromCache(Range range) {
    LocalOrder order;
    order.source = asked(m_request);
    order.path = m_cached.entry->contents;
    order.range = range;
    order.ownTime = false;
    if (const auto& record = m_cached.entry->record) {
        order.fileName = record->fileName;
        order.modified = record->published;
        if (!record->sha256.isEmpty() && checksumPolicy() != ChecksumPolicy::None)
            order.digests = {{"sha-256", record->sha256}};
    }
    Link link;
    link.asked = range.begin > 0;
    link.transfer = new LocalTransfer(m_tools.writer.pool(), order, *this, *this, this);
    return link;
}

Link Download::fromDisk(const SourceSelector::Source& source, Range range) {
    LocalOrder order;
    order.source = source.url;
    order.path = order.source.toLocalFile();
    order.range = range;
    Link link;
    link.asked = range.begin > 0;
    link.transfer = new LocalTransfer(m_tools.writer.pool(), order, *this, *this, this);
    return link;
}

/// With it the source can be asked whether what the cache has is still good; else empty.
Validator Download::cachedValidator(const QUrl& source) const {
    const auto& entry = m_cached.entry;
    const bool known = m_tools.settings.cache == CacheUse::Update && entry && entry->record &&
                       entry->record->source == urlKey(source);
    return known && !m_cached.used ? entry->record->validator : Validator();
}

/// FTP knows no such question, and some servers don't heed it.
bool Download::isCached(const Probe& probe) const {
    const Validator validator = cachedValidator(currentSource());
    if (validator.isEmpty() || probe.validator != validator)
        return false;
    return validator.etag.isEmpty() ? probe.total == m_cached.entry->size
                                    : probe.total < 0 || probe.total == m_cached.entry->size;
}

/// Whether the fault of a transfer was one that the cache has the answer to.
bool Download::heedsCache(const Error& error) {
    if (m_cached.used) {
        dropCached(error);
        return true;
    }
    if (error.status != 304 || cachedValidator(currentSource()).isEmpty())
        return false;
    useCached();
    return true;
}

void Download::useCached() {
    m_cached.used = true;
    m_notBefore = 0;
    stopLinks();
    if (m_state == State::Waiting || m_state == State::Finishing)
        become(State::Starting);
    startOver();
    emit connectionsChanged();
}

/// What the cache has turned out to be damaged, not what was asked for, or gone.
void Download::dropCached(const Error& error) {
    m_cached.used = false;
    m_cached.entry.reset();
    m_cached.bad = true;
    if (m_cached.fault || !mayAsk(m_request, m_tools.settings)) {
        fail(m_cached.fault.value_or(error));
        return;
    }
    warn(u"the copy in the cache was not used: "_s + error.detail);
    if (m_state == State::Finishing)
        become(State::Starting);
    startOver();
    emit connectionsChanged();
}

/// Whether what the cache has is used as the server doesn't say that it is still good.
bool Download::fallsBackOnCache(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Usage:
    case ErrorKind::Unsupported:
    case ErrorKind::Exists:
    case ErrorKind::DiskFull:
    case ErrorKind::Permission:
    case ErrorKind::Io:
    case ErrorKind::NotCached:
        return false;
    default:
        break;
    }
    if (!m_cached.entry || m_cached.used || m_tools.settings.cache != CacheUse::Update)
        return false;
    m_cached.fault = error;
    warn(u"the copy in the cache was used, which may be out of date: "_s +
         explain(error, currentSource()).sentence);
    useCached();
    return true;
}

/// True: the end follows once a copy is in the cache.
bool Download::keepInCache() {
    const Settings& settings = m_tools.settings;
    if (settings.cache == CacheUse::Off || m_cached.used || asked(m_request).isLocalFile())
        return false;
    if (!UrlCache::takes(asked(m_request))) {
        warn(u"not kept in the cache: it has no place for %1 addresses"_s.arg(
            asked(m_request).scheme()));
        return false;
    }
    CacheRecord record;
    for (int i = 0; i < m_sources.size() && record.source.isEmpty(); ++i) {
        if (m_sources[i].standing != SourceSelector::Standing::Met)
            continue;
        record.validator = m_sources[i].validator;
        record.source = urlKey(m_sources[i].url);
    }
    record.published = m_probe->lastModified;
    record.fileName = m_probe->fileName;
    const QPointer<Download> self(this);
    m_tools.cache.store(settings.cacheFolder, asked(m_request), m_target.path(), record,
                        settings.cache == CacheUse::Update || m_cached.bad,
                        [self](const Status& kept) {
                            if (!self || self->m_state != State::Finishing)
                                return;
                            if (!kept)
                                self->warn(u"not kept in the cache: "_s + kept.error().detail);
                            self->become(State::Completed);
                        });
    return true;
}

} // namespace quintet
