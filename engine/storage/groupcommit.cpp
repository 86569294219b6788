#include "storage/groupcommit.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace quintet {
namespace {

/// From this many files on one sync of the file system is cheaper than one a file.
constexpr size_t kGroup = 4;

struct Candidate {
    CommitEntry entry;
    Status status;
};

void syncFiles(std::vector<Candidate>& group) {
    std::map<quint64, std::vector<Candidate*>> byDevice;
    for (Candidate& candidate : group)
        byDevice[candidate.entry.file->device()].push_back(&candidate);
    for (auto& [device, candidates] : byDevice) {
        if (candidates.size() >= kGroup && candidates.front()->entry.file->syncFileSystem())
            continue;
        // Also after syncFileSystem() failed: it doesn't say whose bytes were lost.
        for (Candidate* candidate : candidates)
            candidate->status = candidate->entry.file->sync();
    }
}

Status rename(const CommitEntry& entry, Folders& folders, QSet<Folder*>& touched,
              std::vector<std::shared_ptr<Folder>>& open) {
    if (*entry.stopped)
        return Unexpected{Error{ErrorKind::Io, u"stopped"_s}};
    auto folder = folders.open(folderOf(entry.path));
    if (!folder)
        return Unexpected{folder.error()};
    const Status renamed = entry.file->rename(*folder, nameOf(entry.path), entry.replace);
    if (renamed && !touched.contains(folder->get())) {
        touched.insert(folder->get());
        open.push_back(*folder);
    }
    return renamed;
}

void commit(std::vector<Candidate>& group, Folders& folders) {
    syncFiles(group);
    QSet<Folder*> touched;
    std::vector<std::shared_ptr<Folder>> open;
    for (Candidate& candidate : group) {
        if (candidate.status)
            candidate.status = rename(candidate.entry, folders, touched, open);
    }
    for (const auto& folder : open) {
        const Status synced = folder->sync();
        if (synced)
            continue;
        // The bytes are safe, the names may not be. Where an earlier file was replaced there is no
        // way back, and the name leads to one whole file or the other.
        for (Candidate& candidate : group) {
            if (candidate.status && folderOf(candidate.entry.path) == folder->path() &&
                candidate.entry.file->moveBack())
                candidate.status = synced;
        }
    }
}

} // namespace

void GroupCommit::add(CommitEntry entry) {
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(entry));
    if (!std::exchange(m_running, true))
        m_pool->run([self = shared_from_this()] { self->run(); });
}

void GroupCommit::run() {
    std::vector<CommitEntry> entries;
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty()) {
            m_running = false;
            return;
        }
        entries.swap(m_waiting);
    }
    std::vector<Candidate> group;
    group.reserve(entries.size());
    for (CommitEntry& entry : entries)
        group.push_back({std::move(entry), {}});
    commit(group, *m_folders);
    for (Candidate& candidate : group) {
        candidate.entry.file.reset();
        candidate.entry.done(candidate.status);
    }
    m_pool->run([self = shared_from_this()] { self->run(); });
}

} // namespace quintet
