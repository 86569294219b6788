#include "http/cookies.h"

#include "http/fields.h"

#include <QHostAddress>
#include <QNetworkCookieJar>
#include <QTimeZone>

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

// What browsers keep; a hostile server can't fill the memory.
constexpr qsizetype kLongestCookie = 4096;
constexpr qsizetype kMostPerDomain = 180;
constexpr qsizetype kMost = 3000;

/// The public suffix list is to be had only through this class.
class SuffixList : public QNetworkCookieJar {
public:
    bool has(const QString& domain) const {
        QNetworkCookie cookie("a", "b");
        cookie.setDomain(QString(u'.' + domain));
        QUrl url;
        url.setScheme(u"http"_s);
        url.setHost(QString("host."_L1 + domain)); // A suffix may set cookies for itself.
        return !validateCookie(cookie, url);
    }
};

bool isPublicSuffix(const QString& domain) {
    return !domain.contains(u'.') || SuffixList().has(domain);
}

bool isAddress(const QString& host) {
    return !QHostAddress(host).isNull();
}

bool isBelow(const QString& host, const QString& domain) {
    return host.endsWith(QString(u'.' + domain)) && !isAddress(host);
}

QString hostOf(const QUrl& url) {
    return url.host().toLower();
}

/// RFC 6265, 5.1.4
QString defaultPath(const QUrl& url) {
    const QString path = url.path(QUrl::FullyEncoded);
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash <= 0 || !path.startsWith(u'/') ? u"/"_s : path.first(slash);
}

bool pathMatches(const QString& requested, const QString& path) {
    if (!requested.startsWith(path))
        return false;
    return requested.size() == path.size() || path.endsWith(u'/') || requested[path.size()] == u'/';
}

/// Whether the bytes can stand in a Cookie header without becoming something else.
bool isSendable(const QByteArray& text) {
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return uchar(c) < 0x20 || c == 0x7f || c == ';'; });
}

bool isExpired(const QDateTime& expires, const QDateTime& now) {
    return expires.isValid() && expires <= now;
}

} // namespace

QStringList Cookies::load(const QByteArray& text, const QString& name, const QDateTime& now) {
    QStringList problems;
    QList<QByteArray> lines = text.split('\n');
    if (lines.first().startsWith("\xef\xbb\xbf"))
        lines.first().remove(0, 3);
    for (qsizetype number = 0; number < lines.size(); ++number) {
        QByteArray& line = lines[number];
        if (line.endsWith('\r'))
            line.chop(1);
        const QString problem = loadLine(line, now);
        if (!problem.isEmpty())
            problems << u"Line %1 of %2 can't be used: %3."_s.arg(number + 1).arg(name, problem);
    }
    return problems;
}

