#include "storage/filewriter.h"

#include "storage/diskerror.h"
#include "storage/filehash.h"
#include "storage/partjournal.h"
#include "storage/workshop.h"

#include <utility>

namespace quintet {
namespace {

constexpr int kLongestEndMs = 2000;

Result<Standing> standingAt(const QString& path, const QString& part) {
    const auto entry = entryAt(path);
    if (!entry)
        return Unexpected{entry.error()};
    if (*entry && (*entry)->kind != FolderEntry::Kind::File)
        return Unexpected{inTheWay(path, (*entry)->description())};
    Standing standing;
    if (*entry)
        standing.size = (*entry)->size;
    const auto leftover = entryAt(part);
    standing.part = leftover && *leftover;
    if (*entry && !standing.part)
        PartJournal::removeStray(statePath(part));
    return standing;
}

} // namespace

FileWriter::FileWriter(int threads, qint64 cap, QObject* parent)
    : QObject(parent) {
    learnUmask();
    auto workshop = std::make_shared<Workshop>();
    // Two more for commits and for saving states, which sleep in syncs most of the time.
    workshop->pool = std::make_shared<JobPool>(threads + 2);
    workshop->folders = std::make_shared<Folders>();
    workshop->commits = std::make_shared<GroupCommit>(workshop->pool, workshop->folders);
    workshop->saves = std::make_shared<JobLane>(workshop->pool);
    workshop->backlog = std::make_shared<Backlog>(cap, [this] { emit drained(); });
    m_workshop = std::move(workshop);
}

FileWriter::~FileWriter() {
    m_workshop->pool->end(kLongestEndMs);
}

void FileWriter::examine(const QString& path, const QString& part,
                         std::function<void(Result<Standing>)> done) {
    m_workshop->pool->run(
        [pool = m_workshop->pool, path, part, done = std::move(done)] {
            pool->tell([done, standing = standingAt(path, part)] { done(standing); });
        },
        JobPool::Urgency::High);
}

void FileWriter::hash(const QString& path, const QByteArray& algorithm,
                      std::function<void(Result<QByteArray>)> done) {
    std::make_shared<FileHash>(m_workshop->pool, path, algorithm, std::move(done))->start();
}

std::shared_ptr<JobPool> FileWriter::pool() const {
    return m_workshop->pool;
}

qint64 FileWriter::waiting() const {
    return m_workshop->backlog->waiting();
}

bool FileWriter::wantsMore() const {
    return m_workshop->backlog->hasRoom();
}

} // namespace quintet
