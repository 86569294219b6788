#include "pattern.h"

#include "inputlist.h"

#include <QHostAddress>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// All expanded texts together, characters; keeps a long text times a big range out of memory.
constexpr qint64 kMostText = 256 * 1024 * 1024;

Unexpected<Error> malformed(const QString& detail) {
    return Unexpected{Error{.kind = ErrorKind::Usage, .detail = detail}};
}

bool isSpecial(QChar c) {
    return c == u'[' || c == u']' || c == u'{' || c == u'}';
}

bool isIPv6(QStringView inside) {
    const qsizetype zone = inside.indexOf(u'%');
    const QHostAddress address((zone < 0 ? inside : inside.left(zone)).toString());
    return address.protocol() == QAbstractSocket::IPv6Protocol;
}

/// A decimal of at most 18 digits; -1 when it is none.
qint64 number(QStringView text) {
    if (text.isEmpty() || text.size() > 18)
        return -1;
    qint64 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + c.digitValue();
    }
    return value;
}

bool isLetter(QStringView text) {
    return text.size() == 1 &&
           ((text[0] >= u'a' && text[0] <= u'z') || (text[0] >= u'A' && text[0] <= u'Z'));
}

} // namespace

Result<Pattern> Pattern::parse(const QString& text) {
    Pattern pattern;
    QString fixed;
    const QStringView all(text);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QChar c = all[i];
        if (c == u'\\' && i + 1 < all.size() && isSpecial(all[i + 1])) {
            fixed += all[++i];
            continue;
        }
        if (!isSpecial(c)) {
            fixed += c;
            continue;
        }
        if (c == u']' || c == u'}')
            return malformed(u"a %1 without its %2"_s.arg(c).arg(QChar(c == u']' ? u'[' : u'{')));
        const qsizetype end = all.indexOf(c == u'[' ? u']' : u'}', i + 1);
        if (end < 0)
            return malformed(u"a %1 without its %2"_s.arg(c).arg(QChar(c == u'[' ? u']' : u'}')));
        const QStringView inside = all.mid(i + 1, end - i - 1);
        if (c == u'[' && isIPv6(inside)) {
            fixed += all.mid(i, end - i + 1);
            i = end;
            continue;
        }
        auto part = c == u'[' ? parseRange(inside) : parseSet(inside);
        if (!part)
            return Unexpected{part.error()};
        if (const Status status = pattern.add({.choices = {fixed}}); !status)
            return Unexpected{status.error()};
        fixed.clear();
        if (const Status status = pattern.add(std::move(*part)); !status)
            return Unexpected{status.error()};
        i = end;
    }
    if (const Status status = pattern.add({.choices = {fixed}}); !status)
        return Unexpected{status.error()};
    if (pattern.m_count > 1 && pattern.m_count * text.size() > kMostText)
        return malformed(u"it stands for too many addresses"_s);
    return pattern;
}

Status Pattern::add(Part part) {
    // Neither factor is above 2^60 / 1,000,000 once the first test has passed.
    if (part.count > kMost || m_count * part.count > kMost)
        return malformed(u"it stands for more than 1,000,000 addresses"_s);
    m_count *= part.count;
    m_parts.append(std::move(part));
    return {};
}

Result<Pattern::Part> Pattern::parseSet(QStringView inside) {
    Part part;
    if (inside.isEmpty())
        return malformed(u"{ } is empty"_s);
    QString one;
    for (qsizetype i = 0; i < inside.size(); ++i) {
        if (inside[i] == u'[' || inside[i] == u'{')
            return malformed(u"{ } has another pattern in it"_s);
        if (inside[i] == u',') {
            part.choices += one;
            one.clear();
        } else {
            one += inside[i];
        }
    }
    part.choices += one;
    part.count = part.choices.size();
    return part;
}

Result<Pattern::Part> Pattern::parseRange(QStringView inside) {
    // The text isn't repeated: it may be part of a password.
    const auto wrong = [] {
        return malformed(u"[ ] takes a range such as [1-20], [001-120], [a-z] or [0-100:10]"_s);
    };
    Part part;
    const qsizetype colon = inside.indexOf(u':');
    const QStringView limits = colon < 0 ? inside : inside.left(colon);
    if (colon >= 0 && (part.step = number(inside.mid(colon + 1))) < 1)
        return wrong();
    const qsizetype dash = limits.indexOf(u'-');
    if (dash < 0)
        return wrong();
    const QStringView from = limits.left(dash);
    const QStringView to = limits.mid(dash + 1);
    qint64 last = -1;
    if (isLetter(from) && isLetter(to) && from[0].isLower() == to[0].isLower()) {
        part.letters = true;
        part.from = from[0].unicode();
        last = to[0].unicode();
    } else {
        part.from = number(from);
        last = number(to);
        // As curl: the zeros written in front say how wide the numbers are.
        if (from.size() > 1 && from[0] == u'0')
            part.width = static_cast<int>(from.size());
    }
    if (part.from < 0 || last < part.from)
        return wrong();
    part.count = (last - part.from) / part.step + 1;
    return part;
}

QString Pattern::choice(const Part& part, qint64 index) {
    if (!part.choices.isEmpty())
        return part.choices[index];
    const qint64 value = part.from + index * part.step;
    if (part.letters)
        return QString(QChar(static_cast<char16_t>(value)));
    return QString::number(value).rightJustified(part.width, u'0');
}

QString Pattern::at(qint64 index) const {
    QString text;
    qint64 combinations = m_count;
    for (const Part& part : m_parts) {
        combinations /= part.count;
        text += choice(part, index / combinations % part.count);
    }
    return text;
}

QStringList Pattern::expand() const {
    QStringList all;
    all.reserve(m_count);
    for (qint64 i = 0; i < m_count; ++i)
        all += at(i);
    return all;
}

Result<QStringList> expandPatterns(const QString& text) {
    auto pattern = Pattern::parse(text);
    if (!pattern)
        return Unexpected{pattern.error()};
    return pattern->expand();
}

} // namespace quintet
