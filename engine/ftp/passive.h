#pragma once

#include <QByteArrayView>

#include <optional>

namespace quintet {

/// The port in a 227 (RFC 959): "… (h1,h2,h3,h4,p1,p2)", the brackets as the server likes. The
/// address is passed over: data comes from the control connection's peer or not at all.
std::optional<quint16> portOfPasv(QByteArrayView text);

/// The port in a 229 (RFC 2428): "… (|||6446|)", with any delimiter.
std::optional<quint16> portOfEpsv(QByteArrayView text);

} // namespace quintet
