#include "http/answer.h"
#include "redact.h"

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// Signed addresses take some KiB; more is a loop that grows.
constexpr qsizetype kLongestLocation = 64 * 1024;

Unexpected<Error> refused(const Answer& answer, const QString& detail) {
    Error error;
    error.kind = ErrorKind::Redirect;
    error.detail = detail;
    error.status = answer.status;
    return Unexpected{error};
}

/// The Location fields, each once. QNetworkAccessManager joins repeated ones by ", "; one address
/// doesn't have that in it, unless unescaped.
QList<QByteArray> locations(const Answer& answer) {
    QList<QByteArray> found;
    for (const Header& header : answer.headers) {
        if (header.name.compare("Location", Qt::CaseInsensitive) != 0)
            continue;
        QByteArray rest = header.value.trimmed();
        while (!rest.isEmpty()) {
            qsizetype comma = rest.indexOf(", ");
            while (comma >= 0) {
                const QByteArray next = rest.mid(comma + 2).trimmed().toLower();
                if (next.startsWith('/') || next.startsWith("http:") || next.startsWith("https:") ||
                    next == rest.left(comma).toLower())
                    break;
                comma = rest.indexOf(", ", comma + 2);
            }
            const QByteArray location = (comma < 0 ? rest : rest.left(comma)).trimmed();
            if (!location.isEmpty() && !found.contains(location))
                found << location;
            rest = comma < 0 ? QByteArray() : rest.mid(comma + 2).trimmed();
        }
    }
    return found;
}

bool hasControl(const QByteArray& text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
}

/// QUrl decodes the host: what an escape hid (a separator, a NUL) shows here.
bool isHost(const QString& host) {
    return !host.isEmpty() && std::none_of(host.begin(), host.end(), [](QChar c) {
        return c.unicode() <= 0x20 || c.unicode() == 0x7f || u"/\\?#@<>^|%\""_s.contains(c);
    });
}

bool isWeb(const QUrl& url) {
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

int portOf(const QUrl& url) {
    if (url.scheme() == "https"_L1)
        return url.port(443);
    if (url.scheme() == "http"_L1)
        return url.port(80);
    return url.port(url.scheme() == "ftp"_L1 ? 21 : url.scheme() == "ftps"_L1 ? 990 : -1);
}

} // namespace

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<QUrl> redirectTarget(const Answer& answer) {
    const QList<QByteArray> found = locations(answer);
    if (found.isEmpty())
        return refused(answer, u"it doesn't say where to"_s);
    if (found.size() > 1)
        return refused(answer, u"it names several addresses"_s);
    const QByteArray& location = found.first();
    if (location.size() > kLongestLocation || hasControl(location))
        return refused(answer, u"its address is malformed"_s);

    QUrl target = answer.url.resolved(QUrl(QString::fromUtf8(location), QUrl::TolerantMode));
    if (!target.scheme().isEmpty() && !isWeb(target))
        return refused(answer,
                       u"to “%1:” addresses is refused"_s.arg(cleaned(target.scheme(), 20)));
    if (!target.isValid() || !isHost(target.host()) || target.port() == 0)
        return refused(answer, u"its address is malformed"_s);
    if (answer.url.scheme() == "https"_L1 && target.scheme() == "http"_L1)
        return refused(answer, u"from https to http is refused"_s);
    target.setUserInfo({});
    target.setFragment({});
    return target;
}

bool sameOrigin(const QUrl& a, const QUrl& b) {
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 &&
           portOf(a) == portOf(b);
}

} // namespace quintet
