#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace quintet {

/// `url` without user name and password: for display and files of ours.
QUrl withoutCredentials(const QUrl& url);

/// As above, and query values that look like keys or signatures are replaced by "…": for the
/// report, the log, messages and titles.
QString shown(const QUrl& url);

/// `text` from a server or a list as one harmless line: control, bidi and invalid characters
/// replaced, white space folded, at most `most` characters.
QString cleaned(const QString& text, int most = 300);
QString cleaned(const QByteArray& text, int most = 300);

} // namespace quintet
