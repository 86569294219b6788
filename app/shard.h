#pragma once

#include "result.h"

#include <QByteArray>
#include <QProcessEnvironment>

namespace quintet {

/// Which of its machines' shares of a list a run takes: each file belongs to exactly one, by a hash
/// of its URL that is the same everywhere and for ever.
struct Shard {
    int index = 0; ///< From 0.
    int count = 1;

    bool isWhole() const { return count == 1; }

    /// The first 8 bytes of `key`'s SHA-256, as a number, modulo count.
    bool has(const QByteArray& key) const;
};

/// Reads "K/N" (K from 1), "auto" (Slurm's array) and "auto/N" (Kubernetes' Indexed Job). An
/// error's detail says what is wrong, without a full stop.
Result<Shard> readShard(const QString& text, const QProcessEnvironment& environment);

} // namespace quintet
