// What can be changed of a download that nothing is at work on.
#include "dispatcher.h"
#include "plan/filename.h"
#include "plan/state.h"

namespace quintet {

void Dispatcher::amend(const QList<DownloadId>& ids, const Amendment& amendment) {
    for (const DownloadId id : ids) {
        Entry* entry = find(id);
        if (!entry || isActive(entry->state) || entry->state == State::Finishing)
            continue;
        Request& request = entry->request;
        if (amendment.url) {
            const QUrl old = request.sources.value(0);
            request.sources.removeOne(old);
            request.sources.prepend(*amendment.url);
            // The name followed from the old address; where it is the same, so are the bytes.
            if (request.fileName.isEmpty() && nameFromUrl(old) != nameFromUrl(*amendment.url))
                setDirectory(id, request.directory);
        }
        if (amendment.directory)
            setDirectory(id, *amendment.directory);
        if (amendment.credentials)
            request.credentials = *amendment.credentials;
        if (amendment.splits)
            request.splits = amendment.splits;
        if (entry->live)
            entry->live->setRequest(request);
        touch(id, true);
    }
}

} // namespace quintet
