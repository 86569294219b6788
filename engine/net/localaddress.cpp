#include "net/localaddress.h"

#include <QNetworkInterface>

namespace quintet {

using namespace Qt::StringLiterals;

static bool isOf(const QHostAddress& address, AddressFamily family) {
    if (family == AddressFamily::Any)
        return true;
    const bool four = address.protocol() == QAbstractSocket::IPv4Protocol;
    return four == (family == AddressFamily::IPv4);
}

static Unexpected<Error> wrong(const QString& sentence, const QString& name) {
    return Unexpected{Error{ErrorKind::Usage, sentence.arg(name)}};
}

Result<QList<QHostAddress>> addressesOf(const QString& name, AddressFamily family) {
    QList<QHostAddress> all;
    if (const QHostAddress literal(name); !literal.isNull()) {
        if (!literal.isLoopback() && !QNetworkInterface::allAddresses().contains(literal))
            return wrong(u"%1 is not an address of this machine"_s, name);
        all = {literal};
    } else {
        const QNetworkInterface device = QNetworkInterface::interfaceFromName(name);
        if (!device.isValid())
            return wrong(u"there is no network interface “%1” here"_s, name);
        for (const QNetworkAddressEntry& entry : device.addressEntries())
            all.append(entry.ip());
    }
    const auto unfit = [family](const QHostAddress& address) {
        return address.isLinkLocal() || !isOf(address, family);
    };
    all.removeIf(unfit);
    if (all.isEmpty())
        return wrong(u"the network interface “%1” has no address that could be used"_s, name);
    return all;
}

QList<QHostAddress> addressesToUse(const QString& name, AddressFamily family,
                                   QStringList& complaints) {
    if (name.isEmpty())
        return {};
    const auto found = addressesOf(name, family);
    if (found)
        return *found;
    complaints.append(found.error().detail);
    return {QHostAddress()};
}

} // namespace quintet
