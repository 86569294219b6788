#pragma once

#include <QMetaType>
#include <QString>

namespace quintet {

/// What was added together: a list, a paste, a call. Its downloads carry its id.
struct Batch {
    quint64 id = 0;
    QString name;       ///< For people, cleaned.
    qint64 addedMs = 0; ///< Since the epoch.

    bool operator==(const Batch&) const = default;
};

} // namespace quintet

Q_DECLARE_METATYPE(quintet::Batch)
