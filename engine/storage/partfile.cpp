#include "storage/partfile.h"

#include "storage/filewriter.h"
#include "storage/partstrand.h"

#include <utility>

namespace quintet {

PartFile::PartFile(FileWriter& writer, const QString& path, QObject* parent)
    : QObject(parent)
    , m_workshop(writer.m_workshop)
    , m_path(path) {}

PartFile::~PartFile() {
    if (m_strand)
        m_strand->leave();
}

void PartFile::hashWith(const QByteArray& algorithm) {
    Q_ASSERT(!m_strand);
    m_algorithm = Checksum::canonicalName(algorithm);
}

void PartFile::open() {
    Q_ASSERT(!m_strand);
    m_strand = std::make_shared<PartStrand>(*m_workshop, *this, m_algorithm);
    m_strand->open();
}

void PartFile::write(qint64 offset, const QByteArray& bytes) {
    Q_ASSERT(m_strand && offset >= 0);
    if (!bytes.isEmpty())
        m_strand->write(offset, bytes);
}

void PartFile::finish(const FinishOrder& order, std::function<void(Result<QByteArray>)> done) {
    Q_ASSERT(m_strand);
    m_strand->finish(order, std::move(done));
}

void PartFile::truncate() {
    Q_ASSERT(m_strand);
    m_strand->truncate();
}

void PartFile::discard() {
    if (m_strand)
        m_strand->discard();
}

} // namespace quintet
