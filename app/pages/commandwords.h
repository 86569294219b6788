#pragma once

#include <QList>
#include <QStringList>

namespace quintet {

/// The words that may stand at `place` (0 or 1) of a command: "report", then "merge". `before` is
/// the word in front of it.
QStringList commandWords(int place, const QString& before = {});

/// What a command of one or two words, such as "cache export", takes of options.
struct CommandOptions {
    QString command;
    QStringList own;
    bool downloads = false; ///< Those of a download follow, once one of its own was given.
};

QList<CommandOptions> commandOptions();

} // namespace quintet
