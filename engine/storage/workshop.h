#pragma once

#include "storage/backlog.h"
#include "storage/folder.h"
#include "storage/groupcommit.h"
#include "storage/joblane.h"
#include "storage/jobpool.h"

#include <memory>

namespace quintet {

/// What the part files of one FileWriter share.
struct Workshop {
    std::shared_ptr<JobPool> pool;
    std::shared_ptr<Folders> folders;
    std::shared_ptr<GroupCommit> commits;
    std::shared_ptr<JobLane> saves; ///< Of states, each with its sync.
    std::shared_ptr<Backlog> backlog;
};

} // namespace quintet
