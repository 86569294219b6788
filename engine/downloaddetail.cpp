// What the window shows of the one download it looks at.
#include "download.h"
#include "plan/state.h"
#include "redact.h"

#include <algorithm>

namespace quintet {

namespace {

void put(QList<Header>& headers, const QByteArray& name, const QByteArray& value) {
    if (!value.isEmpty())
        headers.append({name, cleaned(value, 500).toUtf8()});
}

/// What the answer said that the download goes by; nothing in it is secret.
QList<Header> headersOf(const Probe& probe) {
    QList<Header> headers;
    put(headers, "Content-Type", probe.contentType);
    if (probe.total >= 0)
        put(headers, "Content-Length", QByteArray::number(probe.total));
    if (probe.chunked)
        put(headers, "Transfer-Encoding", "chunked");
    if (probe.coding != Coding::None)
        put(headers, "Content-Encoding", probe.coding == Coding::Gzip ? "gzip" : "deflate");
    put(headers, "Accept-Ranges", probe.ranges ? "bytes" : "none");
    put(headers, "ETag", probe.validator.etag);
    if (probe.lastModified.isValid())
        put(headers, "Last-Modified",
            probe.lastModified.toUTC().toString(Qt::RFC2822Date).toUtf8());
    put(headers, "Content-Disposition", probe.fileName.toUtf8());
    for (const Digest& digest : probe.digests)
        put(headers, "Repr-Digest", digest.algorithm + ' ' + digest.value.toHex());
    return headers;
}

} // namespace

ConnectionReason Download::reason(qint64 now) const {
    if (!isActive(m_state) || !m_probe || m_links.empty())
        return ConnectionReason::None;
    if (!isResumable() || !m_probe->ranges)
        return ConnectionReason::Ranges;
    if (connections() >= splits())
        return ConnectionReason::Setting;
    if (m_growth.isHeld())
        return ConnectionReason::Bottleneck;
    if (m_map.worthwhile(1, now) == 0)
        return ConnectionReason::Short;
    if (connections() < m_growth.allowed(splits()) && m_sources.room(1, terms(now)) == 0)
        return ConnectionReason::Server;
    return ConnectionReason::Growing;
}

Detail Download::detail() const {
    const qint64 now = m_tools.clock.now();
    Detail detail;
    detail.id = m_request.id;
    for (const Link& link : m_links) {
        const auto rate = static_cast<qint64>(m_map.rate(link.owner, now));
        detail.connections.append(
            {link.transfer->source(), m_map.assigned(link.owner), link.bytes, rate});
    }
    std::sort(detail.connections.begin(), detail.connections.end(),
              [](const ConnectionView& a, const ConnectionView& b) {
                  return a.range.begin < b.range.begin;
              });
    for (int i = 0; i < m_sources.size(); ++i)
        detail.sources.append(withoutCredentials(m_sources[i].url));
    detail.source = qMax(0, m_links.empty() ? m_sources.lead(now) : m_links.front().source);
    if (m_probe) {
        detail.headers = headersOf(*m_probe);
        detail.splits = isSplittable();
    }
    detail.expected = m_expected ? m_expected : m_request.digest;
    detail.checksum = m_checksum;
    detail.mostConnections = m_effort.mostAtOnce;
    detail.reason = reason(now);
    detail.attempts = m_effort.attempts;
    detail.resumedFrom = m_resumedFrom;
    detail.elapsedMs = m_effort.elapsed;
    detail.warnings = m_warnings;
    return detail;
}

} // namespace quintet
