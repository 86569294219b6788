#pragma once

#include "result.h"

#include <QString>

#include <system_error>

class QFile;

namespace quintet {

/// How a rename in a cache ended; the cases that other programs bring about are no errors.
class Placed {
public:
    explicit Placed(std::error_code code)
        : m_code(code) {}

    bool isDone() const { return !m_code; }
    bool isTaken() const;   ///< Something stands there.
    bool isGone() const;    ///< What was to be moved is not there (any more).
    bool isUnknown() const; ///< The system can't do that here.
    Error error(const QString& path) const;

private:
    std::error_code m_code;
};

/// Renames a folder; never over anything but an empty one.
Placed moveFolder(const QString& from, const QString& to);

/// Has two folders change places, at once.
Placed exchangeFolders(const QString& one, const QString& other);

/// Whether two folders that are there lie on one disk, as far as the system says.
bool isSameDisk(const QString& one, const QString& other);

/// Makes a folder and those above it.
Status makeFolder(const QString& path);

/// Gives a folder that was made for us alone the mode that the umask says.
void openToOthers(const QString& folder);

/// Makes what was written durable.
bool syncFile(QFile& file);

} // namespace quintet
