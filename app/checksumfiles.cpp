#include "checksumfiles.h"

#include "plan/filename.h"
#include "redact.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>

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

/// Whether more than one address wants the same name.
class Askers {
public:
    void add(const QString& name, const QByteArray& address) {
        QByteArray& first = m_first[name];
        if (first.isEmpty())
            first = address;
        else if (first != address)
            m_several += name;
    }

    bool hasOne(const QString& name) const { return !m_several.contains(name); }

private:
    QHash<QString, QByteArray> m_first;
    QSet<QString> m_several;
};

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

int applyChecksums(BatchTable& entries, const ChecksumNames& names, const QString& directory) {
    if (names.isEmpty())
        return 0;
    // Of files with the same name, or even the same target, a line with that name could mean each.
    Askers byName;
    Askers byPath;
    for (const BatchEntry& entry : entries) {
        if (entry.refusal)
            continue;
        const QByteArray address = entry.request.sources.first().toEncoded();
        const QString name = nameOf(entry.request);
        byName.add(name.section(u'/', -1), address);
        byPath.add(entry.request.directory + u'/' + name, address);
    }
    int without = 0;
    const QDir base(directory);
    for (qsizetype place = 0; place < entries.size(); ++place) {
        BatchEntry entry = entries.at(place);
        Request& request = entry.request;
        if (entry.refusal || request.digest || request.checksum == ChecksumPolicy::None)
            continue;
        const QString name = nameOf(request);
        const QString path = request.directory + u'/' + name;
        request.digest = names.find(byPath.hasOne(path) ? base.relativeFilePath(path) : QString(),
                                    request.sources.first(), byName.hasOne(name.section(u'/', -1)));
        if (request.digest)
            entries.set(place, entry);
        else
            ++without;
    }
    return without;
}

} // namespace quintet
