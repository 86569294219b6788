#include "inputlist.h"
#include "redact.h"
#include "spelling.h"
#include "wording.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestUrl = 64 * 1024;

Unexpected<Error> refused(const QString& detail, ErrorKind kind = ErrorKind::Usage) {
    return Unexpected{Error{.kind = kind, .detail = detail}};
}

bool isControl(QChar c) {
    return c.category() == QChar::Other_Control;
}

bool isAsciiLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isHex(char16_t c) {
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// Why no URL can hold `text`: an error, or nothing.
QString unreadable(QStringView text) {
    if (text.size() > kLongestUrl)
        return Wording::tr("the address is longer than 64 KiB");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c >= u' ' && c <= u'~')
            continue;
        if (c == u'\t' || c == u'\n' || c == u'\r')
            return Wording::tr("the address has a tab or a line break in it");
        if (isControl(c))
            return Wording::tr("the address has a control character in it");
        if (c == QChar::ReplacementCharacter)
            return Wording::tr("the address has a character that can't be read (is it UTF-8?)");
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            return Wording::tr("the address has half a character in it");
    }
    return {};
}

/// How many characters of `text` are its scheme, without the colon; 0: it has none.
qsizetype schemeLength(QStringView text) {
    if (text.isEmpty() || !isAsciiLetter(text[0]))
        return 0;
    qsizetype i = 1;
    while (i < text.size() && (isAsciiLetter(text[i]) || isAsciiDigit(text[i]) || text[i] == u'+' ||
                               text[i] == u'-' || text[i] == u'.'))
        ++i;
    return i < text.size() && text[i] == u':' ? i : 0;
}

const QStringList& schemes() {
    static const QStringList all{u"https"_s, u"http"_s, u"ftp"_s, u"ftps"_s};
    return all;
}

/// "example.org/x" or "localhost:8080/x": names the host only, the rest may hold a secret.
Unexpected<Error> suggestScheme(QStringView host) {
    return refused(Wording::tr("the address lacks its scheme, as in https://%1")
                       .arg(cleaned(host.left(80).toString())));
}

/// What stands before the first slash.
QStringView hostPart(QStringView text) {
    const qsizetype slash = text.indexOf(u'/');
    return slash < 0 ? text : text.left(slash);
}

Unexpected<Error> noAddress() {
    return refused(Wording::tr("http://, https://, ftp:// or ftps:// is missing"));
}

Unexpected<Error> withoutScheme(QStringView text) {
    for (const QString& scheme : schemes()) {
        if (text.startsWith(QString(scheme % u"//"), Qt::CaseInsensitive))
            return refused(Wording::tr("the address lacks a colon, as in %1://").arg(scheme));
    }
    const QStringView host = hostPart(text);
    // "list.txt" is more likely a file that isn't there.
    const bool likely = host.size() < text.size() || host.startsWith(u"www.", Qt::CaseInsensitive);
    if (likely && host.lastIndexOf(u'.') > 0 && !QUrl::toAce(host.toString()).isEmpty())
        return suggestScheme(host);
    return noAddress();
}

Unexpected<Error> otherScheme(QStringView text, const QString& scheme) {
    const QStringView host = hostPart(text);
    if (host.contains(u'@'))
        return noAddress();
    // "localhost:8080/x" has the form of a scheme.
    const QStringView port = host.mid(scheme.size() + 1);
    if (!port.isEmpty() && std::all_of(port.begin(), port.end(), isAsciiDigit))
        return suggestScheme(host);
    static const QStringList real{u"sftp"_s, u"tftp"_s, u"smtp"_s,
                                  u"nntp"_s, u"rtsp"_s, u"shttp"_s};
    const QString meant = real.contains(scheme) ? QString() : closest(scheme, schemes());
    if (!meant.isEmpty())
        return refused(
            Wording::tr("there is no scheme %1; %2:// may be meant").arg(scheme.left(40), meant));
    if (scheme == "file"_L1)
        return refused(Wording::tr("file: addresses can't be downloaded"), ErrorKind::Unsupported);
    return refused(Wording::tr("%1: addresses are not supported, only http, https, ftp and ftps")
                       .arg(scheme.left(40)),
                   ErrorKind::Unsupported);
}

struct Authority {
    Credentials credentials;
    QString host; ///< As it goes into an encoded URL: ACE, or in brackets.
    int port = -1;
};

/// Undoes percent-encoding; nothing when what comes out is no UTF-8 or has a control character.
std::optional<QString> decoded(QStringView text) {
    if (!text.contains(u'%'))
        return text.toString();
    const QString plain = QUrl::fromPercentEncoding(text.toUtf8());
    for (const QChar c : plain) {
        if (isControl(c) || c == QChar::ReplacementCharacter)
            return {};
    }
    return plain;
}

