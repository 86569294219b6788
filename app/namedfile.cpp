#include "namedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestPassword = 4096;
constexpr qint64 kMostOfCertificates = 16 * 1024 * 1024;

Unexpected<Error> but(const QString& detail) {
    return Unexpected{Error{.kind = ErrorKind::Usage, .detail = detail}};
}

Result<QString> fileWith(const QString& path, QByteArrayView pemLabel, const QString& what) {
    auto found = readableFile(path);
    if (!found)
        return found;
    QFile file(*found);
    if (!file.open(QIODevice::ReadOnly))
        return but(u"can't be read"_s);
    const QByteArray content = file.read(kMostOfCertificates);
    // DER begins with a SEQUENCE. More is for TLS to judge; this finds the file that was mixed up.
    const bool der = content.size() > 16 && content.startsWith('\x30');
    bool pem = false;
    for (qsizetype at = content.indexOf("-----BEGIN "); at >= 0 && !pem;
         at = content.indexOf("-----BEGIN ", at + 1)) {
        const qsizetype end = content.indexOf("-----", at + 11);
        pem = end > 0 && content.mid(at + 11, end - at - 11).endsWith(pemLabel);
    }
    if (!der && !pem)
        return but(u"holds no %1"_s.arg(what));
    return found;
}

} // namespace

Result<QString> readableFile(const QString& path) {
    const QFileInfo file(path);
    if (path.isEmpty())
        return but(u"is not the name of a file"_s);
    if (!file.exists())
        return but(u"doesn't exist"_s);
    if (file.isDir())
        return but(u"is a folder"_s);
    if (!file.isReadable())
        return but(u"can't be read"_s);
    return file.absoluteFilePath();
}

Result<QString> writableFile(const QString& path) {
    const QFileInfo file(path);
    if (path.isEmpty())
        return but(u"is not the name of a file"_s);
    if (file.isDir() || path.endsWith(u'/'))
        return but(u"is a folder"_s);
    if (file.exists() && !file.isWritable())
        return but(u"can't be written"_s);
    const QFileInfo folder(file.absolutePath());
    if (!folder.exists())
        return but(u"can't be written: its folder doesn't exist"_s);
    if (!folder.isDir())
        return but(u"can't be written: what should be its folder is a file"_s);
    if (!file.exists() && !folder.isWritable())
        return but(u"can't be written: its folder is read-only"_s);
    return file.absoluteFilePath();
}

Result<QString> certificateFile(const QString& path) {
    return fileWith(path, "CERTIFICATE", u"certificate"_s);
}

Result<QString> keyFile(const QString& path) {
    return fileWith(path, "PRIVATE KEY", u"private key"_s);
}

Result<QString> passwordIn(const QString& path) {
    const auto found = readableFile(path);
    if (!found)
        return found;
    QFile file(*found);
    if (!file.open(QIODevice::ReadOnly))
        return but(u"can't be read"_s);
    QByteArray line = file.readLine(kLongestPassword + 2);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return but(u"has no password in its first line"_s);
    if (line.size() > kLongestPassword)
        return but(u"has too long a first line for a password"_s);
    const QString password = QString::fromUtf8(line);
    for (const QChar c : password) {
        if (c.category() == QChar::Other_Control)
            return but(u"has a control character in its first line"_s);
    }
    return password;
}

QString sameFileKey(const QString& path) {
    const QFileInfo file(path);
    const QString whole = file.canonicalFilePath();
    if (!whole.isEmpty())
        return whole;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return QDir::cleanPath((folder.isEmpty() ? file.absolutePath() : folder) % u'/' %
                           file.fileName());
}

} // namespace quintet
