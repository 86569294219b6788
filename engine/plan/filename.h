#pragma once

#include <QString>
#include <QUrl>

namespace quintet {

/// The longest file name nearly every file system takes, bytes of UTF-8.
inline constexpr int kLongestName = 255;

/// `raw`, which a server, a URL or a list gave, as a name that is safe in any folder: one path
/// part, no separators, control, bidi or invalid characters, not hidden, no device name of any
/// system, no trailing dot or space, at most kLongestName bytes (cut before the extension, told
/// apart by 8 hex digits). Empty when nothing is left.
QString safeName(const QString& raw);

/// As safeName(), but `raw` may hold folders ("a/b.fits", "a\\b.fits"); "." parts are dropped.
/// Empty when it is absolute, has "..", or any part would be empty.
QString safeRelativePath(const QString& raw);

/// The last part of the URL's path, decoded and made safe; "index.html" where there is none.
QString nameFromUrl(const QUrl& url);

/// What a download is called before its file has a name: nameFromUrl(), but of an FTP folder its
/// own ("2024/").
QString provisionalName(const QUrl& url);

/// Whether nameFromUrl() can be relied on before the server has answered: no query, and a name.
bool urlNamesFile(const QUrl& url);

/// nameFromUrl() of `address`, a URL as toEncoded() writes it, where urlNamesFile(); else empty.
/// Quick for nearly all addresses.
QString nameInAddress(const QByteArray& address);

/// Whether a file of that name may well be a web page: it has a page's suffix, or a script's, or
/// none that says otherwise.
bool namesPage(const QString& name);

/// "a.fits.gz", 1 -> "a.1.fits.gz": the number goes before the extension; a compression suffix
/// counts with the one before it. The result fits kLongestName.
QString numberedName(const QString& name, int number);

/// NAME + suffix (".part", ".part.state"), cut as safeName() does where that is too long.
QString withSuffix(const QString& name, const QString& suffix);

} // namespace quintet
