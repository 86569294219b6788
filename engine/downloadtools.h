#pragma once

#include "clock.h"
#include "logins.h"
#include "types.h"

namespace quintet {

class FileWriter;
class FtpSession;
class HostLimits;
class HostRates;
class HttpSession;
class NameClaims;
class UrlCache;

/// What all downloads of an engine share.
struct DownloadTools {
    const Clock& clock;
    HttpSession& http;
    FtpSession& ftp;
    FileWriter& writer;
    HostLimits& hosts;
    HostRates& rates;
    NameClaims& names;
    UrlCache& cache;
    const Settings& settings;
    const Logins& logins;
};

} // namespace quintet
