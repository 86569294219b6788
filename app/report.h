#pragma once

#include "bytewriter.h"
#include "jsonobject.h"
#include "outcome.h"

namespace quintet {

/// How one file of the input ended, as the report has it.
struct ReportEntry {
    QString url; ///< For people: no credentials, secrets hidden; or the line that can't be read.
    QString message; ///< The failure's sentence where it is not explain()'s; else empty.
    Outcome outcome;

    /// What went wrong, as one sentence; empty where nothing did.
    QString sentence() const;
};

/// A run in numbers.
struct Summary {
    int completed = 0;
    int skipped = 0;
    int failed = 0;
    int cancelled = 0;
    qint64 bytes = 0; ///< Received by this run.
    qint64 elapsedMs = 0;

    void count(const Outcome& outcome);
    int files() const { return completed + skipped + failed + cancelled; }
    int here() const { return completed + skipped; }

    /// 0: every file is there; 1: at least one is not.
    int exitCode() const { return here() == files() ? 0 : 1; }
};

/// Appends the members of the report's entry, e.g. behind "event" and "n".
void addEntry(JsonObject& object, const ReportEntry& entry);
void addSummary(JsonObject& object, const Summary& summary);

/// `{"kind": …}`; `message` is the sentence for people.
QByteArray errorJson(const Error& error, const QString& message);

class BatchRecord;

/// Writes the report as the contract has it, one file a line, piece by piece.
void writeReport(const Summary& summary, const BatchRecord& record, const WriteBytes& write);

} // namespace quintet
