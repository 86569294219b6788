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
            entry->request.limitRate = *amendment.limitRate;
            if (entry->live)
                entry->live->setLimit(*amendment.limitRate);
            pumpSoon();
            readMore();
        }
        if (!isMore || !entry || isActive(entry->state) || entry->state == State::Finishing)
            continue;
        const bool waits = entry->state == State::Waiting;
        if (waits)
            pause({id}); // What is here is looked at with other eyes then.
        Request& request = entry->request;
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
                setDirectory(id, request.directory);
        }
        if (amendment.mirror && !request.sources.contains(*amendment.mirror))
            request.sources.append(*amendment.mirror);
        if (amendment.directory)
            setDirectory(id, *amendment.directory);
        if (amendment.credentials)
            request.credentials = *amendment.credentials;
        if (amendment.splits)
            request.splits = amendment.splits;
        if (entry->live)
            entry->live->setRequest(request);
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
    Request& request = entry->request;
    if (!sameOrigin(request.sources.value(0), sources.first())) {
        request.credentials = {};
        request.headers.clear();
    }
    request.sources = sources;
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
    if (!entry->path.isEmpty())
        m_names.release(std::exchange(entry->path, QString()));
    entry->request.directory = directory;
    claimName(*entry);
    if (waits)
        resume({id});
    touch(id, true);
}

} // namespace quintet
