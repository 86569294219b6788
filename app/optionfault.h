#pragma once

#include "commandline.h"
#include "result.h"

namespace quintet {

/// What is wrong with a call, as a whole sentence.
Unexpected<Error> wrong(const QString& sentence);

/// "--max-conn takes a whole number from 1 to 1000, not '0'."
Unexpected<Error> takes(const CommandWord& word, const QString& allowed);

/// A path as it is shown, however long it is.
QString shownPath(const QString& path);

/// Keeps what a check made of the named file.
Status keepFile(const CommandWord& word, const Result<QString>& checked, QString& place);

/// Keeps the folder it names, as an absolute path. It need not be there, but no file may be.
Status keepFolder(const CommandWord& word, QString& place);

} // namespace quintet
