#include "failedlist.h"

#include "listedaddresses.h"
#include "redact.h"
#include "secretheader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace quintet {

namespace {

/// An option line; a value that a line can't hold becomes a comment.
QByteArray option(const char* name, const QByteArray& value) {
    const bool fits = std::none_of(value.begin(), value.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    });
    if (!fits || value.trimmed() != value)
        return QByteArray("# its ") + name + " can't be written here and must be given again\n";
    return QByteArray("  ") + name + '=' + value + '\n';
}

QByteArray overwriteWord(Overwrite overwrite) {
    switch (overwrite) {
    case Overwrite::No:
        return "no";
    case Overwrite::Yes:
        return "yes";
    case Overwrite::Unique:
        return "unique";
    }
    return {};
}

/// The name that this run gave the file is kept: in a list of its own the file might not get it
/// again, e.g. the second of two "data.fits".
QByteArray target(const Request& request, const Outcome& outcome) {
    QString directory = request.directory;
    QString name = request.fileName;
    if (!outcome.path.isEmpty()) {
        // Nearly all are below it, and QDir takes its time.
        const bool below = outcome.path.startsWith(directory) &&
                           outcome.path.mid(directory.size()).startsWith(u'/') &&
                           !directory.endsWith(u'/');
        name = below ? outcome.path.mid(directory.size() + 1)
                     : QDir(directory).relativeFilePath(outcome.path);
        if (name.startsWith(QStringLiteral("../")) || QDir::isAbsolutePath(name)) {
            directory = QFileInfo(outcome.path).absolutePath();
            name = QFileInfo(outcome.path).fileName();
        }
    }
    QByteArray lines = option("dir", directory.toUtf8());
    if (!name.isEmpty())
        lines += option("out", name.toUtf8());
    return lines;
}

QByteArray settings(const Request& request) {
    QByteArray lines;
    if (request.digest)
        lines +=
            option("checksum", request.digest->algorithm + '=' + request.digest->value.toHex());
    else if (request.checksum == ChecksumPolicy::None)
        lines += option("checksum", "none");
    else if (request.checksum == ChecksumPolicy::Auto)
        lines += option("checksum", "auto");
    if (request.size >= 0)
        lines += option("size", QByteArray::number(request.size));
    if (request.overwrite)
        lines += option("overwrite", overwriteWord(*request.overwrite));
    if (request.splits)
        lines += option("split", QByteArray::number(*request.splits));
    for (const Header& header : request.headers) {
        if (isSecretHeader(header.name))
            lines += "# its header " + header.name + " must be given again\n";
        else
            lines += option("header", header.name + ": " + header.value);
    }
    return lines;
}

QByteArray comment(const QString& text) {
    return "# " + cleaned(text, 2000).toUtf8() + '\n';
}

QByteArray entryLines(const PackedRequest& packed, const ReportEntry& ending) {
    const QString reason = ending.outcome.error ? ending.sentence() : QStringLiteral("Cancelled.");
    if (packed.address().isEmpty())
        return comment(reason) + comment(QStringLiteral("  ") + ending.url);
    const Request& rest = packed.rest();
    QByteArray lines = comment(reason);
    if (!rest.credentials.isEmpty())
        lines += "# its user name and password must be given again (--user and --password-file, "
                 "or --netrc)\n";
    return lines + listedAddresses(packed).join('\t') + '\n' + target(rest, ending.outcome) +
           settings(rest);
}

} // namespace

void writeFailedList(const BatchRecord& record, const WriteBytes& write) {
    ByteWriter lines(write);
    lines.add("# What could not be fetched; fetch it with: quintet --headless -i FILE\n");
    for (qsizetype place = 0; place < record.size(); ++place) {
        const State state = record.state(place);
        if (state == State::Failed || state == State::Cancelled)
            lines.add(entryLines(record.entries().request(place), record.ending(place)));
    }
}

} // namespace quintet
