#include "listfiles.h"

#include "intake.h"
#include "plan/filename.h"
#include "redact.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// Lists are read into memory: no more than this.
constexpr qint64 kLargestList = 64LL * 1024 * 1024;

/// What tells a list from a picture or a program.
constexpr qsizetype kLooked = 8 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quintet::ListFiles)
};

InputList unreadable(const QString& path, const QString& why) {
    InputList list;
    list.problems.append({cleaned(path, 2000), 0, cleaned(QFileInfo(path).fileName()), why});
    return list;
}

/// The file's content; else `problem` says why not.
QByteArray contentOf(const QString& path, QString& problem) {
    const QFileInfo about(path);
    QFile file(path);
    QByteArray content;
    if (!about.isFile())
        problem = Words::tr("This is not a file");
    else if (about.size() > kLargestList)
        problem = Words::tr("This is too large for a list");
    else if (!file.open(QIODevice::ReadOnly))
        problem = Words::tr("This file can't be read");
    else
        content = file.read(kLargestList);
    const bool isWide = content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff");
    if (!isWide && content.first(std::min(content.size(), kLooked)).contains('\0'))
        problem = Words::tr("This is not a list of links");
    return content;
}

bool isPage(const QByteArray& content) {
    static const QRegularExpression page(
        u"^\\s*(<!--.*?-->\\s*)?<(!doctype\\s+html|html|head|body)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return page.match(QString::fromUtf8(content.first(std::min(content.size(), kLooked))))
        .hasMatch();
}

InputList linksOf(const QByteArray& content, const QString& path) {
    const QString name = QFileInfo(path).fileName();
    if (!isPage(content))
        return parseInputList(content, name);
    InputList list = entriesFor(linksInHtml(QString::fromUtf8(content)));
    return list.entries.isEmpty() ? unreadable(path, Words::tr("This page has no whole links"))
                                  : list;
}

QString nameOf(const Request& request) {
    return request.fileName.isEmpty() ? nameFromUrl(request.sources.value(0)) : request.fileName;
}

} // namespace

InputList readListFile(const QString& path) {
    QString problem;
    const QByteArray content = contentOf(path, problem);
    return problem.isEmpty() ? linksOf(content, path) : unreadable(path, problem);
}

ListFiles readListFiles(const QStringList& paths) {
    ListFiles files;
    for (const QString& path : paths) {
        QString problem;
        const QByteArray content = contentOf(path, problem);
        const QString name = cleaned(QFileInfo(path).fileName());
        if (!problem.isEmpty()) {
            files.lists.append({name, unreadable(path, problem)});
            continue;
        }
        InputList links = linksOf(content, path);
        if (links.entries.isEmpty()) {
            const ChecksumList checksums = parseChecksumList(content, name);
            if (!checksums.files.isEmpty()) {
                files.checksums.add(checksums.files);
                files.checksumFiles.append(name);
                continue;
            }
        }
        files.lists.append({name, std::move(links)});
    }
    return files;
}

qsizetype applyChecksums(QList<Request>& requests, const ChecksumNames& checksums,
                         const QString& folder) {
    if (checksums.isEmpty())
        return 0;
    QHash<QString, int> count;
    for (const Request& request : std::as_const(requests))
        ++count[nameOf(request).section(u'/', -1)];
    qsizetype given = 0;
    const QDir base(folder);
    for (Request& request : requests) {
        if (request.digest || request.checksum == ChecksumPolicy::None)
            continue;
        const QString name = nameOf(request);
        const QString path = base.relativeFilePath(request.directory + u'/' + name);
        request.digest = checksums.find(path, request.sources.value(0),
                                        count.value(name.section(u'/', -1)) == 1);
        given += request.digest ? 1 : 0;
    }
    return given;
}

} // namespace quintet
