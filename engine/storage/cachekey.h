#pragma once

#include <QString>
#include <QUrl>

namespace quintet {

/// How astropy.utils.data finds a URL in its cache: the MD5 of the URL with scheme and host in
/// lower case, as Python's urlsplit() and urlunsplit() put it together again. Pure.

/// `url` as it is kept and hashed: without user name and password.
QString cachedUrl(const QUrl& url);

/// Whether astropy would take `url` for one (it knows no ftps).
bool isCacheUrl(const QString& url);

/// What the MD5 is made of.
QString normalizedUrl(const QString& url);

/// The name of the entry's folder; empty where isCacheUrl() is false.
QString cacheEntryName(const QString& url);

/// Whether a folder could be an entry by its name: 32 lower-case hex digits.
bool isCacheEntryName(const QString& name);

} // namespace quintet
