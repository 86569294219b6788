#include "parsesource.h"

#include "wording.h"

#include <QUrl>

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

Unexpected<Error> refused(const QString& detail) {
    return Unexpected{Error{ErrorKind::Usage, detail}};
}

} // namespace

Result<QUrl> parseSource(const QString& text, Credentials* credentials) {
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith("file:"_L1, Qt::CaseInsensitive))
        return parseUrl(text, credentials);
    QUrl url(trimmed, QUrl::TolerantMode);
    if (!url.isValid() || !trimmed.mid(5).startsWith("//"_L1))
        return refused(Wording::tr("a file of this machine is written file:///folder/file"));
    if (url.host().compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        url.setHost(QString());
    if (!url.host().isEmpty() || !url.userInfo().isEmpty())
        return refused(
            Wording::tr("file: addresses are of this machine only: file:///folder/file"));
    url = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QString path = url.toLocalFile();
    const bool plain = std::none_of(path.begin(), path.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
    });
    if (path.isEmpty() || path.endsWith(u'/') || !plain)
        return refused(Wording::tr("the address names no file"));
    return url;
}

} // namespace quintet
