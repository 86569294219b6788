// The course of a Download: what its transfers tell it, and what it does about faults.
#include "download.h"
#include "explain.h"
#include "http/httpsession.h"
#include "plan/retrypolicy.h"
#include "plan/state.h"
#include "redact.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// An answer that is not HTTP looks the same as an empty one: asked once more, then given up.
constexpr int kMostGarbled = 1;
constexpr int kMostNames = 100;

} // namespace

void Download::received(Transfer& transfer, qint64 bytes) {
    Link* link = find(transfer);
    if (!link)
        return;
    const qint64 now = m_tools.clock.now();
    const Range rest = m_map.assigned(link->owner);
    const Range range{rest.begin, qMin(rest.begin + bytes, rest.end)};
    qint64 fresh = 0;
    for (const Range& gap : m_map.receivedRanges().gaps(range)) {
        m_provenance.add(link->source, gap);
        fresh += gap.size();
    }
    m_effort.again += bytes - fresh;
    m_map.received(link->owner, bytes, now);
    link->bytes += bytes;
    m_speed.add(fresh, now);
    inspect(range);
    grow(now);
}

/// Of bytes that two connections read, the first count.
void Download::write(qint64 offset, const QByteArray& bytes) {
    m_limiter.spent(bytes.size());
    const Range range{offset, offset + bytes.size()};
    const QList<Range> fresh = m_map.receivedRanges().gaps(range);
    if (fresh == QList<Range>{range}) {
        m_part->write(offset, bytes);
        return;
    }
    for (const Range& gap : fresh)
        m_part->write(gap.begin, bytes.mid(gap.begin - offset, gap.size()));
}

void Download::redirected(Transfer& transfer, const QUrl& url) {
    Link* link = find(transfer);
    if (!link)
        return;
    m_tools.hosts.closed(link->host);
    link->host = hostKey(url);
    m_tools.hosts.opened(link->host);
    note(Note::Kind::Redirected, u"redirected to "_s + shown(url));
}

void Download::ended(Transfer& transfer, const Status& status) {
    if (!find(transfer))
        return;
    const Link link = takeOut(transfer);
    if (!status) {
        fault(link, status.error());
        return;
    }
    if (m_map.size() < 0)
        m_map.setSize(m_map.assigned(link.owner).begin);
    const bool short_ = !m_map.assigned(link.owner).isEmpty();
    m_map.release(link.owner);
    m_effort.garbled = 0;
    if (short_ && link.bytes == 0) {
        fault(link, {ErrorKind::Truncated, u"no bytes came"_s});
        return;
    }
    if (m_map.isComplete()) {
        stopLinks();
        finishIfWhole();
        return;
    }
    for (const SegmentMap::Owner owner : m_map.overtaken())
        stopLink(owner);
    emit connectionsChanged();
}

void Download::fault(Link link, const Error& error) {
    m_map.release(link.owner);
    if (m_map.isComplete() && m_links.empty() && remedyFor(error) == Remedy::RetryLater) {
        // Every byte is here. Where only the goodbye is missing, that is all there is to it.
        if (error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Connect) {
            finishIfWhole();
            return;
        }
        drop({link.begin, link.begin + link.bytes});
    }
    const qint64 reached = m_map.bytesReceived();
    // The answer to a plain GET goes on: its reader can have what the failed one had, unasked.
    for (const Link& other : m_links) {
        if (!other.asked)
            m_map.extend(other.owner);
    }
    syncEnds();
    if (heedsCache(error) || tookBack(link, error))
        return;
    if (link.transfer->source().isLocalFile()) {
        leaveOut(link.source, error);
        return;
    }
    switch (remedyFor(error)) {
    case Remedy::RetryLater:
        retryLater(link, reached, error);
        break;
    case Remedy::NextSource:
        leaveOut(link.source, error);
        break;
    case Remedy::RestartFile:
        changed(link.source, error);
        break;
    case Remedy::GiveUp:
        // A coding, or a proxy, that another source does without.
        if ((error.kind == ErrorKind::Unsupported || error.kind == ErrorKind::Proxy) &&
            hasOtherThan(link.source)) {
            leaveOut(link.source, error);
            break;
        }
        fail(error);
        break;
    case Remedy::StopDisk:
        fail(error);
        break;
    }
}

bool Download::tookBack(const Link& link, const Error& error) {
    if (m_recalled && error.status == 416) {
        // It has become shorter than what is missing.
        warn(u"started again: the file changed on the server"_s);
        startOver();
        emit connectionsChanged();
        return true;
    }
    const bool lied = link.asked && ((error.kind == ErrorKind::Protocol && !error.passing) ||
                                     error.status == 416);
    if (link.ignored || lied) {
        // It may still be of use alone.
        if (hasOtherThan(link.source))
            leaveOut(link.source, error, true);
        else
            goSingle();
        return true;
    }
    const bool refused = error.kind == ErrorKind::HttpStatus || error.kind == ErrorKind::Auth ||
                         error.kind == ErrorKind::ContentType;
    SourceSelector::Source& source = m_sources[link.source];
    if (refused && remedyFor(error) == Remedy::NextSource && source.open > 0) {
        source.most = source.open;
        note(Note::Kind::Slower, u"the server allows %1 connections"_s.arg(source.most));
        return true;
    }
    if (refused && link.redirectEnd && m_probe && remedyFor(error) == Remedy::NextSource) {
        // Signed addresses run out: what led there may lead there again.
        source.end.clear();
        emit connectionsChanged();
        return true;
    }
    return false;
}