Result<QString> checkedIPv6(QStringView inside) {
    QStringView address = inside;
    QStringView zone;
    if (const qsizetype percent = inside.indexOf(u'%'); percent >= 0) {
        address = inside.left(percent);
        zone = inside.mid(percent + 1);
        if (zone.startsWith(u"25"))
            zone = zone.mid(2);
        bool good = !zone.isEmpty();
        for (const QChar c : zone)
            good &= isAsciiLetter(c) || isAsciiDigit(c) || c == u'-' || c == u'_' || c == u'.';
        if (!good)
            return refused(Wording::tr("the address's IPv6 zone can't be read"));
    }
    const QHostAddress parsed(address.toString());
    if (parsed.protocol() != QAbstractSocket::IPv6Protocol)
        return refused(Wording::tr("what stands in brackets is not an IPv6 address"));
    const QString tail = zone.isEmpty() ? QString() : QString(u"%25" % zone);
    return QString(u'[' % address % tail % u']');
}

Result<QString> checkedHost(QStringView written) {
    if (written.isEmpty())
        return refused(Wording::tr("the address has no host name"));
    const std::optional<QString> host = decoded(written);
    if (!host)
        return refused(Wording::tr("the host name has a control character encoded in it"));
    const QString ace = QString::fromLatin1(QUrl::toAce(*host));
    if (ace.isEmpty() || ace.size() > 254)
        return refused(Wording::tr("the host name is not valid"));
    // A name that ends in a number is an IPv4 address or a mistake; no resolver needs to see it.
    const QStringView name = ace.endsWith(u'.') ? QStringView(ace).chopped(1) : QStringView(ace);
    const QStringView last = name.mid(name.lastIndexOf(u'.') + 1);
    bool number = !last.isEmpty();
    for (const QChar c : last)
        number &= isAsciiDigit(c);
    if (number && QHostAddress(name.toString()).protocol() != QAbstractSocket::IPv4Protocol)
        return refused(Wording::tr("the host is not an IPv4 address"));
    return ace;
}

Result<int> checkedPort(QStringView text) {
    if (text.isEmpty())
        return -1;
    int port = 0;
    for (const QChar c : text) {
        if (!isAsciiDigit(c))
            return refused(Wording::tr("the port is not a number"));
        port = std::min(port * 10 + c.digitValue(), 100'000);
    }
    if (port < 1 || port > 65535)
        return refused(Wording::tr("the port is not between 1 and 65535"));
    return port;
}

Result<Authority> parseAuthority(QStringView text) {
    Authority authority;
    // Browsers end the host here, RFC 3986 doesn't: "http://good\\@bad/".
    if (text.contains(u'\\'))
        return refused(Wording::tr("there is a backslash before the path"));
    // The last "@", as curl and browsers do: FTP logins are often mail addresses.
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0) {
        const QStringView login = text.left(at);
        const qsizetype colon = login.indexOf(u':');
        const auto user = decoded(colon < 0 ? login : login.left(colon));
        const auto password = decoded(colon < 0 ? QStringView() : login.mid(colon + 1));
        if (!user || !password)
            return refused(
                Wording::tr("the user name or password has a control character encoded in it"));
        authority.credentials = {*user, *password};
        text = text.mid(at + 1);
    }
    QStringView port;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0 || (end + 1 < text.size() && text[end + 1] != u':'))
            return refused(Wording::tr("what stands in brackets is not an IPv6 address"));
        auto host = checkedIPv6(text.mid(1, end - 1));
        if (!host)
            return Unexpected{host.error()};
        authority.host = *host;
        port = text.mid(end + 2);
    } else {
        const qsizetype colon = text.indexOf(u':');
        if (colon >= 0 && text.indexOf(u':', colon + 1) >= 0)
            return refused(
                Wording::tr("the host name has two colons (IPv6 addresses stand in brackets)"));
        auto host = checkedHost(colon < 0 ? text : text.left(colon));
        if (!host)
            return Unexpected{host.error()};
        authority.host = *host;
        port = colon < 0 ? QStringView() : text.mid(colon + 1);
    }
    const auto number = checkedPort(port);
    if (!number)
        return Unexpected{number.error()};
    authority.port = *number;
    return authority;
}

