#pragma once

#include "result.h"
#include "types.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

namespace quintet {

/// The addresses of the network interface `name`, or the address itself where it is one of this
/// machine's; only those of `family`. Usage: there is no such interface, or it has no address.
Result<QList<QHostAddress>> addressesOf(const QString& name,
                                        AddressFamily family = AddressFamily::Any);

/// The same for connecting from, none where `name` is empty. Where nothing is found, which is told
/// in `complaints`, one address that nothing can be reached from: an interface that is gone must
/// not mean any interface.
QList<QHostAddress> addressesToUse(const QString& name, AddressFamily family,
                                   QStringList& complaints);

} // namespace quintet
