#include "afterwards.h"

namespace quintet {

bool AllDone::apply(const Tally& tally) {
    const int finished =
        tally.count(State::Completed) + tally.count(State::Skipped) + tally.count(State::Failed);
    const int before = std::exchange(m_finished, finished);
    const bool wasBusy = std::exchange(m_busy, tally.busy()) > 0;
    return wasBusy && m_busy == 0 && finished > before;
}

} // namespace quintet
