#include "ftp/path.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestPath = 8 * 1024;

bool breaksCommands(const QByteArray& text) {
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

} // namespace

Result<QByteArray> ftpPath(const QUrl& url) {
    QByteArray encoded = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        encoded += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    if (encoded.startsWith('/'))
        encoded.remove(0, 1);
    const qsizetype type = encoded.lastIndexOf(';');
    if (type >= 0 && encoded.mid(type).toLower().startsWith(";type="))
        encoded.truncate(type);
    const QByteArray path = QByteArray::fromPercentEncoding(encoded);
    if (breaksCommands(path))
        return Unexpected{
            Error{ErrorKind::Usage, u"the path has a line break or NUL encoded in it"_s}};
    if (path.size() > kLongestPath)
        return Unexpected{Error{ErrorKind::Usage, u"the path is longer than 8 KiB"_s}};
    return path;
}

Status checkLogin(const Credentials& who) {
    if (breaksCommands(who.user.toUtf8()) || breaksCommands(who.password.toUtf8()))
        return Unexpected{
            Error{ErrorKind::Usage, u"the user name or password has a line break or NUL in it"_s}};
    return {};
}

} // namespace quintet
