#include "windowcall.h"

#include "notewords.h"

#include <QUrl>

namespace quintet {

namespace {

/// The file's, of a call that is one list and nothing else.
QString nameOf(const QList<Argument>& arguments) {
    if (arguments.size() != 1 || arguments.first().kind != Argument::Kind::List)
        return {};
    const QString& text = arguments.first().text;
    const QString path = isListUrl(text) ? QUrl(text).path() : text;
    return path == QLatin1String("-") ? QString() : path.section(u'/', -1);
}

} // namespace

WindowCall::WindowCall(const Options& options)
    : m_options(options)
    , m_fetch(m_options, m_lists) {
    connect(&m_fetch, &BatchLists::finished, this, &WindowCall::tell);
}

Status WindowCall::check() {
    Result<QList<ListText>> lists = readLists(m_options.arguments);
    if (!lists)
        return Unexpected{lists.error()};
    m_lists = *lists;
    const Result<bool> toCome = m_fetch.prepare();
    if (!toCome)
        return Unexpected{toCome.error()};
    m_toCome = *toCome;
    // Wrong words of the call are known at once, except those of lists to come.
    if (const auto entries = batchEntries(m_options, m_lists); !entries)
        return Unexpected{entries.error()};
    return {};
}

void WindowCall::start() {
    if (m_toCome)
        m_fetch.start();
    else
        tell();
}

void WindowCall::tell() {
    const Handed all = handed();
    m_lists.clear(); // They may be long.
    emit read(all);
}

Handed WindowCall::handed() const {
    Handed handed;
    const Result<BatchTable> entries = batchEntries(m_options, m_lists);
    if (!entries)
        return handed;
    handed.requests.reserve(entries->size());
    handed.name = nameOf(m_options.arguments);
    handed.wish = m_options.wish;
    for (const BatchEntry& entry : *entries) {
        if (!entry.refusal)
            handed.requests.append(entry.request);
        else if (!entry.message.isEmpty())
            handed.problems.append({entry.url, 0, entry.url, entry.message});
        else if (entry.refusal->error)
            handed.problems.append(
                {entry.url, 0, entry.url,
                 explainHere(*entry.refusal->error, entry.refusal->url).sentence});
    }
    return handed;
}

void foldSettings(Handed& handed, const Settings& settings) {
    const Settings usual;
    for (Request& request : handed.requests) {
        if (!request.overwrite && settings.overwrite != usual.overwrite)
            request.overwrite = settings.overwrite;
        if (!request.splits && settings.maxSplits != usual.maxSplits)
            request.splits = settings.maxSplits;
        if (!request.checksum && settings.checksum != usual.checksum)
            request.checksum = settings.checksum;
        if (request.credentials.isEmpty())
            request.credentials = settings.credentials;
        request.headers = settings.headers + request.headers;
        if (!settings.referer.isEmpty())
            request.headers.append({"Referer", settings.referer});
    }
}

} // namespace quintet
