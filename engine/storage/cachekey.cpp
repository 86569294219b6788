#include "storage/cachekey.h"

#include "redact.h"

#include <QCryptographicHash>

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

struct SplitUrl {
    QString scheme;
    QString site;
    QString path;
    QString query;
    QString fragment;
};

bool isSchemeCharacter(QChar c) {
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
}

/// Python's urllib.parse.urlsplit().
SplitUrl split(const QString& text) {
    qsizetype begin = 0;
    while (begin < text.size() && text[begin] <= u' ')
        ++begin;
    QString rest = text.mid(begin);
    rest.removeIf([](QChar c) { return c == u'\t' || c == u'\r' || c == u'\n'; });
    SplitUrl url;
    const qsizetype colon = rest.indexOf(u':');
    if (colon > 0 && rest[0].unicode() < 128 && rest[0].isLetter() &&
        std::all_of(rest.cbegin(), rest.cbegin() + colon, isSchemeCharacter)) {
        url.scheme = rest.left(colon).toLower();
        rest = rest.mid(colon + 1);
    }
    if (rest.startsWith("//"_L1)) {
        qsizetype end = 2;
        while (end < rest.size() && rest[end] != u'/' && rest[end] != u'?' && rest[end] != u'#')
            ++end;
        url.site = rest.mid(2, end - 2);
        rest = rest.mid(end);
    }
    if (const qsizetype hash = rest.indexOf(u'#'); hash >= 0) {
        url.fragment = rest.mid(hash + 1);
        rest.truncate(hash);
    }
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        url.query = rest.mid(mark + 1);
        rest.truncate(mark);
    }
    url.path = rest;
    return url;
}

/// Python's urllib.parse.urlunsplit(), for the schemes that isCacheUrl() takes.
QString join(const SplitUrl& url) {
    QString text = url.path;
    if (!url.site.isEmpty() || !text.startsWith("//"_L1)) {
        if (!text.isEmpty() && !text.startsWith(u'/'))
            text.prepend(u'/');
        text.prepend(QString("//"_L1 + url.site));
    }
    text.prepend(QString(url.scheme + u':'));
    if (!url.query.isEmpty())
        text += QString(u'?' + url.query);
    if (!url.fragment.isEmpty())
        text += QString(u'#' + url.fragment);
    return text;
}

bool isKnown(const QString& scheme) {
    static const QLatin1String known[] = {"http"_L1, "https"_L1, "ftp"_L1,
                                          "sftp"_L1, "ssh"_L1,   "file"_L1};
    return std::find(std::begin(known), std::end(known), scheme) != std::end(known);
}

} // namespace

QString cachedUrl(const QUrl& url) {
    return withoutCredentials(url).toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
}

bool isCacheUrl(const QString& url) {
    return isKnown(split(url).scheme);
}

QString normalizedUrl(const QString& url) {
    SplitUrl parts = split(url);
    parts.site = parts.site.toLower();
    const bool web = parts.scheme == "http"_L1 || parts.scheme == "https"_L1;
    if (web && !parts.site.isEmpty() && parts.path.isEmpty())
        parts.path = u"/"_s;
    return join(parts);
}

QString cacheEntryName(const QString& url) {
    if (!isCacheUrl(url))
        return {};
    const QByteArray hash =
        QCryptographicHash::hash(normalizedUrl(url).toUtf8(), QCryptographicHash::Md5);
    return QString::fromLatin1(hash.toHex());
}

bool isCacheEntryName(const QString& name) {
    return name.size() == 32 && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace quintet
