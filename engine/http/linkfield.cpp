#include "http/linkfield.h"

#include "net/decimal.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace quintet {

namespace {

constexpr qsizetype kMostMirrors = 16;
/// Longer fields are no work of a server that means well.
constexpr qsizetype kLongest = 64 * 1024;

struct Link {
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> parameters; ///< Names in lower case.

    QByteArray parameter(const char* name) const {
        for (const auto& [known, value] : parameters) {
            if (known == name)
                return value;
        }
        return {};
    }
};

/// Reads one link after the other.
class LinkReader {
public:
    explicit LinkReader(const QByteArray& text)
        : m_text(text) {}

    /// False at the end, or where it can't be understood.
    bool next(Link& link) {
        skip(" \t,");
        if (!take('<'))
            return false;
        const qsizetype end = m_text.indexOf('>', m_at);
        if (end < 0)
            return false;
        link.target = m_text.mid(m_at, end - m_at).trimmed();
        m_at = end + 1;
        for (skip(" \t"); take(';'); skip(" \t"))
            readParameter(link);
        return true;
    }

private:
    void readParameter(Link& link) {
        skip(" \t");
        const QByteArray name = word().toLower();
        skip(" \t");
        QByteArray value;
        if (take('=')) {
            skip(" \t");
            value = take('"') ? quoted() : word();
        }
        if (!name.isEmpty())
            link.parameters.append({name, value});
    }

    QByteArray word() {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !memchr(" \t,;=\"<>", m_text[m_at], 8))
            ++m_at;
        if (m_at == begin && m_at < m_text.size() && m_text[m_at] != ',' && m_text[m_at] != ';')
            ++m_at; // So that every turn ends.
        return m_text.mid(begin, m_at - begin);
    }

    QByteArray quoted() {
        QByteArray value;
        for (; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at];
        }
        take('"');
        return value;
    }

    void skip(const char* characters) {
        while (m_at < m_text.size() && m_text[m_at] != '\0' && strchr(characters, m_text[m_at]))
            ++m_at;
    }

    bool take(char character) {
        if (m_at >= m_text.size() || m_text[m_at] != character)
            return false;
        ++m_at;
        return true;
    }

    const QByteArray& m_text;
    qsizetype m_at = 0;
};

bool isDuplicate(const Link& link) {
    // A link about something else than what was answered says so with an anchor.
    if (!link.parameter("anchor").isEmpty())
        return false;
    const QList<QByteArray> relations = link.parameter("rel").toLower().simplified().split(' ');
    return relations.contains("duplicate");
}

/// Both kinds of TLS protect alike.
bool isProtected(const QString& scheme) {
    return scheme == QLatin1String("https") || scheme == QLatin1String("ftps");
}

bool mayServe(const QUrl& url, const QUrl& base) {
    const QString scheme = url.scheme();
    const bool known =
        isProtected(scheme) || scheme == QLatin1String("http") || scheme == QLatin1String("ftp");
    return known && !url.host().isEmpty() && (isProtected(scheme) || !isProtected(base.scheme()));
}

} // namespace

/// So many are read of a field; what a hostile one has beyond would take its time.
static constexpr int kMostLinks = 256;

QList<QUrl> duplicatesIn(const QByteArray& field, const QUrl& base) {
    struct Ranked {
        QUrl url;
        qint64 rank = 0;
    };
    if (field.size() > kLongest)
        return {};
    QList<Ranked> found;
    LinkReader reader(field);
    int read = 0;
    for (Link link; reader.next(link) && ++read <= kMostLinks; link = Link()) {
        if (!isDuplicate(link) || link.target.isEmpty())
            continue;
        const QUrl url = base.resolved(QUrl::fromEncoded(link.target, QUrl::StrictMode))
                             .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
        const auto same = [&](const Ranked& other) { return other.url == url; };
        if (!url.isValid() || !mayServe(url, base) || url == base ||
            std::any_of(found.cbegin(), found.cend(), same))
            continue;
        const qint64 last = std::numeric_limits<qint64>::max();
        found.append({url, parseDecimal(link.parameter("pri")).value_or(last)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
    QList<QUrl> urls;
    for (const Ranked& one : std::as_const(found)) {
        if (urls.size() < kMostMirrors)
            urls.append(one.url);
    }
    return urls;
}

} // namespace quintet
