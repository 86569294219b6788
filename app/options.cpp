#include "options.h"

#include "callcheck.h"
#include "commandline.h"
#include "environment.h"
#include "optionreader.h"

#include <QDir>
#include <QStandardPaths>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

#ifdef QUINTET_GUI
constexpr bool kHasWindow = true;
#else
constexpr bool kHasWindow = false;
#endif

/// What the environment's variables say other than usual.
QList<OptionId> settledBy(const Settings& settings) {
    const Settings usual;
    QList<OptionId> ids;
    if (settings.maxConn != usual.maxConn)
        ids += {OptionId::MaxConn, OptionId::MaxSplits};
    if (settings.timeout != usual.timeout)
        ids += OptionId::Timeout;
    if (settings.totalTimeout != usual.totalTimeout)
        ids += OptionId::TotalTimeout;
    return ids;
}

/// The order of precedence: defaults, environment, options.
Status readAll(const QList<CommandWord>& words, const QProcessEnvironment& environment,
               Options& options) {
    if (const Status status = readEnvironment(environment, options); !status)
        return status;
    options.given = settledBy(options.settings);
    OptionReader reader(options, environment);
    for (const CommandWord& word : words) {
        if (!word.option)
            options.arguments.append({Argument::Kind::Url, *word.value});
        else if (const Status status = reader.read(word); !status)
            return status;
        else
            options.given += word.option->id;
    }
    return reader.finish();
}

QString defaultDirectory(const Options& options) {
    if (options.headless)
        return QDir::currentPath();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return folder.isEmpty() ? QDir::currentPath() : folder;
}

} // namespace

Result<Options> parseOptions(const QStringList& arguments, const QProcessEnvironment& environment) {
    const auto words = readCommandLine(arguments);
    if (!words)
        return Unexpected{words.error()};
    Options options;
    for (const CommandWord& word : *words) {
        if (!word.option)
            continue;
        if (word.option->id == OptionId::Help)
            options.action = Options::Action::Help;
        else if (word.option->id == OptionId::Version)
            options.action = Options::Action::Version;
    }
    if (options.action != Options::Action::Run)
        return options;
    if (const Status status = readAll(*words, environment, options); !status)
        return Unexpected{status.error()};
    options.headless |= !kHasWindow;
    if (options.directory.isEmpty())
        options.directory = defaultDirectory(options);
    if (const Status status = checkArguments(options); !status)
        return Unexpected{status.error()};
    if (const Status status = checkTogether(options); !status)
        return Unexpected{status.error()};
    return options;
}

} // namespace quintet
