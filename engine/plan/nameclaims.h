#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace quintet {

/// Who writes to which path: no two downloads of one run share a target. Pure: knows no disk.
/// Where file names fold case or Unicode forms (Windows, macOS), so do claims.
class NameClaims {
public:
    /// So many more are about to be claimed.
    void reserve(qsizetype claims) { m_claimed.reserve(m_claimed.size() + claims); }

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

    /// Stands for a path: there may be a million. That two paths have the same is as good as
    /// impossible, and would do no more than give one of them a number.
    struct Key {
        size_t one = 0;
        size_t other = 0;

        explicit Key(const QString& compared);
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0) { return key.one ^ seed; }
    };

    QString claimFrom(const QString& path, int number);

    QSet<Key> m_claimed;
    QHash<QString, Claim> m_numbered; ///< Those of them with a number, by path, as compared.
    QHash<QString, int> m_next;       ///< By base: where to look first.
};

} // namespace quintet
