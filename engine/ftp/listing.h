#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace quintet {

/// One thing in a folder of a server.
struct FtpEntry {
    QByteArray name; ///< As the server spells it: one harmless path part.
    bool isFolder = false;
    qint64 size = -1;   ///< Of a file; -1: not said.
    QDateTime modified; ///< Invalid where it isn't said.

    bool operator==(const FtpEntry&) const = default;
};

/// More than this of one folder isn't taken.
inline constexpr qsizetype kMostEntries = 100'000;

/// The files and folders in what MLSD sent (RFC 3659). Links, the folder itself, and names that
/// are no single path part are left out.
QList<FtpEntry> parseMlsd(const QByteArray& text);

/// As above, of LIST: as Unix or DOS spells it. `today` tells the year where none is stated; times
/// are taken for UTC.
QList<FtpEntry> parseList(const QByteArray& text, const QDate& today);

/// Whether `name` can be one part of a path: not empty, no "." or "..", no separators, no control
/// bytes, of bearable length.
bool isPathPart(QByteArrayView name);

/// Whether `name` fits the shell's `pattern`: "*", "?", "[a-c]", "[!a]", "\" before what is meant
/// as it is. A dot at the beginning must be written.
bool fitsPattern(const QByteArray& name, const QByteArray& pattern);

} // namespace quintet
