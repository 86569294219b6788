#pragma once

#include "error.h"

#include <QNetworkReply>

namespace quintet {

/// Says what QNetworkAccessManager's `error` of a reply that never had a final status means. `text`
/// is its cleaned text; `during` names the phase for people, empty while not connected.
Error networkError(QNetworkReply::NetworkError error, const QString& text, const QString& during);

} // namespace quintet
