#pragma once

#include "types.h"

#include <QList>

#include <optional>

namespace quintet {

/// What one owner has still to read, and how many newcomers it is shared with. Pure.
struct Portion {
    quint32 owner = 0; ///< 0: it was missing; its first newcomer is its owner.
    Range rest;
    std::optional<double> rate; ///< The owner's, bytes a second; nothing while unknown.
    int newcomers = 0;          ///< Beside its owner.

    /// What each newcomer gets of the end of it, so that everyone finishes together if a newcomer
    /// makes `expected` bytes a second; `expected` <= 0: no rate is known, all get the same.
    qint64 piece(int sharers, double expected) const;

    /// When it is finished by its owner and `sharers` newcomers, s (without rates: a measure of
    /// it).
    double finish(int sharers, double expected) const;
};

/// The mean of the rates that are known and not 0; 0 when there is none.
double expectedRate(const QList<Portion>& portions);

/// Gives each of `newcomers` to the portion that would finish last, as long as its pieces stay
/// long enough. Returns how many found a place.
int distribute(QList<Portion>& portions, int newcomers);

} // namespace quintet
