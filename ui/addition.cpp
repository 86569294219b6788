#include "addition.h"

#include "downloadmodel.h"
#include "plan/state.h"

#include <algorithm>

namespace quintet {

namespace {

bool isSamePlace(const Request& request, const DownloadModel& model, int row) {
    const QString folder = model.folder(row);
    if (request.fileName.isEmpty())
        return folder == request.directory;
    return folder + u'/' + model.at(row).name == request.directory + u'/' + request.fileName;
}

} // namespace

bool isKnown(const Request& request, const DownloadModel& model) {
    if (model.tally().ended() == model.rowCount())
        return false;
    const QList<int> rows = model.rowsOf(request.sources.value(0));
    return std::any_of(rows.cbegin(), rows.cend(), [&](int row) {
        return !isEnd(model.at(row).state) && isSamePlace(request, model, row);
    });
}

qsizetype knownIn(const QList<Request>& requests, const DownloadModel& model) {
    return std::count_if(requests.cbegin(), requests.cend(),
                         [&](const Request& it) { return isKnown(it, model); });
}

} // namespace quintet
