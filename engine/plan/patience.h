#pragma once

#include "error.h"
#include "plan/speed.h"
#include "types.h"

#include <optional>

namespace quintet {

/// How long a transfer waits for the bytes of its body: no longer than Settings::timeout for the
/// next one, nor that long below Settings::minSpeed. Pure: time is an argument, ms.
class Patience {
public:
    /// The first byte is awaited from `now` on.
    void start(qint64 now);

    void heard(qint64 bytes, qint64 now);

    /// There is something to read: not the server is slow, but we hold back.
    void heldBack(qint64 now);

    /// A Timeout once there is no point in waiting. `limited`: a rate limit of ours may be what
    /// makes it slow.
    std::optional<Error> fault(qint64 now, const Settings& settings, bool limited);

private:
    Speed m_speed;
    qint64 m_heardAt = 0;
    qint64 m_slowSince = -1;
};

} // namespace quintet
