// What a Download makes of faults that another source may not have.
#include "download.h"
#include "explain.h"
#include "plan/retrypolicy.h"
#include "redact.h"

#include <QRandomGenerator>

namespace quintet {

using namespace Qt::StringLiterals;

/// Whether another source than this one may give the file.
bool Download::hasOtherThan(int source) const {
    for (int i = 0; i < m_sources.size(); ++i) {
        if (i != source && m_sources[i].isUsable())
            return true;
    }
    return false;
}

/// Whether bytes of another file would be noticed in the end.
bool Download::hasProof() const {
    return m_expected || m_request.pieces;
}

/// A source shows for the first time what it has; it must be the same as that of the others. Their
/// validators say nothing about each other.
Status Download::meet(int index, const Probe& probe) {
    SourceSelector::Source& source = m_sources[index];
    source.failures = 0;
    if (source.standing == SourceSelector::Standing::Met)
        return {};
    const bool isTold = !probe.validator.isEmpty() || !source.validator.isEmpty() || hasProof();
    const bool isWhole =
        probe.total < 0 ? !source.validator.isEmpty() || hasProof() : probe.total == m_probe->total;
    if (!isWhole || probe.coding != Coding::None)
        return Unexpected{Error{ErrorKind::Changed,
                                u"%1 bytes instead of %2"_s.arg(probe.total).arg(m_probe->total)}};
    for (const Digest& stated : probe.digests) {
        if (m_expected && stated.algorithm == m_expected->algorithm &&
            stated.value != m_expected->value)
            return Unexpected{Error{ErrorKind::Checksum, u"it states another checksum"_s}};
    }
    if (!isTold)
        return Unexpected{Error{ErrorKind::Changed, u"nothing tells versions of its file apart"_s}};
    source.standing = SourceSelector::Standing::Met;
    if (!probe.validator.isEmpty())
        source.validator = probe.validator;
    if (m_part && m_partReady)
        describePart();
    emit connectionsChanged();
    return {};
}

/// A fault that can pass, while another source hasn't had one: that one goes on at once.
void Download::restOne(const Link& link, const Error& error) {
    SourceSelector::Source& source = m_sources[link.source];
    const RetryPolicy policy{m_tools.settings.retries, m_tools.settings.retryWait};
    const auto wait =
        policy.waitAfter(source.failures, error, QRandomGenerator::global()->generateDouble());
    if (!wait) {
        leaveOut(link.source, error);
        return;
    }
    source.restsUntil = m_tools.clock.now() + *wait;
    ++m_effort.attempts;
    m_error = error;
    Note note;
    note.id = m_request.id;
    note.kind = Note::Kind::Retry;
    note.text = u"tried again from another source"_s;
    note.error = error;
    emit noted(note);
    if (connections() == 0) {
        if (m_probe && !isResumable())
            startOver();
        become(State::Starting);
    }
    emit connectionsChanged();
}

/// What a source has is not, or no more, what it was expected to have.
void Download::changed(int index, const Error& error) {
    const SourceSelector::Source& source = m_sources[index];
    const bool isKnown =
        source.standing == SourceSelector::Standing::Met || !source.validator.isEmpty();
    const bool others = hasOtherThan(index);
    if (!isKnown && (others || m_sources.size() > 1)) {
        leaveOut(index, error, true);
        return;
    }
    // Without a proof nobody can tell which of the others' bytes are of the same version.
    if (others && hasProof() && !m_recalled) {
        leaveOut(index, error);
        return;
    }
    if (++m_effort.restarts > Effort::kMostRestarts) {
        fail(error);
        return;
    }
    warn(u"started again: the file changed on the server"_s);
    startOver();
    emit connectionsChanged();
}

/// One source is of no use: the others go on with every good byte.
/// `isOther`: it has another file, and may be right.
void Download::leaveOut(int index, const Error& error, bool isOther) {
    m_sources[index].standing =
        isOther ? SourceSelector::Standing::Other : SourceSelector::Standing::Out;
    const std::vector<Link> links = m_links;
    for (const Link& link : links) {
        if (link.source == index)
            stopLink(link.owner);
    }
    const bool last = !m_sources.hasUsable();
    if (last && m_effort.restarts < Effort::kMostRestarts && m_sources.reviveOthers()) {
        ++m_effort.restarts;
        if (m_map.bytesReceived() > 0)
            warn(u"started again: only sources with another file are left"_s);
        startOver();
    } else if (last) {
        fail(error);
        return;
    }
    const Explanation why = explain(error, m_sources[index].url);
    warn(u"the source %1 was left out: %2"_s.arg(shown(m_sources[index].url), why.sentence));
    ++m_effort.attempts;
    if (connections() == 0) {
        if (m_probe && !isResumable())
            startOver();
        if (m_state != State::Finishing)
            become(State::Starting);
    }
    emit connectionsChanged();
}

/// The whole file doesn't have its checksum.
void Download::mismatch(const Error& error) {
    become(State::Starting);
    const QList<int> givers = m_provenance.sources();
    if (m_resumedFrom > 0) {
        warn(u"started again: what an earlier run left didn't have the checksum"_s);
        startOver();
        emit connectionsChanged();
        return;
    }
    if (givers.size() <= 1) {
        const int liar = givers.isEmpty() ? m_sources.lead() : givers.first();
        startOver();
        leaveOut(liar, error);
        return;
    }
    warn(u"what %1 sources gave together didn't have the checksum: fetched again from one at a "
         "time"_s.arg(givers.size()));
    m_suspects = givers;
    m_sources.oneAtATime(-1);
    ++m_effort.attempts;
    startOver();
    emit connectionsChanged();
}

/// Two had given a wrong file together, one of them alone gave the right one: it was the other.
void Download::nameLiar() {
    for (const int source : m_provenance.sources())
        m_suspects.removeOne(source);
    if (m_suspects.size() == 1 && m_suspects.first() < m_sources.size())
        warn(u"%1 gave wrong bytes"_s.arg(shown(m_sources[m_suspects.first()].url)));
}

} // namespace quintet
