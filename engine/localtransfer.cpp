#include "localtransfer.h"

#include "storage/diskreader.h"

#include <QFileInfo>
#include <QPointer>

#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;

LocalTransfer::LocalTransfer(std::shared_ptr<JobPool> pool, const LocalOrder& order, ByteSink& sink,
                             TransferOwner& owner, QObject* parent)
    : Transfer(parent)
    , m_pool(std::move(pool))
    , m_order(order)
    , m_sink(sink)
    , m_owner(owner)
    , m_position(order.range.begin) {}

LocalTransfer::~LocalTransfer() = default;

void LocalTransfer::start() {
    const QPointer<LocalTransfer> self(this);
    m_pool->run(
        [pool = m_pool, self, path = m_order.path, begin = m_position] {
            auto reader = DiskReader::open(path);
            if (reader && begin > 0) {
                if (const Status there = (*reader)->seek(begin); !there)
                    reader = Unexpected{there.error()};
            }
            const QDateTime modified = QFileInfo(path).lastModified();
            pool->tell([self, reader, modified] {
                if (self && !self->m_ended)
                    self->opened(reader, modified);
            });
        },
        JobPool::Urgency::High);
}

void LocalTransfer::stop() {
    m_ended = true;
}

void LocalTransfer::opened(const Result<std::shared_ptr<DiskReader>>& reader,
                           const QDateTime& modified) {
    if (!reader) {
        end(Unexpected{reader.error()});
        return;
    }
    m_reader = *reader;
    if (m_position > m_reader->size()) {
        end(Unexpected{Error{ErrorKind::Changed, u"it has become shorter"_s}});
        return;
    }
    Probe probe;
    probe.url = m_order.source;
    probe.total = m_reader->size();
    probe.body = {m_position, probe.total};
    probe.fileName = m_order.fileName;
    probe.lastModified = m_order.modified;
    if (!probe.lastModified.isValid() && m_order.ownTime)
        probe.lastModified = modified;
    probe.digests = m_order.digests;
    const Status agreed = m_owner.probed(*this, probe);
    if (m_ended)
        return;
    if (!agreed)
        end(agreed);
    else
        readOn();
}

void LocalTransfer::readMore() {
    if (m_ended || m_held.isEmpty() || !m_sink.wantsMore())
        return;
    const QByteArray bytes = std::exchange(m_held, {});
    m_sink.write(m_position, bytes);
    m_position += bytes.size();
    m_owner.received(*this, bytes.size());
    if (!m_ended)
        readOn();
}

void LocalTransfer::readOn() {
    constexpr qint64 kBlock = 1 << 20;
    if (m_reading)
        return;
    const qint64 most = qMin(kBlock, m_order.range.end - m_position);
    if (most <= 0) {
        end({});
        return;
    }
    m_reading = true;
    const QPointer<LocalTransfer> self(this);
    m_pool->run([pool = m_pool, self, reader = m_reader, most] {
        QByteArray block(most, Qt::Uninitialized);
        const auto got = reader->read(block.data(), most);
        block.resize(got ? *got : 0);
        const Result<QByteArray> read =
            got ? Result<QByteArray>(block) : Result<QByteArray>(Unexpected{got.error()});
        pool->tell([self, read] {
            if (self && !self->m_ended)
                self->cameBack(read);
        });
    });
}

void LocalTransfer::cameBack(const Result<QByteArray>& bytes) {
    m_reading = false;
    if (!bytes) {
        end(Unexpected{bytes.error()});
    } else if (bytes->isEmpty()) {
        const bool whole = m_position >= m_reader->size();
        end(whole ? Status() : Unexpected{Error{ErrorKind::Changed, u"it has become shorter"_s}});
    } else {
        m_held = bytes->first(qMin(bytes->size(), qMax<qint64>(0, m_order.range.end - m_position)));
        readMore();
    }
}

void LocalTransfer::end(const Status& status) {
    m_ended = true;
    m_reader.reset();
    m_owner.ended(*this, status);
}

} // namespace quintet
