#pragma once

#include "options.h"

namespace quintet {

/// Puts into `options` what QUINTET_… and PARFIVE_… variables say (the first win); options are
/// read after it. A number that can't be read is an error that names the variable.
Status readEnvironment(const QProcessEnvironment& environment, Options& options);

/// The netrc that is read without being asked for; empty when there is none.
QString defaultNetrc(const QProcessEnvironment& environment);

} // namespace quintet
