#include "addition.h"

#include "downloadmodel.h"
#include "plan/state.h"

#include <QHash>

namespace quintet {

namespace {

bool isSamePlace(const Request& request, const DownloadModel& model, int row) {
    const QString folder = model.folder(row);
    if (request.fileName.isEmpty())
        return folder == request.directory;
    return folder + u'/' + model.at(row).name == request.directory + u'/' + request.fileName;
}

} // namespace

QSet<qsizetype> knownIn(const QList<Request>& requests, const DownloadModel& model) {
    QSet<qsizetype> known;
    if (model.tally().ended() == model.rowCount())
        return known;
    QMultiHash<QUrl, qsizetype> asked;
    for (qsizetype i = 0; i < requests.size(); ++i)
        asked.insert(requests[i].sources.value(0), i);
    for (int row = 0; row < model.rowCount() && !asked.isEmpty(); ++row) {
        const Snapshot& there = model.at(row);
        if (isEnd(there.state))
            continue;
        for (auto it = asked.constFind(there.url); it != asked.cend() && it.key() == there.url;
             ++it) {
            if (isSamePlace(requests[*it], model, row))
                known.insert(*it);
        }
    }
    return known;
}

void leaveOutKnown(Addition& addition, const DownloadModel& model) {
    const QSet<qsizetype> known = knownIn(addition.requests, model);
    if (known.isEmpty())
        return;
    QList<Request> others;
    others.reserve(addition.requests.size() - known.size());
    for (qsizetype i = 0; i < addition.requests.size(); ++i) {
        if (!known.contains(i))
            others.append(std::move(addition.requests[i]));
    }
    addition.requests = std::move(others);
    addition.known += known.size();
}

} // namespace quintet
