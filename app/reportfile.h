#pragma once

#include "bytewriter.h"
#include "result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include <optional>

namespace quintet {

/// A file that the run leaves behind when it ends: the report, the failed list. It is replaced
/// whole or not at all; a device or pipe is written to as it is.
class ReportFile {
public:
    explicit ReportFile(const QString& path)
        : m_path(path) {}

    /// Gives the file these permissions instead of what the umask says.
    void setPermissions(QFileDevice::Permissions permissions) { m_permissions = permissions; }

    /// Whether write() could work; leaves nothing behind.
    Status test() const;

    Status write(const QByteArray& content) const;

    /// What `content` gives to the writer it gets, piece by piece.
    Status write(const std::function<void(const WriteBytes&)>& content) const;

private:
    bool isSpecial() const;

    QString m_path;
    std::optional<QFileDevice::Permissions> m_permissions;
};

} // namespace quintet
