// What the Dispatcher tells of the one download that is looked at.
#include "dispatcher.h"
#include "redact.h"

namespace quintet {

void Dispatcher::watch(DownloadId id) {
    m_watched = id;
    const Entry* entry = find(id);
    if (!entry)
        return;
    // What has ended was told of with all that was known then.
    if (entry->live)
        touch(id, true);
    else
        emit detailed(detailOf(*entry));
}

Detail Dispatcher::detailOf(const Entry& entry) const {
    if (entry.live)
        return entry.live->detail();
    Detail detail;
    detail.id = entry.id();
    const QList<QUrl> sources = entry.request.request().sources;
    for (const QUrl& source : sources)
        detail.sources.append(withoutCredentials(source));
    detail.expected = entry.request.rest().digest;
    return detail;
}

void Dispatcher::tellWatched() {
    if (m_watched == 0 || !m_dirty.contains(m_watched))
        return;
    if (const Entry* entry = find(m_watched))
        emit detailed(detailOf(*entry));
}

} // namespace quintet
