#include "completions.h"
#include "manpage.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace quintet;

namespace {

bool write(const QDir& folder, const QString& name, const QString& text) {
    QFile file(folder.filePath(name));
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return true;
    std::fprintf(stderr, "quintet-pages: %s: %s\n", qPrintable(file.fileName()),
                 qPrintable(file.errorString()));
    return false;
}

/// Today, or what a reproducible build says it is.
QDate buildDate() {
    bool given = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    return given ? QDateTime::fromSecsSinceEpoch(seconds).toUTC().date()
                 : QDateTime::currentDateTimeUtc().date();
}

} // namespace

/// Writes the man page and the completions, all made from the program's own tables.
int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: quintet-pages MAN-PAGE-FRAME FOLDER\n");
        return 2;
    }
    QFile frame(QFile::decodeName(argv[1]));
    if (!frame.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "quintet-pages: %s: %s\n", argv[1], qPrintable(frame.errorString()));
        return 1;
    }
    const QDir folder(QFile::decodeName(argv[2]));
    const QString page = manPage(QString::fromUtf8(frame.readAll()), buildDate());
    const bool good = folder.mkpath(QStringLiteral(".")) &&
                      write(folder, QStringLiteral("quintet.1"), page) &&
                      write(folder, QStringLiteral("quintet.bash"), bashCompletion()) &&
                      write(folder, QStringLiteral("_quintet"), zshCompletion()) &&
                      write(folder, QStringLiteral("quintet.fish"), fishCompletion());
    return good ? 0 : 1;
}
