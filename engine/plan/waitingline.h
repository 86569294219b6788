#pragma once

#include "types.h"

#include <map>
#include <optional>

namespace quintet {

/// Those that wait for one host, by their number in the queue. Pure. A list's lines have numbers
/// and ids in a row: such a run takes the room of one.
class WaitingLine {
public:
    struct Place {
        qint64 number = 0;
        DownloadId id = 0;
    };

    /// Does nothing where somebody has `number` already.
    void insert(qint64 number, DownloadId id);
    void remove(qint64 number);

    bool isEmpty() const { return m_runs.empty(); }
    bool has(qint64 number) const;

    /// The one with the smallest number; there is one.
    Place first() const;

    /// The nearest to `number`, which is not meant itself.
    std::optional<Place> before(qint64 number) const;
    std::optional<Place> behind(qint64 number) const;

private:
    struct Run {
        DownloadId id = 0; ///< The first one's; those behind it follow in steps of one.
        qint64 count = 1;
    };
    using Runs = std::map<qint64, Run>; ///< By the first one's number.

    Runs::const_iterator around(qint64 number) const;

    Runs m_runs;
};

} // namespace quintet
