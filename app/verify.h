#pragma once

#include <QStringList>

namespace quintet {

/// `quintet verify RECEIPT [--repair [OPTION]...]`: checks the files of a receipt on disk, by size
/// and digest, and says on standard output which are missing or damaged; --repair fetches those
/// again. `arguments` are those behind "verify". Returns the exit code: 0 all are good, 1 not all,
/// 2 a wrong call.
int runVerify(const QStringList& arguments);

} // namespace quintet
