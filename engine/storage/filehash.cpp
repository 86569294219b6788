#include "storage/filehash.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace quintet {

FileHash::FileHash(std::shared_ptr<JobPool> pool, const QString& path, const QByteArray& algorithm,
                   Done done)
    : m_pool(std::move(pool))
    , m_path(path)
    , m_algorithm(Checksum::canonicalName(algorithm))
    , m_done(std::move(done)) {}

void FileHash::start() {
    m_pool->run([self = shared_from_this()] { self->run(); }, JobPool::Urgency::Low);
}

void FileHash::run() {
    if (m_pool->isEnding())
        return;
    const auto whole = hashSlice();
    if (!whole)
        end(Unexpected{whole.error()});
    else if (*whole)
        end(m_checksum->result());
    else
        start();
}

/// False: there is more.
Result<bool> FileHash::hashSlice() {
    constexpr qint64 kSlice = 32 * 1024 * 1024;
    constexpr qsizetype kBuffer = 256 * 1024;
    if (m_algorithm.isEmpty())
        return Unexpected{Error{ErrorKind::Unsupported, u"unknown checksum algorithm"_s}};
    if (!m_reader) {
        auto opened = DiskReader::open(m_path);
        if (!opened)
            return Unexpected{opened.error()};
        m_reader = *opened;
        m_checksum.emplace(m_algorithm);
    }
    QByteArray buffer(kBuffer, Qt::Uninitialized);
    for (qint64 hashed = 0; hashed < kSlice;) {
        const auto got = m_reader->read(buffer.data(), buffer.size());
        if (!got)
            return Unexpected{got.error()};
        if (*got == 0)
            return true;
        m_checksum->add(QByteArrayView(buffer.constData(), *got));
        hashed += *got;
    }
    return false;
}

void FileHash::end(const Result<QByteArray>& result) {
    m_pool->tell([done = std::move(m_done), result] { done(result); });
}

} // namespace quintet
