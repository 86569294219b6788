#include "plan/state.h"

namespace quintet {

namespace {

constexpr unsigned bit(State state) {
    return 1U << unsigned(state);
}

template <class... States>
constexpr unsigned any(States... states) {
    return (bit(states) | ... | 0U);
}

constexpr unsigned successors(State from) {
    using enum State;
    switch (from) {
    case Queued:
        // Completed: another download fetched the same file, or the cache had it.
        return any(Starting, Paused, Completed, Skipped, Failed, Cancelled);
    case Starting:
        return any(Queued, Running, Waiting, Finishing, Paused, Skipped, Failed, Cancelled);
    case Running:
        // Starting: from nothing, or from the next source.
        return any(Queued, Starting, Waiting, Finishing, Paused, Skipped, Failed, Cancelled);
    case Waiting:
        return any(Queued, Starting, Running, Paused, Failed, Cancelled);
    case Finishing:
        // Back to the start where the checksum differs and there is another source.
        return any(Queued, Starting, Waiting, Completed, Failed, Cancelled);
    case Paused:
        return any(Queued, Cancelled);
    case Failed:
    case Cancelled:
        return any(Queued);
    case Completed:
    case Skipped:
        return 0;
    }
    return 0;
}

} // namespace

bool mayBecome(State from, State to) {
    return (successors(from) & bit(to)) != 0;
}

bool isEnd(State state) {
    return state == State::Completed || state == State::Skipped || state == State::Failed ||
           state == State::Cancelled;
}

bool isActive(State state) {
    return state == State::Starting || state == State::Running;
}

QLatin1String stateName(State state) {
    switch (state) {
    case State::Queued:
        return QLatin1String("queued");
    case State::Starting:
        return QLatin1String("starting");
    case State::Running:
        return QLatin1String("running");
    case State::Waiting:
        return QLatin1String("waiting");
    case State::Finishing:
        return QLatin1String("finishing");
    case State::Paused:
        return QLatin1String("paused");
    case State::Completed:
        return QLatin1String("completed");
    case State::Skipped:
        return QLatin1String("skipped");
    case State::Failed:
        return QLatin1String("failed");
    case State::Cancelled:
        return QLatin1String("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace quintet
