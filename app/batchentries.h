#pragma once

#include "options.h"
#include "report.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace quintet {

/// One file that the call asks for, or why it can't be asked for.
struct BatchEntry {
    QString url; ///< For people: no credentials, secrets hidden; or the line that can't be read.
    Request
        request; ///< Its id is the place in input order, from 1. No sources where refused early.
    std::shared_ptr<Outcome> refusal; ///< Failed before anything started. Few do, lists are long.
    QString message;                  ///< The refusal's sentence, where explain() knows less.
    QStringList warnings;             ///< Of what was read: they come before the download's.
    bool isList = false;              ///< It stands for a whole list that can't be had or read.
};

/// A list argument as it was read.
struct ListText {
    QString name; ///< For people: a path, "-" or a URL without secrets.
    QByteArray content;
    bool fetched = false; ///< From a URL: it may not choose folders outside the target directory.
    std::optional<Outcome> failure; ///< Why it could not be fetched.
};

/// What the arguments ask for, in input order. `lists` has one for each list argument, in their
/// order. An error (Usage, a whole sentence) is one of the call: nothing may be started.
Result<QList<BatchEntry>> batchEntries(const Options& options, const QList<ListText>& lists);

/// Has the entry fail with `sentence` before anything starts.
void refuseEntry(BatchEntry& entry, ErrorKind kind, const QString& sentence);

/// Refuses the entries that would write over one of `files`: the lists, the report.
void refuseTargets(QList<BatchEntry>& entries, const QStringList& files);

} // namespace quintet
