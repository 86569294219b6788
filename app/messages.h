#pragma once

#include "note.h"
#include "report.h"
#include "types.h"

#include <QString>

namespace quintet {

/// What a run says to people, as lines without their line feed. Pure, free of control characters.

/// "[3/50] name  12.3 MB in 4.1 s", for a file that did not fail; `ended` of `files` are over.
QString endedLine(int ended, int files, const ReportEntry& entry);

/// "failed: URL: sentence remedy".
QString failureLine(const ReportEntry& entry);

/// "warning: URL: text".
QString warningLine(const QString& url, const QString& text);

/// "[3] text: sentence", for -v and the log; `sentence` says what went wrong, where something did.
QString noteLine(const Note& note, const QString& sentence);

/// "47 of 50 here, 3 failed".
QString summaryLine(const Summary& summary);

/// The log's line about how a file ended.
QString outcomeLine(const ReportEntry& entry);

} // namespace quintet
