#include "tally.h"

namespace quintet {

bool belongs(State state, Category category) {
    switch (category) {
    case Category::All:
        return true;
    case Category::Active:
        return state == State::Starting || state == State::Running || state == State::Finishing;
    case Category::Queued:
        return state == State::Queued || state == State::Waiting || state == State::Paused;
    case Category::Done:
        return state == State::Completed || state == State::Skipped;
    case Category::Failed:
        return state == State::Failed;
    }
    return false;
}

bool isBusy(State state) {
    return belongs(state, Category::Active) || state == State::Queued || state == State::Waiting;
}

void Tally::add(State state, qint64 rate, int sign) {
    m_counts[std::size_t(state)] += sign;
    m_rate += sign * rate;
}

int Tally::count(Category category) const {
    int sum = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (belongs(State(i), category))
            sum += m_counts[i];
    }
    return sum;
}

int Tally::ended() const {
    return count(Category::Done) + count(Category::Failed) + count(State::Cancelled);
}

int Tally::busy() const {
    return count(Category::Active) + count(State::Queued) + count(State::Waiting);
}

} // namespace quintet