void Download::goSingle() {
    m_ranges = false;
    note(Note::Kind::Slower, u"the server's ranges are no use: one connection"_s);
    const auto whole =
        std::find_if(m_links.begin(), m_links.end(), [](const Link& link) { return !link.asked; });
    if (whole != m_links.end() && m_map.claimRest(whole->owner)) {
        const SegmentMap::Owner owner = whole->owner;
        drop({m_map.assigned(owner).begin, kOpenEnd});
        const std::vector<Link> others = m_links;
        for (const Link& link : others) {
            if (link.owner == owner)
                continue;
            link.transfer->stop();
            takeOut(*link.transfer);
        }
        syncEnds();
        return;
    }
    if (++m_effort.restarts > Effort::kMostRestarts) {
        fail({ErrorKind::Protocol, u"the server's ranges are wrong"_s});
        return;
    }
    if (m_resumedFrom > 0)
        warn(u"started again: the server's ranges are no use"_s);
    startOver();
    emit connectionsChanged();
}

void Download::retryLater(const Link& link, qint64 reached, const Error& error) {
    const qint64 now = m_tools.clock.now();
    SourceSelector::Source& source = m_sources[link.source];
    if (link.bytes >= RetryPolicy::kProgress)
        source.failures = 0;
    ++source.failures;
    if (reached >= m_effort.furthest + RetryPolicy::kProgress) {
        m_effort.furthest = reached;
        m_effort.failures = m_effort.garbled = 0;
    }
    const bool pushes =
        pushesBack(error) || error.kind == ErrorKind::Connect || error.kind == ErrorKind::Truncated;
    // FTP servers' limits are fixed: to try again for more would cost nothing but logins.
    if (error.kind == ErrorKind::FtpStatus && pushes && source.open > 0)
        source.most = source.open;
    if (pushes && (source.open > 0 || error.retryAfterMs >= 0))
        m_tools.hosts.pushedBack(link.host, now, error.retryAfterMs);

    if (m_sources.hasFresh(link.source)) {
        restOne(link, error);
        return;
    }
    const RetryPolicy policy{m_tools.settings.retries, m_tools.settings.retryWait};
    const bool garbled = error.kind == ErrorKind::Protocol;
    auto wait =
        policy.waitAfter(++m_effort.failures, error, QRandomGenerator::global()->generateDouble());
    if (garbled && ++m_effort.garbled > kMostGarbled)
        wait.reset();
    if (!wait) {
        if (connections() == 0)
            leaveOut(link.source, error);
        return; // The others go on; what is missing then is asked for once more.
    }
    ++m_effort.attempts;
    m_error = error;
    source.restsUntil = now + *wait;
    m_notBefore = m_sources.restsUntil(now);
    Note note;
    note.id = m_request.id;
    note.kind = Note::Kind::Retry;
    note.text = u"tried again in %1 s"_s.arg(static_cast<double>(*wait) / 1000.0);
    note.waitMs = *wait;
    note.error = error;
    emit noted(note);
    if (connections() == 0) {
        if (m_probe && !isResumable())
            startOver();
        become(State::Waiting);
    }
    emit connectionsChanged();
}

void Download::startOver() {
    const std::vector<Link> links = m_links;
    if (links.size() != 1 || !links.front().ignored)
        stopLinks();
    forget();
    if (m_part)
        m_part->truncate();
    m_partReady = m_part != nullptr;
    if (m_state == State::Running)
        become(State::Starting);
}

/// Nothing of the file is known to be here.
void Download::forget() {
    m_map.reset();
    m_provenance.clear();
    m_pieces = {};
    ++m_era;
    m_sources.forgetFile();
    m_probe.reset();
    m_expected.reset();
    m_resumedFrom = 0;
    m_recalled = false;
}

void Download::fail(const Error& error) {
    if (fallsBackOnCache(error))
        return;
    stopLinks();
    m_error = error;
    if (error.kind == ErrorKind::Checksum && m_part)
        m_part->discard();
    else
        closePart();
    m_partReady = false;
    if (error.kind == ErrorKind::Checksum)
        forget();
    become(State::Failed);
}

void Download::finish() {
    become(State::Finishing);
    FinishOrder order;
    order.path = m_target.path();
    order.replace = m_target.replaces() || overwrite() == Overwrite::Yes;
    order.size = m_map.size();
    order.digest = m_expected;
    order.modified = m_probe->lastModified;
    m_part->finish(order, [this](const Result<QByteArray>& digest) { finished(digest); });
}

void Download::finished(const Result<QByteArray>& digest) {
    if (m_state != State::Finishing)
        return;
    if (digest) {
        if (m_expected)
            m_checksum = ChecksumResult{*m_expected, true};
        nameLiar();
        m_part.reset();
        if (!keepInCache())
            become(State::Completed);
        return;
    }
    const Error& error = digest.error();
    if (m_cached.used && error.kind == ErrorKind::Checksum) {
        dropCached(error);
        return;
    }
    if (error.kind == ErrorKind::Exists && ++m_effort.restarts < kMostNames &&
        overwrite() != Overwrite::Yes) {
        m_target.stepAside();
        warn(u"renamed to %1: the name was taken meanwhile"_s.arg(
            QFileInfo(m_target.path()).fileName()));
        finish();
        return;
    }
    if (error.kind == ErrorKind::Checksum && (m_resumedFrom > 0 || m_sources.size() > 1)) {
        mismatch(error);
        return;
    }
    if (error.kind == ErrorKind::Truncated && m_map.hasMissing()) {
        // What an earlier run left turned out damaged.
        become(State::Starting);
        emit connectionsChanged();
        return;
    }
    fail(error);
}

} // namespace quintet
