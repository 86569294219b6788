// A Download's part on disk: where it goes, what an earlier run left of it, and letting go of it.
#include "download.h"
#include "plan/state.h"
#include "resumption.h"

#include <QTimeZone>

namespace quintet {

using namespace Qt::StringLiterals;

void Download::settle() {
    m_target.settle(overwrite(), m_request.digest,
                    [this](const Result<Target::Verdict>& verdict) { settled(verdict); });
}

void Download::settled(const Result<Target::Verdict>& verdict) {
    if (!isActive(m_state) && m_state != State::Waiting) {
        m_target.unsettle(); // It is looked at again when this goes on.
        return;
    }
    if (!verdict) {
        fail(verdict.error());
        return;
    }
    if (verdict->keep) {
        stopLinks();
        if (m_state == State::Waiting)
            become(State::Starting);
        m_keptSize = verdict->size;
        if (verdict->verified)
            m_checksum = ChecksumResult{*m_request.digest, true};
        become(State::Skipped);
        return;
    }
    const bool resume = verdict->part && m_tools.settings.resume && !m_cached.used;
    if (m_probe || resume)
        openPart(resume);
    if (!resume)
        partOpened();
}

void Download::partOpened() {
    if (!m_probe) {
        if (m_state != State::Waiting)
            open(1);
        return;
    }
    readMore();
    finishIfWhole();
    if (m_state != State::Finishing)
        emit connectionsChanged();
}

void Download::openPart(bool resume) {
    if (!m_part) {
        m_part = std::make_unique<PartFile>(m_tools.writer, m_target.partPath());
        connect(m_part.get(), &PartFile::written, this,
                [this](Range range) { m_map.written(range); });
        connect(m_part.get(), &PartFile::lost, this, [this](Range range) { partLost(range); });
        connect(m_part.get(), &PartFile::failed, this, [this](const Error& error) {
            if (!isEnd(m_state))
                fail(error);
        });
    }
    if (resume) {
        m_partReady = false;
        m_part->resume([this](const Leftover& leftover) { partFound(leftover); });
        return;
    }
    if (!std::exchange(m_partReady, true))
        m_part->open();
    describePart();
}

void Download::describePart() {
    if (!m_probe)
        return;
    if (m_expected)
        m_part->hashWith(m_expected->algorithm);
    if (m_probe->total >= 0)
        m_part->reserve(m_probe->total);
    if (!isResumable())
        return;
    PartOrigin origin;
    for (int i = 0; i < m_sources.size(); ++i) {
        const SourceSelector::Source& source = m_sources[i];
        if (source.standing == SourceSelector::Standing::Met || !source.validator.isEmpty())
            origin.others.append({urlKey(source.url), placeKey(source.url), source.validator});
    }
    if (origin.others.isEmpty())
        return;
    const PartSource first = origin.others.takeFirst();
    origin.url = first.url;
    origin.place = first.place;
    origin.validator = first.validator;
    origin.size = m_probe->total;
    origin.digest = m_expected;
    if (m_probe->lastModified.isValid())
        origin.modified = m_probe->lastModified.toMSecsSinceEpoch();
    m_part->setOrigin(origin);
}

void Download::partFound(const Leftover& leftover) {
    if (!isActive(m_state) && m_state != State::Waiting)
        return;
    m_partReady = true;
    if (leftover.state) {
        const Resumption verdict =
            resumption(leftover.state->origin, m_request, m_probe ? &*m_probe : nullptr,
                       m_links.empty() ? 0 : m_links.front().source);
        if (verdict.isPossible()) {
            for (auto it = verdict.validators.cbegin(); it != verdict.validators.cend(); ++it) {
                if (m_sources[it.key()].validator.isEmpty())
                    m_sources[it.key()].validator = it.value();
            }
            if (!m_probe)
                m_sources.prefer(static_cast<int>(verdict.source));
            recall(*leftover.state);
            // Nothing would tell whether the others still have that version.
            for (int i = 0; i < m_sources.size() && !hasProof(); ++i)
                m_sources[i].isReserve = !verdict.validators.contains(i);
        } else {
            warn(u"started again: "_s + verdict.refusal);
            m_part->truncate();
        }
    } else if (leftover.part) {
        warn(u"started again: it isn't known what the unfinished file held"_s);
    }
    describePart();
    partOpened();
}

/// Goes on from what an earlier run left. The next answer confirms that it is still the same file.
void Download::recall(const PartState& state) {
    const PartOrigin& origin = state.origin;
    if (!m_probe) {
        m_probe.emplace();
        m_probe->total = origin.size;
        m_probe->ranges = true;
        m_probe->validator = origin.validator;
        if (origin.modified >= 0)
            m_probe->lastModified = QDateTime::fromMSecsSinceEpoch(origin.modified, Qt::UTC);
        m_expected = m_request.digest;
        if (!m_expected && checksumPolicy() != ChecksumPolicy::None)
            m_expected = origin.digest;
        m_recalled = true;
    }
    // The answer that is there begins at 0, where nothing is missing any more.
    const bool reserved = m_links.empty();
    if (!reserved)
        stopLinks();
    RangeSet ranges;
    for (const BlockSums::Sum& sum : state.sums)
        ranges.add(sum.range);
    m_map.setSize(origin.size);
    m_map.restore(ranges);
    for (const Range& range : ranges.ranges())
        m_provenance.add(Provenance::kEarlierRun, range);
    mapPieces();
    m_resumedFrom = m_effort.furthest = m_map.bytesReceived();
    note(Note::Kind::Started,
         u"resumed: %1 of %2 bytes are here"_s.arg(m_resumedFrom).arg(origin.size));
    if (!m_map.isComplete() && reserved)
        open(1);
}

void Download::partLost(Range range) {
    drop(range);
    warn(u"a damaged part of what an earlier run left was fetched again"_s);
    if (isActive(m_state))
        emit connectionsChanged();
}

/// What can be gone on from stays on disk, and so does what hasn't been looked at; the rest would
/// be of no use to anyone.
void Download::closePart() {
    if (!m_part)
        return;
    if (isResumable() || !m_partReady)
        m_part->close();
    else
        m_part->discard();
    m_partReady = false;
}

} // namespace quintet
