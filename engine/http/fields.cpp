#include "http/fields.h"

#include "checksum.h"
#include "redact.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// "Retry-After: 99999999999999999999" means "not today" and must not overflow any sum.
constexpr qint64 kLongestWaitMs = qint64(100) * 366 * 24 * 3600 * 1000;

/// More warnings than this about one field help nobody.
constexpr qsizetype kMostWarnings = 5;

bool isDigits(QByteArrayView text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int nameIndex(QByteArrayView name, std::initializer_list<const char*> names) {
    int index = 0;
    for (const char* known : names) {
        ++index;
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return index;
    }
    return 0;
}

int monthNumber(QByteArrayView name) {
    return nameIndex(
        name, {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"});
}

bool isWeekday(QByteArrayView name) {
    return nameIndex(name.first(std::min<qsizetype>(3, name.size())),
                     {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}) > 0;
}

/// "08:49:37"; a leap second counts as the one before it.
QTime parseTime(QByteArrayView text) {
    if (text.size() != 8 || text[2] != ':' || text[5] != ':')
        return {};
    const auto hour = parseDecimal(text.first(2));
    const auto minute = parseDecimal(text.sliced(3, 2));
    const auto second = parseDecimal(text.last(2));
    if (!hour || !minute || !second)
        return {};
    return QTime(int(*hour), int(*minute), *second == 60 ? 59 : int(*second));
}

QDate parseDate(QByteArrayView day, QByteArrayView month, QByteArrayView year) {
    if (day.size() > 2 || (year.size() != 2 && year.size() != 4))
        return {};
    const auto dayNumber = parseDecimal(day);
    auto yearNumber = parseDecimal(year);
    if (!dayNumber || !yearNumber)
        return {};
    if (year.size() == 2)
        *yearNumber += *yearNumber < 70 ? 2000 : 1900;
    return QDate(int(*yearNumber), monthNumber(month), int(*dayNumber));
}

QList<QByteArrayView> dateWords(QByteArrayView value) {
    QList<QByteArrayView> words;
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= value.size(); ++at) {
        const bool gap = at == value.size() || strchr(" \t,-", value[at]);
        if (gap && begin >= 0)
            words << value.sliced(begin, at - begin);
        if (gap)
            begin = -1;
        else if (begin < 0)
            begin = at;
    }
    return words;
}

/// What stands between the colons of a structured field or between quotes, or `text` itself.
QByteArrayView unwrapped(QByteArrayView text) {
    if (text.size() >= 2 && text.front() == text.back() && strchr(":\"", text.front()))
        return text.sliced(1, text.size() - 2);
    return text;
}

void warn(DigestField& field, const QString& text) {
    if (field.warnings.size() < kMostWarnings)
        field.warnings << text;
}

void addDigest(DigestField& field, const QByteArray& member, DigestSyntax syntax,
               QByteArrayView only) {
    QByteArray name = "md5";
    QByteArrayView value = member;
    if (syntax != DigestSyntax::Md5) {
        const qsizetype equals = member.indexOf('=');
        name = member.left(std::max<qsizetype>(equals, 0)).trimmed().toLower();
        if (name.isEmpty()) {
            warn(field,
                 u"the server states a digest that can't be read: “%1”"_s.arg(cleaned(member, 80)));
            return;
        }
        value = value.sliced(equals + 1).trimmed();
        if (const qsizetype parameters = value.indexOf(';'); parameters >= 0)
            value = value.first(parameters).trimmed();
    }
    const QByteArray algorithm = Checksum::canonicalName(name);
    if (!only.isEmpty() && algorithm != only)
        return;
    if (algorithm.isEmpty()) {
        warn(field,
             u"the server states a digest in an unknown algorithm: “%1”"_s.arg(cleaned(name, 80)));
        return;
    }
    if (const auto decoded = Checksum::decode(algorithm, unwrapped(value))) {
        if (const Digest digest{algorithm, *decoded}; !field.digests.contains(digest))
            field.digests << digest;
    } else if (field.bad.isEmpty()) {
        field.bad =
            u"%1 “%2”"_s.arg(QString::fromLatin1(algorithm), cleaned(value.toByteArray(), 160));
    }
}

} // namespace

std::optional<ContentRange> parseContentRange(QByteArrayView value) {
    value = value.trimmed();
    constexpr QByteArrayView unit = "bytes ";
    if (value.size() < unit.size() ||
        value.first(unit.size()).compare(unit, Qt::CaseInsensitive) != 0)
        return {};
    value = value.sliced(unit.size()).trimmed();
    const qsizetype slash = value.indexOf('/');
    if (slash < 0)
        return {};
    const QByteArrayView range = value.first(slash);
    const QByteArrayView total = value.sliced(slash + 1);

    ContentRange result;
    if (total != "*") {
        const auto bytes = parseDecimal(total);
        if (!bytes || *bytes == kOpenEnd)
            return {};
        result.total = *bytes;
    }
    if (range == "*")
        return result.total < 0 ? std::nullopt : std::optional(result);
    const qsizetype dash = range.indexOf('-');
    if (dash < 0)
        return {};
    const auto first = parseDecimal(range.first(dash));
    const auto last = parseDecimal(range.sliced(dash + 1));
    // The end of a range is one past `last` and must stay below kOpenEnd.
    if (!first || !last || *first > *last || *last >= kOpenEnd - 1)
        return {};
    if (result.total >= 0 && *last >= result.total)
        return {};
    result.range = Range{*first, *last + 1};
    return result;
}

QDateTime parseHttpDate(QByteArrayView value) {
    if (value.size() > 64)
        return {};
    const QList<QByteArrayView> words = dateWords(value);
    if (words.isEmpty() || !isWeekday(words.first()))
        return {};
    QDate date;
    QTime time;
    if (words.size() == 5) {
        date = parseDate(words[2], words[1], words[4]);
        time = parseTime(words[3]);
    } else if (words.size() == 6 && nameIndex(words[5], {"GMT", "UTC"}) > 0) {
        date = parseDate(words[1], words[2], words[3]);
        time = parseTime(words[4]);
    }
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, QTimeZone::utc());
}

