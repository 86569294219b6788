#pragma once

#include "types.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace quintet {

/// What finishing a file needs.
struct FinishOrder {
    QString path;                 ///< The final name, absolute.
    bool replace = false;         ///< Whether an earlier file there may be replaced.
    qint64 size = -1;             ///< The size it must have.
    std::optional<Digest> digest; ///< The digest it must have.
    QDateTime modified;           ///< The file's time; invalid: leave it.
};

} // namespace quintet
