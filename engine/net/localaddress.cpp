#include "net/localaddress.h"

#include <QNetworkInterface>

namespace quintet {

using namespace Qt::StringLiterals;

Result<QList<QHostAddress>> addressesOf(const QString& name) {
    if (const QHostAddress literal(name); !literal.isNull()) {
        if (literal.isLoopback() || QNetworkInterface::allAddresses().contains(literal))
            return QList<QHostAddress>{literal};
        return Unexpected{Error{ErrorKind::Usage, u"%1 is no address of this machine"_s.arg(name)}};
    }
    const QNetworkInterface device = QNetworkInterface::interfaceFromName(name);
    if (!device.isValid())
        return Unexpected{
            Error{ErrorKind::Usage, u"there is no network interface “%1” here"_s.arg(name)}};
    QList<QHostAddress> addresses;
    for (const QNetworkAddressEntry& entry : device.addressEntries()) {
        if (!entry.ip().isLinkLocal())
            addresses.append(entry.ip());
    }
    if (addresses.isEmpty())
        return Unexpected{
            Error{ErrorKind::Usage, u"the network interface “%1” has no address"_s.arg(name)}};
    return addresses;
}

} // namespace quintet
