#pragma once

#include "checksumlist.h"

#include <QHash>

namespace quintet {

/// Finds the digest that checksum lists state for a file. Pure.
class ChecksumNames {
public:
    void add(const QList<NamedDigest>& files);

    bool isEmpty() const { return m_byName.isEmpty(); }

    /// `path` is where the file goes, relative to the target directory; `url` where it comes from.
    /// A line with the same path counts; else one whose path is the end of the URL's; else, if
    /// `nameIsUnique` (no other file of the call has that name), the only line with that file name.
    /// Of several digests of one file the strongest is taken.
    std::optional<Digest> find(const QString& path, const QUrl& url, bool nameIsUnique) const;

private:
    QHash<QString, QList<NamedDigest>> m_byName; ///< By file name; one entry a path.
};

} // namespace quintet
