#include "checksumnames.h"

#include "checksum.h"

namespace quintet {

namespace {

/// File systems, archives and servers differ in how they compose accents.
QString comparable(const QString& path) {
    return path.normalized(QString::NormalizationForm_C);
}

QString nameOf(const QString& path) {
    return path.mid(path.lastIndexOf(u'/') + 1);
}

bool isStronger(const QByteArray& one, const QByteArray& other) {
    static const QList<QByteArray> strongestFirst = Checksum::algorithms();
    return strongestFirst.indexOf(one) < strongestFirst.indexOf(other);
}

bool endsWithPath(const QString& whole, const QString& end) {
    return whole == end || whole.endsWith(u'/' + end);
}

} // namespace

void ChecksumNames::add(const QList<NamedDigest>& files) {
    for (const NamedDigest& file : files) {
        NamedDigest added{comparable(file.path), file.digest};
        QList<NamedDigest>& same = m_byName[nameOf(added.path)];
        const auto known = std::find_if(same.begin(), same.end(), [&](const NamedDigest& other) {
            return other.path == added.path;
        });
        if (known == same.end())
            same.append(added);
        else if (isStronger(added.digest.algorithm, known->digest.algorithm))
            known->digest = added.digest;
    }
}

std::optional<Digest> ChecksumNames::find(const QString& path, const QUrl& url,
                                          bool nameIsUnique) const {
    const QString target = comparable(path);
    const QString source = comparable(url.path(QUrl::FullyDecoded));
    const NamedDigest* found = nullptr;
    // The server's name for it may differ from the one it gets.
    for (const QString& name : {nameOf(target), nameOf(source)}) {
        const auto candidates = m_byName.constFind(name);
        if (candidates == m_byName.cend())
            continue;
        for (const NamedDigest& candidate : *candidates) {
            if (candidate.path == target)
                return candidate.digest;
            const bool fits = candidate.path.contains(u'/') && endsWithPath(source, candidate.path);
            if (fits && (!found || candidate.path.size() > found->path.size()))
                found = &candidate;
        }
        if (!found && nameIsUnique && candidates->size() == 1)
            found = &candidates->first();
    }
    return found ? std::optional(found->digest) : std::nullopt;
}

} // namespace quintet
