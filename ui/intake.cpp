#include "intake.h"

#include "input/pattern.h"
#include "redact.h"

#include <QCoreApplication>
#include <QDir>
#include <QMimeData>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// More lines than this by patterns are a mistake, or a matter for a list.
constexpr qint64 kMostByPatterns = 200'000;

constexpr QLatin1String kMozilla("text/x-moz-url");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quintet::Intake)
};

/// A text with its patterns expanded, and which line each line of it was.
struct Expanded {
    QStringList lines;
    QList<int> typed;
    QList<InputProblem> problems;
    bool isCall = false; ///< Of curl.
};

/// It says nothing but where the file is.
bool isBare(const InputEntry& entry) {
    return entry.sources.size() == 1 && entry.fileName.isEmpty() && entry.directory.isEmpty() &&
           !entry.digest && !entry.pieces && entry.size < 0 && entry.headers.isEmpty();
}

/// A malformed pattern stays as it is written: it may be none.
Expanded expanded(const QString& text) {
    Expanded result;
    result.isCall = isCurlCall(text.trimmed());
    const QStringList written = text.split(u'\n');
    for (int i = 0; i < written.size(); ++i) {
        const QString& line = written[i];
        const bool link = !result.isCall && line.contains("://"_L1) && !line.startsWith(u'#');
        const auto pattern = link ? Pattern::parse(line) : Unexpected{Error{}};
        if (pattern && result.lines.size() + pattern->count() > kMostByPatterns) {
            result.problems.append(
                {Words::tr("the text"), i + 1, cleaned(line),
                 Words::tr("This stands for more addresses than the window takes")});
            result.lines += QString();
        } else {
            result.lines += pattern ? pattern->expand() : QStringList{line};
        }
        while (result.typed.size() < result.lines.size())
            result.typed += i + 1;
    }
    return result;
}

/// Adds `links`, which all stand in one line.
void addAt(int line, const QList<QUrl>& links, InputList& list) {
    InputList more = entriesFor(links);
    for (InputEntry& entry : more.entries)
        entry.line = line;
    list.entries += more.entries;
}

/// What Firefox drags: addresses and titles in turn, in UTF-16.
QList<QUrl> mozillaLinks(const QMimeData& data) {
    const QByteArray bytes = data.data(kMozilla);
    QStringDecoder decoder(QStringDecoder::Utf16LE);
    const QString text = decoder(bytes);
    const QStringList lines = text.split(u'\n');
    QList<QUrl> links;
    for (qsizetype i = 0; i < lines.size(); i += 2)
        links += linksIn(lines[i].trimmed().remove(QChar::Null));
    return links;
}

/// Text that people copy: a call of curl, a list of any kind, or links among other words.
InputList readText(const QString& text) {
    const InputList typed = readTyped(text);
    if (isCurlCall(text.trimmed()) || (typed.problems.isEmpty() && !typed.entries.isEmpty()))
        return typed;
    return entriesFor(linksIn(text));
}

} // namespace

InputList entriesFor(const QList<QUrl>& urls) {
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

void append(InputList& list, InputList more) {
    list.entries += std::move(more.entries);
    list.problems += std::move(more.problems);
}

InputList readTyped(const QString& text) {
    const Expanded written = expanded(text);
    InputList list = parseInputList(written.lines.join(u'\n').toUtf8(), Words::tr("the text"));
    const QList<InputEntry> entries = std::exchange(list.entries, {});
    for (InputEntry entry : entries) {
        const QString line = written.lines.value(entry.line - 1);
        // A list has one address a line; people separate them by spaces as well.
        const bool maybeMore = !written.isCall && isBare(entry) && line.count("://"_L1) > 1;
        const QList<QUrl> links = maybeMore ? linksIn(line) : QList<QUrl>();
        entry.line = written.typed.value(entry.line - 1);
        if (links.size() < 2)
            list.entries.append(std::move(entry));
        else
            addAt(entry.line, links, list);
    }
    // A problem may be a sentence with a link in it.
    const QList<InputProblem> problems = std::exchange(list.problems, {});
    for (InputProblem problem : problems) {
        // A call of curl that can't be taken over is no address: it would fetch something else.
        const QString line = written.lines.value(problem.line - 1);
        const QList<QUrl> links = written.isCall ? QList<QUrl>() : linksIn(line);
        problem.line = written.typed.value(problem.line - 1);
        if (links.isEmpty())
            list.problems.append(problem);
        else
            addAt(problem.line, links, list);
    }
    list.problems += written.problems;
    std::stable_sort(list.entries.begin(), list.entries.end(),
                     [](const InputEntry& a, const InputEntry& b) { return a.line < b.line; });
    return list;
}

InputList readLinks(const QMimeData& data) {
    QList<QUrl> links;
    if (data.hasUrls()) {
        const QList<QUrl> urls = data.urls();
        for (const QUrl& url : urls)
            links += url.isLocalFile() ? QList<QUrl>() : linksIn(url.toString(QUrl::FullyEncoded));
        if (!links.isEmpty() || !listFilesIn(data).isEmpty())
            return entriesFor(links);
    }
    if (data.hasFormat(kMozilla))
        links = mozillaLinks(data);
    if (links.isEmpty() && data.hasHtml())
        links = linksInHtml(data.html());
    if (links.isEmpty() && data.hasText())
        return readText(data.text());
    return entriesFor(links);
}

QString textOf(const QMimeData& data) {
    const QString text = data.text();
    const QList<InputEntry> links = readLinks(data).entries;
    const bool hidden = links.size() > readText(text).entries.size();
    if (!hidden && !text.isEmpty())
        return text;
    QString lines;
    for (const InputEntry& link : links)
        lines += link.sources.first().toString(QUrl::FullyEncoded) + u'\n';
    return lines;
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
