#include "redact.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace quintet {

static constexpr QChar kEllipsis(u'\u2026');

QUrl withoutCredentials(const QUrl& url) {
    // A copy of its own takes some hundred bytes, and hardly any has something to leave out.
    return url.authority(QUrl::FullyEncoded).contains(u'@') ? url.adjusted(QUrl::RemoveUserInfo)
                                                            : url;
}

/// "AWSAccessKeyId", "api_key" -> {"aws", "access", "key", "id"}, {"api", "key"}.
static QStringList wordsOf(const QString& key) {
    QStringList words;
    QString word;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const QChar c = key[i];
        const bool afterLower = i > 0 && c.isUpper() && !key[i - 1].isUpper();
        const bool beforeLower = i > 0 && c.isUpper() && i + 1 < key.size() && key[i + 1].isLower();
        if (!word.isEmpty() && (afterLower || beforeLower || !c.isLetterOrNumber())) {
            words.append(word);
            word.clear();
        }
        if (c.isLetterOrNumber())
            word.append(c.toLower());
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

/// Whole words, so that "keyword", "author" and "accession" stay readable.
static bool isSecretWord(const QString& word) {
    static constexpr std::array kWords{
        "token",      "key",         "sig",    "signature", "password",     "passwd",
        "passphrase", "pass",        "pwd",    "pw",        "auth",         "oauth",
        "credential", "credentials", "secret", "access",    "bearer",       "session",
        "jwt",        "hmac",        "sid",    "cookie",    "authorization"};
    static constexpr std::array kEnds{"token",      "password",   "passwd",     "secret",
                                      "signature",  "sessionid",  "apikey",     "accesskey",
                                      "secretkey",  "authkey",    "privatekey", "accesskeyid",
                                      "credential", "credentials"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](const char* known) { return word == QLatin1String(known); }) ||
           std::any_of(kEnds.begin(), kEnds.end(),
                       [&](const char* end) { return word.endsWith(QLatin1String(end)); });
}

static bool isSecretKey(const QString& encodedKey) {
    const QString key = QUrl::fromPercentEncoding(encodedKey.toUtf8());
    if (key.startsWith(QLatin1String("x-amz-"), Qt::CaseInsensitive) ||
        key.startsWith(QLatin1String("x-goog-"), Qt::CaseInsensitive))
        return true;
    const QStringList words = wordsOf(key);
    return std::any_of(words.begin(), words.end(), isSecretWord);
}

/// Hides the values of an encoded query; the rest stays letter for letter.
static QString redactedQuery(const QString& query) {
    QString result;
    qsizetype begin = 0;
    while (begin <= query.size()) {
        qsizetype end = begin;
        while (end < query.size() && query[end] != u'&' && query[end] != u';')
            ++end;
        const QString pair = query.mid(begin, end - begin);
        const qsizetype equals = pair.indexOf(u'=');
        if (equals > 0 && equals + 1 < pair.size() && isSecretKey(pair.left(equals)))
            result += QString(pair.left(equals + 1) + kEllipsis);
        else
            result += pair;
        if (end < query.size())
            result += query[end];
        begin = end + 1;
    }
    return result;
}

QString shown(const QUrl& url) {
    // Encoded: ASCII only, so neither bidi characters nor look-alike hosts can deceive.
    const auto removed = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    QString text = url.toString(removed | QUrl::FullyEncoded);
    if (url.hasQuery())
        text += QString(u'?' + redactedQuery(url.query(QUrl::FullyEncoded)));
    if (url.hasFragment())
        text += QString(u'#' + redactedQuery(url.fragment(QUrl::FullyEncoded)));
    return text;
}

enum class Looks { Harmless, Space, Harmful };

static Looks looksOf(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return (c >= 0x09 && c <= 0x0D) || c == 0x85 ? Looks::Space : Looks::Harmful;
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return Looks::Space;
    case QChar::Other_Format: // Bidi controls, zero width, tags.
    case QChar::Other_Surrogate:
        return Looks::Harmful;
    default:
        return QChar::isNonCharacter(c) ? Looks::Harmful : Looks::Harmless;
    }
}

QString cleaned(const QString& text, int most) {
    QString result;
    bool space = false;
    for (const char32_t c : text.toUcs4()) {
        if (result.size() > most)
            break;
        const Looks looks = looksOf(c);
        if (looks == Looks::Space) {
            space = true;
            continue;
        }
        if (space && !result.isEmpty())
            result += u' ';
        space = false;
        if (looks == Looks::Harmful)
            result += QChar(QChar::ReplacementCharacter);
        else
            result += QChar::fromUcs4(c);
    }
    if (result.size() <= most)
        return result;
    qsizetype end = std::max(most - 1, 0);
    if (end > 0 && result[end - 1].isHighSurrogate())
        --end;
    result.truncate(end);
    return most > 0 ? QString(result + kEllipsis) : QString();
}

QString cleaned(const QByteArray& text, int most) {
    return cleaned(QString::fromUtf8(text), most);
}

} // namespace quintet
