#pragma once

#include "snapshot.h"

#include <QHash>

#include <optional>

namespace quintet {

/// How far everything together is, since something was last begun. Pure; a change costs what
/// changed.
class Overall {
public:
    void apply(const QList<Snapshot>& snapshots);

    /// They are gone, as if they had never been.
    void remove(const QList<DownloadId>& ids);

    /// 0 to 100, rounded down; nothing while nothing is at work or waits.
    std::optional<int> percent() const;

    /// How many still have to end, those that are paused left out.
    int open() const { return m_busy; }

private:
    struct Part {
        float done = 0; ///< 0 to 1.
        bool busy = false;
    };

    void take(DownloadId id);

    QHash<DownloadId, Part> m_parts;
    double m_done = 0;
    int m_busy = 0;
};

} // namespace quintet
