#pragma once

#include "input/inputlist.h"

#include <QString>
#include <QStringList>

class QMimeData;

namespace quintet {

/// What people type into the dialog: a list of any kind, or lines with links among other words;
/// patterns expand.
InputList readTyped(const QString& text);

/// `urls` as a list; what they have of logins is split off.
InputList entriesFor(const QList<QUrl>& urls);

/// The links of something pasted or dropped: URLs, HTML, or text, which may be a list of any kind.
/// Files are left to listFilesIn().
InputList readLinks(const QMimeData& data);

/// What was pasted or dropped as text to be edited: its links one a line, where the text itself
/// doesn't show them.
QString textOf(const QMimeData& data);

/// The local files among something pasted or dropped: lists to be read.
QStringList listFilesIn(const QMimeData& data);

/// `more` after what `list` has already.
void append(InputList& list, InputList more);

/// `entries` as requests, but for ids and batch; relative folders are below `folder`.
QList<Request> requestsFor(const QList<InputEntry>& entries, const QString& folder);

} // namespace quintet
