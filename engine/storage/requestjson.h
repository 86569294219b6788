#pragma once

#include "types.h"

#include <QByteArray>
#include <QJsonObject>

namespace quintet {

/// Whether user names, passwords and headers like Authorization or Cookie go with a request. In a
/// file they never do.
enum class Secrets { LeftOut, Included };

/// All of `request` but id and batch. What is left out of it is named by unkeptIn().
QJsonObject toJson(const Request& request, Secrets secrets = Secrets::LeftOut);

/// Whether it is an address that can be fetched, from a file that anybody may have changed.
bool isFetched(const QUrl& url);

/// What toJson() made. Nothing where it is no request: no URL we could fetch, a folder that is not
/// absolute, a name that leaves it.
std::optional<Request> requestFrom(const QJsonObject& object);

/// What was left out of it, in words: "user name and password", "header Cookie"; mostly empty.
QStringList unkeptIn(const QJsonObject& object);

} // namespace quintet
