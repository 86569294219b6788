#include "download.h"

#include "ftp/ftptransfer.h"
#include "http/answer.h"
#include "http/httptransfer.h"
#include "plan/filename.h"
#include "plan/state.h"
#include "redact.h"

#include <QFileInfo>

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

static bool isFtp(const QUrl& url) {
    return url.scheme() == "ftp"_L1 || url.scheme() == "ftps"_L1;
}

Download::Download(const Request& request, const QString& claimed, DownloadTools& tools,
                   QObject* parent)
    : QObject(parent)
    , m_request(request)
    , m_tools(tools)
    , m_target(tools.writer, tools.names, claimed) {}

Download::~Download() {
    stopLinks();
}

void Download::setRequest(const Request& request) {
    m_request = request;
    m_source = 0;
}

QString Download::host() const {
    return hostKey(currentSource());
}

Overwrite Download::overwrite() const {
    return m_request.overwrite.value_or(m_tools.settings.overwrite);
}

ChecksumPolicy Download::checksumPolicy() const {
    return m_request.checksum.value_or(m_tools.settings.checksum);
}

void Download::become(State state) {
    if (m_state == state)
        return;
    Q_ASSERT(mayBecome(m_state, state));
    if (isEnd(state) && m_startedAt >= 0)
        m_elapsed += m_tools.clock.now() - std::exchange(m_startedAt, -1);
    m_state = state;
    emit stateChanged();
}

void Download::note(Note::Kind kind, const QString& text) {
    Note note;
    note.id = m_request.id;
    note.kind = kind;
    note.text = text;
    emit noted(note);
}

void Download::warn(const QString& text) {
    if (m_warnings.contains(text))
        return;
    m_warnings.append(text);
    note(Note::Kind::Warning, text);
}

void Download::start() {
    if (isEnd(m_state)) {
        m_error.reset();
        m_failures = m_garbled = m_restarts = m_attempts = 0;
        m_source = 0;
        m_most = 0;
        m_notBefore = 0;
        m_cached = {};
        forget();
    }
    become(State::Queued);
    m_startedAt = m_tools.clock.now();
    m_speed.start(m_startedAt);
    m_attempts = qMax(m_attempts, 1);
    m_reservedHost = host();
    m_tools.hosts.opened(m_reservedHost);
    become(State::Starting);
    if (!lookIntoCache())
        begin();
}

void Download::begin() {
    if (m_target.hasName() && !m_target.isSettled())
        settle();
    else if (m_part && !m_partReady)
        openPart(m_tools.settings.resume);
    else
        open(1);
}

int Download::splits() const {
    const int most = m_request.splits.value_or(m_tools.settings.maxSplits);
    return m_most > 0 ? qMin(m_most, most) : most;
}

bool Download::isResumable() const {
    return m_tools.settings.ranges && m_ranges && m_probe && m_probe->total >= 0 &&
           m_probe->coding == Coding::None && (!m_probe->validator.isEmpty() || m_expected);
}

bool Download::isSplittable() const {
    return isResumable() && m_probe->ranges && m_target.isSettled() && m_partReady && !m_recalled;
}

int Download::wanted(qint64 now) const {
    const bool open = isActive(m_state) || m_state == State::Waiting;
    if (!open || now < m_notBefore || !m_reservedHost.isEmpty())
        return 0;
    if (m_links.empty())
        return m_map.isComplete() ? 0 : 1;
    if (!isSplittable())
        return 0;
    const int more = splits() - connections();
    return more > 0 ? m_map.worthwhile(more, now) : 0;
}

void Download::open(int connections) {
    if (m_state == State::Waiting)
        become(State::Starting);
    const qint64 now = m_tools.clock.now();
    QList<SegmentMap::Owner> owners;
    for (int i = 0; i < connections; ++i)
        owners.append(++m_lastOwner);
    if (m_links.empty() && !isSplittable()) {
        if (const auto range = m_map.takeMissing(owners.first(), now))
            launch(owners.first(), *range);
        dropReservation();
        return;
    }
    const QList<Range> ranges = m_map.share(owners, now);
    syncEnds();
    for (qsizetype i = 0; i < ranges.size(); ++i)
        launch(owners[i], ranges[i]);
    dropReservation();
}

