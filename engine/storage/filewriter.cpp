#include "storage/filewriter.h"

#include "storage/diskerror.h"
#include "storage/filehash.h"
#include "storage/workshop.h"

#include <utility>

namespace quintet {
namespace {

constexpr int kLongestEndMs = 2000;

Result<qint64> sizeAt(const QString& path) {
    const auto entry = entryAt(path);
    if (!entry)
        return Unexpected{entry.error()};
    if (!*entry)
        return -1;
    if ((*entry)->kind != FolderEntry::Kind::File)
        return Unexpected{inTheWay(path, (*entry)->description())};
    return (*entry)->size;
}

} // namespace

FileWriter::FileWriter(int threads, qint64 cap, QObject* parent)
    : QObject(parent) {
    learnUmask();
    auto workshop = std::make_shared<Workshop>();
    // One more for the commit, which sleeps in syncs most of the time.
    workshop->pool = std::make_shared<JobPool>(threads + 1);
    workshop->folders = std::make_shared<Folders>();
    workshop->commits = std::make_shared<GroupCommit>(workshop->pool, workshop->folders);
    workshop->backlog = std::make_shared<Backlog>(cap, [this] { emit drained(); });
    m_workshop = std::move(workshop);
}

FileWriter::~FileWriter() {
    m_workshop->pool->end(kLongestEndMs);
}

void FileWriter::examine(const QString& path, std::function<void(Result<qint64>)> done) {
    m_workshop->pool->run(
        [pool = m_workshop->pool, path, done = std::move(done)] {
            pool->tell([done, size = sizeAt(path)] { done(size); });
        },
        JobPool::Urgency::High);
}

void FileWriter::hash(const QString& path, const QByteArray& algorithm,
                      std::function<void(Result<QByteArray>)> done) {
    std::make_shared<FileHash>(m_workshop->pool, path, algorithm, std::move(done))->start();
}

qint64 FileWriter::waiting() const {
    return m_workshop->backlog->waiting();
}

bool FileWriter::wantsMore() const {
    return m_workshop->backlog->hasRoom();
}

} // namespace quintet
