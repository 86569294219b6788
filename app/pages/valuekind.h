#pragma once

#include "optiontable.h"

#include <QStringList>

namespace quintet {

/// What can be proposed for an option's value, as its help names it.
struct ValueKind {
    bool file = false;
    bool folder = false;
    QStringList words; ///< Those that are to be written as they stand.
};

ValueKind valueKind(const OptionEntry& entry);

/// The first clause of a help text: completions have a line for it.
QString firstClause(const QString& help);

} // namespace quintet
