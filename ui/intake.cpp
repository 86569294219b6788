#include "intake.h"

#include "redact.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// Lists are read into memory: no more than this.
constexpr qint64 kLargestList = 64LL * 1024 * 1024;

QString tr(const char* text) {
    return QCoreApplication::translate("quintet::Intake", text);
}

InputList fromUrls(const QList<QUrl>& urls) {
    InputList list;
    for (const QUrl& url : urls) {
        InputEntry entry;
        entry.sources = {withoutCredentials(url)};
        entry.credentials = {url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
        entry.line = int(list.entries.size()) + 1;
        list.entries.append(std::move(entry));
    }
    return list;
}

InputList unreadable(const QString& path, const QString& why) {
    InputList list;
    list.problems.append({cleaned(path, 2000), 0, cleaned(QFileInfo(path).fileName()), why});
    return list;
}

/// `text` with the patterns of each line that is a link expanded. A malformed pattern stays as it
/// is written: it may be none.
QString expanded(const QString& text) {
    QStringList lines;
    const QStringList written = text.split(u'\n');
    for (const QString& line : written) {
        const bool link = line.contains("://"_L1) && !line.startsWith(u'#');
        if (const auto many = expandPatterns(line); link && many)
            lines += *many;
        else
            lines += line;
    }
    return lines.join(u'\n');
}

} // namespace

void append(InputList& list, InputList more) {
    list.entries += std::move(more.entries);
    list.problems += std::move(more.problems);
}

InputList readTyped(const QString& text) {
    const QString written = expanded(text);
    InputList list = parseInputList(written.toUtf8(), tr("the text"));
    // A problem may be a sentence with a link in it.
    QList<InputProblem> problems;
    for (const InputProblem& problem : std::as_const(list.problems)) {
        const QString line = written.section(u'\n', problem.line - 1, problem.line - 1);
        InputList links = fromUrls(linksIn(line));
        if (problem.line < 1 || links.entries.isEmpty())
            problems.append(problem);
        else
            list.entries += links.entries;
    }
    list.problems = problems;
    return list;
}

InputList readLinks(const QMimeData& data) {
    QList<QUrl> links;
    if (data.hasUrls()) {
        const QList<QUrl> urls = data.urls();
        for (const QUrl& url : urls)
            links += url.isLocalFile() ? QList<QUrl>() : linksIn(url.toString(QUrl::FullyEncoded));
        if (!links.isEmpty() || !listFilesIn(data).isEmpty())
            return fromUrls(links);
    }
    if (data.hasHtml())
        links = linksIn(data.html());
    if (links.isEmpty() && data.hasText())
        links = linksIn(data.text());
    return fromUrls(links);
}

QStringList listFilesIn(const QMimeData& data) {
    QStringList files;
    const QList<QUrl> urls = data.hasUrls() ? data.urls() : QList<QUrl>();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

InputList readListFile(const QString& path) {
    const QFileInfo about(path);
    if (!about.isFile())
        return unreadable(path, tr("This is no file"));
    if (about.size() > kLargestList)
        return unreadable(path, tr("This is too large for a list"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, tr("This file can't be read"));
    return parseInputList(file.read(kLargestList), about.fileName());
}

QList<Request> requestsFor(const QList<InputEntry>& entries, const QString& folder) {
    QList<Request> requests;
    requests.reserve(entries.size());
    for (const InputEntry& entry : entries) {
        Request request;
        request.sources = entry.sources;
        request.directory = QDir::cleanPath(QDir(folder).absoluteFilePath(entry.directory));
        request.fileName = entry.fileName;
        request.digest = entry.digest;
        request.size = entry.size;
        request.overwrite = entry.overwrite;
        request.splits = entry.splits;
        request.checksum = entry.checksum;
        request.headers = entry.headers;
        request.credentials = entry.credentials;
        requests.append(std::move(request));
    }
    return requests;
}

} // namespace quintet