qint64 parseRetryAfter(QByteArrayView value, const QDateTime& now) {
    value = value.trimmed();
    if (isDigits(value)) {
        const auto seconds = parseDecimal(value);
        return seconds && *seconds < kLongestWaitMs / 1000 ? *seconds * 1000 : kLongestWaitMs;
    }
    const QDateTime date = parseHttpDate(value);
    return date.isValid() ? std::clamp<qint64>(now.msecsTo(date), 0, kLongestWaitMs) : -1;
}

QList<QByteArray> listMembers(const QByteArray& value) {
    QList<QByteArray> members;
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= value.size(); ++at) {
        const char c = at < value.size() ? value[at] : ',';
        if (c == '\\' && quoted)
            ++at;
        else if (c == '"')
            quoted = !quoted;
        if ((c != ',' || quoted) && at < value.size())
            continue;
        const QByteArray member = value.mid(begin, at - begin).trimmed();
        if (!member.isEmpty())
            members << member;
        begin = at + 1;
    }
    return members;
}

DigestField parseDigestField(const QByteArray& value, DigestSyntax syntax, QByteArrayView only) {
    DigestField field;
    const QList<QByteArray> members = listMembers(value);
    for (const QByteArray& member : members)
        addDigest(field, member, syntax, only);
    const QList<QByteArray> strength = Checksum::algorithms();
    std::stable_sort(field.digests.begin(), field.digests.end(),
                     [&](const Digest& a, const Digest& b) {
                         return strength.indexOf(a.algorithm) < strength.indexOf(b.algorithm);
                     });
    return field;
}

} // namespace quintet
