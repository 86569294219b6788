#include "metalinkfile.h"

#include "checksum.h"
#include "plan/filename.h"
#include "redact.h"
#include "wording.h"

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

Unexpected<Error> refused(const QString& detail) {
    return Unexpected{Error{.kind = ErrorKind::Usage, .detail = detail}};
}

/// The strongest has the lowest.
qsizetype weakness(const QByteArray& algorithm) {
    static const QList<QByteArray> strongestFirst = Checksum::algorithms();
    return strongestFirst.indexOf(algorithm);
}

/// Hex as it is written, some lists break it into groups.
std::optional<QByteArray> decoded(const QByteArray& algorithm, const QString& value) {
    return Checksum::decode(algorithm, value.simplified().remove(u' ').toUtf8());
}

} // namespace

MetalinkFile::MetalinkFile(const QString& name, int line)
    : m_name(name)
    , m_line(line) {}

void MetalinkFile::addHash(const QString& type, const QString& value) {
    m_hasHash = true;
    const QByteArray algorithm = Checksum::canonicalName(type.trimmed().toUtf8());
    if (algorithm.isEmpty())
        return;
    if (const auto bytes = decoded(algorithm, value))
        m_digests.append({algorithm, *bytes});
    else
        m_badHash = QString::fromLatin1(algorithm);
}

void MetalinkFile::beginPieces(const QString& type, const QString& length) {
    PieceList list;
    list.pieces.algorithm = Checksum::canonicalName(type.trimmed().toUtf8());
    list.pieces.length = length.trimmed().toLongLong();
    list.good = !list.pieces.algorithm.isEmpty() && list.pieces.length > 0;
    m_pieces.append(list);
}

void MetalinkFile::addPiece(const QString& value, const QString& number) {
    PieceList& list = m_pieces.last();
    if (!list.good)
        return;
    const auto bytes = decoded(list.pieces.algorithm, value);
    bool counted = true;
    const bool inOrder =
        number.isEmpty() || (number.toLongLong(&counted) == list.pieces.values.size() && counted);
    if (bytes && inOrder)
        list.pieces.values.append(*bytes);
    else
        list.good = false;
}

void MetalinkFile::addSource(const QString& text, int rank) {
    Source source;
    source.rank = rank;
    const auto url = parseUrl(text, &source.credentials);
    const auto same = [&](const Source& known) { return url && known.url == *url; };
    if (!url) {
        ++m_unusable;
    } else if (std::none_of(m_sources.begin(), m_sources.end(), same)) {
        source.url = *url;
        m_sources.append(source);
    }
}

Result<InputEntry> MetalinkFile::entry() const {
    InputEntry entry;
    entry.line = m_line;
    if (!m_name.isEmpty()) {
        entry.fileName = safeRelativePath(m_name);
        if (entry.fileName.isEmpty())
            return refused(Wording::tr("its name would put it outside of the target directory"));
    }
    if (!m_size.isEmpty()) {
        bool good = false;
        entry.size = m_size.toLongLong(&good);
        if (!good || entry.size < 0)
            return refused(Wording::tr("its size is not a number of bytes"));
    }
    for (const auto fill :
         {&MetalinkFile::fillSources, &MetalinkFile::fillDigest, &MetalinkFile::fillPieces}) {
        if (const Status status = (this->*fill)(entry); !status)
            return Unexpected{status.error()};
    }
    return entry;
}

Status MetalinkFile::fillSources(InputEntry& entry) const {
    if (m_sources.isEmpty())
        return refused(
            m_unusable > 0
                ? Wording::tr("none of its addresses can be used, only http, https, ftp and ftps")
                : Wording::tr("it has no address to download it from"));
    QList<Source> sources = m_sources;
    std::stable_sort(sources.begin(), sources.end(),
                     [](const Source& a, const Source& b) { return a.rank < b.rank; });
    for (const Source& source : std::as_const(sources))
        entry.sources.append(source.url);
    entry.credentials = sources.first().credentials;
    return {};
}

Status MetalinkFile::fillDigest(InputEntry& entry) const {
    // No hash is one thing, a hash that protects nobody another.
    if (!m_badHash.isEmpty())
        return refused(Wording::tr("its hash is not a valid %1").arg(m_badHash));
    if (m_hasHash && m_digests.isEmpty())
        return refused(Wording::tr("its hashes are of algorithms that are not known here"));
    if (m_digests.isEmpty())
        return {};
    entry.digest =
        *std::min_element(m_digests.begin(), m_digests.end(), [](const Digest& a, const Digest& b) {
            return weakness(a.algorithm) < weakness(b.algorithm);
        });
    return {};
}

Status MetalinkFile::fillPieces(InputEntry& entry) const {
    for (const PieceList& list : m_pieces) {
        const Pieces& pieces = list.pieces;
        // In this order nothing overflows.
        const bool fits =
            list.good && !pieces.values.isEmpty() &&
            (entry.size < 0 ||
             (entry.size > 0 && (entry.size - 1) / pieces.length + 1 == pieces.values.size()));
        const bool stronger =
            !entry.pieces || weakness(pieces.algorithm) < weakness(entry.pieces->algorithm);
        if (fits && stronger)
            entry.pieces = pieces;
    }
    // With a hash of the whole the file is still checked.
    if (!m_pieces.isEmpty() && !entry.pieces && !entry.digest)
        return refused(Wording::tr("the hashes of its pieces can't be used, and it has no other"));
    return {};
}

} // namespace quintet
