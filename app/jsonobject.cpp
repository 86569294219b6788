#include "jsonobject.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <charconv>

namespace quintet {

namespace {

/// Most entries of a report fit into it.
constexpr qsizetype kUsualSize = 600;

QByteArray escaped(char16_t unit) {
    return "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
}

/// Control characters break lines, format characters (bidi overrides, zero width) deceive readers,
/// and U+2028 and U+2029 end a line for some parsers.
bool mustBeEscaped(QChar c) {
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == u'"' || c == u'\\';
    }
}

void appendNumber(QByteArray& json, qint64 number) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    json.append(digits.data(), end - digits.data());
}

void appendSeconds(QByteArray& json, qint64 ms) {
    ms = qMax<qint64>(ms, 0);
    appendNumber(json, ms / 1000);
    json += '.';
    qint64 rest = ms % 1000;
    qint64 digit = 100;
    do {
        json += static_cast<char>('0' + rest / digit);
        rest %= digit;
        digit /= 10;
    } while (rest > 0);
}

/// How much of `text` from `begin` on stands in JSON as it is, a byte a character.
qsizetype plainLength(QStringView text, qsizetype begin) {
    qsizetype end = begin;
    while (end < text.size() && text[end] >= u' ' && text[end] <= u'~' && text[end] != u'"' &&
           text[end] != u'\\')
        ++end;
    return end - begin;
}

void appendString(QByteArray& json, QStringView text) {
    json += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const qsizetype plain = plainLength(text, i); plain > 0) {
            const qsizetype size = json.size();
            json.resize(size + plain);
            std::transform(text.begin() + i, text.begin() + i + plain, json.begin() + size,
                           [](QChar c) { return static_cast<char>(c.unicode()); });
            i += plain - 1;
            continue;
        }
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            json += text.mid(i, 2).toUtf8();
            ++i;
        } else if (c.isSurrogate()) {
            json += "\xEF\xBF\xBD";
        } else if (c == u'"' || c == u'\\') {
            json += '\\';
            json += c.toLatin1();
        } else if (c == u'\n') {
            json += "\\n";
        } else if (c == u'\t') {
            json += "\\t";
        } else if (mustBeEscaped(c)) {
            json += escaped(c.unicode());
        } else {
            json += QString(c).toUtf8();
        }
    }
    json += '"';
}

} // namespace

QByteArray jsonString(const QString& text) {
    QByteArray json;
    appendString(json, text);
    return json;
}

void JsonObject::addKey(QByteArrayView key) {
    if (m_members.isEmpty())
        m_members.reserve(kUsualSize);
    else
        m_members += ", ";
    m_members += '"';
    m_members += key;
    m_members += "\": ";
}

JsonObject& JsonObject::addJson(QByteArrayView key, const QByteArray& json) {
    addKey(key);
    m_members += json;
    return *this;
}

JsonObject& JsonObject::add(QByteArrayView key, const QString& text) {
    addKey(key);
    appendString(m_members, text);
    return *this;
}

JsonObject& JsonObject::add(QByteArrayView key, QLatin1String word) {
    addKey(key);
    m_members += '"';
    m_members += QByteArrayView(word.data(), word.size());
    m_members += '"';
    return *this;
}

JsonObject& JsonObject::add(QByteArrayView key, qint64 number) {
    addKey(key);
    appendNumber(m_members, number);
    return *this;
}

JsonObject& JsonObject::addFlag(QByteArrayView key, bool flag) {
    return addJson(key, flag ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

JsonObject& JsonObject::addNull(QByteArrayView key) {
    return addJson(key, QByteArrayLiteral("null"));
}

JsonObject& JsonObject::addSeconds(QByteArrayView key, qint64 ms) {
    addKey(key);
    appendSeconds(m_members, ms);
    return *this;
}

} // namespace quintet
