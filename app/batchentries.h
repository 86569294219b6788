#pragma once

#include "batchtable.h"
#include "options.h"
#include "report.h"

#include <QByteArray>
#include <QList>

namespace quintet {

/// A list argument as it was read.
struct ListText {
    QString name; ///< For people: a path, "-" or a URL without secrets.
    QByteArray content;
    bool fetched = false; ///< From a URL: it may not choose folders outside the target directory.
    std::optional<Outcome> failure; ///< Why it could not be fetched.
};

/// What the arguments ask for, in input order. `lists` has one for each list argument, in their
/// order. An error (Usage, a whole sentence) is one of the call: nothing may be started.
Result<BatchTable> batchEntries(const Options& options, const QList<ListText>& lists);

/// Has the entry fail with `sentence` before anything starts.
void refuseEntry(BatchEntry& entry, ErrorKind kind, const QString& sentence);

/// Refuses the entries that would write over one of `files`: the lists, the report.
void refuseTargets(BatchTable& entries, const QStringList& files);

} // namespace quintet
