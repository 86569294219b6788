#include "sourcesfile.h"

#include "input/parsesource.h"
#include "input/shownword.h"
#include "plan/filename.h"
#include "redact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

Unexpected<Error> wrongCall(const QString& name, const QString& why) {
    return Unexpected{
        Error{.kind = ErrorKind::Usage,
              .detail = u"--sources: '%1' can't be used: %2."_s.arg(cleaned(name), why)}};
}

bool isSameOrigin(const QUrl& one, const QUrl& other) {
    const auto everything = QUrl::RemovePath | QUrl::RemoveQuery;
    return one.adjusted(everything) == other.adjusted(everything);
}

} // namespace

Result<SourcesFile> SourcesFile::parse(const QByteArray& json, const QString& name) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return wrongCall(name, fault.error == QJsonParseError::NoError
                                   ? u"it is not a JSON object, {\"url\": [\"url\", ...]}"_s
                                   : u"it is not JSON (%1)"_s.arg(fault.errorString()));
    SourcesFile file;
    const QJsonObject all = document.object();
    for (auto one = all.begin(); one != all.end(); ++one) {
        const auto url = parseUrl(one.key(), nullptr);
        if (!url)
            continue; // Nothing asks for it here.
        if (!one.value().isArray())
            return wrongCall(name, u"the sources of '%1' are not a list, [\"url\", ...]"_s.arg(
                                       shownWord(one.key())));
        QList<QUrl>& sources = file.m_sources[url->toEncoded()];
        const QJsonArray texts = one.value().toArray();
        for (const auto& text : texts) {
            Credentials credentials;
            const auto source = parseSource(text.toString(), &credentials);
            if (!source)
                return wrongCall(name, u"the source '%1': %2"_s.arg(shownWord(text.toString()),
                                                                    source.error().detail));
            if (!credentials.isEmpty())
                return wrongCall(name, u"a source can't have a user name or password in it: use "
                                       "--netrc"_s);
            sources += *source;
        }
    }
    return file;
}

void SourcesFile::apply(BatchTable& entries, bool cache) const {
    if (m_sources.isEmpty())
        return;
    for (qsizetype place = 0; place < entries.size(); ++place) {
        const auto found = m_sources.constFind(entries.request(place).address());
        if (found == m_sources.cend() || entries.isRefused(place))
            continue;
        BatchEntry entry = entries.at(place);
        exchange(entry, *found, cache);
        entries.set(place, entry);
    }
}

void SourcesFile::exchange(BatchEntry& entry, const QList<QUrl>& sources, bool cache) {
    Request& request = entry.request;
    const QUrl asked = request.sources.first();
    if (sources.isEmpty() && cache) {
        request.cacheOnly = true;
        return;
    }
    if (sources.isEmpty()) {
        refuseEntry(entry, ErrorKind::NotCached,
                    u"%1 may only come from the cache, as --sources lists nothing for it, and "
                    "there is none without --cache."_s.arg(shown(asked)));
        return;
    }
    // The name is that of what was asked for.
    if (request.fileName.isEmpty() && urlNamesFile(asked))
        request.fileName = nameFromUrl(asked);
    if (!isSameOrigin(asked, sources.first())) {
        request.headers.clear();
        request.credentials = {};
    }
    request.sources = sources;
    request.asked = asked;
    request.inOrder = true;
}

} // namespace quintet
