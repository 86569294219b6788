#pragma once

#include "types.h"

#include <QList>

#include <optional>

namespace quintet {

/// What a connection that joins is expected to do.
struct Newcomer {
    double rate = 0;  ///< Bytes a second; 0: no rate is known, all are taken to be equal.
    double delay = 0; ///< What its start costs, s: it could as well stand still for so long.

    /// Of one that makes `rate` and has its first bytes after `wait` s: a round trip for the
    /// connection and one for the request, then TCP's slow start (RFC 5681, RFC 6928).
    static Newcomer after(double wait, double rate);
};

/// What one owner has still to read, and how many newcomers it is shared with. Pure.
struct Portion {
    quint32 owner = 0; ///< 0: it was missing; its first newcomer is its owner.
    Range rest;
    std::optional<double> rate; ///< The owner's, bytes a second; nothing while unknown.
    int newcomers = 0;          ///< Beside its owner.
    double age = 0;             ///< Since it was given to its owner, s.

    /// What each of `sharers` newcomers gets of the end of it, so that everyone finishes together.
    qint64 piece(int sharers, const Newcomer& each) const;

    /// When it is finished by its owner and `sharers` newcomers, s (without rates: a measure of
    /// it).
    double finish(int sharers, const Newcomer& each) const;

    /// Whether one newcomer more is of use.
    bool gains(const Newcomer& another) const;
};

/// The mean of the rates that are known and not 0; 0 when there is none.
double expectedRate(const QList<Portion>& portions);

/// Gives each of `newcomers` to the portion that would finish last, as long as that is of use.
/// Returns how many found a place.
int distribute(QList<Portion>& portions, int newcomers, const Newcomer& each);

} // namespace quintet
