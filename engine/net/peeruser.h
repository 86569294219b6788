#pragma once

#include <QByteArray>

#include <optional>

class QTcpSocket;

namespace quintet {

/// Who made the connection from 127.0.0.1:`from` to 127.0.0.1:`to`, by a table as Linux shows it in
/// /proc/net/tcp; nothing where it isn't there. Pure.
std::optional<unsigned> userOfConnection(const QByteArray& table, quint16 from, quint16 to);

/// Whether `accepted`, which came in over IPv4's loopback, is of a program of the same user. Where
/// the system doesn't say, it counts as such.
bool isOfSameUser(const QTcpSocket& accepted);

} // namespace quintet
