#pragma once

namespace quintet {

/// How many files and sockets this process may have open. Where the system lets a process raise
/// that (macOS starts with 256), it has been raised.
int mostOpenFiles();

} // namespace quintet
