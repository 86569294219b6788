#pragma once

#include "storage/diskfile.h"
#include "storage/jobpool.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace quintet {

/// A file that is whole and waits for its sync and its name.
struct CommitEntry {
    std::shared_ptr<DiskFile> file;
    QString path; ///< The final name.
    bool replace = false;
    std::shared_ptr<std::atomic<bool>> stopped; ///< Once true, it isn't renamed any more.
    std::function<void(const Status&)> done;    ///< Called in a pool thread.
};

/// Makes finished files durable and gives them their names, a group at a time: one round of syncs,
/// the renames, one sync of each folder. While one group is at it the next gathers, so that under
/// load safety costs little and without load nothing waits. Thread-safe.
class GroupCommit : public std::enable_shared_from_this<GroupCommit> {
public:
    GroupCommit(std::shared_ptr<JobPool> pool, std::shared_ptr<Folders> folders)
        : m_pool(std::move(pool))
        , m_folders(std::move(folders)) {}

    void add(CommitEntry entry);

private:
    void run();

    std::shared_ptr<JobPool> m_pool;
    std::shared_ptr<Folders> m_folders;
    std::mutex m_mutex;
    std::vector<CommitEntry> m_waiting;
    bool m_running = false;
};

} // namespace quintet
