#include "net/peeruser.h"

#include <QFile>
#include <QTcpSocket>

#include <cstring>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace quintet {

/// As the table spells it: the address as it lies in memory, the port as a number.
static QByteArray loopback(quint16 port) {
    constexpr quint8 kBytes[] = {127, 0, 0, 1};
    quint32 address = 0;
    std::memcpy(&address, kBytes, sizeof address);
    return QByteArray::number(address, 16).rightJustified(8, '0').toUpper() + ':' +
           QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
}

std::optional<unsigned> userOfConnection(const QByteArray& table, quint16 from, quint16 to) {
    // "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid …"
    const QByteArray wanted = ' ' + loopback(from) + ' ' + loopback(to) + ' ';
    const qsizetype at = table.indexOf(wanted);
    if (at < 0)
        return std::nullopt;
    const QByteArrayList words = table.mid(at, 150).simplified().split(' ');
    bool known = false;
    const unsigned user = words.value(6).toUInt(&known);
    return known ? std::optional(user) : std::nullopt;
}

bool isOfSameUser([[maybe_unused]] const QTcpSocket& accepted) {
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/net/tcp"));
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const auto user = userOfConnection(file.readAll(), accepted.peerPort(), accepted.localPort());
    return !user || *user == ::geteuid();
#else
    return true;
#endif
}

} // namespace quintet
