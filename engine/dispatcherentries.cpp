// What the Dispatcher keeps of each download, from its first word to its last.
#include "dispatcher.h"
#include "plan/state.h"

#include <QHashFunctions>

#include <utility>

namespace quintet {

namespace {

size_t hashOf(const PackedRequest& request) {
    const Request& rest = request.rest();
    // Seeded: a list can't be made so that its files meet here.
    return qHashMulti(QHashSeed::globalSeed(), request.address(), rest.directory, rest.fileName);
}

bool isSame(const PackedRequest& one, const PackedRequest& other) {
    return one.address() == other.address() && one.rest().directory == other.rest().directory &&
           one.rest().fileName == other.rest().fileName;
}

} // namespace

QString Dispatcher::Entry::path() const {
    if (asWanted)
        return request.wantedPath();
    return extra ? extra->path : QString();
}

void Dispatcher::Entry::setPath(const QString& path) {
    asWanted = !path.isEmpty() && path == request.wantedPath();
    if (!asWanted && !path.isEmpty())
        more().path = path;
    else if (extra)
        extra->path.clear();
}

Dispatcher::Extra& Dispatcher::Entry::more() {
    if (!extra)
        extra = std::make_unique<Extra>();
    return *extra;
}

void Dispatcher::add(const QList<Request>& requests) {
    indexTargets();
    for (Request request : requests) {
        const qint64 place = std::exchange(request.place, 0);
        m_like = PackedRequest(request, m_like);
        Entry& entry = addOne(m_like, false);
        touch(request.id, true);
        if (entry.first())
            continue;
        if (request.paused)
            setState(entry, State::Paused);
        else
            enqueue(entry, place);
    }
    pumpSoon();
}

void Dispatcher::addMany(const QList<PackedRequest>& requests) {
    if (m_entries.empty())
        m_indexed = false;
    else
        indexTargets();
    m_entries.reserve(m_entries.size() + static_cast<size_t>(requests.size()));
    m_names.reserve(requests.size());
    m_queue.reserve(requests.size());
    for (const PackedRequest& request : requests) {
        const Entry& entry = addOne(request, true);
        if (!entry.first())
            m_queue.append(request.id(), hostOf(request));
    }
    pumpSoon();
}

Dispatcher::Entry& Dispatcher::addOne(const PackedRequest& request, bool brief) {
    Q_ASSERT(request.id() != 0 && !find(request.id()));
    // Where all have gone where they want to, no two are the same: most lists are never searched.
    const bool asWanted = !m_indexed && claimWish(request);
    if (!asWanted)
        indexTargets();
    Entry& entry = m_entries[request.id()];
    entry.request = request;
    entry.brief = brief;
    entry.asWanted = asWanted;
    if (asWanted)
        return entry;
    DownloadId& known = m_targets[hashOf(request)];
    Entry* first = find(known);
    if (first && !isSame(first->request, request)) {
        first = nullptr;
    } else if (first && !isEnd(first->state)) {
        entry.setPath(first->path());
        entry.more().first = first->id();
        first->more().same.append(request.id());
        return entry;
    } else {
        known = request.id();
    }
    if (first)
        entry.setPath(first->path());
    if (!first || first->path().isEmpty())
        claimName(entry);
    return entry;
}

/// Whether nobody else has the name it wants.
bool Dispatcher::claimWish(const PackedRequest& request) {
    const QString wanted = request.wantedPath();
    if (wanted.isEmpty())
        return false;
    const QString claimed = m_names.claim(wanted);
    if (claimed == wanted)
        return true;
    m_names.release(claimed);
    return false;
}

/// The entries that are there, of which no two are the same.
void Dispatcher::indexTargets() {
    if (std::exchange(m_indexed, true))
        return;
    m_targets.reserve(static_cast<qsizetype>(m_entries.bucket_count()));
    for (const auto& [id, entry] : m_entries)
        m_targets.insert(hashOf(entry.request), id);
}

void Dispatcher::claimName(Entry& entry) {
    const QString wanted = entry.request.wantedPath();
    if (wanted.isEmpty())
        return;
    const QString claimed = m_names.claim(wanted);
    entry.setPath(claimed);
    if (claimed != wanted)
        entry.more().renamed = true;
}

/// Its path stays what it is.
void Dispatcher::change(Entry& entry, const Request& request) {
    const QString path = entry.path();
    entry.request = PackedRequest(request, entry.request);
    entry.setPath(path);
}

/// Lists name the same host again and again.
const QString& Dispatcher::hostOf(const PackedRequest& request) {
    const QByteArray& address = request.address();
    const qsizetype begin = address.indexOf("://") + 3;
    const qsizetype end = begin < 3 ? -1 : address.indexOf('/', begin);
    if (end < 0 || m_site.size() != end || !address.startsWith(m_site)) {
        m_host = hostKey(request.firstSource());
        m_site = address.left(end);
    }
    return m_host;
}

void Dispatcher::enqueue(Entry& entry, qint64 place) {
    if (entry.extra)
        entry.extra->failure.reset();
    setState(entry, State::Queued);
    m_queue.append(entry.id(), hostOf(entry.request), place);
}

/// What never began needs no word of ours when all ends, where its path follows from its request.
bool Dispatcher::mayGoUntold(const Entry& entry) const {
    const bool plain = !entry.extra || (entry.extra->path.isEmpty() && !entry.extra->renamed);
    return entry.brief && !entry.live && entry.state == State::Queued && plain;
}

void Dispatcher::forgetEnded() {
    for (const DownloadId id : std::exchange(m_over, {})) {
        m_queue.forget(id);
        m_entries.erase(id);
    }
}

} // namespace quintet
