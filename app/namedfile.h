#pragma once

#include "result.h"

#include <QString>

namespace quintet {

/// Files that a call names, checked before anything starts. Results are absolute paths; an error's
/// detail goes on after the file's name: "is a folder".
Result<QString> readableFile(const QString& path);

/// One that is to be written; its folder must be there. Nothing is opened.
Result<QString> writableFile(const QString& path);

/// As readableFile(), and it holds a certificate (or key) in PEM or DER.
Result<QString> certificateFile(const QString& path);
Result<QString> keyFile(const QString& path);

/// The first line, without its end.
Result<QString> passwordIn(const QString& path);

/// One spelling for all paths of a file, whether it exists or not.
QString sameFileKey(const QString& path);

} // namespace quintet
