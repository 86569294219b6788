#include "plan/waitingline.h"

#include <algorithm>
#include <iterator>

namespace quintet {

/// The run that `number` is in, or would be at the end of; the end where there is none before it.
WaitingLine::Runs::const_iterator WaitingLine::around(qint64 number) const {
    const auto behind = m_runs.upper_bound(number);
    return behind == m_runs.cbegin() ? m_runs.cend() : std::prev(behind);
}

void WaitingLine::insert(qint64 number, DownloadId id) {
    const auto run = around(number);
    if (run != m_runs.cend()) {
        const qint64 steps = number - run->first;
        if (steps < run->second.count)
            return;
        if (steps == run->second.count && id == run->second.id + static_cast<DownloadId>(steps)) {
            ++m_runs[run->first].count;
            return;
        }
    }
    m_runs.insert({number, {id, 1}});
}

void WaitingLine::remove(qint64 number) {
    if (!has(number))
        return;
    const auto found = around(number);
    const qint64 begin = found->first;
    const Run run = found->second;
    const qint64 steps = number - begin;
    if (steps > 0)
        m_runs[begin].count = steps;
    else
        m_runs.erase(found);
    if (steps + 1 < run.count)
        m_runs.insert(
            {number + 1, {run.id + static_cast<DownloadId>(steps) + 1, run.count - steps - 1}});
}

bool WaitingLine::has(qint64 number) const {
    const auto run = around(number);
    return run != m_runs.cend() && number - run->first < run->second.count;
}

WaitingLine::Place WaitingLine::first() const {
    return {m_runs.cbegin()->first, m_runs.cbegin()->second.id};
}

std::optional<WaitingLine::Place> WaitingLine::before(qint64 number) const {
    const auto run = around(number - 1);
    if (run == m_runs.cend())
        return {};
    const qint64 steps = std::min(number - 1 - run->first, run->second.count - 1);
    return Place{run->first + steps, run->second.id + static_cast<DownloadId>(steps)};
}

std::optional<WaitingLine::Place> WaitingLine::behind(qint64 number) const {
    if (const auto run = around(number); run != m_runs.cend()) {
        const qint64 steps = number + 1 - run->first;
        if (steps < run->second.count)
            return Place{number + 1, run->second.id + static_cast<DownloadId>(steps)};
    }
    const auto next = m_runs.upper_bound(number);
    if (next == m_runs.cend())
        return {};
    return Place{next->first, next->second.id};
}

} // namespace quintet
