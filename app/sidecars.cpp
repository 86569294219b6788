#include "sidecars.h"

#include "engine.h"
#include "input/checksumlist.h"
#include "plan/hostlimits.h"
#include "plan/state.h"

#include <QFile>
#include <QTimer>

#include <chrono>
#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kLargest = 64 * 1024 * 1024;

/// In the order in which they are looked for; each is a round.
struct Kind {
    QLatin1String name;
    bool ofFolder; ///< Else a suffix of the file's.
};
constexpr Kind kKinds[] = {{"SHA256SUMS"_L1, true}, {"SHA512SUMS"_L1, true}, {"SHA1SUMS"_L1, true},
                           {"MD5SUMS"_L1, true},    {".sha256"_L1, false},   {".sha512"_L1, false},
                           {".sha1"_L1, false},     {".md5"_L1, false}};

/// Beside `url`, without its query.
QUrl sidecarOf(const QUrl& url, const Kind& kind) {
    const QString path = url.path(QUrl::FullyEncoded);
    QUrl sidecar = url.adjusted(QUrl::RemoveQuery);
    const QString place = kind.ofFolder ? path.left(path.lastIndexOf(u'/') + 1) : path;
    sidecar.setPath((place.isEmpty() ? u"/"_s : place) + kind.name, QUrl::StrictMode);
    return sidecar;
}

bool namesFile(const QUrl& url) {
    return !url.fileName().isEmpty();
}

/// Whether a host that failed so will hardly answer the next time.
bool isUnreachable(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Dns:
    case ErrorKind::Connect:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::Proxy:
        return true;
    default:
        return false;
    }
}

} // namespace

Sidecars::Sidecars(const Options& options, BatchTable& entries, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_entries(entries) {
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Request& rest = entries.request(i).rest();
        if (!entries.isRefused(i) && !rest.digest && !rest.checksum && !rest.cacheOnly &&
            namesFile(urlOf(i)))
            m_lacking.append(i);
    }
}

Sidecars::~Sidecars() = default;

void Sidecars::start() {
    Settings settings = m_options.settings;
    settings.retries = qMin(settings.retries, 1);
    settings.overwrite = Overwrite::Yes;
    m_engine = std::make_unique<Engine>(settings);
    connect(m_engine.get(), &Engine::changed, this, &Sidecars::watch);
    connect(m_engine.get(), &Engine::ended, this, &Sidecars::ended);
    connect(m_engine.get(), &Engine::stopped, this, &Sidecars::end);
    nextRound();
}

void Sidecars::stop() {
    m_waiting.clear();
    m_engine->stop();
    QTimer::singleShot(2s, this, &Sidecars::end);
}

void Sidecars::end() {
    if (!std::exchange(m_ended, true))
        emit finished();
}

/// The sidecars of this round, each once.
QList<Sidecars::Wanted> Sidecars::wanted() const {
    QList<Wanted> all;
    QHash<QUrl, qsizetype> known;
    for (const qsizetype place : m_lacking) {
        const Kind& kind = kKinds[m_round];
        const QUrl url = sidecarOf(urlOf(place), kind);
        if (m_dead.contains(hostKey(url)))
            continue;
        const auto found = known.constFind(url);
        if (found != known.cend()) {
            all[*found].places.append(place);
            continue;
        }
        known.insert(url, all.size());
        all.append({url, kind.ofFolder, {place}});
    }
    return all;
}

void Sidecars::nextRound() {
    m_lacking.removeIf(
        [this](qsizetype place) { return m_entries.request(place).rest().digest.has_value(); });
    QList<Request> requests;
    for (; requests.isEmpty() && m_round < int(std::size(kKinds)); ++m_round) {
        const QList<Wanted> sidecars = wanted();
        for (const Wanted& sidecar : sidecars) {
            const Request& asker = m_entries.request(sidecar.places.first()).rest();
            Request request;
            request.id = ++m_lastId;
            request.sources = {sidecar.url};
            request.directory = m_folder.path();
            request.fileName = QString::number(request.id) + ".txt"_L1;
            request.headers = asker.headers;
            request.credentials = asker.credentials;
            request.checksum = ChecksumPolicy::None;
            m_waiting.insert(request.id, sidecar);
            requests.append(request);
        }
    }
    if (requests.isEmpty() || !m_folder.isValid())
        end();
    else
        m_engine->add(requests);
}

/// A server that gives something else under such a name may give any amount of it.
void Sidecars::watch(const QList<Snapshot>& snapshots) {
    QList<DownloadId> tooLarge;
    for (const Snapshot& snapshot : snapshots) {
        const bool isOver = qMax(snapshot.size, snapshot.received) > kLargest;
        if (isOver && m_waiting.contains(snapshot.id) && isActive(snapshot.state))
            tooLarge.append(snapshot.id);
    }
    if (!tooLarge.isEmpty())
        m_engine->cancel(tooLarge);
}

void Sidecars::ended(const QList<Outcome>& outcomes) {
    for (const Outcome& outcome : outcomes) {
        const auto waiting = m_waiting.constFind(outcome.id);
        if (waiting == m_waiting.constEnd())
            continue;
        const Wanted sidecar = *waiting;
        m_waiting.erase(waiting);
        if (outcome.state == State::Completed)
            take(sidecar, outcome.path);
        else if (outcome.error && isUnreachable(*outcome.error))
            m_dead += hostKey(sidecar.url);
    }
    if (m_waiting.isEmpty() && !m_ended)
        nextRound();
}

void Sidecars::take(const Wanted& sidecar, const QString& path) {
    QFile file(path);
    if (file.size() > kLargest || !file.open(QIODevice::ReadOnly))
        return;
    const ChecksumList list = parseChecksumList(file.readAll(), sidecar.url.fileName());
    file.remove();
    ChecksumNames names;
    names.add(list.files);
    for (const qsizetype place : sidecar.places) {
        const QUrl url = urlOf(place);
        if (url.fileName() == sidecar.url.fileName())
            continue; // It doesn't speak of itself.
        std::optional<Digest> digest = names.find(url.fileName(), url, true);
        // A file that lies beside one file, and speaks of one, speaks of that.
        if (!digest && list.files.size() == 1 && !sidecar.ofFolder)
            digest = list.files.first().digest;
        BatchEntry entry = m_entries.at(place);
        entry.request.digest = digest;
        m_entries.set(place, entry);
    }
}

} // namespace quintet
