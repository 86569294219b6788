#pragma once

#include "tally.h"

namespace quintet {

/// What happens once everything has ended. Notify and run are settings; these are for one time.
enum class Afterwards { Nothing, Quit, Suspend };

/// Notices when the last of what was at work or waited has ended by itself: pausing, cancelling or
/// removing the last one is no such end. Pure.
class AllDone {
public:
    /// Whether it is just now.
    bool apply(const Tally& tally);

private:
    int m_busy = 0;
    int m_finished = 0;
};

} // namespace quintet
