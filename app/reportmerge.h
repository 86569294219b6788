#pragma once

#include "result.h"

#include <QByteArray>
#include <QStringList>

namespace quintet {

/// Makes one report of several, e.g. of a list's shards: their files one after the other, their
/// sums added; "seconds" is the longest, as they ran side by side. `names` tell which report an
/// error (a sentence) speaks of.
Result<QByteArray> mergedReport(const QList<QByteArray>& reports, const QStringList& names);

/// `quintet report merge FILE... [-o FILE]`. `arguments` are those behind "report". Returns the
/// exit code.
int runReport(const QStringList& arguments);

} // namespace quintet
