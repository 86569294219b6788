#pragma once

#include "inputlist.h"

namespace quintet {

/// The lines of a list that one or more calls of curl take up.
struct CurlLines {
    InputList list;
    qsizetype length = 0; ///< Bytes.
    int count = 0;        ///< Lines.
    bool isOpen = false;  ///< A quote is never closed.
};

/// Reads the calls that begin with the first line of `text`, for which isCurlCall() holds, up to
/// the end of the last one's line. `line` is that line's number, `name` the list's. `lookFar`: a
/// quote may be closed some lines further on.
CurlLines readCurlLines(QByteArrayView text, const QString& name, int line, bool lookFar);

} // namespace quintet
