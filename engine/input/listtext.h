#pragma once

#include <QByteArray>
#include <QString>

namespace quintet {

/// No line or row of a list may be longer, bytes.
inline constexpr qsizetype kLongestLine = 64 * 1024;

/// A list's content as UTF-8 without byte order mark, which lists of Windows' shells (UTF-16) have.
QByteArray asUtf8(const QByteArray& content);

/// A piece of a list as text. Bytes that are not UTF-8 (a list in Latin-1) go to the server as they
/// were written: they are percent-encoded.
QString listText(QByteArrayView bytes);

/// The line of `text` that begins at `begin`, without its line feed.
QByteArrayView lineAt(QByteArrayView text, qsizetype begin);

} // namespace quintet
