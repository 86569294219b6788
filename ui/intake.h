#pragma once

#include "input/inputlist.h"

#include <QString>
#include <QStringList>

class QMimeData;

namespace quintet {

/// What people type into the dialog: a list of any kind, or lines with links among other words;
/// patterns expand.
InputList readTyped(const QString& text);

/// The links of something pasted or dropped: URLs, HTML or text. Files are left to listFilesIn().
InputList readLinks(const QMimeData& data);

/// The local files among something pasted or dropped: lists to be read.
QStringList listFilesIn(const QMimeData& data);

/// Reads a list from a file. A file that can't be read is a problem of it.
InputList readListFile(const QString& path);

/// `more` after what `list` has already.
void append(InputList& list, InputList more);

/// `entries` as requests, but for ids and batch; relative folders are below `folder`.
QList<Request> requestsFor(const QList<InputEntry>& entries, const QString& folder);

} // namespace quintet
