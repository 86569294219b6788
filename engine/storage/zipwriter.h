#pragma once

#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFileDevice>

namespace quintet {

/// Writes a ZIP archive, without compression: what archives hold is compressed, if it can be.
/// Sizes and numbers that need ZIP64 get it. Blocks.
class ZipWriter {
public:
    /// `to` is open, empty, and can be written at any position.
    explicit ZipWriter(QFileDevice& to)
        : m_to(to) {}

    /// Adds the file at `path` as `name`.
    Status add(const QByteArray& name, const QString& path, const QDateTime& modified);

    /// Writes the directory; the last call.
    Status finish();

private:
    Status write(const QByteArray& bytes);
    Status copy(const QString& path, qint64 size, quint32& crc);

    QFileDevice& m_to;
    QByteArray m_directory;
    qint64 m_count = 0;
};

} // namespace quintet
