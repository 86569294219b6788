#pragma once

#include "input/checksumnames.h"
#include "input/inputlist.h"

namespace quintet {

/// What files that were dropped or chosen say: links, and checksums for them.
struct ListFiles {
    struct List {
        QString name; ///< The file's.
        InputList links;
    };

    QList<List> lists;
    ChecksumNames checksums;
    QStringList checksumFiles; ///< The names of those they are from.
};

/// Reads them all. A file that can't be read is a problem of its list.
ListFiles readListFiles(const QStringList& paths);

/// Reads a list of links from a file: of any kind, or a web page.
InputList readListFile(const QString& path);

/// Gives `requests` without a digest what `checksums` state of their files, whose names count from
/// `folder`; how many got one.
qsizetype applyChecksums(QList<Request>& requests, const ChecksumNames& checksums,
                         const QString& folder);

} // namespace quintet
