#pragma once

#include <QLatin1String>
#include <QList>

namespace quintet {

/// One way to call the program.
struct CallForm {
    QLatin1String command;   ///< "report merge"; empty: a download.
    QLatin1String arguments; ///< What follows, as in the synopsis.
    QLatin1String help;      ///< A sentence without capital and full stop.
};

/// A name and what it means: an environment variable, an exit code, an example.
struct Meaning {
    QLatin1String name;
    QLatin1String text;
};

/// What --help, the man page and the completions say beside the options.
const QList<CallForm>& callTable();

/// The actions of "quintet cache", a word each.
const QList<CallForm>& cacheTable();

const QList<Meaning>& environmentTable();
const QList<Meaning>& exitTable();

/// Command lines, and what each is for.
const QList<Meaning>& exampleTable();

} // namespace quintet
