#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace quintet {

/// One challenge of a WWW-Authenticate field (RFC 9110, 11.3).
struct Challenge {
    QByteArray scheme; ///< Lower case.
    QByteArray token;  ///< What follows the scheme where it isn't parameters.
    QHash<QByteArray, QByteArray> parameters; ///< Names in lower case, values unquoted.

    QByteArray parameter(const QByteArray& name) const { return parameters.value(name); }
};

/// Every challenge in `field`, several fields joined by ", ", in their order. What can't be read is
/// passed over.
QList<Challenge> parseChallenges(const QByteArray& field);

} // namespace quintet
