#pragma once

#include "storage/partdisk.h"
#include "storage/partfile.h"
#include "storage/workshop.h"

#include <chrono>
#include <deque>
#include <mutex>
#include <variant>

namespace quintet {

/// Carries the orders of one PartFile to its PartDisk: one after the other, in the pool, and what
/// becomes of them back. It outlives the PartFile while jobs are under way.
class PartStrand : public std::enable_shared_from_this<PartStrand> {
public:
    using Done = std::function<void(Result<QByteArray>)>;

    PartStrand(const Workshop& workshop, PartFile& owner, const QByteArray& algorithm);

    // In the engine thread:
    void open();
    void resume(std::function<void(const Leftover&)> found);
    void reserve(qint64 size);
    void setOrigin(const PartOrigin& origin);
    void hashWith(const QByteArray& algorithm);
    void save();
    void close();
    void write(qint64 offset, const QByteArray& bytes);
    void inspect(Range range, const Digest& digest, std::function<void(bool)> done);
    void finish(const FinishOrder& order, Done done);
    void truncate();
    void discard();
    void leave(); ///< The owner is gone: what was written stays, nothing is told any more.

private:
    struct Open {};
    struct Resume {
        std::function<void(const Leftover&)> found;
    };
    struct Reserve {
        qint64 size = 0;
    };
    struct Hash {
        QByteArray algorithm;
    };
    struct Inspect {
        Range range;
        Digest digest;
        std::function<void(bool)> done;
    };
    struct Save {};
    struct Saved {
        Status status;
        bool trusted = true; ///< The sync succeeded.
    };
    struct Truncate {};
    struct Discard {};
    struct Close {};
    struct Finish {
        FinishOrder order;
        Done done;
        std::shared_ptr<std::atomic<bool>> stopped;
    };
    using Step = std::variant<Piece, Open, Resume, Reserve, PartOrigin, Hash, Inspect, Save, Saved,
                              Finish, Truncate, Discard, Close>;

    void push(Step step);
    void stopFinishing();
    void hear(const QList<Range>& written, qint64 credit, int version);
    void hear(const Error& error, int version);
    void hear(const std::function<void(const Leftover&)>& found, const Leftover& leftover,
              int version);
    void hear(const std::function<void(bool)>& done, bool good, int version);
    void hearLost(const QList<Range>& damaged, int version);
    void hear(const Finish& finish, const Result<QByteArray>& result);

    // In the pool, one thread at a time:
    void run();
    void runAgain(JobPool::Urgency urgency);
    void rest();
    std::vector<Piece> take(std::optional<Step>& step);
    void carryOut(std::vector<Piece> pieces);
    void carryOut(Step step);
    Status resume(const Resume& resume);
    Status check(qint64 most);
    Status inspect(const Inspect& look);
    void startSaving();
    void saved(const Status& status, bool trusted);
    void begin();
    bool mayTake(const Step& step) const;
    bool isDue() const;
    bool goOnFinishing();
    Result<bool> isReady();
    void commit(const QByteArray& digest);
    void endFinishing(const Result<QByteArray>& result);
    void fail(const Error& error);
    bool isStale() const { return m_discarded || m_version != m_diskVersion; }

    const Workshop m_workshop;

    // Engine thread only.
    PartFile* m_owner;
    bool m_complete = false;
    std::shared_ptr<std::atomic<bool>> m_stopFinish; ///< While finishing.

    std::mutex m_mutex;
    std::deque<Step> m_steps;
    bool m_running = false;

    // Set in the engine thread, read in both.
    std::atomic<bool> m_discarded = false;
    std::atomic<int> m_version = 0; ///< Counts truncations: earlier writes and news are void.

    // Pool only.
    PartDisk m_disk;
    std::optional<Error> m_error;
    std::optional<Finish> m_finish;
    std::chrono::steady_clock::time_point m_savedAt; ///< When the last save began.
    bool m_saving = false; ///< Under way; nothing but pieces is carried out until it is done.
    bool m_trusted = true; ///< False once a sync failed: nobody knows what the disk has.
    int m_diskVersion = 0;
};

} // namespace quintet
