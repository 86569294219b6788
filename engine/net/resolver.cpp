#include "net/resolver.h"

#include "redact.h"

#include <QDateTime>
#include <QHostInfo>

namespace quintet {

using namespace Qt::StringLiterals;

static constexpr qint64 kResolvedForMs = 60'000;

static Result<Resolver::Addresses> ofFamily(const Resolver::Addresses& addresses,
                                            AddressFamily family) {
    if (family == AddressFamily::Any)
        return addresses;
    const bool four = family == AddressFamily::IPv4;
    const auto protocol = four ? QAbstractSocket::IPv4Protocol : QAbstractSocket::IPv6Protocol;
    Resolver::Addresses fitting;
    for (const QHostAddress& address : addresses) {
        if (address.protocol() == protocol)
            fitting.append(address);
    }
    if (fitting.isEmpty())
        return Unexpected{Error{ErrorKind::Dns, four ? u"the host has no IPv4 address"_s
                                                     : u"the host has no IPv6 address"_s}};
    return fitting;
}

void Resolver::resolve(const QString& host, AddressFamily family, QObject* context,
                       std::function<void(const Result<Addresses>&)> done) {
    if (const QHostAddress literal(host); !literal.isNull()) {
        done(ofFamily({literal}, family));
        return;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto known = m_resolved.constFind(host);
    if (known != m_resolved.cend() && qAbs(now - known->at) < kResolvedForMs) {
        done(ofFamily(known->addresses, family));
        return;
    }
    QHostInfo::lookupHost(host, context, [this, host, family, done](const QHostInfo& info) {
        if (info.error() == QHostInfo::NoError) {
            m_resolved.insert(host, {info.addresses(), QDateTime::currentMSecsSinceEpoch()});
            done(ofFamily(info.addresses(), family));
            return;
        }
        const bool unknown = info.error() == QHostInfo::HostNotFound;
        Error error{ErrorKind::Dns, unknown ? u"no such host"_s : cleaned(info.errorString())};
        error.passing = !unknown;
        done(Unexpected{error});
    });
}

} // namespace quintet
