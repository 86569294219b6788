#pragma once

#include <QCoreApplication>

namespace quintet {

/// What is wrong with a line of a list. In the window's language; English where no translator is
/// installed, as in batch mode.
struct Wording {
    Q_DECLARE_TR_FUNCTIONS(quintet::Wording)
};

} // namespace quintet
