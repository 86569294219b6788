#pragma once

#include "input/inputlist.h"
#include "optiontable.h"
#include "result.h"
#include "shard.h"
#include "types.h"
#include "wish.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QStringList>

namespace quintet {

/// One argument that is to be fetched, in the order of the command line.
struct Argument {
    enum class Kind { Url, List, CurlCall };

    Kind kind = Kind::Url;
    /// A URL as written, patterns not yet expanded; a list's path, "-" or URL; or a call of curl.
    QString text;
};

/// A call of the program, read and checked: plain values, no I/O beyond testing that paths exist.
struct Options {
    enum class Action { Run, Help, Version };

    Action action = Action::Run;
    bool headless = false;
    QList<OptionId> given; ///< What the command line or the environment settled.
    QList<Argument> arguments;
    bool globbing = true;
    bool recursive = false;

    Settings settings;
    QString directory; ///< Absolute.
    QString output; ///< For the single URL; may hold folders, may be absolute: the user's choice.
    std::optional<Digest> digest;
    QStringList mirrors;
    Wish wish = Wish::None;

    QStringList checksumFiles; ///< Absolute.
    QString sourcesFile;       ///< Absolute.
    Shard shard;
    bool sidecars = false; ///< Digests are looked for beside each URL.
    bool dryRun = false;
    QString onDone;
    QString receiptFile;

    QString logFile;    ///< "-" is standard output.
    QString reportFile; ///< "-" is standard output.
    QString failedListFile;
    bool json = false;
    bool printFileNames = false;
    bool progress = true;
    bool fileProgress = true;
    bool quiet = false;
    int verbose = 0;
};

/// Reads a command line (without the program's name) and the environment. Usage errors are whole
/// sentences for standard error; they never repeat a password.
Result<Options> parseOptions(const QStringList& arguments, const QProcessEnvironment& environment);

/// The text of --help: groups, 80 columns.
QString helpText();

} // namespace quintet
