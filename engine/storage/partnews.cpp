// What a PartStrand tells its owner of: what was written, what failed, what was found.
#include "storage/partstrand.h"

#include <utility>

namespace quintet {

void PartStrand::inspect(Range range, const Digest& digest, std::function<void(bool)> done) {
    push(Inspect{range, digest, std::move(done)});
}

/// In the pool.
Status PartStrand::inspect(const Inspect& look) {
    if (m_error || isStale())
        return {};
    const auto good = m_disk.inspect(look.range, look.digest);
    if (!good)
        return Unexpected{good.error()};
    m_workshop.pool->tell([self = shared_from_this(), done = look.done, good = *good,
                           version = m_diskVersion] { self->hear(done, good, version); });
    return {};
}

void PartStrand::hear(const std::function<void(bool)>& done, bool good, int version) {
    if (m_owner && version == m_version)
        done(good);
}

void PartStrand::hear(const QList<Range>& written, qint64 credit, int version) {
    for (const Range& range : written) {
        if (m_owner && version == m_version)
            emit m_owner->written(range);
    }
    if (!m_workshop.pool->isEnding())
        m_workshop.backlog->remove(credit);
}

void PartStrand::hear(const Error& error, int version) {
    // While finishing, the caller of finish() is told.
    if (m_owner && version == m_version && !m_stopFinish)
        emit m_owner->failed(error);
}

void PartStrand::hear(const std::function<void(const Leftover&)>& found, const Leftover& leftover,
                      int version) {
    if (m_owner && version == m_version)
        found(leftover);
}

void PartStrand::hearLost(const QList<Range>& damaged, int version) {
    for (const Range& range : damaged) {
        if (m_owner && version == m_version)
            emit m_owner->lost(range);
    }
}

void PartStrand::hear(const Finish& finish, const Result<QByteArray>& result) {
    if (!m_owner)
        return;
    m_complete = result && !*finish.stopped;
    if (m_stopFinish == finish.stopped)
        m_stopFinish.reset();
    finish.done(result);
}

} // namespace quintet
