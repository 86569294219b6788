#include "download.h"

#include "http/answer.h"
#include "plan/filename.h"
#include "plan/state.h"
#include "redact.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;

Download::Download(const Request& request, const QString& claimed, DownloadTools& tools,
                   QObject* parent)
    : QObject(parent)
    , m_request(request)
    , m_tools(tools)
    , m_target(tools.writer, tools.names, claimed) {
    m_sources.reset(request.sources, request.inOrder);
}

Download::~Download() {
    stopLinks();
}

void Download::setRequest(const Request& request) {
    m_request = request;
    if (m_state == State::Paused) {
        // The new sources have to show that what is here is theirs.
        closePart();
        forget();
    }
    m_sources.reset(request.sources, request.inOrder);
    m_suspects.clear();
}

QString Download::host() const {
    const int lead = m_sources.lead(m_tools.clock.now());
    return hostKey(lead < 0 ? m_request.sources.value(0) : m_sources[lead].address());
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
    if (isEnd(state) && m_effort.startedAt >= 0)
        m_effort.elapsed += m_tools.clock.now() - std::exchange(m_effort.startedAt, -1);
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
        m_effort.forgive();
        m_sources.reset(m_request.sources, m_request.inOrder);
        m_suspects.clear();
        m_notBefore = 0;
        m_cached = {};
        forget();
    }
    become(State::Queued);
    m_effort.startedAt = m_tools.clock.now();
    m_speed.start(m_effort.startedAt);
    m_growth.start();
    m_effort.attempts = qMax(m_effort.attempts, 1);
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
    return m_request.splits.value_or(m_tools.settings.maxSplits);
}

bool Download::isResumable() const {
    return m_tools.settings.ranges && m_ranges && m_probe && m_probe->total >= 0 &&
           m_probe->coding == Coding::None && (!m_probe->validator.isEmpty() || hasProof());
}

bool Download::isSplittable() const {
    return isResumable() && m_probe->ranges && m_target.isSettled() && m_partReady && !m_recalled;
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

void Download::pause() {
    stopLinks();
    if (m_effort.startedAt >= 0)
        m_effort.elapsed += m_tools.clock.now() - std::exchange(m_effort.startedAt, -1);
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

void Download::abandonPart() {
    if (m_part)
        m_part->discard();
    m_part.reset();
    m_partReady = false;
    forget();
}

bool Download::isBlank() const {
    return m_links.empty() && !m_part && m_map.bytesReceived() == 0 && m_resumedFrom == 0 &&
           m_warnings.isEmpty();
}

void Download::tick(qint64 now) {
    const qint64 limit = m_tools.settings.totalTimeout;
    const bool open = isActive(m_state) || m_state == State::Waiting;
    if (open && limit > 0 && !m_cached.used && m_effort.startedAt >= 0 &&
        m_effort.elapsed + now - m_effort.startedAt > limit) {
        fail({ErrorKind::Timeout,
              u"the whole file took longer than %1 s"_s.arg(static_cast<double>(limit) / 1000.0)});
        return;
    }
    const std::vector<Link> links = m_links;
    for (const Link& link : links)
        link.transfer->tick(now);
    grow(now);
    learnRates(now);
    replaceLaggard(now);
    // While a server is silent there is nothing to tell.
    const Seen seen{m_map.bytesReceived(), static_cast<qint64>(m_speed.rate(now)), m_links.size()};
    if (seen != std::exchange(m_seen, seen))
        emit progressed();
}

void Download::readMore() {
    const std::vector<Link> links = m_links;
    for (const Link& link : links)
        link.transfer->readMore();
}

void Download::setLimit(qint64 rate) {
    m_request.limitRate = rate;
    m_limiter.setRate(rate, m_tools.clock.now());
}

/// An even share for each connection.
qint64 Download::allowance(qint64 wanted) {
    if (!isLimited() || wanted <= 0)
        return wanted;
    constexpr qint64 kSmallestShare = 512;
    const qint64 there = m_limiter.available(m_tools.clock.now());
    const qint64 links = qMax<qint64>(1, static_cast<qint64>(m_links.size()));
    return qMin(wanted, qMax(there / links, qMin(there, kSmallestShare)));
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
    snapshot.attempts = m_effort.attempts;
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
    if (m_probe && m_keptSize < 0)
        outcome.validator = m_probe->validator;
    outcome.path = m_target.path();
    outcome.size = m_keptSize >= 0 ? m_keptSize : m_map.size();
    outcome.received = m_keptSize >= 0 ? 0 : qMax<qint64>(0, m_map.bytesReceived() - m_resumedFrom);
    outcome.fetchedTwice = m_effort.again;
    qint64 most = 0;
    for (int i = 0; i < m_sources.size(); ++i) {
        const qint64 bytes = m_provenance.bytesOf(i);
        if (bytes > 0)
            outcome.sources.append({m_sources[i].address(), bytes});
        if (bytes > most) {
            outcome.source = m_sources[i].address();
            outcome.validator = m_sources[i].validator;
        }
        most = qMax(most, bytes);
    }
    outcome.fromCache = m_cached.used && m_state == State::Completed;
    if (m_cached.used)
        outcome.received = 0;
    outcome.resumedFrom = m_resumedFrom;
    outcome.connections = m_effort.mostAtOnce;
    outcome.attempts = m_effort.attempts;
    outcome.elapsedMs = m_effort.elapsed;
    outcome.checksum = m_checksum;
    outcome.error = m_state == State::Failed ? m_error : std::nullopt;
    outcome.warnings = m_warnings;
    return outcome;
}

} // namespace quintet
