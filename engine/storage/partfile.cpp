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

PartStrand& PartFile::strand() {
    if (!m_strand)
        m_strand = std::make_shared<PartStrand>(*m_workshop, *this, m_algorithm);
    return *m_strand;
}

void PartFile::hashWith(const QByteArray& algorithm) {
    m_algorithm = Checksum::canonicalName(algorithm);
    if (m_strand)
        m_strand->hashWith(m_algorithm);
}

void PartFile::open() {
    strand().open();
}

void PartFile::resume(std::function<void(const Leftover&)> found) {
    strand().resume(std::move(found));
}

void PartFile::reserve(qint64 size) {
    Q_ASSERT(m_strand);
    m_strand->reserve(size);
}

void PartFile::setOrigin(const PartOrigin& origin) {
    Q_ASSERT(m_strand);
    m_strand->setOrigin(origin);
}

void PartFile::save() {
    if (m_strand)
        m_strand->save();
}

void PartFile::close() {
    if (m_strand)
        m_strand->close();
}

void PartFile::write(qint64 offset, const QByteArray& bytes) {
    Q_ASSERT(m_strand && offset >= 0);
    if (!bytes.isEmpty())
        m_strand->write(offset, bytes);
}

void PartFile::inspect(Range range, const Digest& digest, std::function<void(bool)> done) {
    Q_ASSERT(m_strand);
    m_strand->inspect(range, digest, std::move(done));
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
