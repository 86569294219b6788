#pragma once

#include <QStringList>

namespace quintet {

/// `quintet cache list|path|has|size|clear|check|export|import|add`: looks after the cache by URL
/// that --cache fills and astropy shares. `arguments` are those behind "cache". Returns the exit
/// code: 0 done, 1 not there, damaged or failed, 2 a wrong call.
int runCache(const QStringList& arguments);

} // namespace quintet
