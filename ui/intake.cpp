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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quintet::Intake)
};

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

/// A text with its patterns expanded, and which line each line of it was.
struct Expanded {
    QStringList lines;
    QList<int> typed;
};

/// A malformed pattern stays as it is written: it may be none.
Expanded expanded(const QString& text) {
    Expanded result;
    const QStringList written = text.split(u'\n');
    for (int i = 0; i < written.size(); ++i) {
        const QString& line = written[i];
        const bool link = line.contains("://"_L1) && !line.startsWith(u'#');
        const auto many = link ? expandPatterns(line) : Result<QStringList>(QStringList{line});
        result.lines += many ? *many : QStringList{line};
        while (result.typed.size() < result.lines.size())
            result.typed += i + 1;
    }
    return result;
}

} // namespace

void append(InputList& list, InputList more) {
    list.entries += std::move(more.entries);
    list.problems += std::move(more.problems);
}

InputList readTyped(const QString& text) {
    const Expanded written = expanded(text);
    InputList list = parseInputList(written.lines.join(u'\n').toUtf8(), Words::tr("the text"));
    for (InputEntry& entry : list.entries)
        entry.line = written.typed.value(entry.line - 1);
    // A problem may be a sentence with a link in it.
    const QList<InputProblem> problems = std::exchange(list.problems, {});
    for (InputProblem problem : problems) {
        InputList links = fromUrls(linksIn(written.lines.value(problem.line - 1)));
        problem.line = written.typed.value(problem.line - 1);
        if (links.entries.isEmpty())
            list.problems.append(problem);
        else
            list.entries += links.entries;
    }
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
        return unreadable(path, Words::tr("This is no file"));
    if (about.size() > kLargestList)
        return unreadable(path, Words::tr("This is too large for a list"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, Words::tr("This file can't be read"));
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
        request.pieces = entry.pieces;
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
