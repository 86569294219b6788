#pragma once

#include "result.h"

#include <QFile>
#include <QList>
#include <QString>

#include <memory>

namespace quintet {

/// Reads a ZIP archive that anybody may have made: every number in it is checked, members that
/// overlap (bombs) or are encrypted are refused, and none gives more bytes than it states. Blocks.
class ZipReader {
public:
    struct Member {
        QString name;
        qint64 size = 0;
        qint64 packed = 0;
        qint64 header = 0; ///< Where its own header begins.
        quint32 crc = 0;
        int method = 0;
        int flags = 0;
    };

    /// Reads the archive's directory.
    static Result<std::shared_ptr<ZipReader>> open(const QString& path);

    const QList<Member>& members() const { return m_members; }

    /// Unpacks a member of this archive, and checks its sum.
    Status extract(const Member& member, QIODevice& to);

private:
    explicit ZipReader(const QString& path)
        : m_file(path) {}

    struct Directory {
        qint64 count = 0;
        qint64 size = 0;
        qint64 offset = 0;
    };

    Result<QByteArray> at(qint64 offset, qint64 size);
    Result<Directory> findDirectory();
    Status readDirectory(const Directory& directory);
    Status checkOverlaps(qint64 end) const;
    Result<qint64> contentOf(const Member& member);

    QFile m_file;
    QList<Member> m_members;
};

} // namespace quintet
