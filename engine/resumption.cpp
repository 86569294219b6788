#include "resumption.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

bool isOf(const PartSource& was, const QUrl& url) {
    return urlKey(url) == was.url || (!was.validator.etag.isEmpty() && placeKey(url) == was.place);
}

QMap<int, Validator> validatorsOf(const QList<PartSource>& were, const Request& request) {
    QMap<int, Validator> found;
    for (int i = 0; i < request.sources.size(); ++i) {
        for (const PartSource& was : were) {
            if (isOf(was, request.sources[i])) {
                found.insert(i, was.validator);
                break;
            }
        }
    }
    return found;
}

/// The first of those the bytes are of that is there; the same URL before one that is like it.
qsizetype sourceOf(const QList<PartSource>& were, const Request& request) {
    for (const PartSource& was : were) {
        for (qsizetype i = 0; i < request.sources.size(); ++i) {
            if (urlKey(request.sources[i]) == was.url)
                return i;
        }
    }
    return -1;
}

bool differs(const PartOrigin& was, const Request& request, const Probe& probe,
             const Validator* known) {
    if (probe.total != was.size || probe.coding != Coding::None)
        return true;
    const bool proof = was.digest || request.digest || request.pieces;
    return known ? probe.validator != *known : !proof;
}

} // namespace

Resumption resumption(const PartOrigin& was, const Request& request, const Probe* probe,
                      int probed) {
    const QList<PartSource> were =
        QList<PartSource>{{was.url, was.place, was.validator}} + was.others;
    Resumption result;
    result.validators = validatorsOf(were, request);
    result.source = sourceOf(were, request);
    if (result.source < 0 && !result.validators.isEmpty())
        result.source = result.validators.firstKey();
    if (result.source < 0) {
        result.refusal = u"the unfinished file is of another address"_s;
        return result;
    }
    const auto known = result.validators.constFind(probed);
    if (was.validator.isEmpty() && !was.digest && !request.pieces)
        result.refusal = u"the server gave nothing to tell versions of the file by"_s;
    else if (request.size >= 0 && request.size != was.size)
        result.refusal = u"the file is to have another size"_s;
    else if (request.digest && was.digest && request.digest->algorithm == was.digest->algorithm &&
             request.digest->value != was.digest->value)
        result.refusal = u"the file is to have another checksum"_s;
    else if (probe &&
             differs(was, request, *probe, known == result.validators.cend() ? nullptr : &*known))
        result.refusal = u"the file changed on the server"_s;
    return result;
}

} // namespace quintet
