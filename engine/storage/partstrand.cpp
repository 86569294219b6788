#include "storage/partstrand.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace quintet {
namespace {

/// What one job writes before other files have their turn, bytes.
constexpr qint64 kBatch = 8 * 1024 * 1024;
/// What one job hashes while writes may come, and once they have ended.
constexpr qint64 kSlice = 4 * 1024 * 1024;
constexpr qint64 kLastSlice = 32 * 1024 * 1024;

} // namespace

PartStrand::PartStrand(const Workshop& workshop, PartFile& owner, const QByteArray& algorithm)
    : m_workshop(workshop)
    , m_owner(&owner)
    , m_disk(workshop.folders, owner.path(), algorithm) {}

void PartStrand::open() {
    m_discarded = false;
    m_complete = false;
    push(Open{});
}

void PartStrand::write(qint64 offset, const QByteArray& bytes) {
    m_workshop.backlog->add(bytes.size());
    push(Piece{offset, bytes});
}

void PartStrand::finish(const FinishOrder& order, Done done) {
    stopFinishing();
    m_stopFinish = std::make_shared<std::atomic<bool>>(false);
    push(Finish{order, std::move(done), m_stopFinish});
}

void PartStrand::truncate() {
    stopFinishing();
    m_discarded = false;
    m_complete = false;
    ++m_version;
    push(Truncate{});
}

void PartStrand::discard() {
    stopFinishing();
    m_discarded = true;
    push(Discard{});
}

void PartStrand::leave() {
    stopFinishing();
    m_owner = nullptr;
    if (!m_complete)
        push(Close{});
}

void PartStrand::stopFinishing() {
    if (m_stopFinish)
        *m_stopFinish = true;
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

void PartStrand::hear(const Finish& finish, const Result<QByteArray>& result) {
    if (!m_owner)
        return;
    m_complete = result && !*finish.stopped;
    if (m_stopFinish == finish.stopped)
        m_stopFinish.reset();
    finish.done(result);
}

void PartStrand::push(Step step) {
    const std::lock_guard lock(m_mutex);
    m_steps.push_back(std::move(step));
    if (!std::exchange(m_running, true))
        runAgain(JobPool::Urgency::Normal);
}

void PartStrand::runAgain(JobPool::Urgency urgency) {
    m_workshop.pool->run([self = shared_from_this()] { self->run(); }, urgency);
}

void PartStrand::run() {
    for (qint64 budget = kBatch; budget > 0;) {
        if (m_finish && !goOnFinishing())
            return;
        std::optional<Step> step;
        std::vector<Piece> pieces = take(step);
        if (step) {
            carryOut(std::move(*step));
        } else if (!pieces.empty()) {
            for (const Piece& piece : pieces)
                budget -= piece.bytes.size();
            carryOut(std::move(pieces));
        } else {
            return rest();
        }
    }
    runAgain(JobPool::Urgency::Normal);
}

/// Nothing is to be done, but perhaps to hash what a closed gap has freed.
void PartStrand::rest() {
    if (m_disk.isBehind() && !m_error && !isStale() && !m_workshop.pool->isEnding()) {
        if (const Status status = m_disk.catchUp(kSlice); !status)
            fail(status.error());
        return runAgain(JobPool::Urgency::Low);
    }
    const std::lock_guard lock(m_mutex);
    if (m_steps.empty())
        m_running = false;
    else
        runAgain(JobPool::Urgency::Normal);
}

/// The next steps: a batch of pieces, or one `step` of another kind.
std::vector<Piece> PartStrand::take(std::optional<Step>& step) {
    std::vector<Piece> pieces;
    qint64 bytes = 0;
    const std::lock_guard lock(m_mutex);
    while (!m_steps.empty() && bytes < kBatch) {
        Piece* piece = std::get_if<Piece>(&m_steps.front());
        if (!piece)
            break;
        bytes += piece->bytes.size();
        pieces.push_back(std::move(*piece));
        m_steps.pop_front();
    }
    if (pieces.empty() && !m_steps.empty()) {
        step = std::move(m_steps.front());
        m_steps.pop_front();
    }
    return pieces;
}

void PartStrand::carryOut(std::vector<Piece> pieces) {
    qint64 credit = 0;
    for (const Piece& piece : pieces)
        credit += piece.bytes.size();
    QList<Range> ranges;
    if (!m_error && !isStale()) {
        const auto written = m_disk.write(std::move(pieces));
        if (written)
            ranges = *written;
        else
            fail(written.error());
    }
    m_workshop.pool->tell([self = shared_from_this(), ranges, credit, version = m_diskVersion] {
        self->hear(ranges, credit, version);
    });
}

void PartStrand::carryOut(Step step) {
    Status status;
    if (std::holds_alternative<Open>(step)) {
        m_error.reset();
        status = m_disk.open();
    } else if (std::holds_alternative<Truncate>(step)) {
        ++m_diskVersion;
        m_error.reset();
        status = m_disk.truncate();
    } else if (std::holds_alternative<Discard>(step)) {
        m_disk.discard();
    } else if (std::holds_alternative<Close>(step)) {
        m_disk.close();
    } else if (Finish* finish = std::get_if<Finish>(&step)) {
        m_finish = std::move(*finish);
    }
    if (!status)
        fail(status.error());
}

void PartStrand::fail(const Error& error) {
    if (m_error)
        return;
    m_error = error;
    m_workshop.pool->tell([self = shared_from_this(), error, version = m_diskVersion] {
        self->hear(error, version);
    });
}

/// False: the strand waits, for its turn or for the commit, and goes on by itself.
bool PartStrand::goOnFinishing() {
    const auto ready = check();
    if (!ready) {
        endFinishing(Unexpected{ready.error()});
        return true;
    }
    if (!*ready) {
        runAgain(JobPool::Urgency::Low);
        return false;
    }
    const auto digest = m_disk.checkDigest(m_finish->order);
    if (!digest) {
        endFinishing(digest);
        return true;
    }
    m_disk.file()->settle(m_finish->order.modified);
    commit(*digest);
    return false;
}

/// Whether everything is there and hashed; false: there is more to hash.
Result<bool> PartStrand::check() {
    if (*m_finish->stopped || m_workshop.pool->isEnding())
        return Unexpected{Error{ErrorKind::Io, u"stopped"_s}};
    if (m_error)
        return Unexpected{*m_error};
    if (!m_disk.file())
        return Unexpected{Error{ErrorKind::Io, u"the file is not open"_s}};
    if (const Status status = m_disk.checkSize(m_finish->order); !status)
        return Unexpected{status.error()};
    if (const Status status = m_disk.prepareDigest(m_finish->order); !status)
        return Unexpected{status.error()};
    if (m_disk.isBehind()) {
        if (const Status status = m_disk.catchUp(kLastSlice); !status)
            return Unexpected{status.error()};
    }
    return !m_disk.isBehind();
}

void PartStrand::commit(const QByteArray& digest) {
    const FinishOrder& order = m_finish->order;
    m_workshop.commits->add({m_disk.file(), order.path, order.replace, m_finish->stopped,
                             [self = shared_from_this(), digest](const Status& status) {
                                 if (status)
                                     self->m_disk.close();
                                 self->endFinishing(status ? Result<QByteArray>(digest)
                                                           : Unexpected{status.error()});
                                 self->rest();
                             }});
}

void PartStrand::endFinishing(const Result<QByteArray>& result) {
    m_workshop.pool->tell([self = shared_from_this(), finish = std::move(*m_finish), result] {
        self->hear(finish, result);
    });
    m_finish.reset();
}

} // namespace quintet
