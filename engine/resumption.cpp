#include "resumption.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

qsizetype sourceOf(const PartOrigin& was, const Request& request) {
    for (qsizetype i = 0; i < request.sources.size(); ++i) {
        if (urlKey(request.sources[i]) == was.url)
            return i;
    }
    for (qsizetype i = 0; i < request.sources.size() && !was.validator.etag.isEmpty(); ++i) {
        if (placeKey(request.sources[i]) == was.place)
            return i;
    }
    return -1;
}

QString refusalOf(const PartOrigin& was, const Request& request, const Probe* probe) {
    if (was.validator.isEmpty() && !was.digest)
        return u"the server gave nothing to tell versions of the file by"_s;
    if (request.size >= 0 && request.size != was.size)
        return u"the file is to have another size"_s;
    if (request.digest && was.digest && request.digest->algorithm == was.digest->algorithm &&
        request.digest->value != was.digest->value)
        return u"the file is to have another checksum"_s;
    const bool changed = probe && (probe->total != was.size || probe->validator != was.validator ||
                                   probe->coding != Coding::None);
    return changed ? u"the file changed on the server"_s : QString();
}

} // namespace

Resumption resumption(const PartOrigin& was, const Request& request, const Probe* probe) {
    Resumption result;
    result.source = sourceOf(was, request);
    result.refusal = result.source < 0 ? u"the unfinished file is of another address"_s
                                       : refusalOf(was, request, probe);
    return result;
}

} // namespace quintet
