#pragma once

#include <QtGlobal>

namespace quintet {

/// Has the system probe a connection that is silent for a minute, so that no router on the way
/// forgets it while the data connection works. (A NOOP would be an answer too many for servers
/// that read it only after their 226.)
void keepAlive(qintptr socket);

} // namespace quintet
