#include "batchtable.h"

#include "redact.h"

namespace quintet {

namespace {

/// As shown() has it. Nearly no address has anything to hide.
QString shownAddress(const QByteArray& address) {
    for (const char c : address) {
        if (c == '?' || c == '#' || c == '@')
            return shown(QUrl::fromEncoded(address));
    }
    return QString::fromLatin1(address);
}

} // namespace

BatchTable::BatchTable(std::initializer_list<BatchEntry> entries) {
    for (const BatchEntry& entry : entries)
        append(entry);
}

BatchEntry BatchTable::at(qsizetype place) const {
    BatchEntry entry;
    entry.request = m_requests.at(place).request();
    entry.url = url(place);
    const auto more = m_more.constFind(place);
    if (more == m_more.cend())
        return entry;
    entry.refusal = more->refusal;
    entry.message = more->message;
    entry.warnings = more->warnings;
    entry.isList = more->isList;
    return entry;
}

void BatchTable::set(qsizetype place, const BatchEntry& entry) {
    const qsizetype near = std::max<qsizetype>(place - 1, 0);
    const PackedRequest like = m_requests[near];
    PackedRequest& request = m_requests[place];
    request = PackedRequest(entry.request, like);
    request.setId(static_cast<DownloadId>(place) + 1);
    More more{entry.url, entry.refusal, entry.message, entry.warnings, entry.isList};
    if (more.refusal)
        more.refusal->id = request.id();
    if (entry.url == shownAddress(request.address()))
        more.url.clear();
    const bool plain = more.url.isEmpty() && !more.refusal && more.message.isEmpty() &&
                       more.warnings.isEmpty() && !more.isList;
    if (plain)
        m_more.remove(place);
    else
        m_more.insert(place, more);
}

void BatchTable::append(const BatchEntry& entry) {
    m_requests.append(PackedRequest());
    set(size() - 1, entry);
}

void BatchTable::append(const QByteArray& address, const PackedRequest& like) {
    m_requests.append(PackedRequest(static_cast<DownloadId>(size()) + 1, address, like));
}

void BatchTable::squeeze() {
    m_requests.squeeze();
}

bool BatchTable::isRefused(qsizetype place) const {
    const auto more = m_more.constFind(place);
    return more != m_more.cend() && more->refusal;
}

QString BatchTable::url(qsizetype place) const {
    const auto more = m_more.constFind(place);
    return more != m_more.cend() && !more->url.isEmpty()
               ? more->url
               : shownAddress(m_requests[place].address());
}

QList<PackedRequest> BatchTable::requests() const {
    QList<PackedRequest> all = m_requests;
    all.removeIf([this](const PackedRequest& request) {
        return isRefused(static_cast<qsizetype>(request.id()) - 1);
    });
    return all;
}

} // namespace quintet