void Download::launch(SegmentMap::Owner owner, Range range) {
    Link link = m_cached.used                   ? fromCache(range)
                : isFolder()                    ? intoFolder()
                : currentSource().isLocalFile() ? fromDisk(range)
                : isFtp(currentSource())        ? overFtp(range)
                                                : overHttp(range);
    link.owner = owner;
    m_links.push_back(link);
    if (!m_cached.used)
        m_mostAtOnce = qMax(m_mostAtOnce, connections());
    m_tools.hosts.opened(link.host);
    link.transfer->start();
}

/// What was given for one host is not for its mirrors elsewhere.
bool Download::mayShowLogin(const QUrl& source) const {
    return sameOrigin(source, m_request.sources.first());
}

Download::Link Download::overFtp(Range range) {
    FtpOrder order;
    order.url = currentSource();
    order.range = range;
    if (m_probe) {
        order.total = m_probe->total;
        order.ask = isResumable();
        if (order.ask)
            order.validator = m_probe->validator;
    }
    if (mayShowLogin(order.url))
        order.credentials =
            m_request.credentials.isEmpty() ? m_tools.settings.credentials : m_request.credentials;
    Link link;
    link.host = hostKey(order.url);
    link.asked = order.ask;
    link.transfer = new FtpTransfer(m_tools.ftp, order, *this, *this, this);
    return link;
}

Download::Link Download::overHttp(Range range) {
    HttpOrder order;
    order.trusted = currentSource();
    order.url = order.trusted;
    order.range = range;
    if (m_probe) {
        order.url = m_probe->url;
        order.total = m_probe->total;
        order.ask = isResumable();
        if (order.ask)
            order.validator = m_probe->validator;
    }
    if (mayShowLogin(order.trusted)) {
        order.headers = m_tools.settings.headers + m_request.headers;
        order.credentials =
            m_request.credentials.isEmpty() ? m_tools.settings.credentials : m_request.credentials;
    }
    if (!m_probe)
        order.unless = cachedValidator();
    order.digests = checksumPolicy() != ChecksumPolicy::None;
    if (m_request.digest) {
        order.algorithm = m_request.digest->algorithm;
        order.wantedDigest = order.algorithm + "=10";
    } else if (checksumPolicy() == ChecksumPolicy::Auto) {
        order.wantedDigest = "sha-512=3, sha-256=10";
    }
    order.page = mayBePage();

    Link link;
    link.host = hostKey(order.url);
    link.asked = order.ask;
    link.redirectEnd = order.url != order.trusted;
    link.transfer = new HttpTransfer(m_tools.http, order, *this, *this, this);
    return link;
}

/// An error page, a login or a captive portal must not pass for the file (its digest would tell).
bool Download::mayBePage() const {
    if (m_tools.settings.acceptHtml)
        return true;
    if (m_probe && !m_recalled)
        return isPage(m_probe->contentType);
    return m_request.digest ||
           namesPage(m_request.fileName.isEmpty() ? nameFromUrl(m_request.sources.first())
                                                  : m_request.fileName);
}

void Download::syncEnds() {
    // An answer to a plain GET goes on to the file's end: whoever reads it can be cut at any byte.
    for (const Link& link : m_links)
        link.transfer->setEnd(m_map.assigned(link.owner).end);
}

Download::Link* Download::find(const Transfer& transfer) {
    const auto link = std::find_if(m_links.begin(), m_links.end(), [&](const Link& candidate) {
        return candidate.transfer == &transfer;
    });
    return link == m_links.end() ? nullptr : &*link;
}

Download::Link Download::takeOut(const Transfer& transfer) {
    const auto link = std::find_if(m_links.begin(), m_links.end(), [&](const Link& candidate) {
        return candidate.transfer == &transfer;
    });
    Q_ASSERT(link != m_links.end());
    const Link taken = *link;
    m_links.erase(link);
    m_tools.hosts.closed(taken.host);
    taken.transfer->deleteLater();
    return taken;
}

