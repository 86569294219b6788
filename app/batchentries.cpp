#include "batchentries.h"

#include "ftp/ftplister.h"
#include "input/parsesource.h"
#include "plan/filename.h"
#include "redact.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

Unexpected<Error> wrongCall(const QString& sentence) {
    Error error;
    error.kind = ErrorKind::Usage;
    error.detail = sentence;
    return Unexpected{error};
}

BatchEntry unreadable(const ListText& list, int line, const QString& text, const QString& message) {
    BatchEntry entry;
    entry.url = cleaned(text);
    const QString where = line > 0 ? u"Line %1 of %2"_s.arg(line).arg(cleaned(list.name))
                                   : u"The list %1"_s.arg(cleaned(list.name));
    if (entry.url.isEmpty())
        entry.url = cleaned(list.name);
    entry.isList = line <= 0;
    refuseEntry(entry, ErrorKind::Usage, u"%1 can't be used: %2."_s.arg(where, cleaned(message)));
    return entry;
}

BatchEntry fromListEntry(const InputEntry& asked, const ListText& list, const Options& options) {
    BatchEntry entry;
    entry.url = shown(asked.sources.first());
    QString folder = asked.directory;
    if (list.fetched && !folder.isEmpty()) {
        folder = safeRelativePath(folder);
        if (folder.isEmpty())
            return unreadable(list, asked.line, entry.url,
                              u"the folder '%1' is not below the target directory"_s.arg(
                                  cleaned(asked.directory)));
    }
    Request& request = entry.request;
    request.sources = asked.sources;
    request.directory = QDir::cleanPath(QDir(options.directory).absoluteFilePath(folder));
    request.fileName = asked.fileName;
    request.digest = asked.digest;
    request.checksum = asked.checksum;
    request.pieces = asked.pieces;
    request.size = asked.size;
    request.overwrite = asked.overwrite;
    request.splits = asked.splits;
    request.headers = asked.headers;
    request.credentials = asked.credentials;
    request.recursive = options.recursive;
    entry.warnings = asked.warnings;
    const bool isOne = request.digest || !request.fileName.isEmpty();
    request.oneFile = isOne && mayBeOneFtpFile(request.sources.first());
    if (isOne && isFtpFolder(request))
        return unreadable(list, asked.line, entry.url,
                          u"a name or checksum is for one file, and this is a folder"_s);
    return entry;
}

/// Fills a table with what a list says.
class ListedEntries : public InputTaker {
public:
    ListedEntries(const ListText& list, const Options& options, BatchTable& table)
        : m_list(list)
        , m_options(options)
        , m_table(table) {
        // What every line of a plain list asks for.
        Request request;
        request.directory = QDir::cleanPath(QDir(options.directory).absolutePath());
        request.recursive = options.recursive;
        m_plain = PackedRequest(request);
    }

    void takeAddress(const QByteArray& address, int) override { m_table.append(address, m_plain); }
    void take(InputEntry&& entry) override {
        m_table.append(fromListEntry(entry, m_list, m_options));
    }
    void take(InputProblem&& problem) override {
        m_table.append(unreadable(m_list, problem.line, problem.text, problem.message));
    }

private:
    const ListText& m_list;
    const Options& m_options;
    BatchTable& m_table;
    PackedRequest m_plain;
};

/// Entries and problems as they stand in the list.
void addList(const ListText& list, const Options& options, BatchTable& table) {
    if (list.failure) {
        BatchEntry entry;
        entry.url = list.name;
        entry.refusal = std::make_shared<Outcome>(*list.failure);
        entry.isList = true;
        table.append(entry);
        return;
    }
    ListedEntries entries(list, options, table);
    readInputList(list.content, list.name, entries);
}

ListText callOfCurl(const Argument& argument) {
    ListText list;
    list.name = u"the call of curl"_s;
    list.content = argument.text.toUtf8();
    return list;
}

Status addUrl(const QString& text, const Options& options, BatchTable& table) {
    QStringList texts{text};
    if (options.globbing) {
        Result<QStringList> expanded = expandPatterns(text);
        if (!expanded)
            return Unexpected{expanded.error()};
        texts = *expanded;
    }
    for (const QString& one : std::as_const(texts)) {
        BatchEntry entry;
        const Result<QUrl> url = parseUrl(one, &entry.request.credentials);
        if (!url)
            return Unexpected{url.error()};
        entry.url = shown(*url);
        entry.request.sources = {*url};
        entry.request.directory = options.directory;
        entry.request.recursive = options.recursive;
        table.append(entry);
    }
    return {};
}