/// What may stand in a path or query as it is: RFC 3986's characters, and the brackets that every
/// server takes.
constexpr std::array<bool, 256> makePlain() {
    std::array<bool, 256> plain{};
    for (int c = '!'; c <= '~'; ++c)
        plain[static_cast<size_t>(c)] = true;
    for (const char c : {'%', '"', '<', '>', '\\', '^', '`', '{', '|', '}'})
        plain[static_cast<size_t>(c)] = false;
    return plain;
}

/// Path and query as they go over the wire: what is valid stays as it was written, the rest is
/// percent-encoded.
QString encoded(QStringView text) {
    static constexpr auto plain = makePlain();
    static constexpr char digits[] = "0123456789ABCDEF";
    const auto isPlain = [](QChar c) { return c.unicode() < 256 && plain[c.unicode()]; };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toString();
    const QByteArray bytes = text.toUtf8();
    QByteArray result;
    result.reserve(bytes.size() + 32);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        const bool escape = c == '%' && i + 2 < bytes.size() &&
                            isHex(static_cast<unsigned char>(bytes[i + 1])) &&
                            isHex(static_cast<unsigned char>(bytes[i + 2]));
        if (plain[c] || escape)
            result += static_cast<char>(c);
        else
            result.append('%').append(digits[c >> 4]).append(digits[c & 15]);
    }
    return QString::fromLatin1(result);
}

/// FTP paths are sent decoded, a command a line.
bool breaksCommands(QStringView path) {
    return path.contains("%00"_L1) || path.contains("%0a"_L1, Qt::CaseInsensitive) ||
           path.contains("%0d"_L1, Qt::CaseInsensitive);
}

/// A URL that ends with its authority, and the login that stood in it.
struct Site {
    QUrl url;
    Credentials credentials;
};

Result<Site> parseSite(const QString& scheme, QStringView text) {
    const auto authority = parseAuthority(text);
    if (!authority)
        return Unexpected{authority.error()};
    QByteArray whole = scheme.toLatin1() + "://" + authority->host.toLatin1();
    if (authority->port > 0)
        whole += ':' + QByteArray::number(authority->port);
    const QUrl url = QUrl::fromEncoded(whole, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refused(Wording::tr("the address is not valid"));
    return Site{url, authority->credentials};
}

/// Lists name the same host again and again. Remembering the last one spares two thirds of the
/// time, and the URLs share their first half.
Result<Site> siteOf(const QString& scheme, QStringView authority) {
    static thread_local QString lastScheme;
    static thread_local QString lastAuthority;
    static thread_local Site last;
    if (last.url.isValid() && scheme == lastScheme && authority == lastAuthority)
        return last;
    auto site = parseSite(scheme, authority);
    // A login is kept no longer than it must be.
    if (site && site->credentials.isEmpty()) {
        lastScheme = scheme;
        lastAuthority = authority.toString();
        last = *site;
    }
    return site;
}

} // namespace

Result<QUrl> parseUrl(const QString& raw, Credentials* credentials) {
    const QStringView text = QStringView(raw).trimmed();
    if (text.isEmpty())
        return refused(Wording::tr("the address is empty"));
    if (const QString why = unreadable(text); !why.isEmpty())
        return refused(why);
    const qsizetype length = schemeLength(text);
    if (length == 0)
        return withoutScheme(text);
    const QString scheme = text.left(length).toString().toLower();
    if (!schemes().contains(scheme))
        return otherScheme(text, scheme);
    QStringView rest = text.mid(length + 1);
    if (!rest.startsWith(u"//"))
        return refused(Wording::tr("two slashes must follow %1").arg(QString(scheme + u':')));
    rest = rest.mid(2);

    qsizetype end = 0;
    while (end < rest.size() && rest[end] != u'/' && rest[end] != u'?' && rest[end] != u'#')
        ++end;
    auto site = siteOf(scheme, rest.left(end));
    if (!site)
        return Unexpected{site.error()};
    QStringView tail = rest.mid(end);
    if (const qsizetype hash = tail.indexOf(u'#'); hash >= 0)
        tail = tail.left(hash);
    if (scheme.startsWith("ftp"_L1) && breaksCommands(tail))
        return refused(Wording::tr("the path has a line break or NUL encoded in it"));

    QUrl url = std::move(site->url);
    const qsizetype query = tail.indexOf(u'?');
    url.setPath(encoded(query < 0 ? tail : tail.left(query)), QUrl::StrictMode);
    if (query >= 0)
        url.setQuery(encoded(tail.mid(query + 1)), QUrl::StrictMode);
    if (!url.isValid())
        return refused(Wording::tr("the address is not valid"));
    if (credentials)
        *credentials = site->credentials;
    return url;
}

} // namespace quintet
