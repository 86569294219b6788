#pragma once

#include "result.h"

#include <QHostAddress>
#include <QList>
#include <QString>

namespace quintet {

/// The addresses of the network interface `name`, or the address itself where it is one of this
/// machine's. Usage: there is no such interface, or it has no address.
Result<QList<QHostAddress>> addressesOf(const QString& name);

} // namespace quintet
