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
/// What a crash costs, in work: with the save itself, and what is on its way, below 2 s.
constexpr std::chrono::milliseconds kSaveEvery(1500);
/// Smaller files don't have their room looked for beforehand.
constexpr qint64 kSmallestReserved = 1024 * 1024;

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

void PartStrand::resume(std::function<void(const Leftover&)> found) {
    m_discarded = false;
    m_complete = false;
    push(Resume{std::move(found)});
}

void PartStrand::reserve(qint64 size) {
    if (size >= kSmallestReserved)
        push(Reserve{size});
}

void PartStrand::setOrigin(const PartOrigin& origin) {
    push(origin);
}

void PartStrand::hashWith(const QByteArray& algorithm) {
    push(Hash{algorithm});
}

void PartStrand::save() {
    push(Save{});
}

void PartStrand::close() {
    stopFinishing();
    push(Save{});
    push(Close{});
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
    if (m_complete)
        return;
    push(Save{});
    push(Close{});
}

void PartStrand::stopFinishing() {
    if (m_stopFinish)
        *m_stopFinish = true;
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

/// Nothing is to be done, but perhaps to check what an earlier run left, or to hash what a closed
/// gap has freed.
void PartStrand::rest() {
    const bool idleWork = !m_disk.isChecked() || m_disk.isBehind();
    if (idleWork && !m_error && !isStale() && !m_workshop.pool->isEnding()) {
        const Status status = m_disk.isChecked() ? m_disk.catchUp(kSlice) : check(kSlice);
        if (!status)
            fail(status.error());
        return runAgain(JobPool::Urgency::Low);
    }
    const std::lock_guard lock(m_mutex);
    m_running = !m_steps.empty() && mayTake(m_steps.front());
    if (m_running)
        runAgain(JobPool::Urgency::Normal);
}

bool PartStrand::mayTake(const Step& step) const {
    return !m_saving || std::holds_alternative<Saved>(step) || std::holds_alternative<Piece>(step);
}

Status PartStrand::check(qint64 most) {
    const auto damaged = m_disk.check(most);
    if (!damaged)
        return Unexpected{damaged.error()};
    if (!damaged->isEmpty()) {
        m_workshop.pool->tell([self = shared_from_this(), damaged = *damaged,
                               version = m_diskVersion] { self->hearLost(damaged, version); });
    }
    return {};
}

bool PartStrand::isDue() const {
    return std::chrono::steady_clock::now() - m_savedAt >= kSaveEvery;
}

void PartStrand::startSaving() {
    if (m_saving || !m_trusted || isStale())
        return;
    m_savedAt = std::chrono::steady_clock::now();
    auto state = m_disk.newState();
    if (!state)
        return;
    m_saving = true;
    m_workshop.saves->run([self = shared_from_this(), file = m_disk.file(),
                           journal = m_disk.journal(), state = std::move(*state)]() mutable {
        Status status = file->sync();
        const bool trusted = status.has_value();
        if (status)
            status = journal->save(state);
        // Whoever opens them next must not find them locked by us.
        file.reset();
        journal.reset();
        self->saved(status, trusted);
    });
}

/// In the thread that saved.
void PartStrand::saved(const Status& status, bool trusted) {
    const std::lock_guard lock(m_mutex);
    m_steps.push_front(Saved{status, trusted});
    if (!std::exchange(m_running, true))
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
    if (pieces.empty() && !m_steps.empty() && mayTake(m_steps.front())) {
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
    if (!m_error && isDue())
        startSaving();
}

void PartStrand::carryOut(Step step) {
    Status status;
    if (std::holds_alternative<Open>(step)) {
        begin();
        status = m_disk.open();
    } else if (const Resume* again = std::get_if<Resume>(&step)) {
        begin();
        status = resume(*again);
    } else if (const Reserve* room = std::get_if<Reserve>(&step)) {
        if (!m_error && !isStale())
            status = m_disk.reserve(room->size);
    } else if (const PartOrigin* origin = std::get_if<PartOrigin>(&step)) {
        if (!m_error && !isStale())
            status = m_disk.setOrigin(*origin);
    } else if (const Hash* hash = std::get_if<Hash>(&step)) {
        m_disk.hashWith(hash->algorithm);
    } else if (const Inspect* look = std::get_if<Inspect>(&step)) {
        status = inspect(*look);
    } else if (std::holds_alternative<Save>(step)) {
        startSaving();
    } else if (const Saved* done = std::get_if<Saved>(&step)) {
        m_saving = false;
        m_trusted = done->trusted;
        status = done->status;
    } else if (std::holds_alternative<Truncate>(step)) {
        ++m_diskVersion;
        begin();
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

void PartStrand::begin() {
    m_error.reset();
    m_trusted = true;
    m_savedAt = std::chrono::steady_clock::now();
}

Status PartStrand::resume(const Resume& resume) {
    auto leftover = m_disk.resume();
    if (!leftover)
        return Unexpected{leftover.error()};
    m_workshop.pool->tell([self = shared_from_this(), found = resume.found,
                           leftover = std::move(*leftover),
                           version = m_diskVersion] { self->hear(found, leftover, version); });
    return {};
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
    const auto ready = isReady();
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
Result<bool> PartStrand::isReady() {
    if (*m_finish->stopped || m_workshop.pool->isEnding())
        return Unexpected{Error{ErrorKind::Io, u"stopped"_s}};
    if (m_error)
        return Unexpected{*m_error};
    if (!m_disk.file())
        return Unexpected{Error{ErrorKind::Io, u"the file is not open"_s}};
    if (!m_disk.isChecked()) {
        if (const Status status = check(kLastSlice); !status)
            return Unexpected{status.error()};
        if (!m_disk.isChecked())
            return false;
    }
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
                                     self->m_disk.complete();
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