void Download::stopLinks() {
    for (const Link& link : std::exchange(m_links, {})) {
        m_tools.hosts.closed(link.host);
        m_map.release(link.owner);
        link.transfer->stop();
        link.transfer->deleteLater();
    }
    dropReservation();
}

void Download::dropReservation() {
    if (!m_reservedHost.isEmpty())
        m_tools.hosts.closed(std::exchange(m_reservedHost, QString()));
}

void Download::pause() {
    stopLinks();
    if (m_startedAt >= 0)
        m_elapsed += m_tools.clock.now() - std::exchange(m_startedAt, -1);
    if (!isResumable() && m_probe)
        startOver();
    else if (m_part)
        m_part->save();
    become(State::Paused);
}

void Download::cancel(bool keepPart) {
    stopLinks();
    if (m_part && keepPart)
        closePart();
    else if (m_part)
        m_part->discard();
    m_part.reset();
    if (!keepPart)
        forget();
    become(State::Cancelled);
}

void Download::tick(qint64 now) {
    const qint64 limit = m_tools.settings.totalTimeout;
    const bool open = isActive(m_state) || m_state == State::Waiting;
    if (open && limit > 0 && !m_cached.used && m_startedAt >= 0 &&
        m_elapsed + now - m_startedAt > limit) {
        fail({ErrorKind::Timeout,
              u"the whole file took longer than %1 s"_s.arg(static_cast<double>(limit) / 1000.0)});
        return;
    }
    const std::vector<Link> links = m_links;
    for (const Link& link : links)
        link.transfer->tick(now);
    if (!links.empty())
        emit progressed();
}

void Download::readMore() {
    const std::vector<Link> links = m_links;
    for (const Link& link : links)
        link.transfer->readMore();
}

void Download::write(qint64 offset, const QByteArray& bytes) {
    m_part->write(offset, bytes);
}

bool Download::wantsMore() const {
    return m_part && m_partReady && m_tools.writer.wantsMore();
}

Snapshot Download::snapshot() const {
    const qint64 now = m_tools.clock.now();
    Snapshot snapshot;
    snapshot.id = m_request.id;
    snapshot.batch = m_request.batch;
    snapshot.state = m_state;
    snapshot.path = m_target.path();
    snapshot.name = m_target.hasName() ? QFileInfo(m_target.path()).fileName()
                                       : provisionalName(m_request.sources.value(0));
    snapshot.url = m_request.sources.value(0);
    snapshot.source = m_cameFrom;
    snapshot.size = m_keptSize >= 0 ? m_keptSize : m_map.size();
    snapshot.received = m_keptSize >= 0 ? m_keptSize : m_map.bytesReceived();
    snapshot.connections = connections();
    snapshot.attempts = m_attempts;
    snapshot.error = m_error;
    if (isActive(m_state))
        snapshot.rate = static_cast<qint64>(m_speed.rate(now));
    if (m_state == State::Waiting)
        snapshot.retryInMs = qMax<qint64>(0, m_notBefore - now);
    if (isActive(m_state) || m_state == State::Paused || m_state == State::Waiting)
        snapshot.segments = m_map.view();
    return snapshot;
}

Outcome Download::outcome() const {
    Outcome outcome;
    outcome.id = m_request.id;
    outcome.batch = m_request.batch;
    outcome.state = m_state;
    outcome.url = m_request.sources.value(0);
    outcome.source = m_cameFrom;
    outcome.path = m_target.path();
    outcome.size = m_keptSize >= 0 ? m_keptSize : m_map.size();
    outcome.received = m_keptSize >= 0 ? 0 : qMax<qint64>(0, m_map.bytesReceived() - m_resumedFrom);
    outcome.fromCache = m_cached.used && m_state == State::Completed;
    if (m_cached.used)
        outcome.received = 0;
    outcome.resumedFrom = m_resumedFrom;
    outcome.connections = m_mostAtOnce;
    outcome.attempts = m_attempts;
    outcome.elapsedMs = m_elapsed;
    outcome.checksum = m_checksum;
    outcome.error = m_state == State::Failed ? m_error : std::nullopt;
    outcome.warnings = m_warnings;
    return outcome;
}

} // namespace quintet
