#pragma once

#include "detail.h"
#include "snapshot.h"

#include <QDateTime>
#include <QString>

namespace quintet {

/// A download's state in a few words, for the state cell: what it does, or why it failed.
/// `retryInMs` is how long it still waits at `now`.
QString stateWords(const Snapshot& snapshot, qint64 retryInMs, const QDateTime& now);

/// The whole story of the state, for a tool tip: a sentence and a remedy. May be empty.
QString stateStory(const Snapshot& snapshot);

/// Why there are no more connections, to follow their number. May be empty.
QString reasonWords(ConnectionReason reason);

} // namespace quintet
