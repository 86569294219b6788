#pragma once

#include <QString>

namespace quintet {

/// What completes the program's options, their values and its commands.
QString bashCompletion();
QString zshCompletion();
QString fishCompletion();

} // namespace quintet
