#pragma once

#include "result.h"

#include <QStringList>
#include <QStringView>

namespace quintet {

/// A command taken from the beginning of a text.
struct ShellCommand {
    QStringList words;
    qsizetype length = 0; ///< Characters of the text, with what ended the command.
    bool piped = false;   ///< Or redirected; where to is left out.
};

/// Reads the first command of `text` as a POSIX shell does: '…', "…", $'…', backslashes, lines
/// continued by one. It ends at a line's end, ";" or "&", and before what it is piped or
/// redirected to; nothing is run or replaced, so that "$x" and "`x`" stay as they are. An error: a
/// quote that is never closed.
Result<ShellCommand> readShellCommand(QStringView text);

/// As above, as cmd.exe and the programs it starts do: "^" before a character or at a line's end,
/// "…" with \" or "" inside.
Result<ShellCommand> readCmdCommand(QStringView text);

} // namespace quintet
