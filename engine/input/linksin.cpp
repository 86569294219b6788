#include "inputlist.h"

#include <QRegularExpression>
#include <QSet>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

bool endsLink(QChar c) {
    return c.isSpace() || c.category() == QChar::Other_Control || c == u'<' || c == u'>' ||
           c == u'"' || c == u'`' || c == u'\u201c' || c == u'\u201d' || c == u'\u00ab' ||
           c == u'\u00bb';
}

/// The sentence around a link, not the link: "(see http://a/b)." ends at "b". A bracket stays where
/// it is the other half of one inside, as in Wikipedia's names.
QStringView withoutPunctuation(QStringView link) {
    static const QString marks = u".,;:!?'*|\\^\u2019\u3001\u3002\uff0c\uff1b\uff01\uff1f\u2026"_s;
    static const QString opening = u"([{\uff08"_s;
    static const QString closing = u")]}\uff09"_s;
    while (!link.isEmpty()) {
        const QChar last = link.back();
        if (const qsizetype kind = closing.indexOf(last); kind >= 0) {
            if (link.count(last) <= link.count(opening[kind]))
                break;
        } else if (!marks.contains(last)) {
            break;
        }
        link.chop(1);
    }
    return link;
}

/// The few entities that stand in addresses.
QString withoutEntities(QStringView text) {
    QString result = text.toString();
    if (!result.contains(u'&'))
        return result;
    static const std::pair<QLatin1String, QChar> named[] = {
        {"&quot;"_L1, u'"'}, {"&apos;"_L1, u'\''}, {"&#39;"_L1, u'\''}, {"&#x27;"_L1, u'\''},
        {"&#38;"_L1, u'&'},  {"&#x26;"_L1, u'&'},  {"&#x2F;"_L1, u'/'}, {"&#47;"_L1, u'/'},
        {"&lt;"_L1, u'<'},   {"&gt;"_L1, u'>'},    {"&amp;"_L1, u'&'}}; // &amp; last
    for (const auto& [entity, character] : named)
        result.replace(entity, QString(character), Qt::CaseInsensitive);
    return result;
}

class Links {
public:
    void add(const QString& text) {
        Credentials credentials;
        auto url = parseUrl(text, &credentials);
        if (!url)
            return;
        url->setUserName(credentials.user, QUrl::DecodedMode);
        url->setPassword(credentials.password, QUrl::DecodedMode);
        if (!m_seen.contains(*url)) {
            m_seen.insert(*url);
            m_found.append(*url);
        }
    }
    const QList<QUrl>& found() const { return m_found; }

private:
    QSet<QUrl> m_seen;
    QList<QUrl> m_found;
};

void findInHtml(const QString& html, Links& links) {
    static const QRegularExpression anchor(
        uR"x(<(?:a|area)\s[^<>]*?(?<![\w-])href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))x"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto match = anchor.globalMatch(html); match.hasNext();) {
        const auto one = match.next();
        for (int i = 1; i <= 3; ++i) {
            if (one.hasCaptured(i))
                links.add(withoutEntities(one.capturedView(i)));
        }
    }
}

void findInText(QStringView text, Links& links) {
    qsizetype from = 0;
    for (qsizetype at; (at = text.indexOf("://"_L1, from)) >= 0;) {
        from = at + 3;
        for (const QLatin1String scheme : {"https"_L1, "http"_L1, "ftps"_L1, "ftp"_L1}) {
            const qsizetype begin = at - scheme.size();
            if (begin < 0 || text.mid(begin, scheme.size()).compare(scheme, Qt::CaseInsensitive))
                continue;
            // "xhttp://" is some other scheme.
            if (begin > 0 && (text[begin - 1].isLetterOrNumber() || text[begin - 1] == u'+'))
                break;
            qsizetype end = at + 3;
            while (end < text.size() && !endsLink(text[end]))
                ++end;
            links.add(withoutPunctuation(text.mid(begin, end - begin)).toString());
            from = end;
            break;
        }
    }
}

/// What stands in no link. In one pass, whatever is left open.
QString withoutAnchors(const QString& html) {
    static const QRegularExpression opening(u"<a\\s"_s, QRegularExpression::CaseInsensitiveOption);
    QString rest;
    qsizetype from = 0;
    for (qsizetype at; (at = html.indexOf(opening, from)) >= 0;) {
        const qsizetype close = html.indexOf("</a"_L1, at, Qt::CaseInsensitive);
        if (close < 0)
            break;
        rest += QStringView(html).sliced(from, at - from);
        from = close;
    }
    return rest + html.mid(from);
}

void findPictures(const QString& html, Links& links) {
    static const QRegularExpression picture(
        uR"x(<img\s[^<>]*?(?<![\w-])src\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))x"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto match = picture.globalMatch(html); match.hasNext();) {
        const auto one = match.next();
        for (int i = 1; i <= 3; ++i) {
            if (one.hasCaptured(i))
                links.add(withoutEntities(one.capturedView(i)));
        }
    }
}

bool looksLikeHtml(const QString& text) {
    static const QRegularExpression tag(uR"(<(?:!doctype html|html|body|a\s[^<>]*\bhref\s*=))"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return tag.match(text).hasMatch();
}

} // namespace

QList<QUrl> linksIn(const QString& text) {
    Links links;
    if (looksLikeHtml(text))
        findInHtml(text, links);
    else
        findInText(text, links);
    return links.found();
}

QList<QUrl> linksInHtml(const QString& html) {
    Links links;
    findInHtml(html, links);
    findPictures(withoutAnchors(html), links);
    return links.found();
}

} // namespace quintet
