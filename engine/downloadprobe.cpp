// What a Download makes of what its sources say before the body.
#include "download.h"
#include "plan/filename.h"
#include "plan/state.h"

#include <QFileInfo>

namespace quintet {

using namespace Qt::StringLiterals;

static QString hex(const QByteArray& value) {
    return QString::fromLatin1(value.toHex());
}

Status Download::probed(Transfer& transfer, const Probe& probe) {
    Link* link = find(transfer);
    if (!link)
        return {};
    m_cameFrom = probe.url;
    m_sources[link->source].end = probe.url;
    if (m_links.size() == 1)
        m_growth.answered(m_map.age(link->owner, m_tools.clock.now()));
    return m_probe ? laterProbe(*link, probe) : firstProbe(*link, probe);
}

Status Download::firstProbe(const Link& link, const Probe& probe) {
    if (isCached(probe))
        return Unexpected{Error{ErrorKind::Protocol, u"not modified"_s, 304}};
    if (m_request.size >= 0 && probe.total >= 0 && probe.total != m_request.size) {
        return Unexpected{Error{
            ErrorKind::Protocol,
            u"the server's file has %1 bytes, not %2"_s.arg(probe.total).arg(m_request.size)}};
    }
    if (m_request.pieces && probe.total >= 0 && !PieceMap::fit(*m_request.pieces, probe.total)) {
        return Unexpected{
            Error{ErrorKind::Protocol,
                  u"the hashes of its pieces are not of a file of %1 bytes"_s.arg(probe.total)}};
    }
    if (Status digests = expectDigest(probe); !digests)
        return digests;
    m_probe = probe;
    SourceSelector::Source& source = m_sources[link.source];
    source.standing = SourceSelector::Standing::Met;
    source.validator = probe.validator;
    source.failures = 0;
    for (const QUrl& mirror : probe.mirrors) {
        // Without a checksum they only step in (RFC 6249, 6).
        if (!m_request.inOrder)
            m_sources.add(mirror, !hasProof());
    }
    if (probe.total >= 0) {
        m_map.setSize(probe.total);
        mapPieces();
        syncEnds();
    } else if (!m_expected) {
        warn(u"size unconfirmed: the server stated no length"_s);
    }
    for (const QString& warning : probe.warnings)
        warn(warning);
    chooseName(probe);
    become(State::Running);
    if (m_target.isSettled())
        openPart(false);
    else
        settle();
    emit connectionsChanged();
    return {};
}

Status Download::expectDigest(const Probe& probe) {
    m_expected = m_request.digest;
    if (checksumPolicy() == ChecksumPolicy::None)
        return {};
    for (const Digest& stated : probe.digests) {
        if (!m_request.digest) {
            m_expected = stated;
            break;
        }
        if (stated.algorithm == m_request.digest->algorithm &&
            stated.value != m_request.digest->value) {
            return Unexpected{Error{ErrorKind::Checksum, u"expected %1, the server states %2"_s
                                                             .arg(hex(m_request.digest->value))
                                                             .arg(hex(stated.value))}};
        }
    }
    return {};
}

void Download::chooseName(const Probe& probe) {
    if (!m_request.fileName.isEmpty() || m_part)
        return;
    QString name = probe.fileName;
    if (name.isEmpty() && m_target.hasName())
        return;
    if (name.isEmpty())
        name = urlNamesFile(probe.url) ? nameFromUrl(probe.url)
                                       : nameFromUrl(m_request.sources.value(0));
    const QString path = m_request.directory + u'/' + name;
    if (path == m_target.path())
        return;
    m_target.rename(path);
    if (m_target.path() != path)
        warn(u"renamed to %1: another file of this run has its name"_s.arg(
            QFileInfo(m_target.path()).fileName()));
}

Status Download::laterProbe(Link& link, const Probe& probe) {
    const qint64 begin = m_map.assigned(link.owner).begin;
    if (probe.body.begin == begin && (link.asked || begin == 0)) {
        if (m_recalled)
            return confirm(link, probe);
        if (probe.total >= 0 && m_map.size() < 0)
            m_map.setSize(probe.total);
        if (Status same = meet(link.source, probe); !same)
            return same;
        become(State::Running);
        return {};
    }
    // The whole file came although a range was asked for.
    link.ignored = true;
    if (connections() > 1 || (m_map.bytesReceived() > 0 && hasOtherThan(link.source)))
        return Unexpected{Error{ErrorKind::Protocol, u"the range was ignored"_s}};
    const SegmentMap::Owner owner = link.owner;
    const int index = link.source;
    if (m_resumedFrom > 0)
        warn(u"started again: the server gives no ranges"_s);
    startOver();
    m_ranges = false;
    if (Status digests = expectDigest(probe); !digests)
        return digests;
    m_probe = probe;
    m_sources[index].standing = SourceSelector::Standing::Met;
    m_sources[index].validator = probe.validator;
    if (probe.total >= 0)
        m_map.setSize(probe.total);
    mapPieces();
    if (m_part && m_partReady)
        describePart();
    m_map.takeMissing(owner, m_tools.clock.now());
    link.begin = link.bytes = 0;
    syncEnds();
    note(Note::Kind::Restarted, u"started again: the server gives no ranges"_s);
    become(State::Running);
    return {};
}

/// The file is still the one an earlier run began.
Status Download::confirm(const Link& link, const Probe& probe) {
    SourceSelector::Source& source = m_sources[link.source];
    if (source.validator.isEmpty() && !hasProof())
        return Unexpected{Error{ErrorKind::Changed, u"another source than before"_s}};
    const std::optional<Digest> known = m_expected;
    if (Status digests = expectDigest(probe); !digests)
        return digests;
    if (!m_expected)
        m_expected = known;
    m_recalled = false;
    if (Status same = meet(link.source, probe); !same)
        return same;
    const qint64 total = m_probe->total;
    const Validator validator = m_probe->validator;
    const QDateTime modified = m_probe->lastModified;
    m_probe = probe;
    m_probe->total = total;
    m_probe->validator = validator;
    if (!m_probe->lastModified.isValid())
        m_probe->lastModified = modified;
    for (const QString& warning : probe.warnings)
        warn(warning);
    describePart();
    mapPieces();
    become(State::Running);
    emit connectionsChanged();
    return {};
}

} // namespace quintet
