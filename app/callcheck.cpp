#include "callcheck.h"

#include "input/pattern.h"
#include "input/shownword.h"
#include "namedfile.h"
#include "optionfault.h"
#include "redact.h"

#include <QDir>
#include <QFileInfo>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

bool isUrl(const QString& text) {
    return text.contains("://"_L1);
}

/// What `text` stands for; only its ends are read, a pattern may stand for a million.
Result<qint64> checkedUrls(const QString& text, bool globbing) {
    const QString shownText = shownWord(text);
    QStringList samples{text};
    qint64 count = 1;
    if (globbing) {
        const auto pattern = Pattern::parse(text);
        if (!pattern)
            return wrong(
                u"The pattern in '%1' can't be read: %2; --no-glob takes it as it is."_s.arg(
                    shownText, pattern.error().detail));
        count = pattern->count();
        samples = {pattern->first(), pattern->last()};
    }
    for (const QString& sample : std::as_const(samples)) {
        const auto url = parseUrl(sample, nullptr);
        if (!url)
            return wrong(u"'%1' can't be downloaded: %2."_s.arg(shownText, url.error().detail));
    }
    return count;
}

Status checkList(const QString& name) {
    if (name == "-"_L1)
        return {};
    if (isUrl(name)) {
        const auto url = parseUrl(name, nullptr);
        if (!url)
            return wrong(
                u"The list '%1' can't be fetched: %2."_s.arg(shownWord(name), url.error().detail));
        return {};
    }
    if (const auto file = readableFile(name); !file)
        return wrong(u"The list '%1' %2."_s.arg(cleaned(name), file.error().detail));
    return {};
}

/// The URLs of a call of curl, as browsers copy one; its words aren't repeated: they may be secret.
Result<qint64> checkedCall(const QString& text) {
    const InputList list = parseInputList(text.toUtf8(), {});
    if (!list.problems.isEmpty())
        return wrong(u"The curl command can't be used: %1."_s.arg(list.problems.first().message));
    return qint64{list.entries.size()};
}

/// A word on the command line that isn't an option's.
Status checkWord(Argument& argument, bool globbing) {
    const QString& text = argument.text;
    if (isCurlCall(text)) {
        argument.kind = Argument::Kind::CurlCall;
        if (const auto count = checkedCall(text); !count)
            return Unexpected{count.error()};
        return {};
    }
    if (isUrl(text)) {
        if (const auto count = checkedUrls(text, globbing); !count)
            return Unexpected{count.error()};
        return {};
    }
    if (text == "-"_L1 || QFileInfo::exists(text)) {
        argument.kind = Argument::Kind::List;
        return checkList(text);
    }
    const auto url = parseUrl(text, nullptr);
    return wrong(u"'%1' is neither a URL nor a file%2."_s.arg(
        shownWord(text), url ? QString() : QString(u" ("_s % url.error().detail % u')')));
}

/// How many files are asked for; a list counts as several.
qint64 filesAsked(const Options& options) {
    qint64 files = 0;
    for (const Argument& argument : options.arguments) {
        if (argument.kind == Argument::Kind::List)
            files += 2;
        else if (const auto count = argument.kind == Argument::Kind::CurlCall
                                        ? checkedCall(argument.text)
                                        : checkedUrls(argument.text, options.globbing))
            files += *count;
    }
    return files;
}

Status checkSingle(const Options& options) {
    QString name;
    if (!options.output.isEmpty())
        name = u"--output"_s;
    else if (!options.mirrors.isEmpty())
        name = u"--mirror"_s;
    else if (options.digest)
        name = u"--checksum with a value"_s;
    if (name.isEmpty() || filesAsked(options) == 1)
        return {};
    return wrong(u"%1 is for a single URL; %2."_s.arg(
        name, options.arguments.isEmpty() ? u"there is none"_s
                                          : u"a list can give it for each of several"_s));
}

Status checkStandardOutput(const Options& options) {
    QStringList users;
    if (options.json)
        users += u"--json"_s;
    if (options.printFileNames)
        users += u"--print-filenames"_s;
    if (options.reportFile == "-"_L1)
        users += u"--report -"_s;
    if (options.logFile == "-"_L1)
        users += u"--log -"_s;
    if (users.size() < 2)
        return {};
    return wrong(
        u"%1 and %2 can't share standard output; write one to a file."_s.arg(users[0], users[1]));
}

Status checkWish(const Options& options) {
    if (options.wish == Wish::None)
        return {};
    const QString name = options.wish == Wish::Add        ? u"--add"_s
                         : options.wish == Wish::PauseAll ? u"--pause-all"_s
                                                          : u"--resume-all"_s;
    if (options.headless)
        return wrong(u"%1 is for the window, and batch mode has none."_s.arg(name));
    if (options.arguments.isEmpty())
        return {};
    return wrong(
        options.wish == Wish::Add
            ? u"--add asks for links in the window; leave it out to add these at once."_s
            : u"%1 can't be combined with URLs and lists; add those by a call of their own."_s.arg(
                  name));
}

/// No file is written twice, and none that is read is written.
Status checkFiles(const Options& options) {
    QHash<QString, QString> used;
    int standardInput = 0;
    for (const Argument& argument : options.arguments) {
        if (argument.kind != Argument::Kind::List || isUrl(argument.text))
            continue;
        if (argument.text == "-"_L1)
            ++standardInput;
        else
            used.insert(sameFileKey(argument.text), u"the list"_s);
    }
    if (standardInput > 1)
        return wrong(u"Standard input can be read only once."_s);
    for (const QString& file : options.checksumFiles)
        used.insert(sameFileKey(file), u"the checksum file"_s);
    if (!options.sourcesFile.isEmpty())
        used.insert(sameFileKey(options.sourcesFile), u"the file of --sources"_s);
    const std::pair<QString, QString> written[] = {{u"--report"_s, options.reportFile},
                                                   {u"--failed-list"_s, options.failedListFile},
                                                   {u"--receipt"_s, options.receiptFile},
                                                   {u"--log"_s, options.logFile}};
    for (const auto& [name, path] : written) {
        // Devices such as /dev/null take everything.
        const QFileInfo file(path);
        if (path.isEmpty() || path == "-"_L1 || (file.exists() && !file.isFile()))
            continue;
        const QString key = sameFileKey(path);
        if (used.contains(key))
            return wrong(
                u"%1 would write over %2 '%3'."_s.arg(name, used.value(key), cleaned(path)));
        used.insert(key, u"the file of "_s + name);
    }
    return {};
}

} // namespace

Status checkArguments(Options& options) {
    for (Argument& argument : options.arguments) {
        if (Status status = argument.kind == Argument::Kind::List
                                ? checkList(argument.text)
                                : checkWord(argument, options.globbing);
            !status)
            return status;
    }
    return {};
}

Status checkTogether(const Options& options) {
    if (!options.checksumFiles.isEmpty() && options.settings.checksum == ChecksumPolicy::None)
        return wrong(u"--checksum none and --checksum-file exclude each other."_s);
    if (Status status = checkWish(options); !status)
        return status;
    if (options.headless && options.arguments.isEmpty())
        return wrong(u"There is nothing to download: give URLs, or a list with -i FILE."_s);
    if (!options.output.isEmpty() &&
        QFileInfo(QDir(options.directory).absoluteFilePath(options.output)).isDir())
        return wrong(
            u"--output: '%1' is a folder; use -d for folders."_s.arg(cleaned(options.output)));
    for (const auto check : {checkSingle, checkStandardOutput, checkFiles}) {
        if (Status status = check(options); !status)
            return status;
    }
    return {};
}

} // namespace quintet
