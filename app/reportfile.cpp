#include "reportfile.h"

#include "redact.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace quintet {

namespace {

Unexpected<Error> failure(const QString& path, const QString& reason) {
    Error error;
    error.kind = ErrorKind::Io;
    error.detail = QStringLiteral("%1 can't be written: %2.").arg(cleaned(path), cleaned(reason));
    return Unexpected{error};
}

} // namespace

// QSaveFile would put a plain file in the place of /dev/null or of a pipe.
bool ReportFile::isSpecial() const {
    const QFileInfo file(m_path);
    return file.exists() && !file.isFile();
}

Status ReportFile::test() const {
    const QFileInfo file(m_path);
    if (file.isDir())
        return failure(m_path, QStringLiteral("it is a folder"));
    // Opening a pipe before its time would wake or keep its reader.
    if (isSpecial())
        return file.isWritable() ? Status() : failure(m_path, QStringLiteral("Permission denied"));
    QSaveFile save(m_path);
    if (!save.open(QIODevice::WriteOnly))
        return failure(m_path, save.errorString());
    save.cancelWriting();
    return {};
}

Status ReportFile::write(const QByteArray& content) const {
    return write([&](const WriteBytes& write) { write(content); });
}

Status ReportFile::write(const std::function<void(const WriteBytes&)>& content) const {
    if (isSpecial()) {
        QFile device(m_path);
        bool good = device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        if (good)
            content([&](const QByteArray& bytes) {
                good = good && device.write(bytes) == bytes.size();
            });
        return good ? Status() : failure(m_path, device.errorString());
    }
    QSaveFile save(m_path);
    if (!save.open(QIODevice::WriteOnly))
        return failure(m_path, save.errorString());
    if (m_permissions && !save.setPermissions(*m_permissions))
        return failure(m_path, save.errorString());
    content([&](const QByteArray& bytes) { save.write(bytes); });
    if (!save.commit())
        return failure(m_path, save.errorString());
    return {};
}

} // namespace quintet
