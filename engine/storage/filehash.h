#pragma once

#include "checksum.h"
#include "storage/diskreader.h"
#include "storage/jobpool.h"

#include <functional>
#include <memory>

namespace quintet {

/// Hashes one file in the pool, a slice at a time, so that files being written have their turn.
class FileHash : public std::enable_shared_from_this<FileHash> {
public:
    using Done = std::function<void(Result<QByteArray>)>;

    FileHash(std::shared_ptr<JobPool> pool, const QString& path, const QByteArray& algorithm,
             Done done);

    void start();

private:
    void run();
    Result<bool> hashSlice();
    void end(const Result<QByteArray>& result);

    std::shared_ptr<JobPool> m_pool;
    QString m_path;
    QByteArray m_algorithm;
    Done m_done;
    std::shared_ptr<DiskReader> m_reader;
    std::optional<Checksum> m_checksum;
};

} // namespace quintet
