#pragma once

#include "input/inputlist.h"

#include <QSet>

namespace quintet {

class DownloadModel;

/// Links that come into the window together and become a list there.
struct Addition {
    QString name; ///< The list file's; empty: none.
    QList<Request> requests;
    QList<InputProblem> problems;
    qsizetype known = 0; ///< Left out, since they are on their way already.
};

/// More files than this are shown with their sizes before they start.
inline constexpr qsizetype kManyFiles = 100;

/// Whether it is on its way already: the same address for the same place, and not ended.
bool isKnown(const Request& request, const DownloadModel& model);

/// How many of `requests` are.
qsizetype knownIn(const QList<Request>& requests, const DownloadModel& model);

} // namespace quintet

Q_DECLARE_METATYPE(quintet::Addition)
