#include "plan/filename.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>

namespace quintet {

using namespace Qt::StringLiterals;

/// No longer name is looked at: nothing honest comes near.
static constexpr qsizetype kLongestRaw = 16 * 1024;
/// An extension longer than this is part of the name, characters.
static constexpr qsizetype kLongestExtension = 32;

static bool isForbidden(char32_t c) {
    static constexpr std::array<char32_t, 9> kReserved{U'<',  U'>', U':', U'"', U'/',
                                                       U'\\', U'|', U'?', U'*'};
    if (std::find(kReserved.begin(), kReserved.end(), c) != kReserved.end())
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        // The joiners belong to Persian, Indic scripts and emoji; bidi controls and the rest lie.
        return c != 0x200C && c != 0x200D;
    default:
        return c == QChar::ReplacementCharacter || QChar::isNonCharacter(c);
    }
}

static QString withoutForbidden(const QString& text) {
    QString result;
    for (const char32_t c : text.toUcs4()) { // Lone surrogates become U+FFFD.
        if (isForbidden(c))
            result += u'_';
        else
            result += QChar::fromUcs4(c);
    }
    return result;
}

/// Windows takes these for devices in every folder, with any extension.
static bool isDevice(const QString& name) {
    static const QRegularExpression devices(
        QStringLiteral("^(CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|"
                       "(COM|LPT)[0-9\u00B9\u00B2\u00B3])\\s*(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

/// Where the extension of `name` begins; its size when there is none. A leading dot begins none.
static qsizetype extensionAt(QStringView name) {
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || dot + 1 == name.size() || name.size() - dot > kLongestExtension)
        return name.size();
    return dot;
}

/// As extensionAt(), but a compression suffix counts with the extension before it.
static qsizetype wholeExtensionAt(QStringView name) {
    static constexpr std::array kCompressions{".gz", ".bz2", ".xz", ".zst", ".z", ".lz4", ".lzma"};
    const qsizetype last = extensionAt(name);
    const bool compressed =
        std::any_of(kCompressions.begin(), kCompressions.end(), [&](const char* suffix) {
            return name.mid(last).compare(QLatin1String(suffix), Qt::CaseInsensitive) == 0;
        });
    return compressed ? extensionAt(name.left(last)) : last;
}

/// stem + tail, at most kLongestName bytes: a stem that is too long is cut and told apart from
/// others by 8 hex digits.
static QString fitted(const QString& stem, const QString& tail) {
    const qsizetype most = kLongestName - tail.toUtf8().size();
    if (stem.toUtf8().size() <= most)
        return stem + tail;
    const QByteArray hash = QCryptographicHash::hash(stem.toUtf8(), QCryptographicHash::Sha256);
    const QString mark = u'-' + QString::fromLatin1(hash.toHex().left(8));
    QByteArray bytes = stem.toUtf8();
    qsizetype end = std::max<qsizetype>(most - mark.size(), 0);
    while (end > 0 && (uchar(bytes[end]) & 0xC0) == 0x80) // Inside of a character.
        --end;
    bytes.truncate(end);
    return QString::fromUtf8(bytes) + mark + tail;
}

/// Whether `raw` is one of the many names that safeName() has nothing to do for. It may say no
/// where it could say yes.
static bool isPlainlySafe(const QString& raw) {
    const auto isLetterOrDigit = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    };
    if (raw.isEmpty() || raw.size() > kLongestName || !isLetterOrDigit(raw.front()) ||
        !isLetterOrDigit(raw.back()))
        return false;
    // Of these characters devices have three or four before their end or a dot.
    const auto endsAt = [&](qsizetype i) { return i >= raw.size() || raw[i] == u'.'; };
    if (endsAt(3) || endsAt(4))
        return false;
    return std::all_of(raw.begin(), raw.end(), [&](QChar c) {
        return isLetterOrDigit(c) || c == u'.' || c == u'_' || c == u'-' || c == u'+';
    });
}

QString safeName(const QString& raw) {
    if (isPlainlySafe(raw))
        return raw;
    // Canonical forms first: composing may make one character of a forbidden one and a mark.
    QString name = raw.left(kLongestRaw).normalized(QString::NormalizationForm_C);
    // Some servers send the whole path, Windows ones with backslashes.
    name = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    name = withoutForbidden(name).trimmed();
    while (name.endsWith(u'.') || (!name.isEmpty() && name.back().isSpace()))
        name.chop(1);
    qsizetype dots = 0;
    while (dots < name.size() && name[dots] == u'.')
        ++dots;
    if (dots > 0)
        name.replace(0, dots, u'_');
    if (isDevice(name))
        name.prepend(u'_');
    const qsizetype extension = extensionAt(name);
    return fitted(name.left(extension), name.mid(extension));
}

QString safeRelativePath(const QString& raw) {
    if (isPlainlySafe(raw))
        return raw;
    static const QRegularExpression drive(QStringLiteral("^[A-Za-z]:[/\\\\]"));
    if (drive.match(raw).hasMatch())
        return {};
    const QString slashed = QString(raw).replace(u'\\', u'/');
    QStringList parts;
    for (const QString& part : slashed.split(u'/')) {
        if (part == QLatin1String("."))
            continue;
        const QString name = safeName(part);
        if (name.isEmpty()) // Absolute, "..", "a//b" and "a/".
            return {};
        parts.append(name);
    }
    return parts.join(u'/');
}

/// The last part of the URL's path as it is written, decoded.
static QString lastPart(const QUrl& url) {
    const QString path = url.path(QUrl::FullyEncoded);
    QString part = path.mid(path.lastIndexOf(u'/') + 1);
    if (url.scheme().startsWith(QLatin1String("ftp"))) {
        static const QRegularExpression type(QStringLiteral(";type=[AaIiDd]$")); // RFC 1738, 3.2.2.
        part.remove(type);
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(part.toLatin1());
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

QString nameFromUrl(const QUrl& url) {
    const QString name = safeName(lastPart(url));
    return name.isEmpty() ? QStringLiteral("index.html") : name;
}

QString provisionalName(const QUrl& url) {
    if (!url.scheme().startsWith("ftp"_L1) || !lastPart(url).isEmpty())
        return nameFromUrl(url);
    const QString folder = safeName(url.path(QUrl::FullyDecoded).section(u'/', -2, -2));
    return (folder.isEmpty() ? url.host() : folder) + u'/';
}

bool urlNamesFile(const QUrl& url) {
    return url.query().isEmpty() && !safeName(lastPart(url)).isEmpty();
}

QString nameInAddress(const QByteArray& address) {
    const qsizetype site = address.indexOf("://") + 3;
    const qsizetype name = address.lastIndexOf('/') + 1;
    if (name > site && !address.contains('?') && !address.contains('#')) {
        const QString part = QString::fromLatin1(QByteArrayView(address).sliced(name));
        if (isPlainlySafe(part))
            return part;
    }
    const QUrl url = QUrl::fromEncoded(address);
    return urlNamesFile(url) ? nameFromUrl(url) : QString();
}

bool namesPage(const QString& name) {
    static const QSet<QString> pages = {
        u"html"_s, u"htm"_s,  u"xhtml"_s,  u"shtml"_s, u"xht"_s,  u"mhtml"_s, u"php"_s,  u"php3"_s,
        u"php4"_s, u"php5"_s, u"phtml"_s,  u"asp"_s,   u"aspx"_s, u"jsp"_s,   u"jspx"_s, u"cgi"_s,
        u"pl"_s,   u"do"_s,   u"action"_s, u"cfm"_s,   u"md"_s,   u"rst"_s};
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = dot > 0 ? name.sliced(dot + 1).toLower() : QString();
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isPlain = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); };
    const bool says = suffix.size() >= 2 && suffix.size() <= 8 &&
                      std::all_of(suffix.begin(), suffix.end(), isPlain) &&
                      std::any_of(suffix.begin(), suffix.end(), isLetter);
    return !says || pages.contains(suffix);
}

QString numberedName(const QString& name, int number) {
    const qsizetype extension = wholeExtensionAt(name);
    return fitted(name.left(extension), u'.' + QString::number(number) + name.mid(extension));
}

QString withSuffix(const QString& name, const QString& suffix) {
    const qsizetype extension = extensionAt(name);
    return fitted(name.left(extension), name.mid(extension) + suffix);
}

} // namespace quintet
