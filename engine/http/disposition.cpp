#include "http/fields.h"
#include "plan/filename.h"

#include <QStringDecoder>

namespace quintet {

namespace {

/// The parameters of Content-Disposition that can name a file; the first of a kind counts.
struct Parameters {
    QByteArray name;
    QByteArray extendedName;
};

bool isUtf8(QByteArrayView charset) {
    return charset.compare("utf-8", Qt::CaseInsensitive) == 0 ||
           charset.compare("us-ascii", Qt::CaseInsensitive) == 0;
}

bool isLatin1(QByteArrayView charset) {
    return charset.compare("iso-8859-1", Qt::CaseInsensitive) == 0 ||
           charset.compare("windows-1252", Qt::CaseInsensitive) == 0;
}

std::optional<QString> fromCharset(QByteArrayView charset, const QByteArray& bytes) {
    if (isLatin1(charset))
        return QString::fromLatin1(bytes);
    if (!isUtf8(charset))
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// Bytes of an unstated charset: UTF-8 where they are, else Latin-1.
QString guessed(const QByteArray& bytes) {
    return fromCharset("utf-8", bytes).value_or(QString::fromLatin1(bytes));
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Undoes "%41" (or "=41"); nothing where a mark isn't followed by two hex digits.
std::optional<QByteArray> unescaped(QByteArrayView text, char mark) {
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != mark) {
            bytes += text[at];
            continue;
        }
        const int high = at + 1 < text.size() ? hexDigit(text[at + 1]) : -1;
        const int low = at + 2 < text.size() ? hexDigit(text[at + 2]) : -1;
        if (high < 0 || low < 0)
            return {};
        bytes += char(high << 4 | low);
        at += 2;
    }
    return bytes;
}

/// RFC 8187: UTF-8'en'%e2%82%ac.txt
std::optional<QString> decodeExtended(const QByteArray& value) {
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    if (second < 0)
        return {};
    const auto bytes = unescaped(QByteArrayView(value).sliced(second + 1), '%');
    return bytes ? fromCharset(QByteArrayView(value).first(first), *bytes) : std::nullopt;
}

/// One encoded word of RFC 2047 without its "=?" and "?=".
std::optional<QString> decodeWord(const QByteArray& word) {
    const QList<QByteArray> parts = word.split('?');
    if (parts.size() != 3 || parts[1].size() != 1)
        return {};
    if (parts[1].toLower() == "b") {
        const auto result = QByteArray::fromBase64Encoding(parts[2]);
        return result ? fromCharset(parts[0], *result) : std::nullopt;
    }
    if (parts[1].toLower() != "q")
        return {};
    const auto bytes = unescaped(QByteArray(parts[2]).replace('_', ' '), '=');
    return bytes ? fromCharset(parts[0], *bytes) : std::nullopt;
}

/// `raw` with the encoded words in it undone; what isn't one stays as it is.
QString decodePlain(const QByteArray& raw) {
    QString text;
    bool afterWord = false;
    qsizetype at = 0;
    while (at < raw.size()) {
        const qsizetype begin = raw.indexOf("=?", at);
        // The last "?" of an encoded word may be followed by "=3D": look past its three parts.
        const qsizetype charset = begin < 0 ? -1 : raw.indexOf('?', begin + 2);
        const qsizetype coding = charset < 0 ? -1 : raw.indexOf('?', charset + 1);
        const qsizetype end = coding < 0 ? -1 : raw.indexOf("?=", coding + 1);
        const auto word = end < 0 ? std::nullopt : decodeWord(raw.mid(begin + 2, end - begin - 2));
        if (!word)
            return text + guessed(raw.mid(at));
        const QByteArray between = raw.mid(at, begin - at);
        if (!afterWord || !between.trimmed().isEmpty())
            text += guessed(between);
        text += *word;
        afterWord = true;
        at = end + 2;
    }
    return text;
}

/// Whether another Content-Disposition begins at the comma at `at`: QNetworkAccessManager joins
/// fields of one name by ", ".
bool anotherField(const QByteArray& value, qsizetype at) {
    const QByteArray rest = value.mid(at + 1, 24).trimmed().toLower();
    for (const QByteArrayView type : {QByteArrayView("attachment"), QByteArrayView("inline")}) {
        if (rest == type)
            return true;
        if (rest.startsWith(type) && strchr("; \t", rest[type.size()]))
            return true;
    }
    return false;
}

QByteArray quotedValue(const QByteArray& value, qsizetype& at) {
    QByteArray text;
    for (++at; at < value.size() && value[at] != '"'; ++at) {
        if (value[at] == '\\' && at + 1 < value.size())
            ++at;
        text += value[at];
    }
    ++at;
    return text;
}

/// Reads up to `;`, or to where another field begins.
QByteArray plainValue(const QByteArray& value, qsizetype& at) {
    const qsizetype begin = at;
    while (at < value.size() && value[at] != ';' && (value[at] != ',' || !anotherField(value, at)))
        ++at;
    return value.mid(begin, at - begin).trimmed();
}

void skip(const QByteArray& value, qsizetype& at, const char* characters) {
    while (at < value.size() && value[at] && strchr(characters, value[at]))
        ++at;
}

Parameters parseParameters(const QByteArray& value) {
    Parameters found;
    qsizetype at = 0;
    while (at < value.size()) {
        skip(value, at, "; \t");
        const qsizetype begin = at;
        while (at < value.size() && value[at] != '=' && value[at] != ';')
            ++at;
        const QByteArray name = value.mid(begin, at - begin).trimmed().toLower();
        if (at >= value.size() || value[at] == ';')
            continue;
        skip(value, ++at, " \t");
        const bool quoted = at < value.size() && value[at] == '"';
        const QByteArray text = quoted ? quotedValue(value, at) : plainValue(value, at);
        if (name == "filename" && found.name.isNull())
            found.name = text;
        else if (name == "filename*" && found.extendedName.isNull())
            found.extendedName = text;
        skip(value, at, " \t");
        if (at < value.size() && value[at] == ',')
            break;
    }
    return found;
}

} // namespace

QString dispositionFileName(const QByteArray& value) {
    const Parameters parameters = parseParameters(value);
    if (const auto name = decodeExtended(parameters.extendedName)) {
        if (QString safe = safeName(*name); !safe.isEmpty())
            return safe;
    }
    return safeName(decodePlain(parameters.name));
}

} // namespace quintet
