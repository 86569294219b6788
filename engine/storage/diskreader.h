#pragma once

#include "result.h"

#include <QString>

#include <memory>

namespace quintet {

/// Reads a file of anybody's from its begin to its end; anything but a plain file is Exists. Not
/// thread-safe; blocks, so pool threads only.
class DiskReader {
public:
    static Result<std::shared_ptr<DiskReader>> open(const QString& path);
    ~DiskReader();
    Q_DISABLE_COPY_MOVE(DiskReader)

    /// Its size when it was opened, bytes.
    qint64 size() const { return m_size; }

    /// The next read() begins there.
    Status seek(qint64 offset);

    /// The next bytes, up to `most`; 0: the end.
    Result<qint64> read(char* to, qint64 most);

private:
    DiskReader(const QString& path, qintptr handle)
        : m_path(path)
        , m_handle(handle) {}

    QString m_path;
    qintptr m_handle;
    qint64 m_size = 0;
};

} // namespace quintet
