#pragma once

#include "inputlist.h"

namespace quintet {

/// A call of curl, as people paste it and browsers copy it ("Copy as cURL", bash and cmd).
struct CurlCall {
    QList<InputEntry> entries; ///< One for each of its URLs.
    QString refusal;           ///< Why it can't be taken over: a sentence without its full stop.
    bool isOpen = false;       ///< Refused because a quote is not closed: more text may help.
    qsizetype length = 0;      ///< Characters of the text that it takes.
};

/// Reads the call at the beginning of `text`, for which isCurlCall() holds. What a download has a
/// use for is kept: addresses, headers, cookies, user agent, referer, login, file name. Other
/// options become warnings; calls that send something (POST and the like) are refused. Values are
/// never repeated. Pure.
CurlCall readCurlCall(QStringView text);

} // namespace quintet