/// --output, --mirror and --checksum ALGO=… speak of one file.
Status applySingle(const Options& options, BatchTable& entries) {
    const bool single =
        !options.output.isEmpty() || !options.mirrors.isEmpty() || options.digest.has_value();
    if (!single || entries.isEmpty())
        return {};
    if (entries.size() > 1)
        return wrongCall(
            u"--output, --mirror and --checksum ALGO=… are for a single URL, and there are %1."_s
                .arg(entries.size()));
    BatchEntry entry = entries.first();
    Request& request = entry.request;
    if (options.digest || !options.output.isEmpty())
        request.oneFile = mayBeOneFtpFile(request.sources.value(0));
    const bool folder = isFtpFolder(request);
    if (folder && (options.digest || !options.output.isEmpty()))
        return wrongCall(
            u"--output and --checksum ALGO=… are for one file, and %1 is a folder."_s.arg(
                entry.url));
    if (options.digest)
        request.digest = options.digest;
    if (!options.output.isEmpty()) {
        const QFileInfo target(QDir(options.directory).absoluteFilePath(options.output));
        if (target.fileName().isEmpty() || target.isDir())
            return wrongCall(
                u"--output names the folder '%1', not a file."_s.arg(cleaned(options.output)));
        request.directory = QDir::cleanPath(target.path());
        request.fileName = target.fileName();
    }
    for (const QString& text : options.mirrors) {
        Credentials credentials;
        const Result<QUrl> mirror = parseSource(text, &credentials);
        if (!mirror)
            return Unexpected{mirror.error()};
        // The request has room for one set of credentials: that of its first source.
        if (!credentials.isEmpty())
            return wrongCall(
                u"A --mirror can't have a user name or password in it: use --netrc."_s);
        if (folder && !mirror->path().endsWith(u'/'))
            return wrongCall(
                u"--mirror %1 can't stand for a folder: it needs a slash at its end."_s.arg(
                    shown(*mirror)));
        request.sources += *mirror;
    }
    entries.set(0, entry);
    return {};
}

QString comparable(const QString& path) {
    const QFileInfo file(path);
    QString canonical = file.canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return QDir::cleanPath((folder.isEmpty() ? file.absolutePath() : folder) + u'/' +
                           file.fileName());
}

} // namespace

void refuseEntry(BatchEntry& entry, ErrorKind kind, const QString& sentence) {
    Outcome outcome;
    outcome.state = State::Failed;
    outcome.id = entry.request.id;
    outcome.error.emplace();
    outcome.error->kind = kind;
    outcome.error->detail = sentence;
    if (!entry.request.sources.isEmpty())
        outcome.url = entry.request.sources.first();
    entry.refusal = std::make_shared<Outcome>(outcome);
    entry.message = sentence;
}

Result<BatchTable> batchEntries(const Options& options, const QList<ListText>& lists) {
    BatchTable entries;
    qsizetype list = 0;
    for (const Argument& argument : options.arguments) {
        if (argument.kind == Argument::Kind::List)
            addList(lists.at(list++), options, entries);
        else if (argument.kind == Argument::Kind::CurlCall)
            addList(callOfCurl(argument), options, entries);
        else if (Status status = addUrl(argument.text, options, entries); !status)
            return Unexpected{status.error()};
    }
    if (Status status = applySingle(options, entries); !status)
        return Unexpected{status.error()};
    entries.squeeze();
    return entries;
}

void refuseTargets(BatchTable& entries, const QStringList& files) {
    QSet<QString> taken;
    QSet<QString> names; // Spares a look at the disk for nearly all of them.
    for (const QString& file : files) {
        taken += comparable(file);
        names += QFileInfo(file).fileName();
        names += QFileInfo(comparable(file)).fileName();
    }
    if (taken.isEmpty())
        return;
    for (qsizetype place = 0; place < entries.size(); ++place) {
        const QString wanted = entries.request(place).wantedPath();
        if (wanted.isEmpty() || entries.isRefused(place) ||
            !names.contains(wanted.mid(wanted.lastIndexOf(u'/') + 1)))
            continue;
        const QString path = comparable(wanted);
        if (!taken.contains(path))
            continue;
        BatchEntry entry = entries.at(place);
        refuseEntry(
            entry, ErrorKind::Exists,
            u"The target %1 is a file of this call itself: an input list, a report or a log."_s.arg(
                cleaned(path, 1000)));
        entries.set(place, entry);
    }
}

} // namespace quintet
