#pragma once

#include "error.h"
#include "explain.h"
#include "note.h"

#include <QStringList>

namespace quintet {

/// What the engine says in English, as the report has it, in the window's language: its notes and
/// warnings, and what it adds to an error. What isn't known is left as it is.
QString inWords(const QString& english);

/// What happened, as a line of the event log.
QString inWords(const Note& note);

/// As explain(), with what the engine adds in the window's language too.
Explanation explainHere(const Error& error, const QUrl& url, const QString& path = {});

/// The sentences that are known, %1 where something stands that differs.
QStringList knownSentences();

} // namespace quintet
