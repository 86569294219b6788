#pragma once

#include "plan/segmentmap.h"

#include <QString>

namespace quintet {

class Transfer;

/// One connection of a download: what it reads, and from which of its sources.
struct Link {
    SegmentMap::Owner owner = 0;
    int source = 0; ///< Which of the download's SourceSelector.
    Transfer* transfer = nullptr;
    QString host;
    qint64 begin = 0; ///< Where it reads from.
    qint64 bytes = 0;
    bool asked = false;       ///< For a range; else it reads the file from 0 to its end.
    bool redirectEnd = false; ///< It began where a redirect had led before.
    bool ignored = false;     ///< Its range was answered with the whole file.
};

} // namespace quintet
