#pragma once

#include <QHash>
#include <QString>

namespace quintet {

/// Who writes to which path: no two downloads of one run share a target. Pure: knows no disk.
/// Where file names fold case or Unicode forms (Windows, macOS), so do claims.
class NameClaims {
public:
    /// Claims `path` (absolute), or the next free "name.N.ext" beside it; returns what was claimed.
    QString claim(const QString& path);

    /// As claim(), but passes over `path` itself and everything numbered up to `taken`: for a name
    /// that turned out to be taken on disk. If `taken` was itself claimed as a numbered name, the
    /// numbers of what it was made of go on ("a.1.ext" -> "a.2.ext"). What was claimed before stays
    /// so until release().
    QString claimNext(const QString& path, const QString& taken);

    void release(const QString& path);

private:
    struct Claim {
        QString base; ///< The path that was asked for.
        int number = 0;
    };

    QString claimFrom(const QString& path, int number);

    QHash<QString, Claim> m_claimed; ///< By path, as compared.
    QHash<QString, int> m_next;      ///< By base: where to look first.
};

} // namespace quintet
