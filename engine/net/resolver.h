#pragma once

#include "result.h"
#include "types.h"

#include <QHash>
#include <QHostAddress>

#include <functional>

class QObject;

namespace quintet {

/// Addresses of host names, kept for a minute. Lives in the engine thread.
class Resolver {
public:
    /// Addresses of a name, of the family that is wanted. `done` comes at once for what is known or
    /// needs no looking up, later otherwise, and never once `context` is gone.
    using Addresses = QList<QHostAddress>;
    void resolve(const QString& host, AddressFamily family, QObject* context,
                 std::function<void(const Result<Addresses>&)> done);

private:
    struct Resolved {
        Addresses addresses;
        qint64 at = 0; ///< ms since the epoch.
    };
    QHash<QString, Resolved> m_resolved;
};

} // namespace quintet
