#pragma once

#include "storage/jobpool.h"
#include "transfer.h"

#include <memory>

namespace quintet {

class DiskReader;

/// What a LocalTransfer reads.
struct LocalOrder {
    QUrl source;      ///< What it is told to come from.
    QString path;     ///< The file.
    QString fileName; ///< What it is called by; empty: as its URL says.
    Range range;
    QDateTime modified;    ///< When what it has was published.
    bool ownTime = true;   ///< Where that is invalid, the file's own time counts.
    QList<Digest> digests; ///< That the file is known to have.
};

/// Reads a file of this machine as if it came from a server: the cache's, or that of a file:// URL.
/// The disk is touched in the pool only.
class LocalTransfer : public Transfer {
    Q_OBJECT

public:
    LocalTransfer(std::shared_ptr<JobPool> pool, const LocalOrder& order, ByteSink& sink,
                  TransferOwner& owner, QObject* parent = nullptr);
    ~LocalTransfer() override;

    void start() override;
    void stop() override;
    void setEnd(qint64 end) override { m_order.range.end = end; }
    void readMore() override;
    void tick(qint64 /*now*/) override {} // A disk that hangs is not told from a slow one.
    QUrl source() const override { return m_order.source; }

private:
    void opened(const Result<std::shared_ptr<DiskReader>>& reader, const QDateTime& modified);
    void readOn();
    void cameBack(const Result<QByteArray>& bytes);
    void end(const Status& status);

    std::shared_ptr<JobPool> m_pool;
    LocalOrder m_order;
    ByteSink& m_sink;
    TransferOwner& m_owner;
    std::shared_ptr<DiskReader> m_reader;
    QByteArray m_held; ///< Read, and not yet taken.
    qint64 m_position = 0;
    bool m_reading = false;
    bool m_ended = false;
};

} // namespace quintet
