#pragma once

#include "error.h"

#include <QAbstractSocket>

namespace quintet {

/// Says what a socket's `error` means. `text` is its text; `during` names for people what was
/// waited for, empty while not connected.
Error socketError(QAbstractSocket::SocketError error, const QString& text, const QString& during);

} // namespace quintet