/// domain, TRUE for the hosts below it too, path, TRUE for https only, expiry in seconds (0: with
/// the run), name, value; tabs between. Returns what is wrong.
QString Cookies::loadLine(const QByteArray& line, const QDateTime& now) {
    QByteArray rest = line;
    if (rest.startsWith("#HttpOnly_"))
        rest.remove(0, 10);
    else if (rest.trimmed().isEmpty() || rest.startsWith('#'))
        return {};
    QList<QByteArray> fields = rest.split('\t');
    if (fields.size() == 6) // Some programs leave an empty value out.
        fields << QByteArray();
    if (fields.size() != 7)
        return u"it needs seven fields with tabs between them"_s;
    const auto flag = [](const QByteArray& field) {
        const QByteArray upper = field.toUpper();
        return upper == "TRUE" ? 1 : upper == "FALSE" ? 0 : -1;
    };
    Cookie cookie;
    cookie.domain = QString::fromUtf8(fields[0]).toLower();
    while (cookie.domain.startsWith(u'.'))
        cookie.domain.remove(0, 1);
    cookie.path = QString::fromUtf8(fields[2]);
    cookie.name = fields[5];
    cookie.value = fields[6];
    // Browser extensions write fractions of a second.
    const auto seconds = parseDecimal(fields[4].split('.').first());
    if (cookie.domain.isEmpty() || flag(fields[1]) < 0 || flag(fields[3]) < 0)
        return u"the domain or one of its TRUE and FALSE can't be read"_s;
    if (!cookie.path.startsWith(u'/'))
        return u"the path doesn't begin with a slash"_s;
    if (!seconds || *seconds > 253'402'300'799) // The end of the year 9999.
        return u"the expiry is not a number of seconds"_s;
    if (cookie.name.isEmpty() || !isSendable(cookie.name) || !isSendable(cookie.value))
        return u"the name or the value can't be sent"_s;
    cookie.hostOnly = flag(fields[1]) == 0 || isAddress(cookie.domain);
    cookie.secure = flag(fields[3]) == 1;
    if (!cookie.hostOnly && isPublicSuffix(cookie.domain))
        return u"the cookie is for a whole public suffix"_s;
    if (*seconds > 0)
        cookie.expires = QDateTime::fromSecsSinceEpoch(*seconds, QTimeZone::utc());
    insert(cookie, now);
    return {};
}

void Cookies::take(const QUrl& url, const QList<QByteArray>& setCookieFields,
                   const QDateTime& now) {
    for (const QByteArray& field : setCookieFields) {
        const QList<QNetworkCookie> parsed = QNetworkCookie::parseCookies(field);
        for (const QNetworkCookie& set : parsed)
            takeOne(url, set, now);
    }
}

void Cookies::takeOne(const QUrl& url, const QNetworkCookie& set, const QDateTime& now) {
    const QString host = hostOf(url);
    const bool https = url.scheme() == "https"_L1;
    if (host.isEmpty() || (set.isSecure() && !https))
        return;
    Cookie cookie;
    cookie.name = set.name();
    cookie.value = set.value();
    cookie.secure = set.isSecure();
    cookie.path = set.path().startsWith(u'/') ? set.path() : defaultPath(url);
    if (!set.isSessionCookie())
        cookie.expires = set.expirationDate();
    cookie.domain = set.domain().toLower();
    if (cookie.domain.startsWith(u'.'))
        cookie.domain.remove(0, 1);
    if (cookie.domain.isEmpty() || (cookie.domain == host && isPublicSuffix(host))) {
        cookie.domain = host;
    } else {
        if (cookie.domain != host && !isBelow(host, cookie.domain))
            return;
        if (isPublicSuffix(cookie.domain))
            return;
        cookie.hostOnly = isAddress(host);
    }
    if (cookie.name.isEmpty() || !isSendable(cookie.name) || !isSendable(cookie.value))
        return;
    // What https set, http can't overwrite.
    if (const auto known = same(cookie); !https && known != m_cookies.end() && known->secure)
        return;
    insert(cookie, now);
}

QList<Cookies::Cookie>::iterator Cookies::same(const Cookie& cookie) {
    return std::find_if(m_cookies.begin(), m_cookies.end(), [&](const Cookie& other) {
        return other.name == cookie.name && other.domain == cookie.domain &&
               other.path == cookie.path;
    });
}

void Cookies::insert(const Cookie& cookie, const QDateTime& now) {
    if (cookie.name.size() + cookie.value.size() > kLongestCookie)
        return;
    const auto known = same(cookie);
    if (known != m_cookies.end()) {
        if (isExpired(cookie.expires, now))
            m_cookies.erase(known);
        else
            *known = cookie;
        return;
    }
    if (isExpired(cookie.expires, now))
        return;
    const auto sameDomain = [&](const Cookie& other) { return other.domain == cookie.domain; };
    if (std::count_if(m_cookies.begin(), m_cookies.end(), sameDomain) >= kMostPerDomain)
        m_cookies.erase(std::find_if(m_cookies.begin(), m_cookies.end(), sameDomain));
    else if (m_cookies.size() >= kMost)
        m_cookies.removeFirst();
    m_cookies << cookie;
}

QByteArray Cookies::headerFor(const QUrl& url, const QDateTime& now) const {
    const QString host = hostOf(url);
    const QString path = url.path().isEmpty() ? u"/"_s : url.path(QUrl::FullyEncoded);
    const bool https = url.scheme() == "https"_L1;
    QList<const Cookie*> matching;
    for (const Cookie& cookie : m_cookies) {
        const bool here =
            host == cookie.domain || (!cookie.hostOnly && isBelow(host, cookie.domain));
        if (here && (https || !cookie.secure) && pathMatches(path, cookie.path) &&
            !isExpired(cookie.expires, now))
            matching << &cookie;
    }
    // RFC 6265, 5.4: the more specific path first, then the older one.
    std::stable_sort(matching.begin(), matching.end(), [](const Cookie* a, const Cookie* b) {
        return a->path.size() > b->path.size();
    });
    QByteArray header;
    for (const Cookie* cookie : std::as_const(matching)) {
        if (!header.isEmpty())
            header += "; ";
        header += cookie->name + '=' + cookie->value;
    }
    return header;
}

} // namespace quintet
