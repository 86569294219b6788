#include "checksumfiles.h"

#include "plan/filename.h"
#include "redact.h"

#include <QDir>
#include <QFile>
#include <QHash>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

Unexpected<Error> wrongCall(const QString& sentence) {
    return Unexpected{Error{.kind = ErrorKind::Usage, .detail = sentence}};
}

/// The file's name as far as it is known; empty where only the server knows.
QString nameOf(const Request& request) {
    return request.fileName.isEmpty() ? nameFromUrl(request.sources.first()) : request.fileName;
}

} // namespace

Result<StatedChecksums> readChecksumFiles(const QStringList& paths) {
    StatedChecksums stated;
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return wrongCall(u"The checksum file %1 can't be read: %2."_s.arg(
                cleaned(path), cleaned(file.errorString())));
        const ChecksumList list = parseChecksumList(file.readAll(), path);
        if (list.files.isEmpty())
            return wrongCall(u"The checksum file %1 states no checksum."_s.arg(cleaned(path)));
        stated.names.add(list.files);
        for (const InputProblem& problem : list.problems)
            stated.complaints += u"line %1 of %2 can't be used: %3: %4"_s.arg(problem.line)
                                     .arg(cleaned(path), problem.message, problem.text);
    }
    return stated;
}

int applyChecksums(QList<BatchEntry>& entries, const ChecksumNames& names,
                   const QString& directory) {
    if (names.isEmpty())
        return 0;
    // Two sources of the same name: a line with that name could mean either.
    QHash<QString, int> count;
    for (const BatchEntry& entry : std::as_const(entries)) {
        if (!entry.refusal)
            ++count[nameOf(entry.request).section(u'/', -1)];
    }
    int without = 0;
    const QDir base(directory);
    for (BatchEntry& entry : entries) {
        Request& request = entry.request;
        if (entry.refusal || request.digest || request.checksum == ChecksumPolicy::None)
            continue;
        const QString name = nameOf(request);
        const QString path = base.relativeFilePath(request.directory + u'/' + name);
        request.digest =
            names.find(path, request.sources.first(), count.value(name.section(u'/', -1)) == 1);
        without += request.digest ? 0 : 1;
    }
    return without;
}

} // namespace quintet
