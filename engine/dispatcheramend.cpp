// What can be changed of a download that nothing is at work on.
#include "dispatcher.h"
#include "http/answer.h"
#include "plan/filename.h"
#include "plan/state.h"

namespace quintet {

void Dispatcher::amend(const QList<DownloadId>& ids, const Amendment& amendment) {
    // A limit counts for those at work as well, and touches nothing else of them.
    const bool isMore = amendment.url || amendment.mirror || amendment.directory ||
                        amendment.credentials || amendment.splits;
    for (const DownloadId id : ids) {
        Entry* entry = find(id);
        if (entry && amendment.limitRate) {
            Request request = entry->request.request();
            request.limitRate = *amendment.limitRate;
            change(*entry, request);
            if (entry->live)
                entry->live->setLimit(*amendment.limitRate);
            touch(id, true);
            pumpSoon();
            readMore();
        }
        if (!isMore || !entry || isActive(entry->state) || entry->state == State::Finishing)
            continue;
        const bool waits = entry->state == State::Waiting;
        if (waits)
            pause({id}); // What is here is looked at with other eyes then.
        Request request = entry->request.request();
        std::optional<QString> directory = amendment.directory;
        if (amendment.url) {
            const QUrl old = request.sources.value(0);
            // What was given for one host is not for another.
            if (!sameOrigin(old, *amendment.url)) {
                request.credentials = {};
                request.headers.clear();
            }
            request.sources.removeOne(old);
            request.sources.prepend(*amendment.url);
            // The name followed from the old address; where it is the same, so are the bytes.
            if (request.fileName.isEmpty() && nameFromUrl(old) != nameFromUrl(*amendment.url))
                directory = amendment.directory.value_or(request.directory);
        }
        if (amendment.mirror && !request.sources.contains(*amendment.mirror))
            request.sources.append(*amendment.mirror);
        if (amendment.credentials)
            request.credentials = *amendment.credentials;
        if (amendment.splits)
            request.splits = amendment.splits;
        change(*entry, request);
        if (directory)
            setDirectory(id, *directory);
        if (entry->live)
            entry->live->setRequest(entry->request.request());
        if (waits)
            resume({id});
        touch(id, true);
    }
}

void Dispatcher::setSources(DownloadId id, const QList<QUrl>& sources) {
    Entry* entry = find(id);
    if (!entry || isActive(entry->state) || entry->state == State::Finishing || sources.isEmpty())
        return;
    const bool waits = entry->state == State::Waiting;
    if (waits)
        pause({id});
    Request request = entry->request.request();
    if (!sameOrigin(request.sources.value(0), sources.first())) {
        request.credentials = {};
        request.headers.clear();
    }
    request.sources = sources;
    change(*entry, request);
    if (entry->live)
        entry->live->setRequest(request);
    if (waits)
        resume({id});
    touch(id, true);
}

void Dispatcher::setDirectory(DownloadId id, const QString& directory) {
    Entry* entry = find(id);
    if (!entry || isActive(entry->state) || entry->state == State::Finishing)
        return;
    const bool waits = entry->state == State::Waiting;
    if (waits)
        pause({id});
    if (entry->live)
        entry->live->abandonPart();
    entry->live.reset();
    if (const QString path = entry->path(); !path.isEmpty())
        m_names.release(path);
    entry->setPath({});
    Request request = entry->request.request();
    request.directory = directory;
    entry->request = PackedRequest(request, entry->request);
    if (entry->extra)
        entry->extra->renamed = false;
    claimName(*entry);
    if (waits)
        resume({id});
    touch(id, true);
}

} // namespace quintet
