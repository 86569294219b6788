#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace quintet {

/// Who writes to which path: no two downloads of one run share a target. Pure: knows no disk.
/// Where file names fold case or Unicode forms (Windows, macOS), so do claims.
class NameClaims {
public:
    /// Claims `path` (absolute), or the next free "name.N.ext" beside it; returns what was claimed.
    QString claim(const QString& path);

    /// As claim(), but passes over `path` itself and everything numbered up to it: for a name that
    /// turned out to be taken on disk.
    QString claimNext(const QString& path, const QString& taken);

    void release(const QString& path);

private:
    QSet<QString> m_claimed;
};

} // namespace quintet
