#pragma once

#include "optiontable.h"
#include "result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace quintet {

/// One thing a command line says: an option, or a plain word.
struct CommandWord {
    const OptionEntry* option = nullptr; ///< Null: a plain word.
    QString written;                     ///< "--max-conn", "-d": as the person wrote it.
    std::optional<QString> value;        ///< The option's value, or the word.
};

/// Sorts arguments by the option table, in GNU's way: "--name=VALUE", "--name VALUE", "-dVALUE",
/// "-d VALUE", letters together, "--" before words only. Names are never abbreviated. An error is
/// a whole sentence.
Result<QList<CommandWord>> readCommandLine(const QStringList& arguments);

} // namespace quintet
