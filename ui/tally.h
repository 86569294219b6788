#pragma once

#include "snapshot.h"

#include <array>

namespace quintet {

/// The filters of the sidebar. A cancelled download belongs to All alone.
enum class Category { All, Active, Queued, Done, Failed };

inline constexpr std::array kCategories{Category::All, Category::Active, Category::Queued,
                                        Category::Done, Category::Failed};

/// Whether a download that stands at `state` is shown under `category`.
bool belongs(State state, Category category);

/// Whether it works or waits for its turn; a paused one doesn't.
bool isBusy(State state);

/// How many downloads stand where, and how fast all of them together are.
class Tally {
public:
    void add(State state, qint64 rate, int sign = 1);

    int count(State state) const { return m_counts[std::size_t(state)]; }
    int count(Category category) const;
    qint64 rate() const { return m_rate; }

    /// Completed, skipped, failed or cancelled.
    int ended() const;

    /// Those of which isBusy() is true.
    int busy() const;

    bool operator==(const Tally&) const = default;

private:
    std::array<int, std::size_t(State::Cancelled) + 1> m_counts{};
    qint64 m_rate = 0;
};

} // namespace quintet
